import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProeve, type Json, lenke, type Proeve } from './proeveklient.js';

// What the virksomhet adds of its own: codes, metadata fields, references, users and the log of it all.

let proeve: Proeve;
let klient: ReturnType<Proeve['som']>;
const rot = '/api/noark5/digut/';

beforeAll(async () => {
  proeve = await aapneProeve();
  klient = proeve.som('arkivar@digut.example');
});
afterAll(() => proeve.lukk());

/** The first of a list that must not be empty. */
const foerste = (json: Json): Json => {
  const [en] = json.results ?? [];
  if (!en) throw new Error('the list is empty');
  return en;
};

const rom = async (navn: string) => (await klient('GET', `${rot}${navn}/`)).json;

/** A new folder under the first arkivdel, and its address. */
const nyMappe = async (felt: Readonly<Record<string, unknown>> = {}) => {
  const deler = await klient('GET', lenke(await rom('arkivstruktur'), 'arkivstruktur/arkivdel'));
  const del = foerste(deler.json);
  const svar = await klient('POST', lenke(del, 'arkivstruktur/ny-mappe'), {
    kropp: { tittel: 'Prøvemappe', ...felt },
  });
  expect(svar.status, svar.tekst).toBe(201);
  return svar;
};

describe('codes of the virksomhet', () => {
  it('are added, used, renamed without touching what has them, and refused when they are out of use', async () => {
    const metadata = await rom('metadata');
    const liste = lenke(metadata, 'metadata/dokumenttype');
    const ny = await klient('POST', lenke(metadata, 'metadata/ny-dokumenttype'), {
      kropp: { kode: 'TGN', kodenavn: 'Tegning' },
    });
    expect(ny.status, ny.tekst).toBe(201);
    expect((await klient('GET', liste)).json.count).toBe(5);

    const mappe = (await nyMappe()).json;
    const reg = await klient('POST', lenke(mappe, 'arkivstruktur/ny-registrering'), {
      kropp: { tittel: 'Med tegning' },
    });
    const dok = await klient('POST', lenke(reg.json, 'arkivstruktur/ny-dokumentbeskrivelse'), {
      kropp: { tittel: 'Tegning', dokumenttype: { kode: 'TGN' } },
    });
    expect(dok.json.dokumenttype).toEqual({ kode: 'TGN', kodenavn: 'Tegning' });

    const kode = lenke(ny.json, 'self');
    const endret = await klient('PATCH', kode, {
      kropp: { kodenavn: 'Teknisk tegning', utdatert: '2018-01-01T00:00:00+01:00' },
      hoder: { 'if-match': ny.hoder.etag ?? '' },
    });
    expect(endret.json).toMatchObject({ kodenavn: 'Teknisk tegning', inaktiv: true });
    expect((await klient('GET', lenke(dok.json, 'self'))).json.dokumenttype).toEqual({
      kode: 'TGN',
      kodenavn: 'Tegning',
    });
    const nektet = await klient('POST', lenke(reg.json, 'arkivstruktur/ny-dokumentbeskrivelse'), {
      kropp: { tittel: 'En til', dokumenttype: { kode: 'TGN' } },
    });
    expect(nektet.status).toBe(400);
    const stale = await klient('PATCH', kode, {
      kropp: { kodenavn: 'X' },
      hoder: { 'if-match': ny.hoder.etag ?? '' },
    });
    expect(stale.status).toBe(409);
  });

  it('are no business of those without the role, nor of other tenants', async () => {
    const saksbehandler = proeve.som('saksbehandler@digut.example');
    const metadata = (await saksbehandler('GET', `${rot}metadata/`)).json;
    expect(Object.keys(metadata._links).some((r) => r.endsWith('/ny-dokumenttype/'))).toBe(false);
    const forsoek = await saksbehandler('POST', `${rot}metadata/dokumenttype/ny-dokumenttype/`, {
      kropp: { kode: 'Q', kodenavn: 'Q' },
    });
    expect(forsoek.status).toBe(403);
    const andre = proeve.som('arkivar@trondheim.example');
    expect((await andre('GET', '/api/noark5/trondheim/metadata/dokumenttype/TGN/')).status).toBe(404);
  });

  it('that rules depend on stay in use, and standard codes are not deleted', async () => {
    const a = `${rot}metadata/saksstatus/A/`;
    const { hoder } = await klient('GET', a);
    const svar = await klient('PATCH', a, {
      kropp: { inaktiv: true },
      hoder: { 'if-match': hoder.etag ?? '' },
    });
    expect(svar.status).toBe(400);
    expect((await klient('DELETE', a)).status).toBe(409);
  });
});

describe('metadata fields of the virksomhet', () => {
  it('are kept when the catalogue has them and the type is right, merged in a patch, and refused otherwise', async () => {
    const metadata = await rom('metadata');
    for (const [navn, type] of [
      ['ppt-v1:skoleaar', 'string'],
      ['ppt-v1:saksnummer', 'integer'],
    ]) {
      const svar = await klient('POST', lenke(metadata, 'metadata/ny-virksomhetsspesifikkeMetadata'), {
        kropp: { navn, type },
      });
      expect(svar.status, svar.tekst).toBe(201);
    }
    const mappe = await nyMappe({
      virksomhetsspesifikkeMetadata: { 'ppt-v1:skoleaar': '2018/2019', 'ppt-v1:saksnummer': 12 },
    });
    const self = lenke(mappe.json, 'self');
    const endret = await klient('PATCH', self, {
      kropp: { virksomhetsspesifikkeMetadata: { 'ppt-v1:saksnummer': null } },
      hoder: { 'if-match': mappe.hoder.etag ?? '' },
    });
    expect(endret.json.virksomhetsspesifikkeMetadata).toEqual({ 'ppt-v1:skoleaar': '2018/2019' });
    for (const vsm of [{ 'ppt-v1:ukjent': 'x' }, { 'ppt-v1:saksnummer': '12' }, { saksnummer: 12 }]) {
      const svar = await klient('PATCH', self, {
        kropp: { virksomhetsspesifikkeMetadata: vsm },
        hoder: { 'if-match': endret.hoder.etag ?? '' },
      });
      expect(svar.status).toBe(400);
    }
  });
});

describe('references across the hierarchy', () => {
  it('are made by adding the address of the target to the one that is given', async () => {
    const fra = (await nyMappe()).json;
    const til = (await nyMappe()).json;
    const { url } = (await klient('GET', lenke(fra, 'arkivstruktur/ny-kryssreferanse'))).json as unknown as {
      url: string;
    };
    const svar = await klient('POST', `${url}${lenke(til, 'self')}`);
    expect(svar.status, svar.tekst).toBe(201);
    expect(lenke(svar.json, 'arkivstruktur/mappe')).toBe(lenke(til, 'self'));
    const liste = (await klient('GET', lenke(fra, 'arkivstruktur/kryssreferanse'))).json;
    expect(liste.count).toBe(1);
    expect((await klient('POST', `${url}${lenke(fra, 'self')}`)).status).toBe(400);
    const arkiv = (await klient('GET', lenke(await rom('arkivstruktur'), 'arkivstruktur/arkiv'))).json;
    expect((await klient('POST', `${url}${lenke(foerste(arkiv), 'self')}`)).status).toBe(400);
  });
});

describe('the log of changes', () => {
  it('has each changed attribute with what stood and what stands, under the object and by itself', async () => {
    const mappe = await nyMappe();
    const self = lenke(mappe.json, 'self');
    await klient('PATCH', self, {
      kropp: { tittel: 'Ny tittel', noekkelord: ['a'] },
      hoder: { 'if-match': mappe.hoder.etag ?? '' },
    });
    const logg = (await klient('GET', lenke(mappe.json, 'loggingogsporing/endringslogg'))).json;
    const endringer = (logg.results ?? []).filter((r) => r.referanseMetadata !== undefined);
    expect(endringer.find((r) => r.referanseMetadata === 'tittel')).toMatchObject({
      tidligereVerdi: 'Prøvemappe',
      nyVerdi: 'Ny tittel',
      referanseArkivenhet: mappe.json.systemID,
    });
    const hendelser = (await klient('GET', lenke(mappe.json, 'loggingogsporing/hendelseslogg'))).json;
    expect(hendelser.results?.map((h) => (h.hendelsetype as { kode: string }).kode)).toEqual(['C']);
    const alle = await klient(
      'GET',
      `${rot}loggingogsporing/endringslogg/?$filter=${encodeURIComponent(`referanseArkivenhet eq ${mappe.json.systemID}`)}`,
    );
    expect(alle.json.count).toBe(3);
  });

  it('is for the archivist and the administrator alone, and nobody changes it', async () => {
    const saksbehandler = proeve.som('saksbehandler@digut.example');
    expect((await saksbehandler('GET', `${rot}loggingogsporing/endringslogg/`)).status).toBe(403);
    const rotlenker = (await saksbehandler('GET', rot)).json._links;
    expect(Object.keys(rotlenker).some((r) => r.includes('loggingogsporing'))).toBe(false);
    const en = foerste((await klient('GET', `${rot}loggingogsporing/endringslogg/?$top=1`)).json);
    expect((await klient('DELETE', lenke(en, 'self'))).status).toBe(403);
  });

  it('takes what a client enters about an object', async () => {
    const mappe = (await nyMappe()).json;
    const svar = await klient('POST', lenke(mappe, 'loggingogsporing/ny-hendelseslogg'), {
      kropp: { hendelsetype: { kode: 'R' }, beskrivelse: 'Lest på papir' },
    });
    expect(svar.status, svar.tekst).toBe(201);
    expect(svar.json).toMatchObject({ referanseArkivenhet: mappe.systemID, beskrivelse: 'Lest på papir' });
  });
});

describe('the administration', () => {
  it('lists the users of the tenant, with the ids that records refer to', async () => {
    const mappe = (await nyMappe()).json;
    const brukere = (await klient('GET', lenke(await rom('admin'), 'admin/bruker'))).json;
    expect(brukere.results?.map((b) => b.systemID)).toContain(mappe.referanseOpprettetAv);
  });

  it('is found by both names that the standard has for access', async () => {
    const admin = (await proeve.som('administrator@digut.example')('GET', '/api/noark5/digut/admin/')).json;
    expect(lenke(admin, 'admin/rettighet')).not.toBe(lenke(admin, 'admin/tilgang'));
  });

  it('makes what belongs to an object together with it', async () => {
    const mappe = (await nyMappe({ merknad: [{ merknadstekst: 'Fra starten' }] })).json;
    expect((await klient('GET', lenke(mappe, 'arkivstruktur/merknad'))).json.count).toBe(1);
  });

  it('keeps both sides of predecessor and successor in step', async () => {
    const deler = await klient('GET', lenke(await rom('arkivstruktur'), 'arkivstruktur/arkivdel'));
    const del = foerste(deler.json);
    const ny = await klient('POST', `${lenke(del, 'arkivstruktur/arkiv')}ny-arkivdel/`, {
      kropp: { tittel: 'Neste periode' },
    });
    expect(ny.status, ny.tekst).toBe(201);
    const flytt = await klient('PUT', `${lenke(ny.json, 'self')}forrigearkivdel/$ref`, {
      kropp: lenke(del, 'self'),
    });
    expect(flytt.status, flytt.tekst).toBe(204);
    const foer = (await klient('GET', lenke(del, 'self'))).json;
    expect(lenke(foer, 'arkivstruktur/nestearkivdel')).toBe(lenke(ny.json, 'self'));
    expect(foer.referanseArvtaker).toBe(ny.json.systemID);
  });
});
