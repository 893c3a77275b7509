import { fieldProblem, type Overfoering, Problem } from '@felles/kernel';
import type { FastifyReply } from 'fastify';
import {
  bytesFra,
  type Filressurs,
  filadresse,
  filnavnFra,
  krevBytes,
  krevHode,
  krevType,
  maalAv,
} from './avsending.js';
import type { Kall } from './kall.js';
import { sendObjekt } from './svar.js';

// A file in parts (chapter 6, Overføre store filer). What has come is known by the kernel, so a client may ask, repeat a
// part or use an old address, and whichever process it reaches answers the same.

const levetid = (k: Kall): number => k.omgivelser.d.konfigurasjon.opplastingstimer * 3_600_000;

/** How far the transfer has come, as the standard shows it: no Range when nothing has. */
const fremdriftshoder = (k: Kall, r: Filressurs, o: Overfoering, bolk: number): void => {
  k.reply.header('location', `${filadresse(k, r)}?ref=${o.id}-${bolk}`);
  if (o.mottatt > 0) k.reply.header('range', `0-${o.mottatt - 1}`);
};

const svar = (k: Kall, r: Filressurs, o: Overfoering, bolk: number): Promise<FastifyReply> | FastifyReply => {
  if (o.objekt !== undefined) return sendObjekt(k, o.objekt, 201);
  fremdriftshoder(k, r, o, bolk);
  return k.reply.code(200).send();
};

export const aapneOekt = async (k: Kall, r: Filressurs): Promise<FastifyReply> => {
  const { headers } = k.request;
  const filstoerrelse = krevBytes(k.request, 'X-Upload-Content-Length');
  const mimeType = krevType(k.request, 'X-Upload-Content-Type');
  const feil = (felt: string, tekst: string) => fieldProblem([{ felt, kode: 'regel', tekst }]);
  if (filstoerrelse === 0) throw feil('X-Upload-Content-Length', 'filen er tom');
  if (Number(headers['content-length'] ?? 0) !== 0)
    throw feil('Content-Length', 'må være 0 når en opplastingsøkt åpnes; bytene sendes med PUT');
  const { maksFil } = k.omgivelser.d.konfigurasjon;
  if (filstoerrelse > maksFil) throw new Problem('for-stor', `filer kan være høyst ${maksFil} byte`);
  const filnavn = filnavnFra(headers['content-disposition']);
  const o = await k.sesjon.beginTransfer(maalAv(r), { mimeType, filstoerrelse, filnavn }, levetid(k));
  return svar(k, r, o, 1);
};

interface Bolk {
  readonly fra: number;
  readonly lengde: number;
}

// The standard's form is `0-524287/2000000`; that of HTTP has the unit in front.
const bolkform = /^(?:bytes[ =])?(?:(\d{1,15})-(\d{1,15})|\*)\/(\d{1,15}|\*)$/i;

/** The part that a request holds, or undefined when it only asks how far the transfer has come. */
const lesBolk = (k: Kall, o: Overfoering): Bolk | undefined => {
  const verdi = krevHode(
    k.request,
    'Content-Range',
    bolkform,
    'må ha formen <nedre>-<øvre>/<totalstørrelse>',
  );
  const [, fra, til, total] = bolkform.exec(verdi) ?? [];
  const feil = (tekst: string) => fieldProblem([{ felt: 'Content-Range', kode: 'regel', tekst }]);
  if (total === '*' ? fra !== undefined : Number(total) !== o.filstoerrelse)
    throw feil(`filens størrelse er oppgitt som ${o.filstoerrelse}`);
  if (fra === undefined || til === undefined) {
    if (Number(k.request.headers['content-length'] ?? 0) !== 0) throw feil('må si hvor bytene hører hjemme');
    return undefined;
  }
  const lengde = krevBytes(k.request, 'Content-Length');
  if (Number(fra) > Number(til) || Number(til) >= o.filstoerrelse) throw feil('er ikke en del av filen');
  if (lengde !== Number(til) - Number(fra) + 1) throw feil('stemmer ikke med Content-Length');
  return { fra: Number(fra), lengde };
};

/** Reads what is known already, so that the client gets to hear the answer and keeps its connection. */
const lesBort = async (k: Kall): Promise<void> => {
  for await (const _ of bytesFra(k));
};

export const fortsettOekt = async (k: Kall, r: Filressurs, ref: string): Promise<FastifyReply> => {
  const [, id, nummer] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(\d{1,9})$/i.exec(ref) ?? [];
  if (id === undefined) throw new Problem('ikke-funnet', 'adressen er ikke en opplastingsøkt');
  const neste = Number(nummer) + 1;
  const maal = maalAv(r);
  const foer = await k.sesjon.findTransfer(id, maal);
  const bolk = lesBolk(k, foer);
  if (bolk === undefined) return svar(k, r, foer, Number(nummer));
  if (foer.objekt !== undefined || bolk.fra + bolk.lengde <= foer.mottatt) {
    await lesBort(k);
    return svar(k, r, foer, neste);
  }
  if (bolk.fra > foer.mottatt) {
    // Well formed, but not what the transfer has come to: the answer says where it is.
    fremdriftshoder(k, r, foer, Number(nummer));
    throw new Problem('feil-tilstand', `neste bolk begynner ved ${foer.mottatt}`);
  }
  return svar(k, r, await k.sesjon.continueTransfer(id, maal, bolk, bytesFra(k), levetid(k)), neste);
};
