import { expect, it } from 'vitest';
import { snarveier } from './snarveier.js';

it('a contact point is offered to write a proposal, the secretariat to plan a meeting', () => {
  expect(snarveier(['kp']).map((s) => s.til)).toEqual(['/forslag/ny', '/forslag']);
  expect(snarveier(['sekretariat']).map((s) => s.til)).toContain('/moete/ny');
});
it('a reader is offered nothing that needs a role', () => {
  expect(snarveier(['leser'])).toEqual([]);
});
