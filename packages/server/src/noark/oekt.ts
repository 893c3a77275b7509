import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { Problem } from '@felles/kernel';
import { v7 as uuidv7 } from 'uuid';

/** A file that comes in parts. The bytes flow on to the store as they arrive; nothing is kept here. */
export interface Oekt<T> {
  readonly id: string;
  readonly total: number;
  readonly mottatt: () => number;
  /**
   * Takes the part that begins at byte `fra`. Bytes that have come before are passed over, so that a part whose
   * connection broke can be sent again. Resolves with the finished result when the last byte has come.
   */
  ta(fra: number, bytes: AsyncIterable<Uint8Array>): Promise<T | undefined>;
}

export interface Oekter<T = unknown> {
  /** `eier` names who may go on with it. `motta` reads the whole stream. Throws Problem when there are too many. */
  aapne<R extends T>(
    eier: string,
    total: number,
    motta: (stroem: AsyncIterable<Uint8Array>) => Promise<R>,
  ): Oekt<R>;
  finn(id: string, eier: string): Oekt<T> | undefined;
  lukk(): void;
}

const maksPerEier = 10;
const maksAlle = 500;

/**
 * Open uploads in this process. One that nobody touches for ten minutes is given up, and its bytes with it; after a
 * restart the client begins again. Several processes behind one address must keep a client with one of them.
 */
export const lagOekter = <T>(ledigMs = 10 * 60_000): Oekter<T> => {
  const aapne = new Map<string, { readonly eier: string; readonly oekt: Oekt<T>; avbryt(): void }>();

  return {
    aapne: <R extends T>(
      eier: string,
      total: number,
      motta: (stroem: AsyncIterable<Uint8Array>) => Promise<R>,
    ): Oekt<R> => {
      const egne = [...aapne.values()].filter((o) => o.eier === eier).length;
      if (egne >= maksPerEier || aapne.size >= maksAlle)
        throw new Problem('for-mange-forsoek', 'for mange opplastinger er i gang');
      const id = uuidv7();
      const stroem = new PassThrough();
      // Whoever reads the stream is told of its end by the reading; unheard, the event would end the process.
      stroem.on('error', () => undefined);
      let mottatt = 0;
      let opptatt = false;
      let ledig: NodeJS.Timeout | undefined;
      const slutt = () => {
        clearTimeout(ledig);
        aapne.delete(id);
      };
      const avbryt = () => {
        slutt();
        stroem.destroy(new Error('the upload was given up'));
      };
      const vent = () => {
        clearTimeout(ledig);
        ledig = setTimeout(avbryt, ledigMs);
        ledig.unref();
      };
      // A refusal may come before the last byte; whoever sends the next part hears of it.
      let feil: unknown;
      const resultat = motta(stroem).catch((error: unknown) => {
        feil = error;
        avbryt();
        return undefined;
      });
      const oekt: Oekt<R> = {
        id,
        total,
        mottatt: () => mottatt,
        ta: async (fra, bytes) => {
          if (opptatt) throw new Problem('feil-tilstand', 'en annen del av filen er på vei');
          opptatt = true;
          clearTimeout(ledig);
          try {
            let hopp = mottatt - fra;
            for await (const bit of bytes) {
              const nytt = hopp >= bit.length ? undefined : bit.subarray(hopp);
              hopp = Math.max(0, hopp - bit.length);
              if (nytt === undefined) continue;
              if (feil !== undefined) throw feil;
              mottatt += nytt.length;
              if (!stroem.write(nytt)) await Promise.race([once(stroem, 'drain'), resultat]);
            }
            if (mottatt < total) {
              if (feil !== undefined) throw feil;
              return undefined;
            }
            stroem.end();
            const ferdig = await resultat;
            if (ferdig === undefined) throw feil;
            slutt();
            return ferdig;
          } catch (error) {
            throw feil ?? error;
          } finally {
            opptatt = false;
            if (aapne.has(id)) vent();
          }
        },
      };
      aapne.set(id, { eier, oekt, avbryt });
      vent();
      return oekt;
    },
    finn: (id, eier) => {
      const funnet = aapne.get(id);
      return funnet?.eier === eier ? funnet.oekt : undefined;
    },
    lukk: () => {
      for (const o of [...aapne.values()]) o.avbryt();
    },
  };
};
