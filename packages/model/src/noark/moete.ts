import { boolsk, dato, entity, heltall, kode, systemID, tekst, when } from '../language/index.js';
import { mappe, registrering, saksAccess } from './arkivstruktur.js';
import { moeteregistreringsstatus, moeteregistreringstype, moetesakstype } from './kodelister.js';

// Meetings are in the extraction schema (arkivstruktur.xsd 5.0) though not in tjenestegrensesnitt 1.1.

export const moetemappe = entity({
  name: 'moetemappe',
  room: 'moeteogutvalgsbehandling',
  extends: mappe,
  fields: {
    moetenummer: tekst({ completed: true, m: 'M008', listed: true }),
    utvalg: tekst({ required: true, m: 'M370', listed: true, searched: true }),
    moetedato: dato({ required: true, m: 'M102', listed: true }),
    moetested: tekst({ m: 'M371', listed: true }),
    referanseForrigeMoete: systemID({ m: 'M221' }),
    referanseNesteMoete: systemID({ m: 'M222' }),
    /** Planned, and nobody has been called yet. */
    ikkeKunngjort: boolsk({ hidden: true, afterClosing: true }),
  },
  publicWhen: when.not(when.isTrue('ikkeKunngjort')),
  frozenWhen: when.set('avsluttetDato'),
});

export const moetedeltaker = entity({
  name: 'moetedeltaker',
  room: 'moeteogutvalgsbehandling',
  fields: {
    moetedeltakerNavn: tekst({ required: true, m: 'M372', listed: true }),
    moetedeltakerFunksjon: tekst({ m: 'M373', listed: true }),
  },
  relations: {
    moetemappe: { to: 'moetemappe', inverse: 'moetedeltaker', required: true, owned: true, constant: true },
  },
  access: saksAccess,
  publicWhen: when.via('moetemappe'),
  frozenWhen: when.frozen('moetemappe'),
  title: 'moetedeltakerNavn',
});

export const moeteregistrering = entity({
  name: 'moeteregistrering',
  room: 'moeteogutvalgsbehandling',
  extends: registrering,
  fields: {
    moeteregistreringstype: kode(moeteregistreringstype, { required: true, m: 'M085', listed: true }),
    moetesakstype: kode(moetesakstype, { m: 'M088', listed: true }),
    moeteregistreringsstatus: kode(moeteregistreringsstatus, {
      completed: true,
      m: 'M055',
      listed: true,
      default: { kode: 'U', kodenavn: 'Under arbeid' },
    }),
    moetesaksnummer: tekst({ listed: true }),
    moetesaksrekkefoelge: heltall({ minimum: 1 }),
    administrativEnhet: tekst({ completed: true, m: 'M305' }),
    saksbehandler: tekst({ completed: true, m: 'M307' }),
    referanseTilMoeteregistrering: systemID({ many: true, m: 'M223' }),
    referanseFraMoeteregistrering: systemID({ many: true, m: 'M224' }),
  },
  stateField: 'moeteregistreringsstatus',
  publicWhen: when.and(
    when.in('moeteregistreringsstatus', 'F', 'G'),
    // Not before the meeting is.
    when.or(when.via('mappe'), when.not(when.set('mappe'))),
  ),
  frozenWhen: when.in('moeteregistreringsstatus', 'G'),
});
