import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './proevearkiv.js';

let p: Proevearkiv;
beforeAll(async () => {
  p = await aapneProevearkiv();
});
afterAll(() => p.k.lukk());

const flytt = (o: Objekt, relasjon: string, til: string | null) =>
  p.s.move(o.entitet, o.systemID, relasjon, til);

describe('arkiv', () => {
  it('krav 5.2.4: a closed arkiv takes no more arkivdeler and no underarkiv', async () => {
    const arkiv = await p.patch(await p.under('arkiv', {}), { arkivstatus: kode('A') });
    const nekt = { kode: 'feil-tilstand' };
    await expect(p.under('arkivdel', { arkiv: arkiv.systemID })).rejects.toMatchObject(nekt);
    await expect(p.under('arkiv', { overarkiv: arkiv.systemID })).rejects.toMatchObject(nekt);
    await expect(flytt(await p.arkivdel(), 'arkiv', arkiv.systemID)).rejects.toMatchObject(nekt);
  });

  it('krav 5.2.3: an arkivdel belongs to one arkiv', async () => {
    await expect(p.s.create('arkivdel', { tittel: 'Uten arkiv' })).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'arkiv' })],
    });
  });

  it('krav 5.2.10, 5.2.11, arkivdel: an arkiv has underarkiv or arkivdeler, and arkivdeler lie on the lowest level', async () => {
    const over = await p.under('arkiv', {});
    await p.under('arkiv', { overarkiv: over.systemID });
    await expect(p.under('arkivdel', { arkiv: over.systemID })).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'arkiv' })],
    });
    const arkivdel = await p.arkivdel();
    await expect(flytt(arkivdel, 'arkiv', over.systemID)).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'arkiv' })],
    });
    const lavest = String(arkivdel.relasjoner.arkiv);
    await expect(p.under('arkiv', { overarkiv: lavest })).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'overarkiv' })],
    });
    await expect(flytt(await p.under('arkiv', {}), 'overarkiv', lavest)).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'overarkiv' })],
    });
  });

  it('krav 5.2.12, 5.13.4, 5.13.5, 5.13.6: arkiv, underarkiv and arkivdel are made and changed by administrators alone', async () => {
    const arkivdel = await p.arkivdel();
    const arkiv = { arkiv: String(arkivdel.relasjoner.arkiv) };
    for (const rolle of ['saksbehandler', 'leder', 'sekretariat', 'leser'] as const) {
      const s = p.som(rolle);
      await expect(s.create('arkiv', { tittel: 'X' })).rejects.toMatchObject({ kode: 'ingen-tilgang' });
      await expect(s.create('arkivdel', { tittel: 'X' }, { relasjoner: arkiv })).rejects.toMatchObject({
        kode: 'ingen-tilgang',
      });
      await expect(p.patch(arkivdel, { tittel: 'X' }, s)).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    }
    const administrator = p.som('administrator');
    const laget = await administrator.create('arkiv', { tittel: 'Et arkiv' });
    expect((await p.patch(laget, { tittel: 'Arkivet' }, administrator)).data.tittel).toBe('Arkivet');
  });

  it('krav 5.2.5, 5.2.17: the deletion of an arkiv and of an arkivdel is logged', async () => {
    const arkivdel = await p.arkivdel();
    await p.slett(arkivdel);
    const arkiv = await p.s.read('arkiv', String(arkivdel.relasjoner.arkiv));
    await p.slett(arkiv);
    const { rows } = await p.k.eier.query<{ objekt: string }>(
      `select "objekt" from "hendelse" where "hva" = 'slettet' and "objekt" = any($1::uuid[])`,
      [[arkivdel.systemID, arkiv.systemID]],
    );
    expect(rows.map((r) => r.objekt).sort()).toEqual([arkivdel.systemID, arkiv.systemID].sort());
  });
});

describe('arkivdel', () => {
  const periode = async () => {
    const gammel = await p.arkivdel();
    const ny = await p.under('arkivdel', {
      arkiv: String(gammel.relasjoner.arkiv),
      forrigearkivdel: gammel.systemID,
    });
    return { gammel, ny };
  };

  it('krav 5.11.2: knows the period before and the period after', async () => {
    const { gammel, ny } = await periode();
    expect((await p.naa(gammel)).relasjoner.nestearkivdel).toBe(ny.systemID);
    expect(ny.relasjoner.forrigearkivdel).toBe(gammel.systemID);
  });

  it('krav 5.2.19, 5.11.6: a closed arkivdel takes no more mapper or registreringer', async () => {
    const lukket = await p.patch(await p.arkivdel(), { arkivdelstatus: kode('P') });
    for (const entitet of ['mappe', 'saksmappe', 'registrering'])
      await expect(p.under(entitet, { arkivdel: lukket.systemID })).rejects.toMatchObject({
        kode: 'feil-tilstand',
      });
    const sak = await p.sak((await p.arkivdel()).systemID);
    await expect(flytt(sak, 'arkivdel', lukket.systemID)).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('krav 5.11.4: an overlapping period takes no new mapper, inside those it has neither', async () => {
    const { gammel } = await periode();
    const sak = await p.sak(gammel.systemID);
    await p.patch(gammel, { arkivdelstatus: kode('O') });
    await expect(p.sak(gammel.systemID)).rejects.toMatchObject({
      kode: 'feil-tilstand',
      message: expect.stringContaining('overlappingsperiode'),
    });
    await expect(p.under('mappe', { overmappe: sak.systemID })).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
  });

  it('krav 5.11.4, 5.11.5: a mappe there takes a new registrering, and goes over to the successor with it', async () => {
    const { gammel, ny } = await periode();
    const sak = await p.sak(gammel.systemID);
    const urort = await p.sak(gammel.systemID);
    await p.patch(gammel, { arkivdelstatus: kode('O') });
    const jp = await p.journalpost(sak.systemID);
    expect(jp.relasjoner.mappe).toBe(sak.systemID);
    expect((await p.naa(sak)).relasjoner.arkivdel).toBe(ny.systemID);
    expect((await p.naa(urort)).relasjoner.arkivdel).toBe(gammel.systemID);
    const { rows } = await p.k.eier.query(
      `select 1 from "hendelse" where "objekt" = $1 and "handling" = 'overfoert-til-arvtaker'`,
      [sak.systemID],
    );
    expect(rows).toHaveLength(1);
  });

  it('krav 5.11.5: the outermost mappe goes over, and two who file at the same moment do not stop each other', async () => {
    const { gammel, ny } = await periode();
    const ytre = await p.under('mappe', { arkivdel: gammel.systemID });
    const indre = await p.under('saksmappe', { overmappe: ytre.systemID });
    await p.patch(gammel, { arkivdelstatus: kode('O') });
    await Promise.all([
      p.journalpost(indre.systemID),
      p.journalpost(indre.systemID),
      p.journalpost(indre.systemID),
    ]);
    expect((await p.naa(ytre)).relasjoner.arkivdel).toBe(ny.systemID);
    expect((await p.naa(indre)).relasjoner.overmappe).toBe(ytre.systemID);
  });

  it.each(['O', 'A'])(
    'krav 5.11.6, 5.11.7: is not closed from %s while it has open mapper',
    async (status) => {
      const { gammel } = await periode();
      const sak = await p.sak(gammel.systemID);
      if (status === 'O') await p.patch(gammel, { arkivdelstatus: kode('O') });
      await p.nekter(gammel, { arkivdelstatus: kode('P') }, 'ugyldig-inndata');
      await p.patch(sak, { saksstatus: kode('A') });
      expect((await p.patch(gammel, { arkivdelstatus: kode('P') })).data.avsluttetAv).toBe('arkivar');
    },
  );
});

describe('klasse', () => {
  const system = async (arkivdel?: Objekt) => {
    const s = await p.under('klassifikasjonssystem', {});
    if (arkivdel) await flytt(arkivdel, 'klassifikasjonssystem', s.systemID);
    return s;
  };
  const klasse = (klassifikasjonssystem: Objekt, klasseID = '1') =>
    p.under('klasse', { klassifikasjonssystem: klassifikasjonssystem.systemID }, { klasseID });

  it('krav 5.2.13, 5.2.18: an arkivdel has one primary classification, that can be changed', async () => {
    const arkivdel = await p.arkivdel();
    const [a, b] = [await system(arkivdel), await system()];
    expect((await p.naa(arkivdel)).relasjoner.klassifikasjonssystem).toBe(a.systemID);
    expect(
      (await flytt(arkivdel, 'klassifikasjonssystem', b.systemID)).relasjoner.klassifikasjonssystem,
    ).toBe(b.systemID);
  });

  it('krav 5.4.14: the class of a mappe is of the primary classification of its arkivdel, when made and when moved', async () => {
    const arkivdel = await p.arkivdel();
    const egen = await klasse(await system(arkivdel));
    const underklasse = await p.under('klasse', { overklasse: egen.systemID }, { klasseID: '1.1' });
    const fremmed = await klasse(await system());
    const feil = { felt: [expect.objectContaining({ felt: 'klasse' })] };
    const sak = (k: Objekt) => p.under('saksmappe', { arkivdel: arkivdel.systemID, klasse: k.systemID });
    await expect(sak(fremmed)).rejects.toMatchObject(feil);
    const god = await sak(underklasse);
    expect(god.relasjoner.klasse).toBe(underklasse.systemID);
    await expect(flytt(god, 'klasse', fremmed.systemID)).rejects.toMatchObject(feil);
    const annen = await p.arkivdel();
    await system(annen);
    await expect(flytt(god, 'arkivdel', annen.systemID)).rejects.toMatchObject(feil);
    const indre = p.under('mappe', { overmappe: god.systemID, klasse: fremmed.systemID });
    await expect(indre).rejects.toMatchObject(feil);
  });

  it('klasse: holds either underklasser, or mapper, or registreringer', async () => {
    const { systemID } = await p.arkivdel();
    const s = await system();
    const [med, uten, tom] = [await klasse(s), await klasse(s, '2'), await klasse(s, '3')];
    await p.under('klasse', { overklasse: med.systemID }, { klasseID: '1.1' });
    await p.under('mappe', { arkivdel: systemID, klasse: uten.systemID });
    await p.under('registrering', { klasse: tom.systemID });
    const nekt = (felt: string) => ({ felt: [expect.objectContaining({ felt })] });
    await expect(p.under('mappe', { arkivdel: systemID, klasse: med.systemID })).rejects.toMatchObject(
      nekt('klasse'),
    );
    await expect(p.under('registrering', { klasse: med.systemID })).rejects.toMatchObject(nekt('klasse'));
    await expect(p.under('klasse', { overklasse: uten.systemID }, { klasseID: '2.1' })).rejects.toMatchObject(
      nekt('overklasse'),
    );
    await expect(p.under('registrering', { klasse: uten.systemID })).rejects.toMatchObject(nekt('klasse'));
    await expect(p.under('klasse', { overklasse: tom.systemID }, { klasseID: '3.1' })).rejects.toMatchObject(
      nekt('overklasse'),
    );
    const mappe = await p.under('mappe', { arkivdel: systemID });
    await expect(flytt(mappe, 'klasse', tom.systemID)).rejects.toMatchObject(nekt('klasse'));
  });

  it('M602: a closed klasse and a closed klassifikasjonssystem take nothing in', async () => {
    const s = await system();
    const k = await p.patch(await klasse(s), { avsluttetDato: '2001-01-01T00:00:00Z' });
    const nekt = { kode: 'feil-tilstand' };
    await expect(p.under('klasse', { overklasse: k.systemID }, { klasseID: '1.1' })).rejects.toMatchObject(
      nekt,
    );
    await expect(p.under('registrering', { klasse: k.systemID })).rejects.toMatchObject(nekt);
    await p.patch(s, { avsluttetDato: '2001-01-01T00:00:00Z' });
    await expect(klasse(s, '9')).rejects.toMatchObject(nekt);
  });
});

describe('mappe and registrering', () => {
  it('krav 5.4.5, 5.4.19, mappe: lies in one arkivdel or in one mappe', async () => {
    const { systemID } = await p.arkivdel();
    const over = await p.under('mappe', { arkivdel: systemID });
    await expect(p.under('mappe', { arkivdel: systemID, overmappe: over.systemID })).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
    });
    await expect(p.s.create('mappe', { tittel: 'Hjemløs' })).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
    });
  });

  it('krav 5.4.6, 5.5.2, 5.5.3, 5.5.4: a registrering belongs to one mappe, or one klasse, or one arkivdel', async () => {
    const { systemID } = await p.arkivdel();
    const mappe = await p.under('mappe', { arkivdel: systemID });
    await expect(
      p.under('registrering', { mappe: mappe.systemID, arkivdel: systemID }),
    ).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
    });
    const jp = await p.under('registrering', { mappe: mappe.systemID });
    const flyttet = await flytt(jp, 'arkivdel', systemID);
    expect(flyttet.relasjoner).toEqual({ arkivdel: systemID });
  });

  it('krav 5.4.8, 5.5.7: a mappe becomes a saksmappe, a registrering a journalpost', async () => {
    const mappe = await p.under('mappe', { arkivdel: (await p.arkivdel()).systemID });
    const sak = await p.s.extend('saksmappe', mappe.systemID, {});
    const registrering = await p.under('registrering', { mappe: sak.systemID });
    const jp = await p.s.extend('journalpost', registrering.systemID, {});
    expect([sak.systemID, jp.systemID]).toEqual([mappe.systemID, registrering.systemID]);
    expect(jp.data.journalpostnummer).toBe(1);
  });

  it('krav 5.5.5: a dokumentbeskrivelse belongs to one or more registreringer', async () => {
    const mappe = await p.under('mappe', { arkivdel: (await p.arkivdel()).systemID });
    const [a, b] = [
      await p.under('registrering', { mappe: mappe.systemID }),
      await p.under('registrering', { mappe: mappe.systemID }),
    ];
    const d = await p.dokument(a.systemID);
    await p.s.link('registrering', b.systemID, 'dokumentbeskrivelse', d.systemID);
    await p.s.unlink('registrering', a.systemID, 'dokumentbeskrivelse', d.systemID);
    await expect(
      p.s.unlink('registrering', b.systemID, 'dokumentbeskrivelse', d.systemID),
    ).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });
});
