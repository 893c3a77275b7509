import type { Readable } from 'node:stream';

export interface MottaValg {
  /** Largest accepted size in bytes; refused while streaming, before the rest is read. */
  readonly maksStoerrelse: number;
  /** What the sender says; refused when it is not so. */
  readonly forventet?:
    | { readonly sjekksum?: string | undefined; readonly filstoerrelse?: number | undefined }
    | undefined;
  /** Sees what the bytes are before they are stored; what it throws refuses them. */
  readonly godta?: ((funnet: Funnet) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the bytes themselves tell. */
export interface Funnet {
  /** SHA-256, 64 lower-case hex digits. */
  readonly sjekksum: string;
  readonly filstoerrelse: number;
  readonly mimeType: string;
  /** PRONOM id such as `fmt/354`, or `av/0` for unknown (Noark 5 code list Format, M701). */
  readonly format: string;
  readonly formatNavn: string;
}

/** What the store knows about the bytes, all of it from the bytes. */
export interface Mottatt extends Funnet {
  /** `<virksomhet>/<ab>/<sha256>`, the same in every adapter. */
  readonly nokkel: string;
}

/** Byte positions as in HTTP: both ends included, `til` left out means to the end. */
export interface Omraade {
  readonly fra: number;
  readonly til?: number | undefined;
}

export interface Lest {
  readonly stroem: Readable;
  /** The whole file's size in bytes, also when only a part is read. */
  readonly filstoerrelse: number;
}

export type Kontrollsvar = 'ok' | 'mangler' | 'endret';

export type Bytestroem = AsyncIterable<Uint8Array>;

/**
 * Looks at a finished file that nobody can read yet. Anything but `'ren'` refuses it; a rejection refuses it too,
 * so that a scanner that is down never lets a file through.
 */
export type Skann = (sti: string) => Promise<'ren' | { readonly funn: string }>;

/** Settings that both adapters share. */
export interface Mottaksvalg {
  readonly skann?: Skann | undefined;
  /** Mime types that are never accepted. Default `AVVISTE_TYPER`. */
  readonly avvisteTyper?: ReadonlySet<string> | undefined;
}

/** A part of a file that has been received. It is no use after `leggTil` or `kast`. */
export interface Del {
  /** Bytes received, fewer than were to come when the connection broke. */
  readonly lengde: number;
  /** Why it ended early, else undefined. */
  readonly brudd?: unknown;
}

/**
 * Files on their way in parts, by tenant and the transfer's id (a UUID). Nothing here is anybody's document yet. Who
 * may write, and how much has come, is the caller's to know: it calls `leggTil` for one part of a transfer at a time.
 */
export interface Delelager {
  /**
   * Receives a part of at most `lengde` bytes, in memory when it is small. More is FilFeil `feil-stoerrelse`; a source
   * that fails gives what came before. Answer with `leggTil` or `kast`.
   */
  motta(
    stroem: Bytestroem,
    valg: { readonly lengde: number; readonly signal?: AbortSignal | undefined },
  ): Promise<Del>;
  /**
   * Puts the part, but for its first `hopp` bytes, where byte `ved` belongs. When it resolves the bytes survive a power
   * failure. What lies from `ved` on is of an attempt that was interrupted, and goes. FilFeil `mangler` when fewer than
   * `ved` bytes are there.
   */
  leggTil(virksomhet: string, overfoering: string, ved: number, del: Del, hopp?: number): Promise<void>;
  kast(del: Del): Promise<void>;
  /**
   * Stores what has been put together as one file, under the same conditions as `Fillager.motta`. The parts stay until
   * `slett`, so that this can be done again. FilFeil `mangler` when there are none.
   */
  ferdig(virksomhet: string, overfoering: string, valg: MottaValg): Promise<Mottatt>;
  /** Answers whether there was something to remove. */
  slett(virksomhet: string, overfoering: string): Promise<boolean>;
  /** The tenant's transfers that have bytes here. */
  list(virksomhet: string): AsyncIterable<string>;
}

/**
 * Document bytes, content-addressed per tenant and never overwritten. When `motta` has resolved, the bytes survive a
 * power failure, so the database row may commit. The same bytes received twice by one tenant are stored once; different
 * tenants never share an object. The caller keeps two things apart: it does not call `fjern` for bytes that another row
 * of the tenant refers to, and not while an upload of the same bytes has yet to commit its row.
 *
 * Every method throws FilFeil `ugyldig-noekkel` unless `virksomhet` is a UUID and `sjekksum` is 64 hex digits.
 */
export interface Fillager {
  readonly deler: Delelager;
  /**
   * A stream that is refused is destroyed. A server that wants to answer on the same connection gives
   * `request.iterator({ destroyOnReturn: false })`.
   * FilFeil: for-stor, tom, feil-sjekksum, feil-stoerrelse, skadelig, avvist-type, avbrutt. Nothing is left behind.
   */
  motta(virksomhet: string, stroem: Bytestroem, valg: MottaValg): Promise<Mottatt>;
  /** As `motta` for bytes that are in memory already: one open, write, fsync and link. */
  mottaBuffer(virksomhet: string, bytes: Uint8Array, valg: MottaValg): Promise<Mottatt>;
  /** FilFeil: mangler, ugyldig-omraade. The caller reads the stream to its end or destroys it. */
  les(virksomhet: string, sjekksum: string, omraade?: Omraade): Promise<Lest>;
  finnes(virksomhet: string, sjekksum: string): Promise<boolean>;
  /** Only for discarding (kassasjon). Answers whether there was something to remove. */
  fjern(virksomhet: string, sjekksum: string): Promise<boolean>;
  /** The tenant's checksums in rising order. */
  list(virksomhet: string): AsyncIterable<string>;
  /** Reads every byte again. `endret` when size or checksum differs. */
  kontroller(
    virksomhet: string,
    sjekksum: string,
    ventet: { readonly filstoerrelse: number },
  ): Promise<Kontrollsvar>;
  /**
   * Removes what interrupted uploads left, to be called at start. Answers how many. When several processes share the
   * place, give `eldreEnnMs` longer than the longest upload, or another process' upload is cut off (it then fails whole).
   */
  rydd(valg?: { readonly eldreEnnMs?: number | undefined }): Promise<number>;
}
