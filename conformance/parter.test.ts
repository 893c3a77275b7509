import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finn, hent, type Klient, klient, liste, som, streng, tall as tallAv } from './klient.js';
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
  parter.reduce<number>((s, p) => s + tallAv(p, 'folketall'), 0);
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

const dagEtter = (dag: string, dager = 1): string =>
  new Date(Date.parse(dag) + dager * 86_400_000).toISOString().slice(0, 10);
const alleDager = (() => {
  const ut: string[] = [];
  for (let d = '2018-01-01'; d < '2021-01-01'; d = dagEtter(d)) ut.push(d);
  return ut;
})();
const tekst = (o: unknown, sti: string): string => String(hent(o, sti) ?? '');
const gjelder = (o: unknown, dag: string): boolean =>
  tekst(o, 'fraDato') <= dag && (hent(o, 'tilDato') === undefined || dag < tekst(o, 'tilDato'));

/**
 * Every day of the three years, counted from the rows of the register: for each municipality that is one that day its
 * newest count of inhabitants and the eFagråd regions it is a member of. Days on which all is as the day before stand once.
 */
const dagForDag = async () => {
  const alle = (entitet: string, filter?: string) => finn(offentlig, 'digut', entitet, filter);
  const [parter, tall, medlemmer, regioner] = await Promise.all([
    alle('samarbeidspart', "parttype/kode eq 'kommune'"),
    alle('folketall'),
    alle('regionmedlem'),
    alle('region', "regiontype/kode eq 'efagraad'"),
  ]);
  const efagraad = new Map(regioner.map((r) => [streng(r, 'systemID'), streng(r, 'navn')]));
  return alleDager.map((dag) =>
    parter
      .filter((p) => gjelder(p, dag))
      .map((p) => {
        const id = streng(p, 'systemID');
        const nyeste = tall
          .filter((x) => hent(x, 'part') === id && tekst(x, 'dato') <= dag)
          .toSorted((a, b) => tekst(b, 'dato').localeCompare(tekst(a, 'dato')))[0];
        return {
          part: id,
          folketall: nyeste === undefined ? 0 : tallAv(nyeste, 'antall'),
          regioner: medlemmer
            .filter((m) => hent(m, 'part') === id && gjelder(m, dag))
            .flatMap((m) => efagraad.get(tekst(m, 'region')) ?? []),
        };
      }),
  );
};

describe('the municipalities from 2018 to 2020', () => {
  test('as planned are 47, then 48, then 38, with the inhabitants that the statistics give', async () => {
    expect(await historien()).toEqual(fasit);
  });

  test('are told of in the matrix ahead of the day: whom each follows, where those stand, and that nobody has chosen', async () => {
    const matrise = async (dato: string) => (await offentlig.get(`/api/v1/digut/matrise?dato=${dato}`)).kropp;
    const m = await matrise('2020-06-01');
    const avtalen = streng(
      liste(m, 'kolonner').find((k) => hent(k, 'slag') === 'avtale'),
      'id',
    );
    const rad = (navn: string) => liste(m, 'rader').find((r) => hent(r, 'navn') === navn);
    const foelger = (navn: string) =>
      liste(rad(navn), `planlagt.${avtalen}.foelger`).map((f) => [
        hent(f, 'navn'),
        hent(f, 'status.kode'),
        hent(f, 'deles'),
      ]);
    // Halsa comes from another county and is no party.
    expect(foelger('Heim')).toEqual([
      ['Hemne', 'sendt', false],
      ['Snillfjord', 'sendt', true],
    ]);
    expect(foelger('Orkland').map(([navn]) => navn)).toEqual(['Agdenes', 'Meldal', 'Orkdal', 'Snillfjord']);
    expect(hent(rad('Heim'), `planlagt.${avtalen}.dato`)).toBe('2020-01-01');
    expect(hent(rad('Heim'), `celler.${avtalen}`)).toBeUndefined();
    // Who goes on as itself stands by its own answer, and nothing is planned before the day.
    expect(hent(rad('Leka'), `celler.${avtalen}.status.kode`)).toBe('sendt');
    expect(hent(rad('Leka'), 'planlagt')).toEqual({});
    for (const r of liste(await matrise('2018-06-01'), 'rader')) expect(hent(r, 'planlagt')).toEqual({});
    // The open data say the same.
    const linjer = (await offentlig.get('/api/v1/digut/aapne-data/matrise.csv?dato=2020-06-01')).tekst;
    expect(linjer).toContain('Planlagt: følger Hemne (sendt), Snillfjord (sendt, deles)');
  });

  test('stay so when every change is carried out, and every row held for those that go is accounted for', async () => {
    // The map as the plans have it, on each day that something changes and the day before.
    const utgave = async (dato: string) =>
      (await kart(dato)).map((p) => [hent(p, 'navn'), hent(p, 'regionnavn'), hent(p, 'folketall')]);
    const skiller = ['2018-01-01', '2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01', '2020-12-31'];
    const planlagt = await Promise.all(skiller.map(utgave));
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
    expect(await Promise.all(skiller.map(utgave))).toEqual(planlagt);
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

  test('count every inhabitant once, in one region or outside, on every day of the three years', async () => {
    const dager = await dagForDag();
    expect(dager).toHaveLength(1_096);
    const feil = dager.flatMap((parter, i) =>
      parter
        .filter((p) => p.folketall === 0 || p.regioner.length > 1)
        .map((p) => [alleDager[i], p.part, p.regioner, p.folketall]),
    );
    expect(feil).toEqual([]);
    for (const [i, parter] of dager.entries()) {
      const dag = alleDager[i] ?? '';
      const [, antall, innbyggere] = fasit.find(([d]) => d.slice(0, 4) === dag.slice(0, 4)) ?? [];
      const sum = (hvor: (p: (typeof parter)[number]) => boolean): number =>
        parter.filter(hvor).reduce((n, p) => n + p.folketall, 0);
      const iRegion = [...new Set(parter.flatMap((p) => p.regioner))].map((r) =>
        sum((p) => p.regioner.includes(r)),
      );
      const utenfor = sum((p) => p.regioner.length === 0);
      expect([dag, parter.length, iRegion.reduce((a, b) => a + b, 0) + utenfor]).toEqual([
        dag,
        antall,
        innbyggere,
      ]);
      expect([dag, new Set(parter.map((p) => p.part)).size]).toEqual([dag, parter.length]);
    }
    // What the map answers is the same as the rows say, on the days that differ from the one before.
    const noekkel = (parter: (typeof dager)[number]) =>
      JSON.stringify(
        parter
          .map((p) => [p.part, p.folketall, p.regioner[0] ?? ''])
          .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
      );
    for (const [i, parter] of dager.entries()) {
      const forrige = dager[i - 1];
      if (forrige && noekkel(forrige) === noekkel(parter)) continue;
      const svar = (await kart(alleDager[i] ?? '')).map((p) => ({
        part: streng(p, 'part'),
        folketall: tallAv(p, 'folketall'),
        regioner: [hent(p, 'regionnavn') ?? []].flat().map(String),
      }));
      expect(noekkel(svar)).toBe(noekkel(parter));
    }
  });

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
