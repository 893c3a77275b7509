import { expect, it } from 'vitest';
import { lagetSom, omtaltAdresse } from './objektnavn.js';

it('the log tells what was made by its entity, or by the act that made it', () => {
  expect(lagetSom('saksmappe')).toBe('saksmappe');
  expect(lagetSom('planlegg')).toBe('moete');
  expect(lagetSom('noe-annet')).toBe('noe-annet');
});

it('what the log tells about is linked to where it is administered, else to its own page', () => {
  expect(omtaltAdresse('digut', 'journalpost', 'x')).toBe(
    '/administrasjon/digut/arkivstruktur/journalpost/x',
  );
  expect(omtaltAdresse('digut', 'bruker', 'x')).toBe('/administrasjon/digut/brukere/x');
  expect(omtaltAdresse('digut', 'vedtak', 'x')).toBe('/vedtak/x');
  expect(omtaltAdresse('digut', 'merknad', 'x')).toBeUndefined();
});
