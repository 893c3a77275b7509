import type { Entity } from '../language/index.js';
import * as arkivstruktur from './arkivstruktur.js';
import * as moete from './moete.js';
import * as sakarkiv from './sakarkiv.js';

/** Noark 5 entities: arkivstruktur, sakarkiv and meetings. */
export const noarkEntities: readonly Entity[] = (
  Object.values({
    ...arkivstruktur,
    ...sakarkiv,
    ...moete,
  }) as readonly object[]
).filter((e): e is Entity => 'table' in e);
