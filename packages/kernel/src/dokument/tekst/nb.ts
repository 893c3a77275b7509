import { skrivDag, skrivDato } from '../dato.js';
import type { Bindingsklasse } from '../dokument.js';

const navn = {
  ukedager: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  maaneder: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  punktum: '.',
};

const klokke = (tid: string): string => tid.replace(':', '.');

/** Words of the documents in bokmål; the other languages have the same shape. */
export const nb = {
  spraakkode: 'nb-NO',
  utenTittel: 'Uten tittel',
  saksnummer: 'Saksnr.',
  signatur: 'Dato og underskrift',
  ja: 'Ja',
  nei: 'Nei',
  side: (nummer: number, antall: number): string => `Side ${nummer} av ${antall}`,
  dato: (dato: string): string => skrivDato(dato, navn),
  dag: (dato: string): string => skrivDag(dato, navn),
  tid: (fra: string, til?: string): string =>
    til === undefined ? `kl. ${klokke(fra)}` : `kl. ${klokke(fra)}–${klokke(til)}`,
  arena: (arena: string, egenskap?: string): string => (egenskap ? `${arena} som ${egenskap}` : arena),
  moete: {
    arena: 'Møte i',
    nummer: 'Møtenummer',
    dag: 'Dag',
    tid: 'Tid',
    sted: 'Sted',
    sak: (nummer: string): string => `Sak ${nummer}`,
    forslagFra: 'Forslag fra',
    type: 'Type sak',
    typer: {
      godkjenning: 'Godkjenning',
      orientering: 'Orientering',
      droefting: 'Drøfting',
      beslutning: 'Beslutning',
    },
    rolle: 'Rolle',
    part: 'Part',
    moeterolle: 'Rolle i møtet',
    tilStede: 'Til stede',
    stemmerett: 'Stemmerett',
  },
  vedtak: {
    tittel: (nummer: string): string => `Vedtak ${nummer}`.trim(),
    binder: 'Hva vedtaket binder',
    forklaring: (klasse: Bindingsklasse, hjemmel: string): string => {
      const etter = hjemmel === '' ? '' : ` Hjemmel: ${hjemmel}.`;
      switch (klasse) {
        case 'intern':
          return `Vedtaket gjelder samarbeidets eget mandat eller eget budsjett. Det pålegger ikke den enkelte part noe.${etter}`;
        case 'avtale':
          return `Vedtaket er gjort i medhold av samarbeidsavtalen. Det binder de partene som har sluttet seg til denne versjonen av avtalen, med de forbeholdene de har tatt.${etter}`;
        case 'anbefaling':
          return `Vedtaket er en anbefaling. Det binder den enkelte part først når parten selv har vedtatt det.${etter}`;
      }
    },
  },
  protokoll: {
    tittel: 'Møteprotokoll',
    utkast: 'Utkast, ikke godkjent',
    godkjent: (dato: string): string => `Godkjent ${skrivDato(dato, navn)}`,
    deltakere: 'Deltakere',
    ingenDeltakere: 'Det er ikke ført deltakere i protokollen.',
    oppmoete: (tilStede: number, alle: number): string =>
      `${tilStede} av ${alle} med stemmerett var til stede.`,
    vedtaksfoer: 'Møtet var vedtaksført.',
    ikkeVedtaksfoer: 'Møtet var ikke vedtaksført.',
    observatoerer: 'Observatører',
    saker: 'Saker',
    ingenSaker: 'Møtet hadde ingen saker.',
    innstilling: 'Innstilling',
    begrunnelse: 'Begrunnelse',
    behandling: 'Behandling',
    avstemning: 'Avstemning',
    utenAvstemning: 'Saken ble avgjort uten avstemning.',
    stemme: 'Stemme',
    antall: 'Antall',
    parter: 'Parter',
    stemmeforklaringer: 'Stemmeforklaringer',
    stemmer: { for: 'For', mot: 'Mot', avholdende: 'Avholdende', reservert: 'Reservert' },
    enstemmig: (antall: number): string => `Enstemmig vedtatt med ${antall} stemmer.`,
    valgt: (tekst: string, den: number, andre: number): string =>
      `Valgt: ${tekst}, med ${den} stemmer for det første og ${andre} for det andre.`,
    resultat: (vedtatt: boolean, antallFor: number, antallMot: number, avholdende: number): string => {
      const hale = avholdende === 0 ? '' : ` ${avholdende} avsto fra å stemme.`;
      return `${vedtatt ? 'Vedtatt' : 'Ikke vedtatt'}: ${antallFor} stemte for og ${antallMot} mot.${hale}`;
    },
    underskrifter: 'Underskrifter',
  },
  innkalling: {
    tittel: 'Møteinnkalling',
    saksliste: 'Sakliste',
    ingenSaker: 'Det er ikke meldt saker til møtet.',
    innkalte: 'Innkalt',
    sakskolonne: 'Sak',
    tittelkolonne: 'Tittel',
    typekolonne: 'Type',
    dokumenter: 'Dokumenter',
    forfall: (frist: string): string => `Frist for å melde forfall: ${skrivDato(frist, navn)}.`,
    avsender: 'Innkalt av',
  },
  saksframlegg: {
    tittel: 'Saksframlegg',
    behandles: 'Behandles i',
    moetedag: 'Møtedato',
    innstilling: 'Innstilling',
    binder: 'Hva vedtaket vil binde',
    ombinding: (klasse: Bindingsklasse, hjemmel: string): string => {
      const etter = hjemmel === '' ? '' : ` Hjemmel: ${hjemmel}.`;
      switch (klasse) {
        case 'intern':
          return `Vedtaket vil gjelde samarbeidets eget mandat eller eget budsjett. Det vil ikke pålegge den enkelte part noe.${etter}`;
        case 'avtale':
          return `Vedtaket vil binde de partene som har sluttet seg til denne versjonen av samarbeidsavtalen, med de forbeholdene de har tatt.${etter}`;
        case 'anbefaling':
          return `Vedtaket vil være en anbefaling. Hver part må selv vedta å slutte seg til.${etter}`;
      }
    },
    bakgrunn: 'Bakgrunn og problem',
    maal: 'Mål saken tjener',
    vurdering: 'Vurdering',
    kapasitet: 'Kapasitet',
    kostnad: 'Kostnad',
    begrunnelse: 'Begrunnelse',
    uttalelser: 'Uttalelser',
    part: 'Part',
    uttalelse: 'Uttalelse',
    vedlegg: 'Vedlegg',
  },
};
