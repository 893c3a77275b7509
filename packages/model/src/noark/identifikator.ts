import { desimal, entity, heltall, kode, tekst } from '../language/index.js';
import { saksAccess } from './arkivstruktur.js';
import { koordinatsystem } from './kodelister.js';
import { land } from './land.js';

const i32 = { minimum: 0 } as const;

/** Ties a folder or record to a national register (chapter 7, NasjonaleIdentifikatorer). Never public. */
export const nasjonalidentifikator = entity({
  name: 'nasjonalidentifikator',
  room: 'arkivstruktur',
  abstract: true,
  listedBySubtype: true,
  fields: {},
  relations: {
    mappe: { to: 'mappe', inverse: 'nasjonalidentifikator', owned: true, constant: true },
    registrering: { to: 'registrering', inverse: 'nasjonalidentifikator', owned: true, constant: true },
  },
  oneOf: { relations: ['mappe', 'registrering'], exactly: true },
  access: saksAccess,
  title: 'systemID',
});

export const bygning = entity({
  name: 'bygning',
  room: 'arkivstruktur',
  extends: nasjonalidentifikator,
  fields: {
    bygningsnummer: heltall({
      ...i32,
      required: true,
      listed: true,
      alias: 'byggidentifikator/bygningsNummer',
    }),
    endringsloepenummer: heltall(i32),
  },
  title: 'bygningsnummer',
});

export const enhetsidentifikator = entity({
  name: 'enhetsidentifikator',
  room: 'arkivstruktur',
  extends: nasjonalidentifikator,
  fields: { organisasjonsnummer: tekst({ required: true, maxLength: 9, listed: true }) },
  title: 'organisasjonsnummer',
});

export const matrikkel = entity({
  name: 'matrikkel',
  room: 'arkivstruktur',
  extends: nasjonalidentifikator,
  fields: {
    kommunenummer: tekst({ required: true, maxLength: 4, listed: true }),
    gaardsnummer: heltall({ ...i32, required: true, listed: true }),
    bruksnummer: heltall({ ...i32, required: true, listed: true }),
    festenummer: heltall(i32),
    seksjonsnummer: heltall(i32),
  },
  title: 'gaardsnummer',
});

export const foedselsnummer = entity({
  name: 'foedselsnummer',
  room: 'arkivstruktur',
  extends: nasjonalidentifikator,
  fields: { foedselsnummer: tekst({ required: true, maxLength: 11, listed: true }) },
  title: 'foedselsnummer',
});

export const dnummer = entity({
  name: 'dnummer',
  room: 'arkivstruktur',
  extends: nasjonalidentifikator,
  fields: { dNummer: tekst({ required: true, maxLength: 11, listed: true }) },
  title: 'dNummer',
});

export const plan = entity({
  name: 'plan',
  room: 'arkivstruktur',
  extends: nasjonalidentifikator,
  fields: {
    kommunenummer: tekst({ maxLength: 4, listed: true }),
    fylkesnummer: tekst({ maxLength: 2 }),
    landkode: kode(land),
    planidentifikasjon: tekst({ required: true, listed: true }),
  },
  title: 'planidentifikasjon',
});

export const posisjon = entity({
  name: 'posisjon',
  room: 'arkivstruktur',
  extends: nasjonalidentifikator,
  fields: {
    koordinatsystem: kode(koordinatsystem, { required: true, listed: true }),
    x: desimal({ required: true, listed: true }),
    y: desimal({ required: true, listed: true }),
    z: desimal(),
  },
  title: 'koordinatsystem',
});
