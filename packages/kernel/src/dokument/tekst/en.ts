import { skrivDag, skrivDato } from '../dato.js';
import type { Dokumenttekst } from './tekst.js';

const navn = {
  ukedager: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  maaneder: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  punktum: '',
};

export const en: Dokumenttekst = {
  spraakkode: 'en-GB',
  utenTittel: 'Untitled',
  saksnummer: 'Case no.',
  signatur: 'Date and signature',
  ja: 'Yes',
  nei: 'No',
  side: (nummer, antall) => `Page ${nummer} of ${antall}`,
  dato: (dato) => skrivDato(dato, navn),
  dag: (dato) => skrivDag(dato, navn),
  tid: (fra, til) => (til === undefined ? fra : `${fra}–${til}`),
  arena: (arena, egenskap) => (egenskap ? `${arena}, acting as ${egenskap}` : arena),
  moete: {
    arena: 'Meeting of',
    nummer: 'Meeting number',
    dag: 'Day',
    tid: 'Time',
    sted: 'Place',
    sak: (nummer) => `Item ${nummer}`,
    forslagFra: 'Proposed by',
    type: 'Type of item',
    typer: {
      godkjenning: 'For approval',
      orientering: 'For information',
      droefting: 'For discussion',
      beslutning: 'For decision',
    },
    rolle: 'Position',
    part: 'Party',
    moeterolle: 'Role in the meeting',
    tilStede: 'Present',
    stemmerett: 'Voting right',
  },
  vedtak: {
    tittel: (nummer) => `Decision ${nummer}`.trim(),
    binder: 'What the decision binds',
    forklaring: (klasse, hjemmel) => {
      const etter = hjemmel === '' ? '' : ` Legal basis: ${hjemmel}.`;
      switch (klasse) {
        case 'intern':
          return `The decision concerns the collaboration’s own mandate or budget. It places no obligation on any party.${etter}`;
        case 'avtale':
          return `The decision is made under the cooperation agreement. It binds the parties that have joined this version of the agreement, subject to their reservations.${etter}`;
        case 'anbefaling':
          return `The decision is a recommendation. It binds a party only once that party has adopted it.${etter}`;
      }
    },
  },
  protokoll: {
    tittel: 'Minutes of meeting',
    utkast: 'Draft, not approved',
    godkjent: (dato) => `Approved ${skrivDato(dato, navn)}`,
    deltakere: 'Attendance',
    ingenDeltakere: 'No attendance is recorded.',
    oppmoete: (tilStede, alle) => `${tilStede} of ${alle} with voting rights were present.`,
    vedtaksfoer: 'The meeting had a quorum.',
    ikkeVedtaksfoer: 'The meeting did not have a quorum.',
    observatoerer: 'Observers',
    saker: 'Items',
    ingenSaker: 'The meeting had no items.',
    innstilling: 'Recommendation',
    begrunnelse: 'Reasons',
    behandling: 'Discussion',
    avstemning: 'Vote',
    utenAvstemning: 'The item was decided without a vote.',
    stemme: 'Vote',
    antall: 'Number',
    parter: 'Parties',
    stemmeforklaringer: 'Explanations of vote',
    stemmer: { for: 'For', mot: 'Against', avholdende: 'Abstained', reservert: 'Standing outside' },
    enstemmig: (antall) => `Carried unanimously with ${antall} votes.`,
    valgt: (tekst, den, andre) =>
      `Chosen: ${tekst}, with ${den} votes for the first and ${andre} for the second.`,
    resultat: (vedtatt, antallFor, antallMot, avholdende) => {
      const hale = avholdende === 0 ? '' : ` ${avholdende} abstained.`;
      return `${vedtatt ? 'Carried' : 'Not carried'}: ${antallFor} voted for and ${antallMot} against.${hale}`;
    },
    underskrifter: 'Signatures',
  },
  innkalling: {
    tittel: 'Notice of meeting',
    saksliste: 'Agenda',
    ingenSaker: 'No items have been put forward for the meeting.',
    innkalte: 'Called to the meeting',
    sakskolonne: 'Item',
    tittelkolonne: 'Title',
    typekolonne: 'Type',
    dokumenter: 'Documents',
    forfall: (frist) => `Please report absence by ${skrivDato(frist, navn)}.`,
    avsender: 'Called by',
  },
  saksframlegg: {
    tittel: 'Case paper',
    behandles: 'To be considered by',
    moetedag: 'Date of meeting',
    innstilling: 'Recommendation',
    binder: 'What the decision would bind',
    ombinding: (klasse, hjemmel) => {
      const etter = hjemmel === '' ? '' : ` Legal basis: ${hjemmel}.`;
      switch (klasse) {
        case 'intern':
          return `The decision would concern the collaboration’s own mandate or budget. It would place no obligation on any party.${etter}`;
        case 'avtale':
          return `The decision would bind the parties that have joined this version of the cooperation agreement, subject to their reservations.${etter}`;
        case 'anbefaling':
          return `The decision would be a recommendation. Each party must itself decide to join.${etter}`;
      }
    },
    bakgrunn: 'Background and problem',
    maal: 'Goals served',
    vurdering: 'Assessment',
    kapasitet: 'Capacity',
    kostnad: 'Cost',
    begrunnelse: 'Reasons',
    uttalelser: 'Statements',
    part: 'Party',
    uttalelse: 'Statement',
    vedlegg: 'Attachments',
  },
};
