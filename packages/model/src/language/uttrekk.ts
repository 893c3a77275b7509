/**
 * One place in the element order of an extraction schema. Paths go through fields and groups: `adresse/poststed`;
 * of a group with many values the first that has the member counts.
 */
export type XmlStep =
  /** A field; elements are left out when there is no value. */
  | { readonly kind: 'field'; readonly name: string; readonly path: string }
  /** Id of the object, or objects, a relation points at. The node's data has them by the relation's name. */
  | { readonly kind: 'relation'; readonly name: string; readonly relation: string }
  /** The first of several fields that has a value. */
  | { readonly kind: 'first'; readonly name: string; readonly paths: readonly string[] }
  /** A group as an element of its own. */
  | { readonly kind: 'group'; readonly name: string; readonly steps: readonly XmlStep[] }
  /** Members of the first of several groups that is there, without an element around them. */
  | { readonly kind: 'either'; readonly groups: readonly string[]; readonly steps: readonly XmlStep[] }
  /** Lists of objects. Of several lists the schema allows only one to have any. */
  | { readonly kind: 'children'; readonly lists: readonly string[] };

export interface XmlEntity {
  readonly element: string;
  /** `xsi:type` where the element is that of a root type. */
  readonly type?: string;
  readonly steps: readonly XmlStep[];
}

/** How objects are written in an extraction: element names, their order and which of them are calendar days. */
export interface XmlDeclaration {
  readonly namespace: string;
  readonly schemaLocation: string;
  readonly entities: Readonly<Record<string, XmlEntity>>;
  /** Entities the schema has no place for; they stay behind. */
  readonly outside: ReadonlySet<string>;
  /** Elements that are xs:date though the field is an instant: the Norwegian calendar day is written. */
  readonly days: ReadonlySet<string>;
}

/** Fields written under their own names. */
export const felt = (...names: readonly string[]): readonly XmlStep[] =>
  names.map((name) => ({ kind: 'field', name, path: name }));
export const feltSom = (path: string, name: string): XmlStep => ({ kind: 'field', name, path });
/** The id of what a relation points at. */
export const referanse = (relation: string, name = relation): XmlStep => ({
  kind: 'relation',
  name,
  relation,
});
export const foersteSom = (name: string, ...paths: readonly string[]): XmlStep => ({
  kind: 'first',
  name,
  paths,
});
export const gruppeSom = (name: string, ...steps: readonly XmlStep[]): XmlStep => ({
  kind: 'group',
  name,
  steps,
});
export const enAv = (groups: readonly string[], ...steps: readonly XmlStep[]): XmlStep => ({
  kind: 'either',
  groups,
  steps,
});
/** Objects below; with several names at most one of the lists may have any. */
export const under = (...lists: readonly string[]): XmlStep => ({ kind: 'children', lists });
