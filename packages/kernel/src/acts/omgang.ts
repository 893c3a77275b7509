import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem } from '../problem.js';
import { gjelderPaa, tidsrom } from '../rules/tidsrom.js';
import { kodeAv, tallAv, tekstAv } from './handling.js';

/** The row of each party that counts now, by party: of those that came back, the newest. */
export const gjeldendeOmgang = (rader: readonly Objekt[]): ReadonlyMap<string, Objekt> =>
  new Map(rader.filter((t) => t.data.avloest !== true).map((t) => [t.relasjoner.part ?? '', t] as const));

/** The party has left and its notice has run out, so that it can only be bound by being asked anew. */
export const erUte = (tilslutning: Objekt, idag: string): boolean =>
  kodeAv(tilslutning, 'tilslutningsstatus') === 'utmeldt' && tekstAv(tilslutning.data.utmeldtDato) <= idag;

/**
 * A party that has left a version is asked anew: a row of its own, so that the matrix is right on every day. What it
 * stays out of for single decisions and cases goes along; reservations against clauses are taken anew. Problem
 * `feil-tilstand` while the notice still runs, or when it has been taken in again already.
 */
export const nyOmgang = async (
  arbeid: Arbeid,
  tilslutning: Objekt,
  felt: Readonly<Record<string, unknown>>,
  handling: string,
): Promise<Objekt> => {
  const idag = arbeid.naa.slice(0, 10);
  const gammel = await arbeid.krev('tilslutning', tilslutning.systemID, true);
  if (gammel.data.avloest === true) throw new Problem('feil-tilstand', 'parten er allerede på vei inn igjen');
  if (!erUte(gammel, idag))
    throw new Problem('feil-tilstand', 'oppsigelsestiden løper fortsatt; trekk utmeldingen i stedet');
  await arbeid.endre(gammel, { felt: { avloest: true } }, { handling });
  const ny = await arbeid.ny(
    'tilslutning',
    {
      felt: { ...felt, sendtDato: idag, omgang: (tallAv(gammel.data.omgang) ?? 1) + 1 },
      relasjoner: {
        avtaleversjon: gammel.relasjoner.avtaleversjon ?? '',
        part: gammel.relasjoner.part ?? '',
      },
    },
    { handling },
  );
  for (const r of await arbeid.finn('reservasjon', { tilslutning: gammel.systemID })) {
    if (!gjelderPaa({ ...tidsrom(r.data), fraDato: '' }, idag)) continue;
    const sak = r.relasjoner.vedtak ? 'vedtak' : 'moetesak';
    await arbeid.endre(r, { felt: { tilDato: idag } }, { handling });
    if (r.relasjoner[sak])
      await arbeid.ny('reservasjon', {
        felt: { begrunnelse: r.data.begrunnelse, fraDato: idag },
        relasjoner: {
          tilslutning: ny.systemID,
          [sak]: r.relasjoner[sak],
          ...(r.relasjoner.journalpost ? { journalpost: r.relasjoner.journalpost } : {}),
        },
      });
  }
  return ny;
};
