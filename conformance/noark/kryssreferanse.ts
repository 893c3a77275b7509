import {
  finnLenke,
  kort,
  krevAvvist,
  krevLenke,
  krevStatus,
  type Objekt,
  somJson,
  treff,
} from './grensesnitt.js';
import type { Miljoe } from './miljoe.js';
import { krev, type Proeve, type Verb } from './proeve.js';
import { entitetsnoekkel } from './standard.js';

// References across the hierarchy are made, changed and found in a way of their own (chapter 7, Kryssreferanse).

const ny = 'arkivstruktur/ny-kryssreferanse';
const liste = 'arkivstruktur/kryssreferanse';

/** From and to: those that the standard names. */
const par: readonly (readonly [string, string])[] = [
  ['mappe', 'mappe'],
  ['mappe', 'registrering'],
  ['mappe', 'klasse'],
  ['registrering', 'registrering'],
  ['registrering', 'mappe'],
  ['klasse', 'klasse'],
  ['saksmappe', 'journalpost'],
  ['journalpost', 'saksmappe'],
];

const noekler = ['mappe', 'registrering', 'klasse'].map((n) => `arkivstruktur/${n}`);

/** Follows the one link to what is referred to: a saksmappe is a mappe, and may be shown as either. */
const viserTil = async (m: Miljoe, kryss: Objekt, til: Objekt): Promise<boolean> => {
  const alle = [...noekler, entitetsnoekkel(til.klasse)];
  const lenker = [...new Set(alle.flatMap((n) => finnLenke(kryss.kropp, n) ?? []))];
  const [eneste, ...flere] = lenker;
  if (eneste === undefined || flere.length > 0) return false;
  return somJson(krevStatus(await m.b.get(eneste), 200).kropp).systemID === til.systemID;
};

export const kryssreferanseproever = (): readonly Proeve[] => {
  const p = (verb: Verb, utfall: string, kjoer: (m: Miljoe) => Promise<void>): Proeve => ({
    klasse: 'kryssreferanse',
    verb,
    utfall,
    kjoer,
  });
  const lag = async (m: Miljoe, fra: Objekt, til: Objekt): Promise<Objekt> =>
    m.referer(krevLenke(fra.kropp, ny), til);
  return [
    p('GET', 'ny- gir en url som ender med $ref?$id=', async (m) => {
      const { kropp } = krevStatus(await m.b.get(krevLenke((await m.felles('mappe')).kropp, ny)), 200);
      krev(/\/\$ref\?\$id=$/.test(String((kropp as { url?: unknown }).url)), `fikk ${kort(kropp)}`);
    }),
    ...par.map(([fra, til]) =>
      p(
        'POST',
        `fra ${fra} til ${til} svarer 201 og viser til målet, og står i listen der den går fra`,
        async (m) => {
          const [en, annen] = await Promise.all([m.lag(fra), m.lag(til)]);
          const kryss = await lag(m, en, annen);
          krev(await viserTil(m, kryss, annen), `lenkene viser ikke til ${til}: ${kort(kryss.kropp._links)}`);
          krev(await viserTil(m, await m.b.les(kryss), annen), 'lest på nytt viser den ikke til målet');
          const adresse = krevLenke((await m.b.les(en)).kropp, liste);
          const funnet = treff(krevStatus(await m.b.get(adresse), 200).kropp).map((o) => o.systemID);
          krev(kort(funnet) === kort([kryss.systemID]), `listen har ${kort(funnet)}`);
        },
      ),
    ),
    p('POST', 'den samme referansen én gang til gir 400', async (m) => {
      const [en, annen] = await Promise.all([m.lag('mappe'), m.lag('mappe')]);
      await lag(m, en, annen);
      const { url } = (await m.b.get(krevLenke(en.kropp, ny))).kropp as { url: string };
      krevAvvist(await m.b.kall('POST', `${url}${encodeURIComponent(annen.self)}`), 400);
    }),
    p('POST', 'uten mål, eller til noe som ikke kan vises til, gir 400', async (m) => {
      const { url } = (await m.b.get(krevLenke((await m.felles('mappe')).kropp, ny))).kropp as {
        url: string;
      };
      krevAvvist(await m.b.kall('POST', url), 400);
      const arkiv = await m.felles('arkiv');
      krevAvvist(await m.b.kall('POST', `${url}${encodeURIComponent(arkiv.self)}`), 400);
    }),
    p('PUT', '$ref?$id= på self endrer hva den viser til, og ikke hvor den går fra', async (m) => {
      const [en, foerst, saa] = await Promise.all([m.lag('mappe'), m.lag('mappe'), m.lag('registrering')]);
      const kryss = await lag(m, en, foerst);
      const adresse = `${kryss.self}$ref?$id=${encodeURIComponent(saa.self)}`;
      krevStatus(await m.b.kall('PUT', adresse, { hoder: { 'if-match': kryss.etag } }), 200, 204);
      const lest = await m.b.les(kryss);
      krev(await viserTil(m, lest, saa), 'viser ikke til det nye målet');
      const under = treff((await m.b.get(krevLenke((await m.b.les(en)).kropp, liste))).kropp);
      krev(
        under.some((o) => o.systemID === kryss.systemID),
        'står ikke lenger i listen der den går fra',
      );
    }),
    p('DELETE', 'svarer 204, og den er borte fra listen; målet står', async (m) => {
      const [en, annen] = await Promise.all([m.lag('mappe'), m.lag('mappe')]);
      const kryss = await lag(m, en, annen);
      krevStatus(await m.b.slett(kryss.self), 204);
      krevAvvist(await m.b.get(kryss.self), 404);
      krev(
        treff((await m.b.get(krevLenke((await m.b.les(en)).kropp, liste))).kropp).length === 0,
        'står i listen',
      );
      krevStatus(await m.b.get(annen.self), 200);
    }),
  ];
};
