import { type Liste, offentligAktoer, type Sesjon } from '@felles/kernel';
import { model } from '@felles/model';
import type { Query } from '@felles/model/derive';
import { expect, it } from 'vitest';
import { lagTellinger } from './telling.js';

const entity = model.entity('mappe');
const query: Query = { orderby: [], top: 10, skip: 20, expand: [] };
const side = (antall: number | null): Liste => ({ verdier: [], antall });

const sesjonMed = (antall: () => number, virksomhet = 'a') => {
  const spurt: Query[] = [];
  const sesjon: Pick<Sesjon, 'aktoer' | 'find'> = {
    aktoer: offentligAktoer(virksomhet),
    find: async (_entitet, q) => {
      spurt.push(q);
      return side(antall());
    },
  };
  return { sesjon: sesjon as Sesjon, spurt };
};

it('the number of a short list is the one that came with the page', async () => {
  const { sesjon, spurt } = sesjonMed(() => 0);
  expect(await lagTellinger().antall(sesjon, entity, query, undefined, side(17))).toBe(17);
  expect(spurt).toEqual([]);
});

it('the number of a long list is counted once a minute for each question and tenant, without reading objects', async () => {
  let naa = 0;
  let n = 12_345;
  const tellinger = lagTellinger(() => naa);
  const { sesjon, spurt } = sesjonMed(() => n);
  const tell = (q: Query, s = sesjon) => tellinger.antall(s, entity, q, undefined, side(null));
  expect(await tell(query)).toBe(12_345);
  n = 12_346;
  naa = 59_999;
  expect(await tell({ ...query, skip: 30 })).toBe(12_345);
  expect(spurt).toEqual([{ ...query, top: 0, skip: 0 }]);
  expect(await tell({ ...query, search: 'noe' })).toBe(12_346);
  expect(await tell(query, sesjonMed(() => 99_999, 'b').sesjon)).toBe(99_999);
  naa = 60_000;
  expect(await tell(query)).toBe(12_346);
});
