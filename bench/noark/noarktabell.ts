import { feil, forhold, ms, rate, tabell, tall } from '../tabell.js';
import type { Verbmaaling } from './maal.js';

const hode = [
  'hva',
  'klienter',
  'per sekund',
  'p50',
  'p95',
  'p99',
  'feil',
  'mål',
  'nådd',
  'rått',
  'forhold',
  'CPU-ms hver: server',
  'PostgreSQL',
  'last',
  'andre CPU-s',
];

const [topp = '', strek = ''] = tabell(hode, []).split('\n');
export const tabellhode = `${topp}\n${strek}`;

/** One row for each number of clients. */
export const tabellrader = ({ verb, trinn }: Verbmaaling): string =>
  tabell(
    [],
    trinn.map(({ produkt: m, raa, ressurser: r }) => {
      const maal = verb.maal?.(m.klienter);
      const hver = (sekunder: number): string => tall((sekunder * 1000) / Math.max(1, m.antall), 2);
      return [
        verb.navn,
        String(m.klienter),
        rate(m),
        ms(m.p50),
        ms(m.p95),
        ms(m.p99),
        feil(m),
        maal?.tekst ?? '',
        maal ? (maal.naadd(m) ? 'ja' : 'nei') : '',
        raa ? rate(raa) : '',
        raa ? forhold(m, raa) : '',
        hver(r.cpuServer),
        hver(r.cpuPostgres),
        hver(r.cpuLast),
        tall(r.cpuAndre, 1),
      ];
    }),
  )
    .split('\n')
    .slice(2)
    .join('\n');

/** What each request costs, whatever the number of clients. */
export const kosttabell = (maalinger: readonly Verbmaaling[]): string =>
  tabell(
    ['hva', 'svar, byte', 'SQL-setninger', 'av dem mot tabeller', 'ms i PostgreSQL', 'HTTP-kall'],
    maalinger.map(({ verb, byte, setninger: s }) => [
      verb.navn,
      tall(byte),
      s ? tall(s.alle) : '–',
      s ? tall(s.arbeid) : '–',
      s ? tall(s.ms, 2) : '–',
      String(verb.kall ?? 1),
    ]),
  );
