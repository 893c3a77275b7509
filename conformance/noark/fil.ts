import { createHash, randomBytes } from 'node:crypto';
import type { Svar } from '../klient.js';
import {
  finnLenke,
  kort,
  krevAvvist,
  krevLenke,
  krevStatus,
  type Objekt,
  somJson,
  somObjekt,
} from './grensesnitt.js';
import type { Miljoe } from './miljoe.js';
import { krev, type Proeve } from './proeve.js';
import { lenkerAv } from './standard.js';

// Files are sent to what announces `fil`, whole or in parts (chapter 6, Hente og overføre filer).

const noekkel = 'arkivstruktur/fil';
const type = 'text/plain';

const tekst = (lengde: number): Buffer => Buffer.from(randomBytes(lengde).toString('hex').slice(0, lengde));

const sendHel = (m: Miljoe, o: Objekt, bytes: Buffer, av = m.b): Promise<Svar> =>
  av.kall('POST', krevLenke(o.kropp, noekkel), { bytes, type });

/** The file stands on the dokumentobjekt as it was sent, described by what the core has found out of it. */
const krevFil = async (m: Miljoe, svar: Svar, bytes: Buffer): Promise<Objekt> => {
  const o = somObjekt('dokumentobjekt', svar);
  const { kropp } = await m.b.les(o);
  const ventet = {
    filstoerrelse: bytes.length,
    mimeType: type,
    sjekksum: createHash('sha256').update(bytes).digest('hex'),
    sjekksumAlgoritme: 'SHA-256',
  };
  for (const [n, v] of Object.entries(ventet)) krev(kropp[n] === v, `${n} er ${kort(kropp[n])}, ventet ${v}`);
  krev(somJson(kropp.format).kode !== undefined, `format er ${kort(kropp.format)}`);
  for (const adresse of [String(kropp.referanseDokumentfil), krevLenke(kropp, noekkel)]) {
    const hentet = krevStatus(await m.b.kall('GET', adresse, { hoder: { accept: '*/*' } }), 200);
    krev(hentet.bytes.equals(bytes), `${adresse} gir ${hentet.bytes.length} andre byte`);
    krev((hentet.hoder.get('content-type') ?? '').startsWith(type), 'gal Content-Type');
  }
  return o;
};

const sendIBolker = async (m: Miljoe, o: Objekt, bytes: Buffer, bolk: number): Promise<Svar> => {
  const aapnet = await m.b.kall('POST', krevLenke(o.kropp, noekkel), {
    hoder: { 'x-upload-content-type': type, 'x-upload-content-length': String(bytes.length) },
  });
  let adresse = krevStatus(aapnet, 200).hoder.get('location');
  for (let fra = 0; ; fra += bolk) {
    krev(adresse !== null, 'svaret har ingen Location');
    const del = bytes.subarray(fra, fra + bolk);
    const til = fra + del.length - 1;
    const hoder = { 'content-range': `${fra}-${til}/${bytes.length}` };
    const svar = await m.b.kall('PUT', adresse, { bytes: del, type, hoder });
    if (til === bytes.length - 1) return krevStatus(svar, 201);
    krevStatus(svar, 200);
    krev(svar.hoder.get('range') === `0-${til}`, `Range er ${svar.hoder.get('range')}`);
    adresse = svar.hoder.get('location');
  }
};

/** Tests of what a class takes files by. */
export const filproever = (navn: string): readonly Proeve[] => {
  if (!lenkerAv(navn).includes(noekkel)) return [];
  const p = (utfall: string, kjoer: Proeve['kjoer']): Proeve => ({
    klasse: navn,
    ledd: noekkel,
    verb: 'fil',
    utfall,
    kjoer,
  });
  const baerer = navn === 'dokumentobjekt';
  return [
    p('en liten fil sendes hel, svares med 201 og dokumentobjektet, og hentes uendret', async (m) => {
      const o = await m.lag(navn);
      const bytes = tekst(10_000);
      const fil = await krevFil(m, krevStatus(await sendHel(m, o, bytes), 201), bytes);
      krev(!baerer || fil.systemID === o.systemID, 'filen ble et annet dokumentobjekt');
    }),
    p('en fil sendes i bolker, hver med Location og Range, og den siste svares med 201', async (m) => {
      const o = await m.lag(navn);
      const bytes = tekst(25_000);
      await krevFil(m, await sendIBolker(m, o, bytes, 10_000), bytes);
    }),
    p('en bolk som ikke begynner der den forrige sluttet, nektes, og økten fortsetter', async (m) => {
      const o = await m.lag(navn);
      const bytes = tekst(2_000);
      const aapnet = await m.b.kall('POST', krevLenke(o.kropp, noekkel), {
        hoder: { 'x-upload-content-type': type, 'x-upload-content-length': '2000' },
      });
      const adresse = krevStatus(aapnet, 200).hoder.get('location') ?? '';
      const send = (fra: number, til: number) =>
        m.b.kall('PUT', adresse, {
          bytes: bytes.subarray(fra, til + 1),
          type,
          hoder: { 'content-range': `${fra}-${til}/2000` },
        });
      krevAvvist(await send(1_000, 1_999));
      krevStatus(await send(0, 999), 200);
      await krevFil(m, krevStatus(await send(1_000, 1_999), 201), bytes);
    }),
    p(
      baerer ? 'en fil til nektes, og den første står' : 'en fil til blir neste versjon, og den første står',
      async (m) => {
        const o = await m.lag(navn);
        const [en, to] = [tekst(100), tekst(200)];
        const foerste = somObjekt('dokumentobjekt', krevStatus(await sendHel(m, o, en), 201));
        const andre = await sendHel(m, o, to);
        if (baerer) krevAvvist(andre);
        else {
          const { kropp } = somObjekt('dokumentobjekt', krevStatus(andre, 201));
          krev(kropp.versjonsnummer === 2, `versjonsnummer er ${kort(kropp.versjonsnummer)}`);
        }
        const hentet = await m.b.kall('GET', krevLenke(foerste.kropp, noekkel), { hoder: { accept: '*/*' } });
        krev(krevStatus(hentet, 200).bytes.equals(en), 'den første filen er en annen');
      },
    ),
    ...(baerer
      ? [
          ...['sjekksum', 'filstoerrelse', 'mimeType'].map((felt) =>
            p(`når ${felt} er fylt ut på forhånd og ikke stemmer, nektes filen med 400`, async (m) => {
              const gal = { sjekksum: 'ab'.repeat(32), filstoerrelse: 7, mimeType: 'application/pdf' }[felt];
              const o = await m.lag(navn, { med: { [felt]: gal } });
              krevAvvist(await sendHel(m, o, tekst(100)), 400);
              krev((await m.b.les(o)).kropp.referanseDokumentfil === undefined, 'filen ble likevel lagret');
            }),
          ),
        ]
      : []),
    p('leseren får ikke sende filer', async (_m, r) => {
      const eier = r.eier(navn);
      const o = await eier.lag(navn);
      krevAvvist(await sendHel(eier, o, tekst(100), r.som.leser), 403);
      if (!baerer) {
        const sett = await r.som.leser.les(o);
        krev(finnLenke(sett.kropp, noekkel) === undefined, 'lenken annonseres likevel');
      }
    }),
  ];
};
