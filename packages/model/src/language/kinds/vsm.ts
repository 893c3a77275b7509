import { bad, good } from '../feil.js';
import { type FieldOptions, fieldOf } from '../field.js';
import type { FieldKind, XmlElement } from '../kind.js';
import { hasForbidden } from './tekst.js';

export type VsmVerdi = string | number | boolean;
/** Values by full name, e.g. `{ 'ppt-v1:skoleaar': '2018/2019' }`. */
export type Vsm = Readonly<Record<string, VsmVerdi>>;

/**
 * Name of a field of the virksomhet's own: name space, colon, field; small letters and digits
 * (tjenestegrensesnitt 1.1, chapter 6, Virksomhetsspesifikke metadata).
 */
export const vsmNavn = /^[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+$/;

export interface VsmKind extends FieldKind<Vsm> {
  /** Entity that holds the catalogue of known fields. */
  readonly katalog: string;
}

export const isVsmKind = (kind: FieldKind<unknown>): kind is VsmKind => kind.name === 'vsm';

const maksFelt = 200;

/** A full name can be no XML name (colon, leading digit): it is written as content, beside its value. */
const felt = (navn: string, verdi: string): XmlElement => ({
  name: 'felt',
  content: [
    { name: 'navn', content: navn },
    { name: 'verdi', content: verdi },
  ],
});

/** The form alone is judged here; the catalogue, which is data, is asked by the kernel. */
const vsmKind = (katalog: string): VsmKind => ({
  name: 'vsm',
  katalog,
  ts: 'Readonly<Record<string, string | number | boolean>>',
  columns: () => [{ suffix: '', type: 'jsonb' }],
  jsonSchema: () => ({
    type: 'object',
    propertyNames: { pattern: vsmNavn.source },
    additionalProperties: { type: ['string', 'number', 'boolean'] },
    maxProperties: maksFelt,
  }),
  read: (input, _field, at) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return bad(at, 'type', 'må være et objekt');
    const gitt = Object.entries(input).filter(([, v]) => v !== null);
    if (gitt.length > maksFelt) return bad(at, 'for-lang', `kan ha høyst ${maksFelt} felt`);
    for (const [navn, verdi] of gitt) {
      if (!vsmNavn.test(navn)) return bad(`${at}/${navn}`, 'format', 'navnet må ha formen navnerom:felt');
      if (typeof verdi === 'string' && hasForbidden(verdi))
        return bad(`${at}/${navn}`, 'format', 'inneholder tegn som ikke kan lagres');
      if (!['string', 'boolean'].includes(typeof verdi) && !Number.isFinite(verdi))
        return bad(`${at}/${navn}`, 'type', 'må være tekst, tall eller ja/nei');
    }
    return good(Object.fromEntries(gitt) as Vsm);
  },
  toRow: (value) => [Object.keys(value).length === 0 ? null : JSON.stringify(value)],
  fromRow: ([value]) =>
    typeof value === 'object' && value !== null && Object.keys(value).length > 0 ? (value as Vsm) : undefined,
  // The catalogue is data: any well-formed name may be asked for, and takes the type of what it is compared with.
  filter: (column, [navn, ...rest]) =>
    navn !== undefined && rest.length === 0 && vsmNavn.test(navn)
      ? { column, literal: 'string', array: false, member: navn }
      : null,
  sortable: true,
  xml: (value) => {
    const elements = Object.entries(value).flatMap(([navn, v]): XmlElement[] =>
      String(v).trim() === '' ? [] : [felt(navn, String(v))],
    );
    return elements.length === 0 ? null : elements;
  },
  control: 'vsm',
});

/** Fields of the virksomhet's own (M711), described in the catalogue entity. */
export const vsm = <const O extends FieldOptions>(katalog: string, options: O = {} as O) =>
  fieldOf(vsmKind(katalog), options);
