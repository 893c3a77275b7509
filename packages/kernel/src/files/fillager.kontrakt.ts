import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fillager, Mottaksvalg } from './fillager.js';

/** What a suite needs to know about the adapter it runs on. */
export interface Oppsett {
  lager(valg?: Mottaksvalg): Promise<Fillager>;
  /** Where uploads lie until they are accepted. */
  readonly inn: string;
  /** Puts other bytes in a stored object's place, behind the adapter's back. */
  oedelegg(virksomhet: string, sjekksum: string, bytes: Uint8Array): Promise<void>;
  slutt(): Promise<void>;
}

const MB = 1024 * 1024;
const sha = (b: Uint8Array): string => createHash('sha256').update(b).digest('hex');
/** Starts with a zero byte, so that chance never makes a program of it. */
const tilfeldig = (antall: number): Buffer => Buffer.concat([Buffer.alloc(1), randomBytes(antall - 1)]);
const MAKS = { maksStoerrelse: 4 * MB };

async function* biter(bytes: Uint8Array, storrelser: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let ved = 0, nr = 0; ved < bytes.length; nr++) {
    const lengde = storrelser[nr % storrelser.length] ?? bytes.length;
    yield bytes.subarray(ved, ved + lengde);
    ved += lengde;
  }
}

/** Gives some bytes and then nothing more, like a connection that has gone silent. */
async function* taus(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  await new Promise(() => undefined);
}

async function alle(lager: Fillager, virksomhet: string): Promise<string[]> {
  const ut: string[] = [];
  for await (const s of lager.list(virksomhet)) ut.push(s);
  return ut;
}

export function fillagerKontrakt(navn: string, lagOppsett: () => Promise<Oppsett>): void {
  describe(`fillager: ${navn}`, () => {
    let oppsett: Oppsett;
    let lager: Fillager;
    beforeAll(async () => {
      oppsett = await lagOppsett();
      lager = await oppsett.lager();
    });
    afterAll(() => oppsett.slutt());

    /** Files that are being received. Parts that wait lie in folders of their own. */
    const innboks = async (): Promise<string[]> =>
      (await readdir(oppsett.inn, { withFileTypes: true })).filter((f) => f.isFile()).map((f) => f.name);

    const innhold = async (v: string, s: string, fra?: number, til?: number): Promise<Buffer> =>
      buffer((await lager.les(v, s, fra === undefined ? undefined : { fra, til })).stroem);

    it('any bytes that are received come back byte for byte', async () => {
      const v = randomUUID();
      const lager = await oppsett.lager({ avvisteTyper: new Set() });
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 3000 }), async (bytes) => {
          const svar = await lager.mottaBuffer(v, bytes, { ...MAKS, forventet: { sjekksum: sha(bytes) } });
          expect(svar.sjekksum).toBe(sha(bytes));
          expect(svar.filstoerrelse).toBe(bytes.length);
          expect((await innhold(v, svar.sjekksum)).equals(bytes)).toBe(true);
        }),
        { numRuns: 30 },
      );
    });

    it('chunks of any size give the same answer as the bytes in one piece', async () => {
      const v = randomUUID();
      const pdf = Buffer.concat([
        Buffer.from('%PDF-1.4\n'),
        tilfeldig(400_000),
        Buffer.from('<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>'),
        tilfeldig(1000),
      ]);
      const iett = await lager.mottaBuffer(v, pdf, MAKS);
      expect(iett.format).toBe('fmt/354');
      const storrelser = fc.array(fc.integer({ min: 100, max: 200_000 }), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(storrelser, async (s) => {
          expect(await lager.motta(randomUUID(), biter(pdf, s), MAKS)).toEqual({
            ...iett,
            nokkel: expect.stringContaining(iett.sjekksum),
          });
        }),
        // 107: a chunk that ends between the start tag and the end tag of the mark.
        { numRuns: 10, examples: [[[107]], [[1024, 53]]] },
      );
    });

    it('a source that uses its buffer again is stored as it was sent', async () => {
      const v = randomUUID();
      const felles = Buffer.alloc(50_000);
      const svar = await lager.motta(
        v,
        (async function* () {
          for (let nr = 1; nr <= 10; nr++) yield felles.fill(nr);
        })(),
        MAKS,
      );
      const ventet = Buffer.concat(Array.from({ length: 10 }, (_, nr) => Buffer.alloc(50_000, nr + 1)));
      expect((await innhold(v, svar.sjekksum)).equals(ventet)).toBe(true);
    });

    it('the answer names the key, the format and the size, and a checksum in capitals is accepted', async () => {
      const v = randomUUID();
      const bytes = Buffer.from('Saksframlegg\n');
      const forventet = { sjekksum: sha(bytes).toUpperCase(), filstoerrelse: bytes.length };
      const svar = await lager.motta(v.toUpperCase(), Readable.from([bytes]), { ...MAKS, forventet });
      expect(svar).toEqual({
        sjekksum: sha(bytes),
        filstoerrelse: 13,
        mimeType: 'text/plain',
        format: 'x-fmt/111',
        formatNavn: 'Plain Text File',
        nokkel: `${v}/${sha(bytes).slice(0, 2)}/${sha(bytes)}`,
      });
    });

    describe('a refused upload leaves nothing behind', () => {
      const liten = Buffer.from('abc');
      const stor = tilfeldig(MB);
      const exe = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(64)]);
      const feilende = async function* (): AsyncGenerator<Uint8Array> {
        yield stor;
        throw new Error('socket hang up');
      };
      const tilfeller: readonly (readonly [string, string, (l: Fillager, v: string) => Promise<unknown>])[] =
        [
          ['an empty stream', 'tom', (l, v) => l.motta(v, Readable.from([]), MAKS)],
          ['an empty buffer', 'tom', (l, v) => l.mottaBuffer(v, Buffer.alloc(0), MAKS)],
          [
            'a small buffer over the limit',
            'for-stor',
            (l, v) => l.mottaBuffer(v, liten, { maksStoerrelse: 2 }),
          ],
          [
            'a stream over the limit',
            'for-stor',
            (l, v) => l.motta(v, biter(stor, [65_536]), { maksStoerrelse: MB - 1 }),
          ],
          [
            'another checksum than declared',
            'feil-sjekksum',
            (l, v) => l.motta(v, biter(stor, [65_536]), { ...MAKS, forventet: { sjekksum: sha(liten) } }),
          ],
          [
            'fewer bytes than declared',
            'feil-stoerrelse',
            (l, v) => l.motta(v, biter(stor, [65_536]), { ...MAKS, forventet: { filstoerrelse: MB + 1 } }),
          ],
          [
            'more bytes than declared',
            'feil-stoerrelse',
            (l, v) => l.mottaBuffer(v, liten, { ...MAKS, forventet: { filstoerrelse: 2 } }),
          ],
          ['a program', 'avvist-type', (l, v) => l.mottaBuffer(v, exe, MAKS)],
          [
            'a program in a stream',
            'avvist-type',
            (l, v) => l.motta(v, biter(Buffer.concat([exe, stor]), [9999]), MAKS),
          ],
          ['a source that fails', 'avbrutt', (l, v) => l.motta(v, feilende(), MAKS)],
          [
            'a signal that has fired already',
            'avbrutt',
            (l, v) => l.motta(v, Readable.from([liten]), { ...MAKS, signal: AbortSignal.abort() }),
          ],
          [
            'a silent source when the signal fires',
            'avbrutt',
            (l, v) => l.motta(v, taus(stor), { ...MAKS, signal: AbortSignal.timeout(50) }),
          ],
          [
            'a silent readable when the signal fires',
            'avbrutt',
            (l, v) => l.motta(v, Readable.from(taus(stor)), { ...MAKS, signal: AbortSignal.timeout(50) }),
          ],
        ];
      for (const [hva, kode, gjoer] of tilfeller) {
        it(`${hva} is refused as ${kode}`, async () => {
          const v = randomUUID();
          await expect(gjoer(lager, v)).rejects.toMatchObject({ name: 'FilFeil', kode });
          expect(await alle(lager, v)).toEqual([]);
          expect(await innboks()).toEqual([]);
        });
      }

      it('the source is not read past the limit', async () => {
        let lest = 0;
        const uendelig = async function* (): AsyncGenerator<Uint8Array> {
          for (;;) yield Buffer.alloc(65_536, ++lest);
        };
        await expect(lager.motta(randomUUID(), uendelig(), { maksStoerrelse: MB })).rejects.toMatchObject({
          kode: 'for-stor',
        });
        expect(lest).toBe(17);
      });

      it('what the scanner finds is refused as skadelig, before anybody could read it', async () => {
        const v = randomUUID();
        const sett: string[] = [];
        const vaktet = await oppsett.lager({
          skann: async (sti) => {
            sett.push(sti);
            expect(await alle(lager, v)).toEqual([]);
            return { funn: 'Eicar-Test-Signature' };
          },
        });
        const venter = { kode: 'skadelig', detalj: 'Eicar-Test-Signature' };
        await expect(vaktet.mottaBuffer(v, liten, MAKS)).rejects.toMatchObject(venter);
        await expect(vaktet.motta(v, biter(stor, [9999]), MAKS)).rejects.toMatchObject(venter);
        expect(sett).toHaveLength(2);
        expect(await alle(lager, v)).toEqual([]);
        expect(await innboks()).toEqual([]);
      });

      it('a scanner that is down lets nothing through', async () => {
        const v = randomUUID();
        const vaktet = await oppsett.lager({
          skann: async () => {
            throw new Error('connection refused');
          },
        });
        await expect(vaktet.mottaBuffer(v, liten, MAKS)).rejects.toThrow('connection refused');
        expect(await alle(lager, v)).toEqual([]);
        expect(await innboks()).toEqual([]);
      });
    });

    it('a file that the scanner calls clean is stored', async () => {
      const v = randomUUID();
      const vaktet = await oppsett.lager({ skann: async () => 'ren' });
      const bytes = Buffer.from('ren fil');
      await vaktet.mottaBuffer(v, bytes, MAKS);
      expect((await innhold(v, sha(bytes))).equals(bytes)).toBe(true);
    });

    it('the types to refuse can be chosen', async () => {
      const kresen = await oppsett.lager({ avvisteTyper: new Set(['text/html']) });
      const html = Buffer.from('<!DOCTYPE html><p>Hei</p>');
      await expect(kresen.mottaBuffer(randomUUID(), html, MAKS)).rejects.toMatchObject({
        kode: 'avvist-type',
      });
      expect((await lager.mottaBuffer(randomUUID(), html, MAKS)).format).toBe('fmt/471');
    });

    it('a key that is not a UUID and a SHA-256 reaches no path', async () => {
      const v = randomUUID();
      const s = sha(Buffer.from('x'));
      const feil = { kode: 'ugyldig-noekkel' };
      for (const galt of ['', '..', '../..', `${v}/..`, `${v}\n`, '.inn']) {
        await expect(lager.mottaBuffer(galt, Buffer.from('x'), MAKS)).rejects.toMatchObject(feil);
        await expect(lager.motta(galt, Readable.from([]), MAKS)).rejects.toMatchObject(feil);
        await expect(lager.les(galt, s)).rejects.toMatchObject(feil);
        await expect(alle(lager, galt)).rejects.toMatchObject(feil);
      }
      for (const galt of ['', '../../etc/passwd', s.slice(1), `${s}0`, `${s}\n`, s.replace(/./, 'g')]) {
        await expect(lager.les(v, galt)).rejects.toMatchObject(feil);
        await expect(lager.finnes(v, galt)).rejects.toMatchObject(feil);
        await expect(lager.fjern(v, galt)).rejects.toMatchObject(feil);
        await expect(lager.kontroller(v, galt, { filstoerrelse: 1 })).rejects.toMatchObject(feil);
      }
    });

    it('the same bytes from 8 uploads at once are stored once, and each upload succeeds', async () => {
      const v = randomUUID();
      const bytes = tilfeldig(300_000);
      const svar = await Promise.all(
        Array.from({ length: 8 }, (_, nr) =>
          nr % 2 ? lager.mottaBuffer(v, bytes, MAKS) : lager.motta(v, biter(bytes, [10_000 + nr]), MAKS),
        ),
      );
      expect(new Set(svar.map((x) => x.sjekksum))).toEqual(new Set([sha(bytes)]));
      expect(await alle(lager, v)).toEqual([sha(bytes)]);
      expect(await innboks()).toEqual([]);
    });

    it("another tenant's bytes are neither found, read nor removed", async () => {
      const [min, annen] = [randomUUID(), randomUUID()];
      const { sjekksum } = await lager.mottaBuffer(min, Buffer.from('taushetsbelagt'), MAKS);
      expect(await lager.finnes(annen, sjekksum)).toBe(false);
      expect(await lager.fjern(annen, sjekksum)).toBe(false);
      await expect(lager.les(annen, sjekksum)).rejects.toMatchObject({ kode: 'mangler' });
      expect(await lager.finnes(min, sjekksum)).toBe(true);
    });

    it('a range gives those bytes and the whole size', async () => {
      const v = randomUUID();
      const bytes = tilfeldig(1000);
      const { sjekksum } = await lager.mottaBuffer(v, bytes, MAKS);
      expect((await innhold(v, sjekksum, 10, 19)).equals(bytes.subarray(10, 20))).toBe(true);
      expect((await innhold(v, sjekksum, 990)).equals(bytes.subarray(990))).toBe(true);
      expect((await innhold(v, sjekksum, 999, 5000)).equals(bytes.subarray(999))).toBe(true);
      const del = await lager.les(v, sjekksum, { fra: 0, til: 0 });
      expect(del.filstoerrelse).toBe(1000);
      expect((await buffer(del.stroem)).length).toBe(1);
      for (const galt of [
        { fra: 1000 },
        { fra: -1 },
        { fra: 5, til: 4 },
        { fra: 0.5 },
        { fra: Number.NaN },
      ]) {
        await expect(lager.les(v, sjekksum, galt)).rejects.toMatchObject({ kode: 'ugyldig-omraade' });
      }
    });

    it('what is removed is gone, and removing it again answers no', async () => {
      const v = randomUUID();
      const { sjekksum } = await lager.mottaBuffer(v, Buffer.from('kasseres'), MAKS);
      expect(await lager.fjern(v, sjekksum)).toBe(true);
      expect(await lager.fjern(v, sjekksum)).toBe(false);
      expect(await lager.finnes(v, sjekksum)).toBe(false);
      await expect(lager.les(v, sjekksum)).rejects.toMatchObject({ kode: 'mangler' });
      expect((await lager.mottaBuffer(v, Buffer.from('kasseres'), MAKS)).sjekksum).toBe(sjekksum);
    });

    it('the list has every checksum of the tenant once, in rising order', async () => {
      const v = randomUUID();
      const ventet: string[] = [];
      for (let nr = 0; nr < 12; nr++) {
        ventet.push((await lager.mottaBuffer(v, Buffer.from(`dokument ${nr}`), MAKS)).sjekksum);
      }
      expect(await alle(lager, v)).toEqual(ventet.sort());
    });

    it('control tells a whole file, a missing one and a changed one apart', async () => {
      const v = randomUUID();
      const bytes = tilfeldig(200_000);
      const { sjekksum } = await lager.mottaBuffer(v, bytes, MAKS);
      const ventet = { filstoerrelse: bytes.length };
      expect(await lager.kontroller(v, sjekksum, ventet)).toBe('ok');
      expect(await lager.kontroller(v, sjekksum, { filstoerrelse: 1 })).toBe('endret');
      expect(await lager.kontroller(v, sha(Buffer.from('annet')), ventet)).toBe('mangler');
      bytes.writeUInt8(bytes.readUInt8(100_000) ^ 1, 100_000);
      await oppsett.oedelegg(v, sjekksum, bytes);
      expect(await lager.kontroller(v, sjekksum, ventet)).toBe('endret');
    });

    it('a damaged object is never taken for the new upload nor overwritten by it', async () => {
      const v = randomUUID();
      const bytes = Buffer.from('originalen');
      const { sjekksum } = await lager.mottaBuffer(v, bytes, MAKS);
      await oppsett.oedelegg(v, sjekksum, Buffer.from('orig'));
      await expect(lager.mottaBuffer(v, bytes, MAKS)).rejects.toMatchObject({ kode: 'feil-sjekksum' });
      expect((await innhold(v, sjekksum)).toString()).toBe('orig');
    });

    describe('a file in parts', () => {
      const legg = async (
        l: Fillager,
        v: string,
        o: string,
        ved: number,
        bytes: Uint8Array,
        hopp = 0,
      ): Promise<void> => {
        const del = await l.deler.motta(biter(bytes, [70_000]), { lengde: bytes.length });
        expect(del).toMatchObject({ lengde: bytes.length });
        await l.deler.leggTil(v, o, ved, del, hopp);
      };
      const paaVei = async (v: string): Promise<string[]> => {
        const ut: string[] = [];
        for await (const o of lager.deler.list(v)) ut.push(o);
        return ut;
      };

      it('split anywhere becomes the same file as in one piece, also when another process takes over', async () => {
        const hel = Buffer.concat([Buffer.from('%PDF-1.7\n'), tilfeldig(3 * MB)]);
        const iett = await lager.mottaBuffer(randomUUID(), hel, MAKS);
        const snitt = fc.array(fc.integer({ min: 1, max: hel.length - 1 }), { maxLength: 6 });
        await fc.assert(
          fc.asyncProperty(snitt, async (steder) => {
            const [v, o] = [randomUUID(), randomUUID()];
            const annen = await oppsett.lager();
            const grenser = [...new Set([0, ...steder, hel.length])].sort((a, b) => a - b);
            for (const [i, fra] of grenser.slice(0, -1).entries())
              await legg(i % 2 ? lager : annen, v, o, fra, hel.subarray(fra, grenser[i + 1]));
            const svar = await lager.deler.ferdig(v, o, MAKS);
            expect(svar).toEqual({ ...iett, nokkel: expect.stringContaining(v) });
            expect((await innhold(v, svar.sjekksum)).equals(hel)).toBe(true);
            expect(await paaVei(v)).toEqual([o]);
            expect((await lager.deler.ferdig(v, o, MAKS)).sjekksum).toBe(svar.sjekksum);
            expect(await lager.deler.slett(v, o)).toBe(true);
            expect([await paaVei(v), await alle(lager, v)]).toEqual([[], [svar.sjekksum]]);
          }),
          { numRuns: 8 },
        );
        expect(await innboks()).toEqual([]);
      });

      it('passes over bytes that are there, and cuts off what an interrupted attempt left', async () => {
        const [v, o] = [randomUUID(), randomUUID()];
        await legg(lager, v, o, 0, Buffer.from('abcdef'));
        await legg(lager, v, o, 6, Buffer.from('defghi'), 3);
        await legg(lager, v, o, 6, Buffer.from('GHI'));
        const { sjekksum } = await lager.deler.ferdig(v, o, MAKS);
        expect((await innhold(v, sjekksum)).toString()).toBe('abcdefGHI');
      });

      it('keeps what came of a part whose source failed, and says why it ended', async () => {
        const [v, o] = [randomUUID(), randomUUID()];
        const brudd = async function* (): AsyncGenerator<Uint8Array> {
          yield Buffer.from('det som ');
          throw new Error('socket hang up');
        };
        const del = await lager.deler.motta(brudd(), { lengde: 100 });
        expect(del).toMatchObject({ lengde: 8, brudd: { kode: 'avbrutt' } });
        await lager.deler.leggTil(v, o, 0, del);
        await legg(lager, v, o, 8, Buffer.from('kom'));
        const { sjekksum } = await lager.deler.ferdig(v, o, MAKS);
        expect((await innhold(v, sjekksum)).toString()).toBe('det som kom');
      });

      it('takes no more than a part was to hold, and leaves nothing of what it refuses or is given back', async () => {
        const stor = tilfeldig(2 * MB);
        const forStor = lager.deler.motta(biter(stor, [65_536]), { lengde: stor.length - 1 });
        await expect(forStor).rejects.toMatchObject({ kode: 'feil-stoerrelse' });
        await lager.deler.kast(await lager.deler.motta(biter(stor, [65_536]), { lengde: stor.length }));
        expect(await innboks()).toEqual([]);
      });

      it('whose earlier bytes are gone is refused as mangler', async () => {
        const [v, o] = [randomUUID(), randomUUID()];
        const mangler = { kode: 'mangler' };
        await expect(legg(lager, v, o, 5, Buffer.from('x'))).rejects.toMatchObject(mangler);
        await legg(lager, v, o, 0, Buffer.from('abc'));
        await expect(legg(lager, v, o, 5, Buffer.from('x'))).rejects.toMatchObject(mangler);
        await expect(lager.deler.ferdig(v, randomUUID(), MAKS)).rejects.toMatchObject(mangler);
        expect(await lager.deler.slett(v, randomUUID())).toBe(false);
      });

      it('that is not what was declared is not stored, and can still be removed', async () => {
        const [v, o] = [randomUUID(), randomUUID()];
        await legg(lager, v, o, 0, Buffer.from('#!/bin/sh\nrm -rf /\n'));
        for (const [valg, kode] of [
          [MAKS, 'avvist-type'],
          [{ maksStoerrelse: 3 }, 'for-stor'],
          [{ ...MAKS, forventet: { filstoerrelse: 5 } }, 'feil-stoerrelse'],
          [{ ...MAKS, forventet: { sjekksum: sha(Buffer.from('annet')) } }, 'feil-sjekksum'],
        ] as const)
          await expect(lager.deler.ferdig(v, o, valg)).rejects.toMatchObject({ kode });
        expect([await alle(lager, v), await innboks()]).toEqual([[], []]);
        expect(await lager.deler.slett(v, o)).toBe(true);
      });

      it('belongs to its tenant, and an id that is no UUID reaches no path', async () => {
        const [v, annen, o] = [randomUUID(), randomUUID(), randomUUID()];
        await legg(lager, v, o, 0, Buffer.from('abc'));
        expect([await paaVei(annen), await lager.deler.slett(annen, o)]).toEqual([[], false]);
        await expect(lager.deler.ferdig(annen, o, MAKS)).rejects.toMatchObject({ kode: 'mangler' });
        for (const galt of ['', '..', '../x', `${o}/..`, `${o}\n`]) {
          const feil = { kode: 'ugyldig-noekkel' };
          await expect(legg(lager, v, galt, 0, Buffer.from('x'))).rejects.toMatchObject(feil);
          await expect(lager.deler.ferdig(v, galt, MAKS)).rejects.toMatchObject(feil);
          await expect(lager.deler.slett(v, galt)).rejects.toMatchObject(feil);
          await expect(legg(lager, galt, o, 0, Buffer.from('x'))).rejects.toMatchObject(feil);
        }
        await lager.deler.slett(v, o);
      });

      it('is left alone when the inbox is tidied', async () => {
        const [v, o] = [randomUUID(), randomUUID()];
        await legg(lager, v, o, 0, Buffer.from('abc'));
        expect(await (await oppsett.lager()).rydd()).toBe(0);
        expect(await paaVei(v)).toEqual([o]);
      });
    });

    it('bytes that the caller does not accept once it sees what they are, are not stored', async () => {
      const v = randomUUID();
      const sett: string[] = [];
      const valg = {
        ...MAKS,
        godta: (f: { format: string }) => {
          sett.push(f.format);
          throw new Error('not that');
        },
      };
      await expect(lager.mottaBuffer(v, Buffer.from('liten tekst'), valg)).rejects.toThrow('not that');
      await expect(lager.motta(v, biter(tilfeldig(MB), [9999]), valg)).rejects.toThrow('not that');
      expect(sett).toEqual(['x-fmt/111', 'av/0']);
      expect(await alle(lager, v)).toEqual([]);
    });

    it('an upload that was killed is never visible, and is cleaned at the next start', async () => {
      const v = randomUUID();
      const avbryt = new AbortController();
      const lopende = lager.motta(v, taus(tilfeldig(MB)), { ...MAKS, signal: avbryt.signal });
      lopende.catch(() => undefined);
      await expect.poll(async () => (await innboks()).length).toBe(1);
      expect(await alle(lager, v)).toEqual([]);
      const nyPaaSammeSted = await oppsett.lager(); // knows nothing of the other's uploads, as after a restart
      expect(await nyPaaSammeSted.rydd({ eldreEnnMs: 3_600_000 })).toBe(0);
      expect(await lager.rydd()).toBe(0); // its own upload is under way
      expect(await nyPaaSammeSted.rydd()).toBe(1);
      expect(await innboks()).toEqual([]);
      expect(await alle(nyPaaSammeSted, v)).toEqual([]);
      avbryt.abort();
      await expect(lopende).rejects.toMatchObject({ kode: 'avbrutt' });
    });
  });
}
