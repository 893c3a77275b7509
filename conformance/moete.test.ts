import { afterAll, beforeAll, expect, test } from 'vitest';
import { hent, type Klient, klient, liste, logginn, pdf, som, streng, tall } from './klient.js';
import { type Produkt, startProdukt } from './produkt.js';
import { lesStroem } from './sse.js';

// A meeting over HTTP alone: what its participants see as it goes, and every way it may go wrong.

let p: Produkt;
let sekretariat: Klient;
let leder: Klient;
let medlem: Klient;
let offentlig: Klient;
let ledertoken: string;
const id: Record<string, string> = {};
const den = (navn: string): string => {
  const funnet = id[navn];
  if (funnet === undefined) throw new Error(`${navn} er ikke laget ennå`);
  return funnet;
};
const kode = (verdi: string) => ({ kode: verdi });
const sti = (...deler: string[]): string => `/api/v1/digut/${deler.join('/')}`;
const gjoer = async (k: Klient, entitet: string, x: string, handling: string, inn: object = {}) => {
  const svar = await k.post(sti(entitet, x, handling), inn);
  expect(svar.status, `${handling}: ${svar.tekst}`).toBe(200);
  return svar.kropp;
};
const laget = (svar: unknown, entitet: string): string =>
  streng(
    liste(svar, 'laget').find((l) => hent(l, 'entitet') === entitet),
    'systemID',
  );
const finn = async (k: Klient, entitet: string, filter: string) =>
  liste((await k.get(`${sti(entitet)}?$top=200&$filter=${encodeURIComponent(filter)}`)).kropp, 'verdier');
const rom = async (k: Klient) => (await k.get(sti('moete', den('moete'), 'rom'))).kropp;
const stroem = (token = ledertoken, sist?: string) =>
  lesStroem(`${p.adresse}${sti('moete', den('moete'), 'stroem')}`, token, sist);
const plassFor = async (epost: string): Promise<string> => {
  const r = await rom(sekretariat);
  const token = await som(p, epost);
  const meg = streng((await token.get('/api/v1/meg')).kropp, 'bruker');
  return streng(
    liste(r, 'deltakere').find((d) => hent(d, 'bruker') === meg),
    'systemID',
  );
};

beforeAll(async () => {
  p = await startProdukt();
  [sekretariat, leder, medlem] = await Promise.all([
    som(p, 'sekretariat@digut.example'),
    som(p, 'leder@digut.example'),
    som(p, 'observatoer@digut.example'),
  ]);
  offentlig = klient(p);
  ledertoken = await logginn(p, 'leder@digut.example');
}, 200_000);
afterAll(() => p?.rydd());

test('et møte planlegges, får papirer i to versjoner og sendes ut', async () => {
  const [ru] = await finn(sekretariat, 'arena', "kortform eq 'ru'");
  id.arena = streng(ru, 'systemID');
  const planlagt = await sekretariat.post(sti('moete', 'planlegg'), {
    arena: id.arena,
    kapasitet: kode('styringsgruppe'),
    tittel: 'RU som styringsgruppe, juni',
    start: '2018-06-20T10:00:00+02:00',
    slutt: '2018-06-20T12:00:00+02:00',
    sted: 'Stjørdal',
  });
  expect(planlagt.status).toBe(201);
  id.moete = streng(planlagt.kropp, 'objekt.systemID');
  for (const [navn, varighet] of [
    ['sakA', 20],
    ['sakB', 40],
  ] as const) {
    const svar = await gjoer(sekretariat, 'moete', id.moete, 'settPaaSakliste', {
      tittel: `Sak ${navn}`,
      sakstype: kode('beslutning'),
      varighet,
    });
    id[navn] = laget(svar, 'moetesak');
  }
  const r = await rom(sekretariat);
  expect(liste(r, 'saker').map((s) => hent(s, 'planlagt.fra'))).toEqual([
    '2018-06-20T08:00:00.000Z',
    '2018-06-20T08:20:00.000Z',
  ]);
  const papir = async (navn: string, inn: object) => {
    const fil = await sekretariat.fil('digut', `${navn}.pdf`, pdf(navn));
    return laget(
      await gjoer(sekretariat, 'moetesak', den('sakA'), 'leggTilPapir', {
        tittel: 'Saksframlegg',
        offentlig: true,
        filer: [streng(fil.kropp, 'id')],
        ...inn,
      }),
      'sakspapir',
    );
  };
  const foerste = await papir('framlegg 1', {});
  await gjoer(sekretariat, 'moete', id.moete, 'innkall');
  await papir('framlegg 2', { erstatter: foerste, versjonsnummer: 1 });
  const papirene = liste(await rom(offentlig), 'saker.0.papirer');
  expect(papirene.map((x) => [hent(x, 'versjonsnummer'), hent(x, 'ettersendt'), hent(x, 'nyeste')])).toEqual([
    [1, false, false],
    [2, true, true],
  ]);
});

test('to som endrer samme sakliste, får én vinner, og den andre får vite det', async () => {
  const versjon = tall(await rom(sekretariat), 'moete.sakslisteVersjon');
  const ordne = (...moetesak: string[]) =>
    sekretariat.post(sti('moete', den('moete'), 'ordneSakliste'), { moetesak, sakslisteVersjon: versjon });
  const svar = await Promise.all([
    ordne(den('sakB'), den('sakA')),
    ordne(den('sakB'), den('sakA')),
    ordne(den('sakA'), den('sakB')),
  ]);
  expect(svar.map((s) => s.status).sort()).toEqual([200, 409, 409]);
  for (const s of svar) if (s.status === 409) expect(hent(s.kropp, 'kode')).toBe('utdatert');
});

test('strømmen er bare for dem som er inne, og sier aldri hva noe handler om', async () => {
  expect((await offentlig.get(sti('moete', den('moete'), 'stroem'))).status).toBe(401);
  const ukjent = sti('moete', '01900000-0000-7000-8000-000000000000', 'stroem');
  expect((await leder.get(ukjent)).status).toBe(404);
  const s = await stroem();
  expect(s.status).toBe(200);
  await s.vent((h) => h.event === 'synk');
  await gjoer(sekretariat, 'moete', den('moete'), 'aapne');
  const endret = await s.vent((h) => h.event === 'endret' && h.data.includes(den('moete')));
  for (const x of JSON.parse(endret.data) as object[])
    expect(Object.keys(x).sort()).toEqual(['id', 'slag', 'versjon']);
  expect(s.hendelser.map((h) => h.data).join()).not.toContain('styringsgruppe');
  s.kutt();
});

test('en bruker kan ikke åpne strømmer uten ende', async () => {
  const aapne = await Promise.all(Array.from({ length: 8 }, () => stroem()));
  expect(aapne.map((s) => s.status)).toEqual(Array(8).fill(200));
  expect((await stroem()).status).toBe(429);
  for (const s of aapne) s.kutt();
});

test('den som mister forbindelsen, får alt som skjedde i mellomtiden, én gang', async () => {
  const s = await stroem();
  await s.vent((h) => h.event === 'synk');
  const alle = liste(await rom(sekretariat), 'deltakere').map((d) => streng(d, 'systemID'));
  await gjoer(sekretariat, 'moete', den('moete'), 'registrerFremmoete', {
    deltaker: alle.slice(0, 1),
    fremmoete: kode('til-stede'),
  });
  await s.vent((h) => h.event === 'endret' && h.data.includes('deltaker'));
  const sist = s.sist();
  s.kutt();
  await gjoer(sekretariat, 'moete', den('moete'), 'registrerFremmoete', {
    deltaker: alle,
    fremmoete: kode('til-stede'),
  });
  await gjoer(leder, 'moete', den('moete'), 'settGjeldendeSak', { moetesak: den('sakA') });
  // What is sent is gathered for some milliseconds: the last of it is seen by another reader first.
  const annen = await stroem();
  await annen.vent((h) => h.event === 'synk');
  const igjen = await stroem(ledertoken, sist);
  const hentet = await igjen.vent((h) => h.data.includes(den('moete')));
  expect(hentet.event).toBe('endret');
  expect(igjen.hendelser.some((h) => h.event === 'synk')).toBe(false);
  const r = await rom(leder);
  expect(hent(r, 'moete.gjeldendeSak')).toBe(den('sakA'));
  expect(liste(r, 'deltakere').every((d) => hent(d, 'fremmoete.kode') === 'til-stede')).toBe(true);
  // A number from before the server was started says nothing here: everything is read again.
  const fremmed = await stroem(ledertoken, 'ffffffff-17');
  await fremmed.vent((h) => h.event === 'synk');
  for (const x of [annen, igjen, fremmed]) x.kutt();
});

test('et forslag som stilles i møtet, avgjøres av sin egen votering', async () => {
  const svar = await gjoer(leder, 'moetesak', den('sakA'), 'fremForslag', { tekst: 'Saken utsettes.' });
  const forslag = laget(svar, 'moeteforslag');
  const aapnet = await gjoer(leder, 'moetesak', den('sakA'), 'aapneVotering', { moeteforslag: forslag });
  const votering = laget(aapnet, 'votering');
  await gjoer(leder, 'votering', votering, 'stem', {
    deltaker: await plassFor('leder@digut.example'),
    stemmegivning: kode('mot'),
  });
  await gjoer(leder, 'votering', votering, 'lukk');
  const etter = (await sekretariat.get(sti('moeteforslag', forslag))).kropp;
  expect(hent(etter, 'forslagsutfall.kode')).toBe('falt');
});

test('voteringen følger organets regel, og et avvik krever en grunn', async () => {
  const aapne = (inn: object) => leder.post(sti('moetesak', den('sakA'), 'aapneVotering'), inn);
  expect((await medlem.post(sti('moetesak', den('sakA'), 'aapneVotering'), {})).status).toBe(403);
  const uten = await aapne({ beslutningsregel: kode('flertall') });
  expect(uten.status).toBe(400);
  expect(liste(uten.kropp, 'felt').map((f) => hent(f, 'felt'))).toEqual(['avviksgrunn']);
  const svar = await aapne({ beslutningsregel: kode('flertall'), avviksgrunn: 'Avtalt i møtet.' });
  expect(svar.status, svar.tekst).toBe(200);
  id.votering = laget(svar.kropp, 'votering');
  expect((await aapne({})).status).toBe(409);
  // Nothing of a vote is public while it is open.
  expect((await offentlig.get(sti('votering', id.votering))).status).toBe(404);
});

test('en stemme som kommer to ganger, telles én gang, og etter lukking telles den ikke', async () => {
  const min = await plassFor('leder@digut.example');
  const stem = (k: Klient, deltaker: string, valg: string) =>
    k.post(sti('votering', den('votering'), 'stem'), { deltaker, stemmegivning: kode(valg) });
  const to = await Promise.all([stem(leder, min, 'for'), stem(leder, min, 'for')]);
  expect(to.map((s) => s.status)).toEqual([200, 200]);
  expect((await stem(leder, min, 'mot')).status).toBe(409);
  const annen = streng(
    liste(await rom(sekretariat), 'deltakere').find(
      (d) => hent(d, 'stemmerett') === true && hent(d, 'systemID') !== min,
    ),
    'systemID',
  );
  expect((await stem(leder, annen, 'for')).status).toBe(403);
  expect((await stem(leder, '01900000-0000-7000-8000-000000000000', 'for')).status).toBe(404);
  await gjoer(leder, 'votering', den('votering'), 'lukk');
  expect((await stem(sekretariat, annen, 'mot')).status).toBe(409);
  const v = (await offentlig.get(sti('votering', den('votering')))).kropp;
  expect([hent(v, 'antallFor'), hent(v, 'antallMot'), hent(v, 'vedtatt')]).toEqual([1, 0, true]);
  expect(await finn(offentlig, 'stemme', `votering eq ${den('votering')}`)).toHaveLength(1);
});

test('protokollen går til kommentar, og godkjennes når merknadene er besvart', async () => {
  await gjoer(sekretariat, 'moetesak', den('sakA'), 'behandle', {
    utfall: kode('vedtatt'),
    vedtakstekst: 'Arbeidsplanen vedtas.',
    bindingsklasse: kode('intern'),
    vedtaksemne: kode('arbeidsplan-sekretariat'),
  });
  // The figures of the decision are those of the vote that decided, not of all that were held.
  const vedtakene = liste((await offentlig.get(sti('aapne-data', 'vedtak.json'))).kropp, 'rader');
  expect(vedtakene.find((v) => hent(v, 'tekst') === 'Arbeidsplanen vedtas.')).toMatchObject({
    stemmerFor: 1,
    stemmerMot: 0,
  });
  await gjoer(sekretariat, 'moetesak', den('sakB'), 'behandle', { utfall: kode('utsatt') });
  await gjoer(sekretariat, 'moete', den('moete'), 'avslutt');
  const neste = await sekretariat.post(sti('moete', 'planlegg'), {
    arena: den('arena'),
    kapasitet: kode('styringsgruppe'),
    tittel: 'RU som styringsgruppe, august',
    start: '2018-08-22T10:00:00+02:00',
  });
  const nesteId = streng(neste.kropp, 'objekt.systemID');
  const saker = await finn(sekretariat, 'moetesak', `moete eq ${nesteId}`);
  expect(saker.map((s) => hent(s, 'godkjenner'))).toEqual([den('moete')]);
  const koe = liste((await sekretariat.get(sti('arena', den('arena'), 'moetekoe'))).kropp, 'verdier');
  expect(koe.find((x) => hent(x, 'systemID') === den('sakB'))).toMatchObject({ slag: 'utsatt' });
  await gjoer(sekretariat, 'moete', den('moete'), 'lagProtokoll');
  await gjoer(sekretariat, 'moete', den('moete'), 'sendTilKommentar', { merknadsfrist: '2018-07-01' });
  const svar = await gjoer(leder, 'moete', den('moete'), 'merkProtokoll', {
    moetesak: den('sakA'),
    tekst: 'Jeg tok forbehold om kostnaden.',
  });
  expect((await leder.post(sti('moete', den('moete'), 'godkjennProtokoll'))).status).toBe(409);
  expect((await offentlig.get(sti('protokollmerknad', laget(svar, 'protokollmerknad')))).status).toBe(404);
  expect(liste(await rom(offentlig), 'merknader')).toEqual([]);
  await gjoer(sekretariat, 'protokollmerknad', laget(svar, 'protokollmerknad'), 'besvar', {
    merknadsstatus: kode('tatt-til-foelge'),
    svar: 'Forbeholdet er tatt inn.',
  });
  await gjoer(leder, 'moete', den('moete'), 'godkjennProtokoll');
  expect(await finn(sekretariat, 'moetesak', `moete eq ${nesteId}`)).toEqual([]);
});

test('møter som er sendt ut, kan flyttes og avlyses, og da er de avlyst', async () => {
  const svar = await sekretariat.post(sti('moete', 'planlegg'), {
    arena: den('arena'),
    kapasitet: kode('ordinaer'),
    tittel: 'Et møte som faller bort',
    start: '2018-09-05T10:00:00+02:00',
  });
  const moete = streng(svar.kropp, 'objekt.systemID');
  await gjoer(sekretariat, 'moete', moete, 'settPaaSakliste', {
    tittel: 'En sak',
    sakstype: kode('orientering'),
  });
  await gjoer(sekretariat, 'moete', moete, 'innkall');
  await gjoer(sekretariat, 'moete', moete, 'endreTid', { start: '2018-09-06T10:00:00+02:00' });
  await gjoer(sekretariat, 'moete', moete, 'avlys', { begrunnelse: 'For få kan komme.' });
  expect((await sekretariat.post(sti('moete', moete, 'aapne'))).status).toBe(409);
  expect(hent((await offentlig.get(sti('moete', moete))).kropp, 'moetestatus.kode')).toBe('avlyst');
});
