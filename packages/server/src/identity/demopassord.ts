import { hash, verify } from '@node-rs/argon2';
import { Forsoeksgrense } from './forsoek.js';
import type { Brukerkatalog, Demobruker } from './porter.js';

const VINDU_MS = 15 * 60_000;

export type Demosvar =
  | { utfall: 'riktig'; bruker: Demobruker }
  | { utfall: 'feil' }
  | { utfall: 'sperret'; vent: number };

export type Demopassord = {
  /** Password check; `ip` counts failures. Takes the same time whether the user exists or not. */
  kontroller(epost: string, passord: string, ip: string): Promise<Demosvar>;
  /** The demo user with exactly this e-mail address, or null. */
  finn(epost: string): Promise<Demobruker | null>;
};

/** Every demo user has the password `demo`. Five failures per address and user, fifty per address, per 15 min. */
export async function demopassord(katalog: Brukerkatalog): Promise<Demopassord> {
  const fasit = await hash('demo');
  const perBruker = new Forsoeksgrense(5, VINDU_MS);
  const perAdresse = new Forsoeksgrense(50, VINDU_MS);

  async function finn(epost: string): Promise<Demobruker | null> {
    const soekt = epost.trim().toLowerCase();
    if (soekt === '' || soekt.length > 254) return null;
    const treff = await katalog.demobrukere(soekt);
    return treff.find((b) => b.epost.toLowerCase() === soekt) ?? null;
  }

  return {
    finn,
    async kontroller(epost, passord, ip) {
      const par = `${ip} ${epost.trim().toLowerCase().slice(0, 254)}`;
      const vent = Math.max(perBruker.vent(par), perAdresse.vent(ip));
      if (vent > 0) return { utfall: 'sperret', vent };
      // Counted before the slow check, so that parallel guesses cannot slip past the limit.
      perBruker.tell(par);
      perAdresse.tell(ip);
      const bruker = await finn(epost);
      const riktig = await verify(fasit, passord.slice(0, 256));
      if (!riktig || bruker === null) return { utfall: 'feil' };
      perBruker.glem(par);
      perAdresse.trekkFra(ip);
      return { utfall: 'riktig', bruker };
    },
  };
}
