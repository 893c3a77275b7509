import { randomUUID } from 'node:crypto';
import { hent } from '../klient.js';
import {
  finnLenke,
  kort,
  krevAvvist,
  krevLenke,
  krevStatus,
  lenkene,
  relasjon,
  somJson,
  sporring,
  treff,
} from './grensesnitt.js';
import { kanLages, type Miljoe } from './miljoe.js';
import { krev, type Proeve, type Verb } from './proeve.js';
import { attributterAv, flere, klassene, kodelister } from './standard.js';

// Each code list: listed under metadata, with the codes of the standard, open for codes of one's own.

/** A class that has a code of the list in one of its attributes. */
const brukt = (navn: string): readonly [string, string, boolean] | undefined => {
  for (const k of klassene)
    if (kanLages(k))
      for (const [n, a] of attributterAv(k)) if (a.type === navn && !a.laast) return [k, n, flere(a.inn)];
  return undefined;
};

const lag = async (m: Miljoe, liste: string, mer: Readonly<Record<string, unknown>> = {}) => {
  const kode = `K${randomUUID().slice(0, 8)}`;
  const inn = { kode, kodenavn: `Prøvekode ${kode}`, ...mer };
  const svar = await m.b.post(krevLenke(await m.b.rom('metadata'), `metadata/ny-${liste}`), inn);
  return { inn, kode, svar: krevStatus(svar, 201) };
};

export const kodelisteproever = (navn: string): readonly Proeve[] => {
  const { liste, koder } = kodelister[navn] ?? { liste: navn, koder: [] };
  const noekkel = `metadata/${liste}`;
  const p = (verb: Verb, utfall: string, kjoer: Proeve['kjoer'], ledd?: string): Proeve => ({
    klasse: `kodelisten ${navn}`,
    verb,
    utfall,
    kjoer,
    ...(ledd === undefined ? {} : { ledd }),
  });
  const adresse = async (m: Miljoe) => krevLenke(await m.b.rom('metadata'), noekkel);
  const bruk = brukt(navn);
  return [
    p('GET', 'listen gir count og results med kode, kodenavn og self', async (m) => {
      const kropp = somJson(krevStatus(await m.b.get(await adresse(m)), 200).kropp);
      krev(
        kropp.count === treff(kropp).length,
        `count ${kort(kropp.count)} mot ${treff(kropp).length} i results`,
      );
      for (const k of treff(kropp)) {
        krev(typeof k.kode === 'string' && typeof k.kodenavn === 'string', `en kode er ${kort(k)}`);
        const like = lenkene(k).filter(([, href]) => href === finnLenke(k, 'self'));
        krev(
          like.some(([n]) => n === relasjon(noekkel)),
          'koden kjennes ikke igjen på lenken som er lik self',
        );
      }
      const [foerste] = treff(kropp);
      if (!foerste) return;
      const lest = krevStatus(await m.b.get(krevLenke(foerste, 'self')), 200);
      krev(hent(lest.kropp, 'kode') === foerste.kode, 'self fører til en annen kode');
    }),
    ...koder
      .filter((k) => !k.valgfri)
      .map(({ kode, kodenavn }) =>
        p('koder', `har «${kode}» for ${kodenavn}`, async (m) => {
          const svar = krevStatus(
            await m.b.get(sporring(await adresse(m), { $filter: `kode eq '${kode}'` })),
            200,
          );
          const [funnet, ...flereFunnet] = treff(svar.kropp);
          krev(funnet !== undefined && flereFunnet.length === 0, `fant ${treff(svar.kropp).length}`);
          krev(funnet.kodenavn === kodenavn, `kodenavnet er ${kort(funnet.kodenavn)}`);
          krev(funnet.utdatert === undefined || funnet.utdatert === null, 'koden er utdatert');
        }),
      ),
    p('POST', 'ny- legger til en kode, som så kan leses og brukes', async (m) => {
      const mal = krevLenke(await m.b.rom('metadata'), `metadata/ny-${liste}`);
      krev(finnLenke(krevStatus(await m.b.get(mal), 200).kropp, 'self') === undefined, 'forslaget har self');
      const { kode, inn, svar } = await lag(m, liste);
      krev(hent(svar.kropp, 'kode') === kode && hent(svar.kropp, 'kodenavn') === inn.kodenavn, svar.tekst);
      const funnet = treff(
        (await m.b.get(sporring(await adresse(m), { $filter: `kode eq '${kode}'` }))).kropp,
      );
      krev(funnet.length === 1, `fant ${funnet.length} av den nye koden`);
      if (!bruk || /logg/.test(bruk[0])) return;
      const [klasse, attributt, mange] = bruk;
      const o = await m.lag(klasse, { med: { [attributt]: mange ? [{ kode }] : { kode } } });
      krev(
        kort(o.kropp[attributt]).includes(inn.kodenavn),
        `${klasse}.${attributt} ble ${kort(o.kropp[attributt])}`,
      );
    }),
    p('POST', 'en kode som finnes, eller uten kode eller kodenavn, gir 400 eller 409', async (m) => {
      const mal = krevLenke(await m.b.rom('metadata'), `metadata/ny-${liste}`);
      const { inn } = await lag(m, liste);
      krevAvvist(await m.b.post(mal, inn), 400, 409);
      krevAvvist(await m.b.post(mal, { kode: 'BARE' }), 400);
      krevAvvist(await m.b.post(mal, { kodenavn: 'Bare navn' }), 400);
    }),
    ...(bruk
      ? [
          p('koder', 'en utdatert kode nektes på nye objekter og ved endring', async (m) => {
            const [klasse, attributt, mange] = bruk;
            const { kode } = await lag(m, liste, { utdatert: '2010-01-01T00:00:00+01:00' });
            const verdi = mange ? [{ kode }] : { kode };
            const kropp = { ...(await m.minst(klasse)), [attributt]: verdi };
            krevAvvist(await m.b.post(await m.nyAdresse(klasse), kropp), 400);
            krevAvvist(await m.b.patch(await m.felles(klasse, 'urørt'), { [attributt]: verdi }), 400);
          }),
        ]
      : []),
    p('PUT', 'en kode kan få nytt kodenavn og bli utdatert', async (m) => {
      const { kode } = await lag(m, liste);
      const [funnet] = treff(
        (await m.b.get(sporring(await adresse(m), { $filter: `kode eq '${kode}'` }))).kropp,
      );
      const self = krevLenke(funnet, 'self');
      const lest = krevStatus(await m.b.get(self), 200);
      const etag = lest.hoder.get('etag') ?? '';
      const utdatert = '2011-01-01T00:00:00+01:00';
      krevStatus(await m.b.put({ self, etag }, { kode, kodenavn: `Nytt navn ${kode}`, utdatert }), 200);
      const etter = somJson((await m.b.get(self)).kropp);
      krev(etter.kodenavn === `Nytt navn ${kode}`, `kodenavnet er ${kort(etter.kodenavn)}`);
      krev(
        Date.parse(String(etter.utdatert)) === Date.parse(utdatert),
        `utdatert er ${kort(etter.utdatert)}`,
      );
    }),
    p('HEAD', 'gir ikke innhold', async (m) => {
      const svar = krevStatus(await m.b.kall('HEAD', await adresse(m)), 200);
      krev(svar.bytes.length === 0, `HEAD ga ${svar.bytes.length} byte`);
    }),
    p('OPTIONS', 'viser metodene', async (m) => {
      const svar = krevStatus(await m.b.kall('OPTIONS', await adresse(m)), 200, 204);
      const allow = svar.hoder.get('allow') ?? '';
      krev(/\bGET\b/.test(allow), `Allow er ${allow}`);
    }),
  ];
};
