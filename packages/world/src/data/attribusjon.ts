/** A credit for the About page. */
export interface Attribusjon {
  readonly kilde: string;
  readonly brukesTil: string;
  readonly lisens?: { readonly navn: string; readonly adresse: string };
  readonly adresse?: string;
  /** The line the licence asks to be shown, where it asks for one. */
  readonly kreditering: string;
}

const nlod = {
  navn: 'Norsk lisens for offentlige data (NLOD) 2.0',
  adresse: 'https://data.norge.no/nlod/no/2.0',
};
const ccBy = { navn: 'CC BY 4.0', adresse: 'https://creativecommons.org/licenses/by/4.0/deed.no' };

export const attribusjon: readonly Attribusjon[] = [
  {
    kilde: 'Statistisk sentralbyrå',
    brukesTil: 'Folketall per kommune 1. januar 2018, 2019 og 2020 (tabell 07459)',
    lisens: nlod,
    adresse: 'https://www.ssb.no/statbank/table/07459',
    kreditering: 'Inneholder data fra Statistisk sentralbyrå under NLOD 2.0. Tallene er summert og omformet.',
  },
  {
    kilde: 'Kartverket',
    brukesTil: 'Midtpunkt for kommunene og samiske navn, regnet ut fra kommunegrensene i 2024',
    lisens: ccBy,
    adresse: 'https://www.kartverket.no',
    kreditering: '© Kartverket, CC BY 4.0. Rutekartet er vårt eget og viser ikke grenser.',
  },
  {
    kilde: 'Trøndelag fylkeskommune og Kartverket',
    brukesTil: 'Sammenslåinger, delinger og grensejusteringer 2018–2020',
    adresse: 'https://www.trondelagfylke.no',
    kreditering: 'Opplysninger om kommuneendringer fra trondelagfylke.no og kartverket.no.',
  },
  {
    kilde: 'Difi',
    brukesTil: 'Organisasjonsnumre for 22 kommuner, fra en liste over logoer i 2017',
    kreditering: 'Organisasjonsnumre fra Difi, 2017.',
  },
  {
    kilde: 'Wikipedia',
    brukesTil: 'Språkform for seks kommuner og medlemmer i Værnesregionen',
    lisens: { navn: 'CC BY-SA', adresse: 'https://creativecommons.org/licenses/by-sa/4.0/deed.no' },
    adresse: 'https://no.wikipedia.org/wiki/Værnesregionen',
    kreditering: 'Enkeltopplysninger fra bidragsytere til Wikipedia.',
  },
  {
    kilde: 'Samarbeidene, kommunene og avisene som er nevnt på hver rad',
    brukesTil: 'Medlemskap i regionråd og andre samarbeid',
    kreditering: 'Kilde og sikkerhet vises sammen med hvert medlemskap.',
  },
  {
    kilde: 'Fylkesmannen/Statsforvalteren i Trøndelag og KS',
    brukesTil: 'Frister og regler for prosjektskjønn og DigiFin',
    adresse: 'https://www.statsforvalteren.no/nb/Trondelag/',
    kreditering: 'Opplysninger om tilskudd fra statsforvalteren.no og ks.no.',
  },
  {
    kilde: 'Samhandlingsstrategi for digitalisering for kommunene i Trøndelag 2018–2021',
    brukesTil: 'Arenaer, mål, anbefalinger og historikk, gjengitt med egne ord',
    kreditering: 'Innholdet bygger på strategien. Avtale, mandater og forslag i demoen er våre utkast.',
  },
];
