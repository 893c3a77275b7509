import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProeve, grunnadresse, type Json, lenke, type Proeve, relasjon } from './proeveklient.js';

let proeve: Proeve;
beforeAll(async () => {
  proeve = await aapneProeve();
});
afterAll(() => proeve.lukk());

const rot = '/api/noark5/digut/';
const arkivar = 'arkivar@digut.example';

const ikkeTomme = (verdi: unknown): boolean =>
  Array.isArray(verdi)
    ? verdi.length > 0 && verdi.every(ikkeTomme)
    : typeof verdi === 'object'
      ? verdi !== null && Object.values(verdi).every(ikkeTomme)
      : verdi !== undefined && verdi !== '';

describe('the root', () => {
  it('tells those without login how to log in, and nothing else', async () => {
    const svar = await proeve.som(null)('GET', rot);
    expect(svar.status).toBe(200);
    expect(Object.keys(svar.json._links).sort()).toEqual(
      [relasjon('login/oidc'), relasjon('login/rfc6749'), 'self'].sort(),
    );
    const oidc = await proeve.som(null)('GET', lenke(svar.json, 'login/oidc'));
    expect(oidc.status).toBe(200);
    expect(oidc.json.issuer).toBe(`${grunnadresse}/oidc`);
    expect(lenke(svar.json, 'login/rfc6749')).toBe(`${grunnadresse}/oidc/token`);
  });

  it('looks the same to those without login whether the tenant is there or not', async () => {
    const finnes = (await proeve.som(null)('GET', rot)).tekst.replaceAll('digut', 'X');
    const mangler = (await proeve.som(null)('GET', '/api/noark5/finnes-ikke/')).tekst.replaceAll(
      'finnes-ikke',
      'X',
    );
    expect(mangler).toBe(finnes);
  });

  it('asks for login by 401 on everything below it, whatever it is', async () => {
    for (const sti of [
      'arkivstruktur/',
      'arkivstruktur/mappe/',
      'admin/system/',
      'metadata/',
      'tull/',
      'arkivstruktur/tull/',
    ]) {
      const svar = await proeve.som(null)('GET', `${rot}${sti}`);
      expect([sti, svar.status, svar.json.feil.kode]).toEqual([sti, 401, 401]);
      expect(svar.hoder['www-authenticate']).toContain('Bearer');
    }
  });

  it('announces the rooms to those who are logged in, in the order of the relation names', async () => {
    const svar = await proeve.som(arkivar)('GET', rot);
    const navn = Object.keys(svar.json._links);
    expect(navn).toEqual([...navn].sort());
    for (const rom of ['arkivstruktur', 'sakarkiv', 'moeteogutvalgsbehandling', 'metadata', 'admin/system'])
      expect(navn).toContain(relasjon(rom));
    expect(svar.hoder['content-type']).toBe('application/vnd.noark5+json; charset=utf-8');
  });

  it('without a tenant is that of the first tenant in which the user has a role', async () => {
    const uten = await proeve.som(arkivar)('GET', '/api/noark5/');
    expect(uten.json).toEqual((await proeve.som(arkivar)('GET', rot)).json);
    const liste = await proeve.som(arkivar)('GET', '/api/noark5/arkivstruktur/arkiv/');
    expect(liste.json.count).toBe(1);
    const leder = await proeve.som('leder@trondheim.example')('GET', '/api/noark5');
    expect(lenke(leder.json, 'self')).toBe(`${grunnadresse}/api/noark5/digut/`);
  });

  it('leads to the system information with the fields of the standard', async () => {
    const start = await proeve.som(arkivar)('GET', rot);
    const { json } = await proeve.som(arkivar)('GET', lenke(start.json, 'admin/system'));
    expect(json).toMatchObject({ bulkgrense: 5 * 1024 * 1024, produkt: 'Felles', protokollversjon: '1.1' });
    expect(json.versjonsdato).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('leads by relations alone to every kind of list, and each object there to itself', async () => {
    const klient = proeve.som(arkivar);
    const start = (await klient('GET', rot)).json;
    let sett = 0;
    for (const rom of ['arkivstruktur', 'sakarkiv', 'moeteogutvalgsbehandling']) {
      const { json } = await klient('GET', lenke(start, rom));
      for (const [navn, { href, templated }] of Object.entries(json._links)) {
        if (!templated) continue;
        const liste = await klient('GET', href);
        expect([navn, liste.status]).toEqual([navn, 200]);
        expect(liste.json.count === 0).toBe(liste.json.results === undefined);
        for (const objekt of (liste.json.results ?? []).slice(0, 3)) {
          sett += 1;
          const selv = await klient('GET', lenke(objekt, 'self'));
          expect(selv.json).toEqual(objekt);
          expect(selv.hoder.etag).toMatch(/^"\d+"$/);
          const samme = Object.entries(objekt._links).filter(
            ([n, l]) => n !== 'self' && l.href === lenke(objekt, 'self'),
          );
          expect(samme).toHaveLength(1);
          const { _links, ...felt } = objekt;
          expect(ikkeTomme(felt)).toBe(true);
        }
      }
    }
    expect(sett).toBeGreaterThan(15);
  });

  it('leads from each object to links that all can be followed', async () => {
    const klient = proeve.som(arkivar);
    const saker = await klient('GET', `${rot}sakarkiv/saksmappe/?$top=1`);
    const koe = [...(saker.json.results ?? [])];
    const sett = new Set<string>();
    while (koe.length > 0 && sett.size < 60) {
      const objekt = koe.pop() as Json;
      for (const [navn, { href, templated }] of Object.entries(objekt._links)) {
        if (sett.has(href) || navn.includes('/fil/') || navn.includes('utvid-til')) continue;
        sett.add(href);
        const svar = await klient('GET', href);
        expect([href, svar.status]).toEqual([href, 200]);
        if (templated) koe.push(...(svar.json.results ?? []).filter((r) => r.systemID).slice(0, 1));
      }
    }
    expect(sett.size).toBeGreaterThan(30);
  });
});

describe('a whole chain from arkiv to file', () => {
  it('is made, found, changed and read by following relations from the root', async () => {
    const klient = proeve.som(arkivar);
    const lag = async (fra: Json, navn: string, felt: object): Promise<Json> => {
      const mal = await klient('GET', lenke(fra, navn));
      expect([navn, mal.status]).toEqual([navn, 200]);
      expect(mal.json._links.self).toBeUndefined();
      const { _links, ...start } = mal.json;
      const svar = await klient('POST', lenke(fra, navn), { kropp: { ...start, ...felt } });
      expect([navn, svar.status, svar.status === 201 ? '' : svar.tekst]).toEqual([navn, 201, '']);
      expect(svar.hoder.location).toBe(lenke(svar.json, 'self'));
      expect(svar.hoder.etag).toBe('"1"');
      return svar.json;
    };
    const start = (await klient('GET', rot)).json;
    const rom = (await klient('GET', lenke(start, 'arkivstruktur'))).json;
    const arkiv = await lag(rom, 'arkivstruktur/ny-arkiv', { tittel: 'Prøvearkiv' });
    expect(arkiv.arkivstatus).toEqual({ kode: 'O', kodenavn: 'Opprettet' });
    await lag(arkiv, 'arkivstruktur/ny-arkivskaper', { arkivskaperID: 'P', arkivskaperNavn: 'Prøveetaten' });
    const system = await lag(rom, 'arkivstruktur/ny-klassifikasjonssystem', { tittel: 'Emner' });
    const klasse = await lag(system, 'arkivstruktur/ny-klasse', { klasseID: '1', tittel: 'Prøver' });
    await lag(klasse, 'arkivstruktur/ny-klasse', { klasseID: '1.1', tittel: 'Delprøver' });
    const arkivdel = await lag(arkiv, 'arkivstruktur/ny-arkivdel', { tittel: 'Saker' });
    const sak = await lag(arkivdel, 'sakarkiv/ny-saksmappe', { tittel: 'Prøvesak om lenker' });
    expect(sak.mappeID).toBe(`2018/${sak.sakssekvensnummer}`);
    expect(sak.opprettetDato).toMatch(/\+02:00$/);
    await lag(sak, 'arkivstruktur/ny-merknad', { merknadstekst: 'Husk å svare' });
    const post = await lag(sak, 'sakarkiv/ny-journalpost', {
      tittel: 'Brev om lenker',
      journalposttype: { kode: 'I' },
    });
    expect(post.journalposttype).toEqual({ kode: 'I', kodenavn: 'Inngående dokument' });
    await lag(post, 'arkivstruktur/ny-korrespondansepartenhet', {
      navn: 'Prøveetaten',
      korrespondanseparttype: { kode: 'EA' },
    });
    const dokument = await lag(post, 'arkivstruktur/ny-dokumentbeskrivelse', { tittel: 'Brevet' });
    const objekt = await lag(dokument, 'arkivstruktur/ny-dokumentobjekt', { filnavn: 'brev.txt' });
    const opplastet = await klient('POST', lenke(objekt, 'arkivstruktur/fil'), {
      kropp: Buffer.from('Kjære etat, her er brevet.\n'),
      hoder: { 'content-type': 'text/plain' },
    });
    expect(opplastet.status).toBe(201);
    expect(opplastet.json).toMatchObject({ filstoerrelse: 28, sjekksumAlgoritme: 'SHA-256' });
    const fil = await klient('GET', String(opplastet.json.referanseDokumentfil));
    expect(fil.tekst).toBe('Kjære etat, her er brevet.\n');

    // And back up again.
    const opp = async (fra: Json, navn: string) => (await klient('GET', lenke(fra, navn))).json;
    const beskrivelse = await opp(opplastet.json, 'arkivstruktur/dokumentbeskrivelse');
    const poster = await opp(beskrivelse, 'arkivstruktur/registrering');
    expect(poster.count).toBe(1);
    const [funnet] = poster.results;
    // Seen as what it is, not as the base it was listed under.
    expect(lenke(funnet as Json, 'self')).toBe(lenke(post, 'self'));
    const saken = await opp(funnet as Json, 'arkivstruktur/mappe');
    expect(saken.systemID).toBe(sak.systemID);
    expect(lenke(saken, 'self')).toBe(lenke(sak, 'self'));
    expect((await opp(await opp(saken, 'arkivstruktur/arkivdel'), 'arkivstruktur/arkiv')).systemID).toBe(
      arkiv.systemID,
    );
  });

  it('announces what lies below in a hierarchy only where something does', async () => {
    const klient = proeve.som(arkivar);
    const filter = encodeURIComponent("klasseID eq '1' and tittel eq 'Prøver'");
    const over = (await klient('GET', `${rot}arkivstruktur/klasse/?$filter=${filter}`)).json
      .results[0] as Json;
    const under = (await klient('GET', lenke(over, 'arkivstruktur/underklasse'))).json.results[0] as Json;
    expect(under.klasseID).toBe('1.1');
    expect(lenke(under, 'arkivstruktur/overklasse')).toBe(lenke(over, 'self'));
    expect(under._links[relasjon('arkivstruktur/underklasse')]).toBeUndefined();
    expect(over._links[relasjon('arkivstruktur/overklasse')]).toBeUndefined();
  });
});
