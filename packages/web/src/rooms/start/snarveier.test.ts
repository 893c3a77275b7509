import { expect, it } from 'vitest';
import { snarveier } from './snarveier.js';

it('a contact point is offered to write a proposal, the secretariat to plan a meeting', () => {
  expect(snarveier(['kp']).map((s) => s.til)).toEqual(['/minregion', '/forslag/ny', '/forslag']);
  expect(snarveier(['sekretariat']).map((s) => s.til)).toEqual(
    expect.arrayContaining(['/arbeidsbord', '/moete/ny']),
  );
  expect(snarveier(['medlem']).map((s) => s.til)).toEqual(
    expect.arrayContaining(['/sakliste', '/minkommune']),
  );
});
it('a reader is offered nothing that needs a role', () => {
  expect(snarveier(['leser'])).toEqual([]);
});
