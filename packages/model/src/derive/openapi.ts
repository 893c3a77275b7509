import type { Act, Entity, JsonSchema, Model, Rolle } from '../language/index.js';
import { actSchemaName, componentSchemas, schemaRef } from './openapischema.js';

type Json = JsonSchema;

const parameter = (name: string): Json => ({ $ref: `#/components/parameters/${name}` });
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const failures = (...codes: readonly number[]): Json =>
  Object.fromEntries(codes.map((c) => [String(c), { $ref: '#/components/responses/problem' }]));

const roles = (list: readonly Rolle[]): string => `Roller: ${list.join(', ')}.`;
const sentence = (...parts: readonly (string | undefined | false)[]): Json => {
  const text = parts.filter(Boolean).join(' ');
  return text ? { description: text } : {};
};

const objectResponse = (entity: Entity, description: string, extra: Json = {}): Json => ({
  description,
  headers: { ETag: { $ref: '#/components/headers/ETag' }, ...extra },
  content: json(schemaRef(entity.name)),
});

const location: Json = {
  Location: { description: 'Adressen til det nye objektet', schema: { type: 'string' } },
};

const listParameters = ['filter', 'orderby', 'top', 'skip', 'search', 'expand'];

const collectionPath = (entity: Entity, writable: boolean): Json => ({
  parameters: [parameter('virksomhet')],
  get: {
    operationId: `${entity.name}_liste`,
    tags: [entity.room],
    summary: `List ${entity.name}`,
    parameters: listParameters.map(parameter),
    responses: {
      '200': { description: 'En side av listen', content: json(schemaRef(`${entity.name}_liste`)) },
      ...failures(400, 401, 404),
    },
  },
  ...(writable && !entity.abstract && entity.access.create.length > 0
    ? {
        post: {
          operationId: `${entity.name}_ny`,
          tags: [entity.room],
          summary: `Opprett ${entity.name}`,
          ...sentence(roles(entity.access.create), entity.clause && `Hjemmel: ${entity.clause}.`),
          requestBody: { required: true, content: json(schemaRef(`${entity.name}_ny`)) },
          responses: {
            '201': objectResponse(entity, 'Opprettet', location),
            ...failures(400, 401, 403, 409, 415),
          },
        },
      }
    : {}),
});

const objectPath = (entity: Entity, writable: boolean): Json => ({
  parameters: [parameter('virksomhet'), parameter('systemID')],
  get: {
    operationId: `${entity.name}_les`,
    tags: [entity.room],
    summary: `Les ${entity.name}`,
    parameters: [parameter('expand')],
    responses: { '200': objectResponse(entity, 'Objektet slik leseren ser det'), ...failures(400, 401, 404) },
  },
  ...(writable && entity.access.update.length > 0
    ? {
        patch: {
          operationId: `${entity.name}_endre`,
          tags: [entity.room],
          summary: `Endre ${entity.name}`,
          ...sentence('JSON Merge Patch (RFC 7396).', roles(entity.access.update)),
          parameters: [parameter('ifMatch')],
          requestBody: {
            required: true,
            content: { 'application/merge-patch+json': { schema: schemaRef(`${entity.name}_endring`) } },
          },
          responses: {
            '200': objectResponse(entity, 'Endret'),
            ...failures(400, 401, 403, 404, 409, 415, 428),
          },
        },
      }
    : {}),
  ...(writable && entity.access.remove.length > 0
    ? {
        delete: {
          operationId: `${entity.name}_slett`,
          tags: [entity.room],
          summary: `Slett ${entity.name}`,
          ...sentence(roles(entity.access.remove)),
          parameters: [parameter('ifMatch')],
          responses: { '204': { description: 'Slettet' }, ...failures(401, 403, 404, 409, 428) },
        },
      }
    : {}),
});

const actPath = (entity: Entity, act: Act): Json => ({
  parameters: [parameter('virksomhet'), ...(act.onCollection ? [] : [parameter('systemID')])],
  post: {
    operationId: actSchemaName(entity, act),
    tags: [entity.room],
    summary: `${act.name} (${entity.name})`,
    ...sentence(
      roles(act.by),
      act.from.length > 0 && `Mulig i tilstand: ${act.from.join(', ')}.`,
      act.to && `Tilstand etterpå: ${act.to}.`,
      act.records.length > 0 && `Arkiverer: ${act.records.join(', ')}.`,
      act.final && 'Kan ikke angres.',
      act.clause && `Hjemmel: ${act.clause}.`,
    ),
    requestBody: {
      required: Object.values(act.input).some((f) => f.required) || act.files === 'required',
      content: json(schemaRef(actSchemaName(entity, act))),
    },
    responses: {
      '200': {
        description: 'Utført',
        headers: { ETag: { $ref: '#/components/headers/ETag' } },
        content: json(schemaRef(`${entity.name}_utfoert`)),
      },
      ...failures(400, 401, 403, 404, 409, 415, 422),
    },
  },
});

/** A many-to-many relation: the list, and each tie of it. */
const manyPaths = (entity: Entity, name: string, to: string): Readonly<Record<string, Json>> => {
  const base = `/api/v1/{virksomhet}/${entity.name}/{systemID}/${name}`;
  const tie = (verb: 'knytt' | 'loesne', summary: string): Json => ({
    operationId: `${entity.name}_${name}_${verb}`,
    tags: [entity.room],
    summary,
    ...sentence(roles(entity.access.update)),
    responses: { '204': { description: 'Utført' }, ...failures(401, 403, 404, 409) },
  });
  return {
    [base]: {
      parameters: [parameter('virksomhet'), parameter('systemID')],
      get: {
        operationId: `${entity.name}_${name}_liste`,
        tags: [entity.room],
        summary: `List ${to} som hører til ${entity.name}`,
        parameters: listParameters.map(parameter),
        responses: {
          '200': { description: 'En side av listen', content: json(schemaRef(`${to}_liste`)) },
          ...failures(400, 401, 404),
        },
      },
    },
    [`${base}/{til}`]: {
      parameters: [parameter('virksomhet'), parameter('systemID'), parameter('til')],
      put: tie('knytt', `Knytt ${entity.name} til ${to}`),
      delete: tie('loesne', `Løsne ${entity.name} fra ${to}`),
    },
  };
};

const filePath: Json = {
  parameters: [parameter('virksomhet')],
  post: {
    operationId: 'fil_last_opp',
    tags: ['fil'],
    summary: 'Last opp en fil som en handling skal bruke',
    parameters: [
      {
        name: 'Content-Disposition',
        in: 'header',
        required: true,
        description: "Filnavnet, f.eks. attachment; filename*=UTF-8''saksframlegg.pdf",
        schema: { type: 'string', maxLength: 1_000 },
      },
    ],
    requestBody: {
      required: true,
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    responses: {
      '201': { description: 'Mottatt', content: json(schemaRef('opplasting')) },
      ...failures(400, 401, 403, 413, 415, 422),
    },
  },
};

const query = (name: string, schema: Json, description: string): Json => ({
  name: `$${name}`,
  in: 'query',
  description,
  schema,
});

const components = (schemas: Readonly<Record<string, Json>>): Json => ({
  schemas,
  parameters: {
    virksomhet: {
      name: 'virksomhet',
      in: 'path',
      required: true,
      description: 'Virksomheten arbeidet gjøres i',
      schema: { type: 'string', minLength: 1, maxLength: 60 },
    },
    systemID: { name: 'systemID', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
    til: { name: 'til', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
    ifMatch: {
      name: 'If-Match',
      in: 'header',
      required: true,
      description: 'ETag fra da objektet ble lest',
      schema: { type: 'string' },
    },
    filter: query('filter', { type: 'string', maxLength: 2_000 }, 'OData-uttrykk'),
    orderby: query(
      'orderby',
      { type: 'string', maxLength: 2_000 },
      'Felt med asc eller desc, skilt med komma',
    ),
    top: query('top', { type: 'integer', minimum: 0 }, 'Antall på siden; tjeneren setter en øvre grense'),
    skip: query('skip', { type: 'integer', minimum: 0 }, 'Antall som hoppes over'),
    search: query('search', { type: 'string', maxLength: 2_000 }, 'Fritekst'),
    expand: query(
      'expand',
      { type: 'string', maxLength: 2_000 },
      'Relasjoner og lister som tas med, i flere nivåer',
    ),
  },
  headers: {
    ETag: { description: 'Versjonen, til bruk i If-Match', schema: { type: 'string' } },
  },
  responses: {
    problem: {
      description: 'Noe er feil; se kode og felt',
      content: { 'application/problem+json': { schema: schemaRef('problem') } },
    },
  },
  securitySchemes: {
    oekt: { type: 'apiKey', in: 'cookie', name: 'felles_oekt', description: 'Økten i nettleseren' },
    token: { type: 'http', scheme: 'bearer', description: 'Token for fagsystemer' },
  },
});

export interface OpenApiOptions {
  readonly versjon: string;
  /** Name of the session cookie. */
  readonly cookie?: string;
}

/** An abstract root is written as one of its subtypes. */
const writable = (entity: Entity): boolean => !entity.abstract;

/** OpenAPI 3.1 document of the product API. Hidden fields are in none of its schemas. */
export const openapiDocument = (model: Model, { versjon, cookie }: OpenApiOptions): Json => {
  const entities = [...model.entities.values()];
  const paths: Record<string, Json> = {};
  for (const e of entities) {
    const base = `/api/v1/{virksomhet}/${e.name}`;
    paths[base] = collectionPath(e, writable(e));
    paths[`${base}/{systemID}`] = objectPath(e, writable(e));
    if (!writable(e)) continue;
    for (const [name, r] of Object.entries(e.manyRelations))
      if (!e.extends?.manyRelations[name]) Object.assign(paths, manyPaths(e, name, r.to));
    for (const act of Object.values(e.acts))
      paths[act.onCollection ? `${base}/${act.name}` : `${base}/{systemID}/${act.name}`] = actPath(e, act);
  }
  paths['/api/v1/{virksomhet}/fil'] = filePath;
  const parts = components(componentSchemas(model, entities, writable));
  const session = (parts.securitySchemes as Record<string, Json>).oekt;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Felles',
      version: versjon,
      description: 'Samhandling og sak/arkiv. Arkivet kan også nås over Noark 5 tjenestegrensesnitt.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    tags: [...new Set([...entities.map((e) => e.room), 'fil'])].map((name) => ({ name })),
    // No login shows what is public.
    security: [{ oekt: [] }, { token: [] }, {}],
    paths,
    components: cookie
      ? {
          ...parts,
          securitySchemes: {
            ...(parts.securitySchemes as Record<string, Json>),
            oekt: { ...session, name: cookie },
          },
        }
      : parts,
  };
};
