import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settCsrf } from './hent.js';
import { iKjernen } from './noark.js';
import { Problemfeil } from './problem.js';

const rel = (navn: string) => `https://rel.arkivverket.no/noark5/v5/api/${navn}`;
/** The public address, as behind a proxy: another than that of the page. */
const der = 'https://arkiv.example/api/noark5';

interface Kall {
  readonly sti: string;
  readonly metode: string;
  readonly csrf: string | null;
  readonly credentials: string | undefined;
}

let kall: Kall[];
let avvis: (k: Kall) => Response | undefined;

const svar: Readonly<Record<string, object>> = {
  '/api/noark5/t/': { _links: { [rel('metadata/')]: { href: `${der}/t/metadata/` } } },
  '/api/noark5/t/metadata/': {
    _links: {
      [rel('metadata/dokumenttype')]: { href: `${der}/t/metadata/dokumenttype/` },
      [rel('metadata/ny-dokumenttype/')]: { href: `${der}/t/metadata/ny-dokumenttype/` },
    },
  },
};

beforeEach(() => {
  kall = [];
  avvis = () => undefined;
  settCsrf('nytt', 'arkivar@t.example');
  vi.stubGlobal('window', { location: new URL('https://her.example/side') });
  vi.stubGlobal('fetch', async (sti: string, valg: RequestInit = {}) => {
    const hoder = new Headers(valg.headers);
    const k = {
      sti,
      metode: valg.method ?? 'GET',
      csrf: hoder.get('x-felles-csrf'),
      credentials: valg.credentials,
    };
    kall.push(k);
    return avvis(k) ?? Response.json(svar[sti] ?? { kode: 'T', kodenavn: 'Tegning', _links: {} });
  });
});
afterEach(() => vi.unstubAllGlobals());

const nyKode = () =>
  iKjernen('t', async (k) =>
    (await k.rom('metadata/')).ny(
      'metadata/ny-dokumenttype/',
      { kode: 'T', kodenavn: 'Tegning' },
      { mal: false },
    ),
  );

// The root is kept for as long as the page lives; a fault lets go of it.
const begynnPaaNytt = async () => {
  const foer = avvis;
  avvis = () => Response.json({ feil: { kode: 500, beskrivelse: 'x' } }, { status: 500 });
  await nyKode().catch(() => undefined);
  avvis = foer;
  kall = [];
};

describe('the Noark interface of a tenant', () => {
  it('is asked here with the session, whatever address it tells, and with the token when something is made', async () => {
    await begynnPaaNytt();
    expect((await nyKode()).data).toEqual({ kode: 'T', kodenavn: 'Tegning' });
    expect(kall).toEqual([
      { sti: '/api/noark5/t/', metode: 'GET', csrf: null, credentials: 'same-origin' },
      { sti: '/api/noark5/t/metadata/', metode: 'GET', csrf: null, credentials: 'same-origin' },
      {
        sti: '/api/noark5/t/metadata/ny-dokumenttype/',
        metode: 'POST',
        csrf: 'nytt',
        credentials: 'same-origin',
      },
    ]);
  });

  it('is opened once', async () => {
    await begynnPaaNytt();
    await nyKode();
    await nyKode();
    expect(kall.map((k) => k.metode)).toEqual(['GET', 'GET', 'POST', 'POST']);
  });

  it('takes up a new session of the same user and sends again', async () => {
    await begynnPaaNytt();
    settCsrf('gammelt', 'arkivar@t.example');
    avvis = (k) => {
      if (k.sti === '/api/v1/meg') return Response.json({ csrf: 'nytt', epost: 'arkivar@t.example' });
      if (k.csrf === 'gammelt')
        return Response.json({ feil: { kode: 403, beskrivelse: 'x' } }, { status: 403 });
      return undefined;
    };
    await nyKode();
    expect(kall.filter((k) => k.metode === 'POST').map((k) => k.csrf)).toEqual(['gammelt', 'nytt']);
  });

  it('sends nothing in the name of another who has logged in since', async () => {
    await begynnPaaNytt();
    settCsrf('gammelt', 'arkivar@t.example');
    avvis = (k) => {
      if (k.sti === '/api/v1/meg')
        return Response.json({ csrf: 'annens', epost: 'leder@t.example', navn: 'Leder' });
      return k.metode === 'POST'
        ? Response.json({ feil: { kode: 403, beskrivelse: 'x' } }, { status: 403 })
        : undefined;
    };
    const feil = await nyKode().catch((e: unknown) => e);
    expect(kall.filter((k) => k.metode === 'POST').map((k) => k.csrf)).toEqual(['gammelt']);
    expect(feil instanceof Problemfeil && [feil.problem.kode, feil.problem.detail]).toEqual([
      'annen-bruker',
      'Leder',
    ]);
  });

  it('refuses with the words of the server, title and detail apart', async () => {
    avvis = (k) =>
      k.metode === 'POST'
        ? Response.json(
            { feil: { kode: 409, beskrivelse: 'Finnes fra før: koden finnes i listen' } },
            { status: 409 },
          )
        : undefined;
    const feil = await nyKode().catch((e: unknown) => e);
    expect(feil).toBeInstanceOf(Problemfeil);
    expect(feil instanceof Problemfeil && feil.problem).toEqual({
      kode: 'http-409',
      status: 409,
      title: 'Finnes fra før',
      detail: 'koden finnes i listen',
    });
  });

  it('tells a broken connection from what is not offered to the user', async () => {
    await begynnPaaNytt();
    const kode = async (f: Promise<unknown>) =>
      f.then(
        () => 'gikk',
        (e: unknown) => (e instanceof Problemfeil ? e.problem.kode : e),
      );
    expect(await kode(iKjernen('t', (k) => k.rom('arkivstruktur/')))).toBe('ingen-tilgang');
    avvis = () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await kode(nyKode())).toBe('ikke-kontakt');
  });
});
