import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { FilFeil } from './feil.js';
import type { Bytestroem, Mottaksvalg, MottaValg } from './fillager.js';
import { AVVISTE_TYPER, type Format, Formatproeve, identifiser } from './format.js';
import { krevSjekksum } from './noekkel.js';

/** Uploads that end below this are kept in memory and never touch a temporary file before they are checked. */
const LITEN = 256 * 1024;

/** Parts up to this are written once, straight to where they belong; larger ones wait in the inbox till all has come. */
const DEL_I_MINNET = 1024 * 1024;

/** Bytes that have been received, measured and accepted, but that nobody can read yet. */
export interface Innhold {
  readonly sjekksum: string;
  readonly filstoerrelse: number;
  readonly format: Format;
  readonly kilde:
    | { readonly bytes: Uint8Array }
    /** An open, written but not yet synced file in the inbox. Whoever takes it closes and removes it by `kast`. */
    | { readonly sti: string; readonly fil: FileHandle };
}

/** Bytes of a part of a file, in memory or in the inbox. */
export interface Delinnhold {
  readonly lengde: number;
  /** Why it ended early; the bytes before are good. */
  readonly brudd?: unknown;
  readonly kilde: Innhold['kilde'];
}

/** The receiving half that every adapter shares: reads, measures, identifies and refuses. */
export class Mottak {
  private readonly katalog: string;
  private readonly avviste: ReadonlySet<string>;
  private readonly valg: Mottaksvalg;
  private readonly egne = new Set<string>();

  /** `katalog` is an existing directory on the file system where the bytes may lie while they are received. */
  constructor(katalog: string, valg: Mottaksvalg) {
    this.katalog = katalog;
    this.valg = valg;
    this.avviste = valg.avvisteTyper ?? AVVISTE_TYPER;
  }

  async buffer(bytes: Uint8Array, valg: MottaValg): Promise<Innhold> {
    krevForventet(valg);
    if (valg.signal?.aborted) throw new FilFeil('avbrutt', { cause: valg.signal.reason });
    krevMaks(bytes.length, valg);
    const sjekksum = createHash('sha256').update(bytes).digest('hex');
    krevSomVentet(sjekksum, bytes.length, valg);
    const format = await identifiser(bytes);
    this.krevTillatt(format);
    const innhold = { sjekksum, filstoerrelse: bytes.length, format };
    valg.godta?.({ sjekksum, filstoerrelse: bytes.length, ...format });
    if (this.valg.skann === undefined) return { ...innhold, kilde: { bytes } };
    const fil = await this.nyFil();
    return this.ellerKast(fil, async () => {
      await skriv(fil.fil, bytes);
      await this.skann(fil.sti);
      return { ...innhold, kilde: fil };
    });
  }

  async stroem(stroem: Bytestroem, valg: MottaValg): Promise<Innhold> {
    krevForventet(valg);
    const biter = avbrytbar(stroem, valg.signal);
    try {
      const start: Uint8Array[] = [];
      let lest = 0;
      for (let neste = await biter.next(); ; neste = await biter.next()) {
        if (neste.done === true) return await this.buffer(Buffer.concat(start), valg);
        lest += neste.value.length;
        krevMaks(lest, valg);
        start.push(Buffer.from(neste.value));
        if (lest > LITEN) return await this.tilFil(Buffer.concat(start), biter, valg);
      }
    } finally {
      biter.slipp();
    }
  }

  /** Receives a part of a file as it is: what it belongs to is judged when it is whole. */
  async del(
    stroem: Bytestroem,
    valg: { readonly lengde: number; readonly signal?: AbortSignal | undefined },
  ): Promise<Delinnhold> {
    const biter = avbrytbar(stroem, valg.signal);
    const iMinnet: Uint8Array[] = [];
    let fil: { sti: string; fil: FileHandle } | undefined;
    let lengde = 0;
    let brudd: unknown;
    try {
      for (;;) {
        const neste = await biter.next().catch((feil: unknown) => {
          brudd = feil;
        });
        if (neste === undefined || neste.done === true) break;
        lengde += neste.value.length;
        if (lengde > valg.lengde) throw new FilFeil('feil-stoerrelse');
        iMinnet.push(Buffer.from(neste.value));
        if (fil === undefined && lengde <= DEL_I_MINNET) continue;
        fil ??= await this.nyFil();
        for (const bit of iMinnet.splice(0)) await skriv(fil.fil, bit);
      }
      return { lengde, brudd, kilde: fil ?? { bytes: Buffer.concat(iMinnet) } };
    } catch (feil) {
      if (fil !== undefined) await this.kast(fil);
      throw feil;
    } finally {
      biter.slipp();
    }
  }

  /** Measures and judges a file that was put together from parts. It keeps its name; the answer's is one more. */
  async samlet(sti: string, valg: MottaValg): Promise<Innhold> {
    krevForventet(valg);
    const fil = await this.nyttNavn(sti);
    return this.ellerKast(fil, async () => {
      const hash = createHash('sha256');
      const proeve = new Formatproeve();
      let filstoerrelse = 0;
      const stroem = fil.fil.createReadStream({ highWaterMark: 1024 * 1024, start: 0, autoClose: false });
      for await (const bit of stroem as AsyncIterable<Buffer>) {
        filstoerrelse += bit.length;
        krevMaks(filstoerrelse, valg);
        hash.update(bit);
        proeve.se(bit);
      }
      return this.godta(fil, hash.digest('hex'), filstoerrelse, proeve, valg);
    });
  }

  /** Lets go of a file of the inbox that has been moved elsewhere. */
  async slipp(kilde: { readonly sti: string; readonly fil: FileHandle }): Promise<void> {
    await kilde.fil.close();
    this.egne.delete(kilde.sti);
  }

  /** Closes and removes what `innhold` holds on disk. Never fails: what is left behind is cleaned by `rydd`. */
  async kast(kilde: Innhold['kilde']): Promise<void> {
    if ('bytes' in kilde) return;
    await kilde.fil.close().catch(() => undefined);
    await unlink(kilde.sti).catch(() => undefined);
    this.egne.delete(kilde.sti);
  }

  /** A new empty file in the inbox, under a name that nobody outside has any part in. */
  async nyFil(): Promise<{ sti: string; fil: FileHandle }> {
    const sti = path.join(this.katalog, randomUUID());
    this.egne.add(sti);
    try {
      // Read-only for all from birth: the open handle writes on, and what is stored cannot be changed by a slip.
      return { sti, fil: await open(sti, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o440) };
    } catch (feil) {
      this.egne.delete(sti);
      throw feil;
    }
  }

  async rydd(eldreEnnMs = 0): Promise<number> {
    let fjernet = 0;
    for (const navn of await readdir(this.katalog)) {
      const sti = path.join(this.katalog, navn);
      if (this.egne.has(sti)) continue;
      const fil = await lstat(sti).catch(() => undefined);
      if (fil === undefined || fil.isDirectory()) continue;
      if (eldreEnnMs > 0 && Date.now() - fil.mtimeMs < eldreEnnMs) continue;
      await unlink(sti);
      fjernet++;
    }
    return fjernet;
  }

  private async tilFil(start: Uint8Array, biter: Biter, valg: MottaValg): Promise<Innhold> {
    const fil = await this.nyFil();
    return this.ellerKast(fil, async () => {
      const hash = createHash('sha256');
      const proeve = new Formatproeve();
      let filstoerrelse = 0;
      const ta = async (bit: Uint8Array): Promise<void> => {
        filstoerrelse += bit.length;
        krevMaks(filstoerrelse, valg);
        hash.update(bit);
        proeve.se(bit);
        await skriv(fil.fil, bit);
      };
      await ta(start);
      for (let neste = await biter.next(); neste.done !== true; neste = await biter.next())
        await ta(neste.value);
      return this.godta(fil, hash.digest('hex'), filstoerrelse, proeve, valg);
    });
  }

  private async godta(
    fil: { sti: string; fil: FileHandle },
    sjekksum: string,
    filstoerrelse: number,
    proeve: Formatproeve,
    valg: MottaValg,
  ): Promise<Innhold> {
    krevSomVentet(sjekksum, filstoerrelse, valg);
    const format = await proeve.svar();
    this.krevTillatt(format);
    valg.godta?.({ sjekksum, filstoerrelse, ...format });
    await this.skann(fil.sti);
    return { sjekksum, filstoerrelse, format, kilde: fil };
  }

  private async nyttNavn(fra: string): Promise<{ sti: string; fil: FileHandle }> {
    const sti = path.join(this.katalog, randomUUID());
    this.egne.add(sti);
    try {
      await link(fra, sti);
      const fil = await open(sti, constants.O_RDONLY | constants.O_NOFOLLOW);
      await fil.chmod(0o440);
      return { sti, fil };
    } catch (feil) {
      this.egne.delete(sti);
      await unlink(sti).catch(() => undefined);
      throw feil;
    }
  }

  private async ellerKast<T>(fil: { sti: string; fil: FileHandle }, gjoer: () => Promise<T>): Promise<T> {
    try {
      return await gjoer();
    } catch (feil) {
      await this.kast(fil);
      throw feil;
    }
  }

  private krevTillatt(format: Format): void {
    if (this.avviste.has(format.mimeType)) throw new FilFeil('avvist-type', { detalj: format.mimeType });
  }

  private async skann(sti: string): Promise<void> {
    const svar = (await this.valg.skann?.(sti)) ?? 'ren';
    if (svar !== 'ren') throw new FilFeil('skadelig', { detalj: svar.funn });
  }
}

/** The inbox as a real directory, made when it is not there; a symlink in its place is refused. */
export async function innkatalog(sti: string): Promise<string> {
  await mkdir(sti, { recursive: true, mode: 0o750 });
  if (!(await lstat(sti)).isDirectory()) throw new Error(`${sti} is not a directory`);
  return sti;
}

export async function skriv(fil: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let ved = 0; ved < bytes.length; ) ved += (await fil.write(bytes, ved)).bytesWritten;
}

function krevForventet({ forventet }: MottaValg): void {
  if (forventet?.sjekksum !== undefined) krevSjekksum(forventet.sjekksum);
}

function krevMaks(lest: number, valg: MottaValg): void {
  if (lest > valg.maksStoerrelse) throw new FilFeil('for-stor');
  // More than declared cannot become right again: no reason to receive the rest.
  const ventet = valg.forventet?.filstoerrelse;
  if (ventet !== undefined && lest > ventet) throw new FilFeil('feil-stoerrelse');
}

function krevSomVentet(sjekksum: string, filstoerrelse: number, { forventet }: MottaValg): void {
  if (filstoerrelse === 0) throw new FilFeil('tom');
  const stoerrelse = forventet?.filstoerrelse;
  if (stoerrelse !== undefined && stoerrelse !== filstoerrelse) throw new FilFeil('feil-stoerrelse');
  const ventet = forventet?.sjekksum?.toLowerCase();
  if (ventet !== undefined && ventet !== sjekksum) throw new FilFeil('feil-sjekksum');
}

interface Biter {
  next(): Promise<IteratorResult<Uint8Array, unknown>>;
  /** Lets go of the source, also when it is stuck in the middle of a read. */
  slipp(): void;
}

/** Reads that end at once when the signal fires, even from a source that never answers. Its failure is `avbrutt`. */
function avbrytbar(stroem: Bytestroem, signal: AbortSignal | undefined): Biter {
  const kilde = stroem[Symbol.asyncIterator]();
  let ferdig = false;
  let stopp: (() => void) | undefined;
  const avbrudd = new Promise<never>((_, avvis) => {
    if (signal === undefined) return;
    stopp = () => avvis(new FilFeil('avbrutt', { cause: signal.reason }));
    if (signal.aborted) stopp();
    else signal.addEventListener('abort', stopp, { once: true });
  });
  avbrudd.catch(() => undefined); // may fire between two reads, when nobody waits for it
  return {
    async next() {
      const bit = (async () => kilde.next())().catch((cause: unknown) => {
        throw cause instanceof FilFeil ? cause : new FilFeil('avbrutt', { cause });
      });
      bit.catch(() => undefined);
      const svar = await Promise.race([avbrudd, bit]);
      if (svar.done === true) ferdig = true;
      return svar;
    },
    slipp() {
      if (stopp !== undefined) signal?.removeEventListener('abort', stopp);
      if (ferdig) return;
      // A Readable's own iterator waits for the pending read before it returns; destroying it does not wait.
      if ('destroy' in stroem && typeof stroem.destroy === 'function') stroem.destroy();
      else void Promise.resolve(kilde.return?.()).catch(() => undefined);
    },
  };
}
