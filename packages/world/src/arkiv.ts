import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';

/** The collaboration's own archive: one arkiv, one classification by function, one arkivdel for cases and one for meetings. */
export const byggArkiv = async ({ paa, register, samarbeid }: Bygg): Promise<void> => {
  const s = paa('2018-01-02');
  const arkiv = await s.create('arkiv', {
    tittel: 'DiguT',
    beskrivelse: 'Arkivet til samarbeidet om digital utvikling i Trøndelag, fra 2018.',
  });
  await s.create(
    'arkivskaper',
    { arkivskaperID: 'DIGUT', arkivskaperNavn: 'DiguT, sekretariatet' },
    { via: { entitet: 'arkiv', relasjon: 'arkivskaper', systemID: arkiv.systemID } },
  );
  const system = await s.create('klassifikasjonssystem', {
    tittel: 'Funksjoner i samarbeidet',
    klassifikasjonstype: kode('FH'),
  });
  const klasser = [
    ['0', 'Styring og organisering'],
    ['1', 'Felles satsinger'],
    ['2', 'Kompetanse og modenhet'],
    ['3', 'Finansiering'],
  ] as const;
  for (const [klasseID, tittel] of klasser)
    await s.create(
      'klasse',
      { klasseID, tittel },
      { relasjoner: { klassifikasjonssystem: system.systemID } },
    );
  const arkivdel = (tittel: string) =>
    s.create(
      'arkivdel',
      { tittel, arkivperiodeStartDato: '2018-01-01' },
      { relasjoner: { arkiv: arkiv.systemID, klassifikasjonssystem: system.systemID } },
    );
  await register.settOppsett(samarbeid, 'arkivdel-sak', (await arkivdel('Saker')).systemID);
  await register.settOppsett(samarbeid, 'arkivdel-moete', (await arkivdel('Møter')).systemID);
};
