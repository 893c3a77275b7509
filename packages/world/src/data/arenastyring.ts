import type { Dato } from './csv.js';
import type { Regionkode } from './kommune.js';

export interface Regeldata {
  readonly arena: string;
  readonly regeltype: 'en-per-region' | 'part' | 'parttype' | 'antall';
  readonly part?: string;
  readonly parttype?: string;
  readonly seterolle?: string;
  readonly kapasitet?: 'styringsgruppe';
  readonly tekst: string;
}

/** Who the strategy says shall sit where (rows A05, A06, A08, A09, A11, A14). */
export const sammensetningsregler: readonly Regeldata[] = [
  {
    arena: 'ru',
    regeltype: 'part',
    part: 'trondheim',
    tekst: 'Rådmannen i Trondheim sitter i utvalget',
  },
  {
    arena: 'ru',
    regeltype: 'parttype',
    parttype: 'fylkeskommune',
    tekst: 'Fylkesrådmannen sitter i utvalget',
  },
  { arena: 'ru', regeltype: 'parttype', parttype: 'ks', tekst: 'KS deltar i møtene' },
  {
    arena: 'ru',
    regeltype: 'parttype',
    parttype: 'fylkesmann',
    kapasitet: 'styringsgruppe',
    tekst: 'Fylkesmannen er representert når utvalget er styringsgruppe',
  },
  { arena: 'ru', regeltype: 'antall', seterolle: 'leder', tekst: 'Utvalget har en leder' },
  {
    arena: 'strategigruppe',
    regeltype: 'en-per-region',
    seterolle: 'kp',
    tekst: 'Hver region har sitt kontaktpunkt i gruppen',
  },
  {
    arena: 'strategigruppe',
    regeltype: 'parttype',
    parttype: 'fylkeskommune',
    tekst: 'Fylkeskommunen er representert',
  },
  {
    arena: 'strategigruppe',
    regeltype: 'parttype',
    parttype: 'fylkesmann',
    tekst: 'Fylkesmannen er representert',
  },
  {
    arena: 'strategigruppe',
    regeltype: 'part',
    part: 'trondheim',
    tekst: 'Trondheim kommune er representert',
  },
  {
    arena: 'strategigruppe',
    regeltype: 'antall',
    seterolle: 'leder',
    tekst: 'Styringsgruppen har valgt en leder for gruppen',
  },
  {
    arena: 'sekretariat',
    regeltype: 'parttype',
    parttype: 'fylkeskommune',
    seterolle: 'leder',
    tekst: 'Fylkeskommunen leder sekretariatet',
  },
  { arena: 'efagraad-fosen', regeltype: 'antall', seterolle: 'leder', tekst: 'Rådet har en leder' },
  {
    arena: 'efagraad-fosen',
    regeltype: 'antall',
    seterolle: 'kp',
    tekst: 'Regionens kontaktpunkt møter i rådet',
  },
];

/** What a region settles on its way to a working eFagråd. Our own list; the secretariat edits it. */
export const sjekkpunktmal: readonly { readonly tittel: string; readonly hjelp: string }[] = [
  {
    tittel: 'Avklar hvilke kommuner som er med',
    hjelp: 'En kommune hører til én eFagråd-region om gangen. Andre samarbeid kan bestå ved siden av.',
  },
  {
    tittel: 'Forankre rådet hos rådmennene i regionen',
    hjelp: 'Bygg på organer regionen har fra før. Det skal ikke opprettes nye selskaper.',
  },
  {
    tittel: 'Bestem hvilken kompetanse rådet trenger',
    hjelp: 'Regionen avgjør selv. Sekretariatet kan gi råd.',
  },
  {
    tittel: 'Pek ut medlemmer fra kommunene',
    hjelp: 'Registrer plassene, så innkallinger og varsler når fram.',
  },
  { tittel: 'Velg leder og legg en møteplan', hjelp: 'Legg møtene før strategigruppens møter.' },
  {
    tittel: 'Vedta mandat for rådet',
    hjelp: 'Mandatet sier hva rådet samordner, og hvordan forslag meldes videre.',
  },
  {
    tittel: 'Nominer et kontaktpunkt',
    hjelp: 'Styringsgruppen velger. Til da kan regionen ha et midlertidig kontaktpunkt.',
  },
];

/** Points done where the process has begun; assumed for the demo, as the sources give no dates. */
export const startet: { readonly dato: Dato; readonly notat: string; readonly punkter: number } = {
  dato: '2018-05-14',
  notat: 'Antatt for demoen: regionen har begynt på anbefaling 5.',
  punkter: 1,
};

export interface Ressursdata {
  readonly tittel: string;
  readonly part: string;
  readonly kompetanse: readonly string[];
  readonly prosent: number;
  readonly fra: Dato;
  readonly til?: Dato;
  readonly arena?: string;
  readonly notat?: string;
}

const antatt = 'Antatt for demoen.';

export const ressurser: readonly Ressursdata[] = [
  {
    tittel: 'Leder for sekretariatet',
    part: 'troendelag-fylkeskommune',
    kompetanse: ['organisasjonsutvikling', 'prosjektledelse'],
    prosent: 100,
    fra: '2018-01-01',
    arena: 'sekretariat',
  },
  {
    tittel: 'Rådgiver i sekretariatet',
    part: 'troendelag-fylkeskommune',
    kompetanse: ['gevinstarbeid', 'teknologiforstaaelse'],
    prosent: 100,
    fra: '2018-01-01',
    arena: 'sekretariat',
  },
  {
    tittel: 'Innkjøpsrådgiver',
    part: 'trondheim',
    kompetanse: ['anskaffelser'],
    prosent: 40,
    fra: '2018-08-01',
    til: '2019-07-01',
    notat: antatt,
  },
  {
    tittel: 'Fagansvarlig for arkiv',
    part: 'oerland',
    kompetanse: ['organisasjonsutvikling', 'gevinstarbeid'],
    prosent: 20,
    fra: '2018-08-01',
    til: '2019-01-01',
    notat: antatt,
  },
];

export interface Arbeidsdata {
  readonly tittel: string;
  readonly aarsverk: number;
  readonly fra: Dato;
  readonly til?: Dato;
  readonly godkjent: boolean;
}

/** Work of the secretariat. The amounts are assumed: the strategy gives the two full-time years alone. */
export const arbeid: readonly Arbeidsdata[] = [
  { tittel: 'Møter, saksframlegg og drift', aarsverk: 0.7, fra: '2018-01-01', godkjent: true },
  {
    tittel: 'Råd til regioner som oppretter eFagråd',
    aarsverk: 0.3,
    fra: '2018-05-02',
    til: '2019-01-01',
    godkjent: true,
  },
  {
    tittel: 'Kompetanseprogram for ledere',
    aarsverk: 0.6,
    fra: '2018-08-01',
    til: '2020-01-01',
    godkjent: true,
  },
  {
    tittel: 'Felles sak-/arkivsystem: planlegging',
    aarsverk: 0.8,
    fra: '2018-08-01',
    til: '2019-07-01',
    godkjent: false,
  },
];

/** A nomination that waits for the steering group when the demo opens. */
export const ventendeNominasjon: { readonly region: Regionkode; readonly part: string; readonly dato: Dato } =
  {
    region: 'innherred',
    part: 'steinkjer',
    dato: '2018-05-15',
  };
