import { type Entity, type LiteralKind, type Model, uuidPattern } from '../language/index.js';
import { dateLiteral, datetimeLiteral, QueryError, type Token, tokens } from './odatategn.js';
import type { Call, CompareOp, Expr, FunctionName, Literal, Operand, PathColumn, Values } from './query.js';
import {
  readSegments,
  resolveCollection,
  resolveColumn,
  resolveValue,
  type Segment,
  type Start,
} from './sti.js';

export { QueryError } from './odatategn.js';

export interface Limits {
  readonly maxLength: number;
  readonly maxDepth: number;
  readonly maxNodes: number;
}

type Types = readonly LiteralKind[];
interface Signature {
  readonly args: readonly Types[];
  readonly optional?: number;
  readonly type: LiteralKind;
}

const text: Types = ['string'];
const whole: Types = ['integer'];
const day: Types = ['date', 'datetime'];
const time: Types = ['datetime'];

const functions: Readonly<Record<FunctionName, Signature>> = {
  substring: { args: [text, whole, whole], optional: 1, type: 'string' },
  indexof: { args: [text, text], type: 'integer' },
  length: { args: [text], type: 'integer' },
  tolower: { args: [text], type: 'string' },
  toupper: { args: [text], type: 'string' },
  trim: { args: [text], type: 'string' },
  concat: { args: [text, text], type: 'string' },
  year: { args: [day], type: 'integer' },
  month: { args: [day], type: 'integer' },
  day: { args: [day], type: 'integer' },
  hour: { args: [time], type: 'integer' },
  minute: { args: [time], type: 'integer' },
  second: { args: [time], type: 'integer' },
  date: { args: [time], type: 'date' },
  now: { args: [], type: 'datetime' },
};
const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name);

const matches = ['startswith', 'endswith', 'contains'] as const;
type Match = (typeof matches)[number];
const isMatch = (name: string): name is Match => matches.some((m) => m === name);

const compareOps: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const isCompare = (name: string): name is CompareOp => compareOps.includes(name);

const typeNames: Readonly<Record<LiteralKind | 'null', string>> = {
  string: 'en tekst i enkle anførselstegn',
  integer: 'et heltall',
  decimal: 'et tall',
  boolean: 'true eller false',
  date: 'en dato (ÅÅÅÅ-MM-DD)',
  datetime: 'et tidspunkt eller en dato',
  uuid: 'en UUID',
  null: 'null',
};

const always = (value: boolean): Expr => ({ kind: 'constant', value });

/** A literal as the other side wants it; null when it cannot be read so. */
const coerce = (literal: Literal, wanted: LiteralKind): Literal | null => {
  if (literal.type === wanted || literal.type === 'null') return literal;
  // A bare day against an instant is kept: it means that whole Norwegian calendar day.
  if (wanted === 'datetime' && literal.type === 'date') return literal;
  if (wanted === 'decimal' && literal.type === 'integer') return { ...literal, type: 'decimal' };
  if (literal.type !== 'string' || typeof literal.value !== 'string') return null;
  const value = literal.value;
  if (wanted === 'uuid')
    return uuidPattern.test(value) ? { kind: 'literal', type: 'uuid', value: value.toLowerCase() } : null;
  if (wanted === 'date') return dateLiteral(value);
  if (wanted === 'datetime') return value.includes('T') ? datetimeLiteral(value) : dateLiteral(value);
  return null;
};

/** Values of the virksomhet's own have the type of what they are held against. */
const isOpen = (o: Operand): o is PathColumn => o.kind === 'column' && o.target.member !== undefined;

const typed = (o: PathColumn, type: LiteralKind): PathColumn => ({
  ...o,
  type,
  target: { ...o.target, literal: type },
});

/** An open value as the other side has it. Dates in JSON are text; a day and an instant are compared as instants. */
const openAs = <O extends Operand>(o: O, other: LiteralKind | 'null'): O | PathColumn => {
  if (!isOpen(o) || other === 'null') return o;
  if (other === 'date') return typed(o, 'datetime');
  return typed(o, other === 'uuid' ? 'string' : other === 'integer' ? 'decimal' : other);
};

/** The examples that name a field by its alias write every value in quotes. */
const quotedNumber = (l: Literal, column: PathColumn): Literal | null =>
  column.field?.alias !== undefined && column.type === 'integer' && /^\d{1,15}$/.test(String(l.value))
    ? { kind: 'literal', type: 'integer', value: Number(l.value) }
    : null;

const asText = <O extends Operand>(o: O): O =>
  o.kind === 'literal' && o.type === 'uuid' ? { ...o, type: 'string' } : o;

const columnsOf = (o: Operand): number =>
  o.kind === 'column'
    ? Number(o.target.array)
    : o.kind === 'call'
      ? o.args.reduce((n, a) => n + columnsOf(a), 0)
      : 0;

type Term = { readonly at: number } & (
  | { readonly operand: Operand; readonly expr?: undefined }
  | { readonly expr: Expr; readonly operand?: undefined }
);

/** Text of a `$filter` as a typed tree. Throws QueryError. */
export const parseFilter = (model: Model, entity: Entity, source: string, limits: Limits): Expr => {
  const all = tokens(source);
  let i = 0;
  let depth = 0;
  let nodes = 0;
  const variables = new Map<string, Entity | Values>();

  const peek = (): Token => all[i] ?? { kind: 'end', at: source.length + 1 };
  const isSign = (sign: string): boolean => {
    const t = peek();
    return t.kind === 'sign' && t.text === sign;
  };
  const word = (): string | undefined => {
    const t = peek();
    return t.kind === 'name' ? t.text : undefined;
  };
  const expect = (sign: string): void => {
    if (!isSign(sign)) throw new QueryError('format', `her ventes «${sign}»`, peek().at);
    i += 1;
  };
  const nested = <T>(parse: () => T): T => {
    depth += 1;
    if (depth > limits.maxDepth)
      throw new QueryError('utenfor', `uttrykket kan ha høyst ${limits.maxDepth} nivåer`, peek().at);
    const result = parse();
    depth -= 1;
    return result;
  };

  const count = (at: number): void => {
    nodes += 1;
    if (nodes > limits.maxNodes)
      throw new QueryError('utenfor', `uttrykket kan ha høyst ${limits.maxNodes} ledd`, at);
  };

  const asExpr = (t: Term): Expr => {
    if (t.expr) return t.expr;
    const o = openAs(t.operand, 'boolean');
    if (o.kind === 'literal' && typeof o.value === 'boolean') return always(o.value);
    if (o.kind === 'column' && o.type === 'boolean')
      return {
        kind: 'compare',
        op: 'eq',
        left: o,
        right: { kind: 'literal', type: 'boolean', value: true },
      };
    throw new QueryError('type', 'her ventes en betingelse', t.at);
  };
  const asOperand = (t: Term): Operand => {
    if (t.operand) return t.operand;
    throw new QueryError('type', 'her ventes en verdi, ikke en betingelse', t.at);
  };

  const chain = (kind: 'and' | 'or', part: () => Term): Term => {
    const first = part();
    if (word() !== kind) return first;
    const of = [asExpr(first)];
    while (word() === kind) {
      i += 1;
      of.push(asExpr(part()));
    }
    return { expr: { kind, of }, at: first.at };
  };
  const either = (): Term => chain('or', both);
  const both = (): Term => chain('and', unary);
  const unary = (): Term => {
    if (word() !== 'not') return comparison();
    const at = peek().at;
    i += 1;
    return { expr: { kind: 'not', of: asExpr(nested(unary)) }, at };
  };

  const singleList = (at: number, ...operands: readonly Operand[]): void => {
    if (operands.reduce((n, o) => n + columnsOf(o), 0) > 1)
      throw new QueryError('type', 'to felt med flere verdier kan ikke sammenlignes', at);
  };

  const compare = (op: CompareOp, l: Operand, leftAt: number, r: Operand, rightAt: number): Expr => {
    singleList(leftAt, l, r);
    const opened = (o: Operand, other: Operand): Operand =>
      isOpen(o) ? openAs(o, other.type) : isOpen(other) ? asText(o) : o;
    const [left, right] = [opened(l, r), opened(r, l)];
    if (left.type === 'null' && right.type === 'null') return always(op === 'eq');
    if ((left.type === 'null' || right.type === 'null') && op !== 'eq' && op !== 'ne')
      throw new QueryError('type', 'null kan bare brukes med eq og ne', rightAt);
    const fit = (o: Operand, other: Operand, at: number): Operand | 'no-uuid' => {
      if (o.type === 'null' || other.type === 'null' || o.type === other.type) return o;
      const wanted = other.type;
      const fitted = o.kind === 'literal' && other.kind !== 'literal' ? coerce(o, wanted) : null;
      if (fitted) return fitted;
      const quoted = o.kind === 'literal' && other.kind === 'column' ? quotedNumber(o, other) : null;
      if (quoted) return quoted;
      // Whole numbers and others are one kind of thing.
      if ([o.type, wanted].every((t) => t === 'integer' || t === 'decimal')) return o;
      if (o.kind === 'literal' && o.type === 'string' && wanted === 'uuid' && (op === 'eq' || op === 'ne'))
        return 'no-uuid';
      throw new QueryError('type', `verdien må være ${typeNames[wanted]}`, at);
    };
    const literalLeft = left.kind === 'literal' && right.kind !== 'literal';
    const a = literalLeft ? fit(left, right, leftAt) : left;
    const b = literalLeft ? right : fit(right, left, rightAt);
    // No object has such an identifier; the question is still a proper one (`systemID eq '1'`).
    if (a === 'no-uuid' || b === 'no-uuid') return always(op === 'ne');
    return { kind: 'compare', op, left: a, right: b };
  };

  const comparison = (): Term => {
    const left = primary();
    count(left.at);
    const op = word();
    if (op === 'in') {
      i += 1;
      return { expr: membership(asOperand(left), left.at), at: left.at };
    }
    if (op === undefined || !isCompare(op)) return left;
    const opAt = peek().at;
    i += 1;
    const right = primary();
    if (left.expr) {
      const value = right.operand?.kind === 'literal' ? right.operand.value : undefined;
      if (typeof value !== 'boolean' || (op !== 'eq' && op !== 'ne'))
        throw new QueryError('type', 'en betingelse kan bare sammenlignes med true eller false', opAt);
      return { expr: value === (op === 'eq') ? left.expr : { kind: 'not', of: left.expr }, at: left.at };
    }
    return { expr: compare(op, left.operand, left.at, asOperand(right), right.at), at: left.at };
  };

  const membership = (given: Operand, at: number): Expr => {
    if (given.kind === 'literal') throw new QueryError('type', 'in må stå etter et felt', at);
    singleList(at, given);
    expect('(');
    const first = peek();
    const operand = openAs(given, first.kind === 'literal' ? first.literal.type : 'null');
    const values: Literal[] = [];
    for (;;) {
      const t = peek();
      if (t.kind !== 'literal' || t.literal.type === 'null')
        throw new QueryError('type', `verdien må være ${typeNames[operand.type]}`, t.at);
      const literal = isOpen(given) ? asText(t.literal) : t.literal;
      const fitted = coerce(literal, operand.type);
      if (fitted) values.push(fitted);
      else if (!(operand.type === 'uuid' && t.literal.type === 'string'))
        throw new QueryError('type', `verdien må være ${typeNames[operand.type]}`, t.at);
      i += 1;
      if (!isSign(',')) break;
      i += 1;
    }
    expect(')');
    return values.length === 0 ? always(false) : { kind: 'in', operand, values };
  };

  const args = (name: string, wanted: readonly Types[], optional = 0): Operand[] => {
    expect('(');
    const out: Operand[] = [];
    for (const [n, types] of wanted.entries()) {
      if (n >= wanted.length - optional && isSign(')')) break;
      if (n > 0) expect(',');
      const term = nested(either);
      count(term.at);
      const first = types[0];
      const o = openAs(asOperand(term), first === 'date' ? 'datetime' : (first ?? 'null'));
      const fitted = o.kind === 'literal' && first && !types.some((t) => t === o.type) ? coerce(o, first) : o;
      if (!fitted || !types.some((t) => t === fitted.type))
        throw new QueryError('type', `${name} vil her ha ${typeNames[first ?? 'null']}`, term.at);
      out.push(fitted);
    }
    expect(')');
    return out;
  };

  const call = (name: string, at: number): Term => {
    if (isMatch(name)) {
      const [subject, part] = args(name, [text, text]);
      if (!subject || !part) throw new QueryError('format', `${name} vil ha to verdier`, at);
      singleList(at, subject, part);
      return { expr: { kind: 'match', how: name, text: subject, part }, at };
    }
    if (!isFunction(name)) throw new QueryError('ukjent', `funksjonen «${name}» støttes ikke`, at);
    const f = functions[name];
    const operand: Call = { kind: 'call', name, args: args(name, f.args, f.optional), type: f.type };
    singleList(at, operand);
    return { operand, at };
  };

  const lambda = (start: Start, segments: readonly Segment[], quantifier: 'any' | 'all'): Expr => {
    const over = resolveCollection(model, start, segments);
    expect('(');
    if (quantifier === 'any' && isSign(')')) {
      i += 1;
      return { kind: 'lambda', quantifier, variable: '', over, where: null };
    }
    const t = peek();
    const variable = word();
    if (variable === undefined || !/^[\wæøåÆØÅ]+$/.test(variable) || variables.has(variable))
      throw new QueryError('format', 'her ventes et nytt variabelnavn', t.at);
    if (variables.size >= 3) throw new QueryError('utenfor', 'any og all kan stå i høyst tre nivåer', t.at);
    i += 1;
    expect(':');
    variables.set(variable, over.link === 'values' ? over : over.to);
    const where = asExpr(nested(either));
    variables.delete(variable);
    expect(')');
    return { kind: 'lambda', quantifier, variable, over, where };
  };

  const primary = (): Term => {
    const t = peek();
    if (t.kind === 'literal') {
      i += 1;
      return { operand: t.literal, at: t.at };
    }
    if (isSign('(')) {
      i += 1;
      const inner = nested(either);
      expect(')');
      return { ...inner, at: t.at };
    }
    if (t.kind !== 'name') throw new QueryError('format', 'uttrykket er ikke ferdig', t.at);
    const [segments, after] = readSegments(all, i);
    i = after;
    if (segments.length === 1 && isSign('(')) return call(t.text, t.at);
    const named = variables.get(t.text);
    if (named && 'link' in named)
      return { operand: resolveValue({ text: t.text, at: t.at }, named, segments.slice(1)), at: t.at };
    const rooted = segments.length > 1 ? named : undefined;
    const start: Start = rooted ? { variable: t.text, entity: rooted } : { variable: null, entity };
    const rest = rooted || t.text === '$it' ? segments.slice(1) : segments;
    const last = rest.at(-1)?.text;
    if (isSign('(') && (last === 'any' || last === 'all'))
      return { expr: lambda(start, rest.slice(0, -1), last), at: t.at };
    return { operand: resolveColumn(model, start, rest), at: t.at };
  };

  const expr = asExpr(either());
  const rest = peek();
  if (rest.kind !== 'end') throw new QueryError('format', 'forstår ikke resten av uttrykket', rest.at);
  return expr;
};
