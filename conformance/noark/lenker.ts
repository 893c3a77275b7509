import { randomUUID } from 'node:crypto';
import { hent } from '../klient.js';
import {
  finnLenke,
  kort,
  krevAvvist,
  krevLenke,
  krevStatus,
  lenkene,
  type Objekt,
  relasjon,
  somJson,
  somObjekt,
  treff,
} from './grensesnitt.js';
import { kanLages, type Miljoe } from './miljoe.js';
import { krev, type Proeve } from './proeve.js';
import { noekkelTil, tilstander } from './relasjon.js';
import { entitetsnoekkel, flere, klasse, lenkerAv, maa, navigeringerFra, rom, slekt } from './standard.js';
import { verdi } from './verdier.js';

// What is announced: at the root, in each room, and on the objects of each class.

/** Objects of the class hang below others of the same class. */
const rekursiv = (navn: string): boolean =>
  slekt(navn).some((k) => klasse(k).lenker.some((l) => l.endsWith(`/over${k}`)));

/** What is announced as `ny-x` makes an x below the object. */
const brukNy = async (m: Miljoe, navn: string, o: Objekt, til: string): Promise<void> => {
  const nytt = await m.lag(til, { under: o });
  const vei = navigeringerFra(navn).find((n) => slekt(til).includes(n.til) && !n.navn.startsWith('over'));
  if (!vei || til === 'kryssreferanse') return;
  const adresse = krevLenke((await m.b.les(o)).kropp, noekkelTil(vei));
  const kropp = krevStatus(await m.b.get(adresse), 200).kropp;
  const funnet = flere(vei.antall) ? treff(kropp) : [somJson(kropp)];
  krev(
    funnet.some((x) => x.systemID === nytt.systemID),
    `det nye står ikke under ${vei.navn}`,
  );
};

/** Each relation key that the standard lists for a class is announced on one of its objects in some fitting state. */
const objektlenker = (navn: string): readonly Proeve[] => {
  if (!kanLages(navn)) return [];
  // The key by which objects of the class are made stands where they are made; a hierarchy makes them below its own.
  const egne = slekt(navn).map((k) => entitetsnoekkel(k).replace('/', '/ny-'));
  return lenkerAv(navn).map((noekkel) => {
    const paaForelder = egne.includes(noekkel) && !rekursiv(navn);
    const til = /\/ny-(\w+)$/.exec(noekkel)?.[1];
    return {
      klasse: navn,
      ledd: noekkel,
      verb: 'lenker',
      utfall: paaForelder
        ? 'annonseres der objekter av klassen lages'
        : til === undefined
          ? 'annonseres for den som har rett til det, og kan følges'
          : 'annonseres for den som har rett til det, og oppretter',
      kjoer: async (m) => {
        if (paaForelder) {
          await m.nyAdresse(
            slekt(navn).find((k) => entitetsnoekkel(k).replace('/', '/ny-') === noekkel) ?? navn,
          );
          return;
        }
        const alle = await tilstander(m, navn);
        const o = alle.find((x) => finnLenke(x.kropp, noekkel) !== undefined);
        krev(o !== undefined, `mangler i alle ${alle.length} tilstander`);
        if (til !== undefined) {
          // Only what clients make; the logs take entries of their own.
          if (!kanLages(til)) return void krevStatus(await m.b.get(krevLenke(o.kropp, noekkel)), 200);
          const fersk = await m.lag(navn);
          return brukNy(m, navn, finnLenke(fersk.kropp, noekkel) === undefined ? o : fersk, til);
        }
        // Files and extensions take no GET.
        if (/\/(fil|utvid-til-\w+)$/.test(noekkel)) return;
        krevStatus(await m.b.get(krevLenke(o.kropp, noekkel)), 200);
      },
    } satisfies Proeve;
  });
};

/** `utvid-til-x` of a class makes its objects of class x, with the systemID they have. */
const utvidelser = (navn: string): readonly Proeve[] =>
  klasse(navn)
    .lenker.flatMap((l) => /\/utvid-til-(\w+)$/.exec(l)?.[1] ?? [])
    .flatMap((til): readonly Proeve[] => {
      const noekkel = `${klasse(til).rom}/utvid-til-${til}`;
      const egne = Object.entries(klasse(til).attributter).filter(([, a]) => !a.kjerne && !a.relasjon);
      return [
        {
          klasse: navn,
          verb: 'utvid-til',
          utfall: `PUT til utvid-til-${til} beholder systemID, og self er en ${til}`,
          kjoer: async (m) => {
            const o = await m.lag(
              navn,
              navn === 'registrering' ? { under: await m.felles('mappe', 'utvid') } : {},
            );
            const adresse = krevLenke(o.kropp, noekkel);
            const [attributt, a] = egne.find(([, f]) => f.type === 'string') ??
              egne[0] ?? ['tittel', undefined];
            const v = a ? verdi(`${til}.${attributt}`, a) : 'x';
            const svar = krevStatus(await m.b.kall('PUT', adresse, { kropp: { [attributt]: v } }), 200);
            const ny = somObjekt(til, svar);
            krev(ny.systemID === o.systemID, `systemID ble ${ny.systemID}`);
            krev(finnLenke(ny.kropp, entitetsnoekkel(til)) === ny.self, `self er ikke en ${til}`);
            krev(ny.kropp[attributt] === v, `${attributt} ble ${kort(ny.kropp[attributt])}`);
            krev(ny.kropp.tittel === o.kropp.tittel, 'tittelen ble en annen');
            for (const [n, f] of Object.entries(klasse(til).attributter))
              if (f.kjerne && maa(f.ut ?? f.inn)) krev(ny.kropp[n] !== undefined, `${n} er ikke fylt ut`);
            krev(finnLenke((await m.b.les(ny)).kropp, noekkel) === undefined, 'kan utvides én gang til');
          },
        },
        {
          klasse: navn,
          verb: 'utvid-til',
          utfall: `utvid-til-${til} av noe som ikke finnes, og med en gal verdi, gir 400`,
          kjoer: async (m) => {
            const o = await m.lag(navn);
            const adresse = krevLenke(o.kropp, noekkel);
            krevAvvist(await m.b.kall('PUT', adresse.replace(o.systemID, randomUUID()), { kropp: {} }), 400);
            krevAvvist(await m.b.kall('PUT', adresse, { kropp: { finnesIkke: 1 } }), 400);
            krev(
              finnLenke((await m.b.les(o)).kropp, entitetsnoekkel(navn)) === o.self,
              'ble likevel utvidet',
            );
          },
        },
        {
          klasse: navn,
          verb: 'utvid-til',
          utfall: `etter utvid-til-${til} står den fortsatt i listen over ${navn}`,
          kjoer: async (m) => {
            const o = await m.lag(navn);
            krevStatus(await m.b.kall('PUT', krevLenke(o.kropp, noekkel), { kropp: {} }), 200);
            const adresse = `${await m.liste(navn)}?$filter=${encodeURIComponent(`systemID eq '${o.systemID}'`)}`;
            krev(hent(krevStatus(await m.b.get(adresse), 200).kropp, 'count') === 1, 'står ikke i listen');
          },
        },
      ];
    });

/** Tests of what the objects of a class announce. */
export const lenkeproever = (navn: string): readonly Proeve[] => [...objektlenker(navn), ...utvidelser(navn)];

/** Addresses of the root and the rooms. */
const steder = async (m: Miljoe): Promise<readonly string[]> => {
  const rot = await m.b.rot();
  const rommene = Object.keys(rom).filter((x) => x !== '');
  return ['self', ...rommene.map((x) => `${x}/`)].map((n) => krevLenke(rot, n));
};

/** Tests of the root, the system information and the rooms. */
export const romproever = (): readonly Proeve[] => [
  ...(rom[''] ?? []).map(
    (noekkel): Proeve => ({
      klasse: 'roten',
      ledd: noekkel,
      verb: 'lenker',
      utfall: 'annonseres og kan følges',
      kjoer: async (m) => {
        const full = noekkel.includes('/') ? noekkel : `${noekkel}/`;
        krevStatus(await m.b.get(krevLenke(await m.b.rot(), full)), 200);
      },
    }),
  ),
  ...Object.entries(rom)
    .filter(([navn]) => navn !== '')
    .flatMap(([navn, noekler]) =>
      noekler.map(
        (noekkel): Proeve => ({
          klasse: `rommet ${navn}`,
          ledd: noekkel,
          verb: 'lenker',
          utfall: 'annonseres og kan følges',
          kjoer: async (m) => {
            krevStatus(await m.b.get(krevLenke(await m.b.rom(navn), noekkel)), 200);
          },
        }),
      ),
    ),
  {
    klasse: 'roten',
    ledd: 'admin/system',
    verb: 'GET',
    utfall: 'gir bulkgrense, leverandoer, produkt, versjon, versjonsdato og protokollversjon 1.1',
    kjoer: async (m) => {
      const kropp = somJson(krevStatus(await m.b.get(krevLenke(await m.b.rot(), 'admin/system')), 200).kropp);
      krev(
        Number.isInteger(kropp.bulkgrense) && Number(kropp.bulkgrense) >= 0,
        `bulkgrense ${kort(kropp.bulkgrense)}`,
      );
      for (const n of ['leverandoer', 'produkt', 'versjon'])
        krev(typeof kropp[n] === 'string' && kropp[n] !== '', `${n} er ${kort(kropp[n])}`);
      krev(
        /^\d{4}-\d\d-\d\d/.test(String(kropp.versjonsdato)),
        `versjonsdato er ${kort(kropp.versjonsdato)}`,
      );
      krev(kropp.protokollversjon === '1.1', `protokollversjon er ${kort(kropp.protokollversjon)}`);
    },
  },
  {
    klasse: 'roten',
    verb: 'GET',
    utfall: 'uten innlogging vises ingen av rommene',
    kjoer: async (m) => {
      const rot = await m.ukjent.rot();
      for (const n of ['arkivstruktur/', 'sakarkiv/', 'metadata/'])
        krev(finnLenke(rot, n) === undefined, `${n} vises uten innlogging`);
    },
  },
  {
    klasse: 'roten',
    verb: 'HEAD',
    utfall: 'gir ikke innhold i roten og i hvert rom',
    kjoer: async (m) => {
      for (const adresse of await steder(m)) {
        const svar = krevStatus(await m.b.kall('HEAD', adresse), 200);
        krev(svar.bytes.length === 0, `${adresse} ga ${svar.bytes.length} byte`);
      }
    },
  },
  {
    klasse: 'roten',
    verb: 'OPTIONS',
    utfall: 'viser metodene i roten og i hvert rom',
    kjoer: async (m) => {
      for (const adresse of await steder(m)) {
        const allow = krevStatus(await m.b.kall('OPTIONS', adresse), 200, 204).hoder.get('allow') ?? '';
        krev(/\bGET\b/.test(allow), `${adresse}: Allow er ${allow}`);
      }
    },
  },
  {
    klasse: 'roten',
    verb: 'lenker',
    utfall: 'i roten og i hvert rom er sortert og har hver sin adresse',
    kjoer: async (m) => {
      const sider = [await m.b.rot()];
      for (const n of Object.keys(rom)) if (n !== '') sider.push(await m.b.rom(n));
      for (const kropp of sider) {
        const navn = Object.keys(somJson(kropp._links));
        krev(kort(navn) === kort([...navn].sort()), `ikke sortert: ${kort(navn)}`);
        const adresser = lenkene(kropp).map(([, href]) => href);
        krev(new Set(adresser).size === adresser.length, 'to lenker har samme adresse');
        for (const n of navn)
          krev(n === 'self' || n.startsWith('http'), `${n} er ikke en full relasjonsnøkkel`);
      }
      krev(
        relasjon('arkivstruktur/mappe').endsWith('/arkivstruktur/mappe/'),
        'relasjonsnøkler ender med skråstrek',
      );
    },
  },
];
