import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProeve, type Json, lenke, type Proeve, relasjon } from './proeveklient.js';

let proeve: Proeve;
const digut = '/api/noark5/digut/';
const trondheim = '/api/noark5/trondheim/';
const arkivar = 'arkivar@digut.example';
let sak: Json;
let skjermet: Json;
let del: Json;

beforeAll(async () => {
  proeve = await aapneProeve();
  const klient = proeve.som(arkivar);
  const filter = encodeURIComponent("tittel eq 'Saker'");
  del = (await klient('GET', `${digut}arkivstruktur/arkivdel/?$filter=${filter}`)).json.results[0] as Json;
  const ny = async (kropp: object) => {
    const svar = await klient('POST', lenke(del, 'sakarkiv/ny-saksmappe'), { kropp });
    expect([svar.status, svar.status === 201 ? '' : svar.tekst]).toEqual([201, '']);
    return svar.json;
  };
  sak = await ny({ tittel: 'Vår egen sak' });
  skjermet = await ny({
    tittel: 'Personalsak om permisjon',
    skjerming: {
      tilgangsrestriksjon: { kode: 'P' },
      skjermingshjemmel: 'Offl. § 25',
      skjermingMetadata: [{ kode: 'TM1' }],
    },
  });
});
afterAll(() => proeve.lukk());

const sti = (objekt: Json, tenant: string) => lenke(objekt, 'self').replace('/digut/', `/${tenant}/`);

describe('another tenant', () => {
  it('does not have our objects, by any verb', async () => {
    const annen = proeve.som('arkivar@trondheim.example');
    const self = sti(sak, 'trondheim');
    expect((await annen('GET', self)).status).toBe(404);
    expect((await annen('GET', `${self}registrering/`)).status).toBe(404);
    expect((await annen('GET', `${self}ny-journalpost/`)).status).toBe(404);
    expect((await annen('POST', `${self}ny-journalpost/`, { kropp: { tittel: 'x' } })).status).toBe(404);
    expect(
      (await annen('PATCH', self, { kropp: { tittel: 'x' }, hoder: { 'if-match': '"1"' } })).status,
    ).toBe(404);
    expect((await annen('DELETE', self)).status).toBe(404);
    const liste = await annen('GET', `${trondheim}sakarkiv/saksmappe/?$filter=systemID eq ${sak.systemID}`);
    expect(liste.json.count).toBe(0);
  });

  it('does not let a user of ours write, nor see more than the public sees', async () => {
    const klient = proeve.som(arkivar);
    const rom = await klient('GET', `${trondheim}arkivstruktur/`);
    expect(Object.keys(rom.json._links).filter((n) => n.includes('/ny-'))).toEqual([]);
    const svar = await klient('POST', `${trondheim}arkivstruktur/arkiv/ny-arkiv/`, {
      kropp: { tittel: 'x' },
    });
    expect(svar.status).toBe(403);
    expect((await klient('GET', `${trondheim}arkivstruktur/arkiv/`)).json.count).toBe(0);
  });

  it('that is not there gives 404', async () => {
    expect((await proeve.som(arkivar)('GET', '/api/noark5/finnes-ikke/')).status).toBe(404);
    expect((await proeve.som(arkivar)('GET', '/api/noark5/finnes-ikke/arkivstruktur/')).status).toBe(404);
  });
});

describe('a reader', () => {
  it('sees the objects, but no way to make, change or extend them', async () => {
    const leser = proeve.som('leser@digut.example');
    const svar = await leser('GET', lenke(sak, 'self'));
    expect(svar.status).toBe(200);
    expect(Object.keys(svar.json._links).filter((n) => /\/(ny|utvid-til)-/.test(n))).toEqual([]);
    expect(
      (await leser('POST', lenke(sak, 'sakarkiv/ny-journalpost'), { kropp: { tittel: 'x' } })).status,
    ).toBe(403);
    expect((await leser('GET', lenke(sak, 'sakarkiv/ny-journalpost'))).status).toBe(403);
    expect((await leser('DELETE', lenke(sak, 'self'))).status).toBe(403);
    expect(
      (await leser('PATCH', lenke(sak, 'self'), { kropp: { tittel: 'x' }, hoder: { 'if-match': '"1"' } }))
        .status,
    ).toBe(403);
  });
});

describe('a screened title', () => {
  it('is hidden from those without clearance in every way it could be found', async () => {
    const leser = proeve.som('saksbehandler@digut.example');
    const svar = await leser('GET', lenke(skjermet, 'self'));
    expect([svar.status, svar.json.tittel]).toEqual([200, '*****']);
    for (const filter of [
      "contains(tittel, 'permisjon')",
      "startswith(tittel, 'Personal')",
      "tittel eq 'Personalsak om permisjon'",
    ]) {
      const liste = await leser('GET', `${digut}sakarkiv/saksmappe/?$filter=${encodeURIComponent(filter)}`);
      expect([filter, liste.json.count]).toEqual([filter, 0]);
    }
    expect((await leser('GET', `${digut}sakarkiv/saksmappe/?$search=permisjon`)).json.count).toBe(0);
    const aapen = await proeve.som(arkivar)('GET', `${digut}sakarkiv/saksmappe/?$search=permisjon`);
    expect(aapen.json.count).toBe(1);
  });

  it('is not lost when the masked object is sent back', async () => {
    const leser = proeve.som('saksbehandler@digut.example');
    const lest = await leser('GET', lenke(skjermet, 'self'));
    const svar = await leser('PUT', lenke(skjermet, 'self'), {
      kropp: lest.json,
      hoder: { 'if-match': lest.hoder.etag ?? '' },
    });
    expect(svar.status).toBe(400);
    expect((await proeve.som(arkivar)('GET', lenke(skjermet, 'self'))).json.tittel).toBe(
      'Personalsak om permisjon',
    );
  });

  it('does not show what the house keeps to itself', async () => {
    const { json } = await proeve.som(arkivar)('GET', `${digut}arkivstruktur/dokumentobjekt/`);
    for (const objekt of json.results) {
      expect(objekt.offentlig).toBeUndefined();
      expect(objekt.skjerming).toBeUndefined();
      expect(objekt.virksomhet).toBeUndefined();
      expect(objekt._links[relasjon('arkivstruktur/dokumentbeskrivelse')]).toBeDefined();
    }
    expect(json.results.length).toBeGreaterThan(0);
  });
});
