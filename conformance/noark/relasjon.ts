import { hent, type Svar } from '../klient.js';
import {
  finnLenke,
  kort,
  krevAvvist,
  krevLenke,
  krevStatus,
  type Objekt,
  relasjon,
  somJson,
  somObjekt,
  sporring,
  treff,
} from './grensesnitt.js';
import { kanLages, type Miljoe } from './miljoe.js';
import { krev, type Proeve, type Verb } from './proeve.js';
import {
  entitetsnoekkel,
  flere,
  klasse,
  klassene,
  konkrete,
  maa,
  type Navigering,
  navigeringer,
  navigeringerFra,
  slekt,
} from './standard.js';

// Every relation of every class, each way it can be followed: announced, followed, filled, moved and taken away.

/** Relation key of a way: in the room of the class it leads to, as in the lists of keys of chapter 7. */
export const noekkelTil = (n: Navigering): string =>
  `${n.navn === 'sekundaerklassifikasjon' ? 'sakarkiv' : klasse(n.til).rom}/${n.navn}`;

const nyNoekkel = (navn: string): string => entitetsnoekkel(navn).replace('/', '/ny-');

const referanse = (o: Objekt, n: Pick<Navigering, 'navn'>): string => `${o.self}${n.navn}/$ref`;

const leggTil = (m: Miljoe, o: Objekt, n: Navigering, andre: Objekt): Promise<Svar> =>
  m.b.kall('POST', sporring(referanse(o, n), { $id: andre.self }));

const flytt = (m: Miljoe, o: Objekt, n: Navigering, til: Objekt): Promise<Svar> =>
  m.b.kall('PUT', referanse(o, n), { bytes: til.self, type: 'text/plain' });

const fjern = (m: Miljoe, o: Objekt, n: Navigering, andre?: Objekt): Promise<Svar> =>
  m.b.kall('DELETE', andre ? sporring(referanse(o, n), { $id: andre.self }) : referanse(o, n));

/** SystemIDs of a list below an object. */
const under = async (m: Miljoe, o: Objekt, n: Navigering): Promise<readonly string[]> => {
  const adresse = krevLenke((await m.b.les(o)).kropp, noekkelTil(n));
  return treff(krevStatus(await m.b.get(adresse), 200).kropp).map((x) => String(x.systemID));
};

/** A list that is not announced is an empty one: only relations that exist are shown (chapter 6). */
const underEllerIngen = async (m: Miljoe, o: Objekt, n: Navigering): Promise<readonly string[]> =>
  finnLenke((await m.b.les(o)).kropp, noekkelTil(n)) === undefined ? [] : under(m, o, n);

/** SystemID of the one object that a link leads to. */
const over = async (m: Miljoe, o: Objekt, n: Navigering): Promise<string | undefined> => {
  const adresse = finnLenke((await m.b.les(o)).kropp, noekkelTil(n));
  if (adresse === undefined) return undefined;
  const kropp = krevStatus(await m.b.get(adresse), 200).kropp;
  // A single relation may be answered as a list of one: the standard fixes relation names, not addresses.
  const en = Array.isArray(hent(kropp, 'results')) ? treff(kropp)[0] : somJson(kropp);
  return en === undefined ? undefined : String(en.systemID);
};

const motsatt = (n: Navigering): Navigering | undefined =>
  navigeringer.find((x) => x.fra === n.til && x.navn === n.tilbake && x.tilbake === n.navn);

/** An object of the class with the relation set: made below the other where it can be, otherwise referred to it. */
const lagMed = async (m: Miljoe, navn: string, n: Navigering, til: Objekt): Promise<Objekt> => {
  if (finnLenke(til.kropp, nyNoekkel(navn)) !== undefined && motsatt(n)) {
    const laget = await m.lag(navn, { under: til });
    if (flere(n.antall) || (await over(m, laget, n)) === til.systemID) return laget;
  }
  const laget = await m.lag(navn);
  krevStatus(await (flere(n.antall) ? leggTil(m, laget, n, til) : flytt(m, laget, n, til)), 204);
  return m.b.les(laget);
};

const lagTilstander = async (m: Miljoe, navn: string): Promise<readonly Objekt[]> => {
  const alle = navigeringerFra(navn).filter(
    (n) =>
      ![navn, n.til].includes('kryssreferanse') &&
      !n.eid &&
      (!flere(n.antall) || slekt(navn).includes(n.til)),
  );
  const forsoek = alle.map(async (n) => {
    if (!flere(n.antall)) return lagMed(m, navn, n, await m.lag(konkrete(n.til)[0] ?? n.til));
    const o = await m.lag(navn);
    await m.lag(navn, { under: o });
    return m.b.les(o);
  });
  const kryss = (navn === 'kryssreferanse' ? ['mappe', 'registrering', 'klasse'] : []).map(async (til) =>
    m.referer(await m.nyAdresse(navn), await m.lag(til)),
  );
  const laget = await Promise.allSettled([m.felles(navn), ...forsoek, ...kryss]);
  // The tests of each relation say what is wrong with those that could not be made.
  return laget.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []));
};

/** Objects of the class in the states its links tell of: as made, with each relation up, and with something below. */
export const tilstander = (m: Miljoe, navn: string): Promise<readonly Objekt[]> =>
  m.husk(`tilstander ${navn}`, () => lagTilstander(m, navn));

/** `$expand` shows what the relation leads to, in the list and on the object alone, and nothing does without it. */
const krevUtvidet = async (m: Miljoe, o: Objekt, n: Navigering, ventet: string): Promise<void> => {
  const valg = { $filter: `systemID eq '${o.systemID}'`, $expand: n.navn };
  const liste = await m.b.get(sporring(await m.liste(o.klasse), valg));
  const alene = await m.b.get(sporring(o.self, { $expand: n.navn }));
  for (const kropp of [treff(krevStatus(liste, 200).kropp)[0], krevStatus(alene, 200).kropp]) {
    const medbrakt = somJson(kropp)[n.navn];
    const alle = flere(n.antall) ? (Array.isArray(medbrakt) ? medbrakt : []) : [medbrakt];
    krev(
      alle.some((x: unknown) => hent(x, 'systemID') === ventet && finnLenke(x, 'self') !== undefined),
      `${n.navn} er ${kort(medbrakt)}`,
    );
  }
  krev((await m.b.les(o)).kropp[n.navn] === undefined, `${n.navn} vises uten $expand`);
};

type Lager = (verb: Verb, utfall: string, kjoer: (m: Miljoe) => Promise<void>) => Proeve;

const eide = (navn: string, n: Navigering, p: Lager): readonly Proeve[] => [
  // Which of several classes a part is of, cannot be told from its name alone.
  ...(konkrete(n.til).length === 1
    ? [
        p('POST', 'sendt sammen med objektet opprettes de med det (kapittel 6)', async (m) => {
          const deler = await Promise.all([m.minst(n.til), m.minst(n.til)]);
          const o = await m.lag(navn, { med: { [n.navn]: deler } });
          krev((await under(m, o, n)).length === 2, 'listen har ikke begge');
        }),
      ]
    : []),
  ...konkrete(n.til)
    .filter(kanLages)
    .flatMap((til) => [
      p('$expand', `tar med ${til}`, async (m) => {
        const o = await m.lag(navn);
        await krevUtvidet(m, o, n, (await m.lag(til, { under: o })).systemID);
      }),
      p('POST', `ny-${til} legger objektet i listen, og bare i denne listen`, async (m) => {
        const [o, annen] = await Promise.all([m.lag(navn), m.lag(navn)]);
        const laget = await m.lag(til, { under: o });
        krev(kort(await under(m, o, n)) === kort([laget.systemID]), 'listen har ikke objektet alene');
        krev((await underEllerIngen(m, annen, n)).length === 0, 'objektet står i en annen liste også');
      }),
      p('DELETE', `${til} forsvinner fra listen, og med sin eier`, async (m) => {
        const o = await m.lag(navn);
        const [en, annen] = await Promise.all([m.lag(til, { under: o }), m.lag(til, { under: o })]);
        krevStatus(await m.b.slett(en.self), 204);
        krev(kort(await under(m, o, n)) === kort([annen.systemID]), 'listen viser fortsatt det slettede');
        krevStatus(await m.b.slett(o.self), 204);
        krevAvvist(await m.b.get(annen.self), 404);
      }),
    ]),
];

/** Some class has the key by which new ones come into the list: the tables have put it at the wrong end. */
const lagesUnderEgetNavn = (n: Navigering): boolean =>
  n.navn !== n.til && klassene.some((k) => klasse(k).lenker.includes(noekkelTil(n).replace('/', '/ny-')));

const mange = (navn: string, n: Navigering, p: Lager): readonly Proeve[] => {
  const til = konkrete(n.til)[0] ?? n.til;
  const tilbake = motsatt(n);
  /** Where an object is put when it is not put here. */
  const laget = (m: Miljoe) => m.lag(til);
  return [
    p('$expand', 'tar med det som hører til', async (m) => {
      const o = await m.lag(navn);
      const andre = tilbake ? await lagMed(m, til, tilbake, o) : await laget(m);
      if (!tilbake) krevStatus(await leggTil(m, o, n, andre), 204);
      await krevUtvidet(m, o, n, andre.systemID);
    }),
    p('GET', 'lenken følges til en liste med det som hører til', async (m) => {
      const o = await m.lag(navn);
      const andre = tilbake ? await lagMed(m, til, tilbake, o) : await laget(m);
      if (!tilbake) krevStatus(await leggTil(m, o, n, andre), 204);
      krev((await under(m, o, n)).includes(andre.systemID), 'det som hører til, er ikke i listen');
      if (!tilbake) return;
      if (flere(tilbake.antall))
        krev((await under(m, andre, tilbake)).includes(o.systemID), 'ikke synlig fra andre siden');
      else krev((await over(m, andre, tilbake)) === o.systemID, 'ikke synlig fra andre siden');
    }),
    ...(lagesUnderEgetNavn(n)
      ? [
          p('POST', `ny-${n.navn} lager et objekt i listen`, async (m) => {
            const o = await m.lag(navn);
            const adresse = krevLenke(o.kropp, noekkelTil(n).replace('/', '/ny-'));
            const laget = somObjekt(til, krevStatus(await m.b.post(adresse, await m.minst(til)), 201));
            krev(kort(await under(m, o, n)) === kort([laget.systemID]), 'listen har ikke objektet alene');
          }),
        ]
      : []),
    p('$ref', 'POST legger til en referanse, synlig fra begge sider', async (m) => {
      const [o, andre] = await Promise.all([m.lag(navn), laget(m)]);
      krevStatus(await leggTil(m, o, n, andre), 204);
      krev((await under(m, o, n)).includes(andre.systemID), 'referansen er ikke i listen');
      if (!tilbake) return;
      if (flere(tilbake.antall))
        krev((await under(m, andre, tilbake)).includes(o.systemID), 'ikke synlig fra andre siden');
      else krev((await over(m, andre, tilbake)) === o.systemID, 'ikke synlig fra andre siden');
    }),
    p(
      '$ref',
      'DELETE med $id fjerner referansen, eller nektes når objektet må høre til et sted',
      async (m) => {
        const [o, andre] = await Promise.all([m.lag(navn), laget(m)]);
        krevStatus(await leggTil(m, o, n, andre), 204);
        const svar = await fjern(m, o, n, andre);
        const igjen = (await underEllerIngen(m, o, n)).includes(andre.systemID);
        if (svar.status === 204) return krev(!igjen, 'referansen er fortsatt i listen');
        krevAvvist(svar, 400, 403, 409);
        krev(igjen, 'referansen er borte selv om svaret var nei');
        krev(!tilbake || !flere(tilbake.antall), `nektes, men ${til} kan høre til flere`);
      },
    ),
    p('$ref', 'POST uten $id, eller med noe av en annen klasse, gir 400', async (m) => {
      const o = await m.felles(navn, 'urørt');
      krevAvvist(await m.b.kall('POST', referanse(o, n)), 400);
      const gal = await m.felles(konkrete(n.til).includes('arkivskaper') ? 'klasse' : 'arkivskaper');
      krevAvvist(await leggTil(m, o, n, gal), 400);
      krevAvvist(await leggTil(m, o, n, { ...gal, self: 'https://annet.example/x/' }), 400);
    }),
  ];
};

const enkelt = (navn: string, n: Navigering, p: Lager): readonly Proeve[] => {
  const til = konkrete(n.til)[0] ?? n.til;
  const tilbake = motsatt(n);
  const krevVedMaal = async (m: Miljoe, o: Objekt, maal: Objekt, gammelt: Objekt): Promise<void> => {
    krev((await over(m, o, n)) === maal.systemID, 'lenken viser ikke til det nye stedet');
    if (!tilbake) return;
    if (!flere(tilbake.antall)) {
      krev((await over(m, maal, tilbake)) === o.systemID, 'ikke synlig fra det nye stedet');
      krev((await over(m, gammelt, tilbake)) === undefined, 'fortsatt synlig fra det gamle stedet');
      return;
    }
    krev((await under(m, maal, tilbake)).includes(o.systemID), 'ikke i listen på det nye stedet');
    krev(
      !(await underEllerIngen(m, gammelt, tilbake)).includes(o.systemID),
      'fortsatt i listen på det gamle stedet',
    );
  };
  const toSteder = async (m: Miljoe) => {
    const [en, to] = await Promise.all([m.lag(til), m.lag(til)]);
    return { en, to, o: await lagMed(m, navn, n, en) };
  };
  return [
    p('$expand', 'tar med objektet', async (m) => {
      const annen = await m.lag(til);
      await krevUtvidet(m, await lagMed(m, navn, n, annen), n, annen.systemID);
    }),
    p('GET', 'lenken følges til objektet', async (m) => {
      const annen = await m.lag(til);
      const o = await lagMed(m, navn, n, annen);
      krev((await over(m, o, n)) === annen.systemID, `lenken fører ikke til ${til}`);
    }),
    p('$ref', 'PUT flytter, synlig fra begge sider', async (m) => {
      const { en, to, o } = await toSteder(m);
      krevStatus(await flytt(m, o, n, to), 204);
      await krevVedMaal(m, o, to, en);
    }),
    p('PATCH', '_links flytter, synlig fra begge sider', async (m) => {
      const { en, to, o } = await toSteder(m);
      const svar = await m.b.patch(o, { _links: { [relasjon(noekkelTil(n))]: { href: to.self } } });
      const etter = somObjekt(navn, krevStatus(svar, 200));
      krev(finnLenke(etter.kropp, noekkelTil(n)) !== undefined, 'svaret mangler lenken');
      await krevVedMaal(m, o, to, en);
    }),
    p(
      '$ref',
      'DELETE uten $id fjerner referansen, eller nektes når objektet må høre til et sted',
      async (m) => {
        const { en, o } = await toSteder(m);
        const svar = await fjern(m, o, n);
        const naa = await over(m, o, n);
        if (svar.status === 204) {
          krev(naa === undefined, 'lenken står fortsatt');
          krev(!maa(n.antall), 'det som må være der, ble fjernet');
          return;
        }
        krevAvvist(svar, 400, 403, 409);
        krev(naa === en.systemID, 'referansen er borte selv om svaret var nei');
      },
    ),
    p('$ref', 'PUT til noe av en annen klasse gir 400, og ingenting flyttes', async (m) => {
      const annen = await m.lag(til);
      const o = await lagMed(m, navn, n, annen);
      krevAvvist(await flytt(m, o, n, await m.felles(til === 'arkivskaper' ? 'klasse' : 'arkivskaper')), 400);
      krev((await over(m, o, n)) === annen.systemID, 'objektet ble likevel flyttet');
    }),
  ];
};

/** Tests of each relation that objects of the class have, inherited ones too. */
export const relasjonsproever = (navn: string): readonly Proeve[] =>
  kanLages(navn)
    ? navigeringerFra(navn).flatMap((n) => {
        const p: Lager = (verb, utfall, kjoer) => ({ klasse: navn, ledd: n.navn, verb, utfall, kjoer });
        if (!konkrete(n.til).some(kanLages)) return [];
        // References across the hierarchy have tests of their own.
        if (navn === 'kryssreferanse' || n.til === 'kryssreferanse') return [];
        if (n.eid) return eide(navn, n, p);
        return flere(n.antall) ? mange(navn, n, p) : enkelt(navn, n, p);
      })
    : [];
