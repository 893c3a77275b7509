import { type Aktoer, offentligAktoer, Problem } from '@felles/kernel';
import type { Brukerpost, Register, Virksomhet } from '@felles/kernel/db';
import type { FastifyRequest } from 'fastify';
import type { FinnAktoer } from './avhengigheter.js';
import { somBruker } from './katalog.js';

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

type Innlogget = Pick<NonNullable<FastifyRequest['identitet']>['bruker'], 'bruker' | 'navn' | 'roller'>;

const somAktoer = async (
  register: Register,
  bruker: Innlogget | undefined,
  virksomhet: Virksomhet,
): Promise<Aktoer> => {
  const i = bruker?.roller.find((r) => r.virksomhet === virksomhet.virksomhet);
  if (!bruker || !i || i.roller.length === 0) return offentligAktoer(virksomhet.virksomhet);
  return {
    virksomhet: virksomhet.virksomhet,
    bruker: bruker.bruker,
    navn: bruker.navn,
    roller: i.roller,
    art: 'bruker',
    tillegg: await register.tilganger(virksomhet.virksomhet, i.roller),
    representerer: bruker.roller.filter((r) => r.virksomhet !== virksomhet.virksomhet).map((r) => r.kode),
  };
};

/** The actor that a user of the register is in a tenant, without a request. */
export const aktoerAv = (register: Register, post: Brukerpost, virksomhet: Virksomhet): Promise<Aktoer> =>
  somAktoer(register, somBruker(post), virksomhet);

/**
 * The actor of a request in a tenant: the user with the roles it has there, or the public. A user without a role in
 * the tenant sees what the public sees, no more.
 */
export const lagFinnAktoer = (register: Register): FinnAktoer => {
  const finnVirksomhet = virksomhetslager(register);
  return async (request, kode) => {
    const virksomhet = await finnVirksomhet(kode);
    return { aktoer: await somAktoer(register, request.identitet?.bruker, virksomhet), virksomhet };
  };
};
