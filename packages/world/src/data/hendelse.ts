import type { Dato } from './csv.js';

/** A milestone. `presisjon` says how much of `dato` is known. */
export interface Hendelse {
  readonly kode: string;
  readonly dato: Dato;
  readonly presisjon: 'dag' | 'maaned';
  readonly sted?: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly kilde: string;
}

const strategien = 'Samhandlingsstrategien 2018–2021';

/** Facts in order of date. */
export const hendelseslinje: readonly Hendelse[] = [
  {
    kode: 'H01-stokkoeya',
    dato: '2017-05-01',
    presisjon: 'maaned',
    sted: 'Stokkøya',
    tittel: 'Rådmannssamling på Stokkøya',
    tekst: 'Rådmennene i Trøndelag er samlet. Møtet regnes som første steg på veien mot strategien.',
    kilde: `${strategien}, del 1`,
  },
  {
    kode: 'H01-trondheim',
    dato: '2017-11-15',
    presisjon: 'dag',
    sted: 'Trondheim',
    tittel: 'Ønske om et fastere samarbeid',
    tekst: 'På en ny samling legges det fram forslag om å gjøre samarbeidet mer forpliktende.',
    kilde: `${strategien}, del 1`,
  },
  {
    kode: 'H02-bestilling',
    dato: '2017-11-15',
    presisjon: 'dag',
    sted: 'Trondheim',
    tittel: 'Strategien bestilles',
    tekst:
      'Samlingen ber om en strategi i løpet av første halvår 2018. Den skal dekke organisering og arbeidsmåte, kompetanse og hva som skal komme først.',
    kilde: `${strategien}, del 1`,
  },
  {
    kode: 'H03-ett-fylke',
    dato: '2018-01-01',
    presisjon: 'dag',
    tittel: 'Trøndelag blir ett fylke',
    tekst:
      'Sør-Trøndelag og Nord-Trøndelag slås sammen. Rissa og Leksvik blir Indre Fosen, og fylket har 47 kommuner.',
    kilde: 'Stortinget 2016-06-08; trondelagfylke.no',
  },
  {
    kode: 'H04-anbefalinger',
    dato: '2018-05-02',
    presisjon: 'dag',
    tittel: 'Rådmannsutvalget slutter seg til de sju anbefalingene',
    tekst:
      'Rådmannsutvalget gjør vedtak i tråd med anbefalingene i strategien. Deretter er det opp til hver kommune.',
    kilde: 'Levanger kommune, formannskapet sak 94/18',
  },
  {
    kode: 'H04-levanger',
    dato: '2018-10-24',
    presisjon: 'dag',
    sted: 'Levanger',
    tittel: 'Levanger slutter seg til',
    tekst:
      'Formannskapet i Levanger går inn for strategien og for å delta, og vil samle regionen om den (sak 94/18).',
    kilde: 'Levanger kommune, formannskapet sak 94/18',
  },
];
