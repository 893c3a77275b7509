import { arena, sjekkpunkt } from './arena.js';
import { bruker } from './bruker.js';
import { forslag } from './forslag.js';
import { forslagsvei } from './forslagsvei.js';
import type { Handlinger } from './handling.js';
import { hoering, hoeringssvar } from './hoering.js';
import { internkommentar, kommentar } from './kommentar.js';
import { moeterommet } from './moete.js';
import { nominasjon } from './nominasjon.js';
import { partendring } from './partendring.js';
import { saksframlegg } from './saksframlegg.js';
import { sete, seteIArena } from './sete.js';
import { utsendelse } from './utsendelse.js';
import { deltakelse, tilslutning, vedtak } from './vedtak.js';

export type { Opplasting } from './handling.js';

/** What each declared act does, by entity and name. */
export const handlinger: Handlinger = {
  bruker,
  partendring,
  arena: { ...arena, ...seteIArena },
  sete,
  sjekkpunkt,
  nominasjon,
  forslag: { ...forslag, ...forslagsvei },
  saksframlegg,
  hoering,
  hoeringssvar,
  kommentar,
  internkommentar,
  utsendelse,
  ...moeterommet,
  vedtak,
  deltakelse,
  tilslutning,
};
