import { Problem } from '@felles/kernel';
import { expect, it } from 'vitest';
import { dagFra } from './spoerring.js';

const kodeFor = (verdi: string): string | undefined => {
  try {
    dagFra(verdi, '2018-05-24');
  } catch (e) {
    return e instanceof Problem ? e.kode : String(e);
  }
  return undefined;
};

it('the day of a question is the one given, or today when none is given', () => {
  expect(dagFra('2020-02-29', '2018-05-24')).toBe('2020-02-29');
  expect(dagFra(undefined, '2018-05-24')).toBe('2018-05-24');
  expect(dagFra('', '2018-05-24')).toBe('2018-05-24');
});

it("a day that is in no calendar is the asker's fault, never ours", () => {
  for (const dag of [
    '2018-02-31',
    '2019-02-29',
    '2018-99-99',
    '2018-00-10',
    '0000-01-01',
    'i går',
    '2018-2-3',
  ])
    expect(kodeFor(dag), dag).toBe('ugyldig-spoerring');
});
