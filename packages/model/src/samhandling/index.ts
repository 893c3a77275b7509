import type { Entity } from '../language/index.js';
import { anbefaling, arena, mandat, sete } from './arena.js';
import {
  arenasteg,
  budsjett,
  nominasjon,
  rollenavn,
  sammensetningsregel,
  sjekkpunkt,
  sjekkpunktmal,
} from './arenastyring.js';
import { avtale, avtaleversjon, klausul, partsvedtak, reservasjon, tilslutning } from './avtale.js';
import { bistand, erfaring, mentorordning } from './erfaringsdeling.js';
import {
  endringsmaal,
  fellesloesning,
  kartlegging,
  kartleggingssvar,
  loesningsbruk,
} from './fellesloesning.js';
import { forslag, forslagssteg, saksframlegg, saksframleggversjon } from './forslag.js';
import { hoering, hoeringssvar, internkommentar, kommentar, utsendelse } from './hoering.js';
import {
  deltaker,
  forretningsorden,
  moete,
  moetesak,
  moeteserie,
  sakspapir,
  tilstedevaerelse,
} from './moete.js';
import {
  fullmakt,
  inhabilitet,
  moeteforslag,
  protokollmerknad,
  saksinteresse,
  stemme,
  taler,
  votering,
} from './moeterom.js';
import { oppfoelging } from './oppfoelging.js';
import {
  folketall,
  partendring,
  partkode,
  region,
  regionmedlem,
  samarbeidspart,
  viderefoering,
} from './part.js';
import { registerforskjell, registerimport } from './registerimport.js';
import { arbeidsbehov, ressurs, ressursbruk } from './ressurs.js';
import { maal, strategi } from './strategi.js';
import { deltakelse, satsing, vedtak } from './vedtak.js';

/** Entities of the collaboration. The order decides that of derived files. */
export const samhandlingEntities: readonly Entity[] = [
  samarbeidspart,
  partkode,
  folketall,
  partendring,
  viderefoering,
  region,
  regionmedlem,
  registerimport,
  registerforskjell,
  arena,
  sete,
  mandat,
  budsjett,
  rollenavn,
  arenasteg,
  sjekkpunktmal,
  sjekkpunkt,
  sammensetningsregel,
  nominasjon,
  ressurs,
  ressursbruk,
  arbeidsbehov,
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
  forretningsorden,
  moeteserie,
  moete,
  deltaker,
  tilstedevaerelse,
  moetesak,
  sakspapir,
  fullmakt,
  saksinteresse,
  inhabilitet,
  taler,
  moeteforslag,
  votering,
  stemme,
  protokollmerknad,
  hoering,
  hoeringssvar,
  kommentar,
  internkommentar,
  utsendelse,
  vedtak,
  satsing,
  deltakelse,
  oppfoelging,
  fellesloesning,
  loesningsbruk,
  kartlegging,
  kartleggingssvar,
  endringsmaal,
  bistand,
  mentorordning,
  erfaring,
];
