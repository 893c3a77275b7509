import type { Dato } from './csv.js';

/** Work that follows from the decision on a recommendation. States are assumed, as those of the recommendations are. */
export interface Oppfoelging {
  readonly anbefaling: number;
  readonly tittel: string;
  readonly tekst: string;
  /** Arena that owns it. */
  readonly eier: string;
  readonly eiertittel?: string;
  readonly frist: Dato;
  /** The strategy names no date: this one is set for the demo. */
  readonly fristAntakelse: boolean;
  readonly status: 'planlagt' | 'i-arbeid' | 'ferdig';
  readonly bevis?: string;
}

export const oppfoelginger: readonly Oppfoelging[] = [
  {
    anbefaling: 1,
    tittel: 'Gjøre strategien kjent for partene',
    tekst: 'Strategien for 2018–2021 legges fram for partene som grunnlag for det felles arbeidet.',
    eier: 'ru',
    frist: '2018-05-15',
    fristAntakelse: true,
    status: 'ferdig',
    bevis: 'Strategien er vedtatt i møtet 2. mai 2018 og ligger åpent på strategisiden.',
  },
  {
    anbefaling: 2,
    tittel: 'Lage utkast til samarbeidsavtale',
    tekst: 'Utkastet skal ha nummererte punkter som viser hva hvert av dem forplikter til.',
    eier: 'sekretariat',
    eiertittel: 'Leder av sekretariatet',
    frist: '2018-05-15',
    fristAntakelse: true,
    status: 'ferdig',
    bevis: 'Versjon 1 av avtalen er skrevet og sendt til partene.',
  },
  {
    anbefaling: 2,
    tittel: 'Innhente svar på avtalen fra kommunene',
    tekst: 'Hver kommune avgjør i eget organ om den slutter seg til, og signerer.',
    eier: 'sekretariat',
    eiertittel: 'Leder av sekretariatet',
    frist: '2018-10-31',
    fristAntakelse: true,
    status: 'i-arbeid',
  },
  {
    anbefaling: 3,
    tittel: 'Møte som styringsgruppe med fylkesmannen representert',
    tekst: 'Innkallingen skal si at utvalget møter som styringsgruppe.',
    eier: 'ru',
    frist: '2018-05-15',
    fristAntakelse: true,
    status: 'ferdig',
    bevis: 'Møtet 2. mai 2018 var innkalt og holdt som styringsgruppe.',
  },
  {
    anbefaling: 4,
    tittel: 'Sette av to årsverk til sekretariatet',
    tekst: 'Minst to årsverk fra starten, med de fem kompetanseområdene dekket.',
    eier: 'ru',
    frist: '2018-12-31',
    fristAntakelse: true,
    status: 'i-arbeid',
  },
  {
    anbefaling: 4,
    tittel: 'Avklare budsjett og finansiering',
    tekst: 'Saken behandles både hos deltakerne og i rådmannsutvalget.',
    eier: 'ru',
    frist: '2018-12-31',
    fristAntakelse: true,
    status: 'planlagt',
  },
  {
    anbefaling: 5,
    tittel: 'Avklare eFagråd i hver region',
    tekst:
      'Strategigruppen gir råd til regioner som ikke har et eFagråd, og holder oversikt over hvor langt de er kommet.',
    eier: 'strategigruppe',
    frist: '2018-12-31',
    fristAntakelse: true,
    status: 'i-arbeid',
  },
  {
    anbefaling: 6,
    tittel: 'Planlegge kompetanseprogrammet',
    tekst: 'Innhold, samlinger og regional inndeling skal være klare til oppstart.',
    eier: 'sekretariat',
    eiertittel: 'Leder av sekretariatet',
    frist: '2018-12-31',
    fristAntakelse: false,
    status: 'i-arbeid',
  },
  {
    anbefaling: 6,
    tittel: 'Gjennomføre kompetanseprogrammet',
    tekst: 'Programmet varer ut 2019.',
    eier: 'sekretariat',
    eiertittel: 'Leder av sekretariatet',
    frist: '2019-12-31',
    fristAntakelse: false,
    status: 'planlagt',
  },
  {
    anbefaling: 7,
    tittel: 'Avklare omfang og deltakelse i sak-/arkivprosjektet',
    tekst: 'Regioner og kommuner svarer på om de vil være med.',
    eier: 'sekretariat',
    eiertittel: 'Leder av sekretariatet',
    frist: '2018-06-30',
    fristAntakelse: false,
    status: 'i-arbeid',
  },
  {
    anbefaling: 7,
    tittel: 'Legge fram prosjektplan for sak-/arkivprosjektet',
    tekst: 'Planen skal avklare tid, finansiering og trinnvis innføring fra 2020.',
    eier: 'sekretariat',
    eiertittel: 'Leder av sekretariatet',
    frist: '2018-12-31',
    fristAntakelse: false,
    status: 'planlagt',
  },
];
