import { afterAll, beforeAll, expect, test } from 'vitest';
import { finn, hent, type Klient, klient, kode, liste, pdf, som, streng, tall } from './klient.js';
import { type Produkt, startProdukt } from './produkt.js';

// Who uses which common solution, help between municipalities, and the strategy, from outside. Every test goes on
// from the one before.

let produkt: Produkt;
let sekretariat: Klient;
let aafjord: Klient;
let bjugn: Klient;
let offentlig: Klient;
let idag: string;
const id: Record<string, string> = {};
const den = (navn: string): string => {
  const funnet = id[navn];
  if (!funnet) throw new Error(`${navn} er ikke laget ennå`);
  return funnet;
};
const sti = (...deler: readonly string[]): string => ['/api/v1/digut', ...deler].join('/');
const en = async (entitet: string, filter: string): Promise<string> =>
  streng((await finn(sekretariat, 'digut', entitet, filter))[0], 'systemID');
/** An act that is done; gives the answer. A path without an id is an act on the collection. */
const gjoer = async (k: Klient, deler: readonly string[], inn: unknown = {}): Promise<unknown> => {
  const svar = await k.post(sti(...deler), inn);
  expect([200, 201], `${deler.join('/')}: ${svar.tekst.slice(0, 500)}`).toContain(svar.status);
  return svar.kropp;
};
const laget = (svar: unknown, entitet: string): string =>
  streng(
    liste(svar, 'laget').find((x) => hent(x, 'entitet') === entitet),
    'systemID',
  );
/** The row of a municipality on the page of the solution, as one reads it. */
const bruken = async (k: Klient, part: string): Promise<unknown> => {
  const svar = await k.get(sti('fellesloesning', den('loesning'), 'bruk'));
  expect(svar.status, svar.tekst.slice(0, 300)).toBe(200);
  return hent(
    liste(svar.kropp, 'rader').find((r) => hent(r, 'part') === part),
    'bruk',
  );
};

beforeAll(async () => {
  produkt = await startProdukt();
  offentlig = klient(produkt);
  [sekretariat, aafjord, bjugn] = await Promise.all([
    som(produkt, 'sekretariat@digut.example'),
    som(produkt, 'leder@aafjord.example'),
    som(produkt, 'leder@bjugn.example'),
  ]);
  id.aafjord = await en('samarbeidspart', "kortform eq 'aafjord'");
  id.bjugn = await en('samarbeidspart', "kortform eq 'bjugn'");
  id.roan = await en('samarbeidspart', "kortform eq 'roan'");
  id.loesning = await en('fellesloesning', "tittel eq 'ID-porten'");
  id.annen = await en('fellesloesning', "tittel eq 'Altinn'");
  idag = streng((await offentlig.get(sti('fellesloesninger'))).kropp, 'dato');
}, 240_000);
afterAll(async () => {
  await produkt.rydd();
});

test('a municipality says how it stands, and only who takes part reads its contact and when the contract runs out', async () => {
  await gjoer(aafjord, ['loesningsbruk', 'meldBruk'], {
    part: den('aafjord'),
    loesning: den('loesning'),
    bruksstatus: kode('planlagt'),
    plandato: '2018-10-01',
    forventetGevinst: 'Færre passord 6e2c',
    kontaktrolle: 'IKT-leder 6e2c',
    kontraktUtloep: '2019-11-30',
  });
  const egen = await bruken(aafjord, den('aafjord'));
  expect(egen).toMatchObject({
    status: { kode: 'planlagt' },
    fraDato: idag,
    plandato: '2018-10-01',
    kontaktrolle: 'IKT-leder 6e2c',
    kontraktUtloep: '2019-11-30',
  });
  expect(hent(egen, 'kilde'), 'the municipality itself has said it').toBeUndefined();
  expect(await bruken(bjugn, den('aafjord'))).toMatchObject({ kontaktrolle: 'IKT-leder 6e2c' });
  expect(await bruken(offentlig, den('aafjord'))).toMatchObject({
    status: { kode: 'planlagt' },
    forventetGevinst: 'Færre passord 6e2c',
  });
});

test('a guest reads neither contact nor contract anywhere, and cannot find them by asking', async () => {
  const rad = streng(await bruken(sekretariat, den('aafjord')), 'id');
  const steder = [
    sti('fellesloesninger'),
    sti('fellesloesning', den('loesning'), 'bruk'),
    sti('loesningsbruk', rad),
    `${sti('loesningsbruk')}?$top=200&$filter=${encodeURIComponent(`part eq ${den('aafjord')}`)}`,
    sti('aapne-data', 'fellesloesninger.csv'),
    sti('aapne-data', 'fellesloesninger.json'),
  ];
  for (const sted of steder) {
    const { status, tekst } = await offentlig.get(sted);
    expect(status, sted).toBe(200);
    expect(tekst, sted).not.toContain('IKT-leder 6e2c');
    expect(tekst, sted).not.toContain('2019-11-30');
  }
  for (const filter of ["kontaktrolle eq 'IKT-leder 6e2c'", "kontraktUtloep eq '2019-11-30'"]) {
    const svar = await offentlig.get(`${sti('loesningsbruk')}?$filter=${encodeURIComponent(filter)}`);
    expect(svar.status === 200 ? liste(svar.kropp, 'verdier') : [], filter).toEqual([]);
  }
});

test('its own resolution with the document is a record that the row leads to', async () => {
  const fil = streng((await aafjord.fil('digut', 'saksprotokoll.pdf', pdf('Sak 52/18 6e2c'))).kropp, 'id');
  const vedtak = {
    part: den('aafjord'),
    loesning: den('loesning'),
    bruksstatus: kode('i-bruk'),
    egetOrgan: 'Kommunestyret',
    egenSak: '52/18',
    egetVedtakDato: idag,
  };
  const uten = await aafjord.post(sti('loesningsbruk', 'vedtaBruk'), vedtak);
  expect(uten.status, 'no document, no resolution').toBe(400);
  const fremtid = await aafjord.post(sti('loesningsbruk', 'vedtaBruk'), {
    ...vedtak,
    egetVedtakDato: '2019-01-01',
    filer: [fil],
  });
  expect(fremtid.status).toBe(400);
  const jp = laget(
    await gjoer(aafjord, ['loesningsbruk', 'vedtaBruk'], { ...vedtak, filer: [fil] }),
    'journalpost',
  );
  expect(await bruken(offentlig, den('aafjord'))).toMatchObject({
    status: { kode: 'i-bruk' },
    egetOrgan: 'Kommunestyret',
    egenSak: '52/18',
    journalpost: jp,
    // What it said before and has not taken back.
    forventetGevinst: 'Færre passord 6e2c',
  });
  const post = await sekretariat.get(sti('journalpost', jp));
  expect(hent(post.kropp, 'journalposttype.kode')).toBe('I');
  expect(streng(post.kropp, 'tittel')).toBe('Vedtak i Åfjord, Kommunestyret sak 52/18: ID-porten');
  const side = await sekretariat.get(sti('fellesloesning', den('loesning'), 'bruk'));
  const sak = await sekretariat.get(sti('saksmappe', streng(side.kropp, 'saksmappe')));
  expect(streng(sak.kropp, 'tittel')).toBe('Fellesløsning: ID-porten');
});

test('nobody else says it for a municipality, and the row is changed by no other way', async () => {
  const foer = await bruken(sekretariat, den('aafjord'));
  const melding = { part: den('aafjord'), loesning: den('loesning'), bruksstatus: kode('avviklet') };
  expect((await bjugn.post(sti('loesningsbruk', 'meldBruk'), melding)).status).toBe(403);
  expect((await offentlig.post(sti('loesningsbruk', 'meldBruk'), melding)).status).toBe(401);
  const rad = streng(foer, 'id');
  const versjon = tall((await sekretariat.get(sti('loesningsbruk', rad))).kropp, 'versjon');
  for (const hvem of [bjugn, aafjord, sekretariat]) {
    const endret = await hvem.patch(sti('loesningsbruk', rad), versjon, { bruksstatus: kode('avviklet') });
    expect([403, 405], hvem.hvem).toContain(endret.status);
    expect([403, 405], hvem.hvem).toContain((await hvem.slett(sti('loesningsbruk', rad), versjon)).status);
  }
  expect(await bruken(sekretariat, den('aafjord'))).toEqual(foer);
});

test('a table that is wrong in line 400 changes nothing, and one that is right all of it, once', async () => {
  const matrise = async () => (await sekretariat.get(sti('fellesloesninger'))).kropp;
  const foer = await matrise();
  const loesninger = liste(foer, 'loesninger').map((l) => streng(l, 'id'));
  const rader = liste(foer, 'rader').flatMap((r) =>
    loesninger.map((loesning) => ({
      part: streng(r, 'part'),
      loesning,
      bruksstatus: kode('vurderes'),
      ...(hent(r, `celler.${loesning}`) ? { foer: kode(streng(r, `celler.${loesning}.status.kode`)) } : {}),
    })),
  );
  const linjer = rader.slice(0, 400);
  expect(linjer).toHaveLength(400);
  const les = (bruk: readonly unknown[], k = sekretariat) =>
    k.post(sti('loesningsbruk', 'taInnTabell'), { kilde: 'Tabell 6e2c', bruk });
  const feil: readonly Record<string, unknown>[] = [
    { bruksstatus: kode('nesten') },
    { loesning: den('aafjord') },
    { part: den('loesning') },
    { part: linjer[0]?.part, loesning: linjer[0]?.loesning },
  ];
  for (const f of feil) {
    const svar = await les([...linjer.slice(0, 399), { ...linjer[399], ...f }]);
    expect(svar.status, JSON.stringify(f)).toBe(400);
  }
  const siste = linjer[399];
  const utdatert = siste?.foer?.kode === 'avviklet' ? 'i-bruk' : 'avviklet';
  expect((await les([...linjer.slice(0, 399), { ...siste, foer: kode(utdatert) }])).status).toBe(409);
  expect((await les(linjer, aafjord)).status).toBe(403);
  expect(await matrise()).toEqual(foer);
  expect((await les(linjer)).status).toBe(201);
  const celler = liste(await matrise(), 'rader').flatMap((r) =>
    Object.values(hent(r, 'celler') as Record<string, unknown>),
  );
  expect(celler.filter((c) => hent(c, 'kilde') === 'Tabell 6e2c')).toHaveLength(400);
});

test('a round reminds those who have not answered and nobody else, and each answer is a record', async () => {
  const sendt = await gjoer(sekretariat, ['kartlegging', 'sendKartlegging'], {
    tittel: 'Hvor langt er dere kommet 6e2c',
    frist: '2018-06-20',
    loesning: [den('loesning'), den('annen')],
    part: [den('aafjord'), den('bjugn'), den('roan')],
  });
  id.runde = streng(sendt, 'objekt.systemID');
  const oversikt = async () =>
    liste((await sekretariat.get(sti('kartlegging', den('runde'), 'oversikt'))).kropp, 'verdier');
  const raden = async (part: string) => (await oversikt()).find((r) => hent(r, 'part') === den(part));
  expect((await oversikt()).map((r) => hent(r, 'navn'))).toEqual(['Bjugn', 'Roan', 'Åfjord']);
  id.svar = streng(await raden('aafjord'), 'svar');
  const svar = {
    bruk: [
      { loesning: den('loesning'), bruksstatus: kode('i-bruk') },
      { loesning: den('annen'), bruksstatus: kode('innfoeres') },
    ],
  };
  expect((await bjugn.post(sti('kartleggingssvar', id.svar, 'svar'), svar)).status).toBe(403);
  const jp = laget(await gjoer(aafjord, ['kartleggingssvar', id.svar, 'svar'], svar), 'journalpost');
  expect(await raden('aafjord')).toMatchObject({
    status: { kode: 'svart' },
    forSent: false,
    journalpost: jp,
  });
  await gjoer(sekretariat, ['kartlegging', id.runde, 'purr']);
  expect((await oversikt()).map((r) => [hent(r, 'navn'), hent(r, 'purretDato')])).toEqual([
    ['Bjugn', idag],
    ['Roan', idag],
    ['Åfjord', undefined],
  ]);
  const igjen = await sekretariat.post(sti('kartlegging', id.runde, 'purr'));
  expect([igjen.status, igjen.tekst]).toEqual([409, expect.stringContaining('er purret i dag')]);
  const runder = async (k: Klient) => liste((await k.get(sti('mineloesninger'))).kropp, 'kartlegginger');
  const besvart = (await runder(aafjord)).find((r) => hent(r, 'kartlegging') === den('runde'));
  expect(besvart).toMatchObject({ besvart: true });
  await gjoer(sekretariat, ['kartlegging', id.runde, 'avslutt'], { oppsummering: 'Én av tre har svart.' });
  const sent = await bjugn.post(sti('kartleggingssvar', streng(await raden('bjugn'), 'svar'), 'svar'), svar);
  expect(sent.status).toBe(409);
});

test('the one that needs help and the one that can give it are put together, and what they learnt is for all', async () => {
  const meld = (k: Klient, part: string, type: string) =>
    gjoer(k, ['bistand', 'meldBistand'], {
      part,
      bistandstype: kode(type),
      tittel: `Innføring 6e2c ${type}`,
      loesning: den('loesning'),
    });
  await gjoer(bjugn, ['loesningsbruk', 'meldBruk'], {
    part: den('bjugn'),
    loesning: den('loesning'),
    bruksstatus: kode('planlagt'),
  });
  await meld(aafjord, den('aafjord'), 'tilbud');
  const oenske = streng(await meld(bjugn, den('bjugn'), 'oenske'), 'objekt.systemID');
  const side = async (k: Klient) => (await k.get(sti('fellesloesning', den('loesning'), 'bruk'))).kropp;
  const par = liste(await side(bjugn), 'mentorforslag').find(
    (m) => hent(m, 'oenske') === den('bjugn') && hent(m, 'tilbud') === den('aafjord'),
  );
  expect(hent(par, 'grunner')).toEqual(expect.arrayContaining(['tilbyr', 'i-bruk']));
  const gjest = await side(offentlig);
  expect([liste(gjest, 'mentorforslag'), liste(gjest, 'bistand')]).toEqual([[], []]);

  const foreslaatt = await gjoer(bjugn, ['bistand', oenske, 'foreslaaMentor'], { part: den('aafjord') });
  const ordning = streng(foreslaatt, 'objekt.systemID');
  // The one who is asked has it among what waits, on the front page and on the municipality's; who asked does not.
  const venter = async (k: Klient) =>
    [
      ...liste((await k.get(sti('venter'))).kropp, 'verdier'),
      ...liste((await k.get(sti('minkommune'))).kropp, 'venter'),
    ].filter((x) => hent(x, 'type') === 'mentor-svare' && hent(x, 'systemID') === ordning).length;
  expect([await venter(aafjord), await venter(bjugn)]).toEqual([2, 0]);
  expect((await bjugn.post(sti('mentorordning', ordning, 'godta'))).status).toBe(403);
  const jp = laget(await gjoer(aafjord, ['mentorordning', ordning, 'godta']), 'journalpost');
  expect(streng((await sekretariat.get(sti('journalpost', jp))).kropp, 'tittel')).toContain(
    'Åfjord hjelper Bjugn',
  );
  await gjoer(bjugn, ['mentorordning', ordning, 'avsluttMentor'], {
    tittel: 'Begynn med skjemaene 6e2c',
    erfaring: 'Fem skjema dekker det meste.',
    offentlig: true,
  });
  await gjoer(bjugn, ['erfaring', 'delErfaring'], {
    part: den('bjugn'),
    loesning: den('loesning'),
    tittel: 'Bare for deltakerne 6e2c',
    tekst: 'Leverandøren svarte sent.',
  });
  const delt = async (k: Klient) =>
    liste(await side(k), 'erfaringer')
      .filter((e) => streng(e, 'tittel').endsWith('6e2c'))
      .map((e) => [hent(e, 'tittel'), hent(e, 'partnavn')]);
  expect(await delt(offentlig)).toEqual([['Begynn med skjemaene 6e2c', 'Bjugn']]);
  expect(await delt(await som(produkt, 'leder@roan.example'))).toHaveLength(2);
});

test('the goals of an adopted strategy stand, and each leads to what serves it', async () => {
  const [strategi] = await finn(sekretariat, 'digut', 'strategi', "strategistatus/kode eq 'vedtatt'");
  const plan = streng(strategi, 'systemID');
  const [maal] = await finn(sekretariat, 'digut', 'maal', `strategi eq ${plan} and nummer eq 3`);
  const endret = await sekretariat.patch(sti('maal', streng(maal, 'systemID')), tall(maal, 'versjon'), {
    tittel: 'Et annet mål',
  });
  expect([endret.status, hent(endret.kropp, 'tittel')]).not.toEqual([200, 'Et annet mål']);
  expect(endret.status).toBe(409);
  const nytt = await sekretariat.post(sti('maal'), {
    strategi: plan,
    nummer: 99,
    tittel: 'Ett mål til',
    tekst: 'Etterpå',
  });
  expect(nytt.status).toBe(409);
  const slettet = await sekretariat.slett(sti('maal', streng(maal, 'systemID')), tall(maal, 'versjon'));
  expect(slettet.status).toBe(409);

  const sporing = async () => (await offentlig.get(sti('strategi', plan, 'sporing'))).kropp;
  const maalet = liste(await sporing(), 'maal').find((m) => hent(m, 'nummer') === 3);
  expect(liste(maalet, 'loesninger').map((l) => hent(l, 'id'))).toEqual(
    expect.arrayContaining([den('loesning'), den('annen')]),
  );
  const uten = streng(
    await gjoer(sekretariat, ['fellesloesning'], {
      tittel: 'Uten mål 6e2c',
      loesningstype: kode('samarbeid'),
      beskrivelse: 'Tjener ikke noe ennå.',
      eiernavn: 'Sekretariatet',
    }),
    'systemID',
  );
  expect(liste(await sporing(), 'uten.loesninger').map((l) => hent(l, 'id'))).toContain(uten);
});
