import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { maalJournalpost } from './journalpost.js';
import { maalLes } from './les.js';
import { kjoerNoark, liten } from './noark/kjoer.js';
import { medProdukt, medSql } from './produkt.js';
import { journalpostTabell, lesTabell, varmSakTabell } from './tabell.js';
import { maalVarmSak } from './varm-sak.js';

const navn = ['journalpost', 'varm-sak', 'les', 'noark'];
const egetProdukt = ['noark'];
const bruk = `Bruk: node bench/dist/kjoer.js [--sekunder 8] [${navn.join('] [')}]`;

/** Runs the named measurements, all of them when none is named. Slow is not a fault; a wrong answer is. */
const kjoer = (valgte: readonly string[], sekunder: number): Promise<readonly string[]> =>
  medProdukt(async (produkt) => {
    const versjon = await medSql(produkt, async (db) => {
      const { rows } = await db.query<{ v: string }>("select current_setting('server_version') as v");
      return rows[0]?.v ?? '';
    });
    console.log(
      `# Ytelse\n\n${cpus().length} kjerner (${cpus()[0]?.model.trim() ?? ''}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, PostgreSQL ${versjon}, ${sekunder} s per trinn.`,
    );
    if (produkt.paaMinne)
      console.log('\nOBS: dataene ligger i minnet. Tallene for skriving sier ingenting om en disk.');
    const brudd: string[] = [];
    const er = (n: string): boolean => valgte.length === 0 || valgte.includes(n);
    if (er('journalpost') || er('les')) {
      const m = await maalJournalpost(produkt, sekunder);
      console.log(`\n${journalpostTabell(m)}`);
      brudd.push(...m.brudd);
    }
    if (er('varm-sak')) {
      const m = await maalVarmSak(produkt, sekunder);
      console.log(`\n${varmSakTabell(m)}`);
      brudd.push(...m.brudd);
    }
    if (er('les')) {
      const m = await maalLes(produkt, sekunder);
      console.log(`\n${lesTabell(m)}`);
      brudd.push(...m.brudd);
    }
    return brudd;
  });

const { values, positionals } = parseArgs({
  options: { sekunder: { type: 'string', default: '8' } },
  allowPositionals: true,
});
const sekunder = Number(values.sekunder);
if (!(sekunder > 0) || positionals.some((p) => !navn.includes(p))) {
  console.error(bruk);
  process.exitCode = 2;
} else {
  const brudd: string[] = [];
  if (positionals.length === 0 || positionals.some((p) => !egetProdukt.includes(p)))
    brudd.push(...(await kjoer(positionals, sekunder)));
  if (positionals.length === 0 || positionals.includes('noark'))
    brudd.push(...(await kjoerNoark({ ...liten, sekunder: Math.min(2, sekunder) })));
  for (const b of brudd) console.log(`\nBRUDD: ${b}`);
  process.exitCode = brudd.length > 0 ? 1 : 0;
}
