import type { Innkalling } from './innkalling.js';
import type { Protokoll, Protokolldeltaker } from './protokoll.js';
import type { Saksframlegg } from './saksframlegg.js';

// Made-up but lifelike input for the tests of this folder.

const PARTER = [
  'Trondheim kommune',
  'Steinkjer kommune – Steinkjeren tjïelte',
  'Snåsa kommune – Snåasen tjïelte',
  'Røyrvik kommune – Raarvihken tjïelte',
  'Namsos kommune',
  'Levanger kommune',
  'Verdal kommune',
  'Orkdal kommune',
  'Røros kommune – Rosse',
  'Hitra kommune',
];

const deltakere: Protokolldeltaker[] = PARTER.map((part, i) => ({
  rolle: 'Rådmann',
  part,
  moeterolle: i === 0 ? 'Leder' : i === 7 ? 'Vara for Melhus kommune' : 'Medlem',
  tilStede: i !== 4,
  stemmerett: true,
}));

export const protokoll: Protokoll = {
  spraak: 'nb',
  organ: 'Digitaliseringssamarbeidet i Trøndelag',
  dato: '2018-05-04',
  referanse: '2018/42',
  arena: 'Rådmannsutvalget',
  egenskap: 'styringsgruppe',
  moetenummer: '3/2018',
  moetedato: '2018-05-02',
  tidFra: '10:00',
  tidTil: '14:30',
  sted: 'Fylkets hus, Steinkjer',
  godkjent: '2018-06-13',
  deltakere: [
    ...deltakere,
    {
      rolle: 'Digitaliseringsdirektør',
      part: 'Trøndelag fylkeskommune',
      moeterolle: 'Sekretær',
      tilStede: true,
      stemmerett: false,
    },
  ],
  vedtaksfoer: true,
  observatoerer: [
    { rolle: 'Fylkesmannens representant', part: 'Fylkesmannen i Trøndelag', tilStede: true },
    { rolle: 'Regiondirektør', part: 'KS Midt-Norge', tilStede: false },
  ],
  saker: [
    {
      nummer: '11/18',
      tittel: 'Godkjenning av innkalling og sakliste',
      type: 'godkjenning',
      innstilling: { tekst: 'Innkalling og sakliste godkjennes.' },
      vedtak: { nummer: '11/18', tekst: 'Innkalling og sakliste ble godkjent.', bindingsklasse: 'intern' },
    },
    {
      nummer: '12/18',
      tittel: 'Sekretariat med to årsverk fra høsten 2018',
      type: 'beslutning',
      forslagFra: 'Strategigruppen',
      innstilling: {
        tekst:
          'Det opprettes et sekretariat med to årsverk fra 1. september 2018. Trøndelag fylkeskommune leder sekretariatet innenfor rammen av strategien og samarbeidsavtalen.',
        begrunnelse:
          'Strategien forutsetter at noen driver arbeidet fram mellom møtene. Uten faste ressurser blir satsingene avhengige av enkeltpersoners kapasitet i kommunene. To årsverk er det minste som gjør det mulig å følge opp fagråd, forslag og felles satsinger samtidig.',
      },
      behandling:
        'Strategigruppens leder orienterte om saken.\n\nRøros kommune ba om at sekretariatet ikke samles på ett sted, og fremmet forslag om at minst ett av årsverkene plasseres utenfor Trondheim. Forslaget ble tatt inn i innstillingen uten avstemning.',
      voteringer: [
        {
          vedtatt: true,
          stemmer: PARTER.filter((_, i) => i !== 4).map((part, i) => ({
            part,
            stemme: i === 3 ? 'mot' : i === 7 ? 'avholdende' : 'for',
            ...(i === 3 && {
              begrunnelse: 'Kommunen vil se regningen for hele perioden før den tar stilling.',
            }),
          })),
        },
      ],
      vedtak: {
        nummer: '12/18',
        tekst:
          '1. Det opprettes et sekretariat med to årsverk fra 1. september 2018.\n2. Trøndelag fylkeskommune leder sekretariatet.\n3. Minst ett av årsverkene plasseres utenfor Trondheim.',
        bindingsklasse: 'avtale',
        hjemmel: 'samarbeidsavtalen versjon 1.0, punkt 5',
      },
    },
    {
      nummer: '13/18',
      tittel: 'Felles løsning for sak og arkiv: tilslutning til forprosjektet',
      type: 'beslutning',
      forslagFra: 'eFagrådet for Innherred',
      innstilling: { tekst: 'Kommunene anbefales å slutte seg til forprosjektet innen 1. oktober 2018.' },
      behandling: 'Ingen merknader.',
      voteringer: [{ vedtatt: true, stemmer: PARTER.slice(0, 4).map((part) => ({ part, stemme: 'for' })) }],
      vedtak: {
        nummer: '13/18',
        tekst: 'Kommunene anbefales å slutte seg til forprosjektet innen 1. oktober 2018.',
        bindingsklasse: 'anbefaling',
      },
    },
    {
      nummer: '14/18',
      tittel: 'Orientering om kompetanseløftet',
      type: 'orientering',
      behandling: 'Saken ble tatt til orientering.',
    },
  ],
  underskrivere: ['Leder av styringsgruppen', 'Sekretær'],
};

export const innkalling: Innkalling = {
  spraak: 'nb',
  organ: 'Digitaliseringssamarbeidet i Trøndelag',
  dato: '2018-04-18',
  referanse: '2018/42',
  arena: 'Rådmannsutvalget',
  egenskap: 'styringsgruppe',
  moetenummer: '3/2018',
  moetedato: '2018-05-02',
  tidFra: '10:00',
  tidTil: '14:30',
  sted: 'Fylkets hus, Steinkjer',
  melding: 'Møtet holdes med rådmannsutvalget som styringsgruppe. Fylkesmannen er invitert som observatør.',
  forfallsfrist: '2018-04-27',
  avsender: 'Leder av styringsgruppen',
  saker: [
    { nummer: '11/18', tittel: 'Godkjenning av innkalling og sakliste', type: 'godkjenning', dokumenter: [] },
    {
      nummer: '12/18',
      tittel: 'Sekretariat med to årsverk fra høsten 2018',
      type: 'beslutning',
      forslagFra: 'Strategigruppen',
      dokumenter: ['Saksframlegg', 'Budsjett 2018–2020', 'Uttalelser fra regionrådene'],
    },
    {
      nummer: '13/18',
      tittel: 'Felles løsning for sak og arkiv: tilslutning til forprosjektet',
      type: 'beslutning',
      forslagFra: 'eFagrådet for Innherred',
      dokumenter: ['Saksframlegg', 'Prosjektforslag'],
    },
    { nummer: '14/18', tittel: 'Orientering om kompetanseløftet', type: 'orientering', dokumenter: [] },
  ],
  innkalte: PARTER.map((part) => `Rådmann, ${part}`),
};

export const saksframlegg: Saksframlegg = {
  spraak: 'nb',
  organ: 'Digitaliseringssamarbeidet i Trøndelag',
  dato: '2018-04-18',
  referanse: '2018/42',
  saksnummer: '12/18',
  tittel: 'Sekretariat med to årsverk fra høsten 2018',
  type: 'beslutning',
  arena: 'Rådmannsutvalget',
  egenskap: 'styringsgruppe',
  moetedato: '2018-05-02',
  forslagFra: 'Strategigruppen',
  bakgrunn:
    'Kommunene i Trøndelag har vedtatt en felles digitaliseringsstrategi. Strategien sier at arbeidet skal drives fram av et sekretariat, men ikke hvem som skal bemanne det.\n\nI dag følges satsingene opp av ansatte i de største kommunene ved siden av ordinært arbeid. Tre av fem planlagte satsinger er derfor utsatt.',
  maal: [
    'Innbyggere og næringsliv møter de samme løsningene i hele fylket.',
    'Små kommuner kan delta uten egen prosjektorganisasjon.',
    'Felles satsinger følges opp mellom møtene.',
  ],
  vurdering: {
    kapasitet:
      'To årsverk dekker saksforberedelse, oppfølging av vedtak og støtte til fem eFagråd. Det gir ikke rom for egne utviklingsprosjekter.',
    kostnad:
      'Kostnaden fordeles etter folketall. For en kommune med 5 000 innbyggere blir andelen om lag 25 000 kroner i året.',
    kostnadstabell: {
      kolonner: ['Post', '2018', '2019', '2020'],
      rader: [
        ['Lønn, to årsverk', '600 000', '1 850 000', '1 900 000'],
        ['Reiser og møter', '60 000', '150 000', '150 000'],
        ['Skjønnsmidler fra Fylkesmannen', '−300 000', '−600 000', '−300 000'],
        ['Å dekke av partene', '360 000', '1 400 000', '1 750 000'],
      ],
    },
    begrunnelse:
      'Alternativet er at satsingene fortsatt bemannes fra den enkelte kommunen. Det har vist seg sårbart, og gevinsten faller da på de kommunene som allerede har kapasitet.',
  },
  innstilling: {
    tekst:
      '1. Det opprettes et sekretariat med to årsverk fra 1. september 2018.\n2. Trøndelag fylkeskommune leder sekretariatet innenfor rammen av strategien og samarbeidsavtalen.',
    bindingsklasse: 'avtale',
    hjemmel: 'samarbeidsavtalen versjon 1.0, punkt 5',
  },
  uttalelser: [
    {
      part: 'Namdal regionråd',
      tekst: 'Støtter forslaget, men ber om at sekretariatet ikke samles i Trondheim.',
    },
    { part: 'Fosen regionråd', tekst: 'Støtter forslaget.' },
  ],
  vedlegg: ['Budsjett 2018–2020', 'Uttalelser fra regionrådene'],
};
