import type { Bruker, Brukerkatalog } from './porter.js';
import type { Utsteder } from './utsteder.js';

const MAKS = 2000;

export type Brukeroppslag = {
  medId(brukerId: string): Promise<Bruker | null>;
  medSubjekt(sub: string, epost: string | null): Promise<Bruker | null>;
};

/**
 * The catalogue with a short memory, so that a burst of requests from one user asks the database once. What
 * it remembers is at most `levetidMs` old: that is how long a withdrawn role can still work.
 */
export function brukeroppslag(
  katalog: Brukerkatalog,
  utsteder: Pick<Utsteder, 'issuer' | 'innebygd'>,
  levetidMs: number,
): Brukeroppslag {
  const minne = new Map<string, { svar: Promise<Bruker | null>; slutt: number }>();

  function husk(noekkel: string, hent: () => Promise<Bruker | null>): Promise<Bruker | null> {
    if (levetidMs <= 0) return hent();
    const naa = Date.now();
    const kjent = minne.get(noekkel);
    if (kjent !== undefined && kjent.slutt > naa) return kjent.svar;
    if (minne.size >= MAKS) minne.clear();
    const svar = hent();
    minne.set(noekkel, { svar, slutt: naa + levetidMs });
    svar.then(
      (bruker) => bruker === null && minne.delete(noekkel),
      () => minne.delete(noekkel),
    );
    return svar;
  }

  const medId = (id: string) => husk(`id:${id}`, () => katalog.finn(id));
  return {
    medId,
    // The embedded provider's subject is our own user id.
    medSubjekt: (sub, epost) =>
      utsteder.innebygd
        ? medId(sub)
        : husk(`sub:${sub}`, () =>
            epost === null
              ? katalog.finnVedSubjekt(utsteder.issuer, sub)
              : katalog.finnVedSubjekt(utsteder.issuer, sub, epost),
          ),
  };
}
