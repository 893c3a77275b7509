import { randomUUID } from 'node:crypto';
import { type Kernel, systemAktoer } from '@felles/kernel';
import type { Register } from '@felles/kernel/db';
import { type Rolle, roller } from '@felles/model';

type Skriv = (linje: string) => void;

/** Makes a tenant. `kode` becomes part of addresses and is never changed. */
export const nyVirksomhet = async (
  { register, kernel }: { readonly register: Register; readonly kernel: Kernel },
  skriv: Skriv,
  kode: string,
  navn: string,
  type: string,
): Promise<number> => {
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(kode)) {
    skriv('Koden må være små bokstaver a-z, tall og bindestrek.');
    return 2;
  }
  // Under the Noark root these words are rooms.
  if (['arkivstruktur', 'sakarkiv', 'moeteogutvalgsbehandling', 'metadata', 'admin'].includes(kode)) {
    skriv(`Koden ${kode} er opptatt av Noark-grensesnittet.`);
    return 2;
  }
  if (await register.virksomhet(kode)) {
    skriv(`Virksomheten ${kode} finnes fra før.`);
    return 1;
  }
  const virksomhet = randomUUID();
  await register.nyVirksomhet({ virksomhet, kode, navn, virksomhetstype: type });
  // The acts of a collaboration put their records somewhere; the archivist may arrange it otherwise later.
  const s = kernel.open(systemAktoer(virksomhet));
  const arkiv = await s.create('arkiv', { tittel: navn });
  await s.create(
    'arkivskaper',
    { arkivskaperID: kode.toUpperCase(), arkivskaperNavn: navn },
    { via: { entitet: 'arkiv', relasjon: 'arkivskaper', systemID: arkiv.systemID } },
  );
  for (const [noekkel, tittel] of [
    ['arkivdel-sak', 'Saker'],
    ['arkivdel-moete', 'Møter'],
  ] as const) {
    const arkivdel = await s.create('arkivdel', { tittel }, { relasjoner: { arkiv: arkiv.systemID } });
    await register.settOppsett(virksomhet, noekkel, arkivdel.systemID);
  }
  skriv(`Virksomheten ${kode} er opprettet, med arkiv og arkivdeler for saker og møter.`);
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
