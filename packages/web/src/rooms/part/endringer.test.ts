import { describe, expect, it } from 'vitest';
import type { Objekt } from '../../client/index.js';
import { endringerFor } from './endringer.js';

const endring = (fra: string[], til: string[]): Objekt<'partendring'> => ({
  entitet: 'partendring',
  systemID: fra.join(),
  versjon: 1,
  skjermet: false,
  dato: '2020-01-01',
  endringstype: { kode: 'deling', kodenavn: 'Deling' },
  fra,
  til,
});
const snillfjord = endring(
  ['5012 Snillfjord'],
  ['5056 Hitra [del]', '5059 Orkland [del]', '5055 Heim [del]'],
);
const namsos = endring(['5005 Namsos', '5040 Namdalseid'], ['5007 Namsos']);

describe('changes that concern a party', () => {
  it('are found from the number it came from and the number it became', () => {
    expect(endringerFor([snillfjord, namsos], ['5012'])).toEqual([snillfjord]);
    expect(endringerFor([snillfjord, namsos], ['5059'])).toEqual([snillfjord]);
    expect(endringerFor([snillfjord, namsos], ['5005', '5007'])).toEqual([namsos]);
  });
  it('do not match a number that only begins alike', () => {
    expect(endringerFor([namsos], ['500'])).toEqual([]);
  });
});
