import { expect, it } from 'vitest';
import { omtaltAdresse } from './objektnavn.js';

it('what the log tells about is linked to where it is administered, else to its own page', () => {
  expect(omtaltAdresse('digut', 'journalpost', 'x')).toBe(
    '/administrasjon/digut/arkivstruktur/journalpost/x',
  );
  expect(omtaltAdresse('digut', 'bruker', 'x')).toBe('/administrasjon/digut/brukere/x');
  expect(omtaltAdresse('digut', 'vedtak', 'x')).toBe('/vedtak/x');
  expect(omtaltAdresse('digut', 'merknad', 'x')).toBeUndefined();
});
