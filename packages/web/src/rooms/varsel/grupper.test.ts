import { expect, it } from 'vitest';
import { grupper } from './grupper.js';

it('gathers notices about one thing under the newest, and marks all of them read at once', () => {
  const varsel = (id: string, objekt: string, lest: boolean) => ({
    id,
    objekt,
    lest,
    type: 'moete-innkalt',
    tekst: 'Møte',
    entitet: 'moete',
    opprettet: '2018-05-24T08:00:00Z',
  });
  const [v1, v2, v3, v4] = [
    varsel('1', 'a', true),
    varsel('2', 'b', false),
    varsel('3', 'a', false),
    varsel('4', 'a', true),
  ] as const;
  expect(grupper([v1, v2, v3, v4])).toEqual([
    { siste: v1, tidligere: [v3, v4], uleste: ['3'] },
    { siste: v2, tidligere: [], uleste: ['2'] },
  ]);
  expect(grupper([])).toEqual([]);
});
