import type { Entity } from '../language/index.js';
import { anbefaling, arena, maal, mandat, sete, strategi } from './arena.js';
import { avtale, avtaleversjon, klausul, partsvedtak, reservasjon, tilslutning } from './avtale.js';
import { forslag, forslagssteg, saksframlegg, saksframleggversjon } from './forslag.js';
import { hoering, hoeringssvar, internkommentar, kommentar, utsendelse } from './hoering.js';
import { deltaker, moete, moetesak, stemme } from './moete.js';
import { folketall, partendring, partkode, region, regionmedlem, samarbeidspart } from './part.js';
import { deltakelse, satsing, vedtak } from './vedtak.js';

/** Entities of the collaboration. The order decides that of derived files. */
export const samhandlingEntities: readonly Entity[] = [
  samarbeidspart,
  partkode,
  folketall,
  partendring,
  region,
  regionmedlem,
  arena,
  sete,
  mandat,
  strategi,
  maal,
  anbefaling,
  avtale,
  avtaleversjon,
  klausul,
  tilslutning,
  reservasjon,
  partsvedtak,
  forslag,
  forslagssteg,
  saksframlegg,
  saksframleggversjon,
  moete,
  deltaker,
  moetesak,
  stemme,
  hoering,
  hoeringssvar,
  kommentar,
  internkommentar,
  utsendelse,
  vedtak,
  satsing,
  deltakelse,
];
