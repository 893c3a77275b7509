import canonicalizeModule from 'canonicalize';

// The package is CommonJS with an ESM-shaped declaration; at run time the default import is the function.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/**
 * Canonical JSON text (RFC 8785) of a plain JSON value.
 * @throws TypeError when the value has no JSON form (undefined, a function, NaN, an infinity)
 */
export function kanonisk(verdi: unknown): string {
  let tekst: string | undefined;
  try {
    tekst = canonicalize(verdi);
  } catch (cause) {
    throw new TypeError('value has no canonical JSON form', { cause });
  }
  if (tekst === undefined) throw new TypeError('value has no canonical JSON form');
  return tekst;
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.]*(?:[eE][+-]?\d+)?/g;
const NEEDS_CARE = /\d[\d.]{15}|\d[eE]|\$tall"/;
const RESERVED = /^"\$+tall"$/;

/**
 * Parses PostgreSQL's text form of a jsonb value without losing digits. jsonb numbers have any precision,
 * RFC 8785 numbers are doubles: two amounts that differ in the 17th digit would share one commitment. A number
 * of more than 15 digits therefore becomes {"$tall": "<digits as stored>"}; a string that already reads "$tall"
 * gets one more "$", so that different values never get the same form.
 */
export function lesJsonb(tekst: string): unknown {
  if (!NEEDS_CARE.test(tekst)) return JSON.parse(tekst);
  return JSON.parse(
    tekst.replace(STRING_OR_NUMBER, (token) => {
      if (token.startsWith('"')) return RESERVED.test(token) ? `"$${token.slice(1)}` : token;
      const exact = !/[eE]/.test(token) && token.replace(/\D/g, '').length <= 15;
      return exact ? token : `{"$tall":"${token}"}`;
    }),
  );
}
