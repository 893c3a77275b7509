import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProevemoete, kode, type Plassnavn, type Proevemoete } from './proevemoete.js';

let p: Proevemoete;
beforeAll(async () => {
  p = await aapneProevemoete();
});
afterAll(() => p.k.lukk());

const act = (entitet: string, id: string, navn: string, inn = {}) =>
  p.sekretariat.act(entitet, id, navn, inn);
const sakerI = (moete: string) => p.finn('moetesak', `moete eq ${moete}`);
const behandle = (sak: string, utfall: string, inn = {}) =>
  act('moetesak', sak, 'behandle', { utfall: kode(utfall), ...inn });
const fil = async (navn: string) => {
  async function* bytes() {
    yield new TextEncoder().encode(`Papiret ${navn}`);
  }
  return (await p.sekretariat.upload(bytes(), navn)).id;
};

describe('a series', () => {
  it('makes the meetings of a year once, off the days that are off', async () => {
    const serie = await p.sekretariat.create('moeteserie', {
      arena: p.arena,
      tittel: 'Fast møte',
      kapasitet: kode('ordinaer'),
      maaneder: [5, 12],
      ukedag: 2,
      forekomst: 1,
      klokkeslett: '09:30',
      varighet: 90,
    });
    const { laget } = await act('moeteserie', serie.systemID, 'opprettMoeter', { aar: 2029 });
    const moeter = await p.finn('moete', `moeteserie eq ${serie.systemID}`);
    // The first Tuesday of May 2029 is the first of May; summer time makes 09:30 half past seven in UTC.
    expect(moeter.map((m) => m.data.start).sort()).toEqual([
      '2029-05-08T07:30:00.000Z',
      '2029-12-04T08:30:00.000Z',
    ]);
    expect(laget).toHaveLength(2);
    await expect(act('moeteserie', serie.systemID, 'opprettMoeter', { aar: 2029 })).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
    for (const m of moeter) await act('moete', m.systemID, 'avlys', { begrunnelse: 'Bare en prøve.' });
    // Nobody is called to a day that is gone.
    await expect(act('moeteserie', serie.systemID, 'opprettMoeter', { aar: 2001 })).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
  });
});

describe('the agenda', () => {
  it('tells the second of two who order it at once, and loses nothing', async () => {
    const moete = await p.planlegg();
    const a = await p.sak(moete, 'A');
    const b = await p.sak(moete, 'B');
    const { sakslisteVersjon } = (await p.les('moete', moete)).data;
    const ordne = (...moetesak: string[]) =>
      act('moete', moete, 'ordneSakliste', { moetesak, sakslisteVersjon });
    const utfall = await Promise.allSettled([ordne(b, a), ordne(a, b)]);
    expect(utfall.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(utfall.find((u) => u.status === 'rejected')).toMatchObject({ reason: { kode: 'utdatert' } });
    const sak = await p.les('moetesak', a);
    const endre = (tittel: string) =>
      act('moetesak', a, 'endreSak', {
        tittel,
        sakstype: kode('orientering'),
        varighet: 20,
        versjonsnummer: sak.versjon,
      });
    await endre('A, ny');
    await expect(endre('A, nyere')).rejects.toMatchObject({ kode: 'utdatert' });
  });

  it('marks what comes after the notice, and keeps every version of a paper', async () => {
    const moete = await p.planlegg();
    const sak = await p.sak(moete);
    const papir = async (tittel: string, inn = {}) =>
      (
        await act('moetesak', sak, 'leggTilPapir', {
          tittel,
          offentlig: true,
          filer: [await fil(`${tittel}.txt`)],
          ...inn,
        })
      ).laget[0]?.systemID ?? '';
    const foerste = await papir('Saksframlegg');
    await act('moete', moete, 'innkall');
    const andre = await papir('Saksframlegg', { erstatter: foerste, versjonsnummer: 1 });
    await expect(papir('Saksframlegg', { erstatter: foerste, versjonsnummer: 1 })).rejects.toMatchObject({
      kode: 'utdatert',
    });
    const sein = await p.les('moetesak', await p.sak(moete, 'Kom seint'));
    expect(sein.data.ettersendt).toBe(true);
    const [en, to] = [await p.les('sakspapir', foerste), await p.les('sakspapir', andre)];
    expect(en.data).toMatchObject({ versjonsnummer: 1, ettersendt: false });
    expect(to.data).toMatchObject({ versjonsnummer: 2, ettersendt: true, papir: en.data.papir });
    expect(to.relasjoner.moeteregistrering).not.toBe(en.relasjoner.moeteregistrering);
  });

  it('takes up again what was put off, once', async () => {
    const { sak } = await p.aapent('leder', 'en');
    await behandle(sak, 'utsatt', { behandling: 'Mangler tall.' });
    const neste = await p.planlegg();
    const igjen = await p.les('moetesak', await p.sak(neste, '', { fraSak: sak }));
    expect(igjen.data.tittel).toBe('En sak');
    await expect(p.sak(neste, '', { fraSak: sak })).rejects.toMatchObject({ kode: 'feil-tilstand' });
    await expect(p.sak(neste, '', { fraSak: igjen.systemID })).rejects.toThrow('verken utsatt');
  });

  it('sends an item to another body, where it waits', async () => {
    const annen = await p.verden.create('arena', {
      navn: 'Et annet utvalg',
      kortform: 'annet',
      arenatype: kode('prosjektgruppe'),
      arenastatus: kode('virksomt'),
    });
    const { sak } = await p.aapent('leder', 'en');
    await expect(behandle(sak, 'oversendt')).rejects.toThrow('oversendtTil');
    const { objekt } = await behandle(sak, 'oversendt', { oversendtTil: annen.systemID });
    expect(objekt.relasjoner.oversendtTil).toBe(annen.systemID);
  });
});

describe('time and place', () => {
  it('change with a new notice that calendars take for the old, and a cancellation takes it out', async () => {
    const moete = await p.planlegg();
    await p.sak(moete);
    await act('moete', moete, 'innkall');
    const svart = await p.deltaker(moete, 'en');
    await p.plass.en.sesjon.act('deltaker', svart.systemID, 'meldFremmoete', { fremmoete: kode('kommer') });
    await act('moete', moete, 'endreTid', { start: '2030-01-08T09:00:00Z', sted: 'Orkdal' });
    expect((await p.deltaker(moete, 'en')).data.fremmoete).toMatchObject(kode('ukjent'));
    await expect(
      act('moete', moete, 'endreTid', { start: '2030-01-08T09:00:00Z', slutt: '2030-01-08T10:00:00+02:00' }),
    ).rejects.toThrow('slutt');
    await act('moete', moete, 'avlys', { begrunnelse: 'Ingen kan.' });
    const { rows } = await p.k.eier.query(
      `select "innhold"->>'art' as art, ("innhold"->>'sekvens')::int as sekvens from "utboks" where "innhold"->>'moete' = $1 order by "id"`,
      [moete],
    );
    expect(rows).toEqual([
      { art: 'innkalling', sekvens: 0 },
      { art: 'endring', sekvens: 1 },
      { art: 'avlysning', sekvens: 2 },
    ]);
    await expect(act('moete', moete, 'aapne')).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });
});

describe('the roll', () => {
  it('is renewed when the meeting opens, and says what changed', async () => {
    const moete = await p.planlegg('2031-03-04T09:00:00Z');
    await p.sak(moete);
    await act('moete', moete, 'innkall');
    const slutter = (dag: string | null) =>
      p.k.eier.query('update "sete" set "tilDato" = $2 where "systemID" = $1', [p.plass.to.sete, dag]);
    await slutter('2031-01-01');
    const ny = await p.verden.create('samarbeidspart', {
      navn: 'Ny kommune',
      kortform: 'ny-kommune',
      parttype: kode('kommune'),
      fraDato: '2031-01-01',
    });
    await p.verden.create('sete', {
      arena: p.arena,
      part: ny.systemID,
      tittel: 'Kommunedirektør',
      seterolle: kode('medlem'),
      stemmerett: true,
      fraDato: '2031-01-01',
    });
    const { objekt } = await act('moete', moete, 'aapne');
    expect(objekt.data.rulleendring).toBe(
      'Ikke lenger i organet: Rådmann to, Kommune to\nNy siden innkallingen: Kommunedirektør, Ny kommune',
    );
    const rulle = await p.finn('deltaker', `moete eq ${moete}`);
    expect(rulle.some((d) => d.relasjoner.part === p.plass.to.part)).toBe(false);
    expect(rulle.some((d) => d.relasjoner.part === ny.systemID)).toBe(true);
    // A term that has ended gives no vote.
    await expect(
      p.plass.to.sesjon.act('moete', moete, 'beOmOrdet', { taletype: kode('innlegg') }),
    ).rejects.toMatchObject({ kode: 'feil-tilstand' });
    await act('moete', moete, 'settGjeldendeSak', { moetesak: (await sakerI(moete))[0]?.systemID });
    await expect(
      p.plass.to.sesjon.act('moete', moete, 'beOmOrdet', { taletype: kode('innlegg') }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await slutter(null);
  });

  it('follows a party that is merged between the notice and the opening, with its vote', async () => {
    const dag = '2032-01-01';
    const gammel = await p.verden.create('samarbeidspart', {
      navn: 'Gamle kommune',
      kortform: 'gamle',
      parttype: kode('kommune'),
      fraDato: '2000-01-01',
    });
    const bruker = '0190a000-0000-7000-8000-0000000000cc';
    await p.verden.create('sete', {
      arena: p.arena,
      part: gammel.systemID,
      tittel: 'Rådmann gamle',
      seterolle: kode('medlem'),
      stemmerett: true,
      fraDato: '2018-01-01',
      bruker,
    });
    const moete = await p.planlegg('2032-02-03T09:00:00Z');
    await p.sak(moete);
    await act('moete', moete, 'innkall');
    const { objekt: endring } = await p.sekretariat.act('partendring', null, 'planlegg', {
      dato: dag,
      endringstype: kode('sammenslaaing'),
      fra: [gammel.systemID],
      til: [],
    });
    const { laget } = await p.sekretariat.act('partendring', endring.systemID, 'nyPart', {
      navn: 'Nye kommune',
      kortform: 'nye',
      kommunenummer: '5998',
      folketall: 9_000,
    });
    const ny = laget[0]?.systemID;
    await p.sekretariat.act('partendring', endring.systemID, 'gjennomfoer', {});
    const { objekt } = await act('moete', moete, 'aapne');
    expect(objekt.data.rulleendring).toContain('Ikke lenger i organet: Rådmann gamle, Gamle kommune');
    expect(objekt.data.rulleendring).toContain('Nye kommune');
    const rulle = await p.finn('deltaker', `moete eq ${moete}`);
    expect(rulle.some((d) => d.relasjoner.part === gammel.systemID)).toBe(false);
    const plass = rulle.find((d) => d.relasjoner.part === ny);
    // One vote where there was one, for the inhabitants of the new party.
    expect(plass?.data.stemmerett).toBe(true);
    await act('moete', moete, 'registrerFremmoete', {
      deltaker: rulle.map((d) => d.systemID),
      fremmoete: kode('til-stede'),
    });
    const [sak] = await sakerI(moete);
    const v = (await act('moetesak', sak?.systemID ?? '', 'aapneVotering')).laget[0]?.systemID ?? '';
    await act('votering', v, 'stem', { deltaker: plass?.systemID, stemmegivning: kode('for') });
    const [stemme] = await p.finn('stemme', `votering eq ${v}`);
    expect(stemme?.data.folketall).toBe(9_000);
  });

  it('notes from when to when each was there', async () => {
    const { moete } = await p.aapent('leder');
    const d = await p.deltaker(moete, 'leder');
    await p.plass.leder.sesjon.act('deltaker', d.systemID, 'meldFremmoete', { fremmoete: kode('fravaer') });
    const [tid] = await p.finn('tilstedevaerelse', `deltaker eq ${d.systemID}`);
    expect(tid?.data.tilTid).toBeDefined();
    await expect(
      p.plass.en.sesjon.act('deltaker', d.systemID, 'meldFremmoete', { fremmoete: kode('til-stede') }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
  });
});

describe('the floor', () => {
  it('is given in order, replies first, and struck by the speaker or the leader', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    await p.plass.leder.sesjon.act('moete', moete, 'settGjeldendeSak', { moetesak: sak });
    const be = async (hvem: Plassnavn, type: string) =>
      (await p.plass[hvem].sesjon.act('moete', moete, 'beOmOrdet', { taletype: kode(type) })).laget[0]
        ?.systemID ?? '';
    const foerst = await be('en', 'innlegg');
    const saa = await be('to', 'innlegg');
    await expect(be('to', 'innlegg')).rejects.toThrow('allerede på talelisten');
    const replikk = await be('leder', 'replikk');
    const koe = async () =>
      (await p.finn('taler', `moete eq ${moete} and talerstatus/kode eq 'venter'`))
        .toSorted((a, b) => Number(a.data.rekkefoelge) - Number(b.data.rekkefoelge))
        .map((t) => t.systemID);
    expect(await koe()).toEqual([replikk, foerst, saa]);
    await p.plass.leder.sesjon.act('moete', moete, 'ordneTalere', { taler: [saa, replikk, foerst] });
    expect(await koe()).toEqual([saa, replikk, foerst]);
    await p.plass.leder.sesjon.act('taler', saa, 'giOrdet', {});
    await expect(p.plass.to.sesjon.act('taler', foerst, 'stryk', {})).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
    await p.plass.en.sesjon.act('taler', foerst, 'stryk', {});
    await p.plass.leder.sesjon.act('taler', replikk, 'giOrdet', {});
    expect((await p.les('taler', saa)).data.talerstatus).toMatchObject(kode('ferdig'));
  });
});

describe('the protocol', () => {
  const holdt = async () => {
    const { moete, sak } = await p.aapent('leder', 'en');
    await behandle(sak, 'tatt-til-orientering');
    for (const s of await sakerI(moete))
      if (s.data.utfall === undefined) await behandle(s.systemID, 'utsatt');
    await act('moete', moete, 'avslutt');
    return moete;
  };

  it('is commented on item by item, and not approved before the comments are answered', async () => {
    const moete = await holdt();
    await act('moete', moete, 'lagProtokoll');
    await expect(
      p.plass.en.sesjon.act('moete', moete, 'merkProtokoll', { tekst: 'For tidlig' }),
    ).rejects.toMatchObject({ kode: 'feil-tilstand' });
    const { objekt } = await act('moete', moete, 'sendTilKommentar');
    expect(objekt.data.merknadsfrist).toMatch(/^\d{4}-/);
    const svar = await p.plass.en.sesjon.act('moete', moete, 'merkProtokoll', { tekst: 'Jeg sa noe annet.' });
    const godkjenn = () => p.plass.leder.sesjon.act('moete', moete, 'godkjennProtokoll', {});
    await expect(godkjenn()).rejects.toThrow('merknadene');
    await act('protokollmerknad', svar.laget[0]?.systemID ?? '', 'besvar', {
      merknadsstatus: kode('ikke-tatt-til-foelge'),
      svar: 'Lydopptaket sier noe annet.',
    });
    expect((await godkjenn()).objekt.data.moetestatus).toMatchObject(kode('godkjent'));
  });

  it('is on the next agenda by itself, and approved by that item', async () => {
    const moete = await holdt();
    const neste = await p.planlegg();
    const venter = (await sakerI(neste)).filter((s) => s.relasjoner.godkjenner === moete);
    expect(venter).toHaveLength(1);
    await act('moete', moete, 'lagProtokoll');
    await act('moete', neste, 'innkall');
    await act('moete', neste, 'aapne');
    await act('moete', neste, 'registrerFremmoete', {
      deltaker: (await p.finn('deltaker', `moete eq ${neste}`)).map((d) => d.systemID),
      fremmoete: kode('til-stede'),
    });
    await behandle(venter[0]?.systemID ?? '', 'vedtatt');
    expect((await p.les('moete', moete)).data.moetestatus).toMatchObject(kode('godkjent'));
    expect((await sakerI(neste)).filter((s) => s.relasjoner.godkjenner === moete)).toHaveLength(1);
  });

  it('is approved by the leader alone only where the rules of the body say so', async () => {
    await p.orden({ lederGodkjennerProtokoll: false });
    const moete = await holdt();
    await act('moete', moete, 'lagProtokoll');
    await expect(p.plass.leder.sesjon.act('moete', moete, 'godkjennProtokoll', {})).rejects.toThrow(
      'neste møte',
    );
    await p.orden();
    await p.plass.leder.sesjon.act('moete', moete, 'godkjennProtokoll', {});
  });
});

describe('an answer to the notice', () => {
  it('names a deputy for the place, and takes the place back when its own comes after all', async () => {
    const moete = await p.planlegg();
    await p.sak(moete);
    await act('moete', moete, 'innkall');
    const [en, to, vara] = [
      await p.deltaker(moete, 'en'),
      await p.deltaker(moete, 'to'),
      await p.deltaker(moete, 'vara'),
    ];
    const svar = (fremmoete: string, inn = {}) =>
      p.plass.en.sesjon.act('deltaker', en.systemID, 'meldFremmoete', { fremmoete: kode(fremmoete), ...inn });
    await svar('fravaer', { vara: vara.systemID });
    expect((await p.les('deltaker', vara.systemID)).relasjoner.varaFor).toBe(en.systemID);
    await expect(
      p.plass.to.sesjon.act('deltaker', to.systemID, 'meldFremmoete', {
        fremmoete: kode('fravaer'),
        vara: vara.systemID,
      }),
    ).rejects.toThrow('allerede for en annen');
    await expect(svar('kommer', { vara: vara.systemID })).rejects.toThrow('ingen i sitt sted');
    await svar('kommer');
    expect((await p.les('deltaker', vara.systemID)).relasjoner.varaFor ?? null).toBeNull();
    const { laget } = await svar('fravaer', { tilDeltaker: to.systemID, notat: 'Hele møtet' });
    expect(laget.map((x) => x.entitet)).toEqual(['fullmakt', 'moeteregistrering']);
  });
});

describe('a deputy', () => {
  it('takes the place of one who is away, fills the quorum and votes for the place', async () => {
    const { moete, sak } = await p.aapent('leder', 'vara');
    const [en, vara] = [await p.deltaker(moete, 'en'), await p.deltaker(moete, 'vara')];
    const to = await p.deltaker(moete, 'to');
    await expect(
      act('moete', moete, 'settVara', { deltaker: to.systemID, vara: vara.systemID }),
    ).rejects.toThrow('annen part');
    await act('moete', moete, 'settVara', { deltaker: en.systemID, vara: vara.systemID });
    const v = (await act('moetesak', sak, 'aapneVotering')).laget[0]?.systemID ?? '';
    await p.plass.vara.sesjon.act('votering', v, 'stem', {
      deltaker: en.systemID,
      stemmegivning: kode('for'),
    });
    const [stemme] = await p.finn('stemme', `votering eq ${v}`);
    expect(stemme?.data).toMatchObject({ stemmemaate: kode('vara'), folketall: 5_000 });
  });
});
