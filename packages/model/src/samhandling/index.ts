import type { Entity } from '../language/index.js';
import * as arena from './arena.js';
import * as avtale from './avtale.js';
import * as forslag from './forslag.js';
import * as moete from './moete.js';
import * as part from './part.js';
import * as vedtak from './vedtak.js';

/** Entities of the collaboration, in dependency-friendly reading order. */
export const samhandlingEntities: readonly Entity[] = (
  Object.values({ ...part, ...arena, ...avtale, ...forslag, ...moete, ...vedtak }) as readonly object[]
).filter((e): e is Entity => 'table' in e);
