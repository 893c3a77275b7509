import { entity, gruppe, kode, langtekst, systemID, tekst, tidspunkt, when } from '../language/index.js';
import { hendelsetype, skjermingDokument, skjermingMetadata, tilgangsrestriksjon } from './kodelister.js';

/** Screening of the object that the entry tells about: every code hides the values. */
const allScreens = ['KID', 'TKL', 'TM1', 'TMO', 'NPS', 'TR1', 'TRO', 'NA', 'NM', 'TD', 'MT', 'M'] as const;

/**
 * One changed attribute (M680 ff). The rows are written by a trigger from the sealed log, in the same transaction, and
 * never change; what the client enters itself is logged like any other object.
 */
export const endringslogg = entity({
  name: 'endringslogg',
  room: 'loggingogsporing',
  about: { field: 'referanseArkivenhet', rooms: ['arkivstruktur', 'sakarkiv', 'moeteogutvalgsbehandling'] },
  fields: {
    referanseArkivenhet: systemID({ m: 'M680', listed: true, indexed: true, constant: true }),
    referanseMetadata: tekst({ m: 'M681', listed: true, constant: true }),
    tidligereVerdi: langtekst({ m: 'M684', listed: true, constant: true, screenedBy: allScreens }),
    nyVerdi: langtekst({ m: 'M685', listed: true, constant: true, screenedBy: allScreens }),
    skjerming: gruppe(
      'loggskjerming',
      {
        tilgangsrestriksjon: kode(tilgangsrestriksjon),
        skjermingMetadata: kode(skjermingMetadata, { many: true }),
        skjermingDokument: kode(skjermingDokument),
      },
      { hidden: true, afterClosing: true },
    ),
  },
  access: {
    create: ['administrator', 'arkivar'],
    read: ['administrator', 'arkivar'],
    update: [],
    remove: [],
  },
  frozenWhen: when.always,
  title: 'referanseMetadata',
});

/** Something that happened to an object: made, read though screened, deleted, acted on. */
export const hendelseslogg = entity({
  name: 'hendelseslogg',
  room: 'loggingogsporing',
  extends: endringslogg,
  fields: {
    hendelsetype: kode(hendelsetype, { required: true, listed: true, constant: true }),
    beskrivelse: langtekst({ listed: true, constant: true, screenedBy: allScreens }),
    hendelseDato: tidspunkt({ completed: true, listed: true, constant: true }),
  },
  title: 'hendelsetype',
});
