import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskLager } from './disk.js';
import type { Fillager } from './fillager.js';
import { fillagerKontrakt } from './fillager.kontrakt.js';
import { noekkel } from './noekkel.js';

const MAKS = { maksStoerrelse: 10_000_000 };
const nyRot = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'fillager-'));

fillagerKontrakt('disk', async () => {
  const rot = await nyRot();
  return {
    lager: (valg) => diskLager({ rot, ...valg }),
    inn: path.join(rot, '.inn'),
    oedelegg: async (virksomhet, sjekksum, bytes) => {
      const sti = path.join(rot, noekkel(virksomhet, sjekksum));
      await chmod(sti, 0o640);
      await writeFile(sti, bytes);
    },
    slutt: () => rm(rot, { recursive: true }),
  };
});

describe('the files on disk', () => {
  let rot: string;
  let lager: Fillager;
  beforeAll(async () => {
    rot = await nyRot();
    lager = await diskLager({ rot });
  });
  afterAll(() => rm(rot, { recursive: true }));

  it('a stored file is write-protected and has one name only', async () => {
    const { nokkel } = await lager.mottaBuffer(randomUUID(), Buffer.from('fil'), MAKS);
    const fil = await stat(path.join(rot, nokkel));
    expect(fil.mode & 0o777).toBe(0o440);
    expect(fil.nlink).toBe(1);
  });

  it('a symlink in place of a file, a folder or a tenant is not followed', async () => {
    const utenfor = await nyRot();
    const v = randomUUID();
    const { sjekksum, nokkel } = await lager.mottaBuffer(v, Buffer.from('hemmelig'), MAKS);
    const annen = randomUUID();
    await symlink(path.join(rot, v), path.join(rot, annen));
    expect(await lager.finnes(annen, sjekksum)).toBe(false);
    expect(await lager.fjern(annen, sjekksum)).toBe(false);
    expect((await lager.list(annen)[Symbol.asyncIterator]().next()).done).toBe(true);
    await expect(lager.mottaBuffer(annen, Buffer.from('inn'), MAKS)).rejects.toThrow('is not a directory');

    const ekte = path.join(utenfor, 'ekte');
    await rename(path.join(rot, nokkel), ekte);
    await symlink(ekte, path.join(rot, nokkel));
    await expect(lager.les(v, sjekksum)).rejects.toMatchObject({ kode: 'mangler' });
    expect(await lager.kontroller(v, sjekksum, { filstoerrelse: 8 })).toBe('mangler');
    await rm(utenfor, { recursive: true });
  });

  it('an inbox that is a symlink is refused at start', async () => {
    const annenRot = await nyRot();
    await symlink(rot, path.join(annenRot, '.inn'));
    await expect(diskLager({ rot: annenRot })).rejects.toThrow('is not a directory');
    await rm(annenRot, { recursive: true });
  });

  it('folders that were removed meanwhile are made again', async () => {
    const v = randomUUID();
    const bytes = Buffer.from('samme mappe');
    const { sjekksum } = await lager.mottaBuffer(v, bytes, MAKS);
    await rm(path.join(rot, v), { recursive: true });
    expect((await lager.mottaBuffer(v, bytes, MAKS)).sjekksum).toBe(sjekksum);
    expect(await lager.finnes(v, sjekksum)).toBe(true);
  });

  it('a foreign file in the tree is not listed', async () => {
    const v = randomUUID();
    const { sjekksum, nokkel } = await lager.mottaBuffer(v, Buffer.from('ekte'), MAKS);
    const mappe = path.dirname(path.join(rot, nokkel));
    await writeFile(path.join(mappe, 'Thumbs.db'), 'x');
    await writeFile(path.join(mappe, createHash('sha256').update('feil mappe').digest('hex')), 'x');
    await mkdir(path.join(rot, v, 'zz'));
    const funnet: string[] = [];
    for await (const s of lager.list(v)) funnet.push(s);
    expect(funnet).toEqual([sjekksum]);
  });

  it('200 uploads, 32 at a time, are all there and whole', async () => {
    const v = randomUUID();
    const filer = Array.from({ length: 200 }, () => randomBytes(2000).fill(0, 0, 1));
    const venter = [...filer];
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        for (let fil = venter.pop(); fil !== undefined; fil = venter.pop())
          await lager.mottaBuffer(v, fil, MAKS);
      }),
    );
    for (const fil of filer) {
      const sjekksum = createHash('sha256').update(fil).digest('hex');
      expect(await lager.kontroller(v, sjekksum, { filstoerrelse: 2000 })).toBe('ok');
    }
    expect(await readdir(path.join(rot, '.inn'))).toEqual([]);
  });
});
