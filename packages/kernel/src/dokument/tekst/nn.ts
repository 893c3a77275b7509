import { skrivDag, skrivDato } from '../dato.js';
import type { Dokumenttekst } from './tekst.js';

const navn = {
  ukedager: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
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

export const nn: Dokumenttekst = {
  spraakkode: 'nn-NO',
  utenTittel: 'Utan tittel',
  saksnummer: 'Saksnr.',
  signatur: 'Dato og underskrift',
  ja: 'Ja',
  nei: 'Nei',
  side: (nummer, antall) => `Side ${nummer} av ${antall}`,
  dato: (dato) => skrivDato(dato, navn),
  dag: (dato) => skrivDag(dato, navn),
  tid: (fra, til) => (til === undefined ? `kl. ${klokke(fra)}` : `kl. ${klokke(fra)}–${klokke(til)}`),
  arena: (arena, egenskap) => (egenskap ? `${arena} som ${egenskap}` : arena),
  moete: {
    arena: 'Møte i',
    nummer: 'Møtenummer',
    dag: 'Dag',
    tid: 'Tid',
    sted: 'Stad',
    sak: (nummer) => `Sak ${nummer}`,
    forslagFra: 'Framlegg frå',
    type: 'Type sak',
    typer: {
      godkjenning: 'Godkjenning',
      orientering: 'Orientering',
      droefting: 'Drøfting',
      beslutning: 'Avgjerd',
    },
    rolle: 'Rolle',
    part: 'Part',
    moeterolle: 'Rolle i møtet',
    tilStede: 'Til stades',
    stemmerett: 'Røysterett',
  },
  vedtak: {
    tittel: (nummer) => `Vedtak ${nummer}`.trim(),
    binder: 'Kva vedtaket bind',
    forklaring: (klasse, hjemmel) => {
      const etter = hjemmel === '' ? '' : ` Heimel: ${hjemmel}.`;
      switch (klasse) {
        case 'intern':
          return `Vedtaket gjeld samarbeidet sitt eige mandat eller eige budsjett. Det pålegg ikkje den einskilde parten noko.${etter}`;
        case 'avtale':
          return `Vedtaket er gjort i medhald av samarbeidsavtalen. Det bind dei partane som har slutta seg til denne versjonen av avtalen, med dei atterhalda dei har teke.${etter}`;
        case 'anbefaling':
          return `Vedtaket er ei tilråding. Det bind den einskilde parten først når parten sjølv har vedteke det.${etter}`;
      }
    },
  },
  protokoll: {
    tittel: 'Møteprotokoll',
    utkast: 'Utkast, ikkje godkjent',
    godkjent: (dato) => `Godkjend ${skrivDato(dato, navn)}`,
    deltakere: 'Deltakarar',
    ingenDeltakere: 'Det er ikkje ført deltakarar i protokollen.',
    oppmoete: (tilStede, alle) => `${tilStede} av ${alle} med røysterett var til stades.`,
    vedtaksfoer: 'Møtet var vedtaksført.',
    ikkeVedtaksfoer: 'Møtet var ikkje vedtaksført.',
    observatoerer: 'Observatørar',
    saker: 'Saker',
    ingenSaker: 'Møtet hadde ingen saker.',
    innstilling: 'Innstilling',
    begrunnelse: 'Grunngjeving',
    behandling: 'Handsaming',
    avstemning: 'Røysting',
    utenAvstemning: 'Saka vart avgjord utan røysting.',
    stemme: 'Røyst',
    antall: 'Tal',
    parter: 'Partar',
    stemmeforklaringer: 'Røysteforklaringar',
    stemmer: { for: 'For', mot: 'Mot', avholdende: 'Røysta ikkje', reservert: 'Reservert' },
    enstemmig: (antall) => `Samrøystes vedteke med ${antall} røyster.`,
    valgt: (tekst, den, andre) =>
      `Vald: ${tekst}, med ${den} røyster for det første og ${andre} for det andre.`,
    resultat: (vedtatt, antallFor, antallMot, avholdende) => {
      const hale = avholdende === 0 ? '' : ` ${avholdende} lét vere å røyste.`;
      return `${vedtatt ? 'Vedteke' : 'Ikkje vedteke'}: ${antallFor} røysta for og ${antallMot} mot.${hale}`;
    },
    underskrifter: 'Underskrifter',
  },
  innkalling: {
    tittel: 'Møteinnkalling',
    saksliste: 'Sakliste',
    ingenSaker: 'Det er ikkje meldt saker til møtet.',
    innkalte: 'Innkalla',
    sakskolonne: 'Sak',
    tittelkolonne: 'Tittel',
    typekolonne: 'Type',
    dokumenter: 'Dokument',
    forfall: (frist) => `Frist for å melde forfall: ${skrivDato(frist, navn)}.`,
    avsender: 'Kalla inn av',
  },
  saksframlegg: {
    tittel: 'Saksframlegg',
    behandles: 'Blir handsama i',
    moetedag: 'Møtedato',
    innstilling: 'Innstilling',
    binder: 'Kva vedtaket vil binde',
    ombinding: (klasse, hjemmel) => {
      const etter = hjemmel === '' ? '' : ` Heimel: ${hjemmel}.`;
      switch (klasse) {
        case 'intern':
          return `Vedtaket vil gjelde samarbeidet sitt eige mandat eller eige budsjett. Det vil ikkje påleggje den einskilde parten noko.${etter}`;
        case 'avtale':
          return `Vedtaket vil binde dei partane som har slutta seg til denne versjonen av samarbeidsavtalen, med dei atterhalda dei har teke.${etter}`;
        case 'anbefaling':
          return `Vedtaket vil vere ei tilråding. Kvar part må sjølv vedta å slutte seg til.${etter}`;
      }
    },
    bakgrunn: 'Bakgrunn og problem',
    maal: 'Mål saka tener',
    vurdering: 'Vurdering',
    kapasitet: 'Kapasitet',
    kostnad: 'Kostnad',
    begrunnelse: 'Grunngjeving',
    uttalelser: 'Fråsegner',
    part: 'Part',
    uttalelse: 'Fråsegn',
    vedlegg: 'Vedlegg',
  },
};
