import { constants } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, realpath, unlink } from 'node:fs/promises';
import path from 'node:path';
import { FilFeil } from './feil.js';
import type {
  Bytestroem,
  Delelager,
  Fillager,
  Kontrollsvar,
  Lest,
  Mottaksvalg,
  Mottatt,
  MottaValg,
  Omraade,
} from './fillager.js';
import { hashStroem } from './hash.js';
import { harKode, Katalogvakt } from './katalog.js';
import { Mellomlager } from './mellomlager.js';
import { type Innhold, innkatalog, Mottak, skriv } from './mottak.js';
import { erSjekksum, krevSjekksum, krevVirksomhet, noekkel } from './noekkel.js';
import { krevOmraade } from './omraade.js';

export interface Diskvalg extends Mottaksvalg {
  /** Made when it is not there. Its file system must have hard links (ext4, xfs, zfs, NFS have). */
  readonly rot: string;
}

/**
 * Files under `<rot>/<virksomhet>/<ab>/<sha256>`. A file gets its final name by a hard link from the inbox
 * `<rot>/.inn`, after its bytes are on the disk: the name is taken whole or not at all, and an existing one is never
 * replaced. The directory is synced before the answer. Parts of files wait in `<rot>/.inn/<virksomhet>`.
 */
export async function diskLager(valg: Diskvalg): Promise<Fillager> {
  await mkdir(valg.rot, { recursive: true, mode: 0o750 });
  const rot = await realpath(valg.rot);
  const inn = await innkatalog(path.join(rot, '.inn'));
  return new Disklager(rot, inn, new Mottak(inn, valg));
}

interface Aapen {
  readonly fil: FileHandle;
  readonly filstoerrelse: number;
}

class Disklager implements Fillager {
  private readonly rot: string;
  private readonly mottak: Mottak;
  private readonly kataloger = new Katalogvakt();
  readonly deler: Delelager;

  constructor(rot: string, inn: string, mottak: Mottak) {
    this.rot = rot;
    this.mottak = mottak;
    this.deler = new Mellomlager(inn, mottak, (virksomhet, innhold) => this.legg(virksomhet, innhold));
  }

  async motta(virksomhet: string, stroem: Bytestroem, valg: MottaValg): Promise<Mottatt> {
    const v = krevVirksomhet(virksomhet);
    return this.legg(v, await this.mottak.stroem(stroem, valg));
  }

  async mottaBuffer(virksomhet: string, bytes: Uint8Array, valg: MottaValg): Promise<Mottatt> {
    const v = krevVirksomhet(virksomhet);
    return this.legg(v, await this.mottak.buffer(bytes, valg));
  }

  async les(virksomhet: string, sjekksum: string, omraade?: Omraade): Promise<Lest> {
    const aapen = await this.aapne(virksomhet, sjekksum);
    if (aapen === undefined) throw new FilFeil('mangler');
    const { fil, filstoerrelse } = aapen;
    try {
      const del = omraade === undefined ? {} : krevOmraade(omraade, filstoerrelse);
      return { stroem: fil.createReadStream({ highWaterMark: 256 * 1024, ...del }), filstoerrelse };
    } catch (feil) {
      await fil.close();
      throw feil;
    }
  }

  async finnes(virksomhet: string, sjekksum: string): Promise<boolean> {
    const aapen = await this.aapne(virksomhet, sjekksum);
    await aapen?.fil.close();
    return aapen !== undefined;
  }

  async fjern(virksomhet: string, sjekksum: string): Promise<boolean> {
    const sti = await this.finn(virksomhet, sjekksum);
    if (sti === undefined) return false;
    try {
      await unlink(sti);
    } catch (feil) {
      if (harKode(feil, 'ENOENT')) return false;
      throw feil;
    }
    await this.kataloger.synk(path.dirname(sti));
    return true;
  }

  async *list(virksomhet: string): AsyncGenerator<string> {
    const topp = path.join(this.rot, krevVirksomhet(virksomhet));
    for (const ab of await mapper(topp)) {
      const filer = await readdir(path.join(topp, ab), { withFileTypes: true });
      const navn = filer.filter((f) => f.isFile() && erSjekksum(f.name) && f.name.startsWith(ab));
      yield* navn.map((f) => f.name).sort();
    }
  }

  async kontroller(
    virksomhet: string,
    sjekksum: string,
    ventet: { readonly filstoerrelse: number },
  ): Promise<Kontrollsvar> {
    const aapen = await this.aapne(virksomhet, sjekksum);
    if (aapen === undefined) return 'mangler';
    try {
      if (aapen.filstoerrelse !== ventet.filstoerrelse) return 'endret';
      const lest = await hashStroem(
        aapen.fil.createReadStream({ highWaterMark: 1024 * 1024, autoClose: false }),
      );
      const like = lest.sjekksum === krevSjekksum(sjekksum) && lest.filstoerrelse === ventet.filstoerrelse;
      return like ? 'ok' : 'endret';
    } finally {
      await aapen.fil.close();
    }
  }

  rydd(valg: { readonly eldreEnnMs?: number | undefined } = {}): Promise<number> {
    return this.mottak.rydd(valg.eldreEnnMs);
  }

  private async legg(virksomhet: string, innhold: Innhold): Promise<Mottatt> {
    const nokkel = noekkel(virksomhet, innhold.sjekksum);
    const sti = path.join(this.rot, nokkel);
    const katalog = path.dirname(sti);
    const plass = this.kataloger.sikre(this.rot, katalog);
    plass.catch(() => undefined); // awaited below; meanwhile the bytes are written
    const fil = 'bytes' in innhold.kilde ? await this.mottak.nyFil() : innhold.kilde;
    try {
      if ('bytes' in innhold.kilde) await skriv(fil.fil, innhold.kilde.bytes);
      await fil.fil.sync();
      await plass;
      await this.synliggjoer(fil.sti, sti, innhold);
      // The inbox need not be synced: a name that comes back after a power failure is cleaned at the next start.
      await Promise.all([this.kataloger.synk(katalog), this.mottak.kast(fil)]);
    } catch (feil) {
      await this.mottak.kast(fil);
      throw feil;
    }
    return { sjekksum: innhold.sjekksum, filstoerrelse: innhold.filstoerrelse, ...innhold.format, nokkel };
  }

  private async synliggjoer(fra: string, til: string, innhold: Innhold): Promise<void> {
    try {
      await link(fra, til);
    } catch (feil) {
      if (harKode(feil, 'EEXIST')) return krevSammeFil(til, innhold.filstoerrelse);
      if (!harKode(feil, 'ENOENT')) throw feil;
      this.kataloger.glem(this.rot, path.dirname(til));
      await this.kataloger.sikre(this.rot, path.dirname(til));
      await link(fra, til);
    }
  }

  /** The path, when its directory is a real one all the way: a symlink planted in the root leads nowhere. */
  private async finn(virksomhet: string, sjekksum: string): Promise<string | undefined> {
    const sti = path.join(this.rot, noekkel(krevVirksomhet(virksomhet), krevSjekksum(sjekksum)));
    try {
      return (await realpath(path.dirname(sti))) === path.dirname(sti) ? sti : undefined;
    } catch (feil) {
      if (harKode(feil, 'ENOENT', 'ENOTDIR', 'ELOOP')) return undefined;
      throw feil;
    }
  }

  private async aapne(virksomhet: string, sjekksum: string): Promise<Aapen | undefined> {
    const sti = await this.finn(virksomhet, sjekksum);
    if (sti === undefined) return undefined;
    try {
      // O_NONBLOCK: a pipe put in the file's place must not hang the reader.
      const fil = await open(sti, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      const om = await fil.stat();
      if (om.isFile()) return { fil, filstoerrelse: om.size };
      await fil.close();
      return undefined;
    } catch (feil) {
      if (harKode(feil, 'ENOENT', 'ELOOP')) return undefined;
      throw feil;
    }
  }
}

/** What lies there under the same name must be the same bytes; a different size shows that it is damaged. */
async function krevSammeFil(sti: string, filstoerrelse: number): Promise<void> {
  const fil = await lstat(sti);
  if (fil.isFile() && fil.size === filstoerrelse) return;
  throw new FilFeil('feil-sjekksum', { detalj: 'the stored file of this checksum is damaged' });
}

async function mapper(sti: string): Promise<string[]> {
  try {
    if (!(await lstat(sti)).isDirectory()) return [];
    const poster = await readdir(sti, { withFileTypes: true });
    return poster
      .filter((p) => p.isDirectory() && /^[0-9a-f]{2}$/.test(p.name))
      .map((p) => p.name)
      .sort();
  } catch (feil) {
    if (harKode(feil, 'ENOENT')) return []; // also when it was removed on the way
    throw feil;
  }
}
