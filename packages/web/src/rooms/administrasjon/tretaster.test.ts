import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Linje, vedSkriving, vedTast } from './tretaster.js';

const linje = (noekkel: string, nivaa: number, aapen?: boolean, tekst = noekkel): Linje => ({
  noekkel,
  nivaa,
  aapen,
  tekst,
});
const tre = [
  linje('arkiv', 1, true),
  linje('moeter', 2, false),
  linje('saker', 2, true),
  linje('klasse', 3),
  linje('mappe', 3),
  linje('annet', 1, false),
];

describe('keys in the tree', () => {
  it('walk up, down, to the first and to the last line that is shown', () => {
    expect(vedTast(tre, 'arkiv', 'ArrowDown')).toEqual({ hva: 'fokus', noekkel: 'moeter' });
    expect(vedTast(tre, 'klasse', 'ArrowUp')).toEqual({ hva: 'fokus', noekkel: 'saker' });
    expect(vedTast(tre, 'klasse', 'Home')).toEqual({ hva: 'fokus', noekkel: 'arkiv' });
    expect(vedTast(tre, 'klasse', 'End')).toEqual({ hva: 'fokus', noekkel: 'annet' });
    expect(vedTast(tre, 'annet', 'ArrowDown')).toBeUndefined();
  });

  it('open a closed line, then go into it; close an open one, then go out of it', () => {
    expect(vedTast(tre, 'moeter', 'ArrowRight')).toEqual({ hva: 'aapne', noekkel: 'moeter' });
    expect(vedTast(tre, 'saker', 'ArrowRight')).toEqual({ hva: 'fokus', noekkel: 'klasse' });
    expect(vedTast(tre, 'klasse', 'ArrowRight')).toBeUndefined();
    expect(vedTast(tre, 'saker', 'ArrowLeft')).toEqual({ hva: 'lukk', noekkel: 'saker' });
    expect(vedTast(tre, 'mappe', 'ArrowLeft')).toEqual({ hva: 'fokus', noekkel: 'saker' });
    expect(vedTast(tre, 'annet', 'ArrowLeft')).toBeUndefined();
  });

  it('do not go into the next branch from an open line that turned out to be empty', () => {
    const tomt = [linje('a', 1, true), linje('b', 1, false)];
    expect(vedTast(tomt, 'a', 'ArrowRight')).toBeUndefined();
  });

  it('choose with Enter and space, and open all siblings with the asterisk', () => {
    expect(vedTast(tre, 'mappe', 'Enter')).toEqual({ hva: 'velg', noekkel: 'mappe' });
    expect(vedTast(tre, 'mappe', ' ')).toEqual({ hva: 'velg', noekkel: 'mappe' });
    expect(vedTast(tre, 'saker', '*')).toEqual({ hva: 'aapneAlle', noekler: ['moeter'] });
    expect(vedTast(tre, 'arkiv', '*')).toEqual({ hva: 'aapneAlle', noekler: ['annet'] });
  });

  it('find a line by the letters it begins with, and go round at the end', () => {
    expect(vedSkriving(tre, 'arkiv', 'a')).toEqual({ hva: 'fokus', noekkel: 'annet' });
    expect(vedSkriving(tre, 'annet', 'A')).toEqual({ hva: 'fokus', noekkel: 'arkiv' });
    expect(vedSkriving(tre, 'moeter', 'moe')).toEqual({ hva: 'fokus', noekkel: 'moeter' });
    expect(vedSkriving(tre, 'arkiv', 'x')).toBeUndefined();
  });

  it('never lead out of the tree', () => {
    const taster = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      '*',
      'Enter',
    );
    fc.assert(
      fc.property(fc.array(taster, { maxLength: 30 }), (rekke) => {
        let her = 'arkiv';
        for (const tast of rekke) {
          const valg = vedTast(tre, her, tast);
          if (valg?.hva === 'fokus') her = valg.noekkel;
        }
        return tre.some((l) => l.noekkel === her);
      }),
    );
  });
});
