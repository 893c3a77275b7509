import { describe, expect, it } from 'vitest';
import { model } from '../index.js';
import { openapiDocument } from './openapi.js';

const text = JSON.stringify(openapiDocument(model, { versjon: '1.2.3', cookie: '__Host-sesjon' }));
const document = JSON.parse(text);

type Visit = (value: Record<string, unknown>, path: string) => void;
const walk = (value: unknown, visit: Visit, path = '#'): void => {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  for (const [key, inner] of Object.entries(value)) walk(inner, visit, `${path}/${key}`);
};
const operations = Object.entries<Record<string, Record<string, unknown>>>(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item)
      .filter(([verb]) => verb !== 'parameters')
      .map(([verb, operation]) => ({ path, verb, operation, item })),
);

describe('the OpenAPI document', () => {
  it('has every schema, parameter and response that it refers to', () => {
    const missing: string[] = [];
    let refs = 0;
    walk(document, (value) => {
      if (typeof value.$ref !== 'string') return;
      refs += 1;
      const target = value.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      if (target === undefined) missing.push(value.$ref);
    });
    expect(missing).toEqual([]);
    expect(refs).toBeGreaterThan(500);
  });

  it('has no schema, parameter or response that nothing refers to', () => {
    for (const kind of ['schemas', 'parameters', 'responses', 'headers'])
      for (const name of Object.keys(document.components[kind]))
        expect(text).toContain(`"#/components/${kind}/${name}"`);
  });

  it('gives each operation its own name and at least one good and one bad answer', () => {
    const ids = operations.map((o) => o.operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations) {
      const codes = Object.keys(operation.responses as object);
      expect(codes.some((c) => c.startsWith('2'))).toBe(true);
      expect(codes.some((c) => c.startsWith('4'))).toBe(true);
    }
  });

  it('declares each parameter of each path', () => {
    for (const { path, item } of operations) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map((m) => `#/components/parameters/${m[1]}`);
      const given = (item.parameters as unknown as { $ref: string }[]).map((p) => p.$ref);
      expect(given).toEqual(wanted);
    }
  });

  it('demands only properties that it declares', () => {
    walk(document.components.schemas, (value, path) => {
      if (!Array.isArray(value.required) || value.type !== 'object') return;
      const known = Object.keys(value.properties as object);
      expect({ path, unknown: value.required.filter((r) => !known.includes(String(r))) }).toEqual({
        path,
        unknown: [],
      });
    });
  });

  it('lets whatever is not an abstract root be made, changed and deleted', () => {
    const verbs = (path: string) => operations.filter((o) => o.path === path).map((o) => o.verb);
    const base = '/api/v1/{virksomhet}';
    expect(verbs(`${base}/samarbeidspart`)).toEqual(['get', 'post']);
    expect(verbs(`${base}/samarbeidspart/{systemID}`)).toEqual(['get', 'patch', 'delete']);
    expect(verbs(`${base}/moete/planlegg`)).toEqual(['post']);
    expect(verbs(`${base}/moete/{systemID}/innkall`)).toEqual(['post']);
    expect(verbs(`${base}/arkivdel`)).toEqual(['get', 'post']);
    expect(verbs(`${base}/saksmappe/{systemID}`)).toEqual(['get', 'patch', 'delete']);
    expect(verbs(`${base}/korrespondansepart`)).toEqual(['get']);
    expect(verbs(`${base}/korrespondansepart/{systemID}`)).toEqual(['get']);
    expect(verbs(`${base}/fil`)).toEqual(['post']);
  });

  it('demands If-Match wherever something existing is changed', () => {
    for (const { path, verb, operation } of operations)
      if (verb === 'patch' || (verb === 'delete' && !path.endsWith('/{til}')))
        expect(operation.parameters).toContainEqual({ $ref: '#/components/parameters/ifMatch' });
  });

  it('has no hidden field', () => {
    for (const e of model.entities.values())
      for (const [key, field] of Object.entries(e.fields))
        if (field.hidden)
          for (const suffix of ['', '_ny', '_endring'])
            expect(
              Object.keys(document.components.schemas[`${e.name}${suffix}`]?.properties ?? {}),
            ).not.toContain(key);
    expect(document.components.schemas).not.toHaveProperty('gruppe_arvetSkjerming');
  });

  it('does not let core-set values be written', () => {
    expect(document.components.schemas.satsing_endring.properties).not.toHaveProperty('satsingsstatus');
    expect(document.components.schemas.samarbeidspart_endring.properties).not.toHaveProperty('kortform');
    expect(document.components.schemas.samarbeidspart_ny.properties).toHaveProperty('kortform');
    expect(document.components.schemas.partkode_ny.required).toContain('part');
    expect(document.components.schemas.arkivdel_ny.required).toContain('arkiv');
  });

  it('names the version and the cookie it is given', () => {
    expect(document.info.version).toBe('1.2.3');
    expect(document.components.securitySchemes.oekt.name).toBe('__Host-sesjon');
  });
});
