import { Agent, request } from 'node:http';
import { loggInn } from './klient.js';
import { kjoerLast, type Maaling } from './last.js';
import { medProdukt } from './produkt.js';

// The public in numbers beside those who work: 64 clients without login ask for what is heaviest, and the secretariat for
// its desk. What the secretariat feels is the ratio between the two rows.

const offentlige = [
  'matrise',
  'bindinger',
  'kart',
  'vedtaksrapport',
  'soek?q=strategi',
  'aapne-data/matrise.csv',
];
const sekunder = Number(process.argv[2] ?? 8);

const rad = (hva: string, m: Maaling): string =>
  `| ${hva} | ${m.klienter} | ${m.perSekund.toFixed(0)}/s | ${m.p50.toFixed(0)} ms | ${m.p95.toFixed(0)} ms | ${m.p99.toFixed(0)} ms | ${JSON.stringify(m.feil)} |`;

await medProdukt(async (produkt) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let nr = 0;
  const offentlig = (): Promise<void> =>
    new Promise((resolve, reject) => {
      nr += 1;
      const path = `/api/v1/digut/${offentlige[nr % offentlige.length]}`;
      request({ agent, host: '127.0.0.1', port: produkt.port, path }, (svar) => {
        svar.resume();
        svar.on('end', () =>
          svar.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${svar.statusCode}`)),
        );
      })
        .on('error', reject)
        .end();
    });
  const sekretariat = await loggInn(produkt, 'sekretariat@digut.example', 4);
  const bord = async (): Promise<void> => {
    const svar = await sekretariat.kall('GET', '/api/v1/digut/arbeidsbord');
    if (svar.status !== 200) throw new Error(`arbeidsbord: ${svar.status}`);
  };
  await kjoerLast(1, 1, bord);
  const alene = await kjoerLast(1, sekunder, bord);
  const [alle, sammen] = await Promise.all([
    kjoerLast(64, sekunder, offentlig),
    kjoerLast(1, sekunder, bord),
  ]);
  console.log(
    `\n## Offentligheten ved siden av dem som arbeider\n\n| hva | klienter | per sekund | p50 | p95 | p99 | feil |\n| --- | --- | --- | --- | --- | --- | --- |\n${rad('arbeidsbordet, alene', alene)}\n${rad('arbeidsbordet, mens offentligheten spør', sammen)}\n${rad('offentligheten', alle)}\n\nForhold for arbeidsbordet, median: ${(sammen.p50 / alene.p50).toFixed(1)}`,
  );
  sekretariat.lukk();
  agent.destroy();
  process.exitCode = Object.keys(sammen.feil).length > 0 ? 1 : 0;
});
