import { identitetTabeller } from './identity/index.js';

/** SQL that the server's rooms add to the kernel's schema. */
export const serverskjema: readonly string[] = [
  `${identitetTabeller.trim()}\n\ngrant select, insert, update, delete on sesjon, oidc_lager to felles_app;`,
];
