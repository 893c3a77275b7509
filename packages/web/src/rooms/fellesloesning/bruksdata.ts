import type { Endringsmaal, Loesning, Loesningsmatrise, Loesningsrad } from '../../client/index.js';
import type { Ark } from '../../parts/regneark.js';
import type { Tone } from '../../parts/tone.js';

/** How a state of use looks; apart from the states of agreements, where `planlagt` only waits. */
const toner: Readonly<Record<string, Tone>> = {
  'i-bruk': 'god',
  innfoeres: 'pagaar',
  planlagt: 'pagaar',
  vurderes: 'venter',
  'ikke-vurdert': 'noeytral',
  'ikke-aktuelt': 'noeytral',
  avviklet: 'nei',
};
export const brukstone = (kode: string): Tone => toner[kode] ?? 'noeytral';

const paaVei: ReadonlySet<string> = new Set(['vurderes', 'planlagt', 'innfoeres']);

export interface Brukssum {
  readonly alle: number;
  readonly iBruk: number;
  readonly paaVei: number;
  readonly uten: number;
}

/** How many of the parties use it, are on their way, and have said nothing. */
export const brukssum = (koder: readonly (string | undefined)[]): Brukssum => ({
  alle: koder.length,
  iBruk: koder.filter((k) => k === 'i-bruk').length,
  paaVei: koder.filter((k) => k !== undefined && paaVei.has(k)).length,
  uten: koder.filter((k) => k === undefined).length,
});

export const sumFor = (rader: readonly Loesningsrad[], loesning: string): Brukssum =>
  brukssum(rader.map((r) => r.celler[loesning]?.status.kode));

/** Rows and columns as a sheet; `status` gives the words of a cell, `uten` those of no answer. */
export const bruksark = (
  tittel: string,
  loesninger: readonly Loesning[],
  rader: readonly Loesningsrad[],
  navn: readonly [part: string, region: string, siden: string, kilde: string],
  status: (kode: { readonly kode: string; readonly kodenavn: string }) => string,
  uten: string,
): Ark => ({
  tittel,
  hode: [
    navn[0],
    navn[1],
    ...loesninger.flatMap((l) => [l.tittel, `${l.tittel}: ${navn[2]}`, `${l.tittel}: ${navn[3]}`]),
  ],
  rader: rader.map((r) => [
    r.navn,
    r.region ?? '',
    ...loesninger.flatMap((l) => {
      const c = r.celler[l.id];
      return c === undefined ? [uten, '', ''] : [status(c.status), c.fraDato, c.kilde ?? ''];
    }),
  ]),
});

/** How much of the way from the baseline to the target the last measurement is, 0 to 1; undefined without one. */
export const andelNaadd = (
  m: Pick<Endringsmaal, 'nullpunkt' | 'maaltall' | 'maaling'>,
): number | undefined => {
  const sist = m.maaling?.at(-1);
  if (sist === undefined || m.maaltall === m.nullpunkt) return undefined;
  return Math.max(0, Math.min(1, (sist.verdi - m.nullpunkt) / (m.maaltall - m.nullpunkt)));
};

/** A line that is wrong, as a text key with what it is filled with. */
export interface Tabellfeil {
  readonly linje: number;
  readonly feil: string;
  readonly verdi: string;
}

export interface Tabellforskjell {
  readonly part: string;
  readonly navn: string;
  readonly loesning: Loesning;
  /** Code of what stands now. */
  readonly foer?: string;
  readonly etter: string;
}

interface Kjent {
  readonly matrise: Loesningsmatrise;
  /** Number of a municipality on the day, by part. */
  readonly nummer: ReadonlyMap<string, string>;
  /** Code of a state by its words in small letters. */
  readonly statuser: ReadonlyMap<string, string>;
}

const lik = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('nb') === b.trim().toLocaleLowerCase('nb');

/** What a table says differently from what stands. Every line is read, so that all that is wrong is shown at once. */
export const forskjellerI = (
  rader: readonly { readonly linje: number; readonly celler: readonly string[] }[],
  k: Kjent,
): { readonly feil: readonly Tabellfeil[]; readonly forskjeller: readonly Tabellforskjell[] } => {
  const [hode, ...resten] = rader;
  const kolonner = ['kommune', 'løsning', 'status'].map((navn) => ({
    navn,
    nr: hode?.celler.findIndex((c) => lik(c, navn)) ?? -1,
  }));
  const uten = kolonner.filter((x) => x.nr < 0);
  if (uten.length > 0)
    return {
      feil: uten.map((x) => ({ linje: hode?.linje ?? 1, feil: 'hode', verdi: x.navn })),
      forskjeller: [],
    };
  const [iKommune = 0, iLoesning = 0, iStatus = 0] = kolonner.map((x) => x.nr);
  const feil: Tabellfeil[] = [];
  const forskjeller: Tabellforskjell[] = [];
  const sett = new Map<string, number>();
  for (const { linje, celler } of resten) {
    const [kommune = '', tittel = '', status = ''] = [iKommune, iLoesning, iStatus].map(
      (i) => celler[i] ?? '',
    );
    const rad = k.matrise.rader.find((r) => lik(r.navn, kommune) || k.nummer.get(r.part) === kommune.trim());
    const loesning = k.matrise.loesninger.find((l) => lik(l.tittel, tittel));
    const etter = k.statuser.get(status.trim().toLocaleLowerCase('nb'));
    if (!rad) feil.push({ linje, feil: 'kommune', verdi: kommune });
    if (!loesning) feil.push({ linje, feil: 'loesning', verdi: tittel });
    if (etter === undefined) feil.push({ linje, feil: 'status', verdi: status });
    if (!rad || !loesning || etter === undefined) continue;
    const noekkel = `${rad.part} ${loesning.id}`;
    const foerste = sett.get(noekkel);
    if (foerste !== undefined) feil.push({ linje, feil: 'dobbelt', verdi: String(foerste) });
    sett.set(noekkel, linje);
    const foer = rad.celler[loesning.id]?.status.kode;
    if (foer !== etter)
      forskjeller.push({ part: rad.part, navn: rad.navn, loesning, ...(foer ? { foer } : {}), etter });
  }
  return { feil, forskjeller };
};
