import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hemmeligheter, saaHemmeligheter } from './hemmeligheter.js';
import { finn, hent, type Klient, klient, liste, type Svar, samtidig, som, streng } from './klient.js';
import { lenkene, mediatype, noarkrot } from './noark.js';
import { type Produkt, startProdukt } from './produkt.js';

// A tenant is a wall: whoever has no role in it sees of it what the public sees, and nothing tells that there is more.

let produkt: Produkt;
let arkivarDigut: Klient;
let digut: Readonly<Record<string, Klient>>;
let utlogget: Klient;
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

/** Classes that only some roles read inside their own tenant. */
const lukkede = [
  'tilgang',
  'endringslogg',
  'hendelseslogg',
  'registerimport',
  'registerforskjell',
  'ressurs',
  'ressursbruk',
  'arbeidsbehov',
  'internkommentar',
  'utsendelse',
];

interface Mur {
  readonly eier: string;
  /** A tenant on the other side, in which some of the strangers are at home. */
  readonly annen: string;
  readonly arkivar: Klient;
  readonly hemmelig: Hemmeligheter;
  readonly fremmede: readonly Klient[];
  /** Those of them that try what takes long: one of each kind. */
  readonly utvalg: readonly Klient[];
}
const murer = new Map<string, Mur>();
const mur = (eier: string): Mur => {
  const funnet = murer.get(eier);
  if (!funnet) throw new Error(eier);
  return funnet;
};

beforeAll(async () => {
  produkt = await startProdukt();
  utlogget = klient(produkt);
  const inn = (...hvem: readonly string[]) => Promise.all(hvem.map((h) => som(produkt, `${h}.example`)));
  const [arkivarTrondheim = utlogget, ...kommunens] = await inn(
    'arkivar@trondheim',
    'saksbehandler@trondheim',
    'arkivar@aafjord',
    'saksbehandler@aafjord',
  );
  digut = Object.fromEntries(
    await Promise.all(roller.map(async (r) => [r, await som(produkt, `${r}@digut.example`)] as const)),
  );
  arkivarDigut = digut.arkivar ?? utlogget;
  const naboer = await inn('leder@aafjord', 'arkivar@aafjord', 'saksbehandler@aafjord');
  const fraDigut = [utlogget, ...Object.values(digut), ...naboer];
  murer.set('trondheim', {
    eier: 'trondheim',
    annen: 'digut',
    arkivar: arkivarTrondheim,
    hemmelig: await saaHemmeligheter(produkt, arkivarTrondheim, 'trondheim'),
    fremmede: fraDigut,
    utvalg: fraDigut.filter((k) =>
      /offentligheten|(arkivar|leder|administrator|leser)@digut|leder@aafjord/.test(k.hvem),
    ),
  });
  const fraKommunene = [utlogget, arkivarTrondheim, ...kommunens];
  murer.set('digut', {
    eier: 'digut',
    annen: 'trondheim',
    arkivar: arkivarDigut,
    hemmelig: await saaHemmeligheter(produkt, arkivarDigut, 'digut', digut.administrator),
    fremmede: fraKommunene,
    utvalg: fraKommunene.slice(0, 3),
  });
  openapi = (await utlogget.get('/api/v1/openapi.json')).kropp;
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

/** Everything of an answer that a reader could learn from, but for what was asked with. */
const avsloering = ({ hemmelig: h }: Mur, svar: Svar, spurt: string): string | undefined => {
  const alt = `${svar.tekst}\n${[...svar.hoder].map(([k, v]) => `${k}: ${v}`).join('\n')}`;
  return [...h.merker, ...Object.values(h.ider), h.opplasting, h.sjekksum].find(
    (m) => alt.includes(m) && !spurt.includes(m) && !spurt.includes(encodeURIComponent(m)),
  );
};

const tett = async (
  m: Mur,
  k: Klient,
  metode: string,
  sti: string,
  valg: Parameters<Klient['kall']>[2] = {},
): Promise<Svar> => {
  const svar = await k.kall(metode, sti, valg);
  expect(
    avsloering(m, svar, `${sti} ${JSON.stringify(valg)}`),
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

/** Asks for what is there and for what is not, and holds the answers against each other. */
const likeTomt = async (
  m: Mur,
  k: Klient,
  metode: string,
  id: string,
  lag: (x: string) => string,
  valg = {},
) => {
  const ekte = await tett(m, k, metode, lag(id), valg);
  const nokkel = `${k.hvem} ${metode} ${lag('*')}`;
  const tomt = tomme.get(nokkel) ?? form(await k.kall(metode, lag(finnesIkke), valg), finnesIkke);
  tomme.set(nokkel, tomt);
  expect(form(ekte, id), `${metode} ${lag(id)} som ${k.hvem}`).toBe(tomt);
  return ekte;
};
const tomme = new Map<string, string>();

/** A text of each class that is searched for by what it holds. */
const tekstfelt: Readonly<Record<string, string>> = {
  korrespondansepartperson: 'navn',
  partperson: 'navn',
  merknad: 'merknadstekst',
  dokumentobjekt: 'filnavn',
  konvertering: 'konverteringskommentar',
  matrikkel: 'systemID',
  plan: 'planidentifikasjon',
  kryssreferanse: 'systemID',
  bruker: 'brukerNavn',
  administrativenhet: 'administrativEnhetNavn',
  tilgang: 'rolle',
  kodeverdi: 'kodenavn',
  virksomhetsspesifikkeMetadata: 'beskrivelse',
};

describe.each(['trondheim', 'digut'])('det som ikke er offentlig hos %s,', (eier) => {
  const hos = (resten: string): string => `/api/v1/${eier}/${resten}`;
  const naa = async () =>
    Promise.all(
      Object.entries(mur(eier).hemmelig.ider).map(
        async ([e, id]) => (await mur(eier).arkivar.get(hos(`${e}/${id}`))).kropp,
      ),
    );

  test('finnes for virksomhetens egen arkivar', async () => {
    const { arkivar, hemmelig } = mur(eier);
    expect(entiteter.length).toBeGreaterThan(40);
    expect(Object.keys(hemmelig.ider).length).toBeGreaterThanOrEqual(18);
    for (const [entitet, id] of Object.entries(hemmelig.ider)) {
      const svar = await arkivar.get(hos(`${entitet}/${id}`));
      expect(svar.status, `${entitet}: ${svar.tekst}`).toBe(200);
    }
    const treff = await arkivar.get(hos(`journalpost?$search=${hemmelig.merker[0]}`));
    expect(hent(treff.kropp, 'antall')).toBe(1);
    const logg = await arkivar.get(
      hos(`hendelseslogg?$filter=referanseArkivenhet eq '${hemmelig.ider.saksmappe}'`),
    );
    expect(Number(hent(logg.kropp, 'antall'))).toBeGreaterThan(0);
  });

  test('kommer ikke til noen fremmed gjennom lister og filtre', async () => {
    const m = mur(eier);
    const spoer = (virksomhet: string, entitet: string, k: Klient) => async () => {
      const id = m.hemmelig.ider[entitet] ?? m.hemmelig.ider.saksmappe;
      const filter = encodeURIComponent(`systemID eq '${id}'`);
      const svar = await tett(m, k, 'GET', `/api/v1/${virksomhet}/${entitet}?$filter=${filter}`);
      if (svar.status === 403) expect(lukkede, `${k.hvem} ${virksomhet}`).toContain(entitet);
      else expect(hent(svar.kropp, 'antall'), `${k.hvem} ${virksomhet} ${entitet}`).toBe(0);
      if (virksomhet === eier) await tett(m, k, 'GET', hos(`${entitet}?$orderby=systemID&$top=200`));
    };
    await samtidig(
      m.fremmede.flatMap((k) => entiteter.flatMap((e) => [spoer(eier, e, k), spoer(m.annen, e, k)])),
    );
  }, 90_000);

  test('gir null treff på hemmelige ord, og aldri noe annet svar enn for andre ord', async () => {
    const m = mur(eier);
    const { merker: ord, ider } = m.hemmelig;
    await samtidig(
      m.fremmede.flatMap((k) =>
        [eier, m.annen].flatMap((virksomhet) =>
          [...Object.keys(ider), 'mappe', 'registrering'].map((entitet) => async () => {
            const felles = `/api/v1/${virksomhet}/${entitet}?`;
            const felt = tekstfelt[entitet] ?? 'tittel';
            const filter = ord.map((o) => `contains(${felt},'${o}')`).join(' or ');
            const soek = ord.join(' or ');
            for (const q of [
              `$filter=${encodeURIComponent(filter)}`,
              `$search=${encodeURIComponent(soek)}`,
            ]) {
              const svar = await tett(m, k, 'GET', felles + q);
              if (svar.status === 200) expect(hent(svar.kropp, 'antall'), `${k.hvem} ${entitet}`).toBe(0);
              // What cannot be asked cannot be asked with other words either.
              else {
                const andre = await k.get(felles + q.replaceAll(/[A-Za-z]+(?=(?:trondheim|digut))/g, 'x'));
                expect([svar.status, andre.status], svar.tekst).toEqual([svar.status, svar.status]);
                expect([400, 403], svar.tekst).toContain(svar.status);
              }
            }
          }),
        ),
      ),
    );
  }, 90_000);

  test('svarer som det som ikke finnes, objekt for objekt', async () => {
    const m = mur(eier);
    await samtidig(
      m.fremmede.flatMap((k) =>
        Object.entries(m.hemmelig.ider).flatMap(([entitet, id]) =>
          [
            (x: string) => hos(`${entitet}/${x}`),
            (x: string) => hos(`${entitet}/${x}/historikk`),
            (x: string) => hos(`dokumentobjekt/${x}/fil`),
            (x: string) => hos(`registrering/${x}/dokumenter`),
            (x: string) => hos(`vedtak/${x}/virkning`),
            (x: string) => hos(`bevis/${x}`),
            (x: string) => hos(`arkiv/${x}/arkivskaper`),
            (x: string) => hos(`saksmappe/${x}/presedens`),
            (x: string) => `/api/v1/${m.annen}/${entitet}/${x}`,
            (x: string) => `/api/v1/${m.annen}/dokumentobjekt/${x}/fil`,
            (x: string) => `/api/v1/${m.annen}/bevis/${x}`,
            (x: string) => `/api/v1/${m.annen}/saksmappe/${x}/presedens`,
          ].map((lag) => () => likeTomt(m, k, 'GET', id, lag)),
        ),
      ),
    );
  }, 90_000);

  test('kan ingen fremmed endre, slette, knytte eller gjøre noe med', async () => {
    const m = mur(eier);
    const foer = await naa();
    const json = { kropp: { tittel: 'Overtatt' }, hoder: { 'if-match': '"1"' } };
    await samtidig(
      m.fremmede.flatMap((k) =>
        Object.entries(m.hemmelig.ider).flatMap(([entitet, id]) =>
          (
            [
              ['PATCH', (x: string) => hos(`${entitet}/${x}`)],
              ['DELETE', (x: string) => hos(`${entitet}/${x}`)],
              ['PUT', (x: string) => hos(`saksmappe/${x}/presedens/${m.hemmelig.ider.presedens}`)],
              ['PUT', (x: string) => `/api/v1/${m.annen}/saksmappe/${x}/presedens/${finnesIkke}`],
              ['PATCH', (x: string) => `/api/v1/${m.annen}/region/${x}`],
              ['DELETE', (x: string) => `/api/v1/${m.annen}/region/${x}`],
              ['POST', (x: string) => `/api/v1/${m.annen}/forslag/${x}/registrer`],
              ['POST', (x: string) => `/api/v1/${m.annen}/moete/${x}/innkall`],
              ['POST', (x: string) => hos(`bruker/${x}/tildelRolle`)],
            ] as const
          ).map(([metode, lag]) => async () => {
            const svar = await likeTomt(m, k, metode, id, lag, json);
            expect(svar.status, `${metode} ${lag(id)} som ${k.hvem}`).toBeGreaterThanOrEqual(400);
          }),
        ),
      ),
    );
    expect(await naa()).toEqual(foer);
  }, 90_000);

  test('vises ikke gjennom noen adresse som arkivaren finner i Noark-grensesnittet', async () => {
    const m = mur(eier);
    const ider = Object.values(m.hemmelig.ider);
    // Everything the tenant's own archivist can reach by following links, a sample of each kind of address.
    const besoekt = new Set<string>();
    const slag = new Map<string, number>();
    const koe = [noarkrot(eier), ...Object.values(m.hemmelig.adresser), ...m.hemmelig.oekter];
    while (koe.length > 0 && besoekt.size < 600) {
      const sti = (koe.shift() ?? '').replace(produkt.adresse, '');
      if (besoekt.has(sti) || !sti.startsWith('/api/noark5/')) continue;
      const type = sti.replace(/[0-9a-f-]{36}/g, '*').replace(/metadata\/.*/, 'metadata/*');
      if ((slag.get(type) ?? 0) >= 2 && !m.hemmelig.oekter.includes(sti)) continue;
      slag.set(type, (slag.get(type) ?? 0) + 1);
      besoekt.add(sti);
      const svar = await m.arkivar.get(sti);
      for (const [, href] of lenkene(svar.kropp)) if (href) koe.push(href);
    }
    for (const del of [
      'presedens',
      'matrikkel',
      'konvertering',
      'kryssreferanse',
      'admin/bruker',
      'admin/tilgang',
      'endringslogg',
      'hendelseslogg',
      'ny-',
    ])
      expect(
        [...besoekt].some((x) => x.includes(del)),
        del,
      ).toBe(true);
    expect(besoekt.size).toBeGreaterThan(200);
    await samtidig(
      m.utvalg.flatMap((k) =>
        [...besoekt].map((sti) => async () => {
          const id = ider.find((x) => sti.includes(x));
          if (!id) return tett(m, k, 'GET', sti);
          await likeTomt(m, k, 'GET', id, (x) => sti.replaceAll(id, x));
          return likeTomt(m, k, 'GET', id, (x) =>
            sti.replace(`/noark5/${eier}/`, `/noark5/${m.annen}/`).replaceAll(id, x),
          );
        }),
      ),
    );
    const foer = await naa();
    const fil = { bytes: '%PDF-1.4', type: 'application/pdf' };
    const forsoek: readonly (readonly [string, string, Parameters<Klient['kall']>[2]])[] = [
      ...Object.values(m.hemmelig.adresser).flatMap((adresse) =>
        (
          [
            ['PUT', { kropp: { tittel: 'Overtatt' }, type: mediatype }],
            ['PATCH', { kropp: { tittel: 'Overtatt' }, type: 'application/merge-patch+json' }],
            ['DELETE', {}],
          ] as const
        ).map(([metode, valg]) => [metode, adresse, valg] as const),
      ),
      ...[...besoekt]
        .filter((sti) => /\/ny-\w+\/$/.test(sti))
        .map(
          (sti) =>
            [
              'POST',
              sti,
              { kropp: { tittel: 'x', navn: 'x', kode: 'x', kodenavn: 'x' }, type: mediatype },
            ] as const,
        ),
      ...m.hemmelig.oekter.map(
        (sti) => ['PUT', sti, { ...fil, hoder: { 'content-range': '0-7/100' } }] as const,
      ),
      ['POST', `${m.hemmelig.adresser.dokumentobjekt}referanseFil/`, fil],
      ['POST', `${m.hemmelig.adresser.dokumentbeskrivelse}fil/`, fil],
    ];
    await samtidig(
      m.utvalg.flatMap((k) =>
        forsoek.map(([metode, adresse, valg]) => async () => {
          const hoder = { 'if-match': '"1"', ...valg?.hoder };
          const svar = await tett(m, k, metode, adresse.replace(produkt.adresse, ''), { ...valg, hoder });
          expect([401, 403, 404], `${metode} ${adresse} som ${k.hvem}: ${svar.tekst}`).toContain(svar.status);
        }),
      ),
    );
    expect(await naa()).toEqual(foer);
  }, 120_000);

  test('får en egen kode og et eget felt bare egne lesere', async () => {
    const m = mur(eier);
    for (const k of m.utvalg) {
      const koder = await tett(m, k, 'GET', `/api/noark5/${eier}/metadata/dokumenttype/`);
      if (k.hvem !== 'offentligheten') expect(koder.status, k.hvem).toBe(200);
      await tett(m, k, 'GET', `/api/noark5/${m.annen}/metadata/dokumenttype/`);
      await tett(m, k, 'GET', `/api/noark5/${eier}/metadata/dokumenttype/${m.hemmelig.kode}/`);
    }
    expect((await m.arkivar.get(`/api/noark5/${eier}/metadata/dokumenttype/`)).tekst).toContain(
      m.hemmelig.merker[0],
    );
  });
});

test('en opplastet fil kan ikke tas i bruk i en annen virksomhet eller av en annen', async () => {
  const kp = digut.kp ?? utlogget;
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
  for (const id of [mur('trondheim').hemmelig.opplasting, streng(egen.kropp, 'id'), finnesIkke])
    svar.push(form(await tett(mur('trondheim'), kp, 'POST', registrer, { kropp: { filer: [id] } }), id));
  expect(new Set(svar).size).toBe(1);
  expect(svar[0]).toMatch(/^400 /);
});

/** Who sees a kind of object in the collaboration: what the archivist may not read is the secretariat's own. */
const leserAv = async (entitet: string): Promise<Klient> => {
  const { status } = await arkivarDigut.get(`/api/v1/digut/${entitet}?$top=1`);
  return status === 403 ? (digut.sekretariat ?? utlogget) : arkivarDigut;
};

const avtrykk = async (): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    await Promise.all(
      entiteter.map(async (e) => {
        const svar = await (await leserAv(e)).get(`/api/v1/digut/${e}?$top=200`);
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
        ? await finn(await leserAv(entitet), 'digut', entitet)
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
    // Whoever administers the core may add to its log.
    const egne = (n: string) => rolle === 'administrator' && n.includes('/loggingogsporing/');
    expect(
      lenkene(sett.kropp).filter(([n]) => /\/(ny-|utvid-til-)/.test(n) && !egne(n)),
      `${rolle} tilbys å opprette`,
    ).toEqual([]);
    for (const [navn, href] of nye) {
      if (egne(navn)) continue;
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
