import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister } from '../db/virksomhet.js';
import { aapneProevekjerne, type Proevekjerne } from '../proevekjerne.js';

let k: Proevekjerne;
beforeAll(async () => {
  k = await aapneProevekjerne();
});
afterAll(() => k.lukk());

const admin = () => k.kernel.open(k.aktoer(k.a, 'administrator'));
const inviter = (epost: string, rolle = 'saksbehandler') =>
  admin().act('bruker', null, 'inviter', { brukerNavn: 'Saksbehandler i prøven', epost, rolle });

describe('users of a tenant', () => {
  it('are invited with a role, and the archive lists them under the id they log in with', async () => {
    const { objekt } = await inviter('en@a.example');
    const [funnet] = await openRegister(k.pool).finnBrukere('en@a.example');
    expect(funnet?.bruker).toBe(objekt.systemID);
    expect(funnet?.roller.map((r) => [r.kode, r.rolle])).toEqual([['a', 'saksbehandler']]);
  });

  it('are the same person in the next tenant, with roles of its own there', async () => {
    const { objekt } = await inviter('to@a.example');
    const iB = await k.kernel
      .open(k.aktoer(k.b, 'administrator'))
      .act('bruker', null, 'inviter', { brukerNavn: 'Samme', epost: 'to@a.example', rolle: 'leser' });
    expect(iB.objekt.systemID).toBe(objekt.systemID);
    await expect(inviter('to@a.example')).rejects.toThrow('bruker her allerede');
  });

  it('get and lose roles, but the last administrator stays', async () => {
    const { objekt } = await inviter('tre@a.example', 'administrator');
    await admin().act('bruker', objekt.systemID, 'tildelRolle', { rolle: 'arkivar' });
    await admin().act('bruker', objekt.systemID, 'trekkRolle', { rolle: 'arkivar' });
    const [funnet] = await openRegister(k.pool).finnBrukere('tre@a.example');
    expect(funnet?.roller.map((r) => r.rolle)).toEqual(['administrator']);
    await expect(
      admin().act('bruker', objekt.systemID, 'trekkRolle', { rolle: 'administrator' }),
    ).rejects.toThrow('minst én administrator');
  });

  it('are given roles by administrators alone, and none of another tenant is reached', async () => {
    const { objekt } = await inviter('fire@a.example');
    const arkivar = k.kernel.open(k.aktoer(k.a, 'arkivar'));
    await expect(
      arkivar.act('bruker', objekt.systemID, 'tildelRolle', { rolle: 'administrator' }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    const iB = k.kernel.open(k.aktoer(k.b, 'administrator'));
    await expect(iB.act('bruker', objekt.systemID, 'tildelRolle', { rolle: 'leser' })).rejects.toMatchObject({
      kode: 'ikke-funnet',
    });
  });

  it('cannot be given a role that does not exist', async () => {
    await expect(inviter('fem@a.example', 'konge')).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
  });
});

describe('rows of access', () => {
  it('open restrictions and verbs for the role, in the tenant and nowhere else', async () => {
    await admin().create('tilgang', {
      rolle: 'leser',
      tilgangskategori: { kode: 'M' },
      tilgangsrestriksjon: { kode: 'P' },
      les: true,
      ny: false,
      endre: true,
      slett: false,
    });
    const { tilganger } = openRegister(k.pool);
    expect(await tilganger(k.a, ['leser'])).toEqual({
      klareringer: ['P'],
      rettigheter: ['update mappe'],
    });
    expect(await tilganger(k.a, ['medlem'])).toEqual({ klareringer: [], rettigheter: [] });
    expect(await tilganger(k.b, ['leser'])).toEqual({ klareringer: [], rettigheter: [] });
    const leser = k.aktoer(k.a, 'leser');
    expect(k.kernel.open(leser).may('update', 'mappe')).toBe(false);
    const med = { ...leser, tillegg: await tilganger(k.a, ['leser']) };
    expect(k.kernel.open(med).may('update', 'saksmappe')).toBe(true);
    expect(k.kernel.open(med).may('create', 'mappe')).toBe(false);
  });

  it('are made and seen by those who administer', async () => {
    const leser = k.kernel.open(k.aktoer(k.a, 'leser'));
    const alle = { orderby: [], top: 5, skip: 0, expand: [] };
    await expect(leser.find('tilgang', alle)).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    expect((await admin().find('tilgang', alle)).verdier.length).toBeGreaterThan(0);
  });
});
