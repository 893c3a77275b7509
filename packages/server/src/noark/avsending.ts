import { type Filmaal, fieldProblem, Problem } from '@felles/kernel';
import type { FastifyRequest } from 'fastify';
import { filHref } from './json.js';
import type { Kall } from './kall.js';
import { bareType } from './medietype.js';
import type { Ressurs } from './ressurs.js';

// What a request says about the file it brings, and where it is to go.

export type Filressurs = Extract<Ressurs, { slag: 'fil' | 'nyfil' }>;

/** A header that has to be there, once, and of a form. Throws Problem `ugyldig-inndata`. */
export const krevHode = (request: FastifyRequest, navn: string, form: RegExp, tekst: string): string => {
  const verdi = request.headers[navn.toLowerCase()];
  if (verdi === undefined) throw fieldProblem([{ felt: navn, kode: 'mangler', tekst: 'må oppgis' }]);
  if (typeof verdi === 'string' && form.test(verdi.trim())) return verdi.trim();
  throw fieldProblem([{ felt: navn, kode: 'format', tekst }]);
};

export const krevBytes = (request: FastifyRequest, navn: string): number =>
  Number(krevHode(request, navn, /^\d{1,15}$/, 'må være et antall byte'));

// RFC 9110 section 8.3: two tokens, and maybe parameters.
const mediatype = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(?:;.*)?$/;

export const krevType = (request: FastifyRequest, navn: string): string =>
  bareType(krevHode(request, navn, mediatype, 'må være en MIME-type')) ?? '';

/** Header values come as Latin-1; many clients write UTF-8 in them all the same. */
const lesbar = (navn: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(navn, 'latin1'));
  } catch {
    return navn;
  }
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
  const navn = sitert?.replace(/\\(.)/g, '$1') ?? enkelt;
  return navn === undefined ? undefined : lesbar(navn);
};

export const maalAv = (r: Filressurs): Filmaal =>
  r.slag === 'fil' ? { dokumentobjekt: r.id } : { dokumentbeskrivelse: r.id };

/** Address that bytes for the place are sent to. */
export const filadresse = (k: Kall, r: Filressurs): string =>
  r.slag === 'fil' ? filHref(k.base, r.entity, r.id) : k.adresse;

export const bytesFra = (k: Kall): AsyncIterable<Uint8Array> =>
  k.request.raw.iterator({ destroyOnReturn: false });
