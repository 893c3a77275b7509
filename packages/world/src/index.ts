export { byggVerden, type Verdensvalg } from './bygg.js';
export { attribusjon } from './data/index.js';
export { type Bygg, demostart, fastId, samarbeidskode } from './grunn.js';
