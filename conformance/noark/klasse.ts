import { randomUUID } from 'node:crypto';
import { hent } from '../klient.js';
import {
  finnLenke,
  type Json,
  kort,
  krevAvvist,
  krevLenke,
  krevStatus,
  lenkene,
  relasjon,
  somJson,
  somObjekt,
  sporring,
  treff,
  utenLenker,
} from './grensesnitt.js';
import { kryssreferanseproever } from './kryssreferanse.js';
import { forelderAv, kanLages, type Miljoe } from './miljoe.js';
import { krev, type Proeve, type Verb } from './proeve.js';
import { attributterAv, entitetsnoekkel, klasse, kodelister, kodelisterFor, utAntall } from './standard.js';
import { harForm, verdi } from './verdier.js';

// Each class as a whole: the verbs on its lists, its template and its objects.

type Lager = (verb: Verb, utfall: string, kjoer: (m: Miljoe) => Promise<void>) => Proeve;

const hrefene = (kropp: unknown): readonly (readonly [string, { href?: unknown; templated?: unknown }])[] =>
  Object.entries(somJson(hent(kropp, '_links'))).map(([n, l]) => [n, somJson(l)]);

/** Sorted by relation name, ending in slashes, and no address twice but that of the object itself (chapter 6). */
const krevLenkeform = (kropp: unknown, entitet?: string): void => {
  const alle = hrefene(kropp);
  const navn = alle.map(([n]) => n);
  krev(kort(navn) === kort([...navn].sort()), 'lenkene er ikke sortert etter relasjonsnøkkel');
  const sett = new Map<string, string>();
  for (const [n, { href, templated }] of alle) {
    krev(typeof href === 'string' && /^https?:\/\//.test(href), `${n} har ingen full adresse: ${kort(href)}`);
    krev(n === 'self' || n === 'next' || /\/$/.test(n), `relasjonsnøkkelen ${n} slutter ikke med skråstrek`);
    const utenMal = href.replace(/\{\?[^}]*\}$/, '');
    krev(
      utenMal.endsWith('/') || n === 'next' || href.includes('?'),
      `${n}: ${href} slutter ikke med skråstrek`,
    );
    krev((templated === true) === (utenMal !== href), `${n}: templated er ${kort(templated)} for ${href}`);
    const foer = sett.get(utenMal);
    const egen = n === 'self' || foer === 'self' || n === entitet || foer === entitet;
    krev(foer === undefined || egen, `${foer} og ${n} viser til samme adresse`);
    sett.set(utenMal, n);
  }
};

const liste = (navn: string, p: Lager): readonly Proeve[] => [
  p('GET', 'listen gir count, results og _links med self', async (m) => {
    await m.felles(navn);
    const adresse = await m.liste(navn);
    const kropp = somJson(krevStatus(await m.b.get(adresse), 200).kropp);
    const { count } = kropp;
    krev(Number.isInteger(count) && Number(count) >= 1, `count er ${kort(count)}`);
    krev(
      treff(kropp).length >= 1 && treff(kropp).length <= Number(count),
      `results har ${treff(kropp).length}`,
    );
    krev(finnLenke(kropp, 'self')?.startsWith(adresse) === true, `self er ${finnLenke(kropp, 'self')}`);
    krevLenke(kropp, entitetsnoekkel(navn));
    krevLenkeform(kropp, relasjon(entitetsnoekkel(navn)));
    for (const o of treff(kropp))
      krev(finnLenke(o, 'self') !== undefined, 'et objekt i listen har ingen self');
  }),
  p('GET', 'en tom liste gir count 0, intet results, og self tilbake til spørringen', async (m) => {
    const adresse = sporring(await m.liste(navn), { $filter: `systemID eq '${randomUUID()}'` });
    const kropp = somJson(krevStatus(await m.b.get(adresse), 200).kropp);
    krev(kropp.count === 0, `count er ${kort(kropp.count)}`);
    krev(!Object.hasOwn(kropp, 'results'), `results er ${kort(kropp.results)}`);
    const self = decodeURIComponent(finnLenke(kropp, 'self') ?? '');
    krev(self === decodeURIComponent(adresse), `self er ${self}, spurt var ${adresse}`);
  }),
  p('GET', 'listen kan filtreres og deles opp: lenken er templated med alle parametrene', async (m) => {
    const rom = await m.b.rom(klasse(navn).rom);
    const { href, templated } = somJson(somJson(rom._links)[relasjon(entitetsnoekkel(navn))]);
    krev(templated === true, `templated er ${kort(templated)}`);
    for (const navnet of ['$filter', '$orderby', '$top', '$skip', '$search'])
      krev(String(href).includes(navnet), `${navnet} mangler i ${href}`);
  }),
  p('GET', '$top og $skip gir hver sin side, og next fører videre til resten', async (m) => {
    const laget = await Promise.all([m.lag(navn), m.lag(navn), m.lag(navn)]);
    const filter = laget.map((o) => `systemID eq '${o.systemID}'`).join(' or ');
    const foerste = sporring(await m.liste(navn), { $filter: filter, $orderby: 'systemID', $top: 2 });
    const side1 = somJson(krevStatus(await m.b.get(foerste), 200).kropp);
    krev(side1.count === 3, `count er ${kort(side1.count)}, ventet 3`);
    krev(treff(side1).length === 2, `første side har ${treff(side1).length}`);
    const side2 = somJson(krevStatus(await m.b.get(krevLenke(side1, 'next')), 200).kropp);
    krev(treff(side2).length === 1, `andre side har ${treff(side2).length}`);
    krev(finnLenke(side2, 'next') === undefined, 'siste side har next');
    const skip = somJson(krevStatus(await m.b.get(sporring(foerste, { $skip: 2 })), 200).kropp);
    krev(kort(treff(skip)[0]?.systemID) === kort(treff(side2)[0]?.systemID), '$skip gir ikke det next gir');
    const sett = [...treff(side1), ...treff(side2)].map((o) => String(o.systemID));
    krev(kort([...sett].sort()) === kort(laget.map((o) => o.systemID).sort()), `sidene ga ${kort(sett)}`);
  }),
  p('GET', 'et filter som ikke kan leses, gir 400', async (m) => {
    for (const filter of ['finnesikke eq 1', 'systemID eq', "systemID eq 'a' and"])
      krevAvvist(await m.b.get(sporring(await m.liste(navn), { $filter: filter })), 400);
    krevAvvist(await m.b.get(sporring(await m.liste(navn), { $orderby: 'finnesikke' })), 400);
    krevAvvist(await m.b.get(sporring(await m.liste(navn), { $top: '-1' })), 400);
  }),
];

const oppretting = (navn: string, p: Lager): readonly Proeve[] => [
  p('GET', 'ny- gir et forslag uten self og systemID, med lenker til kodelistene', async (m) => {
    const kropp = somJson(krevStatus(await m.b.get(await m.nyAdresse(navn)), 200).kropp);
    krev(finnLenke(kropp, 'self') === undefined, 'forslaget har self');
    krev(kropp.systemID === undefined || kropp.systemID === null, `systemID er ${kort(kropp.systemID)}`);
    krevLenkeform(kropp);
    for (const n of kodelisterFor(navn)) krevLenke(kropp, n);
    const kjente = new Set(['_links', ...attributterAv(navn).map(([n]) => n)]);
    for (const n of Object.keys(kropp)) krev(kjente.has(n), `forslaget har ${n}, som ikke er i standarden`);
  }),
  p('POST', 'forslaget fra ny- kan sendes tilbake med det som er påkrevd', async (m) => {
    const adresse = await m.nyAdresse(navn);
    const forslag = utenLenker(somJson(krevStatus(await m.b.get(adresse), 200).kropp));
    const fylt = Object.fromEntries(Object.entries(forslag).filter(([, v]) => v !== null));
    krevStatus(await m.b.post(adresse, { ...fylt, ...(await m.minst(navn)) }), 201);
  }),
  p('POST', 'svarer 201 med Location og hele objektet, med bare det standarden krever', async (m) => {
    const paakrevd = Object.fromEntries(
      attributterAv(navn)
        .filter(([, a]) => a.inn.startsWith('1'))
        .map(([n, a]) => [n, verdi(`${navn}.${n}`, a)]),
    );
    const svar = krevStatus(await m.b.post(await m.nyAdresse(navn), paakrevd), 201);
    const o = somObjekt(navn, svar);
    krev(svar.hoder.get('location') === o.self, `Location er ${svar.hoder.get('location')}, self ${o.self}`);
    krev(/^application\/vnd\.noark5\+json/.test(svar.hoder.get('content-type') ?? ''), 'gal Content-Type');
    const lest = await m.b.les(o);
    krev(kort(utenLenker(lest.kropp)) === kort(utenLenker(o.kropp)), 'objektet leses ikke som det ble svart');
    krev(lest.etag === o.etag && o.etag !== '', `ETag er ${lest.etag} ved GET, ${o.etag} ved POST`);
  }),
  p('POST', 'et ukjent attributt gir 400', async (m) => {
    const kropp = { ...(await m.minst(navn)), finnesIkke: 'x' };
    krevAvvist(await m.b.post(await m.nyAdresse(navn), kropp), 400);
  }),
  p('POST', 'innhold som ikke er et JSON-objekt, gir 400', async (m) => {
    const adresse = await m.nyAdresse(navn);
    for (const bytes of ['{', '[]', '"tekst"', '', 'null'])
      krevAvvist(await m.b.kall('POST', adresse, { bytes }), 400);
  }),
  p(
    'POST',
    'uten innlogging svares det 401 eller 403, og fra en annen virksomhet 403 eller 404',
    async (m) => {
      const [adresse, kropp] = [await m.nyAdresse(navn), await m.minst(navn)];
      krevAvvist(await m.ukjent.post(adresse, kropp), 401, 403);
      krevAvvist(await m.fremmed.post(adresse, kropp), 403, 404);
    },
  ),
];

const objekt = (navn: string, p: Lager): readonly Proeve[] => [
  p('GET', 'objektet kjennes igjen på lenken med samme adresse som self', async (m) => {
    const o = await m.felles(navn);
    const lest = await m.b.les(o);
    const like = lenkene(lest.kropp).filter(([n, href]) => n !== 'self' && href === lest.self);
    krev(like.length === 1, `${like.length} lenker har samme adresse som self`);
    krev(like[0]?.[0] === relasjon(entitetsnoekkel(navn)), `self er ${like[0]?.[0]}`);
  }),
  p('GET', 'lenkene er sortert, ender med skråstrek, er entydige, og lister er templated', async (m) => {
    krevLenkeform((await m.b.les(await m.felles(navn))).kropp, relasjon(entitetsnoekkel(navn)));
  }),
  p('GET', 'hvert attributt i svaret er i standarden og har rett form', async (m) => {
    const { kropp } = await m.b.les(await m.felles(navn));
    // Who made it and when may stand on any object, also where the standard has it on units alone.
    const kjente = new Map([...attributterAv('arkivenhet'), ...attributterAv(navn)].map(([n, a]) => [n, a]));
    for (const [n, v] of Object.entries(utenLenker(kropp))) {
      const a = kjente.get(n);
      krev(a !== undefined, `${n} er ikke i standarden`);
      krev(harForm({ ...a, inn: utAntall(a) }, v), `${n} er ${kort(v)}`);
    }
  }),
  p('GET', 'det som ikke finnes, gir 404 med feil.kode', async (m) => {
    const { self, systemID } = await m.felles(navn);
    krevAvvist(await m.b.get(self.replace(systemID, randomUUID())), 404);
    krevAvvist(await m.b.get(self.replace(systemID, 'ikke-en-uuid')), 404, 400);
  }),
  p(
    'GET',
    'uten innlogging svares det 401 eller 403, og fra en annen virksomhet 403 eller 404',
    async (m) => {
      // A case under way may be public; one that the case worker has just opened is not.
      const { self } =
        navn === 'saksmappe'
          ? await m.lag(navn, { med: { saksstatus: { kode: 'R' } } })
          : await m.felles(navn);
      krevAvvist(await m.ukjent.get(self), 401, 403);
      krevAvvist(await m.fremmed.get(self), 403, 404);
    },
  ),
  p('GET', 'Accept som kjernen ikke kan svare på, gir 406', async (m) => {
    const { self } = await m.felles(navn);
    const svar = await m.b.kall('GET', self, { hoder: { accept: 'application/xml' } });
    krevStatus(svar, 406);
    krevStatus(await m.b.kall('GET', self, { hoder: { accept: 'application/vnd.noark5+json' } }), 200);
  }),
  p('HEAD', 'gir hodene til GET uten innhold', async (m) => {
    const { self } = await m.felles(navn);
    for (const adresse of [self, await m.liste(navn)]) {
      const [hode, alt] = [await m.b.kall('HEAD', adresse), await m.b.get(adresse)];
      krev(hode.status === alt.status, `HEAD ga ${hode.status}, GET ${alt.status}`);
      krev(hode.bytes.length === 0, `HEAD ga ${hode.bytes.length} byte`);
      for (const h of ['etag', 'content-type'])
        krev(hode.hoder.get(h) === alt.hoder.get(h), `${h} er ${hode.hoder.get(h)} mot ${alt.hoder.get(h)}`);
    }
  }),
  p('OPTIONS', 'viser metodene, og en metode utenom gir 405 med Allow', async (m) => {
    const { self } = await m.felles(navn);
    const tillatt = async (adresse: string): Promise<string> =>
      krevStatus(await m.b.kall('OPTIONS', adresse), 200, 204).hoder.get('allow') ?? '';
    krev(
      /^(?=.*\bGET\b)(?=.*\bPUT\b)(?=.*\bPATCH\b)(?=.*\bDELETE\b)/.test(await tillatt(self)),
      `Allow er ${await tillatt(self)}`,
    );
    krev(
      /^(?=.*\bGET\b)(?=.*\bPOST\b)/.test(await tillatt(await m.nyAdresse(navn))),
      'ny- viser ikke GET og POST',
    );
    const svar = await m.b.kall('POST', self, { kropp: {} });
    krevAvvist(svar, 405);
    krev((svar.hoder.get('allow') ?? '').includes('PATCH'), `Allow er ${svar.hoder.get('allow')}`);
  }),
];

/** An attribute that can be changed, a text where there is one. */
export const noe = (navn: string): readonly [string, Parameters<typeof verdi>[1]] => {
  const alle = attributterAv(navn).filter(([, a]) => !a.kjerne && !a.laast && !a.relasjon);
  const valgt =
    alle.find(([, a]) => a.type === 'string' && a.inn === '0..1') ??
    alle.find(([, a]) => a.type === 'string' && a.inn === '1..1') ??
    alle.find(([, a]) => kodelister[a.type] && a.type !== 'Land') ??
    alle[0];
  if (!valgt) throw new Error(`${navn} har ingenting som kan endres`);
  return [valgt[0], valgt[1]];
};

const endring = (navn: string, p: Lager): readonly Proeve[] => {
  if (attributterAv(navn).every(([, a]) => a.kjerne || a.laast || a.relasjon)) return [];
  const [attributt, a] = noe(navn);
  const valgfri = attributterAv(navn).find(
    ([, f]) => utAntall(f) === '0..1' && !f.kjerne && !f.laast && !f.relasjon,
  );
  const nyVerdi = (nr: number): Json => ({ [attributt]: verdi(`${navn}.${attributt}`, a, nr) });
  return [
    p('PUT', 'hele objektet som det ble lest, godtas', async (m) => {
      const o = await m.b.les(await m.lag(navn));
      const etter = somObjekt(navn, krevStatus(await m.b.put(o, utenLenker(o.kropp)), 200));
      krev(etter.self === o.self && etter.systemID === o.systemID, 'objektet fikk en ny identitet');
      krevStatus(await m.b.put(etter, etter.kropp), 200);
    }),
    ...(valgfri === undefined
      ? []
      : [
          p('PUT', 'det som er utelatt og ikke påkrevd, blir borte', async (m) => {
            const [n, f] = valgfri;
            const o = await m.lag(navn, { med: { [n]: verdi(`${navn}.${n}`, f) } });
            const { [n]: _, ...resten } = utenLenker(o.kropp);
            const etter = somJson(krevStatus(await m.b.put(o, resten), 200).kropp);
            krev(etter[n] === undefined || etter[n] === null, `${n} står fortsatt som ${kort(etter[n])}`);
          }),
        ]),
    p('PUT', 'med en gammel ETag svares det 409, og ingenting endres', async (m) => {
      const o = await m.lag(navn, { med: nyVerdi(0) });
      const etter = somObjekt(navn, krevStatus(await m.b.patch(o, nyVerdi(1)), 200));
      krevAvvist(await m.b.put(o, { ...utenLenker(o.kropp), ...nyVerdi(2) }), 409);
      krev(kort((await m.b.les(o)).etag) === kort(etter.etag), 'objektet ble likevel endret');
    }),
    p('PATCH', 'med en gammel ETag svares det 409, og ingenting endres', async (m) => {
      const o = await m.lag(navn, { med: nyVerdi(0) });
      const etter = somObjekt(navn, krevStatus(await m.b.patch(o, nyVerdi(1)), 200));
      krevAvvist(await m.b.patch(o, nyVerdi(2)), 409);
      krev(kort((await m.b.les(o)).etag) === kort(etter.etag), 'objektet ble likevel endret');
    }),
    p('PUT', 'uten ETag nektes endringen', async (m) => {
      const o = await m.lag(navn);
      krevAvvist(await m.b.kall('PUT', o.self, { kropp: { ...utenLenker(o.kropp), ...nyVerdi(1) } }));
      krev((await m.b.les(o)).etag === o.etag, 'objektet ble likevel endret');
    }),
    p('PATCH', 'uten ETag nektes endringen', async (m) => {
      const o = await m.lag(navn);
      const type = 'application/merge-patch+json';
      krevAvvist(await m.b.kall('PATCH', o.self, { kropp: nyVerdi(1), type }));
      krev((await m.b.les(o)).etag === o.etag, 'objektet ble likevel endret');
    }),
    p('PATCH', 'med en annen innholdstype enn merge-patch nektes endringen', async (m) => {
      const o = await m.lag(navn);
      const hoder = { 'if-match': o.etag };
      krevAvvist(await m.b.kall('PATCH', o.self, { kropp: nyVerdi(1), type: 'text/plain', hoder }), 400, 415);
    }),
    p('PATCH', 'et ukjent attributt gir 400', async (m) => {
      krevAvvist(await m.b.patch(await m.b.les(await m.felles(navn, 'urørt')), { finnesIkke: 'x' }), 400);
    }),
    p('PUT', 'et ukjent attributt gir 400', async (m) => {
      const o = await m.b.les(await m.felles(navn, 'urørt'));
      krevAvvist(await m.b.put(o, { ...utenLenker(o.kropp), finnesIkke: 'x' }), 400);
    }),
    p('PATCH', 'endring skriver endretDato, endretAv og referanseEndretAv der klassen har dem', async (m) => {
      const o = await m.lag(navn, { med: nyVerdi(0) });
      const etter = somJson(krevStatus(await m.b.patch(o, nyVerdi(1)), 200).kropp);
      for (const [n, f] of attributterAv(navn))
        if (/^(endretDato|endretAv|referanseEndretAv)$/.test(n))
          krev(harForm(f, etter[n]), `${n} er ${kort(etter[n])}`);
    }),
    p(
      'PATCH',
      'uten innlogging svares det 401 eller 403, og fra en annen virksomhet 403 eller 404',
      async (m) => {
        const o = await m.felles(navn, 'urørt');
        krevAvvist(await m.ukjent.patch(o, nyVerdi(1)), 401, 403);
        krevAvvist(await m.fremmed.patch(o, nyVerdi(1)), 403, 404);
      },
    ),
  ];
};

const sletting = (navn: string, p: Lager): readonly Proeve[] => [
  p('DELETE', 'svarer 204, og objektet og plassen i listen er borte', async (m) => {
    const o = await m.lag(navn);
    krevStatus(await m.b.slett(o.self), 204);
    krevAvvist(await m.b.get(o.self), 404);
    krevAvvist(await m.b.slett(o.self), 404);
    const adresse = sporring(await m.liste(navn), { $filter: `systemID eq '${o.systemID}'` });
    krev(hent((await m.b.get(adresse)).kropp, 'count') === 0, 'objektet står fortsatt i listen');
  }),
  p(
    'DELETE',
    'uten innlogging svares det 401 eller 403, og fra en annen virksomhet 403 eller 404',
    async (m) => {
      const o = await m.felles(navn, 'urørt');
      krevAvvist(await m.ukjent.slett(o.self), 401, 403);
      krevAvvist(await m.fremmed.slett(o.self), 403, 404);
      krevStatus(await m.b.get(o.self), 200);
    },
  ),
  ...(forelderAv(navn) === null || navn === 'kryssreferanse'
    ? []
    : [
        p('DELETE', 'forelderen blir stående', async (m) => {
          const over = await m.lag(String(forelderAv(navn)));
          krevStatus(await m.b.slett((await m.lag(navn, { under: over })).self), 204);
          krevStatus(await m.b.get(over.self), 200);
        }),
      ]),
];

/** Tests of each class as a whole. */
export const klasseproever = (navn: string): readonly Proeve[] => {
  if (!kanLages(navn)) return [];
  const p: Lager = (verb, utfall, kjoer) => ({ klasse: navn, verb, utfall, kjoer });
  return [
    ...liste(navn, p),
    // What is made by naming what it points at has tests of its own.
    ...(navn === 'kryssreferanse' ? kryssreferanseproever() : oppretting(navn, p)),
    ...objekt(navn, p),
    ...endring(navn, p),
    ...sletting(navn, p),
  ];
};
