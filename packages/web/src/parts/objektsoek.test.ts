import { expect, it } from 'vitest';
import { brukere, soekefilter, vedtakene } from './objektsoek.js';

it('narrows nothing before anything is written, but keeps what may be chosen', () => {
  expect(soekefilter(vedtakene(), '')).toBeUndefined();
  expect(soekefilter(brukere, '')).toBe('avsluttetDato eq null');
});

it('looks in each field for what is written, whatever its case, with quotes made harmless', () => {
  expect(soekefilter(brukere, "O'Hara")).toBe(
    "avsluttetDato eq null and (contains(tolower(brukerNavn),'o''hara') or contains(tolower(kortnavn),'o''hara'))",
  );
});

it('finds a decision by its number, with or without the year, and a title that is a number', () => {
  expect(soekefilter(vedtakene(), '12/2018')).toBe(
    "(contains(tolower(tittel),'12/2018') or nummer eq 12 and aar eq 2018)",
  );
  expect(soekefilter(vedtakene('arena eq a'), '12')).toBe(
    "arena eq a and (contains(tolower(tittel),'12') or nummer eq 12)",
  );
  expect(soekefilter(vedtakene(), 'plan 12')).toBe("(contains(tolower(tittel),'plan 12'))");
});
