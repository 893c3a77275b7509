import type { Rolle } from '@felles/model';
import { arenaer, kommuner, parter, regioner } from './data/index.js';
import { type Bygg, fastId, samarbeidskode } from './grunn.js';

const titler: Readonly<Record<Rolle, string>> = {
  administrator: 'Systemansvarlig',
  arkivar: 'Arkivar',
  saksbehandler: 'Saksbehandler',
  leder: 'Leder',
  sekretariat: 'Sekretariatsleder',
  kp: 'Kontaktpunkt',
  medlem: 'Medlem',
  observatoer: 'Observatør',
  leser: 'Leser',
};

interface Tildeling {
  readonly virksomhet: string;
  readonly rolle: Rolle;
}

/** Tenants for the collaboration and every party, and one demo user per role. Users are roles, never persons. */
export const byggBrukere = async (bygg: Bygg): Promise<void> => {
  const { register, samarbeid, brukere, virksomheter } = bygg;
  const nyVirksomhet = async (kode: string, navn: string, virksomhetstype: string): Promise<string> => {
    const virksomhet = fastId(`virksomhet:${kode}`);
    await register.nyVirksomhet({ virksomhet, kode, navn, virksomhetstype });
    virksomheter.set(kode, virksomhet);
    return virksomhet;
  };
  const nyBruker = async (navn: string, epost: string, roller: readonly Tildeling[]): Promise<void> => {
    const bruker = fastId(`bruker:${epost}`);
    await register.nyBruker({ bruker, navn, epost }, roller);
    brukere.set(epost, bruker);
  };
  const i = (virksomhet: string, ...roller: Rolle[]): readonly Tildeling[] =>
    roller.map((rolle) => ({ virksomhet, rolle }));

  await nyVirksomhet(samarbeidskode, 'DiguT', 'samarbeid');
  const rolletittel: Partial<Record<Rolle, string>> = {
    leder: 'Leder av styringsgruppen',
    kp: 'Kontaktpunkt for Fosen',
    medlem: 'Medlem av strategigruppen',
  };
  const vanlige: readonly Rolle[] = [
    'administrator',
    'arkivar',
    'saksbehandler',
    'leder',
    'sekretariat',
    'kp',
    'medlem',
    'observatoer',
    'leser',
  ];
  for (const rolle of vanlige)
    await nyBruker(
      rolletittel[rolle] ?? `${titler[rolle]} i DiguT`,
      `${rolle}@${samarbeidskode}.example`,
      i(samarbeid, rolle),
    );
  for (const region of regioner)
    if (region.kode !== 'fosen')
      await nyBruker(
        `Kontaktpunkt for ${region.navn}`,
        `kp-${region.kode}@${samarbeidskode}.example`,
        i(samarbeid, 'kp'),
      );

  for (const k of kommuner) {
    const v = await nyVirksomhet(k.slug, k.navn, 'kommune');
    await nyBruker(`Rådmann i ${k.navn}`, `leder@${k.slug}.example`, [
      ...i(v, 'leder'),
      ...i(samarbeid, 'medlem'),
    ]);
    await nyBruker(`Arkivar i ${k.navn}`, `arkivar@${k.slug}.example`, i(v, 'arkivar', 'administrator'));
    await nyBruker(`Saksbehandler i ${k.navn}`, `saksbehandler@${k.slug}.example`, i(v, 'saksbehandler'));
  }
  for (const p of parter) {
    const v = await nyVirksomhet(p.kode, p.navn, p.type);
    const observatoer = arenaer.every((a) => !a.plasser.some((x) => x.part === p.kode && x.stemmerett));
    await nyBruker(`Leder i ${p.navn}`, `leder@${p.kode}.example`, [
      ...i(v, 'leder'),
      ...i(samarbeid, observatoer ? 'observatoer' : 'medlem'),
    ]);
  }
};
