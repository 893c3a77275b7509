import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import {
  aapne,
  type Fremdrift,
  loggInn,
  medSisteVersjon,
  NoarkFeil,
  OpplastingAvbrutt,
  odata,
  type Ressurs,
} from '@felles/client-noark';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noark, noarkrot } from './noark.js';
import { type Produkt, startProdukt } from './produkt.js';

// The published client, through what a records system does from the empty archive to the closed case.

let produkt: Produkt;
let rotadresse: string;
let rot: Ressurs<'rot'>;
let arkivdel: Ressurs<'arkivdel'>;
let mappe: Ressurs<'mappe'>;
let dokument: Ressurs<'dokumentbeskrivelse'>;

const som = (rolle: string, hentSlik?: typeof fetch): Promise<Ressurs<'rot'>> =>
  noark(produkt, `${rolle}@digut.example`, 'digut', hentSlik);

const feilAv = (hva: Promise<unknown>): Promise<unknown> =>
  hva.then(
    () => undefined,
    (feil: unknown) => feil,
  );

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes that no other test has. */
const bytes = (antall: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(antall));

beforeAll(async () => {
  produkt = await startProdukt();
  rotadresse = `${produkt.adresse}${noarkrot('digut')}`;
  rot = await som('arkivar');
  const rom = await rot.foelg('arkivstruktur/');
  const arkiv = await rom.ny('arkivstruktur/ny-arkiv/', { tittel: 'Klientens arkiv' });
  arkivdel = await arkiv.ny('arkivstruktur/ny-arkivdel/', { tittel: 'Klientens del' });
  mappe = await arkivdel.ny('arkivstruktur/ny-mappe/', { tittel: 'Klientens mappe' });
  const post = await mappe.ny('arkivstruktur/ny-registrering/', { tittel: 'Med dokument' });
  dokument = await post.ny('arkivstruktur/ny-dokumentbeskrivelse/', { tittel: 'Dokumentet' });
}, 240_000);

afterAll(async () => {
  await produkt?.rydd();
});

describe('fra roten', () => {
  test('finnes rommene, kodelistene og opplysningene om systemet', async () => {
    for (const rom of ['arkivstruktur/', 'sakarkiv/', 'metadata/', 'admin/'] as const)
      expect((await rot.foelg(rom)).href).toContain(rom);
    const system = await rot.foelg('admin/system/');
    expect(system.data).toMatchObject({ produkt: 'Felles', protokollversjon: '1.1' });
    const koder = await (await rot.foelg('metadata/')).liste('metadata/saksstatus/').alle();
    expect(koder.map((k) => k.data.kode)).toContain('B');
    const en = await (await rot.foelg('metadata/'))
      .liste('metadata/saksstatus/', { filter: odata`kode eq ${'B'}` })
      .alle();
    expect(en.map((k) => k.data.kodenavn)).toEqual(['Under behandling']);
  });

  test('kan kodelister få nye koder av den som styrer dem', async () => {
    const metadata = await (await som('administrator')).foelg('metadata/');
    const ny = { kode: 'KART', kodenavn: 'Kart og tegninger' };
    expect((await metadata.ny('metadata/ny-dokumenttype/', ny)).data).toMatchObject(ny);
    const koder = await metadata.liste('metadata/dokumenttype/').alle();
    expect(koder.map((k) => k.data.kodenavn)).toContain('Kart og tegninger');
  });

  test('får den som ikke er logget inn, bare vite hvordan en logger inn', async () => {
    const aapen = await aapne(rotadresse);
    expect(aapen.har('login/oidc/')).toBe(true);
    const feil = await feilAv(aapen.foelg('arkivstruktur/'));
    expect(feil).toBeInstanceOf(NoarkFeil);
    expect(feil).toMatchObject({ slag: 'relasjon', status: 0, rel: 'arkivstruktur/' });
  });

  test('slipper galt passord ikke inn', async () => {
    const bruker = { navn: 'arkivar@digut.example', passord: 'galt' };
    const feil = await feilAv(loggInn(rotadresse, { klientId: 'felles-demo', bruker }));
    expect(feil).toMatchObject({ slag: 'svar', status: 401 });
  });

  test('hentes et nytt token når det gamle avvises', async () => {
    const bruker = { navn: 'arkivar@digut.example', passord: 'demo' };
    const { hentToken } = await loggInn(rotadresse, { klientId: 'felles-demo', bruker, omfang: 'openid' });
    const bedt: boolean[] = [];
    const fersk = await aapne(rotadresse, {
      hentToken: ({ fornye = false } = {}) => {
        bedt.push(fornye);
        return fornye ? hentToken({ fornye }) : 'utgaatt';
      },
    });
    expect(fersk.har('arkivstruktur/')).toBe(true);
    expect(bedt).toEqual([false, true]);
  });
});

describe('objekter', () => {
  test('er det de ble laget som, med det kjernen fyller inn', async () => {
    expect(mappe.entitet).toBe('mappe');
    expect(mappe.data).toMatchObject({ tittel: 'Klientens mappe', dokumentmedium: { kode: 'E' } });
    expect(mappe.data.mappeID).toMatch(/\d/);
    const lest = await mappe.les();
    expect(lest.data).toEqual(mappe.data);
    expect(lest.etag).toBe(mappe.etag);
    const del = await mappe.foelg('arkivstruktur/arkivdel/');
    expect([del.entitet, del.data.systemID]).toEqual(['arkivdel', arkivdel.data.systemID]);
  });

  test('kan begynne på det kjernen foreslår', async () => {
    const mal = await arkivdel.mal('arkivstruktur/ny-mappe/');
    expect(mal.data.dokumentmedium?.kode).toBe('E');
    expect(Object.keys(mal.lenker).some((navn) => navn.endsWith('/metadata/dokumentmedium/'))).toBe(true);
  });

  test('endres felt for felt, og den som har en gammel utgave, får vite det', async () => {
    const laget = await arkivdel.ny('arkivstruktur/ny-mappe/', { tittel: 'Endres', beskrivelse: 'før' });
    const endret = await laget.endre({ tittel: 'Endret', beskrivelse: null });
    expect(endret.data.tittel).toBe('Endret');
    expect(endret.data.beskrivelse).toBeUndefined();
    const feil = await feilAv(laget.endre({ tittel: 'For sent' }));
    expect(feil).toMatchObject({ slag: 'svar', status: 409, kode: 409, konflikt: true, href: laget.href });
    const flettet = await medSisteVersjon(laget, (siste) =>
      siste.endre({ noekkelord: [...(siste.data.noekkelord ?? []), 'skole'] }),
    );
    expect(flettet.data).toMatchObject({ tittel: 'Endret', noekkelord: ['skole'] });
    const erstattet = await flettet.erstatt({ ...flettet.data, tittel: 'Erstattet' });
    expect(erstattet.data).toMatchObject({ tittel: 'Erstattet', noekkelord: ['skole'] });
  });

  test('fra en liste kan endres, men ikke når de er endret siden listen ble lest', async () => {
    const laget = await arkivdel.ny('arkivstruktur/ny-mappe/', { tittel: 'I en liste' });
    const filter = odata`systemID eq ${laget.data.systemID}`;
    const funnet = await arkivdel.liste('arkivstruktur/mappe/', { filter }).foerste();
    if (!funnet) throw new Error('mappen står ikke i listen');
    const endret = await funnet.endre({ tittel: 'Endret fra listen' });
    expect(endret.data.tittel).toBe('Endret fra listen');
    expect(await feilAv(funnet.endre({ tittel: 'Igjen' }))).toMatchObject({ konflikt: true });
  });

  test('utvides, flyttes, avsluttes og slettes', async () => {
    const laget = await arkivdel.ny('arkivstruktur/ny-mappe/', { tittel: 'Blir sak' });
    const sak = await laget.utvidTil('saksmappe', { saksstatus: { kode: 'R' } });
    expect([sak.entitet, sak.data.systemID]).toEqual(['saksmappe', laget.data.systemID]);
    const under = await mappe.ny('arkivstruktur/ny-mappe/', { tittel: 'Undermappe' });
    await under.flytt('arkivstruktur/overmappe/', sak);
    expect((await (await under.les()).foelg('arkivstruktur/overmappe/')).data.systemID).toBe(
      sak.data.systemID,
    );
    const fersk = await sak.les();
    const undermapper = await fersk.liste('arkivstruktur/undermappe/').alle();
    expect(undermapper.map((m) => m.data.tittel)).toEqual(['Undermappe']);
    const funnet = await arkivdel
      .liste('arkivstruktur/mappe/', { filter: odata`tittel eq ${'Blir sak'}` })
      .alle();
    expect(funnet.map((m) => m.som('saksmappe')?.data.saksstatus.kode)).toEqual(['R']);
    await (await under.les()).slett();
    expect(await feilAv(under.les())).toMatchObject({ slag: 'svar', status: 404 });
    const avsluttet = await medSisteVersjon(fersk, (siste) => siste.endre({ saksstatus: { kode: 'A' } }));
    expect(avsluttet.data.avsluttetDato).toBeDefined();
    expect(avsluttet.har('arkivstruktur/ny-registrering/')).toBe(false);
  });

  test('knyttes og løsnes uten å flyttes', async () => {
    const annen = await mappe.ny('arkivstruktur/ny-registrering/', { tittel: 'Deler dokument' });
    await annen.knytt('arkivstruktur/dokumentbeskrivelse/', dokument);
    const delt = await annen.liste('arkivstruktur/dokumentbeskrivelse/').alle();
    expect(delt.map((d) => d.data.systemID)).toEqual([dokument.data.systemID]);
    await annen.loesne('arkivstruktur/dokumentbeskrivelse/', dokument);
    expect(await annen.liste('arkivstruktur/dokumentbeskrivelse/').antall()).toBe(0);
  });

  test('refererer til hverandre på tvers', async () => {
    const fra = await arkivdel.ny('arkivstruktur/ny-mappe/', { tittel: 'Refererer' });
    const laget = await fra.kryssreferer(mappe);
    expect(laget.entitet).toBe('kryssreferanse');
    const lest = await (await fra.les()).liste('arkivstruktur/kryssreferanse/').alle();
    expect(lest.map((k) => k.data.systemID)).toEqual([laget.data.systemID]);
  });

  test('som er feil, avvises med hva som er galt', async () => {
    const feil = await feilAv(arkivdel.ny('arkivstruktur/ny-mappe/', { tittel: '' }));
    expect(feil).toBeInstanceOf(NoarkFeil);
    expect(feil).toMatchObject({ status: 400, kode: 400, rel: 'arkivstruktur/ny-mappe/', metode: 'POST' });
    expect((feil as NoarkFeil).beskrivelse).toContain('tittel');
    const leser = await (await som('leser')).foelg('arkivstruktur/');
    expect(leser.har('arkivstruktur/ny-arkiv/')).toBe(false);
  });
});

describe('lister', () => {
  test('leses side for side til de er slutt, og filtreres', async () => {
    const del = await (await arkivdel.foelg('arkivstruktur/arkiv/')).ny('arkivstruktur/ny-arkivdel/', {
      tittel: 'Mange mapper',
    });
    for (let n = 1; n <= 7; n += 1)
      await del.ny('arkivstruktur/ny-mappe/', { tittel: `Nr ${n}` }, { mal: false });
    const liste = del.liste('arkivstruktur/mappe/', { top: 3, orderby: 'tittel' });
    const sider: string[][] = [];
    for await (const side of liste.sider()) sider.push(side.objekter.map((m) => m.data.tittel));
    expect(sider).toEqual([['Nr 1', 'Nr 2', 'Nr 3'], ['Nr 4', 'Nr 5', 'Nr 6'], ['Nr 7']]);
    const titler: string[] = [];
    for await (const m of liste) titler.push(m.data.tittel);
    expect(titler).toEqual(sider.flat());
    expect(await liste.antall()).toBe(7);
    const filter = odata`tittel eq ${'Nr 2'} or startswith(tittel, ${'Nr 5'})`;
    const to = await del.liste('arkivstruktur/mappe/', { filter, orderby: 'tittel desc' }).alle();
    expect(to.map((m) => m.data.tittel)).toEqual(['Nr 5', 'Nr 2']);
    expect(await del.liste('arkivstruktur/registrering/').alle()).toEqual([]);
    const galt = await feilAv(del.liste('arkivstruktur/mappe/', { filter: 'tull eq 1' }).alle());
    expect(galt).toMatchObject({ status: 400, rel: 'arkivstruktur/mappe/' });
  });
});

interface Felt {
  readonly kjente: ReadonlySet<string>;
  readonly paakrevde: readonly string[];
}

/** Fields of the classes as they are read, out of the text of the types: nothing of it is left when it runs. */
const feltene = (): ReadonlyMap<string, Felt> => {
  const tekst = readFileSync(join(import.meta.dirname, '../packages/client-noark/src/typer.ts'), 'utf8');
  const ut = new Map<string, Felt>();
  for (const [, navn = '', over = '', kropp = ''] of tekst.matchAll(
    /^export interface (\w+)(?: extends (?:Omit<)?(\w+)[^{]*)? \{\n([\s\S]*?)^\}/gm,
  )) {
    const egne = [...kropp.matchAll(/^ {2}readonly (\w+)(\??): /gm)];
    const arvet = ut.get(over);
    ut.set(navn, {
      kjente: new Set([...(arvet?.kjente ?? []), ...egne.map(([, felt = '']) => felt)]),
      paakrevde: [
        ...(arvet?.paakrevde ?? []),
        ...egne.flatMap(([, felt = '', kanskje]) => (kanskje === '' ? [felt] : [])),
      ],
    });
  }
  return ut;
};

test('alt som leses, har de feltene typene lover, og ingen andre', async () => {
  const felt = feltene();
  const avvik = new Set<string>();
  const sett = new Set<string>();
  for (const rolle of ['arkivar', 'administrator', 'leser']) {
    const roten = await som(rolle);
    for (const romnavn of ['arkivstruktur/', 'sakarkiv/', 'moeteogutvalgsbehandling/', 'admin/'] as const) {
      if (!roten.har(romnavn)) continue;
      const rom = await roten.foelg(romnavn);
      for (const [navn, { templated }] of Object.entries(rom.lenker)) {
        if (!templated) continue;
        const { value: side } = await rom
          .liste(navn as `http${string}`, { top: 200 })
          .sider()
          .next();
        for (const { entitet, data } of side?.objekter ?? []) {
          const klasse = `${entitet?.charAt(0).toUpperCase()}${entitet?.slice(1)}`;
          const ventet = felt.get(klasse);
          sett.add(klasse);
          for (const f of ventet?.paakrevde ?? ['klassen'])
            if (!(f in data)) avvik.add(`${klasse} mangler ${f}`);
          for (const f of Object.keys(data)) if (!ventet?.kjente.has(f)) avvik.add(`${klasse} har ${f}`);
        }
      }
    }
  }
  expect([...avvik]).toEqual([]);
  expect(sett.size).toBeGreaterThan(12);
});

/** A server that calls little small: the rest is the real one. */
const medBulkgrense =
  (grense: number, ellers: typeof fetch = fetch): typeof fetch =>
  async (hva, valg) => {
    const svar = await ellers(hva, valg);
    if (!String(hva).endsWith('/admin/system/')) return svar;
    return Response.json({ ...((await svar.json()) as object), bulkgrense: grense });
  };

/** Sends half of what is to be sent, and hangs up. */
const bryt = (adresse: string, valg: RequestInit): Promise<never> =>
  new Promise((_, reject) => {
    const kropp = valg.body as Blob;
    const forespoersel = request(adresse, {
      method: 'PUT',
      headers: { ...(valg.headers as Record<string, string>), 'content-length': kropp.size },
    });
    forespoersel.on('error', () => reject(new TypeError('forbindelsen ble brutt')));
    kropp.arrayBuffer().then((alt) => {
      forespoersel.write(new Uint8Array(alt).subarray(0, kropp.size >> 1), () => forespoersel.destroy());
    });
  });

const objektFor = async (klient: Ressurs<'rot'>, filnavn: string): Promise<Ressurs<'dokumentobjekt'>> => {
  const rom = await klient.foelg('arkivstruktur/');
  const filter = odata`systemID eq ${dokument.data.systemID}`;
  const d = await rom.liste('arkivstruktur/dokumentbeskrivelse/', { filter }).foerste();
  if (!d) throw new Error('dokumentet er ikke der');
  return d.ny('arkivstruktur/ny-dokumentobjekt/', { filnavn });
};

describe('filer', () => {
  test('lastes opp i ett og ned igjen, hele og delvis', async () => {
    const innhold = bytes(100_000);
    const sett: number[] = [];
    const objekt = await dokument.lastOpp(innhold, {
      filnavn: 'blåbær og røde.bin',
      mimeType: 'application/octet-stream',
      fremdrift: ({ sendt }) => sett.push(sendt),
    });
    expect(objekt.entitet).toBe('dokumentobjekt');
    expect(objekt.data).toMatchObject({
      filnavn: 'blåbær og røde.bin',
      filstoerrelse: innhold.length,
      sjekksum: sha256(innhold),
    });
    expect(sett).toEqual([0, innhold.length]);
    const hel = await objekt.lastNed();
    expect([hel.filnavn, hel.stoerrelse, hel.omraade]).toEqual([
      'blåbær og røde.bin',
      innhold.length,
      undefined,
    ]);
    expect(sha256(await hel.bytes())).toBe(sha256(innhold));
    const del = await objekt.lastNed({
      fra: 10,
      til: 19,
      ...(hel.etag === undefined ? {} : { etag: hel.etag }),
    });
    expect(del.omraade).toEqual({ fra: 10, til: 19, total: innhold.length });
    const biter: Uint8Array[] = [];
    for await (const bit of del.stroem) biter.push(bit);
    expect(Buffer.concat(biter).equals(Buffer.from(innhold.subarray(10, 20)))).toBe(true);
  });

  test('holdes mot en sjekksum som er oppgitt på forhånd', async () => {
    const innhold = bytes(5_000);
    const rett = await dokument.lastOpp(innhold, {
      filnavn: 'rett.bin',
      sjekksum: sha256(innhold).toUpperCase(),
    });
    expect(rett.data.sjekksum).toBe(sha256(innhold));
    const foer = await (await dokument.les()).liste('arkivstruktur/dokumentobjekt/').antall();
    const feil = await feilAv(dokument.lastOpp(innhold, { sjekksum: 'a'.repeat(64) }));
    expect(feil).toMatchObject({ slag: 'svar', status: 400 });
    // What the refused file left behind is the client's to remove.
    expect(await dokument.liste('arkivstruktur/dokumentobjekt/').antall()).toBe(foer);
  });

  test('som er store, kommer i deler med fremdrift', async () => {
    const klient = await som('arkivar', medBulkgrense(400_000));
    const objekt = await objektFor(klient, 'stor.bin');
    const innhold = bytes(1_000_000);
    const sett: number[] = [];
    const ferdig = await objekt.lastOpp(new Blob([innhold]), { fremdrift: ({ sendt }) => sett.push(sendt) });
    expect(sett).toEqual([0, 400_000, 800_000, 1_000_000]);
    expect(ferdig.data).toMatchObject({ systemID: objekt.data.systemID, sjekksum: sha256(innhold) });
  });

  test('kommer frem selv om forbindelsen brytes midt i en del og svaret på den siste blir borte', async () => {
    const innhold = bytes(900_000);
    let deler = 0;
    const skral: typeof fetch = async (hva, valg = {}) => {
      if (!(valg.method === 'PUT' && valg.body instanceof Blob)) return fetch(hva, valg);
      deler += 1;
      if (deler === 2) return bryt(String(hva), valg);
      const svar = await fetch(hva, valg);
      if (svar.status !== 201) return svar;
      await svar.arrayBuffer();
      throw new TypeError('svaret ble borte');
    };
    const objekt = await objektFor(await som('arkivar', medBulkgrense(300_000, skral)), 'skral.bin');
    const ferdig = await objekt.lastOpp(innhold, { delstoerrelse: 300_000, ventetid: 20 });
    expect(ferdig.data).toMatchObject({ systemID: objekt.data.systemID, sjekksum: sha256(innhold) });
    expect(deler).toBeGreaterThanOrEqual(4);
  });

  test('kan fortsettes av en annen klient der den første slapp', async () => {
    const innhold = bytes(900_000);
    let deler = 0;
    const doed: typeof fetch = async (hva, valg = {}) => {
      if (valg.method === 'PUT') {
        deler += 1;
        if (deler > 1) throw new TypeError('ikke nett');
      }
      return fetch(hva, valg);
    };
    const objekt = await objektFor(await som('arkivar', medBulkgrense(300_000, doed)), 'fortsatt.bin');
    const feil = await feilAv(objekt.lastOpp(innhold, { forsoek: 2, ventetid: 1 }));
    expect(feil).toBeInstanceOf(OpplastingAvbrutt);
    const { tilstand } = feil as OpplastingAvbrutt;
    expect(tilstand.sendt).toBe(300_000);
    const rom = await (await som('arkivar')).foelg('arkivstruktur/');
    const filter = odata`systemID eq ${objekt.data.systemID}`;
    const igjen = await rom.liste('arkivstruktur/dokumentobjekt/', { filter }).foerste();
    const sett: Fremdrift[] = [];
    const ferdig = await igjen?.lastOpp(innhold, { fortsett: tilstand, fremdrift: (f) => sett.push(f) });
    expect(sett[0]?.sendt).toBe(300_000);
    expect(ferdig?.data.sjekksum).toBe(sha256(innhold));
  });

  test('gir feilen en kan forstå når de ikke er der', async () => {
    const tomt = await dokument.ny('arkivstruktur/ny-dokumentobjekt/', { filnavn: 'tom.bin' });
    expect(await feilAv(tomt.lastNed())).toMatchObject({
      slag: 'svar',
      status: 404,
      rel: 'arkivstruktur/fil/',
    });
  });
});
