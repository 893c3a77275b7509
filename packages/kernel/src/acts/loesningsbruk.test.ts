import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offentligAktoer } from '../aktoer.js';
import type { Sesjon } from '../kernel.js';
import { aapneProevearena, kode, type Proevearena } from './proevearena.js';

let p: Proevearena;
let sekretariat: Sesjon;
let kommuneA: Sesjon;
let kommuneB: Sesjon;
const loesning: Record<string, string> = {};

const medlem = (...koder: string[]): Sesjon =>
  p.aapne({ ...p.k.aktoer(p.k.a, 'medlem'), representerer: koder });
const fil = async (som: Sesjon): Promise<string> => {
  async function* bytes() {
    yield new TextEncoder().encode(`Saksprotokoll ${Math.random()}`);
  }
  return (await som.upload(bytes(), 'protokoll.txt')).id;
};
const bruk = async (part: string, l = 'id') =>
  (await p.finn('loesningsbruk', `part eq ${p.id(part)} and loesning eq ${loesning[l]}`)).toSorted((x, y) =>
    String(x.data.fraDato).localeCompare(String(y.data.fraDato)),
  );
const statuser = async (part: string, l = 'id') =>
  (await bruk(part, l)).map((b) => [
    (b.data.bruksstatus as { kode: string }).kode,
    b.data.fraDato,
    b.data.tilDato,
  ]);
const meld = (s: Sesjon, part: string, status: string, mer: Readonly<Record<string, unknown>> = {}) =>
  s.act('loesningsbruk', null, 'meldBruk', {
    part: p.id(part),
    loesning: loesning.id,
    bruksstatus: kode(status),
    ...mer,
  });

beforeAll(async () => {
  p = await aapneProevearena();
  sekretariat = p.sekretariat;
  kommuneA = medlem('a');
  kommuneB = medlem('b');
  for (const [navn, tittel] of [
    ['id', 'Innlogging'],
    ['post', 'Digital post'],
    ['skjema', 'Skjema'],
  ] as const)
    loesning[navn] = (
      await sekretariat.create('fellesloesning', {
        tittel,
        loesningstype: kode('nasjonal'),
        beskrivelse: 'Beskrivelse',
        eiernavn: 'Staten',
      })
    ).systemID;
});
afterAll(() => p.lukk());

describe('a party says how it stands', () => {
  it('gets a new period when the state changes, keeps what it has said of benefit, and the past stands', async () => {
    p.settNaa('2018-05-24T08:00:00Z');
    await meld(kommuneA, 'a', 'planlagt', { forventetGevinst: 'Færre papirskjema' });
    p.settNaa('2018-06-01T08:00:00Z');
    await meld(kommuneA, 'a', 'i-bruk', { observertGevinst: 'Halvparten så mange' });
    p.settNaa('2018-06-02T08:00:00Z');
    await meld(kommuneA, 'a', 'i-bruk', { kontaktrolle: 'Digitaliseringsleder' });
    expect(await statuser('a')).toEqual([
      ['planlagt', '2018-05-24', '2018-06-01'],
      ['i-bruk', '2018-06-01', undefined],
    ]);
    expect((await bruk('a'))[1]?.data).toMatchObject({
      forventetGevinst: 'Færre papirskjema',
      observertGevinst: 'Halvparten så mange',
      kontaktrolle: 'Digitaliseringsleder',
    });
  });

  it('is refused for another party, and what the secretariat writes for it says who wrote it', async () => {
    await expect(meld(kommuneA, 'b', 'i-bruk')).rejects.toThrow('egen virksomhet');
    const { objekt } = await meld(sekretariat, 'b', 'vurderes');
    expect(objekt.data.kilde).toBe('Registrert av sekretariat');
    const { objekt: eget } = await meld(kommuneB, 'b', 'vurderes');
    expect(eget.data.kilde).toBeUndefined();
  });

  it('gives one winner and one period when two say it at once', async () => {
    const svar = await Promise.allSettled(['planlagt', 'innfoeres'].map((s) => meld(medlem('c'), 'c', s)));
    expect(svar.some((s) => s.status === 'fulfilled')).toBe(true);
    expect(await statuser('c')).toHaveLength(1);
  });

  it('tells the public the state, and neither the contact nor when the contract runs out', async () => {
    await meld(kommuneA, 'a', 'i-bruk', { kontraktUtloep: '2020-12-31' });
    const [, naa] = await bruk('a');
    const ute = await p.aapne(offentligAktoer(p.k.a)).read('loesningsbruk', naa?.systemID ?? '');
    expect((ute.data.bruksstatus as { kode: string }).kode).toBe('i-bruk');
    expect(ute.data.kontaktrolle).toBeUndefined();
    expect(ute.data.kontraktUtloep).toBeUndefined();
  });

  it('leaves a record when its own body has decided, and demands the day to have been', async () => {
    const vedta = async (dato: string, filer?: readonly string[]) =>
      kommuneB.act('loesningsbruk', null, 'vedtaBruk', {
        part: p.id('b'),
        loesning: loesning.post,
        bruksstatus: kode('innfoeres'),
        egetOrgan: 'Formannskapet',
        egenSak: '12/18',
        egetVedtakDato: dato,
        filer: filer ?? [await fil(kommuneB)],
      });
    await expect(vedta('2018-05-02', [])).rejects.toThrow();
    await expect(vedta('2018-07-02')).rejects.toThrow('etter i dag');
    const { objekt, laget } = await vedta('2018-05-02');
    expect(laget.map((x) => x.entitet)).toEqual(['journalpost']);
    expect(objekt.data).toMatchObject({ egetOrgan: 'Formannskapet', egenSak: '12/18' });
    const jp = await sekretariat.read('journalpost', objekt.relasjoner.journalpost ?? '');
    expect(jp.data.tittel).toContain('Vedtak i Kommune b, Formannskapet sak 12/18');
  });
});

describe('a table that is taken in', () => {
  const rad = (part: string, status: string, foer?: string) => ({
    part: p.id(part),
    loesning: loesning.skjema,
    bruksstatus: kode(status),
    ...(foer ? { foer: kode(foer) } : {}),
  });
  const taInn = (...bruk: readonly unknown[]) =>
    sekretariat.act('loesningsbruk', null, 'taInnTabell', { kilde: 'Leverandørens liste', bruk });
  it('is all of it or nothing, with its source on every row', async () => {
    await expect(taInn(rad('a', 'i-bruk'), rad('b', 'i-bruk', 'planlagt'))).rejects.toThrow(
      'Les den inn på nytt',
    );
    expect(await statuser('a', 'skjema')).toEqual([]);
    await expect(taInn(rad('a', 'i-bruk'), rad('a', 'planlagt'))).rejects.toThrow('to ganger');
    await taInn(rad('a', 'i-bruk'), rad('b', 'planlagt'));
    await taInn(rad('a', 'i-bruk', 'i-bruk'), rad('b', 'i-bruk', 'planlagt'));
    expect((await bruk('b', 'skjema'))[0]?.data).toMatchObject({ kilde: 'Leverandørens liste' });
  });
});

describe('a round of asking', () => {
  it('asks every municipality once, takes one answer for all solutions, and reminds only the others', async () => {
    p.settNaa('2018-09-01T08:00:00Z');
    const { objekt, laget } = await sekretariat.act('kartlegging', null, 'sendKartlegging', {
      tittel: 'Status høst',
      frist: '2018-10-01',
      loesning: [loesning.id, loesning.post],
    });
    expect(laget.map((x) => x.entitet)).toEqual(['saksmappe', 'journalpost']);
    const svarene = await p.finn('kartleggingssvar', `kartlegging eq ${objekt.systemID}`);
    expect(svarene).toHaveLength(3);
    const mitt = svarene.find((s) => s.relasjoner.part === p.id('a'))?.systemID ?? '';
    const svar = (s: Sesjon, bruk: readonly unknown[]) => s.act('kartleggingssvar', mitt, 'svar', { bruk });
    const rader = [
      { loesning: loesning.id, bruksstatus: kode('avviklet') },
      { loesning: loesning.post, bruksstatus: kode('planlagt'), plandato: '2019-01-01' },
    ];
    await expect(svar(kommuneB, rader)).rejects.toThrow();
    await expect(svar(kommuneA, [{ ...rader[0], loesning: loesning.skjema }])).rejects.toThrow('ikke spurt');
    const { objekt: etter } = await svar(kommuneA, rader);
    const jp = await sekretariat.read('journalpost', etter.relasjoner.journalpost ?? '');
    expect(jp.data.tittel).toBe('Svar fra Kommune a: Status høst');
    expect(await statuser('a', 'post')).toEqual([['planlagt', '2018-09-01', undefined]]);
    expect((await statuser('a')).at(-1)).toEqual(['avviklet', '2018-09-01', undefined]);
    const { laget: purret } = await sekretariat.act('kartlegging', objekt.systemID, 'purr', {});
    const parter = await p.finn('korrespondansepartenhet', `registrering eq ${purret[0]?.systemID}`);
    expect(parter.map((x) => x.data.navn).toSorted()).toEqual(['Kommune b', 'Kommune c']);
    await expect(sekretariat.act('kartlegging', objekt.systemID, 'purr', {})).rejects.toThrow('purret i dag');
    p.settNaa('2018-10-02T08:00:00Z');
    const sent = svarene.find((s) => s.relasjoner.part === p.id('b'))?.systemID ?? '';
    const { objekt: forSent } = await kommuneB.act('kartleggingssvar', sent, 'svar', {
      bruk: [{ loesning: loesning.id, bruksstatus: kode('i-bruk') }],
    });
    expect(forSent.data.forSent).toBe(true);
    await sekretariat.act('kartlegging', objekt.systemID, 'avslutt', { oppsummering: 'To av tre svarte.' });
    await expect(svar(kommuneA, rader)).rejects.toThrow();
  });
});

describe('what a party will reach', () => {
  it('begins at a measured point, takes one measurement a day, and ends', async () => {
    const { objekt } = await kommuneA.act('endringsmaal', null, 'settMaal', {
      part: p.id('a'),
      loesning: loesning.id,
      tittel: 'Papirskjema',
      maalenhet: 'per måned',
      nullpunkt: 400,
      nullpunktDato: '2018-09-01',
      maaltall: 40,
      maaldato: '2019-09-01',
    });
    const maal = (dato: string, verdi: number) =>
      kommuneA.act('endringsmaal', objekt.systemID, 'registrerMaaling', { dato, verdi });
    await expect(maal('2018-08-01', 1)).rejects.toThrow('før nullpunktet');
    await expect(maal('2019-01-01', 1)).rejects.toThrow('etter i dag');
    await maal('2018-09-20', 300);
    await maal('2018-09-10', 350);
    const { objekt: etter } = await maal('2018-09-20', 290);
    expect(etter.data.maaling).toEqual([
      { dato: '2018-09-10', verdi: 350 },
      { dato: '2018-09-20', verdi: 290 },
    ]);
    await expect(kommuneB.act('endringsmaal', objekt.systemID, 'avsluttMaal', {})).rejects.toThrow();
    await kommuneA.act('endringsmaal', objekt.systemID, 'avsluttMaal', {});
    await expect(maal('2018-10-01', 1)).rejects.toThrow('avsluttet');
  });
});

describe('a merger of parties', () => {
  const slaaSammen = async (a: string, b: string, kortform: string) => {
    const { objekt } = await sekretariat.act('partendring', null, 'planlegg', {
      dato: '2019-01-01',
      endringstype: kode('sammenslaaing'),
      fra: [p.id(a), p.id(b)],
      til: [],
    });
    const { laget } = await sekretariat.act('partendring', objekt.systemID, 'nyPart', {
      navn: 'Nye kommune',
      kortform,
    });
    // The membership of a region is chosen when the two are in different ones.
    const regioner = await p.finn('regionmedlem', `part eq ${p.id(b)}`);
    if (a === 'a' && b === 'c')
      await sekretariat.act('partendring', objekt.systemID, 'velgArving', {
        objekt: regioner.map((r) => r.systemID),
        part: [],
        fallerBort: true,
        begrunnelse: 'Følger den andre.',
      });
    await sekretariat.act('partendring', objekt.systemID, 'gjennomfoer', {});
    return laget[0]?.systemID ?? '';
  };
  it('carries on what both used, says nothing of what they used differently, and takes goals and offers along', async () => {
    p.settNaa('2018-10-10T08:00:00Z');
    const kommuneC = medlem('c');
    const si = (s: Sesjon, part: string, l: string, status: string) =>
      s.act('loesningsbruk', null, 'meldBruk', {
        part: p.id(part),
        loesning: loesning[l],
        bruksstatus: kode(status),
      });
    await si(kommuneA, 'a', 'id', 'i-bruk');
    await si(kommuneC, 'c', 'id', 'i-bruk');
    await si(kommuneA, 'a', 'post', 'i-bruk');
    await si(kommuneC, 'c', 'post', 'planlagt');
    const { objekt: maalet } = await kommuneC.act('endringsmaal', null, 'settMaal', {
      part: p.id('c'),
      loesning: loesning.post,
      tittel: 'Brev',
      maalenhet: 'per år',
      nullpunkt: 9000,
      nullpunktDato: '2018-10-01',
      maaltall: 900,
      maaldato: '2019-12-01',
    });
    for (const [dato, verdi] of [
      ['2018-10-02', 8000],
      ['2018-10-03', 7000],
    ] as const)
      await kommuneC.act('endringsmaal', maalet.systemID, 'registrerMaaling', { dato, verdi });
    await kommuneC.act('bistand', null, 'meldBistand', {
      part: p.id('c'),
      bistandstype: kode('tilbud'),
      tittel: 'Innføring av innlogging',
      loesning: loesning.id,
    });
    const ny = await slaaSammen('a', 'c', 'nye');
    const hos = (entitet: string) => p.finn(entitet, `part eq ${ny}`);
    const arvet = (await hos('loesningsbruk')).map((b) => [
      b.relasjoner.loesning,
      (b.data.bruksstatus as { kode: string }).kode,
      b.data.fraDato,
    ]);
    expect(arvet).toContainEqual([loesning.id, 'i-bruk', '2019-01-01']);
    expect(arvet.some(([l]) => l === loesning.post)).toBe(false);
    expect((await statuser('a')).at(-1)).toEqual(['i-bruk', '2018-10-10', '2019-01-01']);
    expect((await hos('endringsmaal')).find((m) => m.data.tittel === 'Brev')?.data.maaling).toHaveLength(2);
    expect(await hos('bistand')).toHaveLength(1);
    const spor = await p.finn('viderefoering', `tilPart eq ${ny} and slag eq 'loesningsbruk'`);
    expect(new Set(spor.map((s) => s.relasjoner.fraPart))).toEqual(new Set([p.id('a'), p.id('c')]));
  });
});
