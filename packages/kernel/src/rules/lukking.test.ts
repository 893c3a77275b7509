import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './proevearkiv.js';

let p: Proevearkiv;
beforeAll(async () => {
  p = await aapneProevearkiv();
});
afterAll(() => p.k.lukk());

const naar = '2001-01-01T00:00:00Z';

/** Each class that is closed, as it is when it is open, and the change that closes it. */
const klasser: readonly (readonly [
  string,
  string,
  () => Promise<Objekt>,
  Readonly<Record<string, unknown>>,
])[] = [
  ['M602A, M603A arkiv', 'arkiv', () => p.under('arkiv', {}), { arkivstatus: kode('A') }],
  ['M601, M603 arkivdel', 'arkivdel', () => p.arkivdel(), { arkivdelstatus: kode('P') }],
  [
    'M602 klassifikasjonssystem',
    'klassifikasjonssystem',
    () => p.under('klassifikasjonssystem', {}),
    { avsluttetDato: naar },
  ],
  [
    'M602 klasse',
    'klasse',
    async () => {
      const system = await p.under('klassifikasjonssystem', {});
      return p.under('klasse', { klassifikasjonssystem: system.systemID }, { klasseID: '1' });
    },
    { avsluttetDato: naar },
  ],
  [
    '6.1.1 mappe',
    'mappe',
    async () => p.under('mappe', { arkivdel: (await p.arkivdel()).systemID }),
    { avsluttetDato: naar },
  ],
  [
    '6.1.6 saksmappe',
    'saksmappe',
    async () => p.sak((await p.arkivdel()).systemID),
    { saksstatus: kode('A') },
  ],
  [
    '6.1.1 saksmappe, by its date',
    'saksmappe',
    async () => p.sak((await p.arkivdel()).systemID),
    { avsluttetDato: naar },
  ],
  [
    'M602, M603 presedens',
    'presedens',
    () => p.under('presedens', {}, { rettskildefaktor: 'Lov' }),
    { presedensStatus: kode('F') },
  ],
];

describe('closing', () => {
  it.each(klasser)(
    'krav %s: the core says when and by whom, and neither is changed or removed',
    async (_, entitet, lag, lukk) => {
      const aapen = await lag();
      expect(aapen.data.avsluttetDato).toBeUndefined();
      await p.nekter(aapen, { avsluttetAv: 'En annen' }, 'ugyldig-inndata');
      const foer = Date.now();
      const lukket = await p.patch(aapen, lukk);
      expect(lukket.entitet).toBe(entitet);
      expect(Date.parse(String(lukket.data.avsluttetDato))).toBeGreaterThanOrEqual(foer);
      expect(lukket.data.avsluttetAv).toBe('arkivar');
      for (const verdi of [naar, null]) {
        await p.nekter(lukket, { avsluttetDato: verdi }, 'ugyldig-inndata');
        await expect(p.put(lukket, { avsluttetDato: verdi })).rejects.toMatchObject({
          kode: 'ugyldig-inndata',
        });
        await p.nekter(lukket, { avsluttetAv: verdi === null ? null : 'En annen' });
      }
      expect((await p.naa(lukket)).data).toMatchObject({
        avsluttetDato: lukket.data.avsluttetDato,
        avsluttetAv: 'arkivar',
      });
    },
  );

  it.each(klasser)(
    'M020 %s: the title stays as it was when the unit was closed',
    async (_navn, _entitet, lag, lukk) => {
      const lukket = await p.patch(await lag(), lukk);
      await p.nekter(lukket, { tittel: 'Ny tittel' }, 'laast');
    },
  );

  it('M020: the title of an archived record stays', async () => {
    const sak = await p.sak((await p.arkivdel()).systemID);
    const jp = await p.journalpost(sak.systemID, { journalstatus: kode('J') });
    await p.nekter(await p.patch(jp, { journalstatus: kode('A') }), { tittel: 'Ny tittel' }, 'laast');
    const registrering = await p.under('registrering', { mappe: sak.systemID });
    await p.nekter(await p.patch(registrering, { arkivertDato: naar }), { tittel: 'Ny tittel' }, 'laast');
    const dokument = await p.dokument((await p.journalpost(sak.systemID)).systemID, {
      dokumentstatus: kode('F'),
    });
    await p.nekter(dokument, { tittel: 'Ny tittel' }, 'laast');
  });

  it('krav 5.2.22: an ended period says when it ended', async () => {
    const lukket = await p.patch(await p.arkivdel(), { arkivdelstatus: kode('P') });
    expect(lukket.data.arkivperiodeSluttDato).toBe(lukket.data.avsluttetDato);
  });

  it('M107, M108: the dates of a period are changed by hand, also after it has ended', async () => {
    const lukket = await p.patch(await p.arkivdel(), { arkivdelstatus: kode('P') });
    const endret = await p.patch(lukket, { arkivperiodeStartDato: naar, arkivperiodeSluttDato: naar });
    expect(Date.parse(String(endret.data.arkivperiodeStartDato))).toBe(Date.parse(naar));
    expect(Date.parse(String(endret.data.arkivperiodeSluttDato))).toBe(Date.parse(naar));
  });

  it('M602B, M603B: what is made closed says when and by whom too', async () => {
    const { systemID } = await p.arkivdel();
    const sak = await p.sak(systemID, { saksstatus: kode('A') });
    expect(sak.data).toMatchObject({ avsluttetAv: 'arkivar', avsluttetDato: sak.data.opprettetDato });
    await expect(p.journalpost(sak.systemID)).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('an arkiv and an arkivdel that are closed stay closed', async () => {
    const arkiv = await p.patch(await p.under('arkiv', {}), { arkivstatus: kode('A') });
    await p.nekter(arkiv, { arkivstatus: kode('O') });
    const arkivdel = await p.patch(await p.arkivdel(), { arkivdelstatus: kode('P') });
    await p.nekter(arkivdel, { arkivdelstatus: kode('A') });
  });
});

describe('a closed saksmappe', () => {
  const lukketSak = async () =>
    p.patch(await p.sak((await p.arkivdel()).systemID, { noekkelord: ['en'] }), { saksstatus: kode('A') });

  it.each([
    ['6.1.2', { tittel: 'Ny' }],
    ['6.1.2', { dokumentmedium: kode('F') }],
    ['6.1.13, M100', { saksdato: naar }],
    ['6.1.13', { administrativEnhet: 'En annen enhet' }],
    ['6.1.13', { saksansvarlig: 'En annen' }],
  ])('krav %s: keeps what must not change: %o', async (_, felt) => {
    await p.nekter(await lukketSak(), felt, 'laast');
  });

  it('krav 6.1.14, M106, 6.2.1: can have its other metadata changed, and the change is logged', async () => {
    const sak = await lukketSak();
    const felt = {
      beskrivelse: 'Kom til senere',
      offentligTittel: 'Offentlig',
      noekkelord: ['en', 'to'],
      journalenhet: 'Fellesarkivet',
      oppbevaringssted: ['Hylle 4'],
      utlaantDato: '2018-05-24T08:00:00.000Z',
      utlaantTil: 'Rådmannen',
      kassasjon: {
        kassasjonsvedtak: kode('B'),
        bevaringstid: 10,
        kassasjonsdato: '2030-01-01T00:00:00.000Z',
      },
    };
    const { kassasjon, ...rest } = felt;
    expect((await p.patch(sak, felt)).data).toMatchObject(rest);
    expect(kassasjon.bevaringstid).toBe(10);
    const historie = await p.s.history('saksmappe', sak.systemID);
    expect(historie[0]).toMatchObject({
      hva: 'endret',
      felt: expect.arrayContaining(['beskrivelse', 'utlaantTil']),
    });
  });

  it('krav 6.1.15: is opened again by the archivist alone, which is logged', async () => {
    const sak = await lukketSak();
    for (const rolle of ['saksbehandler', 'leder', 'sekretariat'] as const)
      await p.nekter(sak, { saksstatus: kode('B') }, 'ingen-tilgang', p.som(rolle));
    const aapnet = await p.patch(sak, { saksstatus: kode('B') });
    expect(aapnet.data.avsluttetDato).toBeUndefined();
    expect(aapnet.data.avsluttetAv).toBeUndefined();
    expect((await p.patch(aapnet, { tittel: 'Ny tittel' })).data.tittel).toBe('Ny tittel');
    const historie = await p.s.history('saksmappe', sak.systemID);
    expect(historie.some((h) => h.felt.includes('saksstatus') && h.felt.includes('avsluttetDato'))).toBe(
      true,
    );
  });

  it('krav 5.4.7: takes no more registreringer, by making or by moving', async () => {
    const sak = await lukketSak();
    await expect(p.journalpost(sak.systemID)).rejects.toMatchObject({ kode: 'feil-tilstand' });
    const annen = await p.sak((await p.arkivdel()).systemID);
    const jp = await p.journalpost(annen.systemID);
    await expect(p.s.move('journalpost', jp.systemID, 'mappe', sak.systemID)).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
  });

  it('krav 5.4.7: loses none of its registreringer either', async () => {
    const sak = await p.sak((await p.arkivdel()).systemID);
    const jp = await p.journalpost(sak.systemID, { journalstatus: kode('R') });
    await p.patch(jp, { journalstatus: kode('U') });
    await p.patch(sak, { saksstatus: kode('A') });
    const annen = await p.sak((await p.arkivdel()).systemID);
    await expect(p.s.move('journalpost', jp.systemID, 'mappe', annen.systemID)).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
  });

  it('krav 6.1.17: is not deleted', async () => {
    await expect(p.slett(await lukketSak())).rejects.toMatchObject({ kode: 'feil-tilstand' });
    const mappe = await p.under('mappe', { arkivdel: (await p.arkivdel()).systemID });
    await expect(p.slett(await p.patch(mappe, { avsluttetDato: naar }))).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
  });
});

describe('a closed mappe that is no saksmappe', () => {
  it('krav 6.1.2, 5.4.7: keeps title and medium and takes nothing in, and is not opened again', async () => {
    const mappe = await p.under('mappe', { arkivdel: (await p.arkivdel()).systemID });
    const lukket = await p.patch(mappe, { avsluttetDato: naar });
    await p.nekter(lukket, { dokumentmedium: kode('F') }, 'laast');
    await expect(p.under('registrering', { mappe: mappe.systemID })).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
    expect((await p.patch(lukket, { beskrivelse: 'Kan endres' })).data.beskrivelse).toBe('Kan endres');
  });

  it('is not closed around an open one', async () => {
    const over = await p.under('mappe', { arkivdel: (await p.arkivdel()).systemID });
    const under = await p.under('mappe', { overmappe: over.systemID });
    await p.nekter(over, { avsluttetDato: naar }, 'ugyldig-inndata');
    await p.patch(under, { avsluttetDato: naar });
    expect((await p.patch(over, { avsluttetDato: naar })).data.avsluttetDato).toBeDefined();
  });
});
