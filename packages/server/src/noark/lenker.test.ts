import { type Aktoer, type Objekt, offentligAktoer, type Sesjon } from '@felles/kernel';
import { model } from '@felles/model';
import { childrenOf, ownKindBelow, roomSegment } from '@felles/model/derive';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lagLenker, lenkerTil } from './lenker.js';

const entiteter = [...model.entities.values()].filter((e) => roomSegment(e) !== null && !e.abstract);

const sesjonFor = (aktoer: Aktoer): Sesjon => {
  const sesjon: Pick<Sesjon, 'aktoer' | 'may'> = {
    aktoer,
    may: (verb, entitet) =>
      verb === 'read' ||
      aktoer.roller.includes('arkivar') ||
      aktoer.tillegg?.rettigheter.includes(`${verb} ${entitet}`) === true,
  };
  return sesjon as Sesjon;
};

const leser: Aktoer = { ...offentligAktoer('v'), art: 'bruker', roller: ['leser'] };
const aktoerer: readonly Aktoer[] = [
  leser,
  { ...leser, roller: ['arkivar'] },
  { ...leser, tillegg: { klareringer: [], rettigheter: ['create mappe', 'update mappe'] } },
];

const objekt: fc.Arbitrary<Objekt> = fc.constantFrom(...entiteter).chain((entity) =>
  fc
    .record({
      systemID: fc.uuid(),
      relasjoner: fc
        .subarray(Object.keys(entity.relations))
        .chain((navn) =>
          fc
            .array(fc.uuid(), { minLength: navn.length, maxLength: navn.length })
            .map((ider) => Object.fromEntries(navn.map((n, i) => [n, ider[i] ?? '']))),
        ),
      data: fc.constantFrom({}, { avsluttetDato: '2018-01-01T00:00:00Z' }),
    })
    .map((o) => ({ ...o, entitet: entity.name, versjon: 1, skjermet: false })),
);

it('the text of the links of any object is that of its links made from the model, for any reader', () => {
  const lenker = lagLenker(model);
  fc.assert(
    fc.property(
      objekt,
      fc.constantFrom(...aktoerer),
      fc.constantFrom('http://felles.test/api/noark5/a', 'https://[::1]:8443/ba"s\\e/api/noark5/b'),
      fc.boolean(),
      (o, aktoer, base, harUnder) => {
        const sesjon = sesjonFor(aktoer);
        const ventet = lenkerTil(model, base, sesjon, o, harUnder);
        const tekst = lenker(base, sesjon, o, harUnder);
        expect(tekst).toBe(JSON.stringify(ventet));
        expect(Object.keys(ventet)).toContain('self');
      },
    ),
    { numRuns: 600 },
  );
});

it('an id that is none never comes into a link', () => {
  const o: Objekt = {
    entitet: 'mappe',
    systemID: '","x":"',
    versjon: 1,
    data: {},
    relasjoner: {},
    skjermet: false,
  };
  expect(() => lagLenker(model)('http://felles.test', sesjonFor(leser), o, false)).toThrow('no UUID');
});

it('the list of the same kind below an object is the one among its lists', () => {
  const par = entiteter.map((e) => [
    e.name,
    ownKindBelow(model, e)?.inverse,
    childrenOf(model, e).find((c) => c.entity.table === e.table)?.inverse,
  ]);
  expect(par.filter(([, a, b]) => a !== b)).toEqual([]);
  expect(par.filter(([, a]) => a !== undefined).length).toBeGreaterThan(3);
});
