import { expect, it } from 'vitest';
import { egneKoder } from './egne.js';

const meg = {
  virksomheter: [
    { kode: 'digut', navn: 'DiguT', roller: ['medlem', 'leder'] },
    { kode: 'aafjord', navn: 'Åfjord', roller: ['leder'] },
    { kode: 'roan', navn: 'Roan', roller: ['saksbehandler'] },
  ],
};

it('a user answers for the municipalities it leads, never for the collaboration itself', () => {
  expect(egneKoder(meg, 'digut')).toEqual(['aafjord']);
});
