import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { spoerring } from '../proevekjerne.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './proevearkiv.js';

// What the restrictions say shall be possible.

let p: Proevearkiv;
let arkivdel: string;
beforeAll(async () => {
  p = await aapneProevearkiv();
  arkivdel = (await p.arkivdel()).systemID;
});
afterAll(() => p.k.lukk());

const antall = async (entitet: string, navn: string, o: Objekt) =>
  (await p.s.find(entitet, spoerring(entitet), { relasjon: { navn, systemID: o.systemID } })).antall;

describe('arkiv and arkivdel', () => {
  it('krav 5.2.1, 5.2.2: there are several arkiv, each with none, one or more arkivskapere', async () => {
    const [a, b] = [await p.under('arkiv', {}), await p.under('arkiv', {})];
    const via = { entitet: 'arkiv', relasjon: 'arkivskaper', systemID: a.systemID };
    for (const arkivskaperNavn of ['Kommunen', 'Foretaket'])
      await p.s.create('arkivskaper', { arkivskaperID: arkivskaperNavn, arkivskaperNavn }, { via });
    expect((await p.s.find('arkivskaper', spoerring('arkivskaper'), { via })).antall).toBe(2);
    expect(
      (await p.s.find('arkivskaper', spoerring('arkivskaper'), { via: { ...via, systemID: b.systemID } }))
        .antall,
    ).toBe(0);
  });

  it('krav 5.2.9: an arkiv has the statuses of the standard', async () => {
    const arkiv = await p.under('arkiv', {});
    expect(arkiv.data.arkivstatus).toMatchObject({ kode: 'O' });
    expect((await p.patch(arkiv, { arkivstatus: kode('A') })).data.arkivstatus).toMatchObject({ kode: 'A' });
  });

  it('krav 5.2.14, 5.2.15, 5.2.20, 5.2.21, 5.2.23, 5.11.1, 5.11.13: an arkivdel tells what it is and what holds for it', async () => {
    const del = await p.arkivdel();
    expect(del.data).toMatchObject({
      arkivdelstatus: { kode: 'A' },
      arkivperiodeStartDato: expect.any(String),
      dokumentmedium: { kode: 'E' },
    });
    const felt = {
      beskrivelse: 'Periodiseres hvert fjerde år',
      dokumentmedium: kode('F'),
      oppbevaringssted: ['Magasin 2, hylle 4'],
      skjerming: {
        tilgangsrestriksjon: kode('P'),
        skjermingshjemmel: 'offentleglova § 25',
        skjermingMetadata: [kode('TM1')],
      },
      kassasjon: { kassasjonsvedtak: kode('G'), bevaringstid: 1, kassasjonsdato: '2030-01-01T00:00:00.000Z' },
    };
    expect((await p.patch(del, felt)).data).toMatchObject({
      ...felt,
      dokumentmedium: { kode: 'F' },
      skjerming: { tilgangsrestriksjon: { kode: 'P' } },
      kassasjon: { bevaringstid: 1, kassasjonsvedtak: { kode: 'G' } },
    });
    for (const status of ['O', 'U', 'A', 'P'])
      expect((await p.patch(del, { arkivdelstatus: kode(status) })).data.arkivdelstatus).toMatchObject({
        kode: status,
      });
  });

  it('krav 5.2.16, 5.4.1: an arkivdel holds none, one or more mapper, of several types', async () => {
    const del = await p.arkivdel();
    expect(await antall('mappe', 'arkivdel', del)).toBe(0);
    await p.under('mappe', { arkivdel: del.systemID });
    await p.sak(del.systemID);
    expect(await antall('mappe', 'arkivdel', del)).toBe(2);
  });
});

describe('saksmappe and journalpost', () => {
  it('krav 5.4.11, 5.4.12, 6.2.1: a saksmappe has journalenhet, administrativ enhet and loan, which can be changed', async () => {
    const felt = { journalenhet: 'Fellesarkivet', administrativEnhet: 'Skole', utlaantTil: 'Rådmannen' };
    expect((await p.patch(await p.sak(arkivdel), felt)).data).toMatchObject(felt);
  });

  it('krav 5.5.8, 5.5.12, M308: a journalpost has a type and may have a journalenhet', async () => {
    const sak = await p.sak(arkivdel);
    for (const type of ['I', 'U', 'N', 'X', 'S'])
      expect(
        (await p.journalpost(sak.systemID, { journalposttype: kode(type) })).data.journalposttype,
      ).toMatchObject({ kode: type });
    const jp = await p.journalpost(sak.systemID);
    expect(jp.data.journalenhet).toBeUndefined();
    expect((await p.patch(jp, { journalenhet: 'Fellesarkivet' })).data.journalenhet).toBe('Fellesarkivet');
  });

  it('krav 5.5.10, 5.5.13, 5.5.14: who is responsible for a journalpost, and its correspondents, can be kept', async () => {
    const jp = await p.journalpost((await p.sak(arkivdel)).systemID);
    const ansvar = await p.s.create(
      'korrespondansepartintern',
      { korrespondanseparttype: kode('IM'), administrativEnhet: 'Skole', saksbehandler: 'Saksbehandler' },
      { relasjoner: { registrering: jp.systemID } },
    );
    const endret = await p.patch(ansvar, { administrativEnhet: 'Barnehage' });
    expect(endret.data.administrativEnhet).toBe('Barnehage');
    const part = await p.s.create(
      'korrespondansepartenhet',
      { navn: 'Kommunen' },
      { relasjoner: { registrering: jp.systemID } },
    );
    await p.slett(part);
    expect(await antall('korrespondansepart', 'registrering', jp)).toBe(1);
  });
});

describe('Plan', () => {
  it.each([
    [{ kommunenummer: '5001', fylkesnummer: '50' }],
    [{ fylkesnummer: '50', landkode: 'NO' }],
    [{ kommunenummer: '5001', landkode: 'NO' }],
  ])('kommunenummer/fylkesnummer/landkode: two of them together are refused: %o', async (felt) => {
    const mappe = (await p.sak(arkivdel)).systemID;
    const koder = 'landkode' in felt ? { ...felt, landkode: kode('NO') } : felt;
    await expect(
      p.s.create('plan', { planidentifikasjon: 'P1', ...koder }, { relasjoner: { mappe } }),
    ).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    const en = await p.s.create(
      'plan',
      { planidentifikasjon: 'P1', kommunenummer: '5001' },
      { relasjoner: { mappe } },
    );
    await p.nekter(en, { fylkesnummer: '50' }, 'ugyldig-inndata');
  });
});
