import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './proevearkiv.js';

let p: Proevearkiv;
let arkivdel: string;
beforeAll(async () => {
  p = await aapneProevearkiv();
  arkivdel = (await p.arkivdel()).systemID;
});
afterAll(() => p.k.lukk());

const lag = (entitet: string, relasjoner: Readonly<Record<string, string>>, felt: object) =>
  p.s.create(entitet, felt, { relasjoner });
const journalpost = async () =>
  p.journalpost((await p.sak(arkivdel)).systemID, { journalposttype: kode('N') });
const dokument = async () => p.dokument((await journalpost()).systemID);
const dokumentobjekt = async () =>
  p.fil((await dokument()).systemID, {
    format: kode('fmt/95'),
    formatDetaljer: 'PDF/A-1a',
    sjekksum: 'a'.repeat(64),
    sjekksumAlgoritme: 'SHA-256',
    filstoerrelse: 1000,
  });
const klasse = async () => {
  const system = await p.under('klassifikasjonssystem', {});
  return p.under('klasse', { klassifikasjonssystem: system.systemID }, { klasseID: '1' });
};
const avskrivning = async () =>
  lag('avskrivning', { journalpost: (await journalpost()).systemID }, { avskrivningsmaate: kode('TE') });
const dokumentflyt = async () =>
  lag(
    'dokumentflyt',
    { registrering: (await journalpost()).systemID },
    { flytTil: 'Leder', flytMottattDato: '2018-05-01T00:00:00Z', flytStatus: kode('G') },
  );
const merknad = async () =>
  lag('merknad', { mappe: (await p.sak(arkivdel)).systemID }, { merknadstekst: 'Husk dette' });
const konvertering = async () =>
  lag(
    'konvertering',
    { dokumentobjekt: (await dokumentobjekt()).systemID },
    { konvertertFraFormat: kode('fmt/101') },
  );
const enhet = () =>
  p.s.create('administrativenhet', { administrativEnhetNavn: 'Arkivet', administrativEnhetsstatus: 'Aktiv' });
const bruker = () => p.s.create('bruker', { brukerNavn: 'Saksbehandler ved kontoret' });
const part = async () => lag('partenhet', { mappe: (await p.sak(arkivdel)).systemID }, { navn: 'Kommunen' });
const korrespondansepart = async () =>
  lag('korrespondansepartenhet', { registrering: (await journalpost()).systemID }, { navn: 'Kommunen' });
const presedens = () => p.under('presedens', {}, { rettskildefaktor: 'Lov' });

const dato = '2001-02-03T00:00:00Z';
const id = '01900000-0000-7000-8000-000000000000';

/** Requirement, field, how an object that has it is made, and another value. */
const konstanter: readonly (readonly [string, string, () => Promise<Objekt>, unknown])[] = [
  ['M001', 'systemID', () => p.arkivdel(), id],
  ['5.2.6, 5.2.7, M600', 'opprettetDato', () => p.under('arkiv', {}), dato],
  ['M601', 'opprettetAv', () => p.under('arkiv', {}), 'En annen'],
  ['M600', 'opprettetDato', presedens, dato],
  ['M601', 'opprettetAv', presedens, 'En annen'],
  ['M002', 'klasseID', klasse, '2'],
  ['M003', 'mappeID', () => p.under('mappe', { arkivdel }), 'Annet/1'],
  ['M004', 'registreringsID', async () => p.under('registrering', { arkivdel }), 'Annet/1'],
  ['M007', 'dokumentnummer', dokument, 7],
  ['M620', 'tilknyttetDato', dokument, dato],
  ['M621', 'tilknyttetAv', dokument, 'En annen'],
  ['M005', 'versjonsnummer', dokumentobjekt, 7],
  ['M700', 'variantformat', dokumentobjekt, kode('O')],
  ['M701', 'format', dokumentobjekt, kode('fmt/101')],
  ['M702', 'formatDetaljer', dokumentobjekt, 'Noe annet'],
  ['M705', 'sjekksum', dokumentobjekt, 'b'.repeat(64)],
  ['M706', 'sjekksumAlgoritme', dokumentobjekt, 'sha256'],
  ['M707', 'filstoerrelse', dokumentobjekt, 1001],
  ['M600', 'opprettetDato', dokumentobjekt, dato],
  ['M611', 'merknadsdato', merknad, dato],
  ['M612', 'merknadRegistrertAv', merknad, 'En annen'],
  ['M615', 'konvertertDato', konvertering, dato],
  ['M616', 'konvertertAv', konvertering, 'En annen'],
  ['M712', 'konvertertFraFormat', konvertering, kode('fmt/353')],
  ['M713', 'konvertertTilFormat', konvertering, kode('fmt/353')],
  ['M617', 'avskrivningsdato', avskrivning, dato],
  ['M618', 'avskrevetAv', avskrivning, 'En annen'],
  ['M660', 'flytTil', dokumentflyt, 'En annen'],
  ['M661', 'flytMottattDato', dokumentflyt, dato],
  ['M662', 'flytSendtDato', dokumentflyt, dato],
  ['M665', 'flytFra', dokumentflyt, 'En annen'],
  ['M001 part', 'systemID', part, id],
  ['M001 korrespondansepart', 'systemID', korrespondansepart, id],
  ['M001 avskrivning', 'systemID', avskrivning, id],
  ['Ny, administrativenhet', 'administrativEnhetNavn', enhet, 'Et nytt navn'],
  ['M600 administrativenhet', 'opprettetDato', enhet, dato],
  ['M601 administrativenhet', 'opprettetAv', enhet, 'En annen'],
  ['Ny, bruker', 'brukerNavn', bruker, 'Et nytt navn'],
  ['M600 bruker', 'opprettetDato', bruker, dato],
  ['M601 bruker', 'opprettetAv', bruker, 'En annen'],
];

describe('what is set once', () => {
  it.each(konstanter)(
    'krav %s: %s is changed neither by PATCH nor by PUT nor by null',
    async (_, felt, lagObjekt, annen) => {
      const o = await lagObjekt();
      expect(o.data[felt]).toBeDefined();
      for (const verdi of [annen, null]) {
        await p.nekter(o, { [felt]: verdi }, 'ugyldig-inndata');
        const feil: unknown = await p.put(o, { [felt]: verdi }).catch((e: unknown) => e);
        // A PUT may leave out what the core keeps; it never changes it.
        if (feil instanceof Error) expect(feil).toMatchObject({ kode: 'ugyldig-inndata' });
        expect((await p.naa(o)).data[felt]).toEqual(o.data[felt]);
      }
      expect((await p.put(o, {})).data[felt]).toEqual(o.data[felt]);
    },
  );

  it('Ny, arkivenhet: systemID, opprettetAv and opprettetDato are filled in by the core for every class', async () => {
    const alle = [
      klasse,
      dokumentobjekt,
      merknad,
      part,
      korrespondansepart,
      avskrivning,
      dokumentflyt,
      konvertering,
      presedens,
      enhet,
      bruker,
    ];
    for (const lagObjekt of alle)
      expect((await lagObjekt()).data).toMatchObject({
        systemID: expect.stringMatching(/^[0-9a-f-]{36}$/),
        opprettetAv: 'arkivar',
        opprettetDato: expect.any(String),
      });
  });

  it('M602a, M602b: an administrativenhet and a bruker are closed by the core, once', async () => {
    for (const lagObjekt of [enhet, bruker]) {
      const lukket = await p.patch(await lagObjekt(), { avsluttetDato: dato });
      expect(Date.parse(String(lukket.data.avsluttetDato))).toBeGreaterThan(Date.parse(dato));
      await p.nekter(lukket, { avsluttetDato: dato }, 'ugyldig-inndata');
      await p.nekter(lukket, { avsluttetDato: null }, 'ugyldig-inndata');
    }
  });

  it('M622, M623: when and by whom a signature was verified is not changed, and the signature is not removed', async () => {
    const elektroniskSignatur = {
      elektroniskSignaturSikkerhetsnivaa: kode('SK'),
      elektroniskSignaturVerifisert: kode('V'),
      verifisertDato: '2018-05-01T00:00:00.000Z',
    };
    const jp = await p.journalpost((await p.sak(arkivdel)).systemID, { elektroniskSignatur });
    expect(jp.data.elektroniskSignatur).toMatchObject({ verifisertAv: 'arkivar' });
    for (const verdi of [{ verifisertDato: dato }, { verifisertAv: 'En annen' }, null])
      await p.nekter(jp, { elektroniskSignatur: verdi }, 'ugyldig-inndata');
    const endret = await p.patch(jp, { elektroniskSignatur: { elektroniskSignaturVerifisert: kode('I') } });
    expect(endret.data.elektroniskSignatur).toMatchObject({
      elektroniskSignaturVerifisert: { kode: 'I' },
      verifisertDato: '2018-05-01T00:00:00.000Z',
    });
  });

  it('M624-M627: grading and downgrading say when and by whom', async () => {
    const sak = await p.sak(arkivdel, { gradering: { graderingskode: kode('H') } });
    expect(sak.data.gradering).toMatchObject({ gradertAv: 'arkivar', graderingsdato: expect.any(String) });
    const ned = await p.patch(sak, { gradering: { graderingskode: kode('B') } });
    expect(ned.data.gradering).toMatchObject({
      graderingskode: { kode: 'B' },
      gradertAv: 'arkivar',
      nedgradertAv: 'arkivar',
      nedgraderingsdato: expect.any(String),
    });
    const opp = await p.patch(await p.sak(arkivdel, { gradering: { graderingskode: kode('B') } }), {
      gradering: { graderingskode: kode('SH') },
    });
    expect(opp.data.gradering).not.toHaveProperty('nedgradertAv');
  });

  it('M705, M706: a checksum is SHA-256 in hexadecimal without anything between', async () => {
    const d = await dokument();
    for (const felt of [{ sjekksum: 'aa:bb' }, { sjekksum: 'a'.repeat(63) }, { sjekksum: 'g'.repeat(64) }])
      await expect(p.fil(d.systemID, felt)).rejects.toMatchObject({
        felt: [expect.objectContaining({ felt: 'sjekksum' })],
      });
    await expect(p.fil(d.systemID, { sjekksumAlgoritme: 'MD5' })).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'sjekksumAlgoritme' })],
    });
    const lagret = await p.fil(d.systemID, {}, 'innhold');
    expect(lagret.data).toMatchObject({
      sjekksumAlgoritme: 'SHA-256',
      sjekksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('M628, M629: who approved a precedent is told when it is approved', async () => {
    const godkjent = await p.patch(await presedens(), { presedensGodkjentDato: dato });
    expect(godkjent.data.presedensGodkjentAv).toBe('arkivar');
  });

  it('M056, M602, M603: a precedent that is out of date is closed, and stays so', async () => {
    const lukket = await p.patch(await presedens(), { presedensStatus: kode('F') });
    expect(lukket.data.avsluttetAv).toBe('arkivar');
    await p.nekter(lukket, { presedensStatus: kode('G') }, 'laast');
  });

  it('M712, M713: a conversion tells from and to which format by itself', async () => {
    const d = await dokument();
    await p.fil(d.systemID, {}, '{\\rtf1 hei}');
    const arkivert = await p.fil(d.systemID, { variantformat: kode('A') }, 'hei');
    const k = await lag('konvertering', { dokumentobjekt: arkivert.systemID }, {});
    expect(k.data).toMatchObject({
      konvertertTilFormat: { kode: 'x-fmt/111' },
      konvertertFraFormat: { kode: expect.stringMatching(/^fmt\//) },
      konvertertAv: 'arkivar',
    });
  });
});

describe('numbers', () => {
  it('M007: documents are numbered by the core below each registrering, without gaps, whoever adds them at once', async () => {
    const jp = await journalpost();
    const laget = await Promise.all(Array.from({ length: 8 }, () => p.dokument(jp.systemID)));
    expect(laget.map((d) => Number(d.data.dokumentnummer)).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    expect((await dokument()).data.dokumentnummer).toBe(1);
    await expect(p.dokument(jp.systemID, { dokumentnummer: 3 })).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
    });
  });

  it('M005: versions are numbered for each variant of a document, the oldest lowest', async () => {
    const { systemID } = await dokument();
    const numre: unknown[] = [];
    for (const variant of ['P', 'P', 'A', 'O', 'P'])
      numre.push((await p.fil(systemID, { variantformat: kode(variant) })).data.versjonsnummer);
    expect(numre).toEqual([1, 2, 1, 1, 3]);
    await expect(p.fil(systemID, { versjonsnummer: 2 })).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'versjonsnummer' })],
    });
    expect((await p.fil(systemID, { versjonsnummer: 9 })).data.versjonsnummer).toBe(9);
    expect((await p.fil(systemID)).data.versjonsnummer).toBe(10);
    const samtidige = await Promise.all(Array.from({ length: 5 }, () => p.fil(systemID)));
    expect(samtidige.map((o) => Number(o.data.versjonsnummer)).sort((a, b) => a - b)).toEqual([
      11, 12, 13, 14, 15,
    ]);
  });
});
