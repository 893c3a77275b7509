import { fieldProblem, type Objekt, Problem } from '@felles/kernel';
import type { FastifyReply } from 'fastify';
import { avsendingFra, type Filmaal, filadresse, krevKlar, taImot } from './fil.js';
import type { Kall } from './kall.js';
import type { Oekt } from './oekt.js';
import { bulkgrense } from './rot.js';
import { sendObjekt } from './svar.js';

const tall = (hode: string | string[] | undefined, felt: string): number | undefined => {
  if (hode === undefined) return undefined;
  if (typeof hode === 'string' && /^\d{1,15}$/.test(hode.trim())) return Number(hode);
  throw fieldProblem([{ felt, kode: 'format', tekst: 'må være et heltall' }]);
};

const tekst = (hode: string | string[] | undefined): string | undefined =>
  typeof hode === 'string' ? hode : undefined;

/** Whoever opened a session goes on with it, for the same object. */
const eierAv = (k: Kall, maal: Filmaal): string =>
  `${k.virksomhet.virksomhet} ${k.sesjon.aktoer.bruker ?? ''} ${maal.slag} ${maal.id}`;

const fremdrift = (k: Kall, maal: Filmaal, oekt: Oekt<unknown>, del: number): FastifyReply => {
  k.reply.header('location', `${filadresse(k, maal)}?ref=${oekt.id}-${del}`);
  if (oekt.mottatt() > 0) k.reply.header('range', `0-${oekt.mottatt() - 1}`);
  return k.reply.code(200).send();
};

const aapne = async (k: Kall, maal: Filmaal): Promise<FastifyReply> => {
  const total = tall(k.request.headers['x-upload-content-length'], 'X-Upload-Content-Length') ?? 0;
  if (total === 0)
    throw fieldProblem([
      { felt: 'X-Upload-Content-Length', kode: 'mangler', tekst: 'må være filens størrelse' },
    ]);
  if (total > k.omgivelser.d.konfigurasjon.maksFil)
    throw new Problem('for-stor', `filer kan være høyst ${k.omgivelser.d.konfigurasjon.maksFil} byte`);
  const avsending = avsendingFra(k, total, tekst(k.request.headers['x-upload-content-type']));
  await krevKlar(k, maal, avsending);
  const oekt = k.omgivelser.oekter.aapne(eierAv(k, maal), total, (stroem) =>
    taImot(k, maal, stroem, avsending),
  );
  return fremdrift(k, maal, oekt, 1);
};

const fortsett = async (k: Kall, maal: Filmaal, ref: string): Promise<FastifyReply> => {
  const [, id = '', del = '0'] = /^(.+)-(\d{1,9})$/.exec(ref) ?? [];
  const oekt = k.omgivelser.oekter.finn(id, eierAv(k, maal));
  if (!oekt) throw new Problem('ikke-funnet', 'opplastingen finnes ikke lenger; begynn på nytt');
  const omraade = tekst(k.request.headers['content-range']) ?? '';
  const [, fra, til, total] = /^(?:bytes[ =])?(\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(omraade.trim()) ?? [];
  const feil = (grunn: string) => fieldProblem([{ felt: 'Content-Range', kode: 'format', tekst: grunn }]);
  if (fra === undefined) throw feil('må ha formen <fra>-<til>/<størrelse>');
  if (Number(total) !== oekt.total) throw feil(`filens størrelse er oppgitt som ${oekt.total}`);
  if (Number(fra) > Number(til) || Number(til) >= oekt.total) throw feil('er ikke en del av filen');
  if (Number(fra) > oekt.mottatt()) throw feil(`neste del begynner ved ${oekt.mottatt()}`);
  const lengde = tall(k.request.headers['content-length'], 'Content-Length');
  if (lengde !== Number(til) - Number(fra) + 1) throw feil('stemmer ikke med Content-Length');
  const ferdig = await oekt.ta(Number(fra), k.request.raw.iterator({ destroyOnReturn: false }));
  return ferdig === undefined
    ? fremdrift(k, maal, oekt, Number(del) + 1)
    : sendObjekt(k, ferdig as Objekt, 201);
};

/** Bytes to the interface: a small file whole, a large one in parts (chapter 6, Hente og overføre filer). */
export const lastOpp = async (k: Kall, maal: Filmaal): Promise<FastifyReply> => {
  const { headers, method } = k.request;
  const ref = k.parametre.get('ref');
  if (ref !== undefined) {
    if (method !== 'PUT') throw new Problem('ikke-tillatt-metode', 'deler av en fil sendes med PUT');
    return fortsett(k, maal, ref);
  }
  const lengde = tall(headers['content-length'], 'Content-Length');
  const iDeler =
    headers['x-upload-content-length'] !== undefined || headers['x-upload-content-type'] !== undefined;
  if (method === 'POST' && iDeler && (lengde ?? 0) === 0) return aapne(k, maal);
  const grense = bulkgrense(k.omgivelser);
  if (lengde !== undefined && lengde > grense)
    // Chapter 6, Overføre små filer: 403 tells the client to send it in parts.
    throw new Problem('ingen-tilgang', `filer over ${grense} byte overføres i deler`);
  if (headers['content-type'] === undefined)
    throw new Problem('feil-innholdstype', 'filens MIME-type må stå i Content-Type');
  const avsending = avsendingFra(k, lengde, headers['content-type']);
  return sendObjekt(
    k,
    await taImot(k, maal, k.request.raw.iterator({ destroyOnReturn: false }), avsending),
    201,
  );
};
