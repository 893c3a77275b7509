import {
  type Act,
  type Entity,
  type Field,
  type Fields,
  gruppeName,
  isGruppeKind,
  isKodeKind,
  type JsonSchema,
  type Kodeliste,
  type Model,
} from '../language/index.js';

type Schemas = Record<string, JsonSchema>;

export const schemaRef = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const uuid: JsonSchema = { type: 'string', format: 'uuid' };
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const fieldSchema = (field: Field, maxItems = 1_000): JsonSchema => {
  const one = field.kind.jsonSchema(field);
  return field.many
    ? { type: 'array', items: one, maxItems, ...(field.required ? { minItems: 1 } : {}) }
    : one;
};

const shown = (fields: Fields): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, f]) => !f.hidden);

const object = (
  properties: Record<string, JsonSchema>,
  required: readonly string[],
  closed: boolean,
): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  ...(closed ? { additionalProperties: false } : {}),
});

const readSchema = (model: Model, entity: Entity): JsonSchema =>
  object(
    {
      entitet: { type: 'string', description: 'Navnet på entiteten eller undertypen' },
      skjermet: { type: 'boolean', description: 'Noe av innholdet er skjult for leseren' },
      ...Object.fromEntries(
        shown({ ...model.systemFields, ...entity.fields }).map(([k, f]) => [k, fieldSchema(f)]),
      ),
      ...Object.fromEntries(Object.keys(entity.relations).map((name) => [name, uuid])),
    },
    ['systemID'],
    false,
  );

const createSchema = (entity: Entity): JsonSchema => {
  const fields = shown(entity.fields).filter(([, f]) => !f.readOnly);
  const relations = Object.entries(entity.relations).filter(([, r]) => !r.readOnly);
  return object(
    {
      ...Object.fromEntries(fields.map(([k, f]) => [k, fieldSchema(f)])),
      ...Object.fromEntries(relations.map(([name]) => [name, uuid])),
    },
    [
      ...fields.filter(([, f]) => f.required && f.default === undefined).map(([k]) => k),
      ...relations.filter(([, r]) => r.required).map(([name]) => name),
    ],
    true,
  );
};

const patchSchema = (entity: Entity): JsonSchema => {
  const fields = shown(entity.fields).filter(([, f]) => !f.readOnly && !f.constant);
  const relations = Object.entries(entity.relations).filter(([, r]) => !r.readOnly && !r.constant);
  return object(
    {
      ...Object.fromEntries(
        fields.map(([k, f]) => [
          k,
          f.required || f.default !== undefined ? fieldSchema(f) : orNull(fieldSchema(f)),
        ]),
      ),
      ...Object.fromEntries(relations.map(([name, r]) => [name, r.required ? uuid : orNull(uuid)])),
    },
    [],
    true,
  );
};

/** Body of an act: its input and, where it takes files, the ids of uploaded ones. */
export const actSchema = (act: Act): JsonSchema => {
  const fields = shown(act.input);
  const takes = act.files === 'optional' || act.files === 'required';
  return object(
    {
      ...Object.fromEntries(fields.map(([k, f]) => [k, fieldSchema(f)])),
      ...(takes
        ? {
            filer: {
              type: 'array',
              items: uuid,
              maxItems: 50,
              ...(act.files === 'required' ? { minItems: 1 } : {}),
              description: 'Id-er fra opplastede filer',
            },
          }
        : {}),
    },
    [
      ...fields.filter(([, f]) => f.required && f.default === undefined).map(([k]) => k),
      ...(act.files === 'required' ? ['filer'] : []),
    ],
    true,
  );
};

const codeSchema = (list: Kodeliste): JsonSchema => ({
  type: 'object',
  title: list.name,
  properties: {
    // An open list may be extended in each tenant.
    kode: list.open ? { type: 'string' } : { type: 'string', enum: list.koder.map((k) => k.kode) },
    kodenavn: { type: 'string' },
  },
  required: ['kode'],
});

const groupSchemas = (fields: Fields, into: Schemas): void => {
  for (const [, field] of shown(fields)) {
    if (!isGruppeKind(field.kind)) continue;
    const members = shown(field.kind.felt);
    into[`gruppe_${gruppeName(field)}`] = object(
      Object.fromEntries(members.map(([k, f]) => [k, fieldSchema(f)])),
      members.filter(([, f]) => f.required && f.default === undefined).map(([k]) => k),
      false,
    );
    groupSchemas(field.kind.felt, into);
  }
};

const codesIn = (fields: Fields): readonly Kodeliste[] =>
  shown(fields).flatMap(([, f]) =>
    isKodeKind(f.kind) ? [f.kind.liste] : isGruppeKind(f.kind) ? codesIn(f.kind.felt) : [],
  );

const problem: JsonSchema = {
  type: 'object',
  description: 'Feil etter RFC 9457',
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    kode: { type: 'string' },
    felt: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          felt: { type: 'string', description: 'Stien til feltet' },
          kode: { type: 'string' },
          tekst: { type: 'string' },
          posisjon: { type: 'integer', minimum: 1, description: 'Tegnet i en spørring, fra 1' },
        },
        required: ['felt', 'kode', 'tekst'],
      },
    },
  },
  required: ['title', 'status'],
};

const uploaded: JsonSchema = {
  type: 'object',
  properties: {
    id: uuid,
    filnavn: { type: 'string' },
    sjekksum: { type: 'string', description: 'SHA-256, heksadesimalt' },
    filstoerrelse: { type: 'integer', minimum: 0, description: 'Byte' },
    mimeType: { type: 'string' },
    format: { type: 'string', description: 'PRONOM-id' },
    formatNavn: { type: 'string' },
  },
  required: ['id', 'filnavn', 'sjekksum', 'filstoerrelse'],
};

/** Name of the body schema of an act. */
export const actSchemaName = (entity: Entity, act: Act): string => `${entity.name}_${act.name}`;

/** All schemas of the document: entities (read, create, patch, list), acts, groups and code lists. */
export const componentSchemas = (
  model: Model,
  entities: readonly Entity[],
  writable: (entity: Entity) => boolean,
): Schemas => {
  const out: Schemas = { problem, opplasting: uploaded };
  const take = (fields: Fields) => {
    groupSchemas(fields, out);
    for (const list of codesIn(fields)) out[`kode_${list.name}`] = codeSchema(list);
  };
  for (const e of entities) {
    take(e.fields);
    out[e.name] = readSchema(model, e);
    out[`${e.name}_liste`] = object(
      {
        antall: { type: ['integer', 'null'], description: 'Null når listen er lengre enn det som telles' },
        antallErMinst: { type: 'boolean' },
        verdier: { type: 'array', items: schemaRef(e.name) },
        neste: { type: 'string', format: 'uri-reference', description: 'Neste side' },
      },
      ['antall', 'verdier'],
      false,
    );
    if (!writable(e)) continue;
    if (e.access.create.length > 0) out[`${e.name}_ny`] = createSchema(e);
    if (e.access.update.length > 0) out[`${e.name}_endring`] = patchSchema(e);
    for (const act of Object.values(e.acts)) {
      take(act.input);
      out[actSchemaName(e, act)] = actSchema(act);
      out[`${e.name}_utfoert`] = object(
        {
          objekt: schemaRef(e.name),
          laget: {
            type: 'array',
            items: object({ entitet: { type: 'string' }, systemID: uuid }, ['entitet', 'systemID'], false),
          },
        },
        ['objekt', 'laget'],
        false,
      );
    }
  }
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
};
