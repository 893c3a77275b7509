import { iKjernen } from '../../client/noark.js';
import { stoerrelse } from '../../parts/format.js';

// Files sent to the archive in parts, so that it can be seen how far they have come, and so that a sending that was
// broken off goes on from there.

const MB = 1024 * 1024;
/** Files up to this size go whole. */
const HELE = MB;
/** How many parts a file is sent in, more or less; none is larger than 8 MB or smaller than 256 kB. */
const DELER = 40;
const STEG = 256 * 1024;

export const delstoerrelse = (byte: number): number =>
  Math.min(8 * MB, Math.max(STEG, Math.ceil(byte / DELER / STEG) * STEG));

/** Where a sending is: the address of the next part, and how many bytes have come. */
export interface Sendetilstand {
  readonly adresse: string;
  readonly sendt: number;
}

export interface Sendevalg {
  /** Bytes that have come, and where to go on; the latter is undefined for what goes whole. */
  readonly fremdrift: (sendt: number, tilstand: Sendetilstand | undefined) => void;
  readonly fortsett?: Sendetilstand | undefined;
  readonly signal: AbortSignal;
}

/** Sends a file to a document, as its newest version. Throws Problemfeil, and AbortError when it is stopped. */
export const sendFil = (v: string, dokument: string, fil: File, valg: Sendevalg): Promise<void> =>
  iKjernen(v, async (kjerne) => {
    const dit = await kjerne.objekt('arkivstruktur/dokumentbeskrivelse/', dokument);
    await dit.lastOpp(fil, {
      filnavn: fil.name,
      heltil: HELE,
      delstoerrelse: delstoerrelse(fil.size),
      // A few seconds; then the person decides.
      forsoek: 5,
      signal: valg.signal,
      fremdrift: ({ sendt, tilstand }) => valg.fremdrift(sendt, tilstand),
      ...(valg.fortsett === undefined ? {} : { fortsett: valg.fortsett }),
    });
  });

/** A sending that was broken off, and the file it was of. */
export interface Avbrutt {
  readonly navn: string;
  readonly byte: number;
  /** When the file was changed last, ms since 1970. */
  readonly endret: number;
  readonly tilstand: Sendetilstand;
}

export const avbruttAv = (fil: File, tilstand: Sendetilstand): Avbrutt => ({
  navn: fil.name,
  byte: fil.size,
  endret: fil.lastModified,
  tilstand,
});

/** Where to go on with a file, when it is the one that was being sent. */
export const fortsettMed = (avbrutt: Avbrutt | undefined, fil: File): Sendetilstand | undefined =>
  avbrutt?.navn === fil.name && avbrutt.byte === fil.size && avbrutt.endret === fil.lastModified
    ? avbrutt.tilstand
    : undefined;

const noekkel = (v: string, dokument: string) => `felles.sending.${v}.${dokument}`;

const erAvbrutt = (x: unknown): x is Avbrutt =>
  typeof x === 'object' && x !== null && 'navn' in x && 'byte' in x && 'endret' in x && 'tilstand' in x;

/** What this tab remembers of a sending to a document: the page may be loaded anew meanwhile. */
export const huskAvbrutt = (v: string, dokument: string, avbrutt: Avbrutt | undefined): void => {
  try {
    if (avbrutt === undefined) sessionStorage.removeItem(noekkel(v, dokument));
    else sessionStorage.setItem(noekkel(v, dokument), JSON.stringify(avbrutt));
  } catch {
    // Private mode: it is remembered as long as the page.
  }
};

export const husketAvbrutt = (v: string, dokument: string): Avbrutt | undefined => {
  try {
    const x: unknown = JSON.parse(sessionStorage.getItem(noekkel(v, dokument)) ?? 'null');
    return erAvbrutt(x) ? x : undefined;
  } catch {
    return undefined;
  }
};

/** `1,2 MB av 3 MB`, by the words given. */
export const kommet = (sendt: number, byte: number, spraak: string) => ({
  sendt: stoerrelse(sendt, spraak),
  total: stoerrelse(byte, spraak),
});
