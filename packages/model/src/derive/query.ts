import type { Entity, Field, FieldError, FilterTarget, LiteralKind, Model } from '../language/index.js';
import { type Limits, parseFilter, QueryError } from './odata.js';
import { resolveExpand, resolveSort } from './sti.js';

/** One step from an object to another before a column is read. */
export type Step =
  | { readonly kind: 'relation'; readonly from: Entity; readonly relation: string; readonly to: Entity }
  /** Type cast to a subtype: the rest of the path is null for objects of other types. */
  | { readonly kind: 'cast'; readonly to: Entity };

/** A column reached from the root object (`variable` null) or from a lambda variable. */
export interface PathColumn {
  readonly kind: 'column';
  readonly variable: string | null;
  readonly via: readonly Step[];
  /** Entity the column belongs to, after `via`. */
  readonly entity: Entity;
  /** Path inside that entity, e.g. `['gradering', 'graderingskode', 'kode']`. */
  readonly path: readonly string[];
  /** Name of the field or relation, the first of `path`. */
  readonly key: string;
  /** Null for a relation used as a UUID. */
  readonly field: Field | null;
  readonly target: FilterTarget;
  readonly type: LiteralKind;
}

export interface Literal {
  readonly kind: 'literal';
  readonly type: LiteralKind | 'null';
  readonly value: string | number | boolean | null;
}

export type FunctionName =
  | 'substring'
  | 'indexof'
  | 'length'
  | 'tolower'
  | 'toupper'
  | 'trim'
  | 'concat'
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'date'
  | 'now';

export interface Call {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly args: readonly Operand[];
  readonly type: LiteralKind;
}

export type Operand = PathColumn | Literal | Call;

export type CompareOp = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** The collection a lambda runs over, seen from the object it hangs on. */
export interface Collection {
  readonly variable: string | null;
  readonly via: readonly Step[];
  /** Entity the collection hangs on, after `via`. */
  readonly of: Entity;
  readonly name: string;
  readonly to: Entity;
  /** `inverse`: `to` has the relation `relation` back; `many`/`manyInverse`: through the link table of `owner`.`relation`. */
  readonly link: 'inverse' | 'many' | 'manyInverse';
  readonly owner: Entity;
  readonly relation: string;
}

export interface Lambda {
  readonly kind: 'lambda';
  readonly quantifier: 'any' | 'all';
  readonly variable: string;
  readonly over: Collection;
  /** Null for `any()`: the collection is not empty. */
  readonly where: Expr | null;
}

export type Expr =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expr[] }
  | { readonly kind: 'not'; readonly of: Expr }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'compare'; readonly op: CompareOp; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'in'; readonly operand: Operand; readonly values: readonly Literal[] }
  | {
      readonly kind: 'match';
      readonly how: 'startswith' | 'endswith' | 'contains';
      readonly text: Operand;
      readonly part: Operand;
    }
  | Lambda;

export interface Order {
  readonly target: PathColumn;
  readonly desc: boolean;
}

/** A typed query. `orderby` is empty when the client gives none; the kernel adds systemID as tie breaker. */
export interface Query {
  readonly filter?: Expr;
  readonly orderby: readonly Order[];
  readonly top: number;
  readonly skip: number;
  readonly search?: string;
  readonly expand: readonly string[];
}

/** `felt` is the parameter (`$filter`), `posisjon` the 1-based character in it. */
export interface QueryFieldError extends FieldError {
  readonly posisjon: number;
}

export interface QueryParams {
  readonly filter?: string | undefined;
  readonly orderby?: string | undefined;
  readonly top?: string | number | undefined;
  readonly skip?: string | number | undefined;
  readonly search?: string | undefined;
  readonly expand?: string | undefined;
}

export interface QueryLimits {
  readonly maxTop: number;
  /** Page size when the client asks for none; `maxTop` unless given. */
  readonly defaultTop?: number;
  readonly maxSkip?: number;
  /** Characters in one parameter, 2000 unless given. */
  readonly maxLength?: number;
  /** Nesting of parentheses, functions and lambdas, 20 unless given. */
  readonly maxDepth?: number;
}

export type QueryResult =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly feil: QueryFieldError };

const wholeNumber = (given: string | number | undefined, fallback: number): number => {
  if (given === undefined) return fallback;
  const text = String(given).trim();
  if (!/^\d{1,15}$/.test(text)) throw new QueryError('format', 'må være et heltall fra 0', 1);
  return Number(text);
};

const unquote = (text: string): string => {
  const m = /^(?:'(.*)'|‘(.*)’)$/s.exec(text);
  return (m ? (m[1] ?? m[2] ?? '') : text).trim();
};

/**
 * OData parameters as a query tree (tjenestegrensesnitt 1.1, chapter 6 «Finne objekter»). Never throws.
 * A `$top` above the page size is the server's to cut and is no error.
 */
export const parseQuery = (
  model: Model,
  entity: Entity,
  params: QueryParams,
  limits: QueryLimits,
): QueryResult => {
  const bounds: Limits = { maxLength: limits.maxLength ?? 2_000, maxDepth: limits.maxDepth ?? 20 };
  let felt = '$filter';
  const checked = (name: string, text: string | undefined): string => {
    felt = name;
    if (text !== undefined && text.length > bounds.maxLength)
      throw new QueryError('for-lang', `kan ha høyst ${bounds.maxLength} tegn`, bounds.maxLength + 1);
    return text?.trim() === '' ? '' : (text ?? '');
  };
  try {
    const filterText = checked('$filter', params.filter);
    const filter = filterText === '' ? undefined : parseFilter(model, entity, filterText, bounds);
    const orderby = resolveSort(model, entity, checked('$orderby', params.orderby));
    felt = '$top';
    const top = Math.min(wholeNumber(params.top, limits.defaultTop ?? limits.maxTop), limits.maxTop);
    felt = '$skip';
    const skip = wholeNumber(params.skip, 0);
    if (limits.maxSkip !== undefined && skip > limits.maxSkip)
      throw new QueryError('utenfor', `kan være høyst ${limits.maxSkip}; snevre inn med $filter`, 1);
    const search = unquote(checked('$search', params.search).trim());
    const expand = resolveExpand(model, entity, checked('$expand', params.expand));
    return {
      ok: true,
      query: { ...(filter ? { filter } : {}), orderby, top, skip, ...(search ? { search } : {}), expand },
    };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return {
      ok: false,
      feil: { felt, kode: error.kode, tekst: error.message, posisjon: error.posisjon },
    };
  }
};
