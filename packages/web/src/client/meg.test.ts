import { describe, expect, it } from 'vitest';
import { foersteVirksomhet, harRolle } from './meg.js';
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
