import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAktoer } from '../aktoer.js';
import type { Sesjon } from '../kernel.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from '../proevekjerne.js';

const kode = (k: string) => ({ kode: k, kodenavn: '' });
let k: Proevekjerne;
let system: Sesjon;
let sekretariat: Sesjon;
let hemne: string;

beforeAll(async () => {
  k = await aapneProevekjerne();
  system = k.kernel.open(systemAktoer(k.a, 'Prøve'));
  sekretariat = k.kernel.open(k.aktoer(k.a, 'sekretariat'));
  hemne = await part('Hemne', '5011');
  await part('Agdenes', '5016');
});
afterAll(() => k.lukk());

const part = async (navn: string, kommunenummer: string) => {
  const p = await system.create('samarbeidspart', {
    navn,
    kortform: navn.toLowerCase(),
    parttype: kode('kommune'),
    fraDato: '2018-01-01',
  });
  await system.create('partkode', { part: p.systemID, navn, kommunenummer, fraDato: '2018-01-01' });
  return p.systemID;
};
const endring = (oldCode: string, oldName: string, newCode: string, newName: string) => ({
  oldCode,
  oldName,
  newCode,
  newName,
  changeOccurred: '2020-01-01',
});
const les = async (kilde: string, innhold: unknown) => {
  const tekst = typeof innhold === 'string' ? innhold : JSON.stringify(innhold, null, 1);
  const fil = await sekretariat.upload(
    (async function* () {
      yield Buffer.from(tekst);
    })(),
    'register.json',
  );
  const { objekt } = await sekretariat.act('registerimport', null, 'lesInn', {
    registerkilde: kode(kilde),
    filer: [fil.id],
  });
  return objekt;
};
const forskjeller = async (id: string) =>
  (
    await sekretariat.find(
      'registerforskjell',
      spoerring('registerforskjell', { filter: `registerimport eq ${id}` }),
    )
  ).verdier;
const endringer = async () => (await system.find('partendring', spoerring('partendring'))).verdier;

describe('a file of a public register', () => {
  it('changes nothing when it is read, and says where it is wrong', async () => {
    const fil = await les('klass', { codeChanges: [endring('5011', 'Hemne', 'feil', 'Heim')] });
    expect(fil.data).toMatchObject({ importstatus: { kode: 'feil' }, antallFeil: 1 });
    expect(await forskjeller(fil.systemID)).toMatchObject([
      { data: { forskjellstype: { kode: 'feil' }, sted: 3 } },
    ]);
    await expect(sekretariat.act('registerimport', fil.systemID, 'taIBruk', {})).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
    expect(await endringer()).toEqual([]);
  });

  it('read before the register changed is refused, and read again it is done once', async () => {
    const innhold = {
      codeChanges: [endring('5011', 'Hemne', '5055', 'Heim'), endring('5016', 'Agdenes', '5059', 'Orkland')],
    };
    const gammel = await les('klass', innhold);
    const foer = await system.read('samarbeidspart', hemne);
    await sekretariat.update(
      'samarbeidspart',
      hemne,
      foer.versjon,
      { epostmottak: 'post@hemne.example' },
      'patch',
    );
    await expect(sekretariat.act('registerimport', gammel.systemID, 'taIBruk', {})).rejects.toMatchObject({
      kode: 'utdatert',
    });
    expect(await endringer()).toEqual([]);
    const fil = await les('klass', innhold);
    const svar = await Promise.allSettled([
      sekretariat.act('registerimport', fil.systemID, 'taIBruk', {}),
      sekretariat.act('registerimport', fil.systemID, 'taIBruk', {}),
    ]);
    expect(svar.map((s) => s.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await endringer()).map((e) => `${e.data.dato} ${e.data.tittel}`).toSorted()).toEqual([
      '2020-01-01 Agdenes får nytt navn eller nummer',
      '2020-01-01 Hemne får nytt navn eller nummer',
    ]);
    const igjen = await les('klass', innhold);
    expect(igjen.data.antallEndringer).toBe(0);
  });

  it('of units fills a number that was not known, and dates one that is another than before', async () => {
    const enhet = (organisasjonsnummer: string) => ({
      organisasjonsnummer,
      navn: 'AGDENES KOMMUNE',
      organisasjonsform: { kode: 'KOMM' },
      kommunenummer: '5016',
      epostadresse: 'ny@agdenes.example',
    });
    const ta = async (nummer: string) => {
      const fil = await les('enhetsregisteret', [enhet(nummer)]);
      await sekretariat.act('registerimport', fil.systemID, 'taIBruk', {});
      return forskjeller(fil.systemID);
    };
    const [agdenes] = (
      await system.find('samarbeidspart', spoerring('samarbeidspart', { filter: "kortform eq 'agdenes'" }))
    ).verdier;
    const koder = async () =>
      (
        await system.find(
          'partkode',
          spoerring('partkode', { filter: `part eq ${agdenes?.systemID}`, orderby: 'fraDato' }),
        )
      ).verdier;
    const foer = (await koder()).length;
    await ta('974760673');
    expect(await koder()).toHaveLength(foer);
    const sett = await ta('923609016');
    expect(sett.map((f) => [f.data.felt, f.data.foer, f.data.etter])).toContainEqual([
      'organisasjonsnummer',
      '974760673',
      '923609016',
    ]);
    expect((await system.read('samarbeidspart', agdenes?.systemID ?? '')).data.epostmottak).toBe(
      'ny@agdenes.example',
    );
    const etter = await koder();
    const [gammel, ny] = ['974760673', '923609016'].map((n) =>
      etter.find((k) => k.data.organisasjonsnummer === n),
    );
    expect(gammel?.data.tilDato).toBe(ny?.data.fraDato);
    expect(ny?.data).toMatchObject({ navn: gammel?.data.navn, kommunenummer: '5016' });
  });

  it('is not read for those who do not keep the register', async () => {
    const kp = k.kernel.open(k.aktoer(k.a, 'kp'));
    await expect(kp.find('registerimport', spoerring('registerimport'))).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
  });
});
