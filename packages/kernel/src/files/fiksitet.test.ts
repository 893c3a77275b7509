import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskLager } from './disk.js';
import { type Filkontroll, type Filrad, kontrollerFiler } from './fiksitet.js';
import type { Fillager } from './fillager.js';
import { noekkel } from './noekkel.js';

describe('fixity', () => {
  const virksomhet = randomUUID();
  let rot: string;
  let lager: Fillager;
  beforeAll(async () => {
    rot = await mkdtemp(path.join(tmpdir(), 'fiksitet-'));
    lager = await diskLager({ rot });
  });
  afterAll(() => rm(rot, { recursive: true }));

  const rad = async (tekst: string): Promise<Filrad> => {
    const { sjekksum, filstoerrelse } = await lager.mottaBuffer(virksomhet, Buffer.from(tekst), {
      maksStoerrelse: 1000,
    });
    return { virksomhet, sjekksum, filstoerrelse, objekt: `dokumentobjekt ${tekst}` };
  };
  const samle = async (rader: AsyncIterable<Filrad>, samtidige: number): Promise<Filkontroll[]> => {
    const ut: Filkontroll[] = [];
    for await (const svar of kontrollerFiler(lager, rader, { samtidige })) ut.push(svar);
    return ut;
  };

  it('a flipped byte, a lost file and an unreadable answer are each named, and the rest is still controlled', async () => {
    const hel = await rad('hel');
    const vendt = await rad('vendt');
    const sti = path.join(rot, noekkel(virksomhet, vendt.sjekksum));
    await chmod(sti, 0o640);
    await writeFile(sti, 'vendT');
    const borte = { ...hel, sjekksum: createHash('sha256').update('borte').digest('hex'), objekt: 'borte' };
    const ugyldig = { ...hel, sjekksum: 'ikke en sjekksum', objekt: 'ugyldig' };
    const siste = await rad('siste');
    const rader = async function* (): AsyncGenerator<Filrad> {
      yield* [hel, vendt, borte, ugyldig, siste];
    };
    for (const samtidige of [1, 3, 100]) {
      const svar = await samle(rader(), samtidige);
      expect(svar.map((s) => [s.objekt, s.status])).toEqual([
        ['dokumentobjekt hel', 'ok'],
        ['dokumentobjekt vendt', 'endret'],
        ['borte', 'mangler'],
        ['ugyldig', 'uleselig'],
        ['dokumentobjekt siste', 'ok'],
      ]);
      expect(svar[1]?.tekst).toBe('Filens innhold er ikke det som ble arkivert.');
    }
  });

  it('rows are taken only as answers are read, so any number of them fits in memory', async () => {
    const en = await rad('mange');
    let gitt = 0;
    const rader = async function* (): AsyncGenerator<Filrad> {
      for (; gitt < 1_000_000; gitt++) yield en;
    };
    const svar = kontrollerFiler(lager, rader(), { samtidige: 4 });
    for (let nr = 0; nr < 10; nr++) await svar.next();
    await svar.return(undefined);
    expect(gitt).toBeLessThanOrEqual(14);
  });

  it('a round that is stopped ends with the answers it has begun', async () => {
    const en = await rad('stopp');
    const stopp = new AbortController();
    const rader = async function* (): AsyncGenerator<Filrad> {
      yield en;
      yield en;
      stopp.abort();
      yield en;
      yield en;
    };
    const ut: string[] = [];
    for await (const s of kontrollerFiler(lager, rader(), { signal: stopp.signal })) ut.push(s.status);
    expect(ut).toEqual(['ok', 'ok']);
  });
});
