import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from './access/utvalg.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './rules/proevearkiv.js';

let p: Proevearkiv;
beforeAll(async () => {
  p = await aapneProevearkiv();
});
afterAll(() => p.k.lukk());

const systemFor = (arkivdel: Objekt): Promise<Objekt> =>
  p.s.create(
    'klassifikasjonssystem',
    { tittel: 'Et system' },
    { sett: { entitet: 'arkivdel', relasjon: 'klassifikasjonssystem', systemID: arkivdel.systemID } },
  );

const klasseI = (system: Objekt): Promise<Objekt> =>
  p.under('klasse', { klassifikasjonssystem: system.systemID }, { klasseID: '1' });

const hendelser = async (o: Objekt): Promise<readonly unknown[]> =>
  (await p.s.history(o.entitet, o.systemID)).map((h) => h.handling);

describe('a mappe that is made in a klasse', () => {
  it('lies in the arkivdel that the classification belongs to, however deep the klasse is', async () => {
    const arkivdel = await p.arkivdel();
    const klasse = await klasseI(await systemFor(arkivdel));
    const under = await p.under('klasse', { overklasse: klasse.systemID }, { klasseID: '1.1' });
    const mappe = await p.under('saksmappe', { klasse: under.systemID });
    expect(mappe.relasjoner).toEqual({ klasse: under.systemID, arkivdel: arkivdel.systemID });
  });

  it('must name its arkivdel when several have the classification, or none that is in use', async () => {
    const arkivdel = await p.arkivdel();
    const system = await systemFor(arkivdel);
    const klasse = await klasseI(system);
    const feil = { felt: [expect.objectContaining({ felt: 'arkivdel' })] };
    const annen = await p.arkivdel();
    await p.s.move('arkivdel', annen.systemID, 'klassifikasjonssystem', system.systemID);
    await expect(p.under('mappe', { klasse: klasse.systemID })).rejects.toMatchObject(feil);
    const valgt = await p.under('mappe', { klasse: klasse.systemID, arkivdel: annen.systemID });
    expect(valgt.relasjoner.arkivdel).toBe(annen.systemID);
    await p.patch(arkivdel, { arkivdelstatus: kode('P') });
    await p.slett(valgt);
    expect((await p.under('mappe', { klasse: klasse.systemID })).relasjoner.arkivdel).toBe(annen.systemID);
    await p.patch(annen, { arkivdelstatus: kode('O') });
    await expect(p.under('mappe', { klasse: klasse.systemID })).rejects.toMatchObject(feil);
  });
});

describe('a klassifikasjonssystem that is made from an arkivdel', () => {
  it('becomes its classification in the same transaction, once', async () => {
    const arkivdel = await p.arkivdel();
    const system = await systemFor(arkivdel);
    expect((await p.naa(arkivdel)).relasjoner.klassifikasjonssystem).toBe(system.systemID);
    expect(await hendelser(arkivdel)).toContain('flytt-klassifikasjonssystem');
    await expect(systemFor(arkivdel)).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('is refused to who may not change the arkivdel, and by an arkivdel that is closed', async () => {
    const arkivdel = await p.arkivdel();
    const sett = { entitet: 'arkivdel', relasjon: 'klassifikasjonssystem', systemID: arkivdel.systemID };
    await expect(
      p.som('saksbehandler').create('klassifikasjonssystem', { tittel: 'X' }, { sett }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await p.patch(arkivdel, { arkivdelstatus: kode('P') });
    await expect(systemFor(arkivdel)).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('is let go of when it is removed, as it is by those that have it as their second', async () => {
    const [arkivdel, annen] = [await p.arkivdel(), await p.arkivdel()];
    const system = await systemFor(arkivdel);
    await p.s.link('arkivdel', annen.systemID, 'sekundaerklassifikasjonssystem', system.systemID);
    await p.slett(system);
    expect((await p.naa(arkivdel)).relasjoner.klassifikasjonssystem).toBeUndefined();
    expect(await hendelser(arkivdel)).toContain('loesne-klassifikasjonssystem');
    expect(await hendelser(annen)).toContain('loesne-sekundaerklassifikasjonssystem');
  });

  it('stays while it has classes, or an arkivdel that is closed', async () => {
    const arkivdel = await p.arkivdel();
    const system = await systemFor(arkivdel);
    const klasse = await klasseI(system);
    await expect(p.slett(system)).rejects.toMatchObject({ kode: 'i-bruk' });
    await p.slett(klasse);
    await p.patch(arkivdel, { arkivdelstatus: kode('P') });
    await expect(p.slett(system)).rejects.toMatchObject({ kode: 'laast' });
  });
});

describe('a dokumentobjekt that is moved', () => {
  const dokumenter = async (): Promise<readonly [Objekt, Objekt]> => {
    const sak = await p.sak((await p.arkivdel()).systemID);
    const aapen = await p.journalpost(sak.systemID);
    const skjermet = await p.journalpost(sak.systemID, {
      skjerming: {
        tilgangsrestriksjon: kode('5'),
        skjermingshjemmel: 'Offentleglova § 5',
        skjermingMetadata: [kode('TD')],
        skjermingDokument: kode('H'),
      },
    });
    return [await p.dokument(aapen.systemID), await p.dokument(skjermet.systemID)];
  };
  const restriksjon = async (o: Objekt): Promise<unknown> => {
    const { rows } = await p.k.eier.query(
      `select "skjerming_tilgangsrestriksjon" as kode from "dokumentobjekt" where "systemID" = $1`,
      [o.systemID],
    );
    return rows[0]?.kode;
  };

  it('takes on the screening of its new document, and leaves that of the old', async () => {
    const [aapent, skjermet] = await dokumenter();
    const fil = await p.fil(aapent.systemID);
    const inn = await p.s.move('dokumentobjekt', fil.systemID, 'dokumentbeskrivelse', skjermet.systemID);
    expect(await restriksjon(inn)).toBe('5');
    const ut = await p.s.move('dokumentobjekt', fil.systemID, 'dokumentbeskrivelse', aapent.systemID);
    expect(await restriksjon(ut)).toBeNull();
  });

  it('does not come in behind newer versions, and stays where it is when it has its file (krav 5.9)', async () => {
    const [en, annen] = await dokumenter();
    const eldre = await p.fil(en.systemID);
    await p.fil(annen.systemID, { versjonsnummer: 4 });
    const flytt = (o: Objekt) =>
      p.s.move('dokumentobjekt', o.systemID, 'dokumentbeskrivelse', annen.systemID);
    await expect(flytt(eldre)).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'versjonsnummer' })],
    });
    const medFil = await p.fil(en.systemID, { versjonsnummer: 9 }, 'Innholdet');
    await expect(flytt(medFil)).rejects.toMatchObject({ kode: 'laast' });
  });
});
