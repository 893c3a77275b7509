import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { spoerring } from '../proevekjerne.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './proevearkiv.js';

let p: Proevearkiv;
let arkivdel: string;
beforeAll(async () => {
  p = await aapneProevearkiv();
  arkivdel = (await p.arkivdel()).systemID;
});
afterAll(() => p.k.lukk());

const avslutt = (sak: Objekt) => p.patch(sak, { saksstatus: kode('A') });
const arkiver = async (jp: Objekt) => {
  await p.patch(jp, { journalstatus: kode('J') });
  return p.patch(jp, { journalstatus: kode('A') });
};
/** That the case is not closed, and why. */
const blirAapen = async (sak: Objekt, grunn: string) => {
  await expect(avslutt(sak)).rejects.toMatchObject({
    felt: [{ felt: 'saksstatus', kode: 'regel', tekst: expect.stringContaining(grunn) }],
  });
  expect((await p.naa(sak)).data.avsluttetDato).toBeUndefined();
};

describe('closing a saksmappe', () => {
  it('krav 6.1.7: needs a klasse where the arkivdel has a classification', async () => {
    const med = await p.arkivdel();
    const system = await p.under('klassifikasjonssystem', {});
    await p.s.move('arkivdel', med.systemID, 'klassifikasjonssystem', system.systemID);
    const klasse = await p.under('klasse', { klassifikasjonssystem: system.systemID }, { klasseID: '1' });
    const sak = await p.sak(med.systemID);
    await blirAapen(sak, 'klasse');
    await expect(p.sak(med.systemID, { saksstatus: kode('A') })).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
    });
    await p.s.move('saksmappe', sak.systemID, 'klasse', klasse.systemID);
    expect((await avslutt(sak)).data.avsluttetDato).toBeDefined();
    // A case inside a mappe is classified by the arkivdel that the mappe lies in.
    const mappe = await p.under('mappe', { arkivdel: med.systemID });
    await blirAapen(await p.under('saksmappe', { overmappe: mappe.systemID }), 'klasse');
  });

  it('krav 6.1.8: needs every registrering archived or cancelled', async () => {
    const sak = await p.sak(arkivdel);
    const jp = await p.journalpost(sak.systemID);
    const annen = await p.journalpost(sak.systemID);
    await blirAapen(sak, 'er ikke arkivert');
    await p.patch(annen, { journalstatus: kode('U') });
    await p.patch(jp, { journalstatus: kode('J') });
    await blirAapen(sak, String(jp.data.registreringsID));
    await p.patch(jp, { journalstatus: kode('A') });
    const registrering = await p.under('registrering', { mappe: sak.systemID });
    await blirAapen(sak, String(registrering.data.registreringsID));
    await p.patch(registrering, { arkivertDato: '2001-01-01T00:00:00Z' });
    expect((await avslutt(sak)).data.avsluttetDato).toBeDefined();
  });

  it('krav 6.1.11: needs every electronic document in archive format', async () => {
    const sak = await p.sak(arkivdel);
    const jp = await p.journalpost(sak.systemID);
    const papir = await p.dokument(jp.systemID, { dokumentmedium: kode('F') });
    expect(papir.data.dokumentnummer).toBe(1);
    const uten = await p.dokument(jp.systemID, { tittel: 'Bare i produksjonsformat' });
    await p.fil(uten.systemID, {}, '{\\rtf1 hei}');
    await arkiver(jp);
    await blirAapen(sak, 'Bare i produksjonsformat');
    await p.fil(uten.systemID, { variantformat: kode('A') }, 'Ren tekst');
    expect((await avslutt(sak)).data.avsluttetDato).toBeDefined();
  });

  it.each(['I', 'N'])('krav 6.1.12: needs every journalpost of type %s written off', async (type) => {
    const sak = await p.sak(arkivdel);
    const jp = await arkiver(await p.journalpost(sak.systemID, { journalposttype: kode(type) }));
    await blirAapen(sak, 'er ikke avskrevet');
    await p.s.create(
      'avskrivning',
      { avskrivningsmaate: kode('TE') },
      { relasjoner: { journalpost: jp.systemID } },
    );
    expect((await avslutt(sak)).data.avsluttetDato).toBeDefined();
  });
});

describe('a saksmappe', () => {
  it('krav 5.4.9, M011, M012: is identified by year and number, which the core gives and keeps', async () => {
    const sak = await p.sak(arkivdel);
    expect(sak.data.mappeID).toBe(`${sak.data.saksaar}/${sak.data.sakssekvensnummer}`);
    for (const felt of ['saksaar', 'sakssekvensnummer', 'mappeID']) {
      await p.nekter(sak, { [felt]: felt === 'mappeID' ? '1/1' : 1 }, 'ugyldig-inndata');
      await p.nekter(sak, { [felt]: null }, 'ugyldig-inndata');
    }
  });

  it('krav 6.1.3, 6.1.4, 6.1.5: takes every status, and only those', async () => {
    for (const status of ['R', 'S', 'P', 'F', 'U', 'B', 'A'])
      expect(
        (await p.patch(await p.sak(arkivdel), { saksstatus: kode(status) })).data.saksstatus,
      ).toMatchObject({ kode: status });
    await p.nekter(await p.sak(arkivdel), { saksstatus: kode('X') }, 'ugyldig-inndata');
  });

  it('M100: the date of a case can be changed until it is closed', async () => {
    const saksdato = '2018-01-02T00:00:00.000Z';
    expect((await p.patch(await p.sak(arkivdel), { saksdato })).data.saksdato).toBe(saksdato);
  });

  it('krav 6.1.18: that holds journalised records, or has held them, is not deleted', async () => {
    const [sak, annen] = [await p.sak(arkivdel), await p.sak(arkivdel)];
    const jp = await p.journalpost(sak.systemID, { journalstatus: kode('J') });
    await expect(p.slett(sak)).rejects.toMatchObject({ kode: 'feil-tilstand' });
    await p.s.move('journalpost', jp.systemID, 'mappe', annen.systemID);
    await expect(p.slett(sak)).rejects.toMatchObject({
      kode: 'feil-tilstand',
      message: expect.stringContaining('har inneholdt'),
    });
    const tom = await p.sak(arkivdel);
    const kladd = await p.journalpost(tom.systemID, { journalstatus: kode('R') });
    await p.s.move('journalpost', kladd.systemID, 'mappe', annen.systemID);
    await p.slett(tom);
    expect(await p.finnes(tom)).toBe(false);
  });

  it('krav 5.4.10: has none, one or more secondary classes', async () => {
    const sak = await p.sak(arkivdel);
    const system = await p.under('klassifikasjonssystem', {});
    for (const klasseID of ['1', '2']) {
      const k = await p.under('klasse', { klassifikasjonssystem: system.systemID }, { klasseID });
      await p.s.link('saksmappe', sak.systemID, 'sekundaerklassifikasjon', k.systemID);
    }
    const via = { entitet: 'saksmappe', relasjon: 'sekundaerklassifikasjon', systemID: sak.systemID };
    expect((await p.s.find('klasse', spoerring('klasse'), { via })).verdier).toHaveLength(2);
  });
});

describe('a journalpost', () => {
  const ny = async (felt = {}) => p.journalpost((await p.sak(arkivdel)).systemID, felt);

  it.each(['M013 journalaar', 'M014 journalsekvensnummer', 'M015 journalpostnummer', 'M004 registreringsID'])(
    '%s: is given by the core and not changed',
    async (navn) => {
      const felt = navn.split(' ')[1] ?? '';
      const jp = await ny();
      expect(jp.data[felt]).toBeDefined();
      const annen = felt === 'registreringsID' ? '1/1' : 1990;
      await p.nekter(jp, { [felt]: annen }, 'ugyldig-inndata');
      await p.nekter(jp, { [felt]: null }, 'ugyldig-inndata');
      await expect(p.put(jp, { [felt]: annen })).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    },
  );

  it('M015, M004: gets a number of the case that it is moved to, and keeps its registreringsID', async () => {
    const [fra, til] = [await p.sak(arkivdel), await p.sak(arkivdel)];
    await p.journalpost(til.systemID);
    const jp = await p.journalpost(fra.systemID);
    expect(jp.data.journalpostnummer).toBe(1);
    const flyttet = await p.s.move('journalpost', jp.systemID, 'mappe', til.systemID);
    expect(flyttet.data).toMatchObject({ journalpostnummer: 2, registreringsID: jp.data.registreringsID });
    expect((await p.journalpost(til.systemID)).data.journalpostnummer).toBe(3);
  });

  it('M101, M103, M104, M105: its dates can be changed until it is archived, and not after', async () => {
    const dato = '2018-05-01T00:00:00.000Z';
    for (const felt of ['journaldato', 'dokumentetsDato', 'mottattDato', 'sendtDato']) {
      const jp = await ny();
      expect((await p.patch(jp, { [felt]: dato })).data[felt]).toBe(dato);
      await p.nekter(await arkiver(jp), { [felt]: '2018-06-01T00:00:00.000Z' }, 'laast');
    }
  });

  it('M106, M309: is lent out also after it has been archived', async () => {
    const lan = { utlaantDato: '2018-05-24T08:00:00.000Z', utlaantTil: 'Rådmannen' };
    const utlaant = await p.patch(await arkiver(await ny()), lan);
    expect(utlaant.data).toMatchObject(lan);
    expect((await p.patch(utlaant, { utlaantDato: null, utlaantTil: null })).data.utlaantTil).toBeUndefined();
  });

  it('M604, M605: archiving says when and by whom, once, and only the archivist does it', async () => {
    const jp = await ny();
    await p.patch(jp, { journalstatus: kode('J') });
    const s = p.som('saksbehandler');
    await p.nekter(jp, { journalstatus: kode('A') }, 'ugyldig-inndata', s);
    await p.nekter(jp, { arkivertDato: '2001-01-01T00:00:00Z' }, 'ingen-tilgang', s);
    const arkivert = await p.patch(jp, { journalstatus: kode('A') });
    expect(arkivert.data.arkivertAv).toBe('arkivar');
    expect(Date.parse(String(arkivert.data.arkivertDato))).toBeGreaterThan(Date.parse('2020-01-01'));
    for (const felt of [
      { arkivertDato: '2001-01-01T00:00:00Z' },
      { arkivertDato: null },
      { arkivertAv: null },
    ])
      await p.nekter(arkivert, felt, 'ugyldig-inndata');
    expect(
      (await p.patch(await ny({ journalstatus: kode('J') }), { arkivertDato: '2001-01-01T00:00:00Z' })).data
        .journalstatus,
    ).toMatchObject({ kode: 'A' });
  });

  it('M053: does not go back from archived or cancelled, and is journalised by the archivist alone', async () => {
    await p.nekter(await arkiver(await ny()), { journalstatus: kode('J') });
    const utgaatt = await p.patch(await ny(), { journalstatus: kode('U') });
    await p.nekter(utgaatt, { journalstatus: kode('J') });
    const sak = await p.sak(arkivdel);
    await expect(
      p
        .som('saksbehandler')
        .create(
          'journalpost',
          { tittel: 'X', journalstatus: kode('J') },
          { relasjoner: { mappe: sak.systemID } },
        ),
    ).rejects.toMatchObject({ felt: [expect.objectContaining({ felt: 'journalstatus' })] });
  });

  it.each(['U', 'X', 'S'])('M619: of type %s is not written off', async (type) => {
    const jp = await ny({ journalposttype: kode(type) });
    await expect(
      p.s.create(
        'avskrivning',
        { avskrivningsmaate: kode('BU') },
        { relasjoner: { journalpost: jp.systemID } },
      ),
    ).rejects.toMatchObject({ felt: [expect.objectContaining({ felt: 'journalpost' })] });
  });
});

describe('an archived registrering', () => {
  it('M604: takes no more documents, and no new version of those it has, but a variant and a conversion', async () => {
    const sak = await p.sak(arkivdel);
    const jp = await p.journalpost(sak.systemID);
    const d = await p.dokument(jp.systemID);
    await p.fil(d.systemID, {}, 'Første utkast');
    await arkiver(jp);
    await expect(p.dokument(jp.systemID)).rejects.toMatchObject({ kode: 'feil-tilstand' });
    await expect(p.fil(d.systemID)).rejects.toMatchObject({ kode: 'laast' });
    const sladdet = await p.fil(d.systemID, { variantformat: kode('O') }, 'Sladdet');
    expect(sladdet.data.versjonsnummer).toBe(1);
    expect((await p.fil(d.systemID, { variantformat: kode('A') }, 'I arkivformat')).data.versjonsnummer).toBe(
      1,
    );
  });
});
