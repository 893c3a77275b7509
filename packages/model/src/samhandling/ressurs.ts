import {
  type Access,
  boolsk,
  dato,
  desimal,
  entity,
  heltall,
  kode,
  langtekst,
  systemID,
  tekst,
  when,
} from '../language/index.js';
import { kompetanseomraade } from './arenakoder.js';

/** The secretariat keeps the bank. Who is lent to what is the parties' own affair, not the public's. */
const banktilgang: Access = {
  create: ['sekretariat', 'administrator'],
  read: ['administrator', 'arkivar', 'leder', 'sekretariat', 'kp', 'medlem', 'observatoer'],
  update: ['sekretariat', 'administrator'],
  remove: ['sekretariat', 'administrator'],
};

/** Somebody a party lends out, by the title of the role: competence, share of a post, period and who pays. */
export const ressurs = entity({
  name: 'ressurs',
  room: 'samhandling',
  clause: 'A16 A17',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    kompetanse: kode(kompetanseomraade, { many: true, listed: true }),
    /** Share of a full post that the party lends, in per cent. */
    prosent: heltall({ required: true, minimum: 1, maximum: 100, listed: true }),
    fraDato: dato({ required: true, listed: true }),
    tilDato: dato({ listed: true }),
    bruker: systemID(),
    notat: langtekst(),
  },
  relations: {
    part: {
      to: 'samarbeidspart',
      inverse: 'ressurs',
      required: true,
      asField: true,
      follows: { how: 'copy', one: true },
    },
    betaler: { to: 'samarbeidspart', inverse: 'ressursBetalt', asField: true },
  },
  access: banktilgang,
  publicWhen: when.never,
});

/** What a lent resource is used for: a role in an initiative or in an arena. */
export const ressursbruk = entity({
  name: 'ressursbruk',
  room: 'samhandling',
  clause: 'A17',
  fields: {
    rolle: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    prosent: heltall({ required: true, minimum: 1, maximum: 100, listed: true }),
    fraDato: dato({ required: true, listed: true }),
    tilDato: dato({ listed: true }),
  },
  relations: {
    ressurs: {
      to: 'ressurs',
      inverse: 'ressursbruk',
      required: true,
      owned: true,
      asField: true,
      constant: true,
      follows: { how: 'copy' },
    },
    satsing: { to: 'satsing', inverse: 'ressursbruk', asField: true, constant: true },
    arena: { to: 'arena', inverse: 'ressursbruk', asField: true, constant: true },
  },
  access: banktilgang,
  publicWhen: when.never,
  title: 'rolle',
});

/** Work an arena has been given or may be given, in full-time years (row G08). */
export const arbeidsbehov = entity({
  name: 'arbeidsbehov',
  room: 'samhandling',
  clause: 'A15 G08',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    aarsverk: desimal({ required: true, minimum: 0, maximum: 1_000, listed: true }),
    fraDato: dato({ required: true, listed: true }),
    tilDato: dato({ listed: true }),
    /** Decided; what is not takes no capacity yet, but is shown. */
    godkjent: boolsk({ listed: true }),
  },
  relations: {
    arena: {
      to: 'arena',
      inverse: 'arbeidsbehov',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    satsing: { to: 'satsing', inverse: 'arbeidsbehov', asField: true },
    vedtak: { to: 'vedtak', inverse: 'arbeidsbehov', asField: true },
  },
  access: banktilgang,
  publicWhen: when.never,
});
