import type { Dato } from './csv.js';
import type { Bindingsklasse, Vedtakstemakode } from './vedtakstema.js';

/** One of the strategy's seven recommendations, as an item to follow up. */
export interface Anbefaling {
  readonly nummer: number;
  readonly tittel: string;
  readonly tekst: string;
  /** Arena proposed as owner. */
  readonly foreslaattEier: string;
  /** RU decided in line with all seven on this date. */
  readonly vedtatt: Dato;
  /** State of the follow-up when the demo opens; assumed. */
  readonly status: 'ikke-startet' | 'i-arbeid' | 'fullfoert';
  readonly statusAntakelse: true;
  /** `senest` is our reading of the text as a last date. */
  readonly frist?: { readonly tekst: string; readonly senest: Dato };
  /** Requirements behind it, by their number in the requirement table. */
  readonly krav: readonly string[];
  /** How the decision reaches the parties, and what it is about; our reading. */
  readonly bindingsklasse: Bindingsklasse;
  readonly tema: Vedtakstemakode;
}

const vedtatt = '2018-05-02';

export const anbefalinger: readonly Anbefaling[] = [
  {
    nummer: 1,
    tittel: 'Strategien legges til grunn',
    tekst:
      'Det felles arbeidet med digitalisering i Trøndelag bygger på samhandlingsstrategien for 2018–2021.',
    foreslaattEier: 'ru',
    vedtatt,
    status: 'fullfoert',
    statusAntakelse: true,
    krav: ['H04', 'C01'],
    bindingsklasse: 'anbefaling',
    tema: 'prioritering-felles-satsinger',
  },
  {
    nummer: 2,
    tittel: 'Samarbeidsavtale',
    tekst: 'Et utkast til avtale lages og sendes dem som vil være med. Hver part avgjør selv.',
    foreslaattEier: 'sekretariat',
    vedtatt,
    status: 'i-arbeid',
    statusAntakelse: true,
    krav: ['H04', 'B01'],
    bindingsklasse: 'anbefaling',
    tema: 'endring-av-avtalen',
  },
  {
    nummer: 3,
    tittel: 'Rådmannsutvalget er styringsgruppe',
    tekst: 'Rådmannsutvalget styrer arbeidet, og fylkesmannen er representert når det møter i den rollen.',
    foreslaattEier: 'ru',
    vedtatt,
    status: 'fullfoert',
    statusAntakelse: true,
    krav: ['H04', 'A04', 'A06'],
    bindingsklasse: 'intern',
    tema: 'mandat-budsjett-sekretariat',
  },
  {
    nummer: 4,
    tittel: 'Strategigruppe med sekretariat',
    tekst:
      'En strategigruppe med eget sekretariat kommer på plass med nok folk. Betalingen behandles både hos deltakerne og i rådmannsutvalget.',
    foreslaattEier: 'ru',
    vedtatt,
    status: 'i-arbeid',
    statusAntakelse: true,
    krav: ['H04', 'A07', 'A13', 'B14'],
    bindingsklasse: 'intern',
    tema: 'mandat-budsjett-sekretariat',
  },
  {
    nummer: 5,
    tittel: 'eFagråd i regionene',
    tekst: 'Hver region rådes til å avklare og opprette sitt eget eFagråd, med Fosen som forbilde.',
    foreslaattEier: 'strategigruppe',
    vedtatt,
    status: 'i-arbeid',
    statusAntakelse: true,
    krav: ['H04', 'A19', 'A20'],
    bindingsklasse: 'anbefaling',
    tema: 'regional-prioritering',
  },
  {
    nummer: 6,
    tittel: 'Kompetanseprogram for ledere',
    tekst: 'Et program om ledelse av digital endring starter til høsten og går ut det neste året.',
    foreslaattEier: 'sekretariat',
    vedtatt,
    status: 'i-arbeid',
    statusAntakelse: true,
    frist: { tekst: 'Start høsten 2018', senest: '2018-12-31' },
    krav: ['H04', 'E04'],
    bindingsklasse: 'anbefaling',
    tema: 'kompetanseprogram',
  },
  {
    nummer: 7,
    tittel: 'Felles sak-/arkivsystem',
    tekst: 'Rådmannsutvalget stiller seg bak at prosjektet om felles sak-/arkivsystem settes i gang.',
    foreslaattEier: 'ru',
    vedtatt,
    status: 'i-arbeid',
    statusAntakelse: true,
    frist: { tekst: 'Omfang og deltakelse avklart før sommeren 2018', senest: '2018-06-30' },
    krav: ['H04', 'F05', 'F12'],
    bindingsklasse: 'anbefaling',
    tema: 'felles-anskaffelse',
  },
];
