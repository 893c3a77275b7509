import { setTimeout as vent } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finn, hent, type Klient, klient, kode, liste, som, streng, tall } from './klient.js';
import { ledigPort, type Produkt, startProdukt } from './produkt.js';
import { svarnoekkel } from './utgaaende.js';

// Cases, hearings and the desks of those who work with them, from outside. Every test goes on from the one before.

let produkt: Produkt;
let sekretariat: Klient;
let kp: Klient;
let bjugn: Klient;
let leder: Klient;
let offentlig: Klient;
const id: Record<string, string> = {};
const den = (navn: string): string => {
  const funnet = id[navn];
  if (!funnet) throw new Error(`${navn} er ikke laget ennå`);
  return funnet;
};
const sti = (entitet: string, ...resten: readonly string[]): string =>
  ['/api/v1/digut', entitet, ...resten].join('/');
const en = async (entitet: string, filter: string): Promise<string> =>
  streng((await finn(sekretariat, 'digut', entitet, filter))[0], 'systemID');

const svarlenke = (tittel: string, epost: string) => svarnoekkel(produkt, tittel, epost);

beforeAll(async () => {
  produkt = await startProdukt();
  offentlig = klient(produkt);
  [sekretariat, kp, bjugn, leder] = await Promise.all([
    som(produkt, 'sekretariat@digut.example'),
    som(produkt, 'kp@digut.example'),
    som(produkt, 'leder@bjugn.example'),
    som(produkt, 'leder@digut.example'),
  ]);
  id.sekretariat = await en('arena', "kortform eq 'sekretariat'");
  id.fosen = await en('arena', "kortform eq 'efagraad-fosen'");
  id.bjugn = await en('samarbeidspart', "kortform eq 'bjugn'");
  id.roan = await en('samarbeidspart', "kortform eq 'roan'");
  id.maal = await en('maal', 'nummer eq 1');
}, 240_000);
afterAll(async () => {
  await produkt.rydd();
});

test('a municipality sends a need to its eFagråd, and follows it until it is taken up', async () => {
  const svar = await bjugn.post(sti('forslag'), {
    tittel: 'Felles mal for taushetserklæring 3b1f',
    forslagstype: kode('behov'),
    problem: 'Hver kommune har sin egen',
    begrunnelse: 'Én mal er nok',
    arena: den('fosen'),
    part: den('bjugn'),
    maal: [den('maal')],
  });
  expect(svar.status, svar.tekst.slice(0, 300)).toBe(201);
  id.behov = streng(svar.kropp, 'systemID');
  expect((await bjugn.post(sti('forslag', id.behov, 'meldInn'))).status).toBe(200);
  const venter = liste((await kp.get(sti('venter'))).kropp, 'verdier');
  expect(venter.filter((v) => hent(v, 'systemID') === id.behov).map((v) => hent(v, 'type'))).toEqual([
    'forslag-ta-opp',
  ]);
  expect((await kp.post(sti('forslag', id.behov, 'motta'), { frist: '2018-06-20' })).status).toBe(200);
  expect((await kp.post(sti('forslag', id.behov, 'registrer'))).status).toBe(200);
  const min = (await bjugn.get(sti('minkommune'))).kropp;
  expect(liste(min, 'forslag').map((f) => hent(f, 'status.kode'))).toContain('registrert');
  const typer = liste((await bjugn.get(sti('varsler'))).kropp, 'verdier').map((v) => hent(v, 'type'));
  expect(typer).toEqual(expect.arrayContaining(['forslag-mottatt', 'forslag-tatt-opp']));
});

test('the secretariat puts a proposal of its own, and considers it without sending it to itself', async () => {
  const svar = await sekretariat.post(sti('forslag'), {
    tittel: 'Felles rutine for innsyn 7d40',
    problem: 'Kommunene svarer ulikt',
    begrunnelse: 'Vi ser det i alle henvendelsene',
    arena: den('sekretariat'),
    maal: [den('maal')],
  });
  expect(svar.status, svar.tekst.slice(0, 300)).toBe(201);
  const forslag = streng(svar.kropp, 'systemID');
  expect((await kp.post(sti('forslag', forslag, 'registrer'))).status, 'has no seat there').toBe(403);
  const registrert = await sekretariat.post(sti('forslag', forslag, 'registrer'));
  expect(registrert.status, registrert.tekst.slice(0, 300)).toBe(200);
  expect(hent(registrert.kropp, 'objekt.forslagsstatus.kode')).toBe('oversendt');
  expect(hent(registrert.kropp, 'objekt.hosArena')).toBe(den('sekretariat'));
  const vurdert = await sekretariat.post(sti('forslag', forslag, 'vurder'), {
    maal: [den('maal')],
    vurderingMaal: 'Tjener mål 1.',
    vurderingKapasitet: 'Innenfor arbeidsplanen.',
    vurderingKostnad: 'Ingen.',
  });
  expect(vurdert.status, vurdert.tekst.slice(0, 300)).toBe(200);
  expect(hent(vurdert.kropp, 'objekt.forslagsstatus.kode')).toBe('vurdert');
});

test('a proposal alike is found while one is written, and followed from another municipality', async () => {
  const roan = await som(produkt, 'leder@roan.example');
  const sok = `tittel=${encodeURIComponent('Mal for taushetserklæringer')}&tekst=`;
  const funnet = liste((await roan.get(`${sti('lignendeforslag')}?${sok}`)).kropp, 'verdier');
  expect(funnet.map((f) => hent(f, 'forslag'))).toContain(den('behov'));
  const ulikt = await roan.get(`${sti('lignendeforslag')}?tittel=Brannstasjon`);
  expect(liste(ulikt.kropp, 'verdier').map((f) => hent(f, 'forslag'))).not.toContain(den('behov'));
  expect((await roan.post(sti('foelging', 'forslag', den('behov')))).status).toBe(204);
  expect(liste((await roan.get(sti('foelging'))).kropp, 'verdier').map((f) => hent(f, 'objekt'))).toEqual([
    den('behov'),
  ]);
  expect((await offentlig.post(sti('foelging', 'forslag', den('behov')))).status).toBe(401);
  expect((await roan.post(sti('foelging', 'varsel', den('behov')))).status).toBe(404);
});

test('the same receipt is not given twice, whoever is first', async () => {
  await kp.post(sti('forslag', den('behov'), 'oversend'), { begrunnelse: 'Enige' });
  const motta = () => sekretariat.post(sti('forslag', den('behov'), 'motta'), {});
  const koder = (await Promise.all([motta(), motta()])).map((s) => s.status).sort();
  expect(koder).toEqual([200, 409]);
  // Both who came with it and who follows it have heard of each step.
  for (const hvem of [bjugn, await som(produkt, 'leder@roan.example')]) {
    const hoert = liste((await hvem.get(sti('varsler'))).kropp, 'verdier')
      .filter((v) => hent(v, 'objekt') === den('behov'))
      .map((v) => hent(v, 'type'));
    expect(hoert).toEqual(expect.arrayContaining(['forslag-flyttet', 'forslag-mottatt']));
  }
});

test('a hearing is answered by the link in the e-mail, without login, and the answer is a record', async () => {
  const h = await sekretariat.post(sti('hoering'), {
    tittel: 'Felles mal 3b1f',
    tekst: 'Vil dere bruke en felles mal?',
    frist: '2018-06-20',
    arena: den('sekretariat'),
    forslag: den('behov'),
  });
  expect(h.status, h.tekst.slice(0, 300)).toBe(201);
  id.hoering = streng(h.kropp, 'systemID');
  const sendt = await sekretariat.post(sti('hoering', id.hoering, 'sendHoering'), {
    part: [den('bjugn'), den('roan')],
  });
  expect(sendt.status, sendt.tekst.slice(0, 300)).toBe(200);
  id.lenke = await svarlenke('Felles mal 3b1f', 'post@roan.example');

  const lest = await offentlig.post('/api/v1/svarlenke', { noekkel: den('lenke') });
  expect(lest.status).toBe(200);
  expect([hent(lest.kropp, 'part'), hent(lest.kropp, 'sendtTil'), hent(lest.kropp, 'kanSvare')]).toEqual([
    'Roan',
    'post@roan.example',
    true,
  ]);
  const oversikt = async () => (await sekretariat.get(sti('hoering', den('hoering'), 'oversikt'))).kropp;
  expect(tall(await oversikt(), 'sum.svart'), 'opening the link answers nothing').toBe(0);
  const svart = await offentlig.post('/api/v1/svarlenke/svar', {
    noekkel: den('lenke'),
    standpunkt: 'stoetter',
  });
  expect(svart.status, svart.tekst.slice(0, 300)).toBe(200);
  expect(streng(svart.kropp, 'svar.av')).toContain('post@roan.example');
  expect(tall(await oversikt(), 'sum.svart')).toBe(1);
  const rad = liste(await oversikt(), 'verdier').find((r) => hent(r, 'navn') === 'Roan');
  const jp = await sekretariat.get(sti('journalpost', streng(rad, 'journalpost')));
  expect(hent(jp.kropp, 'journalposttype.kode')).toBe('I');
});

test('the link used once more, or forwarded, shows what was answered and changes it only when that is meant', async () => {
  const igjen = await offentlig.post('/api/v1/svarlenke/svar', {
    noekkel: den('lenke'),
    standpunkt: 'stoetter-ikke',
    merknad: 'Nei',
  });
  expect(igjen.status).toBe(409);
  const lest = await offentlig.post('/api/v1/svarlenke', { noekkel: den('lenke') });
  expect(hent(lest.kropp, 'svar.standpunkt.kode')).toBe('stoetter');
  const endret = await offentlig.post('/api/v1/svarlenke/svar', {
    noekkel: den('lenke'),
    standpunkt: 'ingen-merknad',
    endrer: true,
  });
  expect(hent(endret.kropp, 'svar.standpunkt.kode')).toBe('ingen-merknad');
});

test('a link that somebody has changed opens nothing, and no secret of a link is in the log', async () => {
  const [innhold = '', merke = ''] = den('lenke').split('.');
  const annen = JSON.parse(Buffer.from(innhold, 'base64url').toString('utf8')) as string[];
  annen[2] = 'angriper@ond.example';
  const forfalsket = `${Buffer.from(JSON.stringify(annen)).toString('base64url')}.${merke}`;
  expect((await offentlig.post('/api/v1/svarlenke', { noekkel: forfalsket })).status).toBe(404);
  expect((await offentlig.post('/api/v1/svarlenke', {})).status).toBe(404);
  expect(produkt.logg()).not.toContain(merke);
});

test('a document goes with the answer by the link, and nobody without a link to an open question can leave one', async () => {
  const send = (noekkel: string, navn: string, innhold: string) => {
    const skjema = new FormData();
    skjema.append('noekkel', noekkel);
    skjema.append('fil', new Blob([innhold]), navn);
    return fetch(`${produkt.adresse}/api/v1/svarlenke/fil`, { method: 'POST', body: skjema });
  };
  expect((await send('feil.noekkel', 'a.txt', 'x')).status).toBe(404);
  const mottatt = await send(den('lenke'), 'uttalelse.txt', 'Kommunestyret mener');
  expect(mottatt.status).toBe(201);
  const svart = await offentlig.post('/api/v1/svarlenke/svar', {
    noekkel: den('lenke'),
    standpunkt: 'stoetter-ikke',
    filer: [streng(await mottatt.json(), 'id')],
    endrer: true,
  });
  expect(svart.status, svart.tekst.slice(0, 300)).toBe(200);
  const oversikt = (await sekretariat.get(sti('hoering', den('hoering'), 'oversikt'))).kropp;
  const rad = liste(oversikt, 'verdier').find((r) => hent(r, 'navn') === 'Roan');
  const dokumenter = await sekretariat.get(sti('registrering', streng(rad, 'journalpost'), 'dokumenter'));
  const dokument = liste(dokumenter.kropp, 'verdier').find((x) => hent(x, 'filnavn') === 'uttalelse.txt');
  // Who sent it stands with the document, as it does while it waits to be used.
  const objekt = await sekretariat.get(sti('dokumentobjekt', streng(dokument, 'dokumentobjekt')));
  expect(hent(objekt.kropp, 'opprettetAv')).toBe('Roan, svarlenke sendt til post@roan.example');
});

test('a document sent by one link goes with no other answer, and a link fills no more than an answer needs', async () => {
  const lenken = await svarlenke('Felles mal 3b1f', 'post@bjugn.example');
  const send = async (noekkel: string) => {
    const skjema = new FormData();
    skjema.append('noekkel', noekkel);
    skjema.append('fil', new Blob(['Et vedlegg']), 'vedlegg.txt');
    return fetch(`${produkt.adresse}/api/v1/svarlenke/fil`, { method: 'POST', body: skjema });
  };
  const andres = streng(await (await send(lenken)).json(), 'id');
  const stjaalet = await offentlig.post('/api/v1/svarlenke/svar', {
    noekkel: den('lenke'),
    standpunkt: 'stoetter',
    filer: [andres],
    endrer: true,
  });
  expect([stjaalet.status, stjaalet.tekst]).toEqual([400, expect.stringContaining('finnes ikke lenger')]);
  const statuser: number[] = [];
  for (let i = 0; i < 20; i += 1) statuser.push((await send(lenken)).status);
  expect(statuser.filter((s) => s === 201)).toHaveLength(19);
  expect(statuser.at(-1)).toBe(413);
});

test('the party answers in the product too, and nobody answers for another', async () => {
  const rader = await finn(sekretariat, 'digut', 'hoeringssvar', `hoering eq ${den('hoering')}`);
  const svar = (part: string) =>
    streng(
      rader.find((r) => hent(r, 'part') === part),
      'systemID',
    );
  const egen = await bjugn.post(sti('hoeringssvar', svar(den('bjugn')), 'svar'), {
    standpunkt: kode('stoetter-med-merknad'),
    merknad: 'Gjerne på nynorsk også',
  });
  expect(egen.status, egen.tekst.slice(0, 300)).toBe(200);
  const andres = await bjugn.post(sti('hoeringssvar', svar(den('roan')), 'svar'), {
    standpunkt: kode('stoetter'),
    endrer: true,
  });
  expect(andres.status).toBe(403);
});

test('a closed hearing takes no more answers by the link', async () => {
  const lukket = await sekretariat.post(sti('hoering', den('hoering'), 'avslutt'), {
    oppsummering: 'Begge er positive.',
  });
  expect(lukket.status, lukket.tekst.slice(0, 300)).toBe(200);
  const sent = await offentlig.post('/api/v1/svarlenke/svar', {
    noekkel: den('lenke'),
    standpunkt: 'stoetter',
    endrer: true,
  });
  expect(sent.status).toBe(409);
});

test('interest in an initiative is registered by the link, and nothing that binds can be', async () => {
  const vedtak = await en('vedtak', "bindingsklasse/kode eq 'anbefaling'");
  const inn = {
    tittel: 'Felles mal som satsing 77c0',
    beskrivelse: 'Vil dere være med?',
    svarfrist: '2018-06-30',
  };
  // Row C08: an initiative whose decision came from no proposal names the goals it serves itself.
  expect((await sekretariat.post(sti('vedtak', vedtak, 'aapneSatsing'), inn)).status).toBe(400);
  const aapnet = await sekretariat.post(sti('vedtak', vedtak, 'aapneSatsing'), {
    ...inn,
    maal: [den('maal')],
  });
  expect(aapnet.status, aapnet.tekst.slice(0, 300)).toBe(200);
  const satsing = streng(aapnet.kropp, 'objekt.systemID');
  expect(
    (await finn(offentlig, 'digut', 'maal', `satsing/any(s:s/systemID eq ${satsing})`)).length,
  ).toBeGreaterThan(0);
  const noekkel = await svarlenke('Felles mal som satsing 77c0', 'post@roan.example');
  const svart = await offentlig.post('/api/v1/svarlenke/svar', {
    noekkel,
    deltakelsesstatus: 'fullmakt',
    standpunkt: 'fullmakt',
  });
  expect(svart.status, svart.tekst.slice(0, 300)).toBe(200);
  expect(hent(svart.kropp, 'svar.standpunkt.kode')).toBe('interesse');
  expect((await offentlig.post('/api/v1/svarlenke/svar', { noekkel })).status).toBe(409);
});

test('two who edit the same paper: the second is told, and nothing of the first is lost', async () => {
  const papir = await sekretariat.post(sti('saksframlegg'), { forslag: den('behov'), bakgrunn: 'Utkast' });
  expect(papir.status, papir.tekst.slice(0, 300)).toBe(201);
  const [p, versjon] = [streng(papir.kropp, 'systemID'), tall(papir.kropp, 'versjon')];
  expect((await sekretariat.patch(sti('saksframlegg', p), versjon, { bakgrunn: 'Den første' })).status).toBe(
    200,
  );
  expect((await kp.patch(sti('saksframlegg', p), versjon, { bakgrunn: 'Den andre' })).status).toBe(409);
  expect(hent((await kp.get(sti('saksframlegg', p))).kropp, 'bakgrunn')).toBe('Den første');
  const pdf = await kp.get(sti('saksframlegg', p, 'pdf'));
  expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  expect((await offentlig.get(sti('saksframlegg', p, 'pdf'))).status).toBe(404);
});

test('the desk is the secretariat’s, and says who owes what', async () => {
  const bord = (await sekretariat.get(sti('arbeidsbord'))).kropp;
  const hoering = liste(bord, 'kolonner').find((k) => hent(k, 'slag') === 'hoering');
  expect(tall(hoering, 'spurt')).toBe(47);
  expect(tall(hoering, 'ubesvart')).toBe(38);
  expect(liste(bord, 'rader').length).toBeGreaterThanOrEqual(47);
  expect((await bjugn.get(sti('arbeidsbord'))).status).toBe(403);
  expect((await offentlig.get(sti('arbeidsbord'))).status).toBe(401);
});

test('a chief executive sees the next meeting with what each case means, and the public does not', async () => {
  const { kropp } = await leder.get(sti('minsakliste'));
  const sak = hent(kropp, 'moeter.0.saker.0');
  expect(streng(sak, 'binding')).toBe('anbefaling');
  expect(tall(sak, 'hoeringer.0.svart')).toBe(9);
  expect(liste(kropp, 'oppfoelging').length).toBeGreaterThan(0);
  expect((await offentlig.get(sti('minsakliste'))).status).toBe(401);
});

test('who has no meeting of their own ahead sees what others will decide that concerns their municipality', async () => {
  const { kropp } = await bjugn.get(sti('minsakliste'));
  expect(liste(kropp, 'moeter')).toEqual([]);
  const saker = liste(kropp, 'gjelderOss');
  expect(saker.length).toBeGreaterThan(0);
  for (const s of saker) {
    expect(streng(s, 'moetetittel')).not.toBe('');
    expect(hent(s, 'binding') !== 'intern' || hent(s, 'kostnad') !== undefined).toBe(true);
  }
  expect(liste((await leder.get(sti('minsakliste'))).kropp, 'gjelderOss')).toEqual([]);
});

test('the agenda says our share once and each year, and what is left to do of what was decided', async () => {
  const { kropp } = await leder.get(sti('minsakliste'));
  const medKostnad = liste(kropp, 'moeter')
    .flatMap((m) => liste(m, 'saker'))
    .filter((s) => hent(s, 'kostnad.engang') !== undefined);
  expect(medKostnad.length).toBeGreaterThan(0);
  const [folk, alle] = [tall(kropp, 'folketall'), tall(kropp, 'folketallAlle')];
  for (const sak of medKostnad) {
    const sum = tall(sak, 'kostnad.engang.alle');
    expect(tall(sak, 'kostnad.engang.andel')).toBe(Math.round((sum * folk) / alle));
  }
  const tiltak = liste(kropp, 'oppfoelging').flatMap((v) => liste(v, 'tiltak'));
  expect(tiltak.length).toBeGreaterThan(0);
  for (const t of tiltak)
    expect(['planlagt', 'i-arbeid', 'ferdig', 'avlyst']).toContain(hent(t, 'status.kode'));
});

test('all the papers of a meeting are one document for those who may read the meeting, and nobody else', async () => {
  const moete = streng((await leder.get(sti('minsakliste'))).kropp, 'moeter.0.moete');
  const pdf = await leder.get(sti('moete', moete, 'papirer.pdf'));
  expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  expect(pdf.hoder.get('cache-control')).toBe('no-store');
  // Bookmarks: the agenda and each case.
  expect(pdf.bytes.toString('latin1')).toContain('/Outlines');
  expect((await offentlig.get(sti('moete', moete, 'papirer.pdf'))).status).toBe(404);
  expect((await leder.get(sti('moete', 'nei', 'papirer.pdf'))).status).toBe(404);
});

test('what is to be followed up stands among the deadlines of the desk and in what waits for its owner', async () => {
  const frister = liste((await sekretariat.get(sti('arbeidsbord'))).kropp, 'frister');
  const oppfoelging = frister.filter((f) => hent(f, 'type') === 'oppfoelging');
  expect(oppfoelging.length).toBeGreaterThan(0);
  for (const f of oppfoelging) {
    expect(hent(f, 'entitet')).toBe('vedtak');
    expect((await sekretariat.get(sti('vedtak', streng(f, 'systemID')))).status).toBe(200);
  }
  const venter = liste((await sekretariat.get(sti('venter'))).kropp, 'verdier');
  expect(venter.some((x) => hent(x, 'type') === 'oppfoelging-gjoere')).toBe(true);
});

test('a personal calendar opens by its secret address alone, answers 304 when nothing is new, and closes', async () => {
  const laget = await leder.post(sti('brukervalg', 'kalender'));
  expect(laget.status).toBe(201);
  const adresse = new URL(streng(laget.kropp, 'adresse')).pathname;
  const ics = await offentlig.get(adresse);
  expect(ics.status).toBe(200);
  expect(ics.tekst).toContain('BEGIN:VEVENT');
  const etag = ics.hoder.get('etag') ?? '';
  const uendret = await offentlig.kall('GET', adresse, { hoder: { 'if-none-match': etag } });
  expect(uendret.status).toBe(304);
  const ny = await leder.post(sti('brukervalg', 'kalender'));
  expect((await offentlig.get(adresse)).status, 'the old address').toBe(404);
  const andre = new URL(streng(ny.kropp, 'adresse')).pathname;
  expect((await leder.kall('DELETE', sti('brukervalg', 'kalender'))).status).toBe(204);
  expect((await offentlig.get(andre)).status, 'after it was closed').toBe(404);
  expect(produkt.logg()).not.toContain(adresse.split('/').at(-1));
});

test('how often notices come by e-mail is each user’s own choice', async () => {
  const valg = sti('brukervalg');
  const sett = (epostvarsel: string) =>
    bjugn.kall('PATCH', valg, { kropp: { epostvarsel }, type: 'application/merge-patch+json' });
  expect(hent((await bjugn.get(valg)).kropp, 'epostvarsel')).toBe('daglig');
  expect((await sett('hver-time')).status).toBe(400);
  expect(hent((await sett('ukentlig')).kropp, 'epostvarsel')).toBe('ukentlig');
  expect(hent((await kp.get(valg)).kropp, 'epostvarsel')).toBe('daglig');
  const spraak = (s: string) =>
    bjugn.kall('PATCH', valg, { kropp: { spraak: s }, type: 'application/merge-patch+json' });
  expect((await spraak('tlh')).status).toBe(400);
  expect(hent((await spraak('nn')).kropp, 'spraak')).toBe('nn');
  expect(hent((await bjugn.get(valg)).kropp, 'epostvarsel'), 'the other choice stands').toBe('ukentlig');
  expect((await offentlig.get(valg)).status).toBe(401);
});

test('an e-mail server that is down is seen by the secretariat, and what waits is sent when it is asked for', async () => {
  const port = await ledigPort();
  const uten = await startProdukt({ miljoe: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  try {
    const s = await som(uten, 'sekretariat@digut.example');
    let stilling: unknown;
    for (let forsoek = 0; forsoek < 150; forsoek += 1) {
      stilling = (await s.get(sti('utboks'))).kropp;
      if (liste(stilling, 'verdier').length > 0) break;
      await vent(200);
    }
    const [rad] = liste(stilling, 'verdier');
    expect(streng(rad, 'feil')).toContain('CONN');
    expect(streng(rad, 'status')).toBe('venter');
    const igjen = await s.post(sti('utboks', 'proev-igjen'), { ider: [streng(rad, 'id')] });
    expect([igjen.status, hent(igjen.kropp, 'antall')]).toEqual([200, 1]);
    const medlem = await som(uten, 'leder@bjugn.example');
    expect((await medlem.get(sti('utboks'))).status).toBe(403);
  } finally {
    await uten.rydd();
  }
}, 240_000);
