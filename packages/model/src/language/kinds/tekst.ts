import { bad, good } from '../feil.js';
import { scalarField, scalarKind } from './skalar.js';

// XML 1.0 and PostgreSQL text can hold none of these; refusing them at the door keeps extraction possible.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

// Annex 5 of the service interface: a text of nothing but these is a missing value.
const usynlig = /^[\s\p{Zs}\p{Cc}]*$/u;

/** True for text with characters that neither database nor extraction can hold. */
export const hasForbidden = (text: string): boolean => forbidden.test(text) || !text.isWellFormed();

const textKind = (name: string, control: 'tekst' | 'tekstomraade', limit: number) =>
  scalarKind<string>({
    name,
    ts: 'string',
    sql: 'text',
    literal: 'string',
    sortable: true,
    control,
    schema: (field) => ({
      type: 'string',
      minLength: field.required ? 1 : 0,
      maxLength: field.maxLength ?? limit,
      ...(field.values ? { enum: field.values } : {}),
    }),
    read: (input, field, at) => {
      if (typeof input !== 'string') return bad(at, 'type', 'må være en tekst');
      if (field.required && usynlig.test(input)) return bad(at, 'mangler', 'kan ikke være tom');
      const max = field.maxLength ?? limit;
      if (input.length > max) return bad(at, 'for-lang', `kan ha høyst ${max} tegn`);
      if (field.values && !field.values.includes(input))
        return bad(at, 'format', `må være en av: ${field.values.join(', ')}`);
      if (hasForbidden(input)) return bad(at, 'format', 'inneholder tegn som ikke kan lagres');
      return good(input);
    },
    fromDb: (value) => String(value),
    xml: (value) => value,
  });

export const tekstKind = textKind('tekst', 'tekst', 1_000);
export const langtekstKind = textKind('langtekst', 'tekstomraade', 100_000);

/** One line of text, at most 1 000 characters unless `maxLength` says otherwise. */
export const tekst = scalarField(tekstKind);
/** Text of several lines, at most 100 000 characters. */
export const langtekst = scalarField(langtekstKind);
