import {
  type Json,
  kort,
  krevAvvist,
  krevStatus,
  type Objekt,
  somJson,
  somObjekt,
  sporring,
  treff,
  utenLenker,
} from './grensesnitt.js';
import { kanLages, type Miljoe } from './miljoe.js';
import { krev, type Proeve, type Verb } from './proeve.js';
import { attributterAv, deler, flere, kodelister, maa, utAntall } from './standard.js';
import {
  annen,
  avKjernen,
  erstattet,
  fullt,
  hentUt,
  kanUtelates,
  krevLikt,
  krevUendret,
  laaste,
  laget,
  navnet,
  ny,
  resten,
  type Sted,
  satt,
  sett,
  staarAlene,
  uten,
} from './sted.js';
import {
  faaVerdier,
  galeVerdier,
  harForm,
  kjenteObjekter,
  koderAv,
  likt,
  litteral,
  medKodenavn,
} from './verdier.js';

// Every attribute of every class, and every attribute inside a group, with each verb that concerns it.

type Lager = (verb: Verb, utfall: string, kjoer: (m: Miljoe) => Promise<void>) => Proeve;

const lager =
  (s: Sted): Lager =>
  (verb, utfall, kjoer) => ({ klasse: s.klasse, ledd: s.sti.replace('/', '.'), verb, utfall, kjoer });

/** The core writes it: it is there without being sent, and what a client sends does not change it. */
const kjernens = (s: Sted): readonly Proeve[] => {
  const p = lager(s);
  return [
    ...(maa(utAntall(s.a)) && kanUtelates(s)
      ? [
          p('POST', 'fylles ut av kjernen uten å være sendt, i rett form', async (m) => {
            const o = await m.lag(s.klasse, s.i ? { med: uten(s) } : {});
            krev(harForm(s.a, hentUt(s, o.kropp)), `fikk ${kort(hentUt(s, o.kropp))}`);
          }),
        ]
      : []),
    p('POST', 'en verdi fra klienten nektes, eller objektet lages og leses i rett form', async (m) => {
      const kropp = { ...(await m.minst(s.klasse)), ...sett(s, ny(s)) };
      const svar = await m.b.post(await m.nyAdresse(s.klasse), kropp);
      if (svar.status !== 201) return void krevAvvist(svar, 400, 403);
      const fikk = hentUt(s, somJson(svar.kropp));
      krev(fikk === undefined || harForm(s.a, fikk), `fikk ${kort(fikk)}`);
    }),
    p('PATCH', 'en verdi fra klienten nektes eller overses, og den gamle står', async (m) => {
      const o = await m.lag(s.klasse, s.i ? { med: uten(s) } : {});
      const klientens = ny(s, 1);
      const svar = await m.b.patch(o, sett(s, klientens));
      if (svar.status !== 200) krevAvvist(svar);
      if (hentUt(s, o.kropp) !== undefined && !/^(referanseE|e)ndret/.test(s.sti)) await krevUendret(m, s, o);
      else {
        const naa = (await m.b.les(o)).kropp;
        krev(!likt(s.a, klientens, hentUt(s, naa)), 'klientens verdi ble stående');
      }
    }),
  ];
};

const fyllesUt = (s: Sted): readonly Proeve[] =>
  maa(utAntall(s.a)) && !maa(s.a.inn) && kanUtelates(s)
    ? [
        lager(s)('POST', 'fylles ut av kjernen når klienten ikke sender den, i rett form', async (m) => {
          const o = await m.lag(s.klasse, s.i ? { med: uten(s) } : {});
          krev(harForm(s.a, hentUt(s, o.kropp)), `fikk ${kort(hentUt(s, o.kropp))}`);
        }),
      ]
    : [];

const settes = (s: Sted): readonly Proeve[] => {
  const p = lager(s);
  return [
    p('POST', 'settes av klienten og leses uendret', async (m) => {
      const { o, v } = await satt(m, s);
      krevLikt(s, v, o.kropp);
      krevLikt(s, v, (await m.b.les(o)).kropp);
    }),
    ...fyllesUt(s),
    ...(s.a.type === 'datetime'
      ? [
          p('POST', 'uten tidssone nektes den, eller leses med tidssone', async (m) => {
            const kropp = { ...(await m.minst(s.klasse)), ...sett(s, '2018-05-24T10:00:00') };
            const svar = await m.b.post(await m.nyAdresse(s.klasse), kropp);
            if (svar.status !== 201) return void krevAvvist(svar, 400);
            const fikk = hentUt(s, somJson(svar.kropp));
            krev(likt(s.a, '2018-05-24T10:00:00+02:00', fikk), `leses som ${kort(fikk)}`);
          }),
        ]
      : []),
  ];
};

const endres = (s: Sted): readonly Proeve[] => {
  const p = lager(s);
  if (s.a.laast)
    return [
      p('PATCH', 'låst når den er satt: en ny verdi nektes eller overses, og den gamle står', async (m) => {
        const o = await laget(m, s, ny(s));
        const svar = await m.b.patch(o, sett(s, ny(s, 1)));
        if (svar.status !== 200) krevAvvist(svar);
        await krevUendret(m, s, o);
      }),
      p('PUT', 'låst når den er satt: en ny verdi nektes eller overses, og den gamle står', async (m) => {
        const o = await laget(m, s, ny(s));
        const svar = await m.b.put(o, { ...utenLenker(o.kropp), ...sett(s, ny(s, 1)) });
        if (svar.status !== 200) krevAvvist(svar);
        await krevUendret(m, s, o);
      }),
    ];
  return [
    p('PATCH', 'endrer verdien og ETag, og ingenting annet', async (m) => {
      const foerste = ny(s);
      const andre = annen(s, foerste);
      const o = await laget(m, s, foerste);
      const inn = s.i && !flere(s.i.a.inn) ? { [s.i.navn]: { [navnet(s)]: andre } } : sett(s, andre);
      const etter = somObjekt(s.klasse, krevStatus(await m.b.patch(o, inn), 200));
      krevLikt(s, andre, etter.kropp);
      krev(etter.etag !== '' && etter.etag !== o.etag, `ETag er ${etter.etag}, som før`);
      krev(resten(s, etter.kropp) === resten(s, o.kropp), 'noe annet ble også endret');
      const lest = await m.b.les(o);
      krevLikt(s, andre, lest.kropp);
      krev(lest.etag === etter.etag, `ETag er ${lest.etag} ved GET, ${etter.etag} ved PATCH`);
    }),
    p('PUT', 'endrer verdien når hele objektet sendes', async (m) => {
      const foerste = ny(s);
      const andre = annen(s, foerste);
      const o = await laget(m, s, foerste);
      const etter = somObjekt(s.klasse, krevStatus(await m.b.put(o, erstattet(s, o, andre)), 200));
      krevLikt(s, andre, etter.kropp);
    }),
    ...(laaste(s.a).length > 0
      ? [
          p('PATCH', 'null nektes eller overses, for den har noe som er låst', async (m) => {
            const o = await laget(m, s, ny(s));
            const svar = await m.b.patch(o, sett(s, null));
            if (svar.status !== 200) krevAvvist(svar);
            await krevUendret(m, s, o);
          }),
        ]
      : []),
    ...(maa(utAntall(s.a)) || s.i?.a.type === 'Personidentifikator' || laaste(s.a).length > 0
      ? []
      : [
          p('PATCH', 'null fjerner verdien', async (m) => {
            const o = await laget(m, s, ny(s));
            const inn = s.i && !flere(s.i.a.inn) ? { [s.i.navn]: { [navnet(s)]: null } } : sett(s, null);
            // What has no value at all left is gone (RFC 7396): a group may go with its only value.
            const etter = somObjekt(s.klasse, krevStatus(await m.b.patch(o, inn), 200));
            const naa = hentUt(s, etter.kropp);
            krev(naa === undefined || naa === null, `står fortsatt som ${kort(naa)}`);
          }),
        ]),
  ];
};

/** Nothing, and signs that cannot be seen (annex 5: Space Separator and Control). */
const tomme = ['', ' ', '\t\n', '\u0085', '\u00a0', '\u2003\u3000'];

const paakrevd = (s: Sted): readonly Proeve[] => {
  if (!maa(s.a.inn)) return [];
  const p = lager(s);
  const post = async (m: Miljoe, endring: Json, utelat?: string) => {
    const kropp: Record<string, unknown> = { ...(await m.minst(s.klasse)), ...endring };
    if (utelat !== undefined) delete kropp[utelat];
    return m.b.post(await m.nyAdresse(s.klasse), kropp);
  };
  return [
    p('POST', 'mangler den, svares det 400', async (m) => {
      krevAvvist(await (s.i ? post(m, uten(s)) : post(m, {}, s.sti)), 400);
    }),
    p('POST', 'er den null, svares det 400', async (m) => {
      krevAvvist(await post(m, sett(s, null)), 400);
    }),
    p('PATCH', 'null nektes med 400', async (m) => {
      const o = await laget(m, s, ny(s));
      const inn = s.i && !flere(s.i.a.inn) ? { [s.i.navn]: { [navnet(s)]: null } } : sett(s, null);
      krevAvvist(await m.b.patch(o, inn), 400);
      await krevUendret(m, s, o);
    }),
    ...(s.a.type === 'string'
      ? [
          p('POST', 'er den tom eller bare usynlige tegn, svares det 400', async (m) => {
            for (const tom of tomme) krevAvvist(await post(m, sett(s, flere(s.a.inn) ? [tom] : tom)), 400);
          }),
        ]
      : []),
  ];
};

const galType = (s: Sted): readonly Proeve[] => {
  const p = lager(s);
  return galeVerdier(s.a).flatMap(([hva, gal]) => [
    p('POST', `${hva} gir 400`, async (m) => {
      const kropp = { ...(await m.minst(s.klasse)), ...sett(s, gal) };
      krevAvvist(await m.b.post(await m.nyAdresse(s.klasse), kropp), 400);
    }),
    p('PATCH', `${hva} gir 400`, async (m) => {
      krevAvvist(await m.b.patch(await m.felles(s.klasse, 'urørt'), sett(s, gal)), 400);
    }),
  ]);
};

const kodeproever = (s: Sted): readonly Proeve[] => {
  if (!kodelister[s.a.type]) return [];
  const p = lager(s);
  const som = (kode: unknown): unknown => (flere(s.a.inn) ? [kode] : kode);
  return [
    ...koderAv(s.a.type).map((kode) =>
      p('koder', `koden «${kode}» godtas alene og får kodenavnet sitt`, async (m) => {
        const o = await laget(m, s, som({ kode }));
        krevLikt(s, som({ kode }), o.kropp);
      }),
    ),
    p('koder', 'kode og kodenavn sammen godtas', async (m) => {
      const v = medKodenavn(s.a, ny(s));
      krevLikt(s, v, (await laget(m, s, v)).kropp);
    }),
    p('koder', 'en kode som ikke er i listen, gir 400', async (m) => {
      const kropp = { ...(await m.minst(s.klasse)), ...sett(s, som({ kode: 'finnes-ikke' })) };
      krevAvvist(await m.b.post(await m.nyAdresse(s.klasse), kropp), 400);
    }),
  ];
};

/** Path of the value that can be compared: the code of a code. */
const kolonne = (s: Sted): string => (kodelister[s.a.type] ? `${s.sti}/kode` : s.sti);
const sammenlignbar = (s: Sted, v: unknown): unknown =>
  kodelister[s.a.type] ? (v as Json | undefined)?.kode : v;
const skalar = (s: Sted): boolean =>
  !flere(s.a.inn) &&
  !(s.i && flere(s.i.a.inn)) &&
  !deler(s.a.type) &&
  s.a.type !== 'VirksomhetsspesifikkeMetadata';

/** Two objects with values of their own: for what the core writes, two that it has written. Nobody changes them. */
const toMed = async (m: Miljoe, s: Sted): Promise<readonly [Objekt, Objekt]> => {
  if (!s.a.kjerne && !s.a.relasjon)
    return [
      (await satt(m, s)).o,
      await (staarAlene(s)
        ? m.husk(`to ${s.klasse} ${s.sti}`, () => laget(m, s, ny(s, 1)))
        : fullt(m, s.klasse)),
    ];
  const med = s.i ? { med: uten(s) } : {};
  return m.husk(`to ${s.klasse} ${s.i?.navn}`, async () => [
    await m.lag(s.klasse, med),
    await m.lag(s.klasse, med),
  ]);
};

const finn = async (m: Miljoe, s: Sted, filter: string, mer: Json = {}): Promise<readonly unknown[]> => {
  const adresse = sporring(await m.liste(s.klasse), {
    $filter: filter,
    ...(mer as Record<string, string>),
  });
  return treff(krevStatus(await m.b.get(adresse), 200).kropp).map((o) => o.systemID);
};

const soekes = (s: Sted): readonly Proeve[] => {
  const p = lager(s);
  if (s.a.type === 'string' && flere(s.a.inn) && !s.i)
    return [
      p('$filter', 'any finner objektet på en av verdiene', async (m) => {
        const { o, v } = await satt(m, s);
        const filter = `${s.sti}/any(v: v eq ${litteral(s.a, Array.isArray(v) ? v[1] : v)})`;
        krev(kort(await finn(m, s, filter)) === kort([o.systemID]), `${filter} fant noe annet enn objektet`);
      }),
    ];
  if (!skalar(s)) return [];
  return [
    p('$filter', 'eq finner objektet og ikke et annet', async (m) => {
      const [en, annen] = await toMed(m, s);
      const v = sammenlignbar(s, hentUt(s, en.kropp));
      const andres = sammenlignbar(s, hentUt(s, annen.kropp));
      // What has no value has none to find: it is found by having none.
      const filter = v === undefined ? `${kolonne(s)} eq null` : `${kolonne(s)} eq ${litteral(s.a, v)}`;
      const alene =
        v !== undefined &&
        (s.a.type === 'string' || s.a.type === 'SystemID') &&
        !s.a.kjerne &&
        !faaVerdier.has(navnet(s)) &&
        !kjenteObjekter.has(`${s.klasse}.${s.sti}`);
      const blant = `(systemID eq '${en.systemID}' or systemID eq '${annen.systemID}')`;
      const funnet = await finn(m, s, alene ? filter : `${filter} and ${blant}`);
      const ventet = v === andres ? [en.systemID, annen.systemID] : [en.systemID];
      krev(
        kort([...funnet].sort()) === kort([...ventet].sort()),
        `${filter} fant ${kort(funnet)}, ventet ${kort(ventet)}`,
      );
    }),
    p('$orderby', 'sorterer stigende og synkende', async (m) => {
      const [en, annen] = await toMed(m, s);
      const blant = `systemID eq '${en.systemID}' or systemID eq '${annen.systemID}'`;
      const [opp, ned] = await Promise.all(
        ['asc', 'desc'].map((retning) =>
          finn(m, s, blant, { $orderby: `${kolonne(s)} ${retning},systemID ${retning}` }),
        ),
      );
      krev(opp?.length === 2, `fant ${kort(opp)}`);
      krev(kort(opp) === kort([...(ned ?? [])].reverse()), `stigende ${kort(opp)}, synkende ${kort(ned)}`);
      const tall = [en, annen].map((o) => {
        const v = sammenlignbar(s, hentUt(s, o.kropp));
        return s.a.type === 'datetime' ? Date.parse(String(v)) : v;
      });
      const [a, b] = tall;
      if (typeof a === 'number' && typeof b === 'number' && !Number.isNaN(a - b) && a !== b)
        krev(opp[0] === (a < b ? en : annen).systemID, `${a} og ${b} står i gal rekkefølge`);
    }),
  ];
};

const proever = (s: Sted): readonly Proeve[] => {
  if (avKjernen(s.a))
    return [...kjernens(s).filter((p) => s.klasse !== 'kryssreferanse' || p.verb !== 'POST'), ...soekes(s)];
  // Written by moving the object; the tests of relations see to that.
  if (s.a.relasjon) return soekes(s);
  return [...settes(s), ...endres(s), ...paakrevd(s), ...galType(s), ...kodeproever(s), ...soekes(s)];
};

/** Tests of each attribute of a class, inherited ones too. */
export const attributtproever = (navn: string): readonly Proeve[] =>
  kanLages(navn)
    ? attributterAv(navn).flatMap(([attributt, a]) => {
        const ytre: Sted = { klasse: navn, sti: attributt, a };
        const inni = Object.entries(deler(a.type) ?? {}).map(
          ([n, f]): Sted => ({ klasse: navn, sti: `${attributt}/${n}`, a: f, i: { navn: attributt, a } }),
        );
        return [...proever(ytre), ...inni.flatMap(proever)];
      })
    : [];
