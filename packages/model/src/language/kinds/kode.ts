import { bad, good } from '../feil.js';
import { type Field, type FieldOptions, fieldOf } from '../field.js';
import type { FieldKind } from '../kind.js';
import type { Kodeliste } from '../kodeliste.js';

export interface KodeVerdi {
  readonly kode: string;
  readonly kodenavn: string;
}

export interface KodeKind extends FieldKind<KodeVerdi> {
  readonly liste: Kodeliste;
}

export const isKodeKind = (kind: FieldKind<unknown>): kind is KodeKind => kind.name === 'kode';

/**
 * A value of a code list: two columns, code and the name copied at the moment of choice, so that later changes
 * of the list leave old objects alone (tjenestegrensesnitt 1.1, chapter 6 "Opprette objekter").
 */
const kodeKind = (liste: Kodeliste): KodeKind => ({
  name: 'kode',
  ts: '{ kode: string; kodenavn: string }',
  liste,
  columns: (field) => {
    const type = field.many ? 'text[]' : 'text';
    return [
      { suffix: '', type },
      { suffix: '_kodenavn', type },
    ];
  },
  jsonSchema: () => ({ $ref: `#/components/schemas/kode_${liste.name}` }),
  read: (input, _field, at, koder) => {
    const kode = typeof input === 'object' && input !== null && 'kode' in input ? input.kode : undefined;
    if (typeof kode !== 'string') return bad(at, 'type', 'må være et objekt med «kode»');
    const extra = Object.keys(input as object).filter(
      (k) => k !== 'kode' && k !== 'kodenavn' && k !== '_links',
    );
    if (extra.length > 0) return bad(`${at}/${extra[0]}`, 'ukjent', 'feltet finnes ikke');
    const known = koder?.(liste.name, kode) ?? liste.koder.find((k) => k.kode === kode);
    if (known?.inaktiv)
      return bad(`${at}/kode`, 'inaktiv-kode', `koden er ikke lenger i bruk i ${liste.name}`);
    if (known) return good({ kode, kodenavn: known.kodenavn });
    return bad(`${at}/kode`, 'ukjent-kode', `finnes ikke i kodelisten ${liste.name}`);
  },
  toRow: (value) => [value.kode, value.kodenavn],
  fromRow: ([kode, kodenavn]) =>
    kode === null || kode === undefined ? undefined : { kode: String(kode), kodenavn: String(kodenavn) },
  filter: (column, rest, field) => {
    const [part] = rest;
    if (rest.length !== 1) return null;
    if (part === 'kode') return { column, literal: 'string', array: field.many };
    if (part === 'kodenavn') return { column: `${column}_kodenavn`, literal: 'string', array: field.many };
    return null;
  },
  sortable: true,
  xml: (value, field) => (field.xmlCode ? value.kode : value.kodenavn),
  control: 'valg',
});

/** A field whose value comes from a code list. */
export const kode = <const O extends FieldOptions>(liste: Kodeliste, options: O = {} as O) =>
  fieldOf(kodeKind(liste), options);

/** The `{kode, kodenavn}` of a declared code; throws for a code that the list does not have. */
export const kodeverdi = (field: Field, kodeText: string): KodeVerdi => {
  const kind = field.kind;
  const found = isKodeKind(kind) ? kind.liste.koder.find((k) => k.kode === kodeText) : undefined;
  if (!found) throw new Error(`no code ${kodeText} in the list of the field`);
  return { kode: found.kode, kodenavn: found.kodenavn };
};
