import { expect, it } from 'vitest';
import { tomme } from './feil.js';
import { kravTil } from './krav.js';

it('lets a draft be kept with a title, and asks for what and why when it is sent in', () => {
  const verdi = { arena: 'a', tittel: 'Felles innlogging', problem: '', maal: [], begrunnelse: ' ' };
  expect(tomme(verdi, kravTil('kladd'))).toEqual([]);
  expect(tomme({ ...verdi, tittel: '' }, kravTil('kladd'))).toEqual(['tittel']);
  expect(tomme(verdi, kravTil('registrer'))).toEqual(['problem', 'maal', 'begrunnelse']);
});
