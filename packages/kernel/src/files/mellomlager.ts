import { constants } from 'node:fs';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { FilFeil } from './feil.js';
import type { Bytestroem, Del, Delelager, Mottatt, MottaValg } from './fillager.js';
import { harKode, Katalogvakt } from './katalog.js';
import type { Delinnhold, Innhold, Mottak } from './mottak.js';
import { erOverfoering, krevOverfoering, krevVirksomhet } from './noekkel.js';

/**
 * Files in parts under `<katalog>/<virksomhet>/<overfoering>`, one growing file for each. Processes that share the
 * directory go on with each other's.
 */
export class Mellomlager implements Delelager {
  private readonly katalog: string;
  private readonly mottak: Mottak;
  private readonly legg: (virksomhet: string, innhold: Innhold) => Promise<Mottatt>;
  private readonly kataloger = new Katalogvakt();
  private readonly deler = new WeakMap<Del, Delinnhold>();

  /** `legg` gives finished bytes their place in the store, durably, and lets go of their name in the inbox. */
  constructor(katalog: string, mottak: Mottak, legg: Mellomlager['legg']) {
    this.katalog = katalog;
    this.mottak = mottak;
    this.legg = legg;
  }

  async motta(
    stroem: Bytestroem,
    valg: { readonly lengde: number; readonly signal?: AbortSignal | undefined },
  ): Promise<Del> {
    const innhold = await this.mottak.del(stroem, valg);
    const del: Del = { lengde: innhold.lengde, brudd: innhold.brudd };
    this.deler.set(del, innhold);
    return del;
  }

  async leggTil(virksomhet: string, overfoering: string, ved: number, del: Del, hopp = 0): Promise<void> {
    const { kilde } = this.innhold(del);
    const sti = this.sti(virksomhet, overfoering);
    await this.kataloger.sikre(this.katalog, path.dirname(sti));
    if (ved === 0 && hopp === 0 && 'fil' in kilde) {
      await kilde.fil.chmod(0o640);
      await kilde.fil.datasync();
      await rename(kilde.sti, sti);
      await this.mottak.slipp(kilde);
    } else {
      await this.skriv(sti, ved, kilde, hopp);
      await this.mottak.kast(kilde);
    }
    // The file's own name, the first time; later parts change its bytes alone.
    if (ved === 0) await this.kataloger.synk(path.dirname(sti));
  }

  async kast(del: Del): Promise<void> {
    await this.mottak.kast(this.innhold(del).kilde);
  }

  async ferdig(virksomhet: string, overfoering: string, valg: MottaValg): Promise<Mottatt> {
    const sti = this.sti(virksomhet, overfoering);
    const innhold = await this.mottak.samlet(sti, valg).catch((feil: unknown) => {
      throw harKode(feil, 'ENOENT') ? new FilFeil('mangler', { cause: feil }) : feil;
    });
    return this.legg(krevVirksomhet(virksomhet), innhold);
  }

  async slett(virksomhet: string, overfoering: string): Promise<boolean> {
    try {
      await unlink(this.sti(virksomhet, overfoering));
      return true;
    } catch (feil) {
      if (harKode(feil, 'ENOENT')) return false;
      throw feil;
    }
  }

  async *list(virksomhet: string): AsyncGenerator<string> {
    const katalog = path.join(this.katalog, krevVirksomhet(virksomhet));
    const filer = await readdir(katalog, { withFileTypes: true }).catch((feil: unknown) => {
      if (harKode(feil, 'ENOENT')) return [];
      throw feil;
    });
    for (const f of filer) if (f.isFile() && erOverfoering(f.name)) yield f.name;
  }

  private sti(virksomhet: string, overfoering: string): string {
    return path.join(this.katalog, krevVirksomhet(virksomhet), krevOverfoering(overfoering));
  }

  private innhold(del: Del): Delinnhold {
    const innhold = this.deler.get(del);
    if (innhold === undefined) throw new Error('the part was not received here');
    return innhold;
  }

  private async skriv(sti: string, ved: number, kilde: Innhold['kilde'], hopp: number): Promise<void> {
    const opprett = ved === 0 ? constants.O_CREAT : 0;
    const fil = await open(sti, constants.O_RDWR | constants.O_NOFOLLOW | opprett, 0o640).catch(
      (feil: unknown) => {
        throw harKode(feil, 'ENOENT') ? new FilFeil('mangler', { cause: feil }) : feil;
      },
    );
    try {
      const { size, nlink } = await fil.stat();
      // From then on its bytes are in the store too.
      if (nlink > 1) throw new Error('the parts have been put together already');
      if (size < ved) throw new FilFeil('mangler', { detalj: 'bytes of earlier parts are gone' });
      if (size > ved) await fil.truncate(ved);
      let til = ved;
      const biter =
        'bytes' in kilde
          ? [kilde.bytes.subarray(hopp)]
          : kilde.fil.createReadStream({ start: hopp, highWaterMark: 1024 * 1024, autoClose: false });
      for await (const bit of biter as AsyncIterable<Uint8Array>)
        for (let n = 0; n < bit.length; ) {
          const { bytesWritten } = await fil.write(bit, n, bit.length - n, til);
          n += bytesWritten;
          til += bytesWritten;
        }
      await fil.datasync();
    } finally {
      await fil.close();
    }
  }
}
