import {
  boolsk,
  dato,
  entity,
  epost,
  heltall,
  kode,
  langtekst,
  systemID,
  tekst,
  when,
} from '../language/index.js';
import { anbefalingsstatus, arenastatus, arenatype, kapasitet, seterolle } from './kodelister.js';
import { registerAccess } from './part.js';

export const arena = entity({
  name: 'arena',
  room: 'samhandling',
  clause: 'A04 A07 A13 A19',
  fields: {
    navn: tekst({ required: true, listed: true, searched: true }),
    kortform: tekst({ required: true, constant: true, maxLength: 60 }),
    arenatype: kode(arenatype, { required: true, listed: true }),
    beskrivelse: langtekst(),
    arenastatus: kode(arenastatus, { required: true, listed: true }),
    statusdato: dato({ listed: true }),
  },
  relations: {
    overordnet: { to: 'arena', inverse: 'underordnet', asField: true },
    region: { to: 'region', inverse: 'arena', asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'navn',
  unique: [['kortform']],
});

/** A seat, held on behalf of a party in a period. The title names the role; persons are not stored here. */
export const sete = entity({
  name: 'sete',
  room: 'samhandling',
  clause: 'A05 A06 A08 A09',
  fields: {
    tittel: tekst({ required: true, listed: true, searched: true }),
    seterolle: kode(seterolle, { required: true, listed: true }),
    stemmerett: boolsk({ required: true, listed: true }),
    /** Holds only when the body meets in this capacity; absent means always. */
    kapasitet: kode(kapasitet, { listed: true }),
    fraDato: dato({ required: true, listed: true }),
    tilDato: dato({ listed: true }),
    midlertidig: boolsk(),
    epost: epost({ internal: true }),
    /** The user who fills the seat. */
    bruker: systemID({ internal: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'sete', required: true, owned: true, asField: true },
    part: { to: 'samarbeidspart', inverse: 'sete', asField: true, follows: { how: 'copy', one: true } },
  },
  access: registerAccess,
  publicWhen: when.always,
});

export const mandat = entity({
  name: 'mandat',
  room: 'samhandling',
  clause: 'B07',
  fields: {
    versjonsnummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, listed: true }),
    tekst: langtekst({ required: true }),
    gjelderFra: dato({ required: true, listed: true }),
    gjelderTil: dato({ listed: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'mandat', required: true, owned: true, asField: true },
    vedtak: { to: 'vedtak', inverse: 'mandat', asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
});

export const strategi = entity({
  name: 'strategi',
  room: 'samhandling',
  clause: 'C01 C02',
  fields: {
    tittel: tekst({ required: true, listed: true }),
    versjonsnummer: heltall({ required: true, minimum: 1 }),
    fraAar: heltall({ required: true, listed: true }),
    tilAar: heltall({ required: true, listed: true }),
    soeyler: tekst({ many: true }),
    sammendrag: langtekst(),
  },
  access: registerAccess,
  publicWhen: when.always,
});

export const maal = entity({
  name: 'maal',
  room: 'samhandling',
  clause: 'C03 C04 C05 C06 C07',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, listed: true }),
    tekst: langtekst({ required: true }),
  },
  relations: { strategi: { to: 'strategi', inverse: 'maal', required: true, owned: true, asField: true } },
  access: registerAccess,
  publicWhen: when.always,
});

export const anbefaling = entity({
  name: 'anbefaling',
  room: 'samhandling',
  clause: 'H04',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, listed: true }),
    tekst: langtekst({ required: true }),
    anbefalingsstatus: kode(anbefalingsstatus, { required: true, listed: true }),
    frist: dato({ listed: true }),
    bevis: langtekst(),
  },
  relations: {
    strategi: { to: 'strategi', inverse: 'anbefaling', required: true, owned: true, asField: true },
    eier: { to: 'arena', inverse: 'anbefaling', asField: true },
    vedtak: { to: 'vedtak', inverse: 'anbefaling', asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
});
