import { describe, expect, it } from 'vitest';
import { aapne } from './aapne.js';
import { type Fremdrift, sha256 } from './opplasting.js';
import { OpplastingAvbrutt } from './opplastingsoekt.js';
import { type Forespurt, feil, json, proevetjener, rel, rotadresse } from './proevetjener.js';

const innhold = new TextEncoder().encode('0123456789');
const lenker = {
  self: { href: '/objekt/' },
  [rel('arkivstruktur/dokumentobjekt/')]: { href: '/objekt/' },
  [rel('arkivstruktur/fil/')]: { href: '/fil/' },
  [rel('admin/system/')]: { href: '/system/' },
};

interface Tjener {
  readonly bulkgrense?: number;
  /** Answers in place of the server, or lets it. */
  readonly forst?: (f: Forespurt, n: number) => Response | Error | undefined;
  /** The server answers when asked how far the upload has come. */
  readonly svarer?: boolean;
}

/** A server that takes files in parts and holds the client to the standard's headers. */
const tjener = ({ bulkgrense = 3, forst = () => undefined, svarer = true }: Tjener = {}) => {
  let mottatt = '';
  let ferdig = false;
  let n = 0;
  const objekt = () =>
    json(
      { _links: lenker, ...(ferdig ? { referanseDokumentfil: '/fil/', filstoerrelse: mottatt.length } : {}) },
      { status: ferdig ? 201 : 200 },
    );
  const t = proevetjener((f) => {
    if (f.metode === 'GET') return f.href.endsWith('/system/') ? json({ bulkgrense }) : objekt();
    if (f.metode === 'PUT') n += 1;
    const annet = f.metode === 'PUT' ? forst(f, n) : undefined;
    if (annet) return annet;
    if (f.metode === 'POST' && f.hoder.has('x-upload-content-length')) {
      if (f.hoder.get('x-upload-content-length') !== '10') return feil(400, 'størrelse');
      return new Response(null, { headers: { location: '/oekt/1' } });
    }
    if (f.metode === 'POST') {
      if (f.bytes > bulkgrense) return feil(403, 'for stor');
      [mottatt, ferdig] = [f.tekst, true];
      return objekt();
    }
    if (ferdig) return feil(404, 'økten er slutt');
    const omraade = f.hoder.get('content-range') ?? '';
    if (omraade === '*/10' && !svarer) return feil(400, 'Content-Range');
    const [, fra = '', til = ''] = /^(\d+)-(\d+)\/10$/.exec(omraade) ?? [];
    if (fra !== '') {
      if (Number(fra) > mottatt.length || f.bytes !== Number(til) - Number(fra) + 1) return feil(400, 'hull');
      mottatt = mottatt.slice(0, Number(fra)) + f.tekst;
    }
    if (mottatt.length === 10) {
      ferdig = true;
      return objekt();
    }
    const hoder = { location: `/oekt/${n + 1}` };
    return new Response(null, {
      headers: mottatt === '' ? hoder : { ...hoder, range: `0-${mottatt.length - 1}` },
    });
  });
  const sendt = () => t.sett.filter((f) => f.metode === 'PUT').map((f) => f.hoder.get('content-range'));
  return { ...t, sendt, mottatt: () => mottatt };
};

const aapneFil = (t: { readonly hent: typeof fetch }) => aapne(rotadresse, { fetch: t.hent });
const raskt = { ventetid: 0 };

describe('an upload', () => {
  it('goes in parts when the client will have it so, however much the server takes at once', async () => {
    const t = tjener({ bulkgrense: 100 });
    await (await aapneFil(t)).lastOpp(innhold, { heltil: 5, delstoerrelse: 4 });
    expect(t.sendt()).toEqual(['0-3/10', '4-7/10', '8-9/10']);
    const lite = tjener({ bulkgrense: 100 });
    await (await aapneFil(lite)).lastOpp(innhold, { heltil: 10, delstoerrelse: 4 });
    expect(lite.sendt()).toEqual([]);
    expect(lite.mottatt()).toBe('0123456789');
  });

  it('goes whole when it is not over the limit, and in parts when it is', async () => {
    for (const [bulkgrense, deler] of [
      [10, []],
      [4, ['0-3/10', '4-7/10', '8-9/10']],
      [9, ['0-8/10', '9-9/10']],
    ] as const) {
      const t = tjener({ bulkgrense });
      const sett: Fremdrift[] = [];
      await (await aapneFil(t)).lastOpp(innhold, {
        fremdrift: (f) => sett.push(f),
      });
      expect(t.sendt()).toEqual(deler);
      expect(sett.at(-1)).toMatchObject({ sendt: 10, total: 10 });
    }
  });

  it('goes in parts when the server says that it is too large after all', async () => {
    const t = tjener({ bulkgrense: 4 });
    const hent: typeof fetch = (hva, valg) =>
      String(hva).endsWith('/system/') ? Promise.resolve(json({ bulkgrense: 0 })) : t.hent(hva, valg);
    await (await aapneFil({ hent })).lastOpp(innhold, { delstoerrelse: 5 });
    expect(t.sendt()).toEqual(['0-4/10', '5-9/10']);
    expect(t.mottatt()).toBe('0123456789');
  });

  it('asks where the server is after a part that failed, and goes on from there', async () => {
    const t = tjener({ forst: (f, n) => (n === 2 && f.bytes > 0 ? new TypeError('brudd') : undefined) });
    await (await aapneFil(t)).lastOpp(innhold, raskt);
    expect(t.sendt()).toEqual(['0-2/10', '3-5/10', '*/10', '3-5/10', '6-8/10', '9-9/10']);
    expect(t.mottatt()).toBe('0123456789');
  });

  it('goes on from the last Range when the server does not know the question', async () => {
    const t = tjener({
      svarer: false,
      forst: (_, n) => (n === 2 ? feil(503, 'travelt', { 'retry-after': '0' }) : undefined),
    });
    await (await aapneFil(t)).lastOpp(innhold, raskt);
    expect(t.sendt()).toEqual(['0-2/10', '3-5/10', '*/10', '3-5/10', '6-8/10', '9-9/10']);
  });

  it('is done when the object has the file, though the last answer was lost and the session with it', async () => {
    let tapt = false;
    const t = tjener();
    const hent: typeof fetch = async (hva, valg) => {
      const svar = await t.hent(hva, valg);
      if (svar.status !== 201 || tapt || valg?.method !== 'PUT') return svar;
      tapt = true;
      throw new TypeError('brudd');
    };
    const ferdig = await (await aapneFil({ hent })).lastOpp(innhold, raskt);
    expect(tapt).toBe(true);
    expect(ferdig.entitet).toBe('dokumentobjekt');
    expect(t.sendt().at(-1)).toBe('*/10');
  });

  it('is given up after too many failures in a row, with what is needed to go on', async () => {
    let nede = true;
    const t = tjener({ forst: (_, n) => (nede && n > 1 ? new TypeError('nede') : undefined) });
    const fil = await aapneFil(t);
    const avbrutt = await fil.lastOpp(innhold, { ...raskt, forsoek: 3 }).catch((f: unknown) => f);
    expect(avbrutt).toBeInstanceOf(OpplastingAvbrutt);
    const { tilstand } = avbrutt as OpplastingAvbrutt;
    expect(tilstand.sendt).toBe(3);
    nede = false;
    await fil.lastOpp(innhold, { fortsett: tilstand });
    expect(t.mottatt()).toBe('0123456789');
  });

  it('that the server refuses is not tried again', async () => {
    const t = tjener({ forst: (_, n) => (n === 2 ? feil(415, 'et program') : undefined) });
    const avvist = await (await aapneFil(t)).lastOpp(innhold, raskt).catch((f: unknown) => f);
    expect(avvist).toMatchObject({ slag: 'svar', status: 415 });
    expect(t.sendt()).toEqual(['0-2/10', '3-5/10']);
  });

  it('stops when it is told to', async () => {
    const stopp = new AbortController();
    const t = tjener({ forst: () => new TypeError('nede') });
    const sending = (await aapneFil(t)).lastOpp(innhold, {
      ventetid: 60_000,
      signal: stopp.signal,
      fremdrift: () => stopp.abort(new Error('nok')),
    });
    await expect(sending).rejects.toThrow('nok');
  });
});

it('a checksum is that of SHA-256, of bytes and of a Blob', async () => {
  const sum = '84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882';
  expect([await sha256(innhold), await sha256(new Blob([innhold]))]).toEqual([sum, sum]);
});
