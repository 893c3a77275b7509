import { expect, test } from 'vitest';
import { enAv, heltall, lesCsv, liste } from './csv.js';
import { tidspunkt } from './samarbeid.js';

test('a file with other columns than asked for is refused', () => {
  expect(() => lesCsv('fliser.csv', ['kommunenummer', 'kolonne'])).toThrow(/unexpected columns/);
});

test('attribution lines are not rows', () => {
  expect(lesCsv('fliser.csv', ['kommunenummer', 'kolonne', 'rad'])).toHaveLength(48);
});

test('cells that are no number, code or date are refused', () => {
  expect(() => heltall('12 000')).toThrow();
  expect(() => enAv(['a', 'b'], 'c')).toThrow();
  expect(() => tidspunkt('2018-1-1')).toThrow();
});

test('an empty cell is an empty list', () => {
  expect(liste('')).toEqual([]);
  expect(liste('5001; 5030')).toEqual(['5001', '5030']);
});
