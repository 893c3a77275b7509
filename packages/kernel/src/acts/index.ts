import { bruker } from './bruker.js';
import { forslag } from './forslag.js';
import type { Handlinger } from './handling.js';
import { moete, moetesak } from './moete.js';
import { deltakelse, tilslutning, vedtak } from './vedtak.js';

export type { Opplasting } from './handling.js';

/** What each declared act does, by entity and name. */
export const handlinger: Handlinger = {
  bruker,
  forslag,
  moete,
  moetesak,
  vedtak,
  deltakelse,
  tilslutning,
};
