import { type Objekt, Problem } from '@felles/kernel';
import { instanceHref } from '@felles/model/derive';
import type { FastifyReply } from 'fastify';
import { feltJson } from './json.js';
import type { Kall } from './kall.js';
import { medUnder } from './lenker.js';
import { svartype } from './medietype.js';

/** Sends JSON in the media type that the client takes. Throws Problem `ikke-akseptabelt` when it takes none of ours. */
export const sendTekst = (k: Pick<Kall, 'request' | 'reply'>, tekst: string, status = 200): FastifyReply =>
  k.reply
    .code(status)
    .type(svartype(k.request.headers.accept))
    .header('vary', 'accept')
    .header('cache-control', 'private, no-cache')
    // Node writes bytes at half the cost of long texts.
    .send(Buffer.from(tekst));

export const sendJson = (k: Pick<Kall, 'request' | 'reply'>, innhold: unknown, status = 200): FastifyReply =>
  sendTekst(k, JSON.stringify(innhold), status);

/** JSON texts by member, one or a list of them. */
export type Medlemmer = Readonly<Record<string, string | readonly string[]>>;

/** `objekt` as JSON text, with its links and what is brought along with it. */
export const objektTekst = (
  k: Kall,
  objekt: Objekt,
  under: ReadonlySet<string>,
  medbrakt: Medlemmer = {},
): string => {
  const { lenker } = k.omgivelser;
  // Never empty: every object has an id.
  let tekst = JSON.stringify(feltJson(k.model, objekt, k.base)).slice(0, -1);
  tekst += `,"_links":${lenker(k.base, k.sesjon, objekt, under.has(objekt.systemID))}`;
  for (const [navn, verdi] of Object.entries(medbrakt))
    tekst += `,${JSON.stringify(navn)}:${typeof verdi === 'string' ? verdi : `[${verdi.join(',')}]`}`;
  return `${tekst}}`;
};

export const etag = (objekt: Objekt): string => `"${objekt.versjon}"`;

export const hrefTil = (k: Kall, objekt: Objekt): string =>
  instanceHref(k.base, k.model.entity(objekt.entitet), objekt.systemID);

/** Sends one object with its version, and with its address where the request was about something else. */
export const sendObjekt = async (k: Kall, objekt: Objekt, status = 200): Promise<FastifyReply> => {
  const { method } = k.request;
  const tekst = objektTekst(k, objekt, await medUnder(k, [objekt]));
  k.reply.header('etag', etag(objekt));
  if (method !== 'GET' && method !== 'HEAD') k.reply.header('location', hrefTil(k, objekt));
  return sendTekst(k, tekst, status);
};

/**
 * The version in If-Match. Changes without one are refused: the standard has ETag guard every update
 * (chapter 6, Oppdatere objekter).
 */
export const versjonFra = (k: Kall): number => {
  const gitt = k.request.headers['if-match'];
  if (gitt === undefined || gitt.trim() === '*')
    throw new Problem('mangler-etag', 'send If-Match med ETag-en fra da objektet ble hentet');
  const [, versjon] = /^(?:W\/)?"(\d{1,9})"$/.exec(gitt.trim()) ?? [];
  if (versjon === undefined) throw new Problem('utdatert', 'If-Match er ikke en ETag herfra');
  return Number(versjon);
};
