import { NoarkFeil } from './feil.js';
import { type Forbindelse, lesSvar, type Svar } from './forbindelse.js';
import { iDeler, type Opplastingstilstand } from './opplastingsoekt.js';
import type { HvilkenSomHelst } from './ressurs.js';

/** Bytes to send. A Blob is read as it is sent: `openAsBlob` of node:fs makes one of a file, browsers give them. */
export type Kilde = Blob | Uint8Array<ArrayBuffer>;

export interface Fremdrift {
  /** Bytes that have come, and all of them. */
  readonly sendt: number;
  readonly total: number;
  /** What is needed to go on later, when the file is sent in parts. */
  readonly tilstand: Opplastingstilstand | undefined;
}

export interface Opplastingsvalg {
  /** Else that of the Blob, else `application/octet-stream`. */
  readonly mimeType?: string;
  readonly filnavn?: string;
  /** SHA-256 as hexadecimal text, told to the server before the bytes come: what does not fit it is refused. */
  readonly sjekksum?: string;
  readonly fremdrift?: (f: Fremdrift) => void;
  /** Bytes in each part of a large file. */
  readonly delstoerrelse?: number;
  /** Largest file to send whole, bytes, where the server would take a larger one: parts tell how far it has come. */
  readonly heltil?: number;
  /** How many times in a row a part may fail before it is given up. */
  readonly forsoek?: number;
  /** Milliseconds before the second attempt; doubled for each after it. */
  readonly ventetid?: number;
  /** Goes on with an upload that was broken off, from {@link OpplastingAvbrutt} or the last progress. */
  readonly fortsett?: Opplastingstilstand;
  readonly signal?: AbortSignal;
}

const rel = 'arkivstruktur/fil/';
const nyttObjekt = 'arkivstruktur/ny-dokumentobjekt/';

const somBlob = (kilde: Kilde, mimeType: string | undefined): Blob =>
  kilde instanceof Blob ? kilde : new Blob([kilde], mimeType === undefined ? {} : { type: mimeType });

/** Header that tells the name of a file (RFC 6266). */
const disposisjon = (filnavn: string | undefined): Record<string, string> =>
  filnavn === undefined
    ? {}
    : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filnavn)}` };

const ietStykke = async (
  f: Forbindelse,
  href: string,
  fil: Blob,
  hoder: Record<string, string>,
  valg: Opplastingsvalg,
): Promise<Svar> => {
  valg.fremdrift?.({ sendt: 0, total: fil.size, tilstand: undefined });
  const svar = await f.raa('POST', href, { kropp: fil, hoder, rel, signal: valg.signal });
  valg.fremdrift?.({ sendt: fil.size, total: fil.size, tilstand: undefined });
  return lesSvar(svar, { metode: 'POST', href, rel });
};

/**
 * Where the bytes go. A checksum in advance stands on the dokumentobjekt, so one is made or changed to have it
 * (chapter 6, Opplasting).
 */
const maalFor = async (
  til: HvilkenSomHelst,
  fil: Blob,
  { sjekksum, filnavn }: Opplastingsvalg,
): Promise<{ readonly href: string; readonly laget: string | undefined }> => {
  const f = til.forbindelse;
  const { href } = til.lenke(rel);
  if (sjekksum === undefined) return { href, laget: undefined };
  const felt = {
    sjekksum: sjekksum.toLowerCase(),
    sjekksumAlgoritme: 'SHA-256',
    filstoerrelse: fil.size,
    ...(filnavn === undefined ? {} : { filnavn }),
  };
  if (!til.har(nyttObjekt)) {
    const { etag } = await f.json('GET', til.href);
    const hoder: Record<string, string> = etag === undefined ? {} : { 'if-match': etag };
    await f.json('PATCH', til.href, { data: felt, hoder });
    return { href, laget: undefined };
  }
  const laget = await f.json('POST', til.lenke(nyttObjekt).href, { data: felt, rel: nyttObjekt });
  const egen = laget.lenker[`https://rel.arkivverket.no/noark5/v5/api/${rel}`];
  if (!egen) throw new NoarkFeil('relasjon', 'relasjonen er ikke annonsert', { rel, href: laget.adresse });
  return { href: egen.href, laget: laget.lenker.self?.href };
};

const krevSamme = (svar: Svar, fil: Blob, { sjekksum }: Opplastingsvalg): Svar => {
  const { kropp } = svar;
  const sted = { href: svar.adresse, rel };
  if (typeof kropp.filstoerrelse === 'number' && kropp.filstoerrelse !== fil.size)
    throw new NoarkFeil('format', `serveren har ${kropp.filstoerrelse} av ${fil.size} byte`, sted);
  if (sjekksum !== undefined && String(kropp.sjekksum).toLowerCase() !== sjekksum.toLowerCase())
    throw new NoarkFeil('format', 'serveren har en annen sjekksum enn den oppgitte', sted);
  return svar;
};

/**
 * Sends a file, whole when the server counts it as small, else in parts. Answers with the dokumentobjekt. A
 * dokumentobjekt made here is deleted again when its file is refused; that is the client's to do by the standard.
 */
export const lastOpp = async (til: HvilkenSomHelst, kilde: Kilde, valg: Opplastingsvalg): Promise<Svar> => {
  const f = til.forbindelse;
  const fil = somBlob(kilde, valg.mimeType);
  const type = valg.mimeType ?? (fil.type || 'application/octet-stream');
  const grense = await f.bulkgrense();
  const eget = til.entitet === 'dokumentobjekt' ? til.href : undefined;
  const oekt = (href: string, objekt = eget) =>
    iDeler(f, { href, rel, fil, type, hoder: disposisjon(valg.filnavn), grense, objekt }, valg);
  if (valg.fortsett) return krevSamme(await oekt(til.lenke(rel).href), fil, valg);
  const { href, laget } = await maalFor(til, fil, valg);
  try {
    if (fil.size > Math.min(grense, valg.heltil ?? grense))
      return krevSamme(await oekt(href, laget), fil, valg);
    const hoder = { 'content-type': type, ...disposisjon(valg.filnavn) };
    const svar = await ietStykke(f, href, fil, hoder, valg).catch((feil: unknown) => {
      // Too large after all: 403 asks for it in parts (chapter 6, Overføre små filer). So does lacking access.
      if (feil instanceof NoarkFeil && feil.status === 403) return oekt(href, laget);
      throw feil;
    });
    return krevSamme(svar, fil, valg);
  } catch (feil) {
    if (laget !== undefined && feil instanceof NoarkFeil && feil.slag === 'svar')
      await f.raa('DELETE', laget).catch(() => undefined);
    throw feil;
  }
};

/** SHA-256 of a file as hexadecimal text. Holds all of it in memory. */
export const sha256 = async (kilde: Kilde): Promise<string> => {
  const bytes = kilde instanceof Blob ? await kilde.arrayBuffer() : kilde;
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((b) => b.toString(16).padStart(2, '0')).join('');
};
