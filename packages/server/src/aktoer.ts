import { type Aktoer, offentligAktoer, Problem } from '@felles/kernel';
import type { Register, Virksomhet } from '@felles/kernel/db';
import type { FinnAktoer } from './avhengigheter.js';

/** Tenants change rarely; an unknown code is asked for again. */
const virksomhetslager = (register: Register) => {
  const kjente = new Map<string, Virksomhet>();
  return async (kode: string): Promise<Virksomhet> => {
    const kjent = kjente.get(kode);
    if (kjent) return kjent;
    const funnet = /^[a-z0-9][a-z0-9-]{0,59}$/.test(kode) ? await register.virksomhet(kode) : undefined;
    if (!funnet) throw new Problem('ikke-funnet');
    kjente.set(kode, funnet);
    return funnet;
  };
};

/**
 * The actor of a request in a tenant: the user with the roles it has there, or the public. A user without a role in
 * the tenant sees what the public sees, no more.
 */
export const lagFinnAktoer = (register: Register): FinnAktoer => {
  const finnVirksomhet = virksomhetslager(register);
  return async (request, kode) => {
    const virksomhet = await finnVirksomhet(kode);
    const bruker = request.identitet?.bruker;
    const i = bruker?.roller.find((r) => r.virksomhet === virksomhet.virksomhet);
    if (!bruker || !i || i.roller.length === 0)
      return { aktoer: offentligAktoer(virksomhet.virksomhet), virksomhet };
    const aktoer: Aktoer = {
      virksomhet: virksomhet.virksomhet,
      bruker: bruker.bruker,
      navn: bruker.navn,
      roller: i.roller,
      art: 'bruker',
      tillegg: await register.tilganger(virksomhet.virksomhet, i.roller),
      representerer: bruker.roller.filter((r) => r.virksomhet !== virksomhet.virksomhet).map((r) => r.kode),
    };
    return { aktoer, virksomhet };
  };
};
