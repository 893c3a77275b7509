import { emner, gjoeremaal, steder } from './ord.js';
import { hent, type Maal, paaRunde, type Raa, type Verb } from './verb.js';

// Search by words of titles, of which the first are many times as common as the last.

const kode = encodeURIComponent;
const maal = (klienter: number): Maal | undefined =>
  klienter === 1 ? { tekst: 'p95 < 100 ms', naadd: (m) => m.p95 < 100 } : undefined;

export const ordsoek: readonly string[] = emner.flatMap((emne, i) => [
  emne,
  `${emne} ${steder[i % steder.length]}`,
  `${gjoeremaal[i % gjoeremaal.length]} ${emne}`,
]);
/** Ends of compounds that stand nowhere as words of their own. */
const ledd: readonly string[] = [
  'ledning',
  'anlegg',
  'bolig',
  'utbygging',
  'system',
  'sikring',
  'skilde',
  'skjerm',
  'bygg',
  'kontroll',
  'undervisning system',
  'bevilling sentrum',
];

let teller = 0;
const nr = (): number => {
  teller += 1;
  return teller;
};

const treff = (tabell: string, type: string, hvor: string): string =>
  `(select "systemID", "tittel" from "${tabell}" where "virksomhet" = $1 and "type" = '${type}' and ${hvor} order by "systemID" desc limit 20)`;
const raa = (navn: string, ord: readonly string[], hvor: string): Raa => ({
  slag: 'sql',
  lag:
    (pool, { virksomhet: v }) =>
    (n) =>
      pool.query({
        name: navn,
        text: `${treff('registrering', 'journalpost', hvor)} union all ${treff('mappe', 'saksmappe', hvor)}`,
        values: [v.virksomhet, ord[n % ord.length]],
      }),
});

const soek = (navn: string, ord: readonly string[], hvor: string, mer = ''): Verb => ({
  navn,
  slag: 'les',
  rolle: 'saksbehandler',
  maal,
  forbered: async ({ klient, plass }) => {
    const neste = paaRunde(ord, nr());
    return () => hent(klient, `/api/v1/${plass.virksomhet.kode}/soek?q=${kode(neste())}${mer}`);
  },
  raa: raa(navn, ord, hvor),
});

const medOrd = `"soek" @@ websearch_to_tsquery('norwegian', $2)`;

/** Search across everything, as people do it. */
export const soekeverb: readonly Verb[] = [
  soek('søk i alt', ordsoek, medOrd),
  soek('søk i alt, på ledd i ord', ledd, `"tittel" ilike '%' || $2 || '%'`),
  soek('søk i journalen, side 3', ordsoek, medOrd, '&type=journalpost&side=3'),
];
