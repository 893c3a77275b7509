import type { Fields, ValuesOf } from './field.js';

export type Rolle =
  | 'administrator'
  | 'arkivar'
  | 'saksbehandler'
  | 'leder'
  | 'sekretariat'
  | 'kp'
  | 'medlem'
  | 'observatoer'
  | 'leser';

export const roller: readonly Rolle[] = [
  'administrator',
  'arkivar',
  'saksbehandler',
  'leder',
  'sekretariat',
  'kp',
  'medlem',
  'observatoer',
  'leser',
];

/** A condition on an object's own columns, printable as SQL and as code. */
export type Condition =
  | { readonly op: 'always' }
  | { readonly op: 'never' }
  | { readonly op: 'in'; readonly field: string; readonly values: readonly string[] }
  | { readonly op: 'set'; readonly field: string }
  | { readonly op: 'true'; readonly field: string }
  /** Holds when the object of the relation is visible to the reader. */
  | { readonly op: 'via'; readonly relation: string }
  /** Holds when the object of the relation is visible to the reader and none of it is screened. */
  | { readonly op: 'open'; readonly relation: string }
  /** Holds when the object of the relation is frozen itself. */
  | { readonly op: 'frozen'; readonly relation: string }
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

export const when = {
  always: { op: 'always' } as const,
  never: { op: 'never' } as const,
  in: (field: string, ...values: string[]): Condition => ({ op: 'in', field, values }),
  set: (field: string): Condition => ({ op: 'set', field }),
  isTrue: (field: string): Condition => ({ op: 'true', field }),
  via: (relation: string): Condition => ({ op: 'via', relation }),
  open: (relation: string): Condition => ({ op: 'open', relation }),
  frozen: (relation: string): Condition => ({ op: 'frozen', relation }),
  and: (...of: Condition[]): Condition => ({ op: 'and', of }),
  or: (...of: Condition[]): Condition => ({ op: 'or', of }),
  not: (of: Condition): Condition => ({ op: 'not', of }),
};

/**
 * Rows held on behalf of what a relation points at, which go on with whoever takes its place. `copy` leaves the row as
 * it was, ended on the day when it has dates, and gives the heir one of its own; `move` hands over the row itself.
 */
export interface Follows {
  readonly how: 'copy' | 'move';
  /** Cannot be held by several at once: one heir takes it. */
  readonly one?: boolean;
  /** Only rows for which this holds; absent is all that are not over. */
  readonly when?: Condition;
}

/** A relation to one object of another entity: a column with a foreign key inside the tenant. */
export interface Relation {
  readonly to: string;
  /** Name of the list seen from the other side, e.g. `registrering` on mappe. Without it the relation goes one way. */
  readonly inverse?: string;
  /** Relation of the other object that points back at this one; the kernel keeps the two in step. */
  readonly mirror?: string;
  /** Name in links where it is not the relation's own. */
  readonly linkAs?: string;
  /** Member of the JSON that shows the id besides the link, e.g. `referanseForelderMappe`. */
  readonly asMember?: string;
  readonly required?: boolean;
  /** The object belongs to the other and is deleted with it. */
  readonly owned?: boolean;
  /** Fixed when the object is made. */
  readonly constant?: boolean;
  /** The relation is an ordinary field of the JSON (`<name>`: UUID) rather than a place in a hierarchy. */
  readonly asField?: boolean;
  readonly readOnly?: boolean;
  /** The other may be made from this one, which then points at it, and lets go of it when it is removed. */
  readonly makes?: boolean;
  /** The row follows when another takes the place of what it points at. */
  readonly follows?: Follows;
  /** One of the places of `oneOf` that the kernel finds from this relation, when none of them is given. */
  readonly leadsTo?: string;
  readonly clause?: string;
  readonly m?: string;
}

/** A many-to-many relation: a table of its own, named `<entity>_<name>`. */
export interface ManyRelation {
  readonly to: string;
  /** Name of the list seen from the other side. Without it the relation goes one way. */
  readonly inverse?: string;
  readonly clause?: string;
  /** May be tied and loosened though this side is closed. */
  readonly afterClosing?: boolean;
  /** The other side belongs to at least one: its last tie is not loosened. */
  readonly keepsOne?: boolean;
}

/** Roles that may use a verb through the generic interface; acts have their own lists. */
export interface Access {
  readonly create: readonly Rolle[];
  readonly read: readonly Rolle[] | 'alle';
  readonly update: readonly Rolle[];
  readonly remove: readonly Rolle[];
}

/** A number the kernel hands out: gap-free within its scope. */
export interface Series {
  /** Field that gets the number, when there is one. */
  readonly field?: string;
  readonly name: string;
  /** `virksomhet-aar`: one series per tenant and year; `forelder`: one per parent object; `virksomhet`: one per tenant. */
  readonly scope: 'virksomhet-aar' | 'virksomhet' | 'forelder';
  /** Field that holds the year of the series. */
  readonly yearField?: string;
  /** Relation whose object is the scope of a `forelder` series. */
  readonly parent?: string;
  /** Text field that becomes `<prefix><year>/<number>`. A subtype's series for the same field goes before it. */
  readonly identifies?: string;
  readonly prefix?: string;
}

/** Whose act it is: one of these must hold for the actor. */
export interface Seat {
  /** Holds a seat, that day, in the arena this relation of the subject points at. */
  readonly relation?: string;
  /** Roles of the seat that count; absent is any. */
  readonly roles?: readonly string[];
  /** Answers for the party this relation of the subject points at. */
  readonly party?: string;
  /** Has one of these roles in the tenant: needs no seat. */
  readonly exempt?: readonly Rolle[];
}

export interface Act {
  readonly name: string;
  /** States of the subject in which the act is possible; empty means any. */
  readonly from: readonly string[];
  /** State after the act, when it moves the object. */
  readonly to?: string;
  readonly by: readonly Rolle[];
  /** Who may act on this very object, besides the role. */
  readonly seat?: Seat;
  readonly input: Fields;
  /** Files that come with the act. */
  readonly files?: 'none' | 'optional' | 'required';
  /** What the act puts in the archive, for docs and the confirmation text. */
  readonly records: readonly string[];
  /** The act makes its subject: it is done on the collection, not on an object. */
  readonly onCollection?: boolean;
  /** The act cannot be undone; interfaces ask before they do it. */
  readonly final?: boolean;
  readonly clause?: string;
}

export type Room =
  | 'arkivstruktur'
  | 'sakarkiv'
  | 'moeteogutvalgsbehandling'
  | 'samhandling'
  | 'administrasjon'
  | 'loggingogsporing'
  | 'metadata'
  /** The tenant's own settings: no room of the Noark interface. */
  | 'oppsett';

export interface Entity<F extends Fields = Fields> {
  readonly name: string;
  readonly room: Room;
  /** Table that holds the rows: its own name, or that of the root it extends. */
  readonly table: string;
  readonly extends?: Entity;
  /** True for a root that exists only through its subtypes. */
  readonly abstract: boolean;
  /** Own fields and those inherited, in the standard's order. */
  readonly fields: F;
  readonly ownFields: Fields;
  readonly relations: Readonly<Record<string, Relation>>;
  readonly manyRelations: Readonly<Record<string, ManyRelation>>;
  /** Hierarchical relations of which at most (or exactly) one may be set. */
  readonly oneOf?: { readonly relations: readonly string[]; readonly exactly: boolean };
  readonly access: Access;
  readonly publicWhen: Condition;
  /**
   * Rows in which nothing may change any more, enforced by a trigger as well. Screening and grading may: access is
   * assessed anew as long as a record lives.
   */
  readonly frozenWhen: Condition;
  readonly series: readonly Series[];
  readonly acts: Readonly<Record<string, Act>>;
  readonly stateField?: string;
  /** Unique keys inside the tenant. */
  readonly unique: readonly (readonly string[])[];
  /** Field that names an object in lists and messages. */
  readonly title: string;
  /** This one tells about an object of any class in the rooms: `field` holds its id, and it is listed under each. */
  readonly about?: { readonly field: string; readonly rooms: readonly Room[] };
  /** Lists under an owner go by the subtypes' own names too. */
  readonly listedBySubtype: boolean;
  /** May be made under what is closed: what is said of a record afterwards. */
  readonly intoClosed: boolean;
  /** Lists whose texts count as the object's own in free-text search, and whose files' texts. */
  readonly searchesIn: readonly string[];
  /** Free-text search finds parts of words too, as compounds are made of (`strategi` in `samhandlingsstrategi`). */
  readonly searchesParts: boolean;
  readonly clause?: string;
}

export interface EntitySpec<F extends Fields> {
  readonly name: string;
  readonly room: Room;
  readonly extends?: Entity;
  readonly abstract?: boolean;
  readonly fields: F;
  readonly relations?: Readonly<Record<string, Relation>>;
  readonly manyRelations?: Readonly<Record<string, ManyRelation>>;
  readonly oneOf?: { readonly relations: readonly string[]; readonly exactly: boolean };
  readonly access?: Partial<Access>;
  readonly publicWhen?: Condition;
  readonly frozenWhen?: Condition;
  readonly series?: readonly Series[];
  readonly acts?: readonly Act[];
  readonly stateField?: string;
  readonly unique?: readonly (readonly string[])[];
  readonly title?: string;
  readonly about?: Entity['about'];
  readonly listedBySubtype?: boolean;
  readonly intoClosed?: boolean;
  readonly searchesIn?: readonly string[];
  readonly searchesParts?: boolean;
  readonly clause?: string;
}

/** Declares an entity. A subtype inherits fields, relations, access, publicity and frozen states of what it extends. */
export const entity = <F extends Fields>(spec: EntitySpec<F>): Entity<F> => {
  const base = spec.extends;
  const access = base?.access ?? { create: [], read: 'alle', update: [], remove: [] };
  return {
    name: spec.name,
    room: spec.room,
    table: base?.table ?? spec.name,
    ...(base ? { extends: base } : {}),
    abstract: spec.abstract ?? false,
    fields: { ...base?.fields, ...spec.fields },
    ownFields: spec.fields,
    relations: { ...base?.relations, ...spec.relations },
    manyRelations: { ...base?.manyRelations, ...spec.manyRelations },
    ...((spec.oneOf ?? base?.oneOf) ? { oneOf: spec.oneOf ?? base?.oneOf } : {}),
    access: { ...access, ...spec.access },
    publicWhen: spec.publicWhen ?? base?.publicWhen ?? when.never,
    frozenWhen: spec.frozenWhen ?? base?.frozenWhen ?? when.never,
    series: [...(base?.series ?? []), ...(spec.series ?? [])],
    acts: Object.fromEntries(
      [...Object.values(base?.acts ?? {}), ...(spec.acts ?? [])].map((a) => [a.name, a]),
    ),
    ...((spec.stateField ?? base?.stateField) ? { stateField: spec.stateField ?? base?.stateField } : {}),
    unique: [...(base?.unique ?? []), ...(spec.unique ?? [])],
    title: spec.title ?? base?.title ?? 'tittel',
    ...((spec.about ?? base?.about) ? { about: spec.about ?? base?.about } : {}),
    searchesIn: [...(base?.searchesIn ?? []), ...(spec.searchesIn ?? [])],
    searchesParts: spec.searchesParts ?? base?.searchesParts ?? false,
    listedBySubtype: spec.listedBySubtype ?? base?.listedBySubtype ?? false,
    intoClosed: spec.intoClosed ?? base?.intoClosed ?? false,
    ...(spec.clause ? { clause: spec.clause } : {}),
  } as Entity<F>;
};

export const act = (
  spec: Omit<Act, 'input' | 'records' | 'from'> & Partial<Pick<Act, 'input' | 'records' | 'from'>>,
): Act => ({
  input: {},
  records: [],
  from: [],
  ...spec,
});

/** JSON data of an entity, without relations and links. */
export type DataOf<E> = E extends Entity<infer F> ? ValuesOf<F> : never;
