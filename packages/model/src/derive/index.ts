export * from './hal.js';
export * from './kolonner.js';
export { filterText, orderText } from './odatatekst.js';
export { type OpenApiOptions, openapiDocument } from './openapi.js';
export * from './query.js';
export * from './sql.js';
export { collectionOf } from './sti.js';
export * from './validate.js';
export * from './xml.js';
