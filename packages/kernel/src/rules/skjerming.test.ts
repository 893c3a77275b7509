import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAktoer } from '../aktoer.js';
import { spoerring } from '../proevekjerne.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './proevearkiv.js';

let p: Proevearkiv;
let arkivdel: string;
beforeAll(async () => {
  p = await aapneProevearkiv();
  arkivdel = (await p.arkivdel()).systemID;
});
afterAll(() => p.k.lukk());

const skjerming = (...metadata: string[]) => ({
  tilgangsrestriksjon: kode('5'),
  skjermingshjemmel: 'offentleglova § 13',
  skjermingMetadata: metadata.map(kode),
});
const oppheving = () => p.k.kernel.open(systemAktoer(p.k.a)).liftScreenings();

describe('screening', () => {
  it('krav 6.6.25: can be kept on arkivdel, klasse, mappe, registrering and dokumentbeskrivelse', async () => {
    const system = await p.under('klassifikasjonssystem', {});
    const sak = await p.sak(arkivdel);
    const jp = await p.journalpost(sak.systemID);
    const alle = [
      await p.arkivdel(),
      await p.under('klasse', { klassifikasjonssystem: system.systemID }, { klasseID: '1' }),
      sak,
      jp,
      await p.dokument(jp.systemID),
    ];
    for (const o of alle) {
      const skjermet = await p.patch(o, { skjerming: skjerming('M') });
      expect(skjermet.data.skjerming).toMatchObject({ skjermingMetadata: [{ kode: 'M' }] });
      expect((await p.patch(o, { skjerming: null })).data.skjerming).toBeUndefined();
    }
  });

  it('krav 6.6.26: goes down to mappe, journalpost, dokumentbeskrivelse, dokumentobjekt and parties, and can be overridden', async () => {
    const del = await p.arkivdel({ skjerming: skjerming('TRO', 'NA') });
    const sak = await p.sak(del.systemID);
    const jp = await p.journalpost(sak.systemID);
    const d = await p.dokument(jp.systemID);
    await p.fil(d.systemID, {}, 'innhold');
    const part = await p.s.create(
      'korrespondansepartenhet',
      { navn: 'Avsenderen' },
      { relasjoner: { registrering: jp.systemID } },
    );
    for (const o of [sak, jp, d]) expect(o.data.skjerming).toEqual(del.data.skjerming);
    const medlem = p.som('medlem');
    expect((await medlem.read('korrespondansepartenhet', part.systemID)).data.navn).toBe('*****');
    const eget = await p.journalpost(sak.systemID, { skjerming: skjerming('TR1') });
    expect(eget.data.skjerming).toMatchObject({ skjermingMetadata: [{ kode: 'TR1' }] });
    await p.patch(del, { skjerming: null });
    expect((await p.naa(jp)).data.skjerming).toBeUndefined();
    expect((await p.naa(eget)).data.skjerming).toBeDefined();
    expect((await medlem.read('korrespondansepartenhet', part.systemID)).data.navn).toBe('Avsenderen');
  });

  it('M504, M505: the day it ends is counted from when the unit was registered; a day set by hand stands', async () => {
    const sak = await p.sak(arkivdel, { skjerming: { ...skjerming('TM1'), skjermingsvarighet: 60 } });
    const slutt = (o: { data: Readonly<Record<string, unknown>> }) =>
      new Date(String((o.data.skjerming as { skjermingOpphoererDato: string }).skjermingOpphoererDato));
    const aar = new Date(String(sak.data.opprettetDato)).getUTCFullYear();
    expect(slutt(sak).getUTCFullYear()).toBe(aar + 60);
    expect(slutt(await p.patch(sak, { skjerming: { skjermingsvarighet: 5 } })).getUTCFullYear()).toBe(
      aar + 5,
    );
    const foer = slutt(await p.naa(sak));
    expect(slutt(await p.patch(sak, { skjerming: { skjermingshjemmel: 'fvl § 13' } }))).toEqual(foer);
    const satt = await p.patch(sak, { skjerming: { skjermingOpphoererDato: '2100-01-01T00:00:00.000Z' } });
    expect(slutt(satt).toISOString()).toBe('2100-01-01T00:00:00.000Z');
  });

  it('M505: one whose day has come hides nothing any more, below either, and the log says what it was', async () => {
    const sak = await p.sak(arkivdel, {
      tittel: 'Taushet om steinkobbe',
      skjerming: { ...skjerming('TMO', 'TR1'), skjermingOpphoererDato: '2020-01-01T00:00:00.000Z' },
    });
    const jp = await p.journalpost(sak.systemID, { tittel: 'Brev om havørn' });
    await p.patch(jp, { journalstatus: kode('J') });
    await p.patch(jp, { journalstatus: kode('A') });
    const medlem = p.som('medlem');
    expect((await medlem.read('saksmappe', sak.systemID)).data.tittel).toBe('*****');
    const treff = async () =>
      (await medlem.find('saksmappe', spoerring('saksmappe', { search: 'steinkobbe' }))).antall;
    expect(await treff()).toBe(0);
    await expect(p.s.liftScreenings()).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    expect(await oppheving()).toBeGreaterThan(0);
    const lest = await medlem.read('saksmappe', sak.systemID);
    expect(lest.data.tittel).toBe('Taushet om steinkobbe');
    expect(lest.data.offentligTittel).toBeUndefined();
    expect((await medlem.read('journalpost', jp.systemID)).data.tittel).toBe('Brev om havørn');
    expect(await treff()).toBe(1);
    const { rows } = await p.k.eier.query(
      `select 1 from "hendelse" where "objekt" = $1 and "handling" = 'skjerming-opphoert' and "foer" ->> 'skjerming_tilgangsrestriksjon' = '5'`,
      [sak.systemID],
    );
    expect(rows).toHaveLength(1);
    expect(await oppheving()).toBe(0);
  });

  it.each([
    ['saksmappe', 'TMO'],
    ['journalpost', 'TRO'],
  ])(
    'M025: where words of the title of a %s are screened there is a title for the public',
    async (entitet, metadata) => {
      const lag = async (felt: Readonly<Record<string, unknown>>) => {
        const sak = await p.sak(arkivdel, entitet === 'saksmappe' ? felt : {});
        return entitet === 'saksmappe' ? sak : p.journalpost(sak.systemID, felt);
      };
      const uten = await lag({ skjerming: skjerming(metadata) });
      expect(uten.data.offentligTittel).toBe('*****');
      const med = await lag({ offentligTittel: 'Sak om *****', skjerming: skjerming(metadata) });
      expect(med.data.offentligTittel).toBe('Sak om *****');
      const senere = await p.patch(await lag({}), { skjerming: skjerming(metadata) });
      expect(senere.data.offentligTittel).toBe('*****');
      expect((await p.patch(senere, { skjerming: null })).data.offentligTittel).toBeUndefined();
      expect((await lag({ skjerming: skjerming('NPS') })).data.offentligTittel).toBeUndefined();
    },
  );

  it('M684, M685: what a client enters in the log about a screened unit is hidden with it, and shown when it is lifted', async () => {
    const sak = await p.sak(arkivdel, { skjerming: skjerming('TRO') });
    const jp = await p.journalpost(sak.systemID);
    const om = (o: { systemID: string }) => ({ relasjoner: { referanseArkivenhet: o.systemID } });
    const endring = await p.s.create(
      'endringslogg',
      { referanseMetadata: 'tittel', nyVerdi: 'hemmelig', tidligereVerdi: 'hemmelig foer' },
      om(jp),
    );
    const hendelse = await p.s.create(
      'hendelseslogg',
      { hendelsetype: kode('H'), beskrivelse: 'hemmelig hendelse' },
      om(sak),
    );
    const utenKlarering = p.som('administrator');
    const sett = async () => [
      (await utenKlarering.read('endringslogg', endring.systemID)).data,
      (await utenKlarering.read('hendelseslogg', hendelse.systemID)).data,
    ];
    expect(JSON.stringify(await sett())).not.toContain('hemmelig');
    expect((await p.s.read('endringslogg', endring.systemID)).data.nyVerdi).toBe('hemmelig');
    await p.patch(sak, { skjerming: null });
    expect(await sett()).toMatchObject([{ nyVerdi: 'hemmelig' }, { beskrivelse: 'hemmelig hendelse' }]);
  });

  it('M502: provisional screening hides every title and name', async () => {
    const sak = await p.sak(arkivdel, { skjerming: skjerming('M') });
    const medlem = p.som('medlem');
    expect((await medlem.read('saksmappe', sak.systemID)).data.tittel).toBe('*****');
  });

  it('krav 6.6.25: is changed also on what is closed', async () => {
    const sak = await p.patch(await p.sak(arkivdel), { saksstatus: kode('A') });
    expect((await p.patch(sak, { skjerming: skjerming('TM1') })).data.skjerming).toBeDefined();
  });
});
