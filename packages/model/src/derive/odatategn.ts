import { dato, datoKind, type FieldError, tidspunkt, tidspunktKind } from '../language/index.js';
import type { Literal } from './query.js';

/** Wrong query text. `posisjon` is the 1-based character; the message is for people. */
export class QueryError extends Error {
  readonly kode: FieldError['kode'];
  readonly posisjon: number;
  constructor(kode: FieldError['kode'], tekst: string, posisjon: number) {
    super(tekst);
    this.kode = kode;
    this.posisjon = posisjon;
  }
}

export type Token = { readonly at: number } & (
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'sign'; readonly text: '(' | ')' | ',' | '/' | ':' }
  | { readonly kind: 'end' }
);

const space = /\s+/y;
const name = /\$it\b|[A-Za-z_æøåÆØÅ][\wæøåÆØÅ]*(?:\.[A-Za-z_][\w]*)*/y;
// Fields of the virksomhet's own, e.g. `ppt-v1:skoleaar`: the hyphen is part of the name, never a minus.
const ownName = /[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?![\w.:-])/y;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy;
const datetime = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?(?![\w:.])/y;
const date = /\d{4}-\d{2}-\d{2}(?:Z|[+-]\d{2}:\d{2})?(?![\w:-])/y;
const integer = /-?\d{1,15}(?![\w.-])/y;
const decimal = /-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?(?![\w.-])/y;
// The specification's own examples come with typographic quotes.
const string = /'((?:[^']|'')*)'|‘((?:[^’]|’’)*)’/y;

const dateField = dato();
const timeField = tidspunkt();

/** A calendar day as a literal, or null when there is no such day. */
export const dateLiteral = (text: string): Literal | null => {
  const r = datoKind.read(text, dateField, '');
  return r.ok ? { kind: 'literal', type: 'date', value: r.value } : null;
};

/** An instant as a literal in UTC, or null. Without an offset it means Norwegian local time. */
export const datetimeLiteral = (text: string): Literal | null => {
  const r = tidspunktKind.read(text, timeField, '');
  return r.ok ? { kind: 'literal', type: 'datetime', value: r.value } : null;
};

const signs = new Set(['(', ')', ',', '/', ':']);
const isSign = (c: string): c is '(' | ')' | ',' | '/' | ':' => signs.has(c);

const words: Readonly<Record<string, Literal>> = {
  true: { kind: 'literal', type: 'boolean', value: true },
  false: { kind: 'literal', type: 'boolean', value: false },
  null: { kind: 'literal', type: 'null', value: null },
};

const startsLambda = (before: readonly Token[]): boolean => {
  const [quantifier, open] = before.slice(-2);
  return (
    open?.kind === 'sign' &&
    open.text === '(' &&
    quantifier?.kind === 'name' &&
    (quantifier.text === 'any' || quantifier.text === 'all')
  );
};

/** Splits query text into tokens, the last of which is `end`. Linear in the length of the text. */
export const tokens = (text: string): readonly Token[] => {
  const out: Token[] = [];
  let i = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = i;
    const m = pattern.exec(text);
    if (m) i += m[0].length;
    return m;
  };
  for (;;) {
    take(space);
    const at = i + 1;
    const push = (literal: Literal | null) => {
      if (!literal) throw new QueryError('format', 'datoen eller tidspunktet finnes ikke', at);
      out.push({ kind: 'literal', literal, at });
    };
    const c = text[i];
    if (c === undefined) {
      out.push({ kind: 'end', at });
      return out;
    }
    if (isSign(c)) {
      i += 1;
      out.push({ kind: 'sign', text: c, at });
      continue;
    }
    let m = take(string);
    if (m) {
      const value = m[1] === undefined ? (m[2] ?? '').replaceAll('’’', '’') : m[1].replaceAll("''", "'");
      push({ kind: 'literal', type: 'string', value });
      continue;
    }
    // After `any(` and `all(` the colon belongs to the lambda, however tight it stands.
    m = startsLambda(out) ? null : take(ownName);
    if (m) {
      out.push({ kind: 'name', text: m[0], at });
      continue;
    }
    if (c === "'" || c === '‘') throw new QueryError('format', 'teksten mangler avsluttende fnutt', at);
    m = take(uuid);
    if (m) {
      push({ kind: 'literal', type: 'uuid', value: m[0].toLowerCase() });
      continue;
    }
    m = take(datetime);
    if (m) {
      push(datetimeLiteral(m[0]));
      continue;
    }
    m = take(date);
    if (m) {
      push(dateLiteral(m[0]));
      continue;
    }
    m = take(integer);
    if (m) {
      push({ kind: 'literal', type: 'integer', value: Number(m[0]) + 0 });
      continue;
    }
    m = take(decimal);
    if (m) {
      push({ kind: 'literal', type: 'decimal', value: Number(m[0]) + 0 });
      continue;
    }
    m = take(name);
    if (!m) throw new QueryError('format', `forstår ikke «${text.slice(i, i + 12)}»`, at);
    const word = Object.hasOwn(words, m[0]) ? words[m[0]] : undefined;
    if (word) push(word);
    else out.push({ kind: 'name', text: m[0], at });
  }
};

/** A count from 0, as it stands in `$top` and `$skip`. */
export const wholeNumber = (given: string | number | undefined, fallback: number): number => {
  if (given === undefined) return fallback;
  const text = String(given).trim();
  if (!/^\d{1,15}$/.test(text)) throw new QueryError('format', 'må være et heltall fra 0', 1);
  return Number(text);
};

/** Text of `$search`, with or without the quotes that the specification puts around it. */
export const unquote = (text: string): string => {
  const m = /^(?:'(.*)'|‘(.*)’)$/s.exec(text);
  return (m ? (m[1] ?? m[2] ?? '') : text).trim();
};
