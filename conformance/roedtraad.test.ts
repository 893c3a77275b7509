import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  database,
  finn,
  hent,
  type Klient,
  klient,
  kode,
  liste,
  pdf,
  sha256,
  som,
  streng,
  tall,
} from './klient.js';
import { lenke, lenkene, mediatype, objekt, rel } from './noark.js';
import { type Produkt, startProdukt } from './produkt.js';

// The red thread, in order: every test goes on from where the one before it ended.

let produkt: Produkt;
let kp: Klient;
let sekretariat: Klient;
let leder: Klient;
let medlem: Klient;
let aafjord: Klient;
let oerland: Klient;
let offentlig: Klient;
const id: Record<string, string> = {};
let idag = '';
const dagEtter = (dager: number): string =>
  new Date(Date.parse(idag) + dager * 86_400_000).toISOString().slice(0, 10);

const sti = (entitet: string, ...resten: readonly string[]): string =>
  ['/api/v1/digut', entitet, ...resten].join('/');
const den = (navn: string): string => {
  const funnet = id[navn];
  if (!funnet) throw new Error(`${navn} er ikke laget ennå`);
  return funnet;
};
const finnEn = async (entitet: string, filter: string, k: Klient = sekretariat): Promise<unknown> => {
  const rader = await finn(k, 'digut', entitet, filter);
  if (rader.length !== 1) throw new Error(`${entitet} med ${filter}: ${rader.length} treff`);
  return rader[0];
};
/** Does an act that must succeed. */
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
const feltene = (kropp: unknown): readonly unknown[] => liste(kropp, 'felt').map((f) => hent(f, 'felt'));

const vedlegg = pdf('Vedlegg om felles sak-/arkivsystem fra Fosen 7f3a91');
const kommunevedtak = pdf('Vedtak i formannskapet om deltakelse 51c0de');
const signatur = pdf('Vedtak om tilslutning til samarbeidsavtalen 90bd2e');

beforeAll(async () => {
  produkt = await startProdukt();
  offentlig = klient(produkt);
  [kp, sekretariat, leder, medlem, aafjord, oerland] = await Promise.all([
    som(produkt, 'kp@digut.example'),
    som(produkt, 'sekretariat@digut.example'),
    som(produkt, 'leder@digut.example'),
    som(produkt, 'medlem@digut.example'),
    som(produkt, 'leder@aafjord.example'),
    som(produkt, 'leder@oerland.example'),
  ]);
  idag = streng((await offentlig.get('/api/v1/meg')).kropp, 'naa').slice(0, 10);
  id.efagraad = streng(await finnEn('arena', "kortform eq 'efagraad-fosen'"), 'systemID');
  id.ru = streng(await finnEn('arena', "kortform eq 'ru'"), 'systemID');
  for (const kortform of ['aafjord', 'oerland', 'trondheim'])
    id[kortform] = streng(await finnEn('samarbeidspart', `kortform eq '${kortform}'`), 'systemID');
}, 240_000);

afterAll(async () => {
  await produkt?.rydd();
});

test('kontaktpunktet på Fosen registrerer et forslag med vedlegg og får kvitteringsnummer', async () => {
  const maal = (await finn(kp, 'digut', 'maal', 'nummer in (1,3)')).map((m) => streng(m, 'systemID'));
  expect(maal).toHaveLength(2);
  const inn = {
    tittel: 'Felles sak-/arkivsystem for kommunene',
    problem: 'Kommunene har hver sitt sak-/arkivsystem med avtaler som går ut, og flere skal slås sammen.',
    begrunnelse: 'Behovene er i hovedsak de samme overalt, og kravene til arkiv og personvern er felles.',
    kostnadsanslag: 12_000_000,
    kostnadsnotat: 'Grovt anslag over fire år.',
    arena: den('efagraad'),
    maal,
  };
  // A draft may lack what the author has not written yet; it cannot leave the author so.
  const { begrunnelse: _, ...uten } = inn;
  for (const mangel of [uten, { ...inn, begrunnelse: '' }, { ...inn, begrunnelse: '   ' }]) {
    const kladd = await kp.post(sti('forslag'), mangel);
    expect(kladd.status, kladd.tekst).toBe(201);
    const svar = await kp.post(sti('forslag', streng(kladd.kropp, 'systemID'), 'registrer'), {});
    expect(svar.status, svar.tekst).toBe(400);
    expect(feltene(svar.kropp)).toEqual(['begrunnelse']);
  }
  const laget1 = await kp.post(sti('forslag'), inn);
  expect(laget1.status, laget1.tekst).toBe(201);
  id.forslag = streng(laget1.kropp, 'systemID');
  const fil = await kp.fil('digut', 'behov på Fosen.pdf', vedlegg);
  expect(fil.status, fil.tekst).toBe(201);
  expect(hent(fil.kropp, 'sjekksum')).toBe(sha256(vedlegg));
  expect(hent(fil.kropp, 'mimeType')).toBe('application/pdf');
  const svar = await gjoer(kp, 'forslag', id.forslag, 'registrer', { filer: [streng(fil.kropp, 'id')] });
  expect(hent(svar, 'objekt.forslagsstatus.kode')).toBe('registrert');
  expect(tall(svar, 'objekt.nummer')).toBeGreaterThan(0);
  expect(tall(svar, 'objekt.aar')).toBe(2018);
  id.forslagsjournalpost = laget(svar, 'journalpost');
  id.saksmappe = laget(svar, 'saksmappe');
  const jp = await kp.get(sti('journalpost', id.forslagsjournalpost));
  expect(streng(jp.kropp, 'registreringsID')).toMatch(/^2018\/\d+$/);
});

test('forslaget går til sekretariatet, og bare sekretariatet kan vurdere det', async () => {
  const utenGrunn = await kp.post(sti('forslag', den('forslag'), 'oversend'), {});
  expect(utenGrunn.status).toBe(400);
  expect(feltene(utenGrunn.kropp)).toEqual(['begrunnelse']);
  const annenKp = await som(produkt, 'kp-namdal@digut.example');
  expect(
    (await annenKp.post(sti('forslag', den('forslag'), 'oversend'), { begrunnelse: 'Ikke mitt.' })).status,
  ).toBe(403);
  await gjoer(kp, 'forslag', den('forslag'), 'oversend', { begrunnelse: 'Drøftet i eFagråd Fosen.' });
  const maal = (await finn(kp, 'digut', 'maal', 'nummer in (1,3,4)')).map((m) => streng(m, 'systemID'));
  const vurdering = {
    maal,
    vurderingMaal: 'Tjener mål 1, 3 og 4.',
    vurderingKapasitet: 'Krever prosjektleder i hel stilling.',
    vurderingKostnad: 'Anslaget er rimelig.',
  };
  expect((await kp.post(sti('forslag', den('forslag'), 'vurder'), vurdering)).status).toBe(403);
  const svar = await gjoer(sekretariat, 'forslag', den('forslag'), 'vurder', vurdering);
  expect(hent(svar, 'objekt.forslagsstatus.kode')).toBe('vurdert');
});

test('uten begrunnelse kan forslaget ikke fremmes, og ingenting endres av forsøket', async () => {
  const foer = await kp.get(sti('forslag', den('forslag')));
  for (const inn of [
    { innstilling: 'RU slutter seg til.' },
    { innstilling: 'RU slutter seg til.', begrunnelse: '' },
    { innstilling: 'RU slutter seg til.', begrunnelse: ' \n ' },
  ]) {
    const svar = await kp.post(sti('forslag', den('forslag'), 'innstill'), inn);
    expect(svar.status, svar.tekst).toBe(400);
    expect(svar.hoder.get('content-type')).toContain('application/problem+json');
    expect(feltene(svar.kropp)).toEqual(['begrunnelse']);
  }
  const etter = await kp.get(sti('forslag', den('forslag')));
  expect(etter.hoder.get('etag')).toBe(foer.hoder.get('etag'));
  const svar = await gjoer(kp, 'forslag', den('forslag'), 'innstill', {
    innstilling: 'Rådmannsutvalget anbefaler kommunene å delta i en felles anskaffelse.',
    begrunnelse: 'Behovet er felles og tiden knapp.',
  });
  expect(hent(svar, 'objekt.forslagsstatus.kode')).toBe('innstilt');
});

test('fylkesmannen står på møtelisten når RU møtes som styringsgruppe, og ikke i ordinært møte', async () => {
  const fylkesmann = streng(await finnEn('samarbeidspart', "parttype/kode eq 'fylkesmann'"), 'systemID');
  const planlegg = async (kapasitet: string) => {
    const svar = await sekretariat.post(sti('moete', 'planlegg'), {
      arena: den('ru'),
      kapasitet: kode(kapasitet),
      tittel: `RU, ${kapasitet}`,
      start: `${dagEtter(14)}T10:00:00+02:00`,
      slutt: `${dagEtter(14)}T12:00:00+02:00`,
      sted: 'Steinkjer',
    });
    expect(svar.status, svar.tekst).toBe(201);
    return streng(svar.kropp, 'objekt.systemID');
  };
  id.moete = await planlegg('styringsgruppe');
  id.ordinaert = await planlegg('ordinaer');
  const partene = async (moete: string) =>
    (await finn(sekretariat, 'digut', 'deltaker', `moete eq ${moete}`)).map((d) => hent(d, 'part'));
  const styringsgruppe = await partene(id.moete);
  const ordinaert = await partene(id.ordinaert);
  expect(styringsgruppe).toContain(fylkesmann);
  expect(ordinaert).not.toContain(fylkesmann);
  expect(ordinaert.length).toBeGreaterThan(2);
});

test('saken settes på sakslisten, og innkallingen går som e-post med kalenderdel', async () => {
  expect(
    (
      await kp.post(sti('moete', den('moete'), 'settPaaSakliste'), {
        forslag: den('forslag'),
        sakstype: kode('beslutning'),
      })
    ).status,
  ).toBe(403);
  const svar = await gjoer(sekretariat, 'moete', den('moete'), 'settPaaSakliste', {
    forslag: den('forslag'),
    sakstype: kode('beslutning'),
  });
  id.sak = laget(svar, 'moetesak');
  const svar2 = await gjoer(sekretariat, 'moete', den('moete'), 'settPaaSakliste', {
    tittel: 'Innholdet i kompetanseprogrammet for høsten',
    sakstype: kode('beslutning'),
  });
  id.sak2 = laget(svar2, 'moetesak');
  await gjoer(sekretariat, 'moete', den('moete'), 'innkall', { melding: 'Velkommen til møte i Steinkjer.' });

  const utgaaende = join(produkt.datamappe, 'utgaaende');
  let epost: readonly string[] = [];
  for (let i = 0; i < 150 && epost.length === 0; i += 1) {
    if (existsSync(utgaaende))
      epost = readdirSync(utgaaende, { recursive: true, encoding: 'utf8' })
        .filter((n) => n.endsWith('.eml'))
        .map((n) => readFileSync(join(utgaaende, n), 'utf8'))
        .filter((t) => /^content-type: *text\/calendar/im.test(t));
    if (epost.length === 0) await vent(100);
  }
  expect(epost.length, 'ingen .eml med kalenderdel i utgaaende/ etter 15 sekunder').toBeGreaterThan(0);
  expect(epost[0]).toMatch(/method=REQUEST/i);
});

test('møtet kan ikke beslutte uten at minst halvparten av stemmene er til stede', async () => {
  await gjoer(sekretariat, 'moete', den('moete'), 'aapne');
  const svar = await sekretariat.post(sti('moetesak', den('sak'), 'behandle'), {
    utfall: kode('vedtatt'),
    beslutningsregel: kode('konsensus'),
    vedtakstekst: 'Vedtas.',
    bindingsklasse: kode('anbefaling'),
    vedtaksemne: kode('felles-anskaffelse'),
  });
  expect(svar.status, svar.tekst).toBe(409);
  const deltakere = await finn(sekretariat, 'digut', 'deltaker', `moete eq ${den('moete')}`);
  await gjoer(sekretariat, 'moete', den('moete'), 'registrerFremmoete', {
    deltaker: deltakere.map((d) => streng(d, 'systemID')),
    fremmoete: kode('til-stede'),
  });
});

test('et vedtak kan ikke bindes til avtalen uten et punkt som dekker emnet', async () => {
  const klausuler = await finn(sekretariat, 'digut', 'klausul');
  const dekker = (emne: string) => (k: unknown) =>
    ((hent(k, 'dekker') as readonly unknown[] | undefined) ?? []).some((x) => hent(x, 'kode') === emne);
  const dekkende = klausuler.find(dekker('kompetanseprogram'));
  const annen = klausuler.find((k) => !dekker('felles-anskaffelse')(k));
  id.klausul = streng(dekkende, 'systemID');
  const inn = {
    utfall: kode('vedtatt'),
    beslutningsregel: kode('konsensus'),
    vedtakstekst: 'Alle parter skal kjøpe samme system.',
    bindingsklasse: kode('avtale'),
    vedtaksemne: kode('felles-anskaffelse'),
  };
  for (const klausul of [undefined, streng(annen, 'systemID'), '01980000-0000-7000-8000-000000000000']) {
    const svar = await sekretariat.post(sti('moetesak', den('sak'), 'behandle'), {
      ...inn,
      ...(klausul ? { klausul } : {}),
    });
    expect(svar.status, svar.tekst).toBe(400);
    expect(feltene(svar.kropp)).toEqual(['klausul']);
  }
  const intern = await sekretariat.post(sti('moetesak', den('sak'), 'behandle'), {
    ...inn,
    bindingsklasse: kode('intern'),
  });
  expect(intern.status).toBe(400);
  expect(feltene(intern.kropp)).toEqual(['bindingsklasse']);
  expect(await finn(sekretariat, 'digut', 'vedtak', `moetesak eq ${den('sak')}`)).toEqual([]);
});

test('saker avgjøres med stemmer og ved enighet, og vedtakene får nummer og bindingsklasse', async () => {
  const deltakere = await finn(sekretariat, 'digut', 'deltaker', `moete eq ${den('moete')}`);
  const stemmeberettigede = deltakere.filter((d) => hent(d, 'stemmerett') === true);
  const uten = deltakere.find((d) => hent(d, 'stemmerett') === false);
  const stemmer = stemmeberettigede.map((d, i) => ({
    deltaker: streng(d, 'systemID'),
    stemmegivning: kode(i === 0 ? 'mot' : 'for'),
  }));
  const inn = {
    utfall: kode('vedtatt'),
    behandling: 'Innstillingen ble drøftet og tatt opp til votering.',
    beslutningsregel: kode('flertall'),
    avviksgrunn: 'Møtet ble enig om å votere.',
    stemmer,
    vedtakstekst: 'Rådmannsutvalget anbefaler kommunene å delta i felles anskaffelse av sak-/arkivsystem.',
    bindingsklasse: kode('anbefaling'),
    vedtaksemne: kode('felles-anskaffelse'),
  };
  const feil = async (endring: object) =>
    sekretariat.post(sti('moetesak', den('sak'), 'behandle'), { ...inn, ...endring });
  expect((await feil({ utfall: kode('ikke-vedtatt') })).status).toBe(400);
  expect((await feil({ stemmer: [stemmer[0], stemmer[0]] })).status).toBe(400);
  if (uten)
    expect(
      (await feil({ stemmer: [{ deltaker: streng(uten, 'systemID'), stemmegivning: kode('for') }] })).status,
    ).toBe(400);
  const svar = await gjoer(sekretariat, 'moetesak', den('sak'), 'behandle', inn);
  id.vedtak = laget(svar, 'vedtak');
  const svar2 = await gjoer(sekretariat, 'moetesak', den('sak2'), 'behandle', {
    utfall: kode('vedtatt'),
    beslutningsregel: kode('konsensus'),
    vedtakstekst: 'Kompetanseprogrammet gjennomføres med fire samlinger.',
    bindingsklasse: kode('avtale'),
    vedtaksemne: kode('kompetanseprogram'),
    klausul: den('klausul'),
  });
  id.vedtak2 = laget(svar2, 'vedtak');
  const v1 = (await offentlig.get(sti('vedtak', id.vedtak))).kropp;
  const v2 = (await offentlig.get(sti('vedtak', id.vedtak2))).kropp;
  expect(hent(v1, 'bindingsklasse.kode')).toBe('anbefaling');
  expect(hent(v2, 'bindingsklasse.kode')).toBe('avtale');
  expect(tall(v2, 'nummer')).toBe(tall(v1, 'nummer') + 1);
  expect(await finn(offentlig, 'digut', 'stemme', `moetesak eq ${den('sak')}`)).toHaveLength(stemmer.length);
  expect((await sekretariat.post(sti('moetesak', den('sak'), 'behandle'), inn)).status).toBe(409);
});

test('protokollen er PDF/A, og bare lederen av styringsgruppen kan godkjenne den', async () => {
  await gjoer(sekretariat, 'moete', den('moete'), 'avslutt');
  await gjoer(sekretariat, 'moete', den('moete'), 'lagProtokoll');
  for (const k of [sekretariat, kp, medlem, aafjord, offentlig])
    expect([401, 403]).toContain((await k.post(sti('moete', den('moete'), 'godkjennProtokoll'))).status);
  const svar = await gjoer(leder, 'moete', den('moete'), 'godkjennProtokoll');
  expect(hent(svar, 'objekt.moetestatus.kode')).toBe('godkjent');
  id.protokoll = streng(svar, 'objekt.protokoll');
  id.moetemappe = streng(svar, 'objekt.moetemappe');
  const dokumenter = await offentlig.get(sti('registrering', id.protokoll, 'dokumenter'));
  const [dokument] = liste(dokumenter.kropp, 'verdier');
  id.protokollobjekt = streng(dokument, 'dokumentobjekt');
  id.protokolldokument = streng(dokument, 'dokumentbeskrivelse');
  const fil = await offentlig.get(sti('dokumentobjekt', id.protokollobjekt, 'fil'));
  expect(fil.status).toBe(200);
  expect(fil.hoder.get('content-type')).toBe('application/pdf');
  expect(fil.tekst.slice(0, 5)).toBe('%PDF-');
  expect(fil.tekst).toMatch(/pdfaid:part(>|=")2/);
  expect(fil.tekst).toMatch(/pdfaid:conformance(>|=")A/);
  expect(sha256(fil.bytes)).toBe(hent(dokument, 'sjekksum'));
});

test('etter godkjenning kan ingen endre noe i møtet gjennom produktets API', async () => {
  const administrator = await som(produkt, 'administrator@digut.example');
  const arkivar = await som(produkt, 'arkivar@digut.example');
  const alle = [administrator, arkivar, sekretariat, leder, kp, medlem, aafjord, offentlig];
  const [deltaker] = await finn(sekretariat, 'digut', 'deltaker', `moete eq ${den('moete')}`);
  const [stemme] = await finn(sekretariat, 'digut', 'stemme', `moetesak eq ${den('sak')}`);
  const ting: readonly (readonly [string, string])[] = [
    ['moete', den('moete')],
    ['moetesak', den('sak')],
    ['vedtak', den('vedtak')],
    ['deltaker', streng(deltaker, 'systemID')],
    ['stemme', streng(stemme, 'systemID')],
    ['forslag', den('forslag')],
    ['moetemappe', den('moetemappe')],
    ['moeteregistrering', den('protokoll')],
    ['dokumentbeskrivelse', den('protokolldokument')],
    ['dokumentobjekt', den('protokollobjekt')],
  ];
  const handlinger: Readonly<Record<string, readonly string[]>> = {
    moete: [
      'settPaaSakliste',
      'ordneSakliste',
      'innkall',
      'aapne',
      'registrerFremmoete',
      'avslutt',
      'lagProtokoll',
      'godkjennProtokoll',
    ],
    moetesak: ['behandle', 'taAvSakliste'],
    forslag: ['registrer', 'oversend', 'vurder', 'innstill', 'returner', 'trekk'],
  };
  const inndata: Readonly<Record<string, unknown>> = {
    settPaaSakliste: { tittel: 'Enda en sak', sakstype: kode('beslutning') },
    ordneSakliste: { moetesak: [den('sak2'), den('sak')] },
    registrerFremmoete: { deltaker: [streng(deltaker, 'systemID')], fremmoete: kode('fravaer') },
    behandle: { utfall: kode('ikke-vedtatt'), beslutningsregel: kode('konsensus') },
    taAvSakliste: { begrunnelse: 'Vil ha den bort.' },
    oversend: { begrunnelse: 'x' },
    innstill: { innstilling: 'x', begrunnelse: 'x' },
    returner: { begrunnelse: 'x' },
    trekk: { begrunnelse: 'x' },
    vurder: { maal: [], vurderingMaal: 'x', vurderingKapasitet: 'x', vurderingKostnad: 'x' },
  };
  for (const [entitet, systemID] of ting) {
    const foer = await sekretariat.get(sti(entitet, systemID));
    expect(foer.status, `${entitet}: ${foer.tekst.slice(0, 200)}`).toBe(200);
    const versjon = tall(foer.kropp, 'versjon');
    for (const k of alle) {
      const nektet = [400, 401, 403, 404, 405, 409];
      expect(nektet, `PATCH ${entitet} som ${k.hvem}`).toContain(
        (await k.patch(sti(entitet, systemID), versjon, { tittel: 'Omskrevet', tekst: 'Omskrevet' })).status,
      );
      expect(nektet, `DELETE ${entitet} som ${k.hvem}`).toContain(
        (await k.slett(sti(entitet, systemID), versjon)).status,
      );
      for (const h of handlinger[entitet] ?? [])
        expect(nektet, `${h} ${entitet} som ${k.hvem}`).toContain(
          (await k.post(sti(entitet, systemID, h), inndata[h] ?? {})).status,
        );
    }
    const etter = await sekretariat.get(sti(entitet, systemID));
    expect(etter.kropp, `${entitet} er endret`).toEqual(foer.kropp);
  }
});

test('etter godkjenning nekter også databasen produktets egen rolle å endre møtet', async () => {
  const db = await database(produkt, 'felles_app');
  try {
    const { rows } = await db.query('select "virksomhet" from "virksomhet" where "kode" = $1', ['digut']);
    const aapne = `begin; select set_config('felles.virksomhet', '${rows[0].virksomhet}', true), set_config('felles.intern', 'ja', true), set_config('felles.klareringer', 'B,K,H,F,SF,5,5a,6,11,XX,P,KL', true)`;
    const proev = async (sql: string, verdier: readonly unknown[]) => {
      await db.query(aapne);
      try {
        const svar = await db.query(sql, [...verdier]);
        return `${svar.rowCount} rader`;
      } catch (e) {
        return `nektet ${hent(e, 'code')}`;
      } finally {
        await db.query('rollback');
      }
    };
    const [deltaker] = await finn(sekretariat, 'digut', 'deltaker', `moete eq ${den('moete')}`);
    const forsoek: readonly (readonly [string, string, string])[] = [
      ['moete', 'tittel', den('moete')],
      ['moetesak', 'tittel', den('sak')],
      ['vedtak', 'tekst', den('vedtak')],
      ['deltaker', 'tittel', streng(deltaker, 'systemID')],
      ['forslag', 'tittel', den('forslag')],
      ['mappe', 'tittel', den('moetemappe')],
      ['registrering', 'tittel', den('protokoll')],
      ['dokumentbeskrivelse', 'tittel', den('protokolldokument')],
      ['dokumentobjekt', 'sjekksum', den('protokollobjekt')],
    ];
    const svar: Record<string, string> = {};
    for (const [tabell, kolonne, systemID] of forsoek) {
      svar[`endre ${tabell}`] = await proev(
        `update "${tabell}" set "${kolonne}" = 'omskrevet' where "systemID" = $1`,
        [systemID],
      );
      svar[`slett ${tabell}`] = await proev(`delete from "${tabell}" where "systemID" = $1`, [systemID]);
    }
    svar['endre stemme'] = await proev(`update "stemme" set "stemmegivning" = 'for' where "moetesak" = $1`, [
      den('sak'),
    ]);
    svar['endre hendelse'] = await proev(`update "hendelse" set "brukernavn" = 'x' where "objekt" = $1`, [
      den('moete'),
    ]);
    svar['slett hendelse'] = await proev(`delete from "hendelse" where "objekt" = $1`, [den('moete')]);
    svar['slå av vernet'] = await proev(`alter table "moete" disable trigger all`, []);
    expect(Object.entries(svar).filter(([, v]) => !v.startsWith('nektet'))).toEqual([]);
  } finally {
    await db.end();
  }
});

test('etter godkjenning kan heller ikke arkivaren endre møtet gjennom Noark-grensesnittet', async () => {
  const arkivar = await som(produkt, 'arkivar@digut.example');
  const ting = await Promise.all([
    objekt(arkivar, 'digut', 'moeteogutvalgsbehandling', 'moetemappe', den('moetemappe')),
    objekt(arkivar, 'digut', 'moeteogutvalgsbehandling', 'moeteregistrering', den('protokoll')),
    objekt(arkivar, 'digut', 'arkivstruktur', 'dokumentbeskrivelse', den('protokolldokument')),
    objekt(arkivar, 'digut', 'arkivstruktur', 'dokumentobjekt', den('protokollobjekt')),
  ]);
  const foer = await Promise.all(ting.map((t) => arkivar.get(lenke(t, 'self'))));
  for (const t of foer) {
    const adresse = lenke(t.kropp, 'self');
    const hoder = { 'if-match': t.hoder.get('etag') ?? '' };
    const omskrevet = { ...(t.kropp as object), tittel: 'Omskrevet', filnavn: 'omskrevet.pdf' };
    const forsoek = [
      await arkivar.kall('PUT', adresse, { kropp: omskrevet, type: mediatype, hoder }),
      await arkivar.kall('PATCH', adresse, {
        kropp: { tittel: 'Omskrevet' },
        type: 'application/merge-patch+json',
        hoder,
      }),
      await arkivar.kall('DELETE', adresse, { hoder }),
    ];
    for (const [navn, href] of lenkene(t.kropp)) {
      const inn = { tittel: 'Nytt', merknadstekst: 'Nytt', navn: 'Nytt', moetedeltakerNavn: 'Nytt' };
      if (/\/ny-/.test(navn)) forsoek.push(await arkivar.kall('POST', href, { kropp: inn, type: mediatype }));
      if (/\/fil\/$/.test(navn))
        forsoek.push(
          await arkivar.kall('POST', href, { bytes: pdf('En annen protokoll'), type: 'application/pdf' }),
        );
    }
    for (const f of forsoek)
      expect([400, 403, 404, 405, 409, 422], `${adresse}: ${f.tekst}`).toContain(f.status);
  }
  for (const t of foer) expect((await arkivar.get(lenke(t.kropp, 'self'))).kropp).toEqual(t.kropp);
  const fil = await arkivar.get(sti('dokumentobjekt', den('protokollobjekt'), 'fil'));
  expect(sha256(fil.bytes)).toBe(hent(foer[3]?.kropp, 'sjekksum'));
});

test('anbefalingen binder ingen av de 47 kommunene, avtalevedtaket bare den som har signert', async () => {
  const virkning = async (vedtak: string, dato = idag) =>
    (await offentlig.get(`${sti('vedtak', vedtak, 'virkning')}?dato=${dato}`)).kropp;
  const v1 = await virkning(den('vedtak'));
  expect(liste(v1, 'parter')).toHaveLength(47);
  expect(Object.keys(hent(v1, 'sum') as object)).toEqual(['anbefaling']);
  const foer = await virkning(den('vedtak2'));
  expect(hent(foer, 'sum.anbefaling.parter')).toBe(47);

  const tilslutning = streng(await finnEn('tilslutning', `part eq ${den('aafjord')}`), 'systemID');
  const fil = await aafjord.fil('digut', 'tilslutning.pdf', signatur);
  const inn = {
    egetOrgan: 'Kommunestyret',
    egenSak: '41/18',
    egetVedtakDato: idag,
    filer: [streng(fil.kropp, 'id')],
  };
  const annens = await oerland.fil('digut', 'tilslutning.pdf', pdf('Ikke Åfjords vedtak'));
  const falskt = { ...inn, filer: [streng(annens.kropp, 'id')] };
  expect((await oerland.post(sti('tilslutning', tilslutning, 'signer'), falskt)).status).toBe(403);
  const utenFil = await aafjord.post(sti('tilslutning', tilslutning, 'signer'), { ...inn, filer: [] });
  expect(utenFil.status).toBe(400);
  expect(feltene(utenFil.kropp)).toEqual(['filer']);
  await gjoer(aafjord, 'tilslutning', tilslutning, 'signer', inn);

  const etter = await virkning(den('vedtak2'));
  const bundne = liste(etter, 'parter').filter((p) => hent(p, 'virkning.slag') === 'bundet-avtale');
  expect(bundne.map((p) => hent(p, 'part'))).toEqual([den('aafjord')]);
  expect(tall(bundne[0], 'klausul.nummer')).toBeGreaterThan(0);
  expect(hent(etter, 'sum.anbefaling.parter')).toBe(46);
  // The day before the signature nobody was bound, and a recommendation still binds nobody.
  expect(hent(await virkning(den('vedtak2'), dagEtter(-1)), 'sum.anbefaling.parter')).toBe(47);
  expect(hent(await virkning(den('vedtak')), 'sum.anbefaling.parter')).toBe(47);
});

test('satsingen spør 47 kommuner med frist, og ingen kan svare for en annen', async () => {
  const inn = {
    tittel: 'Felles sak-/arkivsystem',
    beskrivelse: 'Felles anskaffelse og innføring.',
    svarfrist: dagEtter(40),
  };
  expect((await leder.post(sti('vedtak', den('vedtak'), 'aapneSatsing'), inn)).status).toBe(403);
  const svar = await gjoer(sekretariat, 'vedtak', den('vedtak'), 'aapneSatsing', inn);
  id.satsing = streng(svar, 'objekt.systemID');
  expect(hent(svar, 'objekt.svarfrist')).toBe(dagEtter(40));
  const spurte = await finn(offentlig, 'digut', 'deltakelse', `satsing eq ${id.satsing}`);
  expect(spurte).toHaveLength(47);
  expect(spurte.every((d) => hent(d, 'deltakelsesstatus.kode') === 'spurt')).toBe(true);

  const oerlands = streng(
    spurte.find((d) => hent(d, 'part') === den('oerland')),
    'systemID',
  );
  const bindende = {
    deltakelsesstatus: kode('fullmakt'),
    organ: 'Formannskapet',
    saksnummer: '52/18',
    vedtaksdato: idag,
  };
  const aafjordfil = await aafjord.fil('digut', 'falskt.pdf', pdf('Dette er ikke Ørlands vedtak'));
  const falskt = await aafjord.post(sti('deltakelse', oerlands, 'svar'), {
    ...bindende,
    filer: [streng(aafjordfil.kropp, 'id')],
  });
  expect(falskt.status).toBe(403);
  const utenFil = await oerland.post(sti('deltakelse', oerlands, 'svar'), bindende);
  expect(utenFil.status).toBe(400);
  expect(feltene(utenFil.kropp)).toEqual(['filer']);
  const uteUtenOrgan = await oerland.post(sti('deltakelse', oerlands, 'svar'), {
    deltakelsesstatus: kode('fullmakt'),
    filer: [],
  });
  expect(uteUtenOrgan.status).toBe(400);
  const staar = await offentlig.get(sti('deltakelse', oerlands));
  expect(hent(staar.kropp, 'deltakelsesstatus.kode')).toBe('spurt');

  const fil = await oerland.fil('digut', 'vedtak 52-18.pdf', kommunevedtak);
  const besvart = await gjoer(oerland, 'deltakelse', oerlands, 'svar', {
    ...bindende,
    filer: [streng(fil.kropp, 'id')],
  });
  expect(hent(besvart, 'objekt.deltakelsesstatus.kode')).toBe('fullmakt');
  id.svarjournalpost = laget(besvart, 'journalpost');
  const virkning = await offentlig.get(sti('vedtak', den('vedtak'), 'virkning'));
  const bundne = liste(virkning.kropp, 'parter').filter(
    (p) => hent(p, 'virkning.slag') === 'bundet-eget-vedtak',
  );
  expect(bundne.map((p) => hent(p, 'part'))).toEqual([den('oerland')]);
});

test('alt ligger i arkivet med de samme bytene som ble lastet opp', async () => {
  const arkivar = await som(produkt, 'arkivar@digut.example');
  for (const [journalpost, bytes] of [
    [den('forslagsjournalpost'), vedlegg],
    [den('svarjournalpost'), kommunevedtak],
  ] as const) {
    const dokumenter = liste(
      (await arkivar.get(sti('registrering', journalpost, 'dokumenter'))).kropp,
      'verdier',
    );
    const dokument = dokumenter.find((d) => hent(d, 'sjekksum') === sha256(bytes));
    expect(hent(dokument, 'filstoerrelse')).toBe(bytes.length);
    const fil = await arkivar.get(sti('dokumentobjekt', streng(dokument, 'dokumentobjekt'), 'fil'));
    expect(fil.bytes.equals(bytes)).toBe(true);
    const noark = await objekt(
      arkivar,
      'digut',
      'arkivstruktur',
      'dokumentobjekt',
      streng(dokument, 'dokumentobjekt'),
    );
    expect(hent(noark, 'sjekksum')).toBe(sha256(bytes));
    const noarkfil = await arkivar.get(lenke(noark, rel('arkivstruktur', 'fil')));
    expect(noarkfil.bytes.equals(bytes)).toBe(true);
  }
  const tittelene = (await finn(arkivar, 'digut', 'journalpost', `mappe eq ${den('saksmappe')}`)).map((j) =>
    streng(j, 'tittel'),
  );
  for (const ord of [
    /^Forslag /,
    /^Oversendelse/,
    /vurdering/,
    /^Saksframlegg/,
    /^Innkalling/,
    /^Særutskrift/,
    /^Spørsmål om deltakelse/,
    /^Svar fra Ørland/,
  ])
    expect(
      tittelene.some((t) => ord.test(t)),
      `${ord} i ${tittelene.join(' | ')}`,
    ).toBe(true);
});

test('uten innlogging ses saken, vedtaket og journallinjene', async () => {
  expect((await offentlig.get(sti('saksmappe', den('saksmappe')))).status).toBe(200);
  expect((await offentlig.get(sti('forslag', den('forslag')))).status).toBe(200);
  expect((await offentlig.get(sti('moete', den('moete')))).status).toBe(200);
  expect((await offentlig.get(sti('vedtak', den('vedtak')))).status).toBe(200);
  // The excerpt is with the decision, whether it came from a case or was raised in the meeting.
  for (const navn of ['vedtak', 'vedtak2']) {
    const registrering = streng((await offentlig.get(sti('vedtak', den(navn)))).kropp, 'moeteregistrering');
    const [dokument, ...flere] = liste(
      (await offentlig.get(sti('registrering', registrering, 'dokumenter'))).kropp,
      'verdier',
    );
    expect(flere, navn).toEqual([]);
    expect(streng(dokument, 'tittel'), navn).toMatch(/^Særutskrift av vedtak \d+\/2018$/);
    const fil = await offentlig.get(sti('dokumentobjekt', streng(dokument, 'dokumentobjekt'), 'fil'));
    expect(fil.bytes.subarray(0, 5).toString('latin1'), navn).toBe('%PDF-');
  }
  const linjer = await finn(offentlig, 'digut', 'journalpost', `mappe eq ${den('saksmappe')}`);
  expect(linjer.length).toBeGreaterThanOrEqual(8);
  const soek = await offentlig.get(`${sti('journalpost')}?$search=${encodeURIComponent('Ørland')}`);
  expect(liste(soek.kropp, 'verdier').length).toBeGreaterThan(0);
  expect((await offentlig.get(sti('moete', den('ordinaert')))).status).toBe(404);
  expect((await offentlig.get(sti('forslag', den('forslag'), 'historikk'))).status).toBe(404);
});

test('alt som er gjort, er forseglet: verify finner ingen avvik, og særutskriften kan bevises', async () => {
  const { kode: utfall, ut, feil } = await produkt.felles('verify');
  expect(utfall, `${ut}${feil}`).toBe(0);
  const linjer = await finn(offentlig, 'digut', 'journalpost', `mappe eq ${den('saksmappe')}`);
  const saerutskrift = linjer.find((l) => streng(l, 'tittel').startsWith('Særutskrift'));
  const fil = join(produkt.datamappe, 'bevis.json');
  const bevis = await produkt.felles(
    'proof',
    `digut ${streng(saerutskrift, 'registreringsID')}`,
    '--ut',
    fil,
  );
  expect(bevis.kode, `${bevis.ut}${bevis.feil}`).toBe(0);
  const kontroll = spawnSync(process.execPath, [join(import.meta.dirname, 'bevis/verifiser.mjs'), fil], {
    encoding: 'utf8',
  });
  expect(kontroll.status, kontroll.stdout).toBe(0);
}, 60_000);
