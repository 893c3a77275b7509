import { fieldProblem, type Objekt, Problem } from '@felles/kernel';
import { contentDisposition, FilFeil } from '@felles/kernel/files';
import { type Entity, isKodeKind } from '@felles/model';
import type { FastifyReply } from 'fastify';
import { filHref } from './json.js';
import type { Kall } from './kall.js';
import { krevObjekt, underAv } from './liste.js';
import { bareType, godtar } from './medietype.js';

type Filmaal =
  | { readonly slag: 'fil'; readonly entity: Entity; readonly id: string }
  | { readonly slag: 'nyfil'; readonly entity: Entity; readonly id: string; readonly baerer: Entity };

/** What the sender says about the bytes. */
interface Avsending {
  readonly mimeType: string | undefined;
  readonly filstoerrelse: number | undefined;
  readonly filnavn: string | undefined;
}

/**
 * Whether the object has a file. The checksum alone does not tell: a client may give one before the bytes come, and
 * must not get at another's bytes by it.
 */
const harFil = (objekt: Objekt): boolean => {
  const { referanseDokumentfil, sjekksum } = objekt.data;
  return typeof sjekksum === 'string' && String(referanseDokumentfil ?? '').endsWith(`/${sjekksum}`);
};

/** The one range of a Range header. Several, and other units, are left alone: the whole file is a lawful answer. */
const lesOmraade = (
  hode: string | undefined,
  stoerrelse: number,
): { readonly fra: number; readonly til: number } | 'utenfor' | undefined => {
  const [, fra, til] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(hode?.trim() ?? '') ?? [];
  if (fra === undefined || til === undefined || (fra === '' && til === '')) return undefined;
  const start = fra === '' ? Math.max(0, stoerrelse - Number(til)) : Number(fra);
  const slutt = fra === '' || til === '' ? stoerrelse - 1 : Math.min(Number(til), stoerrelse - 1);
  if (fra !== '' && til !== '' && Number(til) < Number(fra)) return undefined;
  return start >= stoerrelse || slutt < start ? 'utenfor' : { fra: start, til: slutt };
};

export const hentFil = async (k: Kall, entity: Entity, id: string): Promise<FastifyReply> => {
  const { headers, method } = k.request;
  const objekt = await k.sesjon.read(entity.name, id);
  if (!harFil(objekt)) throw new Problem('ikke-funnet', 'dokumentet har ingen fil');
  const mimeType = String(objekt.data.mimeType ?? 'application/octet-stream');
  if (!godtar(headers.accept, mimeType))
    throw new Problem('ikke-akseptabelt', `filen er ${mimeType} og leveres ikke som noe annet`);
  const stoerrelse = Number(objekt.data.filstoerrelse);
  const merke = `"${String(objekt.data.sjekksum)}"`;
  k.reply
    .header('etag', merke)
    .header('accept-ranges', 'bytes')
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', contentDisposition(String(objekt.data.filnavn ?? id)))
    // What others have uploaded is never run in our origin.
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .type(mimeType);
  if (headers['if-none-match']?.split(',').some((m) => m.trim().replace(/^W\//, '') === merke))
    return k.reply.code(304).send();
  const gjelder = headers['if-range'] === undefined || headers['if-range'] === merke;
  const omraade = gjelder ? lesOmraade(headers.range, stoerrelse) : undefined;
  if (omraade === 'utenfor') {
    k.reply.header('content-range', `bytes */${stoerrelse}`).removeHeader('content-disposition');
    throw new Problem('ugyldig-inndata', 'den delen av filen finnes ikke', {
      cause: new FilFeil('ugyldig-omraade'),
    });
  }
  const lengde = omraade ? omraade.til - omraade.fra + 1 : stoerrelse;
  if (omraade) k.reply.code(206).header('content-range', `bytes ${omraade.fra}-${omraade.til}/${stoerrelse}`);
  k.reply.header('content-length', lengde);
  if (method === 'HEAD') return k.reply.send();
  return k.reply.send((await k.sesjon.download(id, omraade)).stroem);
};

/** File name in Content-Disposition (RFC 6266). */
export const filnavnFra = (hode: string | undefined): string | undefined => {
  if (hode === undefined) return undefined;
  const kodet = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(hode)?.[1];
  if (kodet !== undefined)
    try {
      return decodeURIComponent(kodet);
    } catch (cause) {
      throw new Problem('ugyldig-inndata', 'Content-Disposition: filnavnet er ikke gyldig UTF-8', { cause });
    }
  const [, sitert, enkelt] = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(hode) ?? [];
  return sitert?.replace(/\\(.)/g, '$1') ?? enkelt;
};

const krevSamme = (felt: string, oppgitt: unknown, faktisk: unknown): void => {
  if (oppgitt !== undefined && oppgitt !== faktisk)
    throw fieldProblem([
      { felt, kode: 'regel', tekst: `er oppgitt som ${oppgitt}, men filen er ${faktisk}` },
    ]);
};

const tekstfelt = (objekt: Objekt, navn: string): string | undefined => {
  const v = objekt.data[navn];
  return typeof v === 'string' ? v : undefined;
};

/** Checks that can be made before a byte is read: the object has no file, and what was declared fits the request. */
export const krevKlar = async (k: Kall, maal: Filmaal, avsending: Avsending): Promise<Objekt> => {
  const objekt = await krevObjekt(k, maal.entity, maal.id);
  const baerer = maal.slag === 'fil' ? maal.entity : maal.baerer;
  if (!k.sesjon.may('create', baerer.name)) throw new Problem('ingen-tilgang');
  if (maal.slag === 'nyfil') return objekt;
  if (objekt.data.referanseDokumentfil !== undefined)
    throw new Problem('feil-tilstand', 'dokumentet har en fil fra før, og filer overskrives ikke');
  krevSamme('mimeType', objekt.data.mimeType, avsending.mimeType ?? objekt.data.mimeType);
  krevSamme('filstoerrelse', objekt.data.filstoerrelse, avsending.filstoerrelse ?? objekt.data.filstoerrelse);
  krevSamme('sjekksumAlgoritme', objekt.data.sjekksumAlgoritme, 'SHA-256');
  return objekt;
};

/** Stores the bytes in an object that was made for them. */
const fyll = async (
  k: Kall,
  objekt: Objekt,
  stroem: AsyncIterable<Uint8Array>,
  avsending: Avsending,
): Promise<Objekt> => {
  const { entitet, systemID, data } = objekt;
  const forventet = {
    sjekksum: tekstfelt(objekt, 'sjekksum'),
    filstoerrelse: typeof data.filstoerrelse === 'number' ? data.filstoerrelse : avsending.filstoerrelse,
  };
  const format = (data.format as { readonly kode: string } | undefined)?.kode;
  let bytes = stroem;
  if (format !== undefined || data.mimeType !== undefined) {
    // What was declared is held against the bytes before they become the document's.
    const lest = await k.sesjon.upload(stroem, tekstfelt(objekt, 'filnavn') ?? systemID, { forventet });
    krevSamme('format', format, lest.format);
    krevSamme('mimeType', data.mimeType, lest.mimeType);
    bytes = (await k.omgivelser.d.filer.les(k.virksomhet.virksomhet, lest.sjekksum)).stroem;
  }
  if (data.filnavn === undefined && avsending.filnavn !== undefined)
    await k.sesjon.update(entitet, systemID, objekt.versjon, { filnavn: avsending.filnavn }, 'patch');
  return k.sesjon.attach(systemID, bytes, { forventet });
};

/**
 * Makes the object that bears the file once the bytes are safe and known, so that a refused file leaves nothing behind.
 * Archive formats are those of the code list; all others are production formats (chapter 6, Opplasting).
 */
const lagMedFil = async (
  k: Kall,
  maal: Extract<Filmaal, { slag: 'nyfil' }>,
  stroem: AsyncIterable<Uint8Array>,
  avsending: Avsending,
): Promise<Objekt> => {
  const { filstoerrelse, filnavn } = avsending;
  const lest = await k.sesjon.upload(stroem, filnavn ?? 'dokument', { forventet: { filstoerrelse } });
  const felt = maal.baerer.fields.format;
  const arkivformat =
    lest.format !== 'av/0' &&
    felt !== undefined &&
    isKodeKind(felt.kind) &&
    felt.kind.liste.koder.some((kode) => kode.kode === lest.format);
  const relasjon = Object.entries(maal.baerer.relations).find(
    ([, r]) => r.owned && r.to === maal.entity.name,
  );
  if (!relasjon) throw new Problem('ikke-funnet');
  const [navn, { inverse }] = relasjon;
  const under = underAv(k, { entity: maal.entity, id: maal.id, liste: inverse });
  const foer = await k.sesjon.find(maal.baerer.name, { orderby: [], top: 1, skip: 0, expand: [] }, under);
  const laget = await k.sesjon.create(
    maal.baerer.name,
    {
      filnavn: lest.filnavn,
      versjonsnummer: (foer.antall ?? 0) + 1,
      variantformat: { kode: arkivformat ? 'A' : 'P' },
    },
    { relasjoner: { [navn]: maal.id } },
  );
  const lagret = await k.omgivelser.d.filer.les(k.virksomhet.virksomhet, lest.sjekksum);
  return k.sesjon.attach(laget.systemID, lagret.stroem);
};

export const taImot = async (
  k: Kall,
  maal: Filmaal,
  stroem: AsyncIterable<Uint8Array>,
  avsending: Avsending,
): Promise<Objekt> => {
  const objekt = await krevKlar(k, maal, avsending);
  return maal.slag === 'fil' ? fyll(k, objekt, stroem, avsending) : lagMedFil(k, maal, stroem, avsending);
};

/** Address that bytes for the target are sent to. */
export const filadresse = (k: Kall, maal: Filmaal): string =>
  maal.slag === 'fil' ? filHref(k.base, maal.entity, maal.id) : k.adresse;

export const avsendingFra = (
  k: Kall,
  stoerrelse: number | undefined,
  type: string | undefined,
): Avsending => ({
  mimeType: bareType(type),
  filstoerrelse: stoerrelse,
  filnavn: filnavnFra(k.request.headers['content-disposition']),
});

export type { Filmaal };
