import {
  type Entity,
  type Field,
  type Fields,
  gruppeName,
  isGruppeKind,
  isKodeKind,
  type Kodeliste,
  type Model,
} from '../language/index.js';
import { roomSegment } from './hal.js';
import { relationTypes } from './typerelasjoner.js';

/** Fields as they are read, or as they may be sent. */
type Face = 'read' | 'sent';

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const text = (s: string): string => `'${s.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const doc = (indent: string, parts: readonly (string | false | undefined)[]): readonly string[] => {
  const said = parts.filter(Boolean).join('. ').replaceAll('*/', '* /');
  return said === '' ? [] : [`${indent}/** ${said}. */`];
};

const codeName = (list: Kodeliste): string => `${pascal(list.name)}Kode`;
const groupName = (field: Field, face: Face): string =>
  `${face === 'sent' ? 'Ny' : ''}${pascal(gruppeName(field))}Gruppe`;

const shown = (fields: Fields): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, f]) => !f.hidden);

/** Fields a series fills when the object is made. */
const numbered = (entity: Entity): ReadonlySet<string> =>
  new Set(entity.series.flatMap((s) => [s.field, s.yearField, s.identifies].filter((f) => f !== undefined)));

const typeOf = (field: Field, face: Face): string => {
  const { kind } = field;
  const one = isKodeKind(kind)
    ? `${face === 'sent' ? 'Kodevalg' : 'Kode'}<${codeName(kind.liste)}>`
    : isGruppeKind(kind)
      ? groupName(field, face)
      : field.values
        ? `(${field.values.map(text).join(' | ')})`
        : kind.ts;
  return field.many ? `readonly ${one}[]` : one;
};

const remarks = (f: Field): readonly (string | false | undefined)[] => [
  f.m,
  isKodeKind(f.kind) && `Code list ${f.kind.liste.name}${f.kind.liste.open ? ', open' : ''}`,
  f.kind.name === 'dato' && 'Day with time zone',
  f.kind.name === 'tidspunkt' && 'Instant with time zone, ISO 8601',
  f.readOnly && 'Set by the core',
  f.completed && !f.readOnly && 'Filled in by the core when left out',
  f.constant && 'Cannot be changed',
  f.maxLength !== undefined && `At most ${f.maxLength} characters`,
];

const member = (name: string, field: Field, required: boolean, face: Face): readonly string[] => [
  ...doc('  ', remarks(field)),
  `  readonly ${name}${required ? '' : '?'}: ${typeOf(field, face)};`,
];

const members = (fields: Fields, face: Face, always: ReadonlySet<string>): readonly string[] =>
  shown(fields)
    .filter(([, f]) => face === 'read' || !f.readOnly)
    .flatMap(([name, f]) => {
      const filled = f.default !== undefined || always.has(name);
      return member(name, f, face === 'read' ? f.required || filled : f.required && !filled, face);
    });

const references = (entity: Entity, face: Face): readonly string[] =>
  Object.entries(entity.relations)
    .filter(([name]) => !entity.extends?.relations[name])
    .flatMap(([name, r]) => {
      if (r.asField && (face === 'read' || !r.readOnly))
        return [
          ...doc('  ', [r.m, `systemID of ${r.to}`]),
          `  readonly ${name}${r.required ? '' : '?'}: string;`,
        ];
      if (r.asMember === undefined || face === 'sent') return [];
      return [...doc('  ', [r.m, `systemID of ${r.to}`]), `  readonly ${r.asMember}?: string;`];
    });

/** What a subtype says anew about fields of the type it extends. */
const above = (entity: Entity, prefix: string, root: string): string => {
  const base = entity.extends;
  if (!base) return root;
  const again = Object.keys(entity.ownFields).filter(
    (name) => base.fields[name] && !base.fields[name].hidden,
  );
  const name = `${prefix}${pascal(base.name)}`;
  return again.length === 0 ? name : `Omit<${name}, ${again.map(text).join(' | ')}>`;
};

const classTypes = (entity: Entity): readonly string[] => {
  const name = pascal(entity.name);
  const body = (face: Face) => [
    ...members(entity.ownFields, face, numbered(entity)),
    ...references(entity, face),
  ];
  const base = above(entity, 'Ny', '');
  return [
    ...doc('', [`\`${entity.name}\` as it is read`, entity.clause]),
    `export interface ${name} extends ${above(entity, '', 'Systemfelt')} {`,
    ...body('read'),
    '}',
    '',
    ...doc('', [`\`${entity.name}\` as it may be sent`]),
    `export interface Ny${name}${base === '' ? '' : ` extends ${base}`} {`,
    ...body('sent'),
    '}',
    '',
  ];
};

const groupTypes = (field: Field): readonly string[] => {
  const { kind } = field;
  if (!isGruppeKind(kind)) return [];
  return (['read', 'sent'] as const).flatMap((face) => [
    `export interface ${groupName(field, face)} {`,
    ...members(kind.felt, face, new Set()),
    '}',
    '',
  ]);
};

const codeTypes = (list: Kodeliste): readonly string[] => [
  ...doc('', [`Code list ${list.name}${list.open ? ', which the virksomhet may add to' : ''}`]),
  `export type ${codeName(list)} =`,
  ...list.koder.map((k) => `  | ${text(k.kode)}`),
  ...(list.open || list.koder.length === 0 ? ['  | (string & {})'] : []),
  ';',
  '',
];

const fieldsBelow = (fields: Fields): readonly Field[] =>
  shown(fields).flatMap(([, f]) => (isGruppeKind(f.kind) ? [...fieldsBelow(f.kind.felt), f] : [f]));

const by = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  [...new Map(items.map((i) => [key(i), i])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));

const register = (name: string, says: string, lines: readonly string[]): readonly string[] => [
  ...doc('', [says]),
  `export interface ${name} {`,
  ...lines,
  '}',
  '',
];

/**
 * TypeScript types of every class of the Noark interface: as read, as sent, code lists, groups, and the relations of
 * each class. The same model always gives the same text.
 */
export const clientTypes = (model: Model): string => {
  const entities = [...model.entities.values()].filter((e) => roomSegment(e) !== null);
  const made = entities.filter((e) => !e.abstract);
  const fields = entities.flatMap((e) => fieldsBelow(e.fields));
  const lists = by(
    fields.flatMap((f) => (isKodeKind(f.kind) ? [f.kind.liste] : [])),
    (l) => l.name,
  );
  const groups = by(
    fields.filter((f) => isGruppeKind(f.kind)),
    gruppeName,
  );
  return `${[
    '// Derived from the model by «npm run derive». Not changed by hand.',
    '',
    '/** A value of a code list. The name is the one it had when it was chosen. */',
    'export interface Kode<K extends string = string> {',
    '  readonly kode: K;',
    '  readonly kodenavn: string;',
    '}',
    '',
    '/** A value of a code list as it may be sent: the code is enough. */',
    'export interface Kodevalg<K extends string = string> {',
    '  readonly kode: K;',
    '  readonly kodenavn?: string;',
    '}',
    '',
    ...lists.flatMap(codeTypes),
    ...groups.flatMap(groupTypes),
    ...doc('', ['Fields of every object']),
    'export interface Systemfelt {',
    ...members(model.systemFields, 'read', new Set(['systemID'])),
    '}',
    '',
    ...entities.flatMap(classTypes),
    ...register(
      'Klasser',
      'Classes by name, as read',
      entities.map((e) => `  readonly ${e.name}: ${pascal(e.name)};`),
    ),
    ...register(
      'NyeKlasser',
      'Classes by name, as sent',
      made.map((e) => `  readonly ${e.name}: Ny${pascal(e.name)};`),
    ),
    ...relationTypes(model, entities, lists),
  ]
    .join('\n')
    .replace(/\n+$/, '')}\n`;
};
