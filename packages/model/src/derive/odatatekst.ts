import type { Expr, Literal, Operand, Order, Step } from './query.js';

const stepText = (s: Step): string => (s.kind === 'relation' ? s.relation : `${s.to.room}.${s.to.name}`);

const pathText = (variable: string | null, via: readonly Step[], rest: readonly string[]): string =>
  [...(variable === null ? [] : [variable]), ...via.map(stepText), ...rest].join('/');

const literalText = (l: Literal): string =>
  l.type === 'string' ? `'${String(l.value).replaceAll("'", "''")}'` : String(l.value);

const operandText = (o: Operand): string => {
  if (o.kind === 'literal') return literalText(o);
  if (o.kind === 'column') return pathText(o.variable, o.via, o.path);
  return `${o.name}(${o.args.map(operandText).join(', ')})`;
};

/** OData text of a filter, such that parsing it again gives the same tree. */
export const filterText = (e: Expr): string => {
  switch (e.kind) {
    case 'and':
    case 'or':
      return e.of
        .map((x) => (x.kind === 'and' || x.kind === 'or' ? `(${filterText(x)})` : filterText(x)))
        .join(` ${e.kind} `);
    case 'not':
      return `not (${filterText(e.of)})`;
    case 'constant':
      return String(e.value);
    case 'compare':
      return `${operandText(e.left)} ${e.op} ${operandText(e.right)}`;
    case 'in':
      return `${operandText(e.operand)} in (${e.values.map(literalText).join(', ')})`;
    case 'match':
      return `${e.how}(${operandText(e.text)}, ${operandText(e.part)})`;
    case 'lambda': {
      const { over } = e;
      const list = pathText(over.variable, over.via, over.link === 'values' ? over.path : [over.name]);
      return e.where === null
        ? `${list}/${e.quantifier}()`
        : `${list}/${e.quantifier}(${e.variable}: ${filterText(e.where)})`;
    }
  }
};

/** `$orderby` text of an ordering. */
export const orderText = (orderby: readonly Order[]): string =>
  orderby.map((o) => operandText(o.target) + (o.desc ? ' desc' : '')).join(', ');
