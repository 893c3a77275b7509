import { FilFeil } from './feil.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Lower-case UUID, or FilFeil `ugyldig-noekkel`. Every path and object name is built from what passes here. */
export function krevVirksomhet(virksomhet: string): string {
  const liten = String(virksomhet).toLowerCase();
  if (!UUID.test(liten)) throw new FilFeil('ugyldig-noekkel', { detalj: 'virksomhet' });
  return liten;
}

/** Lower-case UUID of a transfer in parts, or FilFeil `ugyldig-noekkel`. */
export function krevOverfoering(overfoering: string): string {
  const liten = String(overfoering).toLowerCase();
  if (!UUID.test(liten)) throw new FilFeil('ugyldig-noekkel', { detalj: 'overfoering' });
  return liten;
}

export const erOverfoering = (navn: string): boolean => UUID.test(navn);

/** Lower-case SHA-256 in hex, or FilFeil `ugyldig-noekkel`. */
export function krevSjekksum(sjekksum: string): string {
  const liten = String(sjekksum).toLowerCase();
  if (!SHA256.test(liten)) throw new FilFeil('ugyldig-noekkel', { detalj: 'sjekksum' });
  return liten;
}

export const erSjekksum = (navn: string): boolean => SHA256.test(navn);

/**
 * `ab/abcd…`: one level of 256 folders. A second level costs each new file a folder of its own, made and synced, until
 * there are 65 536 of them; a folder with tens of thousands of names is no burden to ext4, xfs or zfs.
 */
export const filsti = (sjekksum: string): string => `${sjekksum.slice(0, 2)}/${sjekksum}`;

/** Both arguments must have passed the checks above. */
export const noekkel = (virksomhet: string, sjekksum: string): string => `${virksomhet}/${filsti(sjekksum)}`;
