import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hentVarsler } from '../varsler.js';
import { aapneProevearena, kode, type Proevearena } from './proevearena.js';

let p: Proevearena;
beforeAll(async () => {
  p = await aapneProevearena();
}, 60_000);
afterAll(() => p.lukk());
beforeEach(() => p.settNaa('2018-05-24T08:00:00Z'));

const nominer = (som = p.raad, felt: Readonly<Record<string, unknown>> = {}) =>
  som.act('nominasjon', null, 'nominer', {
    region: p.id('Nord'),
    part: p.id('a'),
    tittel: 'Kontaktpunkt for Nord',
    begrunnelse: 'Kjenner kommunene.',
    ...felt,
  });
const kontaktpunkt = (arena: string, region: string, dag: string) =>
  p
    .finn('sete', `arena eq ${p.id(arena)} and region eq ${p.id(region)} and fraDato le ${dag}`)
    .then((alle) => alle.filter((s) => typeof s.data.tilDato !== 'string' || dag < s.data.tilDato));

describe('a nomination', () => {
  it('comes from the eFagråd where one works, and from nobody else', async () => {
    const utenPlass = p.aapne(p.k.aktoer(p.k.a, 'kp'));
    await expect(nominer(utenPlass)).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await expect(nominer(p.sekretariat)).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await expect(nominer(p.raad, { part: p.id('c') })).rejects.toThrow('er ikke med i Nord');
    const { objekt, laget } = await nominer();
    expect(laget.map((l) => l.entitet)).toEqual(['saksmappe', 'journalpost']);
    expect(objekt.data.midlertidig).toBe(false);
    await expect(nominer()).rejects.toMatchObject({ kode: 'feil-tilstand' });
    expect(
      (await p.raad.act('nominasjon', objekt.systemID, 'trekk', { begrunnelse: 'Feil.' })).objekt.data,
    ).toMatchObject({ nominasjonsstatus: { kode: 'trukket' } });
  });

  it('is declined with a reason the region is told, and then the region nominates again in the same case', async () => {
    const { objekt: foerste } = await nominer();
    await expect(p.leder.act('nominasjon', foerste.systemID, 'avvis', {})).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
    });
    const annenLeder = p.aapne(p.k.aktoer(p.k.a, 'leder'));
    await expect(
      annenLeder.act('nominasjon', foerste.systemID, 'avvis', { begrunnelse: 'Nei.' }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await p.leder.act('nominasjon', foerste.systemID, 'avvis', {
      begrunnelse: 'Regionen bør velge noen fra en annen kommune.',
    });
    const varsler = await hentVarsler(p.k.pool, p.raadAktoer);
    expect(varsler.verdier.map((v) => v.type)).toContain('nominasjon-avvist');
    const { objekt: andre } = await nominer(p.raad, { part: p.id('b') });
    expect(andre.relasjoner.saksmappe).toBe(foerste.relasjoner.saksmappe);
    await expect(
      p.leder.act('nominasjon', foerste.systemID, 'velg', { fraDato: '2018-06-01' }),
    ).rejects.toMatchObject({ kode: 'feil-tilstand' });
    await p.leder.act('nominasjon', andre.systemID, 'velg', { fraDato: '2018-06-01' });
    const [sete] = await kontaktpunkt('strategi', 'Nord', '2018-06-01');
    expect(sete?.relasjoner.part).toBe(p.id('b'));
    expect(await kontaktpunkt('strategi', 'Nord', '2018-05-31')).toEqual([]);
    expect(await kontaktpunkt('nord', 'Nord', '2018-06-01')).toHaveLength(1);
  });

  it('for a region without a working eFagråd is the secretariat’s, and for the time being', async () => {
    await expect(nominer(p.raad, { region: p.id('Soer'), part: p.id('c') })).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
    const { objekt } = await nominer(p.sekretariat, { region: p.id('Soer'), part: p.id('c') });
    expect(objekt.data.midlertidig).toBe(true);
    const { objekt: valgt } = await p.leder.act('nominasjon', objekt.systemID, 'velg', {
      fraDato: '2018-06-01',
    });
    const sete = await p.system.read('sete', valgt.relasjoner.sete ?? '');
    expect(sete.data).toMatchObject({ midlertidig: true, seterolle: { kode: 'kp' } });
  });
});

describe('an election', () => {
  it('done twice at once happens once, and leaves one contact point on every day', async () => {
    p.settNaa('2018-07-01T08:00:00Z');
    const { objekt } = await nominer();
    const velg = () => p.leder.act('nominasjon', objekt.systemID, 'velg', { fraDato: '2018-08-01' });
    const svar = await Promise.allSettled([velg(), velg(), velg()]);
    expect(svar.filter((s) => s.status === 'fulfilled')).toHaveLength(1);
    for (const dag of ['2018-06-01', '2018-07-31', '2018-08-01', '2019-08-01']) {
      expect(await kontaktpunkt('strategi', 'Nord', dag)).toHaveLength(1);
      expect(await kontaktpunkt('nord', 'Nord', dag)).toHaveLength(1);
    }
  });

  it('leaves no way to a second contact point by registering one', async () => {
    await expect(
      p.sett('strategi', { seterolle: kode('kp'), region: p.id('Nord'), fraDato: '2018-09-01' }),
    ).rejects.toThrow('har et kontaktpunkt');
  });

  it('cannot begin before the one it follows began', async () => {
    p.settNaa('2018-08-02T08:00:00Z');
    const { objekt } = await nominer();
    await expect(
      p.leder.act('nominasjon', objekt.systemID, 'velg', { fraDato: '2018-08-01' }),
    ).rejects.toThrow('må være etter 2018-08-01');
    await p.raad.act('nominasjon', objekt.systemID, 'trekk', { begrunnelse: 'Ventes med.' });
  });

  it('ends the former contact point’s power to act for the region on the day, not before', async () => {
    p.settNaa('2018-09-01T08:00:00Z');
    const gammel = p.k.aktoer(p.k.a, 'kp');
    const ny = p.k.aktoer(p.k.a, 'kp');
    const skift = async (bruker: string | null, part: string, fraDato: string) => {
      const { objekt } = await nominer(p.raad, { part: p.id(part), bruker });
      await p.leder.act('nominasjon', objekt.systemID, 'velg', { fraDato });
    };
    await skift(gammel.bruker, 'a', '2018-09-02');
    await skift(ny.bruker, 'b', '2018-10-01');
    const trekkSom = async (aktoer: typeof ny) => {
      const { objekt } = await nominer(p.aapne(aktoer));
      await p.aapne(aktoer).act('nominasjon', objekt.systemID, 'trekk', { begrunnelse: 'Prøve.' });
    };
    p.settNaa('2018-09-30T08:00:00Z');
    await trekkSom(gammel);
    await expect(nominer(p.aapne(ny))).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    p.settNaa('2018-10-01T08:00:00Z');
    await expect(nominer(p.aapne(gammel))).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await trekkSom(ny);
  });
});
