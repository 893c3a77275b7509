import { act, dato, entity, heltall, kode, langtekst, systemID, tekst, when } from '../language/index.js';
import { strategistatus } from './loesningskoder.js';
import { registerAccess } from './part.js';

/** The strategy of a period. A revision is a new version with goals of its own; what is adopted stands (row C09). */
export const strategi = entity({
  name: 'strategi',
  room: 'samhandling',
  clause: 'C01 C02 C09',
  fields: {
    tittel: tekst({ required: true, listed: true, searched: true }),
    versjonsnummer: heltall({ required: true, minimum: 1, listed: true }),
    fraAar: heltall({ required: true, listed: true }),
    tilAar: heltall({ required: true, listed: true }),
    soeyler: tekst({ many: true }),
    sammendrag: langtekst({ searched: true }),
    strategistatus: kode(strategistatus, {
      readOnly: true,
      listed: true,
      // A version is replaced while its text stands.
      afterClosing: true,
      default: { kode: 'utkast', kodenavn: 'Utkast' },
    }),
    vedtattDato: dato({ readOnly: true, listed: true }),
    gjelderFra: dato({ readOnly: true, listed: true }),
    /** First day on which a newer version holds instead. */
    gjelderTil: dato({ readOnly: true, listed: true, afterClosing: true }),
  },
  relations: {
    vedtak: { to: 'vedtak', inverse: 'strategi', asField: true, readOnly: true },
    forrige: { to: 'strategi', inverse: 'neste', asField: true, readOnly: true },
    saksmappe: { to: 'saksmappe', inverse: 'strategi', asField: true, readOnly: true },
    journalpost: { to: 'journalpost', inverse: 'strategi', asField: true, readOnly: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  frozenWhen: when.in('strategistatus', 'vedtatt', 'erstattet'),
  stateField: 'strategistatus',
  unique: [['versjonsnummer']],
  acts: [
    act({
      name: 'sendPaaHoering',
      from: ['utkast'],
      to: 'hoering',
      by: ['sekretariat'],
      input: {
        part: systemID({ required: true, many: true }),
        hoeringsfrist: dato({ required: true }),
        melding: langtekst(),
      },
      records: ['saksmappe', 'journalpost'],
      clause: 'B12 B13',
    }),
    act({
      name: 'tilUtkast',
      from: ['hoering'],
      to: 'utkast',
      by: ['sekretariat'],
      input: { begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
    }),
    act({
      name: 'vedta',
      from: ['utkast', 'hoering'],
      to: 'vedtatt',
      by: ['sekretariat'],
      input: { vedtak: systemID({ required: true }), gjelderFra: dato({ required: true }) },
      records: ['saksmappe', 'journalpost'],
      final: true,
      clause: 'C01 C09',
    }),
    act({
      name: 'nyVersjon',
      from: ['vedtatt'],
      by: ['sekretariat'],
      input: {
        fraAar: heltall({ required: true, minimum: 2000, maximum: 2199 }),
        tilAar: heltall({ required: true, minimum: 2000, maximum: 2199 }),
      },
      clause: 'C09',
    }),
  ],
});

export const maal = entity({
  name: 'maal',
  room: 'samhandling',
  clause: 'C03 C04 C05 C06 C07',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, listed: true, searched: true }),
    tekst: langtekst({ required: true }),
  },
  relations: {
    strategi: { to: 'strategi', inverse: 'maal', required: true, owned: true, asField: true },
    /** The goal of the version before that this one was carried on from. */
    forrige: { to: 'maal', inverse: 'neste', asField: true, readOnly: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  frozenWhen: when.frozen('strategi'),
});
