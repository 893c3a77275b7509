import { FilFeil } from './feil.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Lower-case UUID, or FilFeil `ugyldig-noekkel`. Every path and object name is built from what passes here. */
export function krevVirksomhet(virksomhet: string): string {
  const liten = String(virksomhet).toLowerCase();
  if (!UUID.test(liten)) throw new FilFeil('ugyldig-noekkel', { detalj: 'virksomhet' });
  return liten;
}

/** Lower-case SHA-256 in hex, or FilFeil `ugyldig-noekkel`. */
export function krevSjekksum(sjekksum: string): string {
  const liten = String(sjekksum).toLowerCase();
  if (!SHA256.test(liten)) throw new FilFeil('ugyldig-noekkel', { detalj: 'sjekksum' });
  return liten;
}

export const erSjekksum = (navn: string): boolean => SHA256.test(navn);

/** The two levels of fan-out and the name: `ab/cd/abcd…`. Both arguments must have passed the checks above. */
export const noekkel = (virksomhet: string, sjekksum: string): string =>
  `${virksomhet}/${sjekksum.slice(0, 2)}/${sjekksum.slice(2, 4)}/${sjekksum}`;
