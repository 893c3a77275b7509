import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { openRegister } from '../db/virksomhet.js';
import { spoerring } from '../proevekjerne.js';
import { kassasjonArv } from './oppslag.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './proevearkiv.js';

let p: Proevearkiv;
beforeAll(async () => {
  p = await aapneProevearkiv();
});
afterAll(() => p.k.lukk());

const fortid = '2010-01-01T00:00:00.000Z';
const vedtak = (hva: string, kassasjonsdato = fortid) => ({
  kassasjonsvedtak: kode(hva),
  kassasjonshjemmel: 'Riksarkivarens forskrift',
  bevaringstid: 5,
  kassasjonsdato,
});

/** A finished document with a file, in an archived record of a case with the decision. */
const dokument = async (arkivdel: Objekt, kassasjon?: object) => {
  const sak = await p.sak(arkivdel.systemID);
  const jp = await p.journalpost(sak.systemID);
  const d = await p.dokument(jp.systemID, kassasjon ? { kassasjon } : {});
  const fil = await p.fil(d.systemID, {}, `Innhold ${d.systemID}`);
  await p.patch(d, { dokumentstatus: kode('F') });
  await p.patch(jp, { journalstatus: kode('J') });
  await p.patch(jp, { journalstatus: kode('A') });
  return { sak, jp, d, fil };
};
const kasser = (o: Objekt) =>
  p.patch(o, { utfoertKassasjon: { kassertAv: 'Noen andre', kassertDato: fortid } });

describe('inheritance of decisions on discarding', () => {
  it('krav 5.10.1, 5.10.8, 5.10.9: goes from arkivdel to mappe, registrering and dokumentbeskrivelse, and can be overridden', async () => {
    const del = await p.arkivdel({ kassasjon: vedtak('K') });
    const sak = await p.sak(del.systemID);
    const jp = await p.journalpost(sak.systemID);
    const d = await p.dokument(jp.systemID);
    for (const o of [sak, jp, d]) expect(o.data.kassasjon).toEqual(del.data.kassasjon);
    const eget = await p.journalpost(sak.systemID, { kassasjon: vedtak('B') });
    expect(eget.data.kassasjon).toMatchObject({ kassasjonsvedtak: { kode: 'B' } });
    const endret = await p.patch(del, { kassasjon: { bevaringstid: 10 } });
    expect(endret.data.kassasjon).toMatchObject({ bevaringstid: 10, kassasjonsvedtak: { kode: 'K' } });
  });

  it('krav 5.10.10: the decision of the arkivdel goes before that of the klasse', async () => {
    const system = await p.under('klassifikasjonssystem', {});
    const klasse = await p.under(
      'klasse',
      { klassifikasjonssystem: system.systemID },
      { klasseID: '1', kassasjon: vedtak('G') },
    );
    const [med, uten] = [await p.arkivdel({ kassasjon: vedtak('K') }), await p.arkivdel()];
    const mappe = (del: Objekt) => p.under('mappe', { klasse: klasse.systemID, arkivdel: del.systemID });
    expect((await mappe(med)).data.kassasjon).toMatchObject({ kassasjonsvedtak: { kode: 'K' } });
    expect((await mappe(uten)).data.kassasjon).toMatchObject({ kassasjonsvedtak: { kode: 'G' } });
  });

  it('krav 5.10.16: can be turned off', async () => {
    const del = await p.arkivdel({ kassasjon: vedtak('K') });
    const register = openRegister(p.k.pool);
    await register.settOppsett(p.k.a, kassasjonArv, 'av');
    expect((await p.sak(del.systemID)).data.kassasjon).toBeUndefined();
    await register.settOppsett(p.k.a, kassasjonArv, 'paa');
    expect((await p.sak(del.systemID)).data.kassasjon).toBeDefined();
  });
});

describe('discarding', () => {
  it('M630, M631: destroys the files, keeps the metadata, and says when and by whom, once', async () => {
    const { d, fil, jp } = await dokument(await p.arkivdel({ kassasjon: vedtak('K') }));
    const kassert = await kasser(d);
    expect(kassert.data.utfoertKassasjon).toMatchObject({ kassertAv: 'arkivar' });
    expect(
      Date.parse(String((kassert.data.utfoertKassasjon as { kassertDato: string }).kassertDato)),
    ).toBeGreaterThan(Date.parse(fortid));
    expect(await p.finnes(fil)).toBe(false);
    expect((await p.naa(d)).data.tittel).toBe(d.data.tittel);
    expect(await p.finnes(jp)).toBe(true);
    await expect(p.s.download(fil.systemID)).rejects.toMatchObject({ kode: 'ikke-funnet' });
    const { rows } = await p.k.eier.query<{ foer: { dokumentobjekt: { sjekksum: string }[] } }>(
      `select "foer" from "hendelse" where "objekt" = $1 and "handling" = 'kassasjon' and "hva" = 'handling'`,
      [d.systemID],
    );
    expect(rows[0]?.foer.dokumentobjekt[0]?.sjekksum).toBe(fil.data.sjekksum);
    for (const felt of [{ kassertAv: 'En annen' }, { kassertDato: fortid }])
      expect((await p.patch(d, { utfoertKassasjon: felt })).data.utfoertKassasjon).toEqual(
        kassert.data.utfoertKassasjon,
      );
    await p.nekter(d, { utfoertKassasjon: null }, 'ugyldig-inndata');
    await expect(p.put(d, { utfoertKassasjon: null })).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
  });

  it('M630: is the archivist’s alone', async () => {
    const { d } = await dokument(await p.arkivdel({ kassasjon: vedtak('K') }));
    await p.nekter(d, { utfoertKassasjon: { kassertAv: 'X' } }, 'ingen-tilgang', p.som('saksbehandler'));
  });

  it.each([
    ['that is to be kept', vedtak('B')],
    ['that is to be assessed later', vedtak('G')],
    ['before its day', vedtak('K', '2999-01-01T00:00:00.000Z')],
  ])('M450, M452: is refused for what is decided %s', async (_, kassasjon) => {
    const { d, fil } = await dokument(await p.arkivdel({ kassasjon: vedtak('K') }), kassasjon);
    await p.nekter(d, { utfoertKassasjon: { kassertAv: 'X' } }, 'ugyldig-inndata');
    expect(await p.finnes(fil)).toBe(true);
  });

  it('M450: is refused where nothing is decided', async () => {
    const { d } = await dokument(await p.arkivdel());
    await p.nekter(d, { utfoertKassasjon: { kassertAv: 'X' } }, 'ugyldig-inndata');
  });

  it('Kassasjon: a document that belongs to a record that is to be kept too stays', async () => {
    const { d, fil } = await dokument(await p.arkivdel({ kassasjon: vedtak('K') }));
    const annen = await p.journalpost((await p.sak((await p.arkivdel()).systemID)).systemID);
    await p.s.link('journalpost', annen.systemID, 'dokumentbeskrivelse', d.systemID);
    await p.nekter(d, { utfoertKassasjon: { kassertAv: 'X' } }, 'ugyldig-inndata');
    expect(await p.finnes(fil)).toBe(true);
    await p.patch(annen, { kassasjon: vedtak('K') });
    await kasser(d);
    expect(await p.finnes(fil)).toBe(false);
  });

  it('UtfoertKassasjon: a whole arkivdel is discarded, closed as it is, unless something in it is to be kept', async () => {
    const del = await p.arkivdel({ kassasjon: vedtak('K') });
    const [en, to] = [await dokument(del), await dokument(del, vedtak('B'))];
    for (const { sak } of [en, to]) await p.patch(sak, { saksstatus: kode('A') });
    await p.patch(del, { arkivdelstatus: kode('P') });
    await p.nekter(del, { utfoertKassasjon: { kassertAv: 'X' } }, 'ugyldig-inndata');
    expect(await p.finnes(en.fil)).toBe(true);
    await p.patch(to.d, { kassasjon: { kassasjonsvedtak: kode('K') } });
    const kassert = await kasser(del);
    expect(kassert.data.utfoertKassasjon).toMatchObject({ kassertAv: 'arkivar' });
    for (const { d, fil } of [en, to]) {
      expect(await p.finnes(fil)).toBe(false);
      expect((await p.naa(d)).data.utfoertKassasjon).toEqual(kassert.data.utfoertKassasjon);
    }
    const saker = await p.s.find('saksmappe', spoerring('saksmappe'), {
      relasjon: { navn: 'arkivdel', systemID: del.systemID },
    });
    expect(saker.antall).toBe(2);
  });

  it('krav 6.1.11: a discarded document does not keep a case open', async () => {
    const sak = await p.sak((await p.arkivdel({ kassasjon: vedtak('K') })).systemID);
    const jp = await p.journalpost(sak.systemID);
    const d = await p.dokument(jp.systemID);
    await p.fil(d.systemID, {}, '{\\rtf1 hei}');
    await p.patch(jp, { journalstatus: kode('J') });
    await p.patch(jp, { journalstatus: kode('A') });
    await p.nekter(sak, { saksstatus: kode('A') }, 'ugyldig-inndata');
    await kasser(d);
    expect((await p.patch(sak, { saksstatus: kode('A') })).data.avsluttetDato).toBeDefined();
  });
});
