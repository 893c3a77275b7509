import { describe, expect, it } from 'vitest';
import { aapne } from './aapne.js';
import { NoarkFeil } from './feil.js';
import { medSisteVersjon } from './konflikt.js';
import { feil, json, proevetjener, rel, rotadresse } from './proevetjener.js';

const feilAv = (hva: Promise<unknown>): Promise<unknown> =>
  hva.then(
    () => undefined,
    (f: unknown) => f,
  );
const liste = (href: string) => ({ href: `${href}{?$filter&$top}`, templated: true });

describe('the connection', () => {
  it('sends the token to the origin of the root, and to no other that is not trusted', async () => {
    const { hent, sett } = proevetjener(() =>
      json({
        _links: {
          [rel('arkivstruktur/')]: { href: 'https://annen.example/rom/' },
          [rel('sakarkiv/')]: { href: 'https://filer.example/rom/' },
        },
      }),
    );
    const rot = await aapne(rotadresse, { token: 't', fetch: hent, ogsaaTil: ['https://filer.example'] });
    await rot.foelg('arkivstruktur/');
    await rot.foelg('sakarkiv/');
    expect(sett.map((f) => f.hoder.get('authorization'))).toEqual(['Bearer t', null, 'Bearer t']);
    expect(sett[0]?.hoder.get('accept')).toBe('application/vnd.noark5+json');
  });

  it('asks for another token once when the first is refused', async () => {
    const { hent, sett } = proevetjener((f) =>
      f.hoder.get('authorization') === 'Bearer ny' ? json({}) : feil(401, 'utgått'),
    );
    await aapne(rotadresse, {
      hentToken: ({ fornye = false } = {}) => (fornye ? 'ny' : 'gammel'),
      fetch: hent,
    });
    expect(sett).toHaveLength(2);
    const avvist = await feilAv(aapne(rotadresse, { hentToken: () => 'feil', fetch: hent }));
    expect(avvist).toMatchObject({ slag: 'svar', status: 401, beskrivelse: 'utgått' });
    expect(sett).toHaveLength(4);
  });

  it('tells faults by what they are', async () => {
    const av = async (svar: Response | Error) =>
      feilAv(aapne(rotadresse, { fetch: proevetjener(() => svar).hent }));
    expect(await av(feil(503, 'stengt', { 'retry-after': '7' }))).toMatchObject({
      slag: 'svar',
      status: 503,
      kode: 503,
      beskrivelse: 'stengt',
      ventSekunder: 7,
      forbigaaende: true,
      metode: 'GET',
      href: rotadresse,
    });
    expect(await av(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }))).toMatchObject({
      slag: 'svar',
      kode: 502,
      beskrivelse: 'Bad Gateway',
    });
    expect(await av(new TypeError('nede'))).toMatchObject({ slag: 'forbindelse', status: 0 });
    expect(await av(new Response('ikke json'))).toMatchObject({ slag: 'format' });
    expect(await av(json([]))).toBeInstanceOf(NoarkFeil);
  });
});

describe('a list', () => {
  const rom = (svar: (href: string) => object) =>
    proevetjener((f) =>
      json(f.href === rotadresse ? { _links: { [rel('x/liste/')]: liste('/liste/') } } : svar(f.href)),
    );
  const hele = 'https://rel.arkivverket.no/noark5/v5/api/x/liste/';

  it('is empty without results', async () => {
    const rot = await aapne(rotadresse, { fetch: rom(() => ({ count: 0 })).hent });
    expect(await rot.liste(hele).alle()).toEqual([]);
    expect(await rot.liste(hele).foerste()).toBeUndefined();
  });

  it('stops when next leads to a page that has been read', async () => {
    const { hent } = rom(() => ({ count: 2, results: [{}], _links: { next: { href: '/liste/' } } }));
    const rot = await aapne(rotadresse, { fetch: hent });
    expect(await feilAv(rot.liste(hele).alle())).toMatchObject({ slag: 'format' });
  });

  it('that is longer than wanted is not gathered', async () => {
    const { hent } = rom((href) => ({
      count: 99,
      results: [{}, {}],
      _links: { next: { href: `/liste/?side=${Number(new URL(href).searchParams.get('side')) + 1}` } },
    }));
    const rot = await aapne(rotadresse, { fetch: hent });
    expect(await feilAv(rot.liste(hele).alle(5))).toBeInstanceOf(RangeError);
  });
});

describe('a change from the newest version', () => {
  const objekt = (versjon: () => number) =>
    proevetjener((f) => {
      const merke = `"${versjon()}"`;
      if (f.metode === 'GET')
        return json({ n: versjon(), _links: { self: { href: rotadresse } } }, { headers: { etag: merke } });
      return f.hoder.get('if-match') === merke ? json({ n: 'endret' }) : feil(409, 'utdatert');
    });

  it('is made again on what stands there when somebody else was first', async () => {
    let versjon = 1;
    const { hent, sett } = objekt(() => versjon);
    const o = await aapne(rotadresse, { fetch: hent });
    versjon = 2;
    const sette: unknown[] = [];
    await medSisteVersjon(o, (siste) => {
      sette.push(siste.data.n);
      return siste.endre({});
    });
    expect(sette).toEqual([1, 2]);
    expect(sett.map((f) => f.metode)).toEqual(['GET', 'PATCH', 'GET', 'PATCH']);
  });

  it('is not tried again when the conflict is about something else', async () => {
    const { hent } = objekt(() => 1);
    const o = await aapne(rotadresse, { fetch: hent });
    let ganger = 0;
    const sak = medSisteVersjon(o, async () => {
      ganger += 1;
      throw new NoarkFeil('svar', 'mappen er avsluttet', {}, { status: 409 });
    });
    expect(await feilAv(sak)).toMatchObject({ beskrivelse: 'mappen er avsluttet' });
    expect(ganger).toBe(1);
  });
});
