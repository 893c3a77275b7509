import { type Avsending, fieldProblem, Problem } from '@felles/kernel';
import type { FastifyReply } from 'fastify';
import { bytesFra, type Filressurs, filnavnFra, krevBytes, krevType, maalAv } from './avsending.js';
import type { Kall } from './kall.js';
import { aapneOekt, fortsettOekt } from './oekt.js';
import { bulkgrense } from './rot.js';
import { sendObjekt } from './svar.js';

/** A small file, whole in one request (Overføre små filer). */
const lastOppHel = async (k: Kall, r: Filressurs): Promise<FastifyReply> => {
  const filstoerrelse = krevBytes(k.request, 'Content-Length');
  const grense = bulkgrense(k.omgivelser);
  // 403 tells the client to send it in parts.
  if (filstoerrelse > grense)
    throw new Problem('ingen-tilgang', `filer over ${grense} byte overføres i bolker`);
  const avsending: Avsending = {
    mimeType: krevType(k.request, 'Content-Type'),
    filstoerrelse,
    filnavn: filnavnFra(k.request.headers['content-disposition']),
  };
  return sendObjekt(k, await k.sesjon.attach(maalAv(r), bytesFra(k), avsending), 201);
};

/** Bytes to the interface: a small file whole, a large one in parts (chapter 6, Hente og overføre filer). */
export const lastOpp = async (k: Kall, r: Filressurs): Promise<FastifyReply> => {
  const { headers, method } = k.request;
  const ref = k.parametre.get('ref');
  if (ref !== undefined) {
    if (method !== 'PUT') throw new Problem('ikke-tillatt-metode', 'bolker av en fil sendes med PUT');
    return fortsettOekt(k, r, ref);
  }
  const iBolker =
    headers['x-upload-content-length'] !== undefined || headers['x-upload-content-type'] !== undefined;
  if (iBolker && method === 'POST') return aapneOekt(k, r);
  // Whoever has lost the address of the session must not have one part taken for the whole file.
  if (headers['content-range'] !== undefined)
    throw fieldProblem([
      { felt: 'Content-Range', kode: 'regel', tekst: 'gjelder bare adressen som opplastingsøkten har gitt' },
    ]);
  return lastOppHel(k, r);
};
