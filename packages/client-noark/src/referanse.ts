import { NoarkFeil } from './feil.js';
import type { Svar } from './forbindelse.js';
import { sistIRel } from './lenke.js';
import type { HvilkenSomHelst } from './ressurs.js';
import type { Peker } from './sted.js';

/**
 * Address of a reference: `self`, the name of the relation and `$ref`. The one address the standard has clients make
 * themselves (chapter 6, Oppdatere referanser mellom objekter).
 */
const adresse = (fra: HvilkenSomHelst, rel: string, annen?: Peker): string => {
  const grunn = `${fra.href.replace(/\/$/, '')}/${sistIRel(rel)}/$ref`;
  return annen === undefined ? grunn : `${grunn}?$id=${encodeURIComponent(annen.href)}`;
};

const send = async (
  fra: HvilkenSomHelst,
  metode: string,
  rel: string,
  href: string,
  kropp?: string,
): Promise<void> => {
  const svar = await fra.forbindelse.raa(metode, href, {
    rel,
    ...(kropp === undefined ? {} : { kropp, hoder: { 'content-type': 'text/plain; charset=utf-8' } }),
  });
  await svar.body?.cancel();
};

export const knytt = (fra: HvilkenSomHelst, rel: string, annen: Peker): Promise<void> =>
  send(fra, 'POST', rel, adresse(fra, rel, annen));

export const flytt = (fra: HvilkenSomHelst, rel: string, annen: Peker): Promise<void> =>
  send(fra, 'PUT', rel, adresse(fra, rel), annen.href);

export const loesne = (fra: HvilkenSomHelst, rel: string, annen?: Peker): Promise<void> =>
  send(fra, 'DELETE', rel, adresse(fra, rel, annen));

const nyKryssreferanse = 'arkivstruktur/ny-kryssreferanse/';

/** The server gives an address that lacks only that of the other object (chapter 7, Kryssreferanse). */
export const kryssreferer = async (fra: HvilkenSomHelst, annen: Peker): Promise<Svar> => {
  const rel = nyKryssreferanse;
  const { href } = fra.lenke(rel);
  const { kropp, adresse: her } = await fra.forbindelse.json('GET', href, { rel });
  if (typeof kropp.url !== 'string' || !URL.canParse(kropp.url, her))
    throw new NoarkFeil('format', 'svaret har ingen «url»', { rel, href });
  // Written as it was given: the end of it is what the other address is put after.
  const start = /^https?:/.test(kropp.url) ? kropp.url : new URL(kropp.url, her).href;
  return fra.forbindelse.json('POST', `${start}${encodeURIComponent(annen.href)}`, { rel });
};
