import type { FieldError } from './feil.js';
import type { Field, Fields } from './field.js';
import type { XmlElement } from './kind.js';
import type { Kodeoppslag } from './kodeliste.js';

export interface ReadMode {
  /** `create` fills defaults and demands what is required; `replace` is PUT; `patch` is JSON Merge Patch. */
  readonly operation: 'create' | 'replace' | 'patch';
  /** Core-set fields are let through (the kernel's own acts). */
  readonly core?: boolean;
  /** Finds the virksomhet's own codes. */
  readonly koder?: Kodeoppslag | undefined;
}

type Obj = Record<string, unknown>;

/** Validates one field's whole value, many or single. Errors are pushed; undefined is returned with them. */
export const readField = (
  field: Field,
  input: unknown,
  at: string,
  feil: FieldError[],
  koder?: Kodeoppslag,
): unknown => {
  if (!field.many) {
    const r = field.kind.read(input, field, at, koder);
    if (r.ok) return r.value;
    feil.push(...r.feil);
    return undefined;
  }
  if (!Array.isArray(input)) {
    feil.push({ felt: at, kode: 'type', tekst: 'må være en liste' });
    return undefined;
  }
  if (input.length > 1_000) {
    feil.push({ felt: at, kode: 'for-lang', tekst: 'kan ha høyst 1000 verdier' });
    return undefined;
  }
  if (field.required && input.length === 0)
    feil.push({ felt: at, kode: 'mangler', tekst: 'må ha minst én verdi' });
  return input.map((item, i) => {
    const r = field.kind.read(item, field, `${at}/${i}`, koder);
    if (r.ok) return r.value;
    feil.push(...r.feil);
    return undefined;
  });
};

/**
 * Validates an object against its fields. Unknown members are errors. In a patch, null clears an optional field.
 * Read-only fields are refused unless `mode.core`; the caller removes unchanged ones before a PUT.
 */
export const readFields = (
  fields: Fields,
  input: Obj,
  mode: ReadMode,
  feil: FieldError[],
  at = '',
  alsoKnown: ReadonlySet<string> = new Set(['_links']),
): Obj => {
  const out: Obj = {};
  const path = (key: string) => (at ? `${at}/${key}` : key);
  for (const key of Object.keys(input)) {
    if (!Object.hasOwn(fields, key) && !alsoKnown.has(key))
      feil.push({ felt: path(key), kode: 'ukjent', tekst: 'feltet finnes ikke' });
  }
  for (const [key, field] of Object.entries(fields)) {
    const given = Object.hasOwn(input, key) ? input[key] : undefined;
    if (given === undefined || given === null) {
      if (mode.operation === 'create' && field.default !== undefined) out[key] = field.default;
      else if (field.required && !(mode.operation === 'patch' && given === undefined))
        feil.push({ felt: path(key), kode: 'mangler', tekst: 'må fylles ut' });
      else if (given === null || mode.operation === 'replace') out[key] = null;
      continue;
    }
    if (field.readOnly && !field.onRequest && !mode.core) {
      feil.push({ felt: path(key), kode: 'skrivebeskyttet', tekst: 'settes av kjernen' });
      continue;
    }
    out[key] = readField(field, given, path(key), feil, mode.koder);
  }
  return out;
};

/** XML elements of one field; none when there is no value. Empty elements are never written (Noark 5 krav 6.4.5). */
export const fieldXml = (name: string, field: Field, value: unknown): XmlElement[] => {
  if (value === undefined || value === null) return [];
  const values = field.many ? (value as readonly unknown[]) : [value];
  return values.flatMap((v): XmlElement[] => {
    const content = field.kind.xml(v, field);
    return content === null || content === '' ? [] : [{ name, content }];
  });
};
