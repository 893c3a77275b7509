import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  finn,
  flyttKlokken,
  hent,
  type Klient,
  klient,
  kode,
  liste,
  pdf,
  som,
  streng,
  tall,
} from './klient.js';
import { type Produkt, startProdukt } from './produkt.js';

// The agreement seen from outside: three municipalities answer it, in order; the secretariat and everybody else look on.

let produkt: Produkt;
let sekretariat: Klient;
let aafjord: Klient;
let oerland: Klient;
let bjugn: Klient;
let offentlig: Klient;
const id: Record<string, string> = {};
let idag = '';

const sti = (...deler: readonly string[]): string => ['/api/v1/digut', ...deler].join('/');
const den = (navn: string): string => {
  const funnet = id[navn];
  if (!funnet) throw new Error(`${navn} er ikke laget ennå`);
  return funnet;
};
const dagEtter = (dager: number, fra = idag): string =>
  new Date(Date.parse(fra) + dager * 86_400_000).toISOString().slice(0, 10);
const gjoer = async (k: Klient, entitet: string, systemID: string, handling: string, inn: unknown = {}) => {
  const svar = await k.post(sti(entitet, systemID, handling), inn);
  expect(svar.status, `${handling}: ${svar.tekst.slice(0, 500)}`).toBe(200);
  return svar.kropp;
};
const laget = (svar: unknown, entitet: string): string =>
  streng(
    liste(svar, 'laget').find((x) => hent(x, 'entitet') === entitet),
    'systemID',
  );
const fil = async (k: Klient, navn: string): Promise<string> =>
  streng((await k.fil('digut', `${navn}.pdf`, pdf(`${navn} ${Math.random()}`))).kropp, 'id');
const egen = () => ({ egetOrgan: 'Kommunestyret', egenSak: '41/18', egetVedtakDato: idag });
/** The cell of a party and a column in the matrix of the day. */
const celle = async (part: string, kolonne: string, dato = idag): Promise<unknown> => {
  const svar = await offentlig.get(`${sti('bindinger')}?dato=${dato}`);
  expect(svar.status, svar.tekst.slice(0, 300)).toBe(200);
  const rad = liste(svar.kropp, 'rader').find((r) => hent(r, 'part') === part);
  return (hent(rad, 'celler') as Record<string, unknown>)[kolonne];
};
/** A decision that rests on a clause, made in a meeting of its own. */
const nyttVedtak = async (): Promise<{ readonly vedtak: string; readonly sak: string }> => {
  const ru = streng((await finn(sekretariat, 'digut', 'arena', "kortform eq 'ru'"))[0], 'systemID');
  const moete = await sekretariat.post(sti('moete', 'planlegg'), {
    arena: ru,
    kapasitet: kode('styringsgruppe'),
    tittel: 'Rådmannsutvalget om kompetanseprogrammet',
    start: `${idag}T12:00:00+02:00`,
    slutt: `${idag}T13:00:00+02:00`,
  });
  expect(moete.status, moete.tekst).toBe(201);
  const m = streng(moete.kropp, 'objekt.systemID');
  const sak = laget(
    await gjoer(sekretariat, 'moete', m, 'settPaaSakliste', {
      tittel: 'Innholdet i kompetanseprogrammet',
      sakstype: kode('beslutning'),
    }),
    'moetesak',
  );
  await gjoer(sekretariat, 'moete', m, 'innkall');
  await gjoer(sekretariat, 'moete', m, 'aapne');
  const deltakere = await finn(sekretariat, 'digut', 'deltaker', `moete eq ${m}`);
  await gjoer(sekretariat, 'moete', m, 'registrerFremmoete', {
    deltaker: deltakere.map((d) => streng(d, 'systemID')),
    fremmoete: kode('til-stede'),
  });
  const behandlet = await gjoer(sekretariat, 'moetesak', sak, 'behandle', {
    utfall: kode('vedtatt'),
    beslutningsregel: kode('konsensus'),
    vedtakstekst: 'Programmet gjennomføres med fire samlinger.',
    bindingsklasse: kode('avtale'),
    vedtaksemne: kode('kompetanseprogram'),
    klausul: den('klausul'),
  });
  return { vedtak: laget(behandlet, 'vedtak'), sak };
};

beforeAll(async () => {
  produkt = await startProdukt();
  offentlig = klient(produkt);
  idag = streng((await offentlig.get('/api/v1/meg')).kropp, 'naa').slice(0, 10);
  [sekretariat, aafjord, oerland, bjugn] = await Promise.all([
    som(produkt, 'sekretariat@digut.example'),
    som(produkt, 'leder@aafjord.example'),
    som(produkt, 'leder@oerland.example'),
    som(produkt, 'leder@bjugn.example'),
  ]);
  const [versjon] = await finn(sekretariat, 'digut', 'avtaleversjon', "avtalestatus/kode eq 'vedtatt'");
  id.versjon = streng(versjon, 'systemID');
  for (const navn of ['aafjord', 'oerland', 'bjugn']) {
    const [part] = await finn(sekretariat, 'digut', 'samarbeidspart', `kortform eq '${navn}'`);
    id[navn] = streng(part, 'systemID');
    const [t] = await finn(sekretariat, 'digut', 'tilslutning', `part eq ${den(navn)}`);
    id[`${navn}-tilslutning`] = streng(t, 'systemID');
  }
  const klausuler = await finn(sekretariat, 'digut', 'klausul', `avtaleversjon eq ${den('versjon')}`);
  const dekkende = klausuler.find((k) =>
    ((hent(k, 'dekker') as readonly unknown[] | undefined) ?? []).some(
      (x) => hent(x, 'kode') === 'kompetanseprogram',
    ),
  );
  id.klausul = streng(dekkende, 'systemID');
}, 120_000);

afterAll(async () => {
  await produkt?.rydd();
});

test('avtalen er vedtatt av styringsgruppen og sendt, og ingen er bundet før de har signert', async () => {
  const svar = await offentlig.get(sti('bindinger'));
  const rader = liste(svar.kropp, 'rader');
  expect(rader).toHaveLength(47);
  expect(await celle(den('aafjord'), den('klausul'))).toEqual({ slag: 'ikke-tilsluttet' });
  const foer = await offentlig.get(`${sti('bindinger')}?dato=2018-05-01`);
  expect(liste(foer.kropp, 'kolonner').filter((k) => hent(k, 'slag') === 'klausul')).toEqual([]);
  expect((await offentlig.get(`${sti('bindinger')}?dato=i-dag`)).status).toBe(400);
});

test('to som signerer for samme part på likt, gir én signatur og ett klart nei', async () => {
  const t = den('aafjord-tilslutning');
  const filer = [await fil(aafjord, 'Signert a'), await fil(aafjord, 'Signert b')];
  const svar = await Promise.all(
    filer.map((f) => aafjord.post(sti('tilslutning', t, 'signer'), { ...egen(), filer: [f] })),
  );
  expect(svar.map((s) => s.status).sort()).toEqual([200, 409]);
  const nei = svar.find((s) => s.status === 409);
  expect(hent(nei?.kropp, 'kode')).toBe('feil-tilstand');
  const c = await celle(den('aafjord'), den('klausul'));
  expect(c).toMatchObject({ slag: 'bundet', fra: idag });
  // The cell names the record of the signature, and the record is public.
  const jp = await offentlig.get(sti('journalpost', streng(c, 'journalpost')));
  expect(jp.status).toBe(200);
  expect(streng(jp.kropp, 'tittel')).toContain('Åfjord');
});

test('et forbehold mot én sak holder parten utenfor vedtaket, og bare det', async () => {
  const t = den('aafjord-tilslutning');
  const { vedtak } = await nyttVedtak();
  id.vedtak = vedtak;
  const virkning = async () => {
    const svar = await offentlig.get(sti('vedtak', vedtak, 'virkning'));
    const p = liste(svar.kropp, 'parter').find((x) => hent(x, 'part') === den('aafjord'));
    return hent(p, 'virkning.slag');
  };
  expect(await virkning()).toBe('bundet-avtale');
  const begge = await aafjord.post(sti('tilslutning', t, 'reserver'), {
    vedtak,
    klausul: den('klausul'),
    begrunnelse: 'Begge deler.',
  });
  expect(begge.status).toBe(400);
  const svar = await gjoer(aafjord, 'tilslutning', t, 'reserver', {
    vedtak,
    begrunnelse: 'Kommunen har eget program.',
  });
  expect(await virkning()).toBe('reservert');
  expect(await celle(den('aafjord'), vedtak)).toMatchObject({ slag: 'reservert', fra: idag });
  expect(await celle(den('aafjord'), den('klausul'))).toMatchObject({ slag: 'bundet' });
  const annens = await oerland.post(sti('tilslutning', t, 'trekkReservasjon'), {
    reservasjon: streng(svar, 'objekt.systemID'),
  });
  expect(annens.status).toBe(403);
  await gjoer(aafjord, 'tilslutning', t, 'trekkReservasjon', {
    reservasjon: streng(svar, 'objekt.systemID'),
  });
  expect(await virkning()).toBe('bundet-avtale');
});

test('en utmelding gjelder først når oppsigelsestiden er ute, og parten ser datoen', async () => {
  const t = den('oerland-tilslutning');
  await gjoer(oerland, 'tilslutning', t, 'signer', { ...egen(), filer: [await fil(oerland, 'Signert')] });
  const utenGrunn = await oerland.post(sti('tilslutning', t, 'meldUt'), {
    filer: [await fil(oerland, 'Ut')],
  });
  expect(utenGrunn.status).toBe(400);
  const svar = await gjoer(oerland, 'tilslutning', t, 'meldUt', {
    begrunnelse: 'Kommunen går ut.',
    filer: [await fil(oerland, 'Utmelding')],
  });
  const ute = streng(svar, 'objekt.utmeldtDato');
  // Six months, to the end of a calendar year.
  expect(ute).toBe('2019-01-01');
  expect(await celle(den('oerland'), den('klausul'), dagEtter(-1, ute))).toMatchObject({
    slag: 'bundet',
    til: ute,
  });
  expect(await celle(den('oerland'), den('klausul'), ute)).toMatchObject({ slag: 'utmeldt', fra: ute });
});

test('en part som er gått inn i en annen, svarer ikke mer; den som har tatt over, svarer', async () => {
  const [roan] = await finn(sekretariat, 'digut', 'samarbeidspart', "kortform eq 'roan'");
  id.roan = streng(roan, 'systemID');
  const hos = async (part: string) =>
    streng(
      (
        await finn(
          sekretariat,
          'digut',
          'tilslutning',
          `part eq ${part} and avtaleversjon eq ${den('versjon')}`,
        )
      )[0],
      'systemID',
    );
  const gammel = await hos(den('roan'));
  const planlagt = await sekretariat.post(sti('partendring', 'planlegg'), {
    dato: idag,
    endringstype: kode('sammenslaaing'),
    fra: [den('roan')],
    til: [],
  });
  expect(planlagt.status, planlagt.tekst).toBe(201);
  const endring = streng(planlagt.kropp, 'objekt.systemID');
  const ny = laget(
    await gjoer(sekretariat, 'partendring', endring, 'nyPart', {
      navn: 'Nye Roan',
      kortform: 'nye-roan',
      kommunenummer: '5098',
      organisasjonsnummer: '923609016',
    }),
    'samarbeidspart',
  );
  const galt = await sekretariat.post(sti('partendring', endring, 'nyKode'), {
    part: ny,
    navn: 'Nye Roan',
    organisasjonsnummer: '923609017',
  });
  expect(galt.status).toBe(400);
  await gjoer(sekretariat, 'partendring', endring, 'gjennomfoer');
  const svar = await sekretariat.post(sti('tilslutning', gammel, 'tilBehandling'), {
    egetOrgan: 'Kommunestyret',
  });
  expect(svar.status).toBe(409);
  expect(svar.tekst).toContain('den som har tatt over');
  await gjoer(sekretariat, 'tilslutning', await hos(ny), 'tilBehandling', { egetOrgan: 'Kommunestyret' });
  const historie = await offentlig.get(`${sti('samarbeidspart', ny, 'historie')}?dato=${idag}`);
  expect(hent(historie.kropp, 'organisasjonsnummer')).toBe('923609016');
  const parter = liste((await offentlig.get(`${sti('bindinger')}?dato=${idag}`)).kropp, 'rader').map((r) =>
    hent(r, 'part'),
  );
  expect(parter).toContain(ny);
  expect(parter).not.toContain(den('roan'));
});

test('purringen går bare til dem som ikke har svart, nevner dem, og går ikke to ganger på en dag', async () => {
  await gjoer(bjugn, 'tilslutning', den('bjugn-tilslutning'), 'avslaa', { begrunnelse: 'Ikke nå.' });
  const ubesvart = await finn(
    sekretariat,
    'digut',
    'tilslutning',
    `avtaleversjon eq ${den('versjon')} and tilslutningsstatus/kode in ('sendt','til-behandling')`,
  );
  // Roan has gone into another by now: its row stands, and its heir is asked.
  expect(ubesvart).toHaveLength(45);
  expect((await aafjord.post(sti('avtaleversjon', den('versjon'), 'purr'), {})).status).toBe(403);
  const svar = await gjoer(sekretariat, 'avtaleversjon', den('versjon'), 'purr', {
    melding: 'Svar gjerne nå.',
  });
  const jp = laget(svar, 'journalpost');
  const til = await finn(offentlig, 'digut', 'korrespondansepartenhet', `registrering eq ${jp}`);
  const navn = til.map((x) => hent(x, 'navn'));
  expect(navn).toHaveLength(44);
  for (const svart of ['Åfjord', 'Ørland', 'Bjugn', 'Roan']) expect(navn).not.toContain(svart);
  expect(navn).toContain('Nye Roan');
  const igjen = await sekretariat.post(sti('avtaleversjon', den('versjon'), 'purr'), {});
  expect(igjen.status).toBe(409);
  expect(hent(igjen.kropp, 'kode')).toBe('feil-tilstand');
});

test('en vedtatt versjon står fast, og utkastet til den neste kan endres', async () => {
  const les = await sekretariat.get(sti('klausul', den('klausul')));
  const endret = await sekretariat.patch(sti('klausul', den('klausul')), tall(les.kropp, 'versjon'), {
    tittel: 'Annet',
  });
  expect(endret.status, endret.tekst).toBe(409);
  const svar = await gjoer(sekretariat, 'avtaleversjon', den('versjon'), 'nyVersjon');
  const utkast = streng(svar, 'objekt.systemID');
  const kopier = await finn(sekretariat, 'digut', 'klausul', `avtaleversjon eq ${utkast}`);
  const kopi = kopier.find((k) => hent(k, 'forrige') === den('klausul'));
  const nytt = await sekretariat.patch(sti('klausul', streng(kopi, 'systemID')), tall(kopi, 'versjon'), {
    tittel: 'Annet',
  });
  expect(nytt.status, nytt.tekst).toBe(200);
  const igjen = await sekretariat.post(sti('avtaleversjon', den('versjon'), 'nyVersjon'), {});
  expect(igjen.status).toBe(409);
});

test('mandatlinjen går fra vedtaket til partens eget vedtak, og lagres som PDF/A i saken', async () => {
  const svar = await offentlig.get(`${sti('vedtak', den('vedtak'), 'mandatlinje')}?part=${den('aafjord')}`);
  expect(svar.status, svar.tekst).toBe(200);
  expect(hent(svar.kropp, 'virkning.slag')).toBe('bundet-avtale');
  expect(liste(svar.kropp, 'steg').map((s) => [hent(s, 'slag'), hent(s, 'finnes')])).toEqual([
    ['vedtak', true],
    ['mandat', true],
    ['klausul', true],
    ['signatur', true],
    ['eget-vedtak', true],
  ]);
  expect((await offentlig.get(`${sti('vedtak', den('vedtak'), 'mandatlinje')}?part=x`)).status).toBe(400);
  const lagret = await gjoer(sekretariat, 'vedtak', den('vedtak'), 'eksporterMandatlinje', {
    part: den('aafjord'),
  });
  const dokumenter = await sekretariat.get(sti('registrering', laget(lagret, 'journalpost'), 'dokumenter'));
  const [d] = liste(dokumenter.kropp, 'verdier');
  expect(hent(d, 'mimeType')).toBe('application/pdf');
  const bytes = await sekretariat.get(sti('dokumentobjekt', streng(d, 'dokumentobjekt'), 'fil'));
  expect(Buffer.from(bytes.bytes).toString('latin1')).toContain('pdfaid:part');
});

test('de sju anbefalingene er sju vedtak, og status regnes av oppfølgingen', async () => {
  const les = async () => liste((await offentlig.get(sti('anbefalinger'))).kropp, 'verdier');
  const foer = await les();
  expect(foer).toHaveLength(7);
  for (const a of foer) {
    expect(streng(a, 'vedtak.dato')).toBe('2018-05-02');
    expect(hent(a, 'beregnet')).toBe(true);
    expect(liste(a, 'oppfoelging').length).toBeGreaterThan(0);
  }
  const femte = foer.find((a) => hent(a, 'nummer') === 5);
  expect(hent(femte, 'status')).toBe('i-arbeid');
  const linje = streng(liste(femte, 'oppfoelging')[0], 'oppfoelging');
  const tomt = await sekretariat.post(sti('oppfoelging', linje, 'meldFerdig'), {});
  expect(tomt.status).toBe(400);
  expect((await aafjord.post(sti('oppfoelging', linje, 'meldFerdig'), { bevis: 'Nei' })).status).toBe(403);
  await gjoer(sekretariat, 'oppfoelging', linje, 'meldFerdig', { bevis: 'Alle regioner har avklart.' });
  expect(
    hent(
      (await les()).find((a) => hent(a, 'nummer') === 5),
      'status',
    ),
  ).toBe('gjennomfoert');
});

test('rapporten over vedtak viser hva som er over fristen på en senere dato', async () => {
  const rapport = async (soek: string) => (await offentlig.get(`${sti('vedtaksrapport')}?${soek}`)).kropp;
  expect(hent(await rapport(''), 'sum.forfalt')).toBe(0);
  const senere = await rapport('dato=2018-07-01&forfalt=ja');
  expect(liste(senere, 'rader').map((r) => hent(r, 'anbefaling'))).toEqual([7]);
  expect(
    liste(await rapport('klasse=intern'), 'rader')
      .map((r) => hent(r, 'anbefaling'))
      .sort(),
  ).toEqual([3, 4]);
  expect((await offentlig.get(`${sti('vedtaksrapport')}?arena=x`)).status).toBe(400);
});

test('en part som har gått ut, slutter seg til igjen med en ny omgang, og matrisene har begge på hver sin dag', async () => {
  const gammel = den('oerland-tilslutning');
  const ute = '2019-01-01';
  const igjen = (k: Klient) => k.post(sti('tilslutning', gammel, 'komTilbake'), { begrunnelse: 'Vil inn.' });
  const foerTiden = await igjen(oerland);
  expect(foerTiden.status).toBe(409);
  expect(foerTiden.tekst).toContain('løper fortsatt');
  const signert = idag;
  // 24 May 2018 and 300 days: March 2019, when the time of notice is over.
  await flyttKlokken(produkt, 300);
  const naa = streng((await offentlig.get('/api/v1/meg')).kropp, 'naa').slice(0, 10);
  expect(naa > ute).toBe(true);
  oerland = await som(produkt, 'leder@oerland.example');
  aafjord = await som(produkt, 'leder@aafjord.example');
  expect((await igjen(aafjord)).status).toBe(403);
  const [en, to] = await Promise.all([igjen(oerland), igjen(oerland)]);
  expect([en.status, to.status].toSorted()).toEqual([200, 409]);
  const rader = async () =>
    finn(
      offentlig,
      'digut',
      'tilslutning',
      `part eq ${den('oerland')} and avtaleversjon eq ${den('versjon')}`,
    );
  expect((await rader()).map((r) => hent(r, 'omgang')).toSorted()).toEqual([1, 2]);
  const ny = streng(
    (await rader()).find((r) => hent(r, 'omgang') === 2),
    'systemID',
  );
  /** What the two matrices say of Ørland on a day. */
  const paa = async (dag: string) => {
    const m = await offentlig.get(`${sti('matrise')}?dato=${dag}`);
    const rad = liste(m.kropp, 'rader').find((r) => hent(r, 'part') === den('oerland'));
    const status = hent(rad, `celler.${den('versjon')}`);
    return [
      hent(status, 'status.kode'),
      hent(status, 'id') === ny,
      hent(await celle(den('oerland'), den('klausul'), dag), 'slag'),
    ];
  };
  expect(await paa(naa)).toEqual(['til-behandling', true, 'utmeldt']);
  await gjoer(oerland, 'tilslutning', ny, 'signer', {
    egetOrgan: 'Kommunestyret',
    egenSak: '7/19',
    egetVedtakDato: naa,
    filer: [await fil(oerland, 'Signert igjen')],
  });
  expect(await paa(signert)).toEqual(['signert', false, 'bundet']);
  expect(await paa('2018-12-31')).toEqual(['signert', false, 'bundet']);
  expect(await paa(ute)).toEqual(['utmeldt', false, 'utmeldt']);
  expect(await paa(dagEtter(-1, naa))).toEqual(['utmeldt', false, 'utmeldt']);
  expect(await paa(naa)).toEqual(['signert', true, 'bundet']);
  // The first round stands as it was.
  expect(hent((await offentlig.get(sti('tilslutning', gammel))).kropp, 'utmeldtDato')).toBe(ute);
  expect((await igjen(oerland)).status).toBe(409);
}, 60_000);
