import { lstat, mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/** Directories remembered as made and synced; forgotten all at once when there are too many. */
const HUSKES = 200_000;

/**
 * Makes directories and their entries durable. Those who ask for a sync of the same directory while one is running share
 * the next one: never the running one, which may have begun before their entry was there.
 */
export class Katalogvakt {
  private readonly laget = new Map<string, Promise<void>>();
  private readonly loep = new Map<string, { denne: Promise<void>; neste?: Promise<void> }>();

  /** Makes `sti` below `rot` level by level. Throws when something else than a directory, such as a symlink, is there. */
  sikre(rot: string, sti: string): Promise<void> {
    if (sti === rot) return Promise.resolve();
    const kjent = this.laget.get(sti);
    if (kjent !== undefined) return kjent;
    if (this.laget.size > HUSKES) this.laget.clear();
    const ny = this.lag(rot, sti).catch((feil: unknown) => {
      this.laget.delete(sti);
      throw feil;
    });
    this.laget.set(sti, ny);
    return ny;
  }

  /** Somebody has removed directories behind our back: make them again when they are next needed. */
  glem(rot: string, sti: string): void {
    for (let s = sti; s !== rot && s.startsWith(rot); s = path.dirname(s)) this.laget.delete(s);
  }

  /** Resolves when every entry that was in the directory at the call has reached the disk. */
  synk(katalog: string): Promise<void> {
    const naa = this.loep.get(katalog);
    if (naa === undefined) return this.start(katalog);
    naa.neste ??= naa.denne.catch(() => undefined).then(() => this.start(katalog));
    return naa.neste;
  }

  private start(katalog: string): Promise<void> {
    const loep: { denne: Promise<void>; neste?: Promise<void> } = { denne: synkKatalog(katalog) };
    loep.denne = loep.denne.finally(() => {
      if (loep.neste === undefined) this.loep.delete(katalog);
    });
    this.loep.set(katalog, loep);
    return loep.denne;
  }

  private async lag(rot: string, sti: string): Promise<void> {
    const over = path.dirname(sti);
    await this.sikre(rot, over);
    try {
      await mkdir(sti, { mode: 0o750 });
    } catch (feil) {
      if (!harKode(feil, 'EEXIST')) throw feil;
      if (!(await lstat(sti)).isDirectory()) throw new Error(`${sti} is not a directory`);
    }
    // Also when it was there already: another process may have made it a moment ago and not synced yet.
    await this.synk(over);
  }
}

async function synkKatalog(katalog: string): Promise<void> {
  const fil = await open(katalog, 'r');
  try {
    await fil.sync();
  } finally {
    await fil.close();
  }
}

export const harKode = (feil: unknown, ...koder: string[]): boolean =>
  feil instanceof Error && 'code' in feil && koder.includes(String(feil.code));
