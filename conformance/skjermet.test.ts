import { odata } from '@felles/client-noark';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  docx,
  finn,
  hent,
  type Klient,
  klient,
  kode,
  liste,
  pdf,
  type Svar,
  samtidig,
  som,
  streng,
  wordtype,
} from './klient.js';
import { lenkene, mediatype, noark, rel } from './noark.js';
import { type Produkt, startProdukt } from './produkt.js';
import { registrerFelt, type Skjermet, saaSkjermede, type Variant, varianter } from './skjermede.js';

// What is screened: seen as a line in the public journal, and its words nowhere to be found.

let produkt: Produkt;
let arkivar: Klient;
let utenforstaaende: readonly Klient[];
let journalpost = '';
let aapen = '';
let dokumentobjekt = '';
let saksmappe = '';
const hemmelig = 'Kvitbjoernsaken';
const person = 'Hildegunn Skjermetsen';
const dokumenttittel = 'Legeerklaering granskogen';
const innhold = pdf('hemmelig innhold i vedlegget 44c1 sivhauken');
const wordinnhold = docx('hemmelig innhold i notatet vannriksen');
const aapentInnhold = pdf('vanlig innhold om svarttrosten');
/** Words that stand in screened files alone. */
const filord = ['44c1', 'sivhauken', 'vannriksen'];
const ordene = [hemmelig, 'Skjermetsen', 'granskogen', ...filord];

beforeAll(async () => {
  produkt = await startProdukt();
  arkivar = await som(produkt, 'arkivar@digut.example');
  utenforstaaende = [
    klient(produkt),
    ...(await Promise.all(
      ['leser', 'observatoer', 'medlem', 'kp'].map((r) => som(produkt, `${r}@digut.example`)),
    )),
    await som(produkt, 'leder@trondheim.example'),
  ];
  const rom = await (await noark(produkt, 'saksbehandler@digut.example', 'digut')).foelg('sakarkiv/');
  const arkivarrom = await (await noark(produkt, arkivar.hvem, 'digut')).foelg('sakarkiv/');
  const mappe = await rom.liste('sakarkiv/saksmappe/').foerste();
  if (!mappe) throw new Error('det finnes ingen sak');
  saksmappe = mappe.data.systemID;
  const skjerming = {
    tilgangsrestriksjon: kode('5'),
    skjermingshjemmel: 'Offentleglova § 13',
    skjermingMetadata: [kode('TR1'), kode('NA'), kode('TD')],
    skjermingDokument: kode('H'),
  };
  const lag = async (tittel: string, skjermet: boolean) => {
    const jp = await mappe.ny('sakarkiv/ny-journalpost/', {
      tittel,
      journalposttype: kode('I'),
      ...(skjermet ? { skjerming } : {}),
    });
    await jp.ny('arkivstruktur/ny-korrespondansepartperson/', {
      navn: skjermet ? person : 'Et vanlig firma',
      korrespondanseparttype: kode('EA'),
    });
    const dokument = await jp.ny('arkivstruktur/ny-dokumentbeskrivelse/', {
      tittel: skjermet ? dokumenttittel : 'Vanlig dokument',
    });
    const objekt = await dokument.lastOpp(
      new Blob([skjermet ? innhold : aapentInnhold], { type: 'application/pdf' }),
      { filnavn: 'vedlegg.pdf' },
    );
    if (skjermet) {
      const notat = await jp.ny('arkivstruktur/ny-dokumentbeskrivelse/', { tittel: dokumenttittel });
      await notat.lastOpp(new Blob([wordinnhold], { type: wordtype }), { filnavn: 'notat.docx' });
    }
    const filter = odata`systemID eq ${jp.data.systemID}`;
    const hosArkivar = await arkivarrom.liste('sakarkiv/journalpost/', { filter }).foerste();
    const lest = await hosArkivar?.les();
    await lest?.erstatt({ ...lest.data, journalstatus: kode('J') });
    return [jp.data.systemID, objekt.data.systemID] as const;
  };
  [journalpost, dokumentobjekt] = await lag(`Klage i ${hemmelig}`, true);
  [aapen] = await lag('Åpent brev om samme sak', false);
}, 240_000);

afterAll(async () => {
  await produkt?.rydd();
});

const sti = (resten: string): string => `/api/v1/digut/${resten}`;
const spoer = (entitet: string, parametre: Readonly<Record<string, string>>): string =>
  sti(`${entitet}?${new URLSearchParams(parametre)}`);

test('den som har klarering, ser linjen som den er', async () => {
  const svar = await arkivar.get(sti(`journalpost/${journalpost}`));
  expect(streng(svar.kropp, 'tittel')).toBe(`Klage i ${hemmelig}`);
  const treff = await arkivar.get(spoer('journalpost', { $search: hemmelig }));
  expect(liste(treff.kropp, 'verdier').map((v) => hent(v, 'systemID'))).toEqual([journalpost]);
  expect((await arkivar.get(sti(`dokumentobjekt/${dokumentobjekt}/fil`))).bytes.equals(innhold)).toBe(true);
});

test('den som har klarering, finner ordene i PDF- og Word-filene, og enhver i tenanten dem i de åpne', async () => {
  const funnet = async (k: Klient, ord: string) =>
    liste((await k.get(spoer('journalpost', { $search: ord }))).kropp, 'verdier').map((v) =>
      hent(v, 'systemID'),
    );
  const [leser] = utenforstaaende.filter((k) => k.hvem === 'leser@digut.example');
  if (!leser) throw new Error('det finnes ingen leser');
  // The files are read soon after they have come.
  const svar = async () => ({
    filord: await Promise.all(filord.map((ord) => funnet(arkivar, ord))),
    aapent: await funnet(leser, 'svarttrosten'),
  });
  await vi.waitFor(
    async () => expect(await svar()).toEqual({ filord: filord.map(() => [journalpost]), aapent: [aapen] }),
    { timeout: 50_000, interval: 500 },
  );
}, 60_000);

test('linjen står i den offentlige journalen med tittelen dekket til', async () => {
  for (const k of utenforstaaende) {
    const svar = await k.get(sti(`journalpost/${journalpost}`));
    expect(svar.status, k.hvem).toBe(200);
    expect(hent(svar.kropp, 'tittel'), k.hvem).toBe('*****');
    expect(hent(svar.kropp, 'skjermet'), k.hvem).toBe(true);
    const linjer = await finn(k, 'digut', 'journalpost', `mappe eq ${saksmappe}`);
    expect(linjer.map((l) => hent(l, 'systemID'))).toEqual(expect.arrayContaining([journalpost, aapen]));
    const parter = await finn(k, 'digut', 'korrespondansepart', `registrering eq ${journalpost}`);
    expect(
      parter.map((p) => hent(p, 'navn')),
      k.hvem,
    ).toEqual(['*****']);
  }
});

test('ordene finnes ikke ved søk, filter eller opptelling', async () => {
  const proever: readonly (readonly [string, string])[] = ordene.flatMap((ord) => [
    ['journalpost', `contains(tittel,'${ord}')`],
    ['journalpost', `startswith(tittel,'Klage i ${ord.slice(0, 3)}')`],
    ['journalpost', `tittel eq 'Klage i ${ord}'`],
    ['journalpost', `contains(tolower(tittel),'${ord.toLowerCase()}')`],
    ['journalpost', `systemID eq '${journalpost}' and contains(tittel,'${ord}')`],
    ['journalpost', `systemID eq '${journalpost}' and not contains(tittel,'*****')`],
    ['registrering', `contains(tittel,'${ord}') or contains(beskrivelse,'${ord}')`],
    [
      'journalpost',
      `korrespondansepart/any(p: contains(p/arkivstruktur.korrespondansepartperson/navn,'${ord}'))`,
    ],
    ['journalpost', `dokumentbeskrivelse/any(d: contains(d/tittel,'${ord}'))`],
    ['korrespondansepartperson', `contains(navn,'${ord}')`],
    ['korrespondansepart', `contains(arkivstruktur.korrespondansepartperson/navn,'${ord}')`],
    ['dokumentbeskrivelse', `contains(tittel,'${ord}')`],
    ['saksmappe', `registrering/any(r: contains(r/tittel,'${ord}'))`],
  ]);
  const brukte = new Set<string>();
  for (const k of utenforstaaende) {
    for (const [entitet, filter] of proever) {
      const svar = await k.get(spoer(entitet, { $filter: filter }));
      // A form the filter language does not know tells nothing, but then it has not been tried either.
      if (svar.status === 400) continue;
      brukte.add(filter.replace(/'[^']*'/g, ''));
      expect(svar.status, `${filter}: ${svar.tekst}`).toBe(200);
      expect(hent(svar.kropp, 'antall'), `${k.hvem}: ${filter}`).toBe(0);
    }
    for (const entitet of [
      'journalpost',
      'registrering',
      'korrespondansepartperson',
      'dokumentbeskrivelse',
      'dokumentobjekt',
      'saksmappe',
    ])
      for (const ord of [...ordene, 'Hildegunn', 'Legeerklaering']) {
        const svar = await k.get(spoer(entitet, { $search: ord }));
        if (svar.status === 400) continue;
        expect(hent(svar.kropp, 'antall'), `${k.hvem}: ${entitet} søk ${ord}`).toBe(0);
      }
  }
  expect(brukte.size).toBeGreaterThanOrEqual(8);
});

test('rekkefølgen røper ikke tittelen', async () => {
  const rekkefoelge = async (k: Klient, orderby: string) =>
    (
      liste(
        (await k.get(spoer('journalpost', { $orderby: orderby, $top: '200' }))).kropp,
        'verdier',
      ) as readonly unknown[]
    ).map((v) => hent(v, 'systemID'));
  for (const k of utenforstaaende) {
    // Where «*****» belongs, not where «Klage i …» would stand.
    const stigende = await rekkefoelge(k, 'tittel');
    expect(stigende[0], k.hvem).toBe(journalpost);
    expect((await rekkefoelge(k, 'tittel desc')).at(-1), k.hvem).toBe(journalpost);
  }
});

test('dokumentet og dets tittel er utenfor rekkevidde for dem som ikke har klarering', async () => {
  for (const k of utenforstaaende) {
    for (const forsoek of [`dokumentobjekt/${dokumentobjekt}`, `dokumentobjekt/${dokumentobjekt}/fil`])
      expect([401, 403, 404], `${k.hvem} ${forsoek}`).toContain((await k.get(sti(forsoek))).status);
    const dokumenter = await k.get(sti(`registrering/${journalpost}/dokumenter`));
    const historikk = await k.get(sti(`journalpost/${journalpost}/historikk`));
    for (const svar of [dokumenter, historikk])
      for (const ord of ordene) expect(svar.tekst, `${k.hvem} finner ${ord}`).not.toContain(ord);
  }
});

describe('hvert skjermede felt i hver klasse', () => {
  const merke = 'qvzx';
  let skjermede: readonly Skjermet[];
  let administrator: Klient;
  let innloggede: readonly Klient[];

  beforeAll(async () => {
    administrator = await som(produkt, 'administrator@digut.example');
    // The roles without clearance see the same here; the administrator reads the logs besides.
    innloggede = [...utenforstaaende.filter((k) => k.hvem === 'leser@digut.example'), administrator];
    await registrerFelt(arkivar, 'digut');
    const alle: Skjermet[] = [];
    // One word at each end of the alphabet, so that sorting would tell them apart.
    for (const variant of Object.keys(varianter) as Variant[])
      for (const ende of ['a', 'z'])
        alle.push(
          ...(await saaSkjermede(
            arkivar,
            'digut',
            `${merke}${ende}${variant === 'hver' ? 'h' : 'm'}`,
            variant,
          )),
        );
    skjermede = alle;
  }, 120_000);

  const felt = (s: Skjermet) => Object.entries(s.ord);
  const alleUtenfor = () => [...utenforstaaende, administrator];
  /** Nothing in the answer, its head included, holds a word; what was asked with is not held against it. */
  const tett = async (k: Klient, adresse: string, spurt = ''): Promise<Svar> => {
    const svar = await k.get(adresse);
    const alt = `${svar.tekst} ${[...svar.hoder].join(' ')}`.toLowerCase();
    const funnet = (spurt === '' ? alt : alt.replaceAll(spurt.toLowerCase(), '')).match(
      new RegExp(`.{60}${merke}.{20}`),
    )?.[0];
    expect(funnet, `${k.hvem} ${adresse}`).toBeUndefined();
    expect(svar.status, `${k.hvem} ${adresse}: ${svar.tekst.slice(0, 300)}`).toBeLessThan(500);
    return svar;
  };

  test('vises for den som har klarering', async () => {
    expect(new Set(skjermede.map((s) => s.entitet)).size).toBeGreaterThanOrEqual(13);
    expect(skjermede.flatMap(felt).length).toBeGreaterThan(250);
    for (const s of skjermede) {
      const svar = await arkivar.get(s.adresse);
      for (const [sti, ord] of felt(s)) expect(svar.tekst, `${s.entitet}/${sti}`).toContain(ord);
    }
  });

  test('vises for ingen andre i produktets API, verken alene, i lister, i historikk eller i nedlasting', async () => {
    const entiteter = [
      ...new Set([...skjermede.map((s) => s.entitet), 'mappe', 'registrering', 'part', 'korrespondansepart']),
    ];
    await samtidig(
      alleUtenfor().flatMap((k) => [
        ...entiteter.flatMap((e) =>
          ['$top=200', '$top=200&$orderby=systemID', '$expand=mappe,registrering,dokumentbeskrivelse'].map(
            (q) => () => tett(k, sti(`${e}?${q}`)),
          ),
        ),
        ...skjermede.flatMap((s) =>
          [
            `${s.entitet}/${s.systemID}`,
            `${s.entitet}/${s.systemID}/historikk`,
            `registrering/${s.systemID}/dokumenter`,
            `dokumentobjekt/${s.systemID}/fil`,
            `bevis/${s.systemID}`,
          ].map((x) => () => tett(k, sti(x))),
        ),
        ...['venter', 'varsler'].map((x) => () => tett(k, sti(x))),
      ]),
    );
  }, 60_000);

  test('vises for ingen andre i Noark-grensesnittet, hvilke lenker de enn følger', async () => {
    await samtidig(
      innloggede.map((k) => async () => {
        const koe = [`${produkt.adresse}/api/noark5/digut/`, ...skjermede.map((s) => s.adresse)];
        const sett = new Set<string>();
        while (koe.length > 0) {
          const adresse = koe.shift() ?? '';
          const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(adresse)?.[0];
          if (sett.has(adresse) || (id !== undefined && !skjermede.some((s) => s.systemID === id))) continue;
          // Code lists hold no records.
          if (/\/metadata\/\w/.test(adresse)) continue;
          sett.add(adresse);
          const svar = await tett(k, adresse);
          for (const [, href] of lenkene(svar.kropp)) koe.push(href);
        }
        expect(sett.size).toBeGreaterThan(skjermede.length * 2);
        for (const s of skjermede) {
          const navn = lenkene((await k.get(s.adresse)).kropp).flatMap(([n]) => {
            const [sist = ''] = n.replace(/\/$/, '').split('/').slice(-1);
            return /^[a-z]+$/.test(sist) && sist !== 'self' ? [sist] : [];
          });
          for (const n of navn) await tett(k, `${s.adresse}?$expand=${n}`);
        }
      }),
    );
  }, 120_000);

  test('vises ikke for administratoren i loggene', async () => {
    for (const logg of ['endringslogg', 'hendelseslogg'])
      for (const s of skjermede) {
        const q = new URLSearchParams({ $filter: `referanseArkivenhet eq '${s.systemID}'`, $top: '1000' });
        const svar = await tett(administrator, `/api/noark5/digut/loggingogsporing/${logg}/?${q}`);
        expect(svar.status).toBe(200);
      }
    const foer = await arkivar.get(
      `/api/noark5/digut/loggingogsporing/endringslogg/?$filter=contains(nyVerdi,'${merke}')`,
    );
    expect(Number(hent(foer.kropp, 'count'))).toBeGreaterThan(0);
    const etter = await administrator.get(
      `/api/noark5/digut/loggingogsporing/endringslogg/?$filter=contains(nyVerdi,'${merke}')`,
    );
    expect(hent(etter.kropp, 'count')).toBe(0);
  });

  test('finnes ikke ved filter, søk eller opptelling', async () => {
    const filtre = (path: string, ord: string) => [
      `contains(${path},'${ord}')`,
      `startswith(${path},'${ord.slice(0, 6)}')`,
      `${path} eq '${ord}'`,
      `${path} ge '${ord}' and ${path} le '${ord}'`,
      `${path}/any(v: v eq '${ord}')`,
    ];
    const lister: Readonly<Record<string, readonly string[]>> = {
      merknad: ['saksmappe/merknad', 'journalpost/merknad', 'dokumentbeskrivelse/merknad'],
      klasse: ['klassifikasjonssystem/klasse'],
      journalpost: ['saksmappe/registrering', 'dokumentbeskrivelse/registrering'],
      dokumentbeskrivelse: ['journalpost/dokumentbeskrivelse'],
      dokumentobjekt: ['dokumentbeskrivelse/dokumentobjekt'],
    };
    let brukt = 0;
    const ingen = async (k: Klient, entitet: string, parametre: Record<string, string>, ord: string) => {
      const svar = await tett(k, spoer(entitet, parametre), ord.slice(0, 6));
      if (svar.status === 400) return;
      brukt += 1;
      expect(hent(svar.kropp, 'antall') ?? 0, `${k.hvem} ${entitet} ${JSON.stringify(parametre)}`).toBe(0);
    };
    const noen = skjermede.filter((s) => Object.values(s.ord)[0]?.startsWith(`${merke}a`));
    await samtidig(
      [klient(produkt), ...innloggede].flatMap((k) =>
        noen.flatMap((s) =>
          felt(s).map(([path, ord]) => async () => {
            for (const filter of filtre(path, ord)) await ingen(k, s.entitet, { $filter: filter }, ord);
            for (const over of lister[s.entitet] ?? []) {
              const [entitet = '', navn = ''] = over.split('/');
              await ingen(k, entitet, { $filter: `${navn}/any(x: contains(x/${path},'${ord}'))` }, ord);
            }
            await ingen(k, s.entitet, { $search: ord }, ord);
          }),
        ),
      ),
    );
    expect(brukt).toBeGreaterThan(1_000);
    // The probes find what is there, for whoever may see it.
    for (const s of noen)
      for (const [path, ord] of felt(s)) {
        const funn = await Promise.all(
          filtre(path, ord).map(async (f) =>
            hent((await arkivar.get(spoer(s.entitet, { $filter: f }))).kropp, 'antall'),
          ),
        );
        expect(funn, `${s.entitet}/${path}`).toContain(1);
      }
  }, 240_000);

  test('røpes ikke av rekkefølgen', async () => {
    for (const k of [klient(produkt), ...innloggede])
      for (const s of skjermede.filter((x) => Object.values(x.ord)[0]?.startsWith(`${merke}a`)))
        for (const [path] of felt(s)) {
          const tvilling = skjermede.find(
            (t) => t.entitet === s.entitet && t.ord[path]?.startsWith(`${merke}z${s.ord[path]?.[5]}`),
          );
          const begge = `systemID in ('${s.systemID}','${tvilling?.systemID}')`;
          const [opp, ned] = await Promise.all(
            ['asc', 'desc'].map(async (retning) => {
              const svar = await k.get(spoer(s.entitet, { $filter: begge, $orderby: `${path} ${retning}` }));
              return svar.status === 200 ? liste(svar.kropp, 'verdier').map((v) => hent(v, 'systemID')) : [];
            }),
          );
          expect(opp, `${k.hvem} ${s.entitet}/${path}`).toEqual(ned);
        }
  }, 120_000);

  test('kommer ikke ut av et forsøk på å endre, utvide eller flytte', async () => {
    const saksbehandler = await som(produkt, 'saksbehandler@digut.example');
    const strengt = {
      tilgangsrestriksjon: kode('P'),
      skjermingshjemmel: 'x',
      skjermingMetadata: [kode('TM1')],
    };
    const [sak] = skjermede.filter((s) => s.entitet === 'saksmappe');
    const over = await arkivar.get(sak?.adresse ?? '');
    const del = lenkene(over.kropp).find(([n]) => n.endsWith('/arkivdel/'))?.[1] ?? '';
    const mappe = await arkivar.kall('POST', `${del}ny-mappe/`, {
      kropp: { tittel: `${merke}strengt`, skjerming: strengt },
      type: mediatype,
    });
    expect(mappe.status, mappe.tekst).toBe(201);
    const self = lenkene(mappe.kropp).find(([n]) => n === 'self')?.[1] ?? '';
    for (const [metode, adresse, kropp, type] of [
      ['PUT', `${self}utvid-til-saksmappe/`, {}, mediatype],
      ['PUT', self, { tittel: 'Ny' }, mediatype],
      ['PATCH', self, { beskrivelse: 'Ny' }, 'application/merge-patch+json'],
      [
        'PATCH',
        self,
        { _links: { [rel('arkivstruktur', 'arkivdel')]: { href: del } } },
        'application/merge-patch+json',
      ],
    ] as const) {
      const svar = await saksbehandler.kall(metode, adresse, {
        kropp,
        type,
        hoder: { 'if-match': mappe.hoder.get('etag') ?? '' },
      });
      // Moved to where it is, it is as it was.
      expect([200, 403, 404], `${metode} ${adresse}: ${svar.tekst}`).toContain(svar.status);
      expect(svar.tekst, `${metode} ${adresse}`).not.toContain(merke);
    }
    expect((await arkivar.get(self)).hoder.get('etag')).toBe(mappe.hoder.get('etag'));
  });
});
