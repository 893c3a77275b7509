/** How far a decision binds; the effect per party is computed elsewhere. */
export type Bindingsklasse = 'intern' | 'avtale' | 'anbefaling';

/** A subject RU may decide on, with the class proposed for it. */
export interface Vedtakstema {
  readonly kode: string;
  readonly navn: string;
  readonly foreslaattKlasse: Bindingsklasse;
}

export const vedtakstemaer = [
  {
    kode: 'mandat-budsjett-sekretariat',
    navn: 'Mandat og budsjett for strategigruppe og sekretariat',
    foreslaattKlasse: 'intern',
  },
  {
    kode: 'valg-strategigruppe',
    navn: 'Valg av leder og medlemmer i strategigruppen',
    foreslaattKlasse: 'intern',
  },
  { kode: 'arbeidsplan-sekretariat', navn: 'Sekretariatets arbeidsplan', foreslaattKlasse: 'intern' },
  {
    kode: 'prioritering-felles-satsinger',
    navn: 'Hvilke felles satsinger som fremmes, og rekkefølgen',
    foreslaattKlasse: 'avtale',
  },
  {
    kode: 'kompetanseprogram',
    navn: 'Innhold i og gjennomføring av kompetanseprogrammet',
    foreslaattKlasse: 'avtale',
  },
  {
    kode: 'egenandel-innenfor-ramme',
    navn: 'Årlig egenandel innenfor avtalens opptrapping',
    foreslaattKlasse: 'avtale',
  },
  {
    kode: 'regional-prioritering',
    navn: 'Frister og form for regionenes prioritering',
    foreslaattKlasse: 'avtale',
  },
  {
    kode: 'rapportering',
    navn: 'Hva partene rapporterer om egen status, og når',
    foreslaattKlasse: 'avtale',
  },
  {
    kode: 'fellesrutiner-sikkerhet',
    navn: 'Felles rutiner for personvern og informasjonssikkerhet',
    foreslaattKlasse: 'avtale',
  },
  {
    kode: 'deltakelse-satsing',
    navn: 'Deltakelse i en bestemt felles satsing',
    foreslaattKlasse: 'anbefaling',
  },
  { kode: 'felles-anskaffelse', navn: 'Fullmakt til felles anskaffelse', foreslaattKlasse: 'anbefaling' },
  {
    kode: 'valg-av-loesning',
    navn: 'Hvilket system den enkelte part skal bruke',
    foreslaattKlasse: 'anbefaling',
  },
  { kode: 'endring-av-avtalen', navn: 'Ny versjon av samarbeidsavtalen', foreslaattKlasse: 'anbefaling' },
] as const satisfies readonly Vedtakstema[];

export type Vedtakstemakode = (typeof vedtakstemaer)[number]['kode'];
