import type { Dato } from './csv.js';

export type MaalId = 1 | 2 | 3 | 4 | 5;

export interface Maal {
  readonly id: MaalId;
  readonly tittel: string;
  readonly tekst: string;
}

export const strategi: {
  readonly tittel: string;
  readonly periode: { readonly fra: Dato; readonly til: Dato };
  readonly versjon: string;
  readonly soeyler: readonly { readonly kode: string; readonly tittel: string; readonly tekst: string }[];
  readonly maal: readonly Maal[];
} = {
  tittel: 'Samhandlingsstrategi for digitalisering for kommunene i Trøndelag',
  periode: { fra: '2018-01-01', til: '2021-12-31' },
  versjon: '1.0',
  soeyler: [
    {
      kode: 'struktur',
      tittel: 'Struktur og styring',
      tekst: 'Faste møteplasser, klare mandater og en avtale som sier hva partene skylder hverandre.',
    },
    {
      kode: 'kompetanse',
      tittel: 'Kompetanse',
      tekst: 'Ledere som kan styre endring, og fagfolk som kommunene bruker på tvers.',
    },
    {
      kode: 'satsinger',
      tittel: 'Prioriterte satsinger',
      tekst:
        'Noen få fellesprosjekter om gangen, valgt etter kjente kriterier og fulgt til gevinsten er tatt ut.',
    },
  ],
  maal: [
    {
      id: 1,
      tittel: 'Lære og utvikle sammen',
      tekst:
        'Kommunene bruker hverandres erfaringer og lager tjenester i lag, med brukeren som utgangspunkt.',
    },
    {
      id: 2,
      tittel: 'Modne og endringsdyktige kommuner',
      tekst:
        'Nivået heves i alle kommuner, avstanden mellom dem minker, og ledelsen kan gjennomføre omstilling.',
    },
    {
      id: 3,
      tittel: 'Felles standarder og løsninger',
      tekst:
        'Det som virker best ett sted, blir standard flere steder, og statens felles byggeklosser tas i bruk.',
    },
    {
      id: 4,
      tittel: 'Samordnet for innbyggere og næringsliv',
      tekst:
        'Den som trenger kommunen, får løst saken enkelt og på samme måte uansett hvilket kontor som har ansvaret.',
    },
    {
      id: 5,
      tittel: 'Partnerskap med nasjonal virkning',
      tekst:
        'Kommunene arbeider sammen med KS, fylkeskommunen og Fylkesmannen og gir noe tilbake til resten av landet.',
    },
  ],
};
