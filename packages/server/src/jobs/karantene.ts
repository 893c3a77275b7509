import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Fillager } from '@felles/kernel/files';

/**
 * Where bytes without an owner rest before they are gone. The file store cannot lock a checksum, so someone may upload
 * the same bytes in the moment between our look and the removal; then they are put back from here.
 */
export interface Karantene {
  /** Copies, checks and then removes from the store. False: not there, or not the bytes they should be; left alone. */
  legg(virksomhet: string, sjekksum: string): Promise<boolean>;
  innhold(virksomhet: string): Promise<readonly { readonly sjekksum: string; readonly alderMs: number }[]>;
  tilbake(virksomhet: string, sjekksum: string): Promise<void>;
  slett(virksomhet: string, sjekksum: string): Promise<void>;
}

export const openKarantene = (rot: string, filer: Fillager): Karantene => {
  const mappe = (virksomhet: string): string => join(rot, virksomhet);
  const sti = (virksomhet: string, sjekksum: string): string => join(mappe(virksomhet), sjekksum);
  return {
    legg: async (virksomhet, sjekksum) => {
      if (!(await filer.finnes(virksomhet, sjekksum))) return false;
      await mkdir(mappe(virksomhet), { recursive: true, mode: 0o700 });
      const kladd = join(mappe(virksomhet), `.${randomUUID()}`);
      try {
        const { stroem } = await filer.les(virksomhet, sjekksum);
        const hash = createHash('sha256');
        const tell = new Transform({
          transform(bit: Buffer, _koding, ferdig) {
            hash.update(bit);
            ferdig(null, bit);
          },
        });
        await pipeline(stroem, tell, createWriteStream(kladd, { flags: 'wx', mode: 0o600 }));
        // Damaged bytes are the business of the fixity check, and evidence until someone has looked.
        if (hash.digest('hex') !== sjekksum) return false;
        const fil = await open(kladd, 'r');
        try {
          await fil.sync();
        } finally {
          await fil.close();
        }
        await rename(kladd, sti(virksomhet, sjekksum));
      } finally {
        await rm(kladd, { force: true });
      }
      return filer.fjern(virksomhet, sjekksum);
    },
    innhold: async (virksomhet) => {
      const navn = await readdir(mappe(virksomhet)).catch((feil: NodeJS.ErrnoException) => {
        if (feil.code === 'ENOENT') return [];
        throw feil;
      });
      const filer = navn.filter((n) => /^[0-9a-f]{64}$/.test(n));
      return Promise.all(
        filer.map(async (sjekksum) => ({
          sjekksum,
          alderMs: Date.now() - (await stat(sti(virksomhet, sjekksum))).mtimeMs,
        })),
      );
    },
    tilbake: async (virksomhet, sjekksum) => {
      if (await filer.finnes(virksomhet, sjekksum)) return;
      await filer.motta(virksomhet, createReadStream(sti(virksomhet, sjekksum)), {
        maksStoerrelse: Number.MAX_SAFE_INTEGER,
        forventet: { sjekksum },
      });
    },
    slett: (virksomhet, sjekksum) => rm(sti(virksomhet, sjekksum), { force: true }),
  };
};
