import type { Entity, Field, LiteralKind, Model } from '@felles/model';
import {
  type Call,
  type Collection,
  type CompareOp,
  type Expr,
  type Literal,
  linkColumns,
  linkTables,
  type Operand,
  type Order,
  type PathColumn,
  type Step,
  type Values,
} from '@felles/model/derive';
import { id, list, type Sql, sql } from '../db/sql.js';
import { ofType } from './utvalg.js';

export interface FilterContext {
  /** Alias of the listed table in the query around. */
  readonly alias: string;
  /** A column as the reader sees it: the one place where values are masked. */
  column(entity: Entity, key: string, field: Field | null, column: string, alias: string): Sql;
}

/** Aliases of the listed object (null) and of lambda variables, and elements that stand for array columns. */
interface Scope {
  readonly aliases: ReadonlyMap<string | null, string>;
  readonly places: ReadonlyMap<PathColumn, string>;
  readonly elements: ReadonlyMap<PathColumn, Sql>;
  /** Variables over values: their columns stand, already masked, under the alias. */
  readonly values: ReadonlySet<string>;
}

/** Tables between an object and the end of a path. `from` is empty when the path stays on the object. */
interface Chain {
  readonly from: Sql | null;
  readonly conditions: readonly Sql[];
  readonly alias: string;
}

const types: Readonly<Record<LiteralKind, Sql>> = {
  string: sql.raw('text'),
  integer: sql.raw('bigint'),
  decimal: sql.raw('double precision'),
  boolean: sql.raw('boolean'),
  date: sql.raw('date'),
  datetime: sql.raw('timestamptz'),
  uuid: sql.raw('uuid'),
};
const operators: Readonly<Record<CompareOp, Sql>> = {
  eq: sql.raw('='),
  ne: sql.raw('is distinct from'),
  gt: sql.raw('>'),
  ge: sql.raw('>='),
  lt: sql.raw('<'),
  le: sql.raw('<='),
};
const flipped: Readonly<Record<CompareOp, CompareOp>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

// Dates of the virksomhet's own are JSON texts. What is no date must be empty, not an error: days of every month, and
// 29 February in leap years, checked before the text is read.
const days =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const leapDay = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
const dayPattern = `^(?!0000)(?:\\d{4}-${days}|${leapDay})`;
const zone = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)';
const datePattern = `${dayPattern}${zone}?$`;
const timePattern = `${dayPattern}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?`;

const instantOf = (text: Sql): Sql =>
  sql`case when ${text} ~ ${sql.lit(datePattern)} then left(${text}, 10)::timestamp at time zone 'Europe/Oslo' when ${text} ~ ${sql.lit(`${timePattern}${zone}$`)} then ${text}::timestamptz when ${text} ~ ${sql.lit(`${timePattern}$`)} then ${text}::timestamp at time zone 'Europe/Oslo' end`;

/** A member of a jsonb column as the type it is compared with; of another type it counts as empty. */
const memberSql = (json: Sql, member: string, type: LiteralKind): Sql => {
  const value = sql`${json} -> ${sql.val(member)}::text`;
  const text = sql`(${json} ->> ${sql.val(member)}::text)`;
  const ofType = (kind: string, then: Sql): Sql =>
    sql`(case when jsonb_typeof(${value}) = ${sql.lit(kind)} then ${then} end)`;
  switch (type) {
    case 'integer':
    case 'decimal':
      return ofType('number', sql`${text}::numeric`);
    case 'boolean':
      return ofType('boolean', sql`${text}::boolean`);
    case 'date':
    case 'datetime':
      return ofType('string', instantOf(text));
    default:
      return ofType('string', text);
  }
};

const columnsIn = (o: Operand): readonly PathColumn[] =>
  o.kind === 'column' ? [o] : o.kind === 'call' ? o.args.flatMap(columnsIn) : [];

const literalSql = (l: Literal): Sql =>
  l.type === 'null' ? sql`null` : sql`${sql.val(l.value)}::${types[l.type]}`;

const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Start of a Norwegian calendar day, `offset` days after it, as an instant. Constant, so that indexes serve it. */
const dayStart = (l: Literal, offset: 0 | 1): Sql =>
  sql`((${sql.val(l.value)}::date + ${sql.lit(offset)})::timestamp at time zone 'Europe/Oslo')`;

const dayCompare = (op: CompareOp, value: Sql, l: Literal): Sql => {
  const within = sql`(${value} >= ${dayStart(l, 0)} and ${value} < ${dayStart(l, 1)})`;
  switch (op) {
    case 'eq':
      return within;
    case 'ne':
      return sql`${within} is not true`;
    case 'gt':
      return sql`${value} >= ${dayStart(l, 1)}`;
    case 'ge':
      return sql`${value} >= ${dayStart(l, 0)}`;
    case 'lt':
      return sql`${value} < ${dayStart(l, 0)}`;
    case 'le':
      return sql`${value} < ${dayStart(l, 1)}`;
  }
};

const not = (condition: Sql): Sql => sql`(${condition}) is not true`;
const and = (conditions: readonly Sql[]): Sql => list(conditions, ' and ');

const printer = (model: Model, ctx: FilterContext) => {
  let used = 0;
  const fresh = (): string => {
    used += 1;
    return `f${used}`;
  };

  const chainOf = (steps: readonly Step[], start: string): Chain => {
    const conditions: Sql[] = [];
    let from: Sql | null = null;
    let alias = start;
    for (const step of steps) {
      if (step.kind === 'cast') {
        conditions.push(ofType(model, step.to, alias));
        continue;
      }
      const next = fresh();
      const on = sql`${id(next, 'virksomhet')} = ${id(alias, 'virksomhet')} and ${id(next, 'systemID')} = ${id(alias, step.relation)}`;
      const table = sql`${id(step.to.table)} ${id(next)}`;
      if (from === null) conditions.push(on);
      from = from === null ? table : sql`${from} join ${table} on ${on}`;
      alias = next;
    }
    return { from, conditions, alias };
  };

  const aliasOf = (scope: Scope, variable: string | null): string => {
    const alias = scope.aliases.get(variable);
    if (alias === undefined) throw new Error(`filter uses unbound variable ${variable}`);
    return alias;
  };

  /** The column as the reader sees it, and of a JSON column the member that is meant. */
  const seen = (c: PathColumn, alias: string): Sql => {
    const column = ctx.column(c.entity, c.key, c.field, c.target.column, alias);
    return c.target.member === undefined ? column : memberSql(column, c.target.member, c.type);
  };

  const columnSql = (c: PathColumn, scope: Scope): Sql => {
    if (c.variable !== null && scope.values.has(c.variable))
      return id(aliasOf(scope, c.variable), c.target.column);
    const element = scope.elements.get(c);
    if (element) return element;
    const placed = scope.places.get(c);
    if (placed !== undefined) return seen(c, placed);
    const chain = chainOf(c.via, aliasOf(scope, c.variable));
    const value = seen(c, chain.alias);
    if (chain.from) return sql`(select ${value} from ${chain.from} where ${and(chain.conditions)})`;
    return chain.conditions.length === 0 ? value : sql`case when ${and(chain.conditions)} then ${value} end`;
  };

  const local = (o: Operand, scope: Scope): Sql =>
    o.type === 'datetime' ? sql`(${operandSql(o, scope)} at time zone 'Europe/Oslo')` : operandSql(o, scope);

  // Numbers come from the client; beyond a million characters there is no text and above 32 bits no function.
  const clamp = (o: Operand, scope: Scope): Sql =>
    sql`least(greatest(${operandSql(o, scope)}, 0), 1000000)::integer`;

  const callSql = (call: Call, scope: Scope): Sql => {
    const [a, b, c] = call.args;
    if (call.name === 'now') return sql`now()`;
    if (!a) throw new Error(`${call.name} has no argument`);
    const first = () => operandSql(a, scope);
    switch (call.name) {
      case 'substring':
        if (!b) throw new Error('substring has no position');
        return c
          ? sql`substr(${first()}, ${clamp(b, scope)} + 1, ${clamp(c, scope)})`
          : sql`substr(${first()}, ${clamp(b, scope)} + 1)`;
      case 'indexof':
      case 'concat': {
        if (!b) throw new Error(`${call.name} has one argument`);
        const second = operandSql(b, scope);
        return call.name === 'concat'
          ? sql`(${first()} || ${second})`
          : sql`(strpos(${first()}, ${second}) - 1)`;
      }
      case 'length':
        return sql`length(${first()})`;
      case 'tolower':
        return sql`lower(${first()})`;
      case 'toupper':
        return sql`upper(${first()})`;
      case 'trim':
        return sql`btrim(${first()})`;
      case 'date':
        return sql`${local(a, scope)}::date`;
      default:
        return sql`floor(extract(${sql.raw(call.name)} from ${local(a, scope)}))::integer`;
    }
  };

  const operandSql = (o: Operand, scope: Scope): Sql =>
    o.kind === 'literal' ? literalSql(o) : o.kind === 'column' ? columnSql(o, scope) : callSql(o, scope);

  /**
   * Prints a condition that cannot hold when any of its columns is null. Columns reached by one path become one
   * EXISTS, which the planner can turn around; columns of several paths become scalar subqueries.
   */
  const strict = (operands: readonly Operand[], scope: Scope, print: (inner: Scope) => Sql): Sql => {
    const columns = operands.flatMap(columnsIn);
    const withArray = (inner: Scope): Sql => {
      const array = columns.find((c) => c.target.array);
      if (!array) return print(inner);
      const alias = fresh();
      const elements = new Map([[array, id(alias, 'v')]]);
      return sql`exists (select 1 from unnest(${columnSql(array, inner)}) as ${id(alias)}("v") where ${print({ ...inner, elements })})`;
    };
    return along(columns, scope, withArray);
  };

  const pathKey = (c: Pick<PathColumn, 'variable' | 'via'>): string =>
    JSON.stringify([c.variable, c.via.map((s) => (s.kind === 'cast' ? [s.to.name] : s.relation))]);

  const along = (columns: readonly PathColumn[], scope: Scope, print: (inner: Scope) => Sql): Sql => {
    const moving = columns.filter((c) => c.via.length > 0);
    const [first] = moving;
    if (!first || new Set(moving.map(pathKey)).size > 1) return print(scope);
    const chain = chainOf(first.via, aliasOf(scope, first.variable));
    const places = new Map([...scope.places, ...moving.map((c) => [c, chain.alias] as const)]);
    return within(chain, print({ ...scope, places }));
  };

  const within = (chain: Chain, condition: Sql): Sql => {
    const all = and([...chain.conditions, condition]);
    if (chain.from) return sql`exists (select 1 from ${chain.from} where ${all})`;
    return chain.conditions.length === 0 ? condition : sql`(${all})`;
  };

  const isNull = (o: Operand, scope: Scope): Sql => {
    const columns = columnsIn(o);
    if (o.kind === 'column' && o.target.member !== undefined) {
      const { member, ...whole } = o.target;
      const given = { ...o, target: whole };
      return not(along([given], scope, (s) => sql`${columnSql(given, s)} ? ${sql.val(member)}::text`));
    }
    if (o.kind === 'column' && o.target.array) {
      const filled = along([o], scope, (inner) => sql`cardinality(${columnSql(o, inner)}) > 0`);
      return not(filled);
    }
    if (columns.some((c) => c.via.length > 0 || c.target.array))
      return sql`not ${strict([o], scope, (inner) => sql`(${operandSql(o, inner)} is not null)`)}`;
    return sql`${operandSql(o, scope)} is null`;
  };

  const compareSql = (op: CompareOp, left: Operand, right: Operand, scope: Scope): Sql => {
    if (left.kind === 'literal' && right.kind !== 'literal')
      return compareSql(flipped[op], right, left, scope);
    if (right.type === 'null' || left.type === 'null') {
      const none = isNull(right.type === 'null' ? left : right, scope);
      return op === 'eq' ? none : not(none);
    }
    const columns = [...columnsIn(left), ...columnsIn(right)];
    const travels = columns.some((c) => c.via.length > 0 || c.target.array);
    if (right.kind === 'literal') {
      if (op === 'ne' && travels) return not(compareSql('eq', left, right, scope));
      if (left.kind === 'column' && left.target.array && op === 'eq' && left.type === right.type)
        return along([left], scope, (inner) => sql`${literalSql(right)} = any(${columnSql(left, inner)})`);
      return strict([left], scope, (inner) => {
        const value = operandSql(left, inner);
        return left.type === 'datetime' && right.type === 'date'
          ? dayCompare(op, value, right)
          : sql`${value} ${operators[op]} ${literalSql(right)}`;
      });
    }
    if (columns.some((c) => c.target.array)) {
      if (op === 'ne') return not(compareSql('eq', left, right, scope));
      return strict(
        [left, right],
        scope,
        (inner) => sql`${operandSql(left, inner)} ${operators[op]} ${operandSql(right, inner)}`,
      );
    }
    // Two fields that are both empty are equal (OData 4.01, 5.1.1.1.1).
    if (op === 'eq') return sql`${operandSql(left, scope)} is not distinct from ${operandSql(right, scope)}`;
    if (op === 'ne') return sql`${operandSql(left, scope)} is distinct from ${operandSql(right, scope)}`;
    return strict(
      [left, right],
      scope,
      (inner) => sql`${operandSql(left, inner)} ${operators[op]} ${operandSql(right, inner)}`,
    );
  };

  const matchSql = (e: Expr & { kind: 'match' }, scope: Scope): Sql =>
    strict([e.text, e.part], scope, (inner) => {
      const text = operandSql(e.text, inner);
      if (e.part.kind === 'literal') {
        const part = likeText(String(e.part.value));
        const pattern = { startswith: `${part}%`, endswith: `%${part}`, contains: `%${part}%` }[e.how];
        return sql`${text} like ${sql.val(pattern)}::text`;
      }
      const part = operandSql(e.part, inner);
      if (e.how === 'startswith') return sql`starts_with(${text}, ${part})`;
      if (e.how === 'endswith') return sql`right(${text}, length(${part})) = ${part}`;
      return sql`strpos(${text}, ${part}) > 0`;
    });

  const inSql = (operand: Operand, values: readonly Literal[], scope: Scope): Sql => {
    // Days among instants are ranges, not values.
    if (operand.type === 'null' || values.some((v) => v.type !== operand.type))
      return sql`(${list(
        values.map((v) => compareSql('eq', operand, v, scope)),
        ' or ',
      )})`;
    const type = types[operand.type];
    return strict(
      [operand],
      scope,
      (inner) => sql`${operandSql(operand, inner)} = any(${sql.val(values.map((v) => v.value))}::${type}[])`,
    );
  };

  /** `exists` over the values of a field; the arrays lie side by side, so the members of one value stand together. */
  const someValueSql = (
    over: Values,
    variable: string,
    scope: Scope,
    where: ((s: Scope) => Sql) | null,
  ): Sql => {
    const chain = chainOf(over.via, aliasOf(scope, over.variable));
    const alias = fresh();
    const inner: Scope = {
      ...scope,
      aliases: new Map([...scope.aliases, [variable, alias]]),
      values: new Set([...scope.values, variable]),
    };
    const arrays = over.columns.map((c) => ctx.column(over.of, over.key, over.field, c, chain.alias));
    const names = over.columns.map((c) => id(c));
    const condition = where ? sql` where ${where(inner)}` : sql``;
    return within(
      chain,
      sql`exists (select 1 from unnest(${list(arrays)}) as ${id(alias)}(${list(names)})${condition})`,
    );
  };

  /** `exists` over a collection, with `where` printed for the collection's alias. */
  const someSql = (
    over: Collection | Values,
    variable: string,
    scope: Scope,
    where: ((s: Scope) => Sql) | null,
  ): Sql => {
    if (over.link === 'values') return someValueSql(over, variable, scope, where);
    const chain = chainOf(over.via, aliasOf(scope, over.variable));
    const alias = fresh();
    const inner: Scope = { ...scope, aliases: new Map([...scope.aliases, [variable, alias]]) };
    const rest = where ? [sql`(${where(inner)})`] : [];
    const type = over.to.extends ? [ofType(model, over.to, alias)] : [];
    if (over.link === 'inverse') {
      const on = sql`${id(alias, 'virksomhet')} = ${id(chain.alias, 'virksomhet')} and ${id(alias, over.relation)} = ${id(chain.alias, 'systemID')}`;
      return within(
        chain,
        sql`exists (select 1 from ${id(over.to.table)} ${id(alias)} where ${and([on, ...type, ...rest])})`,
      );
    }
    const link = linkTables(model).find(
      (l) => l.relation === over.relation && l.from.table === over.owner.table,
    );
    if (!link) throw new Error(`no link table for ${over.owner.name}.${over.relation}`);
    const { from, to } = linkColumns(link);
    const [near, far] = over.link === 'many' ? [from, to] : [to, from];
    const k = fresh();
    const join = sql`${id(alias, 'virksomhet')} = ${id(k, 'virksomhet')} and ${id(alias, 'systemID')} = ${id(k, far)}`;
    const on = sql`${id(k, 'virksomhet')} = ${id(chain.alias, 'virksomhet')} and ${id(k, near)} = ${id(chain.alias, 'systemID')}`;
    return within(
      chain,
      sql`exists (select 1 from ${id(link.name)} ${id(k)} join ${id(over.to.table)} ${id(alias)} on ${join} where ${and([on, ...type, ...rest])})`,
    );
  };

  const exprSql = (e: Expr, scope: Scope): Sql => {
    switch (e.kind) {
      case 'and':
      case 'or':
        return sql`(${list(
          e.of.map((x) => exprSql(x, scope)),
          ` ${e.kind} `,
        )})`;
      case 'not':
        return not(exprSql(e.of, scope));
      case 'constant':
        return e.value ? sql`true` : sql`false`;
      case 'compare':
        return compareSql(e.op, e.left, e.right, scope);
      case 'in':
        return inSql(e.operand, e.values, scope);
      case 'match':
        return matchSql(e, scope);
      case 'lambda': {
        const { where } = e;
        if (where === null) return someSql(e.over, e.variable, scope, null);
        if (e.quantifier === 'any') return someSql(e.over, e.variable, scope, (s) => exprSql(where, s));
        return sql`not ${someSql(e.over, e.variable, scope, (s) => not(exprSql(where, s)))}`;
      }
    }
  };

  return { exprSql, columnSql };
};

const outer = (ctx: FilterContext): Scope => ({
  aliases: new Map([[null, ctx.alias]]),
  places: new Map(),
  elements: new Map(),
  values: new Set(),
});

/**
 * A filter as one SQL condition. Logic is two-valued: `not` of something unknown is true, and `ne` holds for empty
 * fields. All values are parameters; other tables are reached inside the tenant and under row-level security.
 */
export const filterSql = (model: Model, expr: Expr, ctx: FilterContext): Sql =>
  printer(model, ctx).exprSql(expr, outer(ctx));

/** One ordering with its direction. Empty values are lowest, as OData has it. */
export const orderSql = (model: Model, order: Order, ctx: FilterContext): Sql => {
  const { desc, target } = order;
  const { member, ...whole } = target.target;
  const column = printer(model, ctx).columnSql({ ...target, target: whole }, outer(ctx));
  // JSON has an order of its own: numbers by size, texts by the alphabet.
  const value = member === undefined ? column : sql`(${column} -> ${sql.val(member)}::text)`;
  // Indexed fields are filled on every object that has them; plain order lets the index serve it.
  if (target.field?.indexed && target.via.length === 0) return desc ? sql`${value} desc` : value;
  return desc ? sql`${value} desc nulls last` : sql`${value} asc nulls first`;
};
