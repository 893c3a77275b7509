export * from './kolonner.js';
export * from './sql.js';
