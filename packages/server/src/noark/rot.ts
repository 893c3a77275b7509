import { statSync } from 'node:fs';
import { type Link, type LinkContext, type Links, rel, roomLinks, rootLinks } from '@felles/model/derive';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { versjon } from '../versjon.js';
import { innloggingslenker } from './innlogging.js';
import type { Kall } from './kall.js';
import { kodelistelenker } from './kodeliste.js';
import { sorterteLenker } from './lenker.js';
import type { Omgivelser } from './omgivelser.js';
import { kalles } from './ressurs.js';
import { sendJson } from './svar.js';

/** The day this program was put in place. */
const versjonsdato = statSync(new URL(import.meta.url))
  .mtime.toISOString()
  .slice(0, 10);

/** What the standard calls a small upload unless told otherwise, bytes (chapter 6, Systeminformasjon). */
const standardBulkgrense = 157_286_400;

/** Largest file that is taken in one request; larger ones come in parts. Bytes. */
export const bulkgrense = ({ d }: Omgivelser): number =>
  Math.min(standardBulkgrense, d.konfigurasjon.maksFil);

const kontekst = (k: Kall): LinkContext => ({
  base: k.base,
  may: (verb, navn) => k.sesjon.may(verb, navn),
});

/** The root for those who are not logged in: how to log in, and nothing else. */
export const sendAapenRot = async (
  omgivelser: Omgivelser,
  base: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const lenker: Record<string, Link> = {
    ...(await innloggingslenker(base, omgivelser.oppdagelse)),
    self: { href: `${base}/` },
  };
  return sendJson({ request, reply }, { _links: sorterteLenker(lenker) });
};

export const hentRot = async (k: Kall): Promise<FastifyReply> =>
  sendJson(k, {
    _links: sorterteLenker({
      ...rootLinks(k.model, kontekst(k)),
      ...(await innloggingslenker(k.base, k.omgivelser.oppdagelse)),
    }),
  });

/** The links once more under the other names the standard has for a class, with addresses of their own. */
const medKallenavn = (rom: string, lenker: Links): Record<string, Link> => {
  const ut: Record<string, Link> = { ...lenker };
  for (const [kallenavn, navn] of Object.entries(kalles))
    for (const foran of ['', 'ny-']) {
      const lenke = lenker[rel(rom, `${foran}${navn}`)];
      if (lenke)
        ut[rel(rom, `${foran}${kallenavn}`)] = {
          ...lenke,
          href: lenke.href.replace(`/${rom}/${navn}/`, `/${rom}/${kallenavn}/`),
        };
    }
  return ut;
};

export const hentRom = (k: Kall, rom: string): FastifyReply =>
  sendJson(k, {
    _links: sorterteLenker({
      ...medKallenavn(rom, roomLinks(k.model, rom, kontekst(k))),
      ...(rom === 'metadata' ? kodelistelenker(k.model, k.base, k.sesjon.may('create', 'kodeverdi')) : {}),
    }),
  });

export const hentSystem = (k: Kall): FastifyReply =>
  sendJson(k, {
    bulkgrense: bulkgrense(k.omgivelser),
    leverandoer: 'Felles',
    produkt: 'Felles',
    versjon,
    versjonsdato,
    protokollversjon: '1.1',
    _links: { self: { href: k.self } },
  });
