import {
  type Act,
  type Condition,
  type Entity,
  type Field,
  type Fields,
  isGruppeKind,
  isKodeKind,
  type Kodeliste,
  type Model,
  type Room,
} from '../language/index.js';

const roomTitles: Readonly<Record<Room, string>> = {
  arkivstruktur: 'Arkivstruktur',
  sakarkiv: 'Sakarkiv',
  moeteogutvalgsbehandling: 'Møte- og utvalgsbehandling',
  samhandling: 'Samhandling',
  administrasjon: 'Administrasjon',
  loggingogsporing: 'Logging og sporing',
  metadata: 'Metadata',
  oppsett: 'Oppsett',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text ? `\`${text}\`` : '');
const codes = (list: readonly string[]): string => list.map(code).join(', ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        `| ${head.join(' | ')} |`,
        `|${head.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
      ];

const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\wæøå -]/g, '')
    .replaceAll(' ', '-');
const link = (heading: string, text = heading): string => `[${text}](#${anchor(heading)})`;
const listHeading = (list: Kodeliste): string => `Kodeliste ${list.name}`;

const cardinality = (f: { readonly required?: boolean; readonly many?: boolean }): string =>
  `${f.required ? '1' : '0'}..${f.many ? 'n' : '1'}`;

const typeOf = (f: Field): string =>
  isKodeKind(f.kind) ? `kode, ${link(listHeading(f.kind.liste), f.kind.liste.name)}` : f.kind.name;

const remarks = (f: Field): string =>
  [
    f.readOnly && 'settes av kjernen',
    f.completed && !f.readOnly && 'fylles ut av kjernen når den mangler',
    f.constant && 'kan ikke endres',
    f.maxLength !== undefined && `høyst ${f.maxLength} tegn`,
    f.minimum !== undefined && `minst ${f.minimum}`,
    f.maximum !== undefined && `høyst ${f.maximum}`,
    f.searched && 'søkes i',
    f.internal && 'vises bare internt',
    f.publicWhen && 'vises utenfor bare på vilkår',
    f.screenedBy && `skjermes av ${f.screenedBy.join(', ')}`,
    f.clause,
  ]
    .filter(Boolean)
    .join('; ');

const fieldRows = (fields: Fields, before = ''): readonly (readonly string[])[] =>
  Object.entries(fields).flatMap(([key, f]) => {
    if (f.hidden) return [];
    const row = [code(before + key), typeOf(f), cardinality(f), f.m ?? '', remarks(f)];
    return isGruppeKind(f.kind) ? [row, ...fieldRows(f.kind.felt, `${before}${key}/`)] : [row];
  });

const fieldHead = ['Felt', 'Type', 'Forekomst', 'Metadata', 'Merknad'];

const conditionText = (c: Condition): string => {
  switch (c.op) {
    case 'always':
      return 'alltid';
    case 'never':
      return 'aldri';
    case 'in':
      return `${code(c.field)} er ${c.values.join(', ')}`;
    case 'set':
      return `${code(c.field)} er fylt ut`;
    case 'true':
      return `${code(c.field)} er satt`;
    case 'via':
      return `${code(c.relation)} er synlig`;
    case 'open':
      return `${code(c.relation)} er synlig og ikke skjermet`;
    case 'frozen':
      return `${code(c.relation)} er lukket`;
    case 'not':
      return `ikke (${conditionText(c.of)})`;
    case 'and':
    case 'or':
      return c.of.map(conditionText).join(c.op === 'and' ? ' og ' : ' eller ');
  }
};

const relationRows = (model: Model, entity: Entity): readonly (readonly string[])[] => [
  ...Object.entries(entity.relations).map(([name, r]) => [
    code(name),
    link(r.to),
    cardinality(r),
    code(r.inverse ?? ''),
    [
      r.owned && 'slettes med den andre',
      r.constant && 'kan ikke endres',
      r.readOnly && 'settes av kjernen',
      r.follows &&
        `følger til arvtakeren (${r.follows.how === 'copy' ? 'egen rad' : 'samme rad'}${r.follows.one ? ', bare én' : ''})`,
      entity.oneOf?.relations.includes(name) &&
        `${entity.oneOf.exactly ? 'nøyaktig' : 'høyst'} én av ${entity.oneOf.relations.join(', ')}`,
      r.clause,
    ]
      .filter(Boolean)
      .join('; '),
  ]),
  ...Object.entries(entity.manyRelations).map(([name, r]) => [
    code(name),
    link(r.to),
    '0..n',
    code(r.inverse ?? ''),
    r.clause ?? '',
  ]),
  ...model
    .incoming(entity)
    .map((i) => [code(i.inverse), link(i.from.name), '0..n', code(i.name), 'liste fra den andre siden']),
];

const actText = (act: Act): readonly string[] => [
  `#### ${act.name}`,
  '',
  [
    `Utføres av: ${act.by.join(', ')}.`,
    act.onCollection && 'Lager et nytt objekt.',
    act.from.length > 0 && `Mulig når tilstanden er ${codes(act.from)}.`,
    act.to && `Tilstanden blir ${code(act.to)}.`,
    act.files === 'required' && 'Krever minst ett dokument.',
    act.files === 'optional' && 'Kan ha dokumenter.',
    act.records.length > 0 && `Arkiverer: ${act.records.join(', ')}.`,
    act.final && 'Kan ikke angres.',
    act.clause && `Hjemmel: ${act.clause}.`,
  ]
    .filter(Boolean)
    .join(' '),
  '',
  ...table(fieldHead, fieldRows(act.input)),
];

const accessText = (entity: Entity): string => {
  const who = (list: readonly string[] | 'alle') => (list === 'alle' ? 'alle' : list.join(', ') || 'ingen');
  const { create, read, update, remove } = entity.access;
  return `Leses av: ${who(read)}. Opprettes av: ${who(create)}. Endres av: ${who(update)}. Slettes av: ${who(remove)}.`;
};

const entityText = (model: Model, entity: Entity): readonly string[] => {
  const acts = Object.values(entity.acts);
  return [
    `### ${entity.name}`,
    '',
    ...(entity.clause ? [`Hjemmel: ${entity.clause}.`, ''] : []),
    ...(entity.extends ? [`Utvider ${link(entity.extends.name)} og har også feltene derfra.`, ''] : []),
    ...(entity.abstract ? ['Finnes bare som en av undertypene.', ''] : []),
    accessText(entity),
    '',
    `Offentlig: ${conditionText(entity.publicWhen)}. Låst: ${conditionText(entity.frozenWhen)}.`,
    '',
    ...table(fieldHead, fieldRows(entity.ownFields)),
    ...table(['Relasjon', 'Til', 'Forekomst', 'Motsatt navn', 'Merknad'], relationRows(model, entity)),
    ...acts.flatMap(actText),
  ];
};

/** Reference of everything declared, as Markdown in bokmål. The same model always gives the same text. */
export const referenceMarkdown = (model: Model): string => {
  const entities = [...model.entities.values()];
  const rooms = [...new Set(entities.map((e) => e.room))];
  const lists = [...model.kodelister.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '# Referanse',
    '',
    'Avledet av modellen. Endres ikke for hånd.',
    '',
    '## Felles for alle objekter',
    '',
    ...table(fieldHead, fieldRows(model.systemFields)),
    ...rooms.flatMap((room) => [
      `## ${roomTitles[room]}`,
      '',
      ...entities.filter((e) => e.room === room).flatMap((e) => entityText(model, e)),
    ]),
    '## Kodelister',
    '',
    ...lists.flatMap((list) => [
      `### ${listHeading(list)}`,
      '',
      list.open ? 'Åpen: virksomheten kan legge til koder.' : 'Lukket.',
      '',
      ...table(
        ['Kode', 'Navn', 'Status'],
        list.koder.map((k) => [code(k.kode), k.kodenavn, k.inaktiv ? 'ute av bruk' : 'i bruk']),
      ),
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
};
