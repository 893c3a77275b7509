import type {
  Bindinger,
  Bindingscelle,
  Bindingskolonne,
  Bindingsrad,
  Celleslag,
} from '../../client/index.js';
import type { Ark } from '../../parts/regneark.js';
import type { Tone } from '../../parts/tone.js';

export const slagene: readonly Celleslag[] = [
  'bundet',
  'eget-vedtak',
  'reservert',
  'anbefaling',
  'avslaatt',
  'utmeldt',
  'ikke-tilsluttet',
];

export const toneAv: Readonly<Record<Celleslag, Tone>> = {
  bundet: 'god',
  'eget-vedtak': 'god',
  reservert: 'viktig',
  anbefaling: 'venter',
  avslaatt: 'nei',
  utmeldt: 'nei',
  'ikke-tilsluttet': 'noeytral',
};

export const binder = (c: Bindingscelle | undefined): boolean =>
  c?.slag === 'bundet' || c?.slag === 'eget-vedtak';

export interface Kolonnesum {
  readonly parter: number;
  /** Of the inhabitants of the rows, 0 to 1. */
  readonly andel: number;
}

/** How many of the rows the column binds, and their share of the inhabitants. */
export const bundneI = (rader: readonly Bindingsrad[], kolonne: string): Kolonnesum => {
  const alle = rader.reduce((sum, r) => sum + (r.folketall ?? 0), 0);
  const bundne = rader.filter((r) => binder(r.celler[kolonne]));
  const folk = bundne.reduce((sum, r) => sum + (r.folketall ?? 0), 0);
  return { parter: bundne.length, andel: alle === 0 ? 0 : folk / alle };
};

/** Columns of one kind. */
export const kolonnerAv = (
  data: Pick<Bindinger, 'kolonner'>,
  slag: Bindingskolonne['slag'],
): readonly Bindingskolonne[] => data.kolonner.filter((k) => k.slag === slag);

/** The matrix as a table: for each column what holds, and from which day. `tekst` gives the words of a cell. */
export const bindingsark = (
  tittel: string,
  kolonner: readonly Bindingskolonne[],
  rader: readonly Bindingsrad[],
  hode: readonly [part: string, region: string, folketall: string, fra: string],
  tekst: (c: Bindingscelle) => string,
): Ark => ({
  tittel,
  hode: [
    hode[0],
    hode[1],
    hode[2],
    ...kolonner.flatMap((k) => [`${k.nummer} ${k.tittel}`, `${k.nummer}: ${hode[3]}`]),
  ],
  rader: rader.map((r) => [
    r.navn,
    r.region,
    r.folketall,
    ...kolonner.flatMap((k) => {
      const c = r.celler[k.id];
      return c === undefined ? [undefined, undefined] : [tekst(c), c.fra];
    }),
  ]),
});
