import type { Journalpostmaaling } from './journalpost.js';
import type { Maaling } from './last.js';
import type { Lesemaaling } from './les.js';
import { flestForbindelser } from './raarader.js';
import type { Ressurser } from './ressurser.js';
import { skrivere, type Varmsak } from './varm-sak.js';

export const tall = (n: number, desimaler = 0): string =>
  Number.isFinite(n) ? n.toFixed(desimaler).replace('.', ',') : '–';
export const ms = (n: number): string => `${tall(n, n < 10 ? 2 : 0)} ms`;
export const rate = (m: Maaling): string => `${tall(m.perSekund)}/s`;
export const forhold = (m: Maaling, raa: Maaling): string => tall(m.perSekund / raa.perSekund, 2);
export const feil = (m: Maaling): string => String(Object.values(m.feil).reduce((a, b) => a + b, 0));

export const tabell = (hode: readonly string[], rader: readonly (readonly string[])[]): string =>
  [hode, hode.map(() => '---'), ...rader].map((r) => `| ${r.join(' | ')} |`).join('\n');

interface Maal {
  readonly tekst: string;
  readonly naadd: (m: Maaling) => boolean;
}

const maalbilde = (maal: Maal | undefined, m: Maaling): readonly [string, string] =>
  maal ? [maal.tekst, maal.naadd(m) ? 'ja' : 'nei'] : ['', ''];

const journalpostmaal: Readonly<Record<number, Maal>> = {
  1: { tekst: 'p50 < 4 ms', naadd: (m) => m.p50 < 4 },
  64: { tekst: '≥ 1000/s, p99 < 100 ms', naadd: (m) => m.perSekund >= 1000 && m.p99 < 100 },
};
const varmSakMaal: Maal = {
  tekst: '0 feil, ≥ 300/s',
  naadd: (m) => m.perSekund >= 300 && Object.keys(m.feil).length === 0,
};
const lesemaal: Readonly<Record<number, Maal>> = {
  1: { tekst: '≤ 10 ms median', naadd: (m) => m.p50 <= 10 },
  16: { tekst: '≥ 235/s', naadd: (m) => m.perSekund >= 235 },
};

const hode = ['klienter', 'per sekund', 'p50', 'p95', 'p99', 'feil'];
const celler = (m: Maaling): string[] => [
  String(m.klienter),
  rate(m),
  ms(m.p50),
  ms(m.p95),
  ms(m.p99),
  feil(m),
];

const ressurstabell = (
  rader: readonly { readonly hva: string; readonly m: Maaling; readonly r: Ressurser }[],
) =>
  tabell(
    [
      'CPU og minne',
      'server, CPU-s',
      'PostgreSQL, CPU-s',
      'last, CPU-s',
      'andre, CPU-s',
      'CPU-ms per stykk (server + PostgreSQL)',
      'server, høyest',
      'PostgreSQL, høyest',
    ],
    rader.map(({ hva, m, r }) => [
      hva,
      tall(r.cpuServer, 1),
      tall(r.cpuPostgres, 1),
      tall(r.cpuLast, 1),
      tall(r.cpuAndre, 1),
      tall(((r.cpuServer + r.cpuPostgres) * 1000) / Math.max(1, m.antall), 2),
      `${tall(r.minneServer)} MB`,
      `${tall(r.minnePostgres)} MB`,
    ]),
  );

export const journalpostTabell = ({ trinn, raderPerDokument }: Journalpostmaaling): string =>
  [
    '## Journalpost med dokument på 100 kB',
    '',
    tabell(
      [...hode, 'mål', 'nådd', 'rå PostgreSQL', 'forhold', 'rå disk', 'forhold'],
      trinn.map(({ produkt: m, rader, disk }) => [
        ...celler(m),
        ...maalbilde(journalpostmaal[m.klienter], m),
        rate(rader),
        forhold(m, rader),
        rate(disk),
        forhold(m, disk),
      ]),
    ),
    '',
    `Rå PostgreSQL: de samme ${raderPerDokument} radene i én setning og transaksjon, uten indekser, regler og søk, over høyst ${flestForbindelser} forbindelser. Rå disk: skriv, fsync, gi navn.`,
    '',
    ressurstabell(
      trinn.map((t) => ({ hva: `${t.produkt.klienter} klienter`, m: t.produkt, r: t.ressurser })),
    ),
  ].join('\n');

export const varmSakTabell = ({ produkt, ressurser, raa }: Varmsak): string =>
  [
    `## ${skrivere} skrivere til én sak`,
    '',
    tabell(
      [...hode, 'mål', 'nådd', 'rå PostgreSQL', 'forhold'],
      [[...celler(produkt), ...maalbilde(varmSakMaal, produkt), rate(raa), forhold(produkt, raa)]],
    ),
    '',
    `Numrene i saken er 1–${produkt.antall} uten hull når det ikke står brudd nedenfor. Rå PostgreSQL: tell opp og sett inn én rad i én setning, ${skrivere} forbindelser.`,
    '',
    ressurstabell([{ hva: `${skrivere} skrivere`, m: produkt, r: ressurser }]),
  ].join('\n');

export const lesTabell = ({ trinn, journalposter }: Lesemaaling): string =>
  [
    `## Lesing som saksbehandler, ${journalposter} registreringer`,
    '',
    tabell(
      ['hva', ...hode, 'mål (ved 1 million)', 'nådd her', 'rå PostgreSQL', 'forhold'],
      trinn.map(({ hva, produkt: m, raa }) => [
        hva,
        ...celler(m),
        ...maalbilde(lesemaal[m.klienter], m),
        rate(raa),
        forhold(m, raa),
      ]),
    ),
  ].join('\n');
