import { buildModel } from './language/index.js';
import { arkivenhetFields } from './noark/arkivenhet.js';
import { noarkEntities } from './noark/index.js';
import { samhandlingEntities } from './samhandling/index.js';

export * from './language/index.js';
export { journalfoering } from './noark/sakarkiv.js';
export { arkivstrukturXml } from './noark/uttrekk.js';
export { type Brevord, brevord, flett, fletteord } from './samhandling/brevfletting.js';
export { interneEmner } from './samhandling/kodelister.js';

/** Everything Felles declares. */
export const model = buildModel([...noarkEntities, ...samhandlingEntities], arkivenhetFields);
