import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProeve, type Json, lenke, type Proeve } from './proeveklient.js';

let proeve: Proeve;
let klient: ReturnType<Proeve['som']>;
let sakene = '';
const rot = '/api/noark5/digut/';

beforeAll(async () => {
  proeve = await aapneProeve();
  klient = proeve.som('arkivar@digut.example');
  const ny = async (url: string, kropp: object) => (await klient('POST', url, { kropp })).json;
  const arkiv = (await klient('GET', `${rot}arkivstruktur/arkiv/`)).json.results[0] as Json;
  const del = await ny(lenke(arkiv, 'arkivstruktur/ny-arkivdel'), { tittel: 'Lister' });
  for (let i = 1; i <= 7; i += 1)
    await ny(lenke(del, 'sakarkiv/ny-saksmappe'), {
      tittel: `Liste ${i}${i === 3 ? " med 'fnutt' og % og _" : ''}`,
      saksdato: `2018-03-0${i}T00:00:00+01:00`,
      noekkelord: i % 2 === 0 ? ['partall'] : ['oddetall', `n${i}`],
    });
  sakene = lenke(del, 'arkivstruktur/mappe');
  const [foerste] = (await klient('GET', `${sakene}?$orderby=tittel`)).json.results;
  for (const kode of ['MS', 'ML'])
    await ny(lenke(foerste as Json, 'arkivstruktur/ny-merknad'), {
      merknadstekst: `Merknad ${kode}`,
      merknadstype: { kode },
    });
});
afterAll(() => proeve.lukk());

const hent = (url: string, params: Record<string, string>) =>
  klient(
    'GET',
    `${url}?${Object.entries(params)
      .map(([n, v]) => `${n}=${encodeURIComponent(v)}`)
      .join('&')}`,
  );
const titler = async (params: Record<string, string>): Promise<readonly unknown[]> => {
  const svar = await hent(sakene, { $orderby: 'tittel', ...params });
  expect([svar.status, svar.status === 200 ? '' : svar.tekst]).toEqual([200, '']);
  return (svar.json.results ?? []).map((r) => String(r.tittel).slice(6, 7));
};

/** Counts the statements of the pool while something is done. */
const tellSpoersmaal = async () => {
  const { pool } = proeve.verden;
  return async (gjoer: () => Promise<unknown>): Promise<number> => {
    let n = 0;
    const ekte = pool.connect.bind(pool);
    const connect = async () => {
      const klient = await ekte();
      const query = klient.query.bind(klient);
      Object.assign(klient, {
        query: (...args: Parameters<typeof query>) => {
          n += 1;
          return query(...args);
        },
      });
      const release = klient.release.bind(klient);
      klient.release = (feil) => {
        Object.assign(klient, { query, release });
        release(feil);
      };
      return klient;
    };
    Object.assign(pool, { connect });
    try {
      await gjoer();
    } finally {
      Object.assign(pool, { connect: ekte });
    }
    return n;
  };
};

describe('a list', () => {
  it('tells how many there are and leads page by page to them all, each once', async () => {
    const sett: string[] = [];
    let neste: string | undefined = `${sakene}?$top=3&$orderby=tittel desc`;
    let sider = 0;
    while (neste) {
      const { json } = await klient('GET', neste);
      expect(json.count).toBe(7);
      sett.push(...json.results.map((r) => r.systemID));
      neste = json._links.next?.href;
      sider += 1;
    }
    expect([sider, sett.length, new Set(sett).size]).toEqual([3, 7, 7]);
  });

  it('in its own order goes on from where the page before ended, also when something new has come above', async () => {
    const sett: string[] = [];
    let neste: string | undefined = `${sakene}?$skip=1&$top=2`;
    const tatt: unknown[] = [];
    while (neste) {
      const { json } = await klient('GET', neste);
      tatt.push(json.count);
      sett.push(...json.results.map((r) => r.systemID));
      neste = json._links.next?.href;
      expect(neste?.includes('$skip=') ?? false).toBe(false);
      if (tatt.length === 1) await klient('GET', `${sakene}?$top=0`);
    }
    const alle = (await klient('GET', sakene)).json.results.map((r) => r.systemID);
    expect(tatt).toEqual([7, 7, 7]);
    expect(sett).toEqual(alle.slice(1));
    const foerste = (await klient('GET', `${sakene}?$top=3`)).json;
    const del = lenke(foerste.results[0] as Json, 'arkivstruktur/arkivdel');
    const ny = await klient('POST', `${del}ny-mappe/`, { kropp: { tittel: 'Kom imens' } });
    const side2 = (await klient('GET', lenke(foerste, 'next'))).json;
    expect([side2.count, side2.results.map((r) => r.systemID)]).toEqual([8, alle.slice(3, 6)]);
    const slettet = await klient('DELETE', lenke(ny.json, 'self'));
    expect([slettet.status, (await klient('GET', sakene)).json.count]).toEqual([204, 7]);
  });

  it('takes no other $skiptoken than its own, and that one only as the link has it', async () => {
    const { _links } = (await klient('GET', `${sakene}?$top=2`)).json;
    const [, token = ''] = /skiptoken=([\w-]+)$/.exec(_links.next?.href ?? '') ?? [];
    expect(token).toHaveLength(22);
    const hostile = [
      '',
      'x',
      `${token}A`,
      token.slice(1),
      `${token.slice(0, -1)}_`,
      '%00',
      "'; drop table mappe --",
      '../..',
    ];
    for (const $skiptoken of hostile)
      expect([$skiptoken, (await hent(sakene, { $skiptoken })).status]).toEqual([$skiptoken, 400]);
    expect((await hent(sakene, { $skiptoken: token, $orderby: 'tittel' })).status).toBe(400);
    expect((await hent(sakene, { $skiptoken: token, $skip: '1' })).status).toBe(400);
    const [mappe] = (await klient('GET', sakene)).json.results;
    expect((await hent(lenke(mappe as Json, 'self'), { $skiptoken: token })).status).toBe(400);
    expect((await hent(`${rot}metadata/journalposttype/`, { $skiptoken: token })).status).toBe(400);
    // An object of somebody else's is a place among the ids like any other: nothing is told of it.
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 16, maxLength: 16 }), async (bytes) => {
        const $skiptoken = Buffer.from(bytes).toString('base64url');
        const svar = await hent(sakene, { $skiptoken });
        expect([svar.status, svar.json.count]).toEqual([200, 7]);
      }),
      { numRuns: 10 },
    );
  });

  it('that is empty has count 0 and self, and no results', async () => {
    const { json } = await hent(sakene, { $filter: "tittel eq 'finnes ikke'" });
    expect(json.count).toBe(0);
    expect('results' in json).toBe(false);
    expect(json._links.self?.href).toContain('finnes%20ikke');
  });

  it('past its end still tells how many there are', async () => {
    const { json } = await hent(sakene, { $skip: '50' });
    expect([json.count, json.results, json._links.next]).toEqual([7, undefined, undefined]);
    expect((await hent(sakene, { $top: '0' })).json.count).toBe(7);
  });

  it('is filtered as the examples of the standard are', async () => {
    expect(await titler({ $filter: "startswith(tittel, 'Liste 2')" })).toEqual(['2']);
    expect(await titler({ $filter: "substring(tittel, 6, 1) eq '4'" })).toEqual(['4']);
    expect(await titler({ $filter: "noekkelord eq 'partall'" })).toEqual(['2', '4', '6']);
    expect(await titler({ $filter: "merknad/any(m: m/merknadstype/kode eq 'ML')" })).toEqual(['1']);
    expect(
      await titler({ $filter: "year(opprettetDato) eq 2018 and not (contains(tittel, '1'))" }),
    ).toHaveLength(6);
    expect(await titler({ $filter: "contains(tittel, '''fnutt'' og % og _')" })).toEqual(['3']);
    const { json } = await hent(`${rot}sakarkiv/saksmappe/`, {
      $filter: "startswith(tittel, 'Liste') and saksdato gt 2018-03-02 and saksdato lt 2018-03-05",
    });
    expect(json.count).toBe(2);
    const raa = await klient(
      'GET',
      `${rot}sakarkiv/saksmappe/?$filter=saksdato+ge+2018-03-07T00:00:00+01:00+and+startswith(tittel,+'Liste')`,
    );
    expect(raa.json.count).toBe(1);
  });

  it('is searched in whole words', async () => {
    expect((await hent(`${rot}arkivstruktur/mappe/`, { $search: "'fnutt'" })).json.count).toBe(1);
    expect((await hent(`${rot}arkivstruktur/mappe/`, { $search: 'finnesikkeordet' })).json.count).toBe(0);
    expect((await hent(`${rot}arkivstruktur/merknad/`, { $search: 'Merknad' })).json.count).toBe(2);
    expect((await hent(`${rot}arkivstruktur/merknad/`, { $search: 'finnesikkeordet' })).json.count).toBe(0);
  });

  it('brings along what lies below and above when asked', async () => {
    const { json } = await hent(sakene, { $orderby: 'tittel', $top: '2', $expand: 'merknad,arkivdel' });
    const [en, to] = json.results as [Json, Json];
    const merknader = en.merknad as readonly Json[];
    expect(merknader.map((m) => m.merknadstekst).sort()).toEqual(['Merknad ML', 'Merknad MS']);
    expect(to.merknad).toBeUndefined();
    expect((en.arkivdel as Json).tittel).toBe('Lister');
    expect(lenke(merknader[0] as Json, 'self')).toContain('/merknad/');
    const alene = await hent(lenke(en, 'self'), { $expand: 'merknad' });
    expect(alene.json.merknad).toHaveLength(2);
    for (const $expand of ['tull', 'merknad/tull', 'merknad/mappe/merknad/mappe', 'merknad($select=tittel)'])
      expect([$expand, (await hent(sakene, { $expand })).status]).toEqual([$expand, 400]);
  });

  it('brings along three levels, each with a filter, an order and a page of its own', async () => {
    const [mappe] = (await hent(sakene, { $orderby: 'tittel', $skip: '1', $top: '1' })).json.results;
    const ny = async (url: string, kropp: object) => (await klient('POST', url, { kropp })).json;
    const metadata = (await klient('GET', lenke((await klient('GET', rot)).json, 'metadata'))).json;
    const felt = await ny(lenke(metadata, 'metadata/ny-virksomhetsspesifikkeMetadata'), {
      navn: 'vnd-proeve-v1:nummer',
      type: 'integer',
      beskrivelse: 'Nummer i prøven',
      kilde: 'https://felles.test/felt',
    });
    expect(felt.systemID).toBeDefined();
    const alle: Json[] = [];
    for (const n of [1, 2, 3]) {
      const post = await ny(lenke(mappe as Json, 'sakarkiv/ny-journalpost'), {
        tittel: `Brev ${n}`,
        virksomhetsspesifikkeMetadata: { 'vnd-proeve-v1:nummer': n },
      });
      alle.push(post);
      for (const vedlegg of ['A', 'B'].slice(0, n)) {
        const dok = await ny(lenke(post, 'arkivstruktur/ny-dokumentbeskrivelse'), {
          tittel: `${n}${vedlegg}`,
        });
        await ny(lenke(dok, 'arkivstruktur/ny-dokumentobjekt'), { filnavn: `${n}${vedlegg}.txt` });
      }
    }
    const form = (poster: unknown): unknown =>
      (poster as readonly Json[]).map((r) => [
        r.tittel,
        ((r.dokumentbeskrivelse ?? []) as readonly Json[]).map((d) => [
          d.tittel,
          ((d.dokumentobjekt ?? []) as readonly Json[]).map((o) => o.filnavn),
        ]),
      ]);
    const nede = async (url: string, $expand: string, mer: Record<string, string> = {}) => {
      const svar = await hent(url, { $expand, ...mer });
      expect([svar.status, svar.status === 200 ? '' : svar.tekst]).toEqual([200, '']);
      return svar.json;
    };
    const alene = lenke(mappe as Json, 'self');
    const hele =
      "registrering($filter=tittel ne 'Brev 1';$orderby=tittel desc;$expand=dokumentbeskrivelse($orderby=tittel;$top=1;$skip=1;$expand=dokumentobjekt))";
    expect(form((await nede(alene, hele)).registrering)).toEqual([
      ['Brev 3', [['3B', [['3B.txt']].flat()]]],
      ['Brev 2', [['2B', ['2B.txt']]]],
    ]);
    const liste = await nede(
      sakene,
      'registrering($orderby=tittel;$top=1)/dokumentbeskrivelse'.replace(/\/.*/, ''),
      {
        $orderby: 'tittel',
      },
    );
    expect(liste.results.map((m) => form(m.registrering ?? []))).toEqual([
      [],
      [['Brev 1', []]],
      [],
      [],
      [],
      [],
      [],
    ]);
    const sti = await nede(`${rot}arkivstruktur/dokumentobjekt/`, 'dokumentbeskrivelse/registrering/mappe', {
      $filter: "filnavn eq '1A.txt'",
    });
    const [objekt] = sti.results;
    const beskrivelse = objekt?.dokumentbeskrivelse as Json;
    expect((beskrivelse.registrering as readonly Json[]).map((r) => (r.mappe as Json).tittel)).toEqual([
      mappe?.tittel,
    ]);
    expect(lenke((beskrivelse.registrering as readonly [Json])[0], 'self')).toContain(
      alle[0]?.systemID ?? '?',
    );
    const for_dypt = 'registrering/dokumentbeskrivelse/dokumentobjekt/konvertering';
    expect((await hent(alene, { $expand: for_dypt })).json.feil.beskrivelse).toMatch(/tegn \d+: .*3 nivåer/);

    const poster = `${rot}sakarkiv/journalpost/`;
    const nummer = async (params: Record<string, string>) =>
      (await hent(poster, params)).json.results?.map((r) => String(r.tittel).slice(-1)) ?? [];
    expect(
      await nummer({ $filter: 'vnd-proeve-v1:nummer ge 2', $orderby: 'vnd-proeve-v1:nummer desc' }),
    ).toEqual(['3', '2']);
    expect(await nummer({ $filter: "vnd-proeve-v1:nummer eq '2'" })).toEqual([]);
    expect(await nummer({ $filter: 'vnd-ukjent-v1:nummer eq 2' })).toEqual([]);
  });

  it('asks the database as often for two objects as for many', async () => {
    const teller = await tellSpoersmaal();
    const $expand = 'merknad,registrering/dokumentbeskrivelse';
    const med = ($top: string) => teller(() => hent(sakene, { $orderby: 'tittel', $top, $expand }));
    expect(await med('6')).toBe(await med('2'));
  });

  it('that is asked for in a way that is not understood gives 400 with the place', async () => {
    const svar = await hent(sakene, { $filter: "tittel eq 'a' og tittel eq 'b'" });
    expect(svar.json.feil.beskrivelse).toMatch(/\$filter, tegn 15/);
    for (const params of [
      { $filter: 'tittel eq' },
      { $filter: 'hemmelig eq 1' },
      { $filter: "tittel/kode eq 'x'" },
      { $orderby: 'merknad' },
      { $top: '-1' },
      { $top: 'mange' },
      { $skip: '1.5' },
      { $filter: "PPT-v1:felt eq 'x'" },
      { $filter: 'a-b gt 1' },
      { $filter: '('.repeat(500) },
      { $filter: `tittel eq '${'x'.repeat(9_000)}'` },
      { $search: '\u0000' },
      { $filter: "tittel eq '\u0000'" },
    ])
      expect([params, (await hent(sakene, params)).status]).toEqual([params, 400]);
    expect((await hent(sakene, { $select: 'tittel' })).status).toBe(501);
    expect((await klient('GET', `${sakene}?$top=1&$top=2`)).status).toBe(400);
    expect((await klient('GET', `${sakene}?$filter=tittel%20eq%20%27%ff%27`)).status).toBe(400);
  });

  it('never answers with a fault of ours, whatever is written in the filter', async () => {
    const bit = fc.constantFrom(
      "'",
      '"',
      ';',
      '--',
      '/*',
      ')',
      '(',
      ' or ',
      '1=1',
      'tittel',
      ' eq ',
      "''",
      '\\',
      '%',
      '$1',
      'null',
      'drop table mappe',
      'any(',
      'x: x/',
      'saksdato',
      '99999999999999',
      '2018-02-30',
      'systemID',
      ' in (',
      'year(',
      'substring(tittel, ',
      'ø',
      '😀',
      '\u0000',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(bit, { maxLength: 12 }),
        fc.constantFrom('$filter', '$orderby', '$search'),
        async (biter, navn) => {
          const svar = await hent(sakene, { [navn]: biter.join('') });
          expect([200, 400]).toContain(svar.status);
        },
      ),
      { numRuns: 150 },
    );
    expect((await hent(sakene, {})).json.count).toBe(7);
  });

  it('takes text that looks like SQL as text', async () => {
    for (const ond of ["x'' or 1=1 --", "'' ; drop table mappe; --", "\\'' or true --"])
      expect(await titler({ $filter: `tittel eq '${ond}'` })).toEqual([]);
    for (const tall of ['99999999999', '-99999999999999'])
      expect((await hent(`${rot}sakarkiv/saksmappe/`, { $filter: `saksaar eq ${tall}` })).json.count).toBe(0);
  });
});

describe('a code list', () => {
  it('is found from the root, with codes that can be filtered, sorted and read alone', async () => {
    const start = (await klient('GET', rot)).json;
    const rom = (await klient('GET', lenke(start, 'metadata'))).json;
    for (const navn of ['journalposttype', 'tilgangsrestriksjon', 'kassasjonsvedtak', 'format'])
      expect(lenke(rom, `metadata/${navn}`)).toContain(`/metadata/${navn}/`);
    const liste = lenke(rom, 'metadata/journalposttype');
    const alle = (await klient('GET', liste)).json;
    expect([alle.count, alle.results.length]).toEqual([5, 5]);
    const inn = await hent(liste, { $filter: "kode in ('I', 'U') and startswith(kodenavn, 'Inn')" });
    expect(inn.json.results.map((r) => r.kode)).toEqual(['I']);
    const sortert = await hent(liste, { $orderby: 'kodenavn desc', $top: '2', $skip: '1' });
    expect(sortert.json.results).toHaveLength(2);
    expect(sortert.json._links.next?.href).toContain('$skip=3');
    expect((await hent(liste, { $filter: 'tull eq 1' })).status).toBe(400);
    const format = await hent(lenke(rom, 'metadata/format'), { $filter: "kode eq 'fmt/95'" });
    const en = await klient('GET', lenke(format.json.results[0] as Json, 'self'));
    expect(en.json).toMatchObject({ kode: 'fmt/95', kodenavn: 'PDF/A 1a - ISO 19005-1:2005' });
    expect((await klient('GET', `${rot}metadata/tull/`)).status).toBe(404);
    expect((await klient('GET', `${liste}ZZ/`)).status).toBe(404);
    expect((await klient('POST', liste, { kropp: { kode: 'x' } })).status).toBe(405);
  });

  it('of each entity is linked from its template', async () => {
    const del = (await klient('GET', `${rot}arkivstruktur/arkivdel/?$top=1`)).json.results[0] as Json;
    const { json } = await klient('GET', lenke(del, 'sakarkiv/ny-saksmappe'));
    expect(json.saksstatus).toEqual({ kode: 'B', kodenavn: 'Under behandling' });
    expect((await klient('GET', lenke(json, 'metadata/saksstatus'))).json.count).toBe(7);
  });
});

describe('the answers', () => {
  it('come in the media type that is taken, or not at all', async () => {
    const med = async (accept: string) => {
      const svar = await klient('GET', rot, { hoder: { accept } });
      return [svar.status, svar.hoder['content-type']?.split(';')[0]];
    };
    expect(await med('application/json')).toEqual([200, 'application/json']);
    expect(await med('*/*')).toEqual([200, 'application/vnd.noark5+json']);
    expect(await med('text/html, application/*;q=0.8')).toEqual([200, 'application/vnd.noark5+json']);
    expect(await med('application/vnd.noark5+json;q=0.1, application/json')).toEqual([
      200,
      'application/json',
    ]);
    expect(await med('text/html')).toEqual([406, 'application/vnd.noark5+json']);
    expect(await med('application/vnd.noark5+json;q=0, application/json;q=0')).toEqual([
      406,
      'application/vnd.noark5+json',
    ]);
  });

  it('to OPTIONS and to other origins are those that browsers need', async () => {
    const svar = await proeve.som(null)(
      'OPTIONS',
      `${rot}arkivstruktur/mappe/01900000-0000-7000-8000-000000000000/`,
      {
        hoder: { origin: 'https://fagsystem.example', 'access-control-request-method': 'PATCH' },
      },
    );
    expect(svar.status).toBe(204);
    expect(svar.hoder['access-control-allow-origin']).toBe('*');
    expect(svar.hoder['access-control-allow-methods']).toBe('GET, PUT, PATCH, DELETE, HEAD, OPTIONS');
    expect(svar.hoder['access-control-allow-headers']).toContain('If-Match');
    expect(svar.hoder['access-control-allow-credentials']).toBeUndefined();
    expect((await klient('GET', rot)).hoder['access-control-expose-headers']).toContain('ETag');
  });

  it('to methods that cannot be used name those that can', async () => {
    const svar = await klient('DELETE', `${rot}arkivstruktur/mappe/`);
    expect([svar.status, svar.hoder.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await klient('HEAD', sakene)).tekst).toBe('');
    expect((await klient('HEAD', sakene)).hoder['content-type']).toContain('noark5');
  });
});
