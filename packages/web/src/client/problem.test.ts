import { describe, expect, it } from 'vitest';
import { Problemfeil, somProblem, tilProblem } from './problem.js';

describe('a refusal', () => {
  it('keeps the code, texts and fields the server sent, with the status of the answer', () => {
    const p = tilProblem(422, {
      kode: 'ugyldig',
      status: 400,
      title: 'Ugyldig',
      felt: [{ felt: 'tittel', kode: 'mangler', tekst: 'må fylles ut' }],
    });
    expect(p.status).toBe(422);
    expect(new Problemfeil(p).felt).toHaveLength(1);
  });
  it('has the code the session gives it', () => {
    const p = tilProblem(403, { type: 'x', title: 'Avvist', status: 403, code: 'identitet.csrf.feil' });
    expect(p.kode).toBe('identitet.csrf.feil');
  });
  it('is made from the status when the body is something else', () => {
    expect(tilProblem(502, '<html>')).toEqual({ kode: 'http-502', status: 502, title: '' });
    expect(tilProblem(0, undefined).kode).toBe('ikke-kontakt');
  });
  it('can be shown whatever was thrown', () => {
    expect(somProblem(new TypeError('x')).kode).toBe('uventet');
  });
});
