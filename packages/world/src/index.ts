export { type Bygg, byggVerden, demostart, fastId, samarbeidskode, type Verdensvalg } from './bygg.js';
export { attribusjon } from './data/index.js';
