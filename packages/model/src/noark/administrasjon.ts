import {
  type Access,
  act,
  boolsk,
  entity,
  epost,
  kode,
  langtekst,
  roller,
  systemID,
  tekst,
  tidspunkt,
} from '../language/index.js';
import { virksomhetsspesifikkeMetadataField } from './arkivenhet.js';
import { tilgangskategori, tilgangsrestriksjon } from './kodelister.js';

/** Who and what the virksomhet consists of is kept by those who administer it and read by all of its users. */
const adminAccess: Access = {
  create: ['administrator', 'arkivar'],
  read: 'alle',
  update: ['administrator', 'arkivar'],
  remove: ['administrator', 'arkivar'],
};

export const administrativenhet = entity({
  name: 'administrativenhet',
  room: 'administrasjon',
  fields: {
    administrativEnhetNavn: tekst({
      required: true,
      constant: true,
      m: 'M583',
      listed: true,
      searched: true,
    }),
    kortnavn: tekst({ listed: true, searched: true }),
    avsluttetDato: tidspunkt({ m: 'M602', readOnly: true, onRequest: true }),
    administrativEnhetsstatus: tekst({ required: true, m: 'M584', listed: true }),
    virksomhetsspesifikkeMetadata: virksomhetsspesifikkeMetadataField,
  },
  relations: {
    referanseOverordnetEnhet: {
      to: 'administrativenhet',
      inverse: 'underordnetEnhet',
      asField: true,
      m: 'M585',
    },
  },
  access: adminAccess,
  title: 'administrativEnhetNavn',
});

/**
 * A user as the archive knows it, kept for posterity (chapter 7, Bruker). The systemID is that of the identity that
 * logs in, so that `referanseOpprettetAv` and its like point here.
 */
export const bruker = entity({
  name: 'bruker',
  room: 'administrasjon',
  fields: {
    brukerNavn: tekst({ required: true, constant: true, m: 'M580', listed: true, searched: true }),
    avsluttetDato: tidspunkt({ m: 'M602', readOnly: true, onRequest: true }),
    virksomhetsspesifikkeMetadata: virksomhetsspesifikkeMetadataField,
    kortnavn: tekst({ listed: true, searched: true }),
  },
  manyRelations: { administrativenhet: { to: 'administrativenhet', inverse: 'bruker' } },
  acts: [
    act({
      name: 'inviter',
      by: ['administrator'],
      onCollection: true,
      input: {
        brukerNavn: tekst({ required: true }),
        epost: epost({ required: true }),
        kortnavn: tekst(),
        rolle: tekst({ required: true, values: roller }),
      },
    }),
    act({
      name: 'tildelRolle',
      by: ['administrator'],
      input: { rolle: tekst({ required: true, values: roller }) },
    }),
    act({
      name: 'trekkRolle',
      by: ['administrator'],
      input: { rolle: tekst({ required: true, values: roller }) },
    }),
  ],
  access: adminAccess,
  title: 'brukerNavn',
});

/** What a role may do, to which kind of unit, under which restriction. */
export const tilgang = entity({
  name: 'tilgang',
  room: 'administrasjon',
  fields: {
    rolle: tekst({ required: true, maxLength: 60, listed: true }),
    tilgangskategori: kode(tilgangskategori, { required: true, listed: true }),
    referanseArkivenhet: systemID(),
    tilgangsrestriksjon: kode(tilgangsrestriksjon, { listed: true }),
    les: boolsk({ required: true, listed: true }),
    ny: boolsk({ required: true, listed: true }),
    endre: boolsk({ required: true, listed: true }),
    slett: boolsk({ required: true, listed: true }),
  },
  access: {
    create: ['administrator'],
    read: ['administrator', 'arkivar'],
    update: ['administrator'],
    remove: ['administrator'],
  },
  title: 'rolle',
});

/** Catalogue of the fields that the virksomhet has added (chapter 7, VirksomhetsspesifikkeMetadata). */
export const virksomhetsspesifikkeMetadata = entity({
  name: 'virksomhetsspesifikkeMetadata',
  room: 'metadata',
  fields: {
    navn: tekst({ required: true, constant: true, maxLength: 200, listed: true, searched: true }),
    type: tekst({
      required: true,
      constant: true,
      listed: true,
      values: ['boolean', 'date', 'datetime', 'integer', 'decimal', 'string', 'uri'],
    }),
    beskrivelse: langtekst({ listed: true, searched: true }),
    kilde: tekst(),
    utdatert: tidspunkt({ listed: true }),
  },
  access: adminAccess,
  unique: [['navn']],
  title: 'navn',
});

/** A code that the virksomhet has added to a list, or put out of use. */
export const kodeverdi = entity({
  name: 'kodeverdi',
  room: 'oppsett',
  fields: {
    liste: tekst({ required: true, constant: true, maxLength: 60, listed: true }),
    kode: tekst({ required: true, constant: true, maxLength: 60, listed: true, searched: true }),
    kodenavn: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    beskrivelse: langtekst(),
    utdatert: tidspunkt({ listed: true }),
  },
  access: adminAccess,
  unique: [['liste', 'kode']],
  title: 'kodenavn',
});
