import { type Entity, type Kodeliste, lineage, type Model } from '../language/index.js';
import { childrenOf, codeListSegment, type Links, linksFor, relBase, roomLinks, rootLinks } from './hal.js';

type Sort = 'til' | 'liste' | 'ny' | 'utvid';

/** A relation by its short name, `<room>/<name>/`, and the class it leads to. */
interface Way {
  readonly sort: Sort;
  readonly rel: string;
  readonly to: string;
}

const text = (s: string): string => `'${s}'`;

/** What a link leads to. `known` says it for names that are not those of a class. */
const wayOf = (
  model: Model,
  [name, link]: readonly [string, Links[string]],
  known: Readonly<Record<string, string>>,
): Way | null => {
  if (!name.startsWith(relBase)) return null;
  const short = name.slice(relBase.length);
  const [room = '', last] = short.replace(/\/$/, '').split('/');
  if (last === undefined || known[short] !== undefined) return { sort: 'til', rel: short, to: short };
  const [, verb, made] = /^(ny|utvid-til)-(.+)$/.exec(last) ?? [];
  const target = made === undefined || model.entities.has(made) ? made : known[made];
  if (target !== undefined) return { sort: verb === 'ny' ? 'ny' : 'utvid', rel: short, to: target };
  const to = known[last] ?? (model.entities.has(last) ? last : undefined);
  if (link.templated)
    return { sort: 'liste', rel: short, to: to ?? (room === 'metadata' ? 'kode' : 'ukjent') };
  // The bytes of a file are no place: they are sent and fetched, not followed.
  return to === undefined ? null : { sort: 'til', rel: short, to };
};

const waysOf = (model: Model, links: Links, known: Readonly<Record<string, string>>): readonly Way[] =>
  Object.entries(links).flatMap((entry) => wayOf(model, entry, known) ?? []);

const everything = { base: '', may: () => true } as const;

const classWays = (model: Model, entity: Entity): readonly Way[] => {
  const relations = Object.fromEntries(Object.keys(entity.relations).map((name) => [name, name]));
  const known = Object.fromEntries([
    ...childrenOf(model, entity).map((c) => [c.inverse, c.entity.name] as const),
    ...Object.entries(entity.relations).map(([name, r]) => [r.linkAs ?? name, r.to] as const),
    [entity.name, entity.name] as const,
  ]);
  return waysOf(model, linksFor(model, entity, { systemID: '', relations }, everything), known);
};

const nodeText = (name: string, ways: readonly Way[]): readonly string[] => [
  `  readonly ${text(name)}: {`,
  ...(['til', 'liste', 'ny', 'utvid'] as const).flatMap((sort) => {
    const own = ways.filter((w) => w.sort === sort);
    return own.length === 0
      ? [`    readonly ${sort}: Ingen;`]
      : [
          `    readonly ${sort}: {`,
          ...own.map((w) => `      readonly ${text(w.rel)}: ${text(w.to)};`),
          '    };',
        ];
  }),
  '  };',
];

/** Which relations each place in the interface may have, and where they lead. */
export const relationTypes = (
  model: Model,
  entities: readonly Entity[],
  lists: readonly Kodeliste[],
): readonly string[] => {
  const rootNames = Object.keys(rootLinks(model, everything));
  const root = waysOf(
    model,
    rootLinks(model, everything),
    Object.fromEntries(rootNames.map((name) => [name.slice(relBase.length), name])),
  );
  const rooms = root.filter((w) => w.rel.split('/').length === 2).map((w) => w.rel);
  const codes = lists.flatMap((l): readonly Way[] => {
    const name = codeListSegment(l.name);
    return [
      { sort: 'liste', rel: `metadata/${name}/`, to: 'kode' },
      { sort: 'ny', rel: `metadata/ny-${name}/`, to: 'kode' },
    ];
  });
  const roomWays = (name: string): readonly Way[] => {
    const own = waysOf(model, roomLinks(model, name.slice(0, -1), everything), {});
    const all = name === 'metadata/' ? [...codes, ...own] : own;
    return [...new Map(all.map((w) => [w.rel, w])).values()].sort((a, b) => (a.rel < b.rel ? -1 : 1));
  };
  const nodes: readonly (readonly [string, readonly Way[]])[] = [
    ['rot', root],
    ...rooms.map((name) => [name, roomWays(name)] as const),
    ...entities.map((e) => [e.name, classWays(model, e)] as const),
    // Places that are no class and have no relations of their own.
    ...[...root.map((w) => w.to), 'kode', 'ukjent']
      .filter((to) => !rooms.includes(to))
      .map((to) => [to, []] as const),
  ];
  const subtypes = (e: Entity) => entities.filter((s) => !s.abstract && lineage(s).includes(e));
  return [
    '/** No relation at all. */',
    'export type Ingen = Readonly<Record<never, never>>;',
    '',
    '/** A class and those that extend it: what a list of the class may hold. */',
    'export interface Undertyper {',
    ...entities.map(
      (e) =>
        `  readonly ${e.name}: ${
          subtypes(e)
            .map((s) => text(s.name))
            .join(' | ') || 'never'
        };`,
    ),
    '}',
    '',
    '/**',
    ' * Relations of each place by their short names, and what they lead to: `til` one object or place, `liste` a list,',
    ' * `ny` where a new object is made, `utvid` where an object becomes one of a subtype.',
    ' */',
    'export interface Relasjoner {',
    ...nodes.flatMap(([name, ways]) => nodeText(name, ways)),
    '}',
  ];
};
