import { randomUUID } from 'node:crypto';
import type { Register } from '@felles/kernel/db';
import { type Rolle, roller } from '@felles/model';

type Skriv = (linje: string) => void;

/** Makes a tenant. `kode` becomes part of addresses and is never changed. */
export const nyVirksomhet = async (
  register: Register,
  skriv: Skriv,
  kode: string,
  navn: string,
  type: string,
): Promise<number> => {
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(kode)) {
    skriv('Koden må være små bokstaver a-z, tall og bindestrek.');
    return 2;
  }
  if (await register.virksomhet(kode)) {
    skriv(`Virksomheten ${kode} finnes fra før.`);
    return 1;
  }
  await register.nyVirksomhet({ virksomhet: randomUUID(), kode, navn, virksomhetstype: type });
  skriv(`Virksomheten ${kode} er opprettet.`);
  return 0;
};

/**
 * Gives a user roles, as `virksomhetskode:rolle`; makes the user when the e-mail is new. The first login at the issuer
 * with that e-mail, verified, binds the account.
 */
export const nyBruker = async (
  register: Register,
  skriv: Skriv,
  epost: string,
  navn: string,
  gitte: readonly string[],
): Promise<number> => {
  const tildelinger: { virksomhet: string; rolle: Rolle }[] = [];
  for (const gitt of gitte) {
    const [kode = '', navnPaaRolle = ''] = gitt.split(':');
    const rolle = roller.find((r) => r === navnPaaRolle);
    const virksomhet = await register.virksomhet(kode);
    if (!virksomhet || !rolle) {
      skriv(`«${gitt}»: skriv virksomhetskode:rolle. Rollene er ${roller.join(', ')}.`);
      return 2;
    }
    tildelinger.push({ virksomhet: virksomhet.virksomhet, rolle });
  }
  if (tildelinger.length === 0 || !epost.includes('@')) {
    skriv('Oppgi e-post, tittel og minst én --rolle virksomhetskode:rolle');
    return 2;
  }
  await register.nyBruker({ bruker: randomUUID(), navn, epost }, tildelinger);
  skriv(`${epost} har nå ${tildelinger.length} rolle(r).`);
  return 0;
};
