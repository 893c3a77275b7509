import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hemmeligheter, merker, saaHemmeligheter } from './hemmeligheter.js';
import { finn, hent, type Klient, klient, liste, type Svar, samtidig, som, streng } from './klient.js';
import { lenkene, mediatype, noarkrot } from './noark.js';
import { type Produkt, startProdukt } from './produkt.js';

// A tenant is a wall: whoever has no role in it sees of it what the public sees, and nothing tells that there is more.

let produkt: Produkt;
let arkivar: Klient;
let arkivarDigut: Klient;
let fremmede: readonly Klient[];
let digut: Readonly<Record<string, Klient>>;
let hemmelig: Hemmeligheter;
let entiteter: readonly string[] = [];
let openapi: unknown;

const roller = [
  'administrator',
  'arkivar',
  'saksbehandler',
  'leder',
  'sekretariat',
  'kp',
  'medlem',
  'observatoer',
  'leser',
];
const finnesIkke = '01980000-0000-7000-8000-000000000000';

beforeAll(async () => {
  produkt = await startProdukt();
  arkivar = await som(produkt, 'arkivar@trondheim.example');
  hemmelig = await saaHemmeligheter(produkt, arkivar, 'trondheim');
  digut = Object.fromEntries(
    await Promise.all(roller.map(async (r) => [r, await som(produkt, `${r}@digut.example`)] as const)),
  );
  arkivarDigut = digut.arkivar ?? arkivar;
  fremmede = [
    klient(produkt),
    ...Object.values(digut),
    ...(await Promise.all(
      ['leder', 'arkivar', 'saksbehandler'].map((r) => som(produkt, `${r}@aafjord.example`)),
    )),
  ];
  openapi = (await klient(produkt).get('/api/v1/openapi.json')).kropp;
  entiteter = [
    ...new Set(
      Object.keys(hent(openapi, 'paths') as object).flatMap(
        (p) => /^\/api\/v1\/\{virksomhet\}\/([a-z]+)$/i.exec(p)?.[1] ?? [],
      ),
    ),
  ].filter((e) => e !== 'fil');
}, 240_000);

afterAll(async () => {
  await produkt?.rydd();
});

const alleIder = (): readonly string[] => [
  ...Object.values(hemmelig.ider),
  hemmelig.opplasting,
  hemmelig.sjekksum,
];

/** Everything of an answer that a reader could learn from, but for what was asked with. */
const avsloering = (svar: Svar, spurt: string): string | undefined => {
  const alt = `${svar.tekst}\n${[...svar.hoder].map(([k, v]) => `${k}: ${v}`).join('\n')}`;
  return [...merker, ...alleIder()].find(
    (m) => alt.includes(m) && !spurt.includes(m) && !spurt.includes(encodeURIComponent(m)),
  );
};

const tett = async (
  k: Klient,
  metode: string,
  sti: string,
  valg: Parameters<Klient['kall']>[2] = {},
): Promise<Svar> => {
  const svar = await k.kall(metode, sti, valg);
  expect(
    avsloering(svar, `${sti} ${JSON.stringify(valg)}`),
    `${metode} ${sti} som ${k.hvem}: ${svar.tekst.slice(0, 300)}`,
  ).toBeUndefined();
  expect(svar.status, `${metode} ${sti} som ${k.hvem}`).toBeLessThan(500);
  return svar;
};

/** Status and body, without what is new in every answer and with the id asked for taken out. */
const form = (svar: Svar, id: string): string =>
  `${svar.status} ${svar.hoder.get('content-type')} ${svar.tekst
    .replace(/"sporing":"[^"]*"/, '')
    .replaceAll(id, 'ID')
    .replace(/"(gitt|beskrivelse)":"[0-9a-f-]{36}"/g, '')}`;

test('det som er hemmelig, finnes for kommunens egen arkivar', async () => {
  expect(entiteter.length).toBeGreaterThan(40);
  for (const [entitet, id] of Object.entries(hemmelig.ider)) {
    const svar = await arkivar.get(`/api/v1/trondheim/${entitet}/${id}`);
    expect(svar.status, `${entitet}: ${svar.tekst}`).toBe(200);
  }
  const treff = await arkivar.get(`/api/v1/trondheim/journalpost?$search=${merker[0]}`);
  expect(hent(treff.kropp, 'antall')).toBe(1);
});

test('lister, søk og filtre i en annen virksomhet gir ingenting til noen fremmed', async () => {
  const spoer = (virksomhet: string, entitet: string, k: Klient) => async () => {
    const id = hemmelig.ider[entitet] ?? hemmelig.ider.saksmappe;
    const filter = encodeURIComponent(`systemID eq '${id}'`);
    const svar = await tett(k, 'GET', `/api/v1/${virksomhet}/${entitet}?$filter=${filter}`);
    expect(hent(svar.kropp, 'antall'), `${k.hvem} ${virksomhet} ${entitet}`).toBe(0);
    if (virksomhet === 'trondheim')
      await tett(k, 'GET', `/api/v1/trondheim/${entitet}?$orderby=systemID&$top=200`);
  };
  await samtidig(
    fremmede.flatMap((k) => entiteter.flatMap((e) => [spoer('trondheim', e, k), spoer('digut', e, k)])),
  );
}, 60_000);

test('søk og filtre på hemmelige ord gir null treff, og aldri noe annet svar enn for andre ord', async () => {
  const felt: Readonly<Record<string, string>> = {
    korrespondansepartperson: 'navn',
    partperson: 'navn',
    merknad: 'merknadstekst',
    dokumentobjekt: 'filnavn',
  };
  const navnene = [...Object.keys(hemmelig.ider), 'mappe', 'registrering'];
  await samtidig(
    fremmede.flatMap((k) =>
      ['trondheim', 'digut'].flatMap((virksomhet) =>
        navnene.map((entitet) => async () => {
          const felles = `/api/v1/${virksomhet}/${entitet}?`;
          const filter = (ord: readonly string[]) =>
            `$filter=${encodeURIComponent(ord.map((m) => `contains(${felt[entitet] ?? 'tittel'},'${m}')`).join(' or '))}`;
          const svar = await tett(k, 'GET', felles + filter(merker));
          expect(hent(svar.kropp, 'antall'), `${k.hvem} ${entitet}`).toBe(0);
          const soek = await tett(k, 'GET', `${felles}$search=${encodeURIComponent(merker.join(' or '))}`);
          if (soek.status === 200) expect(hent(soek.kropp, 'antall'), `${k.hvem} ${entitet}`).toBe(0);
          else expect(soek.status, soek.tekst).toBe(400);
        }),
      ),
    ),
  );
}, 60_000);

/** Asks for what is there and for what is not, and holds the answers against each other. */
const likeTomt = async (k: Klient, metode: string, id: string, lag: (x: string) => string, valg = {}) => {
  const ekte = await tett(k, metode, lag(id), valg);
  const nokkel = `${k.hvem} ${metode} ${lag('*')}`;
  const tomt = tomme.get(nokkel) ?? form(await k.kall(metode, lag(finnesIkke), valg), finnesIkke);
  tomme.set(nokkel, tomt);
  expect(form(ekte, id), `${metode} ${lag(id)} som ${k.hvem}`).toBe(tomt);
  return ekte;
};
const tomme = new Map<string, string>();

test('et objekt i en annen virksomhet svarer som et som ikke finnes', async () => {
  await samtidig(
    fremmede.flatMap((k) =>
      Object.entries(hemmelig.ider).flatMap(([entitet, id]) =>
        [
          (x: string) => `/api/v1/trondheim/${entitet}/${x}`,
          (x: string) => `/api/v1/trondheim/${entitet}/${x}/historikk`,
          (x: string) => `/api/v1/trondheim/dokumentobjekt/${x}/fil`,
          (x: string) => `/api/v1/trondheim/registrering/${x}/dokumenter`,
          (x: string) => `/api/v1/trondheim/vedtak/${x}/virkning`,
          (x: string) => `/api/v1/trondheim/bevis/${x}`,
          (x: string) => `/api/v1/digut/${entitet}/${x}`,
          (x: string) => `/api/v1/digut/dokumentobjekt/${x}/fil`,
          (x: string) => `/api/v1/digut/bevis/${x}`,
        ].map((lag) => () => likeTomt(k, 'GET', id, lag)),
      ),
    ),
  );
}, 60_000);

const hemmeligeNaa = async () =>
  Promise.all(
    Object.entries(hemmelig.ider).map(
      async ([e, id]) => (await arkivar.get(`/api/v1/trondheim/${e}/${id}`)).kropp,
    ),
  );

test('skriving mot en annen virksomhets objekter avvises som om de ikke fantes, og endrer ingenting', async () => {
  const foer = await hemmeligeNaa();
  const json = { kropp: { tittel: 'Overtatt' }, hoder: { 'if-match': '"1"' } };
  await samtidig(
    fremmede.flatMap((k) =>
      Object.entries(hemmelig.ider).flatMap(([entitet, id]) =>
        (
          [
            ['PATCH', (x: string) => `/api/v1/trondheim/${entitet}/${x}`],
            ['DELETE', (x: string) => `/api/v1/trondheim/${entitet}/${x}`],
            ['PATCH', (x: string) => `/api/v1/digut/region/${x}`],
            ['DELETE', (x: string) => `/api/v1/digut/region/${x}`],
            ['POST', (x: string) => `/api/v1/digut/forslag/${x}/registrer`],
            ['POST', (x: string) => `/api/v1/digut/moete/${x}/innkall`],
          ] as const
        ).map(([metode, lag]) => async () => {
          const svar = await likeTomt(k, metode, id, lag, json);
          expect(svar.status, `${metode} ${lag(id)} som ${k.hvem}`).toBeGreaterThanOrEqual(400);
        }),
      ),
    ),
  );
  expect(await hemmeligeNaa()).toEqual(foer);
}, 60_000);

test('en opplastet fil kan ikke tas i bruk i en annen virksomhet eller av en annen', async () => {
  const kp = digut.kp ?? arkivar;
  const [arena] = await finn(kp, 'digut', 'arena', "kortform eq 'efagraad-fosen'");
  const [maal] = await finn(kp, 'digut', 'maal');
  const forslag = await kp.post('/api/v1/digut/forslag', {
    tittel: 'Prøver en annens fil',
    problem: 'p',
    begrunnelse: 'b',
    arena: streng(arena, 'systemID'),
    maal: [streng(maal, 'systemID')],
  });
  expect(forslag.status, forslag.tekst).toBe(201);
  const registrer = `/api/v1/digut/forslag/${streng(forslag.kropp, 'systemID')}/registrer`;
  const egen = await arkivarDigut.fil('digut', 'arkivarens.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
  const svar: string[] = [];
  for (const id of [hemmelig.opplasting, streng(egen.kropp, 'id'), finnesIkke])
    svar.push(form(await tett(kp, 'POST', registrer, { kropp: { filer: [id] } }), id));
  expect(new Set(svar).size).toBe(1);
  expect(svar[0]).toMatch(/^400 /);
});

test('Noark-grensesnittet viser ingen fremmed noe av det arkivaren finner', async () => {
  // Everything the municipality's own archivist can reach by following links, a sample of each kind of address.
  const besoekt = new Set<string>();
  const slag = new Map<string, number>();
  const koe = [noarkrot('trondheim'), ...Object.values(hemmelig.adresser)];
  while (koe.length > 0 && besoekt.size < 220) {
    const adresse = koe.shift() ?? '';
    const sti = adresse.replace(produkt.adresse, '');
    if (besoekt.has(sti) || !sti.startsWith('/api/noark5/')) continue;
    const type = sti.replace(/[0-9a-f-]{36}/g, '*');
    if ((slag.get(type) ?? 0) >= 2 && !alleIder().some((id) => sti.includes(id))) continue;
    slag.set(type, (slag.get(type) ?? 0) + 1);
    besoekt.add(sti);
    const svar = await arkivar.get(sti);
    for (const [, href] of lenkene(svar.kropp)) if (href) koe.push(href);
  }
  expect(besoekt.size).toBeGreaterThan(80);
  const utvalg = fremmede.filter((k) =>
    /offentligheten|(arkivar|leder|administrator|leser)@digut|leder@aafjord/.test(k.hvem),
  );
  await samtidig(
    utvalg.flatMap((k) =>
      [...besoekt].map((sti) => async () => {
        const id = Object.values(hemmelig.ider).find((x) => sti.includes(x));
        if (!id) return tett(k, 'GET', sti);
        await likeTomt(k, 'GET', id, (x) => sti.replaceAll(id, x));
        return likeTomt(k, 'GET', id, (x) =>
          sti.replace('/noark5/trondheim/', '/noark5/digut/').replaceAll(id, x),
        );
      }),
    ),
  );
  const foer = await hemmeligeNaa();
  await samtidig(
    utvalg.flatMap((k) =>
      Object.values(hemmelig.adresser).flatMap((adresse) =>
        (
          [
            ['PUT', { kropp: { tittel: 'Overtatt' }, type: mediatype }],
            ['PATCH', { kropp: { tittel: 'Overtatt' }, type: 'application/merge-patch+json' }],
            ['DELETE', {}],
          ] as const
        ).map(([metode, valg]) => async () => {
          const svar = await tett(k, metode, adresse.replace(produkt.adresse, ''), {
            ...valg,
            hoder: { 'if-match': '"1"' },
          });
          expect([401, 403, 404], `${metode} ${adresse} som ${k.hvem}: ${svar.tekst}`).toContain(svar.status);
        }),
      ),
    ),
  );
  expect(await hemmeligeNaa()).toEqual(foer);
}, 90_000);

const avtrykk = async (): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    await Promise.all(
      entiteter.map(async (e) => {
        const svar = await arkivarDigut.get(`/api/v1/digut/${e}?$top=200`);
        return [
          e,
          [
            hent(svar.kropp, 'antall'),
            liste(svar.kropp, 'verdier').map((v) => [hent(v, 'systemID'), hent(v, 'versjon')]),
          ],
        ] as const;
      }),
    ),
  );

test('en rolle som modellen nekter en handling, får 403 eller 404, og ingenting endres', async () => {
  const foer = await avtrykk();
  const metoder: Readonly<Record<string, string>> = { post: 'POST', patch: 'PATCH', delete: 'DELETE' };
  let proevd = 0;
  for (const [sti, op] of Object.entries(hent(openapi, 'paths') as Record<string, unknown>))
    for (const [navn, metode] of Object.entries(metoder)) {
      const tillatt = /Roller: ([^.]*)\./
        .exec(String(hent(op, `${navn}.description`) ?? ''))?.[1]
        ?.split(/,\s*/);
      if (!tillatt) continue;
      const entitet = sti.split('/')[4] ?? '';
      const [objekt] = sti.includes('{systemID}')
        ? await finn(arkivarDigut, 'digut', entitet)
        : [{ systemID: finnesIkke, versjon: 1 }];
      if (!objekt) continue;
      const adresse = sti.replace('{virksomhet}', 'digut').replace('{systemID}', streng(objekt, 'systemID'));
      for (const k of [...roller.filter((r) => !tillatt.includes(r)).map((r) => digut[r]), klient(produkt)]) {
        if (!k) continue;
        const svar = await k.kall(metode, adresse, {
          ...(metode === 'DELETE' ? {} : { kropp: {} }),
          hoder: { 'if-match': `"${hent(objekt, 'versjon')}"` },
        });
        expect(
          k.hvem === 'offentligheten' ? [401, 404] : [403, 404],
          `${metode} ${adresse} som ${k.hvem}: ${svar.tekst.slice(0, 200)}`,
        ).toContain(svar.status);
        proevd += 1;
      }
    }
  expect(proevd).toBeGreaterThan(300);
  expect(await avtrykk()).toEqual(foer);
}, 60_000);

test('roller uten arkivets rettigheter kan ikke skrive gjennom Noark-grensesnittet', async () => {
  const foer = await avtrykk();
  const [sak] = await finn(arkivarDigut, 'digut', 'saksmappe');
  const lister = await arkivarDigut.get(`${noarkrot('digut')}sakarkiv/`);
  const saker = lenkene(lister.kropp).find(([n]) => n.endsWith('/saksmappe/'))?.[1] ?? '';
  const adresse = `${saker}${streng(sak, 'systemID')}/`;
  const mappe = await arkivarDigut.get(adresse);
  expect(mappe.status, mappe.tekst).toBe(200);
  const nye = lenkene(mappe.kropp).filter(([n]) => /\/ny-/.test(n));
  expect(nye.length).toBeGreaterThan(3);
  for (const rolle of ['kp', 'medlem', 'observatoer', 'leser', 'administrator']) {
    const k = digut[rolle];
    if (!k) throw new Error(rolle);
    const sett = await k.get(adresse);
    expect(
      lenkene(sett.kropp).filter(([n]) => /\/(ny-|utvid-til-)/.test(n)),
      `${rolle} tilbys å opprette`,
    ).toEqual([]);
    for (const [, href] of nye) {
      const svar = await k.kall('POST', href, {
        kropp: { tittel: 'x', navn: 'x', merknadstekst: 'x' },
        type: mediatype,
      });
      expect([403, 404], `POST ${href} som ${rolle}: ${svar.tekst}`).toContain(svar.status);
    }
    for (const metode of ['PUT', 'DELETE']) {
      const svar = await k.kall(metode, adresse, {
        ...(metode === 'PUT'
          ? { kropp: { ...(mappe.kropp as object), tittel: 'Omskrevet' }, type: mediatype }
          : {}),
        hoder: { 'if-match': mappe.hoder.get('etag') ?? '' },
      });
      expect([403, 404], `${metode} som ${rolle}: ${svar.tekst}`).toContain(svar.status);
    }
  }
  expect(await avtrykk()).toEqual(foer);
});
