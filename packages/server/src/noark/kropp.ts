import { fieldProblem, maske, Problem } from '@felles/kernel';
import type { FastifyRequest } from 'fastify';
import { readJson } from '../json.js';
import { krevJson } from './medietype.js';

/** Bytes of JSON in one request. The largest lawful object is far below it. */
const maksJson = 4 * 1024 * 1024;

const lesBytes = async (request: FastifyRequest, maks: number): Promise<Buffer> => {
  const forStor = () => new Problem('for-stor', `innholdet kan være høyst ${maks} byte`);
  if (Number(request.headers['content-length'] ?? 0) > maks) throw forStor();
  const biter: Buffer[] = [];
  let lest = 0;
  for await (const bit of request.raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    lest += bit.length;
    if (lest > maks) throw forStor();
    biter.push(bit);
  }
  return Buffer.concat(biter);
};

export const lesTekst = async (request: FastifyRequest, maks = maksJson): Promise<string> => {
  const bytes = await lesBytes(request, maks);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem('ugyldig-inndata', 'innholdet er ikke gyldig UTF-8', { cause });
  }
};

export type Kropp = Record<string, unknown>;

const erObjekt = (verdi: unknown): verdi is Kropp =>
  typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi);

/** The JSON object of a request. Throws Problem for another media type, broken UTF-8 and broken JSON. */
export const lesKropp = async (request: FastifyRequest): Promise<Kropp> => {
  krevJson(request.headers['content-type'], request.method);
  const verdi = readJson(await lesBytes(request, maksJson));
  if (!erObjekt(verdi)) throw new Problem('ugyldig-inndata', 'innholdet må være et JSON-objekt');
  // What the reader sees in place of screened text must never replace the text itself.
  for (const [felt, v] of Object.entries(verdi))
    if (v === maske)
      throw fieldProblem([
        { felt, kode: 'skrivebeskyttet', tekst: 'er skjermet for deg og kan ikke endres' },
      ]);
  return verdi;
};
