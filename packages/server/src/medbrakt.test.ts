import { type Objekt, offentligAktoer, type Sesjon } from '@felles/kernel';
import { model } from '@felles/model';
import { type Expand, parseQuery } from '@felles/model/derive';
import { expect, it } from 'vitest';
import { hentMedbrakte, type Medbrakt, maksMedbrakt } from './medbrakt.js';

const objekt = (entitet: string, systemID: string): Objekt => ({
  entitet,
  systemID,
  versjon: 1,
  data: {},
  relasjoner: { klasse: 'k' },
  skjermet: false,
});

const utvidelser = (expand: string): readonly Expand[] => {
  const r = parseQuery(model, model.entity('mappe'), { expand }, { maxTop: 1 });
  if (!r.ok) throw new Error(r.feil.tekst);
  return r.query.expand;
};

const skriv = (o: Objekt, med: Medbrakt<Record<string, unknown>>): Record<string, unknown> => ({
  id: o.systemID,
  ...med,
});

/** Brings `antall` objects along for every object that is asked about. */
const medAntall = (antall: number) => {
  const spurt: (readonly [string, readonly string[], number])[] = [];
  const sesjon: Pick<Sesjon, 'aktoer' | 'expand'> = {
    aktoer: offentligAktoer('a'),
    expand: async (e, ider, maks) => {
      spurt.push([e.name, ider, maks]);
      return ider
        .flatMap((eier) =>
          Array.from({ length: antall }, (_, i) => ({ eier, objekt: objekt(e.to.name, `${eier}${i}`) })),
        )
        .slice(0, maks);
    },
  };
  const valg = { model, sesjon: sesjon as Sesjon, skriver: () => skriv };
  return {
    spurt,
    hent: (objekter: readonly Objekt[], expand: string) => hentMedbrakte(valg, objekter, utvidelser(expand)),
  };
};

it('every level is one question, and each object gets its own', async () => {
  const { spurt, hent } = medAntall(2);
  const ut = await hent([objekt('mappe', 'm'), objekt('saksmappe', 's')], 'registrering/merknad,klasse');
  expect(spurt.map(([navn, ider]) => [navn, ider.length])).toEqual([
    ['registrering', 2],
    ['merknad', 4],
    ['klasse', 1],
  ]);
  expect(ut.get('s')).toEqual({
    registrering: [
      { id: 's0', merknad: [{ id: 's00' }, { id: 's01' }] },
      { id: 's1', merknad: [{ id: 's10' }, { id: 's11' }] },
    ],
    klasse: { id: 'k0' },
  });
});

it('what only a subtype has is asked for its own objects alone', async () => {
  const { spurt, hent } = medAntall(1);
  const ut = await hent([objekt('mappe', 'm'), objekt('saksmappe', 's')], 'sakarkiv.saksmappe/presedens');
  expect(spurt.map(([navn, ider]) => [navn, ider])).toEqual([['presedens', ['s']]]);
  expect([...ut.keys()]).toEqual(['s']);
});

it('more than one answer may hold is refused, over all levels and no later than one object too many', async () => {
  const { spurt, hent } = medAntall(100);
  const feil = await hent([objekt('mappe', 'm')], 'registrering/merknad').catch((e: unknown) => e);
  expect(feil).toMatchObject({ kode: 'ugyldig-spoerring', status: 400 });
  expect(spurt.map(([, , maks]) => maks)).toEqual([maksMedbrakt + 1, maksMedbrakt - 99]);
});
