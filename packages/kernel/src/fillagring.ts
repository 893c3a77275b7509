import type { Objekt } from './access/utvalg.js';
import { kodeFor } from './acts/handling.js';
import type { Arbeid } from './arbeid.js';
import { FilFeil, filnavnFor, rensFilnavn } from './files/index.js';
import {
  type Avsending,
  erArkivformat,
  type Filkjennetegn,
  filfelt,
  krevAvsending,
  krevFunnet,
  utledet,
} from './filfelt.js';
import { Problem } from './problem.js';
import { reglerVedOpprett } from './rules/index.js';
import type { Filmaal } from './sesjon.js';
import { krevKlarering } from './skjerming.js';

/** What the file store refuses, and what disk or network refuse it, as Problem; other errors pass through. */
export const filProblem = (error: unknown): unknown => {
  if (error instanceof FilFeil) {
    const kode =
      error.kode === 'for-stor' ? 'for-stor' : error.kode === 'mangler' ? 'ikke-funnet' : 'avvist-fil';
    return new Problem(kode, error.message, { cause: error });
  }
  const fraSystemet = error instanceof Error && ('syscall' in error || '$metadata' in error);
  if (!fraSystemet) return error;
  const cause = new FilFeil('lagring', { cause: error });
  return new Problem('utilgjengelig', cause.message, { cause });
};

export const somFilProblem = (error: unknown): never => {
  throw filProblem(error);
};

const krevUtenFil = (objekt: Objekt): void => {
  if (objekt.data.referanseDokumentfil !== undefined)
    throw new Problem('feil-tilstand', 'dokumentet har en fil fra før, og filer overskrives ikke');
};

/**
 * What can be checked before a byte is read: that the place for the file is there, open to the actor and without a
 * file, and that what its maker has filled in agrees with what the sender says. Answers the fields filled in.
 */
export const krevKlar = async (
  arbeid: Arbeid,
  maal: Filmaal,
  avsending: Avsending,
): Promise<Readonly<Record<string, unknown>>> => {
  if ('dokumentbeskrivelse' in maal) {
    await arbeid.krev('dokumentbeskrivelse', maal.dokumentbeskrivelse);
    return {};
  }
  const objekt = await arbeid.krev('dokumentobjekt', maal.dokumentobjekt);
  krevKlarering(arbeid.aktoer, objekt);
  krevUtenFil(objekt);
  krevAvsending(objekt.data, avsending);
  return objekt.data;
};

/** Makes the stored bytes a dokumentobjekt's, in the caller's transaction: the one named, or a new one. */
export const lagre = async (
  arbeid: Arbeid,
  maal: Filmaal,
  funnet: Filkjennetegn,
  avsending: Avsending,
): Promise<Objekt> => {
  const { aktoer, naa } = arbeid;
  const filnavn = rensFilnavn(avsending.filnavn ?? filnavnFor(funnet.mimeType));
  if ('dokumentobjekt' in maal) {
    const objekt = await arbeid.krev('dokumentobjekt', maal.dokumentobjekt, true);
    krevKlarering(aktoer, objekt);
    krevUtenFil(objekt);
    // Again, since it may have been changed while the bytes were on their way.
    krevAvsending(objekt.data, { ...avsending, ...funnet, mimeType: avsending.mimeType, filnavn: undefined });
    krevFunnet(objekt.data, funnet);
    return arbeid.endre(objekt, { felt: utledet(objekt.data, funnet, filnavn) });
  }
  const { dokumentbeskrivelse } = maal;
  const over = await arbeid.krev('dokumentbeskrivelse', dokumentbeskrivelse);
  const entity = arbeid.model.entity('dokumentobjekt');
  const felt = reglerVedOpprett({
    entity,
    aktoer,
    naa,
    foreldre: { dokumentbeskrivelse: over },
    felt: {
      variantformat: kodeFor(
        arbeid,
        'dokumentobjekt',
        'variantformat',
        erArkivformat(entity, funnet.format) ? 'A' : 'P',
      ),
      filnavn,
      ...filfelt(funnet),
    },
  });
  return arbeid.ny('dokumentobjekt', { felt, relasjoner: { dokumentbeskrivelse } });
};
