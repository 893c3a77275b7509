import type { Entity, Field, FieldError, FilterTarget, LiteralKind, Model } from '../language/index.js';
import { type Limits, parseFilter, QueryError } from './odata.js';
import { unquote, wholeNumber } from './odatategn.js';
import { parseExpand } from './odatautvidelse.js';
import { resolveSort } from './sti.js';

/** One step from an object to another before a column is read. */
export type Step =
  | { readonly kind: 'relation'; readonly from: Entity; readonly relation: string; readonly to: Entity }
  /** Type cast to a subtype: the rest of the path is null for objects of other types. */
  | { readonly kind: 'cast'; readonly to: Entity };

/** A column reached from the root object (`variable` null) or from a lambda variable. */
export interface PathColumn {
  readonly kind: 'column';
  /** Null for the listed object. A variable over values has its column among those of the collection. */
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

interface FromObject {
  readonly variable: string | null;
  readonly via: readonly Step[];
  /** Entity the collection hangs on, after `via`. */
  readonly of: Entity;
}

/** A list of objects, seen from the object it hangs on. */
export interface Collection extends FromObject {
  readonly name: string;
  readonly to: Entity;
  /** `inverse`: `to` has the relation `relation` back; `many`/`manyInverse`: through the link table of `owner`.`relation`. */
  readonly link: 'inverse' | 'many' | 'manyInverse';
  readonly owner: Entity;
  readonly relation: string;
}

/** The values of a field that has many: arrays that lie side by side, one for each column. */
export interface Values extends FromObject {
  readonly link: 'values';
  /** Path inside the entity, e.g. `['skjerming', 'skjermingMetadata']`. */
  readonly path: readonly string[];
  /** Name and field of the first of `path`, which decides who sees the values. */
  readonly key: string;
  readonly field: Field;
  /** The field that has many values. */
  readonly element: Field;
  readonly columns: readonly string[];
}

export interface Lambda {
  readonly kind: 'lambda';
  readonly quantifier: 'any' | 'all';
  readonly variable: string;
  readonly over: Collection | Values;
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

/** A relation or a list that is brought along, with what is asked of it. */
export interface Expand {
  readonly name: string;
  /** Entity that has it; objects of other kinds have nothing to bring. */
  readonly of: Entity;
  readonly to: Entity;
  /** `relation`: one object; the others as in Collection. */
  readonly link: 'relation' | Collection['link'];
  readonly owner: Entity;
  readonly relation: string;
  /** `top` and `skip` count for each object that has the list. */
  readonly query: Query;
}

/** A typed query. `orderby` is empty when the client gives none; the kernel adds systemID as tie breaker. */
export interface Query {
  readonly filter?: Expr;
  readonly orderby: readonly Order[];
  readonly top: number;
  readonly skip: number;
  readonly search?: string;
  readonly expand: readonly Expand[];
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
  /** Conditions and values in one expression, 1000 unless given. */
  readonly maxNodes?: number;
  /** Levels of `$expand` (MaxExpansionDepth), 3 unless given. */
  readonly maxExpansion?: number;
  /** Objects that one list of `$expand` brings along for each object, 1000 unless given. */
  readonly maxExpanded?: number;
}

export type QueryResult =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly feil: QueryFieldError };

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
  const bounds: Limits = {
    maxLength: limits.maxLength ?? 2_000,
    maxDepth: limits.maxDepth ?? 20,
    maxNodes: limits.maxNodes ?? 1_000,
  };
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
    const expand = parseExpand(model, entity, checked('$expand', params.expand), {
      ...bounds,
      maxExpansion: limits.maxExpansion ?? 3,
      maxExpanded: limits.maxExpanded ?? 1_000,
    });
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
