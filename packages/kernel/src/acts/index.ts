import { arena, sjekkpunkt } from './arena.js';
import { arenavedtak } from './arenavedtak.js';
import { avtaleversjon } from './avtale.js';
import { bruker } from './bruker.js';
import { endringsmaal } from './endringsmaal.js';
import { forslag } from './forslag.js';
import { forslagsvei } from './forslagsvei.js';
import type { Handlinger } from './handling.js';
import { hoering, hoeringssvar } from './hoering.js';
import { kartlegging, kartleggingssvar } from './kartlegging.js';
import { internkommentar, kommentar } from './kommentar.js';
import { loesningsbruk } from './loesningsbruk.js';
import { bistand, erfaring, mentorordning } from './mentor.js';
import { moeterommet } from './moete.js';
import { nominasjon } from './nominasjon.js';
import { oppfoelging } from './oppfoelging.js';
import { partendring } from './partendring.js';
import { registerimport } from './registerimport.js';
import { saksframlegg } from './saksframlegg.js';
import { sete, seteIArena } from './sete.js';
import { strategi } from './strategi.js';
import { tilslutning } from './tilslutning.js';
import { utsendelse } from './utsendelse.js';
import { deltakelse, satsing, vedtak } from './vedtak.js';

export type { Opplasting } from './handling.js';

/** What each declared act does, by entity and name. */
export const handlinger: Handlinger = {
  bruker,
  partendring,
  registerimport,
  forslag: { ...forslag, ...forslagsvei },
  saksframlegg,
  hoering,
  hoeringssvar,
  kommentar,
  internkommentar,
  utsendelse,
  ...moeterommet,
  arena: { ...arena, ...arenavedtak, ...seteIArena },
  sete,
  sjekkpunkt,
  nominasjon,
  avtaleversjon,
  tilslutning,
  vedtak,
  satsing,
  deltakelse,
  oppfoelging,
  strategi,
  loesningsbruk,
  kartlegging,
  kartleggingssvar,
  endringsmaal,
  bistand,
  mentorordning,
  erfaring,
};
