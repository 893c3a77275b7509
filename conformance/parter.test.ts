import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finn, hent, type Klient, klient, liste, som, streng, tall } from './klient.js';
import { type Produkt, startProdukt } from './produkt.js';

// The history of Trøndelag from 2018 to 2020 through the acts, as the secretariat carries it out.

let produkt: Produkt;
let sekretariat: Klient;
let offentlig: Klient;

beforeAll(async () => {
  produkt = await startProdukt();
  offentlig = klient(produkt);
  sekretariat = await som(produkt, 'sekretariat@digut.example');
}, 240_000);
afterAll(async () => {
  await produkt?.rydd();
});

const kart = async (dato: string): Promise<readonly unknown[]> =>
  liste((await offentlig.get(`/api/v1/digut/kart?dato=${dato}`)).kropp, 'parter');
const folketall = (parter: readonly unknown[]): number =>
  parter.reduce<number>((s, p) => s + tall(p, 'folketall'), 0);
const endringene = async (): Promise<readonly unknown[]> =>
  liste((await offentlig.get('/api/v1/digut/partendringer')).kropp, 'verdier');
const foelger = async (id: string): Promise<unknown> =>
  (await sekretariat.get(`/api/v1/digut/partendring/${id}/foelger`)).kropp;
const gjoer = (id: string, handling: string, inn: unknown = {}) =>
  sekretariat.post(`/api/v1/digut/partendring/${id}/${handling}`, inn);
const part = async (kortform: string): Promise<string> =>
  streng((await finn(sekretariat, 'digut', 'samarbeidspart', `kortform eq '${kortform}'`))[0], 'systemID');

/** The map on the three days: municipalities, inhabitants and how many parts Snillfjord has become. */
const historien = async () => {
  const ut: (readonly [string, number, number])[] = [];
  for (const dato of ['2018-06-01', '2019-06-01', '2020-06-01']) {
    const parter = await kart(dato);
    ut.push([dato, parter.length, folketall(parter)]);
  }
  return ut;
};
const fasit = [
  ['2018-06-01', 47, 458_744],
  ['2019-06-01', 48, 464_060],
  ['2020-06-01', 38, 468_702],
] as const;

describe('the municipalities from 2018 to 2020', () => {
  test('as planned are 47, then 48, then 38, with the inhabitants that the statistics give', async () => {
    expect(await historien()).toEqual(fasit);
  });

  test('stay so when every change is carried out, and every row held for those that go is accounted for', async () => {
    const foer = new Map<string, string>();
    for (const e of await endringene()) {
      const id = streng(e, 'systemID');
      const grunnlag = await foelger(id);
      const rader = liste(grunnlag, 'rader');
      for (const r of rader) foer.set(streng(r, 'objekt'), streng(r, 'slag'));
      if (hent(e, 'endringstype.kode') === 'deling') {
        expect(liste(e, 'til').map((p) => hent(p, 'navn'))).toEqual(['Heim', 'Hitra', 'Orkland']);
        expect(rader.length).toBeGreaterThan(0);
        expect(rader.every((r) => hent(r, 'mangler') === 'valg')).toBe(true);
        const nektet = await gjoer(id, 'gjennomfoer');
        expect(nektet.status).toBe(409);
        expect(liste(nektet.kropp, 'felt')).toHaveLength(rader.length);
      }
      const deles = hent(e, 'endringstype.kode') === 'deling';
      const arvinger = liste(e, 'til').map((p) => streng(p, 'part'));
      for (const r of rader.filter((x) => hent(x, 'mangler') !== undefined)) {
        const valg = await gjoer(id, 'velgArving', {
          objekt: [streng(r, 'objekt')],
          ...(deles
            ? { part: hent(r, 'bareEn') === true ? arvinger.slice(0, 1) : arvinger }
            : { fallerBort: true }),
          begrunnelse: deles ? 'Følger innbyggerne' : 'Trondheim står utenfor regionene',
        });
        expect(valg.status).toBe(200);
      }
      const svar = await gjoer(id, 'gjennomfoer');
      expect(svar.status, svar.tekst.slice(0, 300)).toBe(200);
      expect(liste(svar.kropp, 'laget').map((x) => hent(x, 'entitet'))).toContain('journalpost');
    }
    expect(await historien()).toEqual(fasit);
    const spor = await finn(
      sekretariat,
      'digut',
      'viderefoering',
      "viderefoeringsstatus/kode eq 'gjennomfoert'",
    );
    const gjort = new Set(spor.map((s) => streng(s, 'fraObjekt')));
    expect(foer.size).toBeGreaterThan(20);
    expect([...foer.keys()].filter((id) => !gjort.has(id))).toEqual([]);
    const ute = await finn(
      sekretariat,
      'digut',
      'samarbeidspart',
      "parttype/kode eq 'kommune' and tilDato eq 2020-01-01",
    );
    expect(ute).toHaveLength(47 + 1 + 8 - 38);
    for (const s of await finn(sekretariat, 'digut', 'sete', 'tilDato eq null'))
      expect(ute.map((p) => streng(p, 'systemID'))).not.toContain(hent(s, 'part'));
  }, 120_000);

  test('keep the signatures of 2018 where they were given, and pass them on only where all agreed', async () => {
    const gamle = await finn(sekretariat, 'digut', 'tilslutning', `part eq ${await part('snillfjord')}`);
    expect(gamle.length).toBeGreaterThan(0);
    for (const kortform of ['heim', 'hitra-2020', 'orkland']) {
      const id = await part(kortform);
      const nye = await finn(sekretariat, 'digut', 'tilslutning', `part eq ${id}`);
      expect(nye, kortform).toHaveLength(gamle.length);
      const spor = await finn(
        sekretariat,
        'digut',
        'viderefoering',
        `tilPart eq ${id} and slag eq 'tilslutning'`,
      );
      const fra = new Set(spor.map((s) => hent(s, 'fraPart')));
      expect(fra.has(await part('snillfjord'))).toBe(true);
    }
  });

  test('are told on the page of a party: where it came from, and what it took over', async () => {
    const svar = await offentlig.get(
      `/api/v1/digut/samarbeidspart/${await part('orkland')}/historie?dato=2020-06-01`,
    );
    expect(
      liste(svar.kropp, 'forgjengere')
        .map((p) => hent(p, 'navn'))
        .toSorted(),
    ).toEqual(['Agdenes', 'Meldal', 'Orkdal', 'Snillfjord']);
    expect(liste(svar.kropp, 'viderefoert').length).toBeGreaterThan(0);
    const gammel = await offentlig.get(
      `/api/v1/digut/samarbeidspart/${await part('snillfjord')}/historie?dato=2020-06-01`,
    );
    expect(hent(gammel.kropp, 'gjelder')).toBe(false);
    expect(liste(gammel.kropp, 'etterfoelgere').map((p) => hent(p, 'navn'))).toEqual([
      'Heim',
      'Hitra',
      'Orkland',
    ]);
  });

  test('can be changed by those who keep the register alone', async () => {
    const kp = await som(produkt, 'kp@digut.example');
    const svar = await kp.post('/api/v1/digut/partendring/planlegg', {
      dato: '2021-01-01',
      endringstype: { kode: 'sammenslaaing' },
      fra: [await part('leka')],
    });
    expect(svar.status).toBe(403);
    const ute = await offentlig.post('/api/v1/digut/partendring/planlegg', {});
    expect(ute.status).toBe(401);
  });
});
