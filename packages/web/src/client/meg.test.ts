import { describe, expect, it } from 'vitest';
import { foersteVirksomhet, harRolle, megMed } from './meg.js';
import type { Meg } from './typer.js';

const meg = (...koder: string[]): Meg => ({
  innlogget: true,
  virksomheter: koder.map((kode) => ({ kode, navn: kode, roller: ['leder'] })),
  demo: true,
  versjon: '1',
  samarbeid: 'digut',
});

describe('the tenant a user starts in', () => {
  it('is the remembered one while it is still theirs', () => {
    expect(foersteVirksomhet(meg('digut', 'orland'), 'orland')).toBe('orland');
    expect(foersteVirksomhet(meg('digut'), 'orland')).toBe('digut');
  });
  it('is the collaboration before others, and for those who have none', () => {
    expect(foersteVirksomhet(meg('orland', 'digut'), null)).toBe('digut');
    expect(foersteVirksomhet(meg('orland'), null)).toBe('orland');
    expect(foersteVirksomhet(meg(), null)).toBe('digut');
  });
});

it('a role counts in its own tenant only', () => {
  expect(harRolle(meg('orland'), 'orland', 'kp', 'leder')).toBe(true);
  expect(harRolle(meg('orland'), 'digut', 'leder')).toBe(false);
});

describe('who the page is for', () => {
  const foerst = { ...meg('digut'), epost: 'a@t.example', navn: 'A', csrf: 'a' };
  it('is the one who opened it, with word of another who has logged in since', () => {
    const annen = { ...meg('orland'), epost: 'b@t.example', navn: 'B', csrf: 'b' };
    expect(megMed(annen, foerst)).toEqual({ ...foerst, annen: 'B' });
  });
  it('is the same person in a new session, and stays theirs when nobody is logged in', () => {
    const ny = { ...foerst, csrf: 'ny' };
    expect(megMed(ny, foerst)).toBe(ny);
    expect(megMed({ ...meg(), innlogget: false }, foerst)).toBe(foerst);
  });
  it('is whoever logs in when nobody was', () => {
    expect(megMed(foerst, { ...meg(), innlogget: false })).toBe(foerst);
    expect(megMed(foerst, undefined)).toBe(foerst);
  });
});
