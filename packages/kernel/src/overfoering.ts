import { v7 as uuidv7 } from 'uuid';
import type { Objekt } from './access/utvalg.js';
import type { Aktoer } from './aktoer.js';
import type { Arbeid } from './arbeid.js';
import {
  finnOverfoeringSql,
  fremdriftSql,
  nyOverfoeringSql,
  type Overfoeringsrad,
  overfoeringAv,
  resultatSql,
  slettOverfoeringSql,
} from './db/overfoering.js';
import { FilFeil, type Fillager, rensFilnavn } from './files/index.js';
import { forventet, krevFunnet } from './filfelt.js';
import { filProblem, krevKlar, lagre, somFilProblem } from './fillagring.js';
import { Problem } from './problem.js';
import type { Filmaal, Overfoering, Sesjon } from './sesjon.js';

/** Unfinished transfers of one user in one tenant: more than a client sends at a time, fewer than fill the house. */
const maksAapne = 100;

export interface Overfoeringsvalg {
  readonly filer: Fillager;
  readonly maksFil: number;
  readonly aktoer: Aktoer;
  readonly krevLov: () => void;
  readonly write: <T>(work: (arbeid: Arbeid) => Promise<T>) => Promise<T>;
}

const stedFor = (maal: Filmaal): Pick<Overfoeringsrad, 'entitet' | 'objekt'> =>
  'dokumentobjekt' in maal
    ? { entitet: 'dokumentobjekt', objekt: maal.dokumentobjekt }
    : { entitet: 'dokumentbeskrivelse', objekt: maal.dokumentbeskrivelse };

const senere = (naa: string, ms: number): string => new Date(Date.parse(naa) + ms).toISOString();

const svar = (rad: Overfoeringsrad, objekt?: Objekt): Overfoering => ({
  id: rad.id,
  filstoerrelse: rad.filstoerrelse,
  mottatt: rad.mottatt,
  ...(objekt === undefined ? {} : { objekt }),
});

/** A refusal that a new attempt cannot change. */
const erEndelig = (error: unknown): boolean =>
  error instanceof Problem && error.status < 500 && error.kode !== 'utdatert';

/**
 * The verbs of a file that comes in parts. What has come is a row's to say, and the bytes lie in the staging area of the
 * file store: a transfer outlives the process, and another process goes on with it. A part is received before its row
 * is locked; the lock is held while its bytes are put in place, so that of two who send the same, one stores.
 */
export const overfoeringsverb = ({
  filer,
  maksFil,
  aktoer,
  krevLov,
  write,
}: Overfoeringsvalg): Pick<Sesjon, 'beginTransfer' | 'findTransfer' | 'continueTransfer'> => {
  const hent = async (arbeid: Arbeid, id: string, maal: Filmaal, laas = false): Promise<Overfoeringsrad> => {
    const rader = await arbeid.db.query(
      finnOverfoeringSql(aktoer, { id, ...stedFor(maal) }, arbeid.naa, laas),
    );
    if (!rader[0]) throw new Problem('ikke-funnet', 'overføringen finnes ikke lenger; begynn på nytt');
    return overfoeringAv(rader[0]);
  };

  const ferdigSvar = async (arbeid: Arbeid, rad: Overfoeringsrad): Promise<Overfoering> =>
    svar(rad, rad.resultat === null ? undefined : await arbeid.krev('dokumentobjekt', rad.resultat));

  const glem = async (id: string): Promise<void> => {
    await write((arbeid) => arbeid.db.query(slettOverfoeringSql(aktoer, id)));
    await filer.deler.slett(aktoer.virksomhet, id);
  };

  /** All bytes have come: they become a document's, or the transfer ends with the reason why not. */
  const avslutt = async (rad: Overfoeringsrad, maal: Filmaal): Promise<Overfoering> => {
    const avsending = {
      mimeType: rad.mimeType,
      filstoerrelse: rad.filstoerrelse,
      filnavn: rad.filnavn ?? undefined,
    };
    try {
      const data = await write((arbeid) => krevKlar(arbeid, maal, avsending));
      const funnet = await filer.deler
        .ferdig(aktoer.virksomhet, rad.id, {
          maksStoerrelse: maksFil,
          forventet: forventet(data, avsending),
          godta: (f) => krevFunnet(data, f),
        })
        .catch(somFilProblem);
      const ferdig = await write(async (arbeid) => {
        const naa = await hent(arbeid, rad.id, maal, true);
        if (naa.resultat !== null) return ferdigSvar(arbeid, naa);
        const objekt = await lagre(arbeid, maal, funnet, avsending);
        await arbeid.db.query(resultatSql(aktoer, rad.id, objekt.systemID));
        return svar(naa, objekt);
      });
      await filer.deler.slett(aktoer.virksomhet, rad.id);
      return ferdig;
    } catch (error) {
      if (!erEndelig(error)) throw error;
      // Another request may have finished it meanwhile: then this is what its sender wants to know.
      const naa = await write(async (arbeid) => ferdigSvar(arbeid, await hent(arbeid, rad.id, maal)));
      if (naa.objekt !== undefined) return naa;
      await glem(rad.id);
      throw error;
    }
  };

  return {
    beginTransfer: async (maal, avsending, levetidMs) => {
      krevLov();
      return write(async (arbeid) => {
        await krevKlar(arbeid, maal, avsending);
        const ny = {
          id: uuidv7(),
          ...stedFor(maal),
          mimeType: avsending.mimeType,
          filnavn: avsending.filnavn === undefined ? null : rensFilnavn(avsending.filnavn),
          filstoerrelse: avsending.filstoerrelse,
          utloeper: senere(arbeid.naa, levetidMs),
        };
        const [rad] = await arbeid.db.query(nyOverfoeringSql(aktoer, ny, arbeid.naa, maksAapne));
        if (!rad) throw new Problem('for-mange-forsoek', 'for mange overføringer er i gang');
        return svar(overfoeringAv(rad));
      });
    },

    findTransfer: async (id, maal) => {
      krevLov();
      const { rad, funnet } = await write(async (arbeid) => {
        const rad = await hent(arbeid, id, maal);
        return { rad, funnet: await ferdigSvar(arbeid, rad) };
      });
      return rad.mottatt === rad.filstoerrelse && rad.resultat === null ? avslutt(rad, maal) : funnet;
    },

    continueTransfer: async (id, maal, { fra, lengde }, stroem, levetidMs) => {
      krevLov();
      const { deler } = filer;
      const del = await deler.motta(stroem, { lengde }).catch(somFilProblem);
      try {
        const rad = await write(async (arbeid) => {
          const foer = await hent(arbeid, id, maal, true);
          if (fra > foer.mottatt)
            throw new Problem('feil-tilstand', `neste del begynner ved ${foer.mottatt}`);
          const hopp = foer.mottatt - fra;
          const mottatt = fra + del.lengde;
          if (mottatt <= foer.mottatt) return foer;
          if (mottatt > foer.filstoerrelse) throw new Problem('ugyldig-inndata', 'delen går ut over filen');
          await deler.leggTil(aktoer.virksomhet, id, foer.mottatt, del, hopp);
          await arbeid.db.query(fremdriftSql(aktoer, id, mottatt, senere(arbeid.naa, levetidMs)));
          return { ...foer, mottatt };
        }).catch(somFilProblem);
        if (del.brudd !== undefined) throw filProblem(new FilFeil('avbrutt', { cause: del.brudd }));
        if (rad.resultat !== null) return write((arbeid) => ferdigSvar(arbeid, rad));
        return rad.mottatt === rad.filstoerrelse ? avslutt(rad, maal) : svar(rad);
      } finally {
        await deler.kast(del);
      }
    },
  };
};
