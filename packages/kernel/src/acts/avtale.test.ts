import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model } from '@felles/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { systemAktoer } from '../aktoer.js';
import { lesBindingsgrunnlag } from '../bindingsgrunnlag.js';
import { diskLager } from '../files/index.js';
import { type Kernel, openKernel } from '../kernel.js';
import { mandatlinjeFor } from '../mandatlinje.js';
import { bakLaas, spoerring } from '../proevekjerne.js';
import { bindingPaa } from '../rules/binding.js';
import { aapneProevemoete, kode, type Proevemoete } from './moete/proevemoete.js';

let p: Proevemoete;
let kernel: Kernel;
let mappe: string;
let naa = new Date();
let vedtak: string;
const parter: Record<string, string> = {};
let avtale: string;

const dag = (n: number): string => new Date(naa.getTime() + n * 86_400_000).toISOString().slice(0, 10);
const sekretariat = () => kernel.open({ ...p.k.aktoer(p.k.a, 'sekretariat'), navn: 'Sekretariatet' });
const kommune = (kortform: string) =>
  kernel.open({ ...p.k.aktoer(p.k.a, 'medlem'), navn: `Rådmann ${kortform}`, representerer: [kortform] });
const system = () => kernel.open(systemAktoer(p.k.a));
const finn = async (entitet: string, filter: string): Promise<readonly Objekt[]> =>
  (await sekretariat().find(entitet, spoerring(entitet, { filter, top: 200 }))).verdier;
const status = (o: Objekt, felt: string): string => (o.data[felt] as { kode: string }).kode;
const fil = async (som = sekretariat()) => {
  async function* bytes() {
    yield new TextEncoder().encode(`Saksprotokoll ${Math.random()}`);
  }
  return (await som.upload(bytes(), 'protokoll.txt')).id;
};
const utkast = async (): Promise<Objekt> => {
  const s = sekretariat();
  const a = await s.create('avtale', { tittel: 'Prøveavtalen' });
  avtale = a.systemID;
  const v = await s.create('avtaleversjon', {
    avtale,
    versjonsnummer: 1,
    oppsigelsesmaaneder: 6,
    oppsigelseTilAarsslutt: true,
  });
  for (const nummer of [1, 2])
    await s.create('klausul', {
      avtaleversjon: v.systemID,
      nummer,
      tittel: `Punkt ${nummer}`,
      tekst: 'Partene samarbeider.',
      dekker: nummer === 1 ? [kode('kompetanseprogram')] : [],
    });
  return v;
};
const vedta = async (v: string, felt = {}) =>
  (await sekretariat().act('avtaleversjon', v, 'vedta', { vedtak, gjelderFra: dag(0), ...felt })).objekt;
const sendt = async (...til: string[]): Promise<Objekt> => {
  const v = await utkast();
  await vedta(v.systemID);
  await sekretariat().act('avtaleversjon', v.systemID, 'send', { part: til, svarfrist: dag(60) });
  return v;
};
const tilslutningFor = async (v: string, part: string): Promise<Objekt> => {
  const [t] = await finn('tilslutning', `avtaleversjon eq ${v} and part eq ${part}`);
  if (!t) throw new Error('the party has not been asked');
  return t;
};
const egenSak = () => ({ egetOrgan: 'Kommunestyret', egenSak: '12/18', egetVedtakDato: dag(0) });
const signer = async (v: string, navn: 'en' | 'to') => {
  const t = await tilslutningFor(v, parter[navn] ?? '');
  const som = kommune(navn);
  return som.act('tilslutning', t.systemID, 'signer', { ...egenSak(), filer: [await fil(som)] });
};
const bundetTil = async (navn: string, dato: string): Promise<string | undefined> => {
  const s = sekretariat();
  const g = await lesBindingsgrunnlag({
    hent: (e, id) => s.read(e, id),
    finn: async (e) => (await s.find(e, spoerring(e, { top: 1_000 }))).verdier,
  });
  return bindingPaa(parter[navn] ?? '', avtale, dato, g)?.versjon.avtaleversjon;
};

beforeAll(async () => {
  p = await aapneProevemoete();
  mappe = await mkdtemp(join(tmpdir(), 'felles-avtale-'));
  kernel = openKernel({
    model,
    pool: p.k.pool,
    filer: await diskLager({ rot: mappe }),
    maksFil: 1_000_000,
    klokke: () => naa,
  });
  await p.verden.create('arena', {
    navn: 'Sekretariatet',
    kortform: 'sekretariatet',
    arenatype: kode('sekretariat'),
    arenastatus: kode('virksomt'),
  });
  for (const navn of ['en', 'to'] as const) parter[navn] = p.plass[navn].part;
  await p.orden({});
  const { sak } = await p.aapent('leder', 'en', 'to');
  const svar = await p.sekretariat.act('moetesak', sak, 'behandle', {
    utfall: kode('vedtatt'),
    beslutningsregel: kode('konsensus'),
    vedtakstekst: 'Avtalen vedtas.',
    bindingsklasse: kode('anbefaling'),
    vedtaksemne: kode('endring-av-avtalen'),
  });
  vedtak = svar.laget.find((x) => x.entitet === 'vedtak')?.systemID ?? '';
  // The decision carries the date of its meeting: the rest happens after it.
  naa = new Date(Date.parse(String((await p.les('vedtak', vedtak)).data.dato)) + 36_000_000);
}, 60_000);

afterAll(async () => {
  await p.k.lukk();
  await rm(mappe, { recursive: true, force: true });
});

describe('a version of the agreement', () => {
  it('is heard, taken back and adopted, and its clauses stand still while others read them', async () => {
    const v = await utkast();
    const [k] = await finn('klausul', `avtaleversjon eq ${v.systemID} and nummer eq 1`);
    const endre = (tittel: string) =>
      sekretariat().update('klausul', k?.systemID ?? '', k?.versjon ?? 0, { tittel }, 'patch');
    const hoert = await sekretariat().act('avtaleversjon', v.systemID, 'sendPaaHoering', {
      part: [parter.en, parter.to],
      hoeringsfrist: dag(90),
    });
    expect(status(hoert.objekt, 'avtalestatus')).toBe('hoering');
    await expect(endre('Annerledes')).rejects.toMatchObject({ kode: 'feil-tilstand' });
    const hoering = hoert.laget.find((x) => x.entitet === 'hoering')?.systemID ?? '';
    expect(await finn('hoeringssvar', `hoering eq ${hoering}`)).toHaveLength(2);
    const tilbake = () =>
      sekretariat().act('avtaleversjon', v.systemID, 'tilUtkast', { begrunnelse: 'Etter høringen' });
    await expect(tilbake()).rejects.toThrow('oppsummering');
    await sekretariat().act('hoering', hoering, 'avslutt', { oppsummering: 'Ingen merknader.' });
    await tilbake();
    expect((await endre('Annerledes')).data.tittel).toBe('Annerledes');
    const vedtatt = await vedta(v.systemID);
    expect(vedtatt.data).toMatchObject({ vedtattDato: dag(0), gjelderFra: dag(0) });
    await expect(
      sekretariat().update('klausul', k?.systemID ?? '', (k?.versjon ?? 0) + 1, { tittel: 'Igjen' }, 'patch'),
    ).rejects.toThrow();
    const sak = (await p.les('avtale', avtale)).relasjoner.saksmappe ?? '';
    const poster = await system().find('journalpost', spoerring('journalpost', { top: 50 }), {
      relasjon: { navn: 'mappe', systemID: sak },
    });
    expect(poster.verdier.map((x) => String(x.data.tittel).split(':')[0]).sort()).toEqual([
      'Høring',
      'Oppsummering av høring',
      'Utkast til høring',
      'Utkastet tas opp igjen etter høring',
      'Vedtatt',
    ]);
  });

  it('cannot be adopted without clauses, nor by a decision about something else', async () => {
    const s = sekretariat();
    const a = await s.create('avtale', { tittel: 'Tom' });
    const v = await s.create('avtaleversjon', { avtale: a.systemID, versjonsnummer: 1 });
    await expect(vedta(v.systemID)).rejects.toThrow('ingen punkter');
    await s.create('klausul', { avtaleversjon: v.systemID, nummer: 1, tittel: 'En', tekst: 'Tekst' });
    await expect(vedta(v.systemID, { vedtak: avtale })).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    await expect(vedta(v.systemID, { gjelderFra: dag(-1) })).rejects.toThrow('gjelderFra');
  });

  it('is not adopted by changing its status, nor given an end that way', async () => {
    const v = await utkast();
    for (const felt of [{ avtalestatus: kode('vedtatt') }, { gjelderTil: dag(10) }])
      await expect(
        sekretariat().update('avtaleversjon', v.systemID, v.versjon, felt, 'patch'),
      ).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
  });

  it('is copied to the one next draft, and replaced on the day the new one holds, without freeing anybody', async () => {
    const v1 = await sendt(parter.en ?? '', parter.to ?? '');
    await signer(v1.systemID, 'en');
    await signer(v1.systemID, 'to');
    const ny = await sekretariat().act('avtaleversjon', v1.systemID, 'nyVersjon', {});
    const v2 = ny.objekt;
    expect(v2.data).toMatchObject({ versjonsnummer: 2, oppsigelsesmaaneder: 6 });
    const kopier = await finn('klausul', `avtaleversjon eq ${v2.systemID}`);
    expect(kopier.map((k) => k.data.tittel).sort()).toEqual(['Punkt 1', 'Punkt 2']);
    expect(kopier.every((k) => k.relasjoner.forrige !== undefined)).toBe(true);
    await expect(sekretariat().act('avtaleversjon', v1.systemID, 'nyVersjon', {})).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
    const fra = dag(30);
    await vedta(v2.systemID, { gjelderFra: fra });
    expect(status(await p.les('avtaleversjon', v1.systemID), 'avtalestatus')).toBe('vedtatt');
    await expect(system().act('avtaleversjon', v1.systemID, 'erstatt', {})).rejects.toThrow('nyere');
    await expect(sekretariat().act('avtaleversjon', v1.systemID, 'erstatt', {})).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
    await sekretariat().act('avtaleversjon', v2.systemID, 'send', {
      part: [parter.en, parter.to],
      svarfrist: dag(60),
    });
    await signer(v2.systemID, 'en');
    const foer = naa;
    naa = new Date(Date.parse(fra) + 36_000_000);
    await system().act('avtaleversjon', v1.systemID, 'erstatt', {});
    naa = foer;
    expect(status(await p.les('avtaleversjon', v1.systemID), 'avtalestatus')).toBe('erstattet');
    expect(await bundetTil('en', dag(29))).toBe(v1.systemID);
    expect(await bundetTil('en', fra)).toBe(v2.systemID);
    expect(await bundetTil('to', fra)).toBe(v1.systemID);
    await sekretariat().act('avtaleversjon', v1.systemID, 'opphev', {
      gjelderTil: dag(40),
      vedtak,
      begrunnelse: 'Alle er bedt om å gå over til den nye.',
    });
    expect([await bundetTil('to', dag(39)), await bundetTil('to', dag(40))]).toEqual([
      v1.systemID,
      undefined,
    ]);
  });
});

describe('a party', () => {
  it('treats, adopts and signs, each with a record, and is not asked for its resolution twice', async () => {
    const v = await sendt(parter.en ?? '');
    const t = await tilslutningFor(v.systemID, parter.en ?? '');
    const som = kommune('en');
    await som.act('tilslutning', t.systemID, 'tilBehandling', { egetOrgan: 'Formannskapet' });
    await som.act('tilslutning', t.systemID, 'vedtaEget', { ...egenSak(), filer: [await fil(som)] });
    expect(await bundetTil('en', dag(0))).toBeUndefined();
    const { objekt } = await som.act('tilslutning', t.systemID, 'signer', { filer: [await fil(som)] });
    expect(objekt.data).toMatchObject({ egetOrgan: 'Kommunestyret', egenSak: '12/18', signertDato: dag(0) });
    expect(objekt.relasjoner.journalpost).not.toBe(objekt.relasjoner.egetVedtakJournalpost);
    expect(await bundetTil('en', dag(0))).toBe(v.systemID);
  });

  it('cannot sign without its own resolution, nor for another, and only once when two do it together', async () => {
    const v = await sendt(parter.en ?? '');
    const t = await tilslutningFor(v.systemID, parter.en ?? '');
    const som = kommune('en');
    await expect(
      som.act('tilslutning', t.systemID, 'signer', { filer: [await fil(som)] }),
    ).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    const annen = kommune('to');
    await expect(
      annen.act('tilslutning', t.systemID, 'signer', { ...egenSak(), filer: [await fil(annen)] }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    const filer = [await fil(som), await fil(som)];
    const utfall = await Promise.allSettled(
      filer.map((f) => som.act('tilslutning', t.systemID, 'signer', { ...egenSak(), filer: [f] })),
    );
    expect(utfall.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(utfall.find((u) => u.status === 'rejected')).toMatchObject({ reason: { kode: 'feil-tilstand' } });
  });

  it('says no with a reason, and may come back', async () => {
    const v = await sendt(parter.en ?? '');
    const t = await tilslutningFor(v.systemID, parter.en ?? '');
    const som = kommune('en');
    const nei = await som.act('tilslutning', t.systemID, 'avslaa', { begrunnelse: 'Ikke nå.' });
    expect(status(nei.objekt, 'tilslutningsstatus')).toBe('avslaatt');
    const igjen = await som.act('tilslutning', t.systemID, 'tilBehandling', { egetOrgan: 'Formannskapet' });
    expect(igjen.objekt.data.begrunnelse).toBeUndefined();
  });

  it('stays out of a clause or of one case, and takes it back', async () => {
    const v = await sendt(parter.en ?? '');
    const t = await tilslutningFor(v.systemID, parter.en ?? '');
    const som = kommune('en');
    const [k] = await finn('klausul', `avtaleversjon eq ${v.systemID} and nummer eq 1`);
    const moete = await p.planlegg();
    const sak = await p.sak(moete, 'En sak vi ikke vil være med på');
    const reserver = (inn: object) =>
      som.act('tilslutning', t.systemID, 'reserver', { begrunnelse: 'Vi står utenfor.', ...inn });
    const mot = await reserver({ klausul: k?.systemID });
    expect(mot.objekt.relasjoner.journalpost).toBeDefined();
    await expect(reserver({ klausul: k?.systemID })).rejects.toMatchObject({ kode: 'duplikat' });
    await expect(reserver({})).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    await expect(reserver({ klausul: k?.systemID, moetesak: sak })).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
    });
    expect((await reserver({ moetesak: sak })).objekt.relasjoner.moetesak).toBe(sak);
    expect((await reserver({ vedtak })).objekt.relasjoner.vedtak).toBe(vedtak);
    const trekk = () =>
      som.act('tilslutning', t.systemID, 'trekkReservasjon', { reservasjon: mot.objekt.systemID });
    expect((await trekk()).objekt.data.tilDato).toBe(dag(0));
    await expect(trekk()).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('is bound until its notice has run to the end of a year, and may regret meanwhile', async () => {
    const v = await sendt(parter.en ?? '');
    await signer(v.systemID, 'en');
    const t = await tilslutningFor(v.systemID, parter.en ?? '');
    const som = kommune('en');
    const meldUt = async () =>
      som.act('tilslutning', t.systemID, 'meldUt', { begrunnelse: 'Vi går ut.', filer: [await fil(som)] });
    const ute = String((await meldUt()).objekt.data.utmeldtDato);
    expect(ute).toMatch(/-01-01$/);
    expect(ute > dag(180)).toBe(true);
    const dagenFoer = new Date(Date.parse(ute) - 86_400_000).toISOString().slice(0, 10);
    expect(await bundetTil('en', dagenFoer)).toBe(v.systemID);
    expect(await bundetTil('en', ute)).toBeUndefined();
    const angre = () => som.act('tilslutning', t.systemID, 'trekkUtmelding', { begrunnelse: 'Vi blir.' });
    await angre();
    expect(await bundetTil('en', ute)).toBe(v.systemID);
    await meldUt();
    const foer = naa;
    naa = new Date(Date.parse(ute) + 36_000_000);
    await expect(angre()).rejects.toThrow('ikke lenger bundet');
    naa = foer;
  });

  it('that has left comes back by a row of its own, and is bound on the days of each, and not between', async () => {
    const v = await sendt(parter.en ?? '');
    await signer(v.systemID, 'en');
    const gammel = await tilslutningFor(v.systemID, parter.en ?? '');
    const foerste = dag(0);
    await sekretariat().act('tilslutning', gammel.systemID, 'reserver', {
      vedtak,
      begrunnelse: 'Ikke for oss.',
    });
    const som = kommune('en');
    await som.act('tilslutning', gammel.systemID, 'meldUt', {
      begrunnelse: 'Går ut.',
      filer: [await fil(som)],
    });
    const tilbake = () => som.act('tilslutning', gammel.systemID, 'komTilbake', { begrunnelse: 'Vil inn.' });
    await expect(tilbake()).rejects.toThrow('løper fortsatt');
    const igjen = () =>
      sekretariat().act('avtaleversjon', v.systemID, 'send', { part: [parter.en], svarfrist: dag(60) });
    await expect(igjen()).rejects.toThrow('sendt før');
    const foer = naa;
    const ute = String((await sekretariat().read('tilslutning', gammel.systemID)).data.utmeldtDato);
    naa = new Date(Date.parse(ute) + 30 * 86_400_000);
    try {
      const [vant, ...andre] = await bakLaas(p.k, 'avtale', avtale, igjen, tilbake, tilbake);
      expect(vant?.status).toBe('fulfilled');
      // The losers are told what has happened, not that they were in each other's way.
      for (const tapte of andre)
        expect(tapte).toMatchObject({ status: 'rejected', reason: { kode: 'feil-tilstand' } });
      const rader = await finn('tilslutning', `avtaleversjon eq ${v.systemID} and part eq ${parter.en}`);
      expect(rader.map((x) => x.data.omgang).toSorted()).toEqual([1, 2]);
      const ny = rader.find((x) => x.data.omgang === 2);
      expect(await bundetTil('en', dag(0))).toBeUndefined();
      await som.act('tilslutning', ny?.systemID ?? '', 'signer', {
        ...egenSak(),
        filer: [await fil(som)],
      });
      expect(await bundetTil('en', foerste)).toBe(v.systemID);
      expect(await bundetTil('en', dag(-1))).toBeUndefined();
      expect(await bundetTil('en', ute)).toBeUndefined();
      expect(await bundetTil('en', dag(0))).toBe(v.systemID);
      const forbehold = await finn('reservasjon', `tilslutning eq ${ny?.systemID} and vedtak eq ${vedtak}`);
      expect(forbehold.map((r) => [r.data.fraDato, r.data.tilDato])).toEqual([[dag(0), undefined]]);
      expect((await sekretariat().read('tilslutning', gammel.systemID)).data).toMatchObject({
        signertDato: foerste,
        utmeldtDato: ute,
        avloest: true,
      });
    } finally {
      naa = foer;
    }
  });

  it('that has gone into another answers no more, and is not reminded', async () => {
    const v = await sendt(parter.en ?? '', parter.to ?? '');
    const t = await tilslutningFor(v.systemID, parter.en ?? '');
    const slutt = async (tilDato: string | null) => {
      const part = await system().read('samarbeidspart', parter.en ?? '');
      await system().update('samarbeidspart', part.systemID, part.versjon, { tilDato }, 'patch');
    };
    await slutt(dag(0));
    try {
      await expect(
        kommune('en').act('tilslutning', t.systemID, 'tilBehandling', { egetOrgan: 'Formannskapet' }),
      ).rejects.toThrow('den som har tatt over');
      await sekretariat().act('avtaleversjon', v.systemID, 'purr', {});
      const purret = await finn('tilslutning', `avtaleversjon eq ${v.systemID} and purretDato ne null`);
      expect(purret.map((x) => x.relasjoner.part)).toEqual([parter.to]);
    } finally {
      await slutt(null);
    }
  });
});

describe('a reminder', () => {
  it('goes only to those who have not answered, and not twice on a day', async () => {
    const v = await sendt(parter.en ?? '', parter.to ?? '');
    await signer(v.systemID, 'en');
    const purr = () => sekretariat().act('avtaleversjon', v.systemID, 'purr', { melding: 'Svar snart.' });
    const { laget } = await purr();
    const jp = laget.find((x) => x.entitet === 'journalpost')?.systemID ?? '';
    const til = await sekretariat().find('korrespondansepart', spoerring('korrespondansepart', { top: 50 }), {
      relasjon: { navn: 'registrering', systemID: jp },
    });
    expect(til.verdier.map((x) => x.data.navn)).toEqual(['Kommune to']);
    await expect(purr()).rejects.toThrow('purret i dag');
    await signer(v.systemID, 'to');
    await expect(purr()).rejects.toThrow('alle har svart');
  });

  it('is asked of a party once: the agreement is not sent to it again', async () => {
    const v = await sendt(parter.en ?? '');
    await expect(
      sekretariat().act('avtaleversjon', v.systemID, 'send', { part: [parter.en], svarfrist: dag(9) }),
    ).rejects.toThrow('Kommune en');
  });
});

describe('a follow-up', () => {
  const start = async (inn = {}) =>
    (
      await sekretariat().act('vedtak', vedtak, 'startOppfoelging', {
        tittel: 'Lage utkast',
        tekst: 'Et utkast skal lages.',
        eierPart: parter.en,
        frist: dag(30),
        ...inn,
      })
    ).objekt;

  it('has one owner, and is done by it with evidence that becomes a record', async () => {
    await expect(start({ eierArena: p.arena })).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    const o = await start();
    const som = kommune('en');
    await expect(kommune('to').act('oppfoelging', o.systemID, 'paabegynn', {})).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
    await som.act('oppfoelging', o.systemID, 'paabegynn', {});
    await expect(som.act('oppfoelging', o.systemID, 'meldFerdig', {})).rejects.toThrow('bevis');
    const ferdig = await som.act('oppfoelging', o.systemID, 'meldFerdig', { bevis: 'Utkastet er laget.' });
    expect(ferdig.objekt.data).toMatchObject({ bevis: 'Utkastet er laget.', ferdigDato: dag(0) });
    expect(ferdig.objekt.relasjoner.journalpost).toBeDefined();
    await expect(
      sekretariat().act('oppfoelging', o.systemID, 'endreFrist', { frist: dag(40), begrunnelse: 'Nei' }),
    ).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('gets a new date or is called off with a reason, and keeps the trace', async () => {
    const o = await start();
    const flyttet = await sekretariat().act('oppfoelging', o.systemID, 'endreFrist', {
      frist: dag(60),
      begrunnelse: 'Mer tid.',
    });
    expect(flyttet.objekt.data.frist).toBe(dag(60));
    await sekretariat().act('oppfoelging', o.systemID, 'avlys', { begrunnelse: 'Ikke aktuelt.' });
    const historie = await sekretariat().history('oppfoelging', o.systemID);
    expect(historie.map((h) => h.handling)).toEqual(expect.arrayContaining(['endreFrist', 'avlys']));
  });
});

describe('the mandate line', () => {
  it('shows what a decision rests on for a party, and is kept as a record', async () => {
    const s = sekretariat();
    const les = {
      hent: (e: string, id: string) => s.read(e, id),
      finn: async (e: string, hvor: Readonly<Record<string, string>>) =>
        finn(
          e,
          Object.entries(hvor)
            .map(([k, v]) => `${k} eq ${v}`)
            .join(' and ') || "systemID ne '00000000-0000-0000-0000-000000000000'",
        ),
    };
    const linje = await mandatlinjeFor(les, vedtak, parter.en ?? '', dag(0));
    expect(linje.virkning.slag).toBe('anbefaling');
    expect(linje.steg.map((x) => [x.slag, x.finnes])).toEqual([
      ['vedtak', true],
      ['mandat', false],
      ['klausul', false],
      ['eget-vedtak', false],
    ]);
    const { objekt } = await s.act('vedtak', vedtak, 'eksporterMandatlinje', { part: parter.en });
    expect(String(objekt.data.tittel)).toContain('Mandatlinje for vedtak');
  });
});
