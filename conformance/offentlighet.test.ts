import { afterAll, beforeAll, expect, test } from 'vitest';
import { filleser, pakkUt } from './filinnhold.js';
import { saaHemmeligheter } from './hemmeligheter.js';
import { finn, hent, type Klient, klient, kode, liste, pdf, samtidig, som, streng, xlsx } from './klient.js';
import { type Produkt, startProdukt } from './produkt.js';
import { registrerFelt, type Skjermet, saaSkjermede } from './skjermede.js';

// Everything that is not public has a word of its own in it; then all that is given out without login is read, and none
// of the words stand there. What is public has words too, so that the reading is known to reach.

let produkt: Produkt;
let offentlig: Klient;
/** Words that nobody outside may see, by what they are in. */
const hemmelige = new Map<string, string>();
/** Words that everybody may see. */
const aapne = new Map<string, string>();
/** Objects that nobody outside may reach, by address in the product's API. */
const utilgjengelige = new Set<string>();
const merke = 'kvzx';

/** Letters only, so that search takes each as one word, and an end that no inflection has. */
let brukt = 0;
const nyttOrd = (): string => {
  brukt += 1;
  return `${merke}${String(1_000 + brukt).replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? '')}q`;
};
const hemmelig = (hva: string): string => {
  const ord = nyttOrd();
  hemmelige.set(hva, ord);
  return ord;
};
const aapent = (hva: string): string => {
  const ord = nyttOrd();
  aapne.set(hva, ord);
  return ord;
};

const sti = (...deler: readonly string[]): string => ['/api/v1/digut', ...deler].join('/');
const gjoer = async (k: Klient, adresse: string, inn: unknown = {}): Promise<unknown> => {
  const svar = await k.post(adresse, inn);
  if (svar.status !== 200 && svar.status !== 201)
    throw new Error(`${adresse} ga ${svar.status}: ${svar.tekst.slice(0, 400)}`);
  return svar.kropp;
};
const lag = async (k: Klient, entitet: string, inn: unknown): Promise<string> =>
  streng(await gjoer(k, sti(entitet), inn), 'systemID');
const fil = async (k: Klient, navn: string, ord: string): Promise<string> =>
  streng((await k.fil('digut', navn, pdf(`Innhold ${ord}`))).kropp, 'id');
const ark = async (k: Klient, navn: string, ord: string): Promise<string> =>
  streng((await k.fil('digut', navn, xlsx(ord))).kropp, 'id');
const gjem = (entitet: string, id: string): string => {
  utilgjengelige.add(sti(entitet, id));
  return id;
};

const saaForslag = async (kp: Klient, sekretariat: Klient): Promise<void> => {
  const arena = streng((await finn(kp, 'digut', 'arena', "kortform eq 'efagraad-fosen'"))[0], 'systemID');
  const maal = (await finn(kp, 'digut', 'maal', 'nummer in (1)')).map((m) => streng(m, 'systemID'));
  const felt = (hva: string, tittel: string) => ({
    tittel,
    problem: hemmelig(`${hva}: problem`),
    begrunnelse: hemmelig(`${hva}: begrunnelse`),
    kostnadsnotat: hemmelig(`${hva}: kostnadsnotat`),
    arena,
    maal,
  });
  gjem('forslag', await lag(kp, 'forslag', felt('kladd', hemmelig('kladd: tittel'))));
  // Once registered the case is in the journal, under its title; what the proposal says is not.
  const registrert = gjem('forslag', await lag(kp, 'forslag', felt('registrert', aapent('sak: tittel'))));
  const vedlegg = await fil(kp, `${hemmelig('registrert: filnavn')}.pdf`, hemmelig('registrert: fil'));
  await gjoer(kp, sti('forslag', registrert, 'registrer'), { filer: [vedlegg] });
  await gjoer(kp, sti('forslag', registrert, 'oversend'), { begrunnelse: hemmelig('oversend: begrunnelse') });
  await gjoer(sekretariat, sti('kommentar', 'skriv'), {
    forslag: registrert,
    tekst: hemmelig('kommentar'),
  });
  await gjoer(sekretariat, sti('internkommentar', 'skriv'), {
    forslag: registrert,
    tekst: hemmelig('internkommentar'),
  });
  const framlegg = await lag(sekretariat, 'saksframlegg', {
    forslag: registrert,
    bakgrunn: hemmelig('saksframlegg: bakgrunn'),
    vurdering: hemmelig('saksframlegg: vurdering'),
  });
  gjem('saksframlegg', framlegg);
  gjem(
    'hoering',
    await lag(sekretariat, 'hoering', {
      tittel: hemmelig('høring i utkast: tittel'),
      tekst: hemmelig('høring i utkast: tekst'),
      frist: '2018-08-01',
      arena,
    }),
  );
};

const saaMoeter = async (sekretariat: Klient, leder: Klient): Promise<void> => {
  const ru = streng((await finn(sekretariat, 'digut', 'arena', "kortform eq 'ru'"))[0], 'systemID');
  const planlegg = async (tittel: string, sted: string, dager: number): Promise<string> => {
    const dag = new Date(Date.parse('2018-06-11') + dager * 86_400_000).toISOString().slice(0, 10);
    const svar = await gjoer(sekretariat, sti('moete', 'planlegg'), {
      arena: ru,
      kapasitet: kode('styringsgruppe'),
      tittel,
      start: `${dag}T08:00:00Z`,
      sted,
    });
    return streng(svar, 'objekt.systemID');
  };
  const settPaa = async (moete: string, tittel: string): Promise<string> => {
    await gjoer(sekretariat, sti('moete', moete, 'settPaaSakliste'), {
      tittel,
      sakstype: kode('orientering'),
    });
    const saker = await finn(sekretariat, 'digut', 'moetesak', `moete eq ${moete}`);
    return streng(
      saker.find((s) => hent(s, 'tittel') === tittel),
      'systemID',
    );
  };
  const planlagt = gjem(
    'moete',
    await planlegg(hemmelig('planlagt møte'), hemmelig('planlagt møte: sted'), 0),
  );
  gjem('moetesak', await settPaa(planlagt, hemmelig('planlagt møte: sak')));
  const avlyst = gjem('moete', await planlegg(hemmelig('avlyst før innkalling'), 'Steinkjer', 2));
  await gjoer(sekretariat, sti('moete', avlyst, 'avlys'), { begrunnelse: hemmelig('avlyst: begrunnelse') });
  // A meeting that is held, with a protocol nobody has approved.
  const holdt = await planlegg(aapent('møte'), 'Steinkjer', 7);
  const sak = await settPaa(holdt, aapent('møtesak'));
  for (const erAapent of [true, false]) {
    const navn = `papir ${erAapent ? 'for alle' : 'til intern bruk'}`;
    const ord = (hva: string) => (erAapent ? aapent(`${navn}: ${hva}`) : hemmelig(`${navn}: ${hva}`));
    // A letter as it is, and a workbook that is packed.
    for (const [type, lagret] of [
      ['pdf', await fil(sekretariat, `${ord('filnavn')}.pdf`, ord('innhold'))],
      ['xlsx', await ark(sekretariat, `${ord('arkets filnavn')}.xlsx`, ord('arkets innhold'))],
    ] as const)
      await gjoer(sekretariat, sti('moetesak', sak, 'leggTilPapir'), {
        tittel: ord(`tittel på ${type}`),
        offentlig: erAapent,
        filer: [lagret],
      });
  }
  await gjoer(sekretariat, sti('moete', holdt, 'innkall'), {});
  await gjoer(sekretariat, sti('moete', holdt, 'aapne'));
  const deltakere = (await finn(sekretariat, 'digut', 'deltaker', `moete eq ${holdt}`)).map((x) =>
    streng(x, 'systemID'),
  );
  await gjoer(sekretariat, sti('moete', holdt, 'registrerFremmoete'), {
    deltaker: deltakere,
    fremmoete: kode('til-stede'),
  });
  await gjoer(sekretariat, sti('moetesak', sak, 'meldInhabilitet'), {
    deltaker: deltakere[0],
    grunn: hemmelig('inhabilitet: grunn'),
  });
  for (const i of await finn(sekretariat, 'digut', 'inhabilitet', `moetesak eq ${sak}`))
    await gjoer(sekretariat, sti('inhabilitet', streng(i, 'systemID'), 'avgjoer'), {
      inhabil: false,
      begrunnelse: hemmelig('inhabilitet: begrunnelse'),
    });
  await gjoer(sekretariat, sti('moetesak', sak, 'behandle'), {
    utfall: kode('tatt-til-orientering'),
    behandling: hemmelig('behandling før protokollen er godkjent'),
  });
  // What ends the meeting may need that every item is settled.
  for (const annen of await finn(
    sekretariat,
    'digut',
    'moetesak',
    `moete eq ${holdt} and utfall/kode eq null`,
  ))
    await gjoer(sekretariat, sti('moetesak', streng(annen, 'systemID'), 'behandle'), {
      utfall: kode('utsatt'),
    });
  await gjoer(sekretariat, sti('moete', holdt, 'avslutt'));
  const protokoll = await gjoer(sekretariat, sti('moete', holdt, 'lagProtokoll'));
  for (const o of liste(protokoll, 'laget'))
    if (hent(o, 'entitet') === 'moeteregistrering') gjem('moeteregistrering', streng(o, 'systemID'));
  await gjoer(sekretariat, sti('moete', holdt, 'sendTilKommentar'), { merknadsfrist: '2018-06-30' });
  await gjoer(leder, sti('moete', holdt, 'merkProtokoll'), {
    tekst: hemmelig('merknad til protokollen'),
  });
};

/** A hearing that is out: what is said of it is the public's, save what comes in that is screened. */
const saaHoering = async (sekretariat: Klient, arkivar: Klient): Promise<void> => {
  const arena = streng((await finn(sekretariat, 'digut', 'arena', "kortform eq 'ru'"))[0], 'systemID');
  const [spurt, annen] = (
    await finn(sekretariat, 'digut', 'samarbeidspart', "parttype/kode eq 'kommune' and fraDato le 2018-01-01")
  ).map((p) => streng(p, 'systemID'));
  const hoering = await lag(sekretariat, 'hoering', {
    tittel: aapent('høring: tittel'),
    tekst: aapent('høring: tekst'),
    frist: '2018-08-01',
    arena,
  });
  await gjoer(sekretariat, sti('hoering', hoering, 'sendHoering'), { part: [spurt, annen] });
  for (const [part, ord, skjermes] of [
    [spurt, aapent('høringssvar: merknad'), false],
    [annen, hemmelig('høringssvar unntatt: merknad'), true],
  ] as const) {
    const [svar] = await finn(
      sekretariat,
      'digut',
      'hoeringssvar',
      `hoering eq ${hoering} and part eq ${part}`,
    );
    const etter = await gjoer(sekretariat, sti('hoeringssvar', streng(svar, 'systemID'), 'svar'), {
      standpunkt: kode('stoetter-med-merknad'),
      merknad: ord,
    });
    if (!skjermes) continue;
    const brev = sti('journalpost', streng(etter, 'objekt.journalpost'));
    const { kropp } = await arkivar.get(brev);
    const skjermet = await arkivar.patch(brev, Number(hent(kropp, 'versjon')), {
      skjerming: {
        tilgangsrestriksjon: kode('5'),
        skjermingshjemmel: 'offentleglova § 14',
        skjermingMetadata: [kode('TRO')],
        skjermingDokument: kode('H'),
      },
    });
    if (skjermet.status !== 200) throw new Error(`brevet ga ${skjermet.status}: ${skjermet.tekst}`);
  }
  await gjoer(sekretariat, sti('hoering', hoering, 'avslutt'), {
    oppsummering: aapent('høring: oppsummering'),
  });
};

const saaSeter = async (sekretariat: Klient): Promise<void> => {
  const [sete] = await finn(sekretariat, 'digut', 'sete');
  const epost = `${hemmelig('sete: e-post')}@felles.example`;
  const svar = await sekretariat.patch(sti('sete', streng(sete, 'systemID')), Number(hent(sete, 'versjon')), {
    epost,
  });
  if (svar.status !== 200) throw new Error(`sete ga ${svar.status}: ${svar.tekst}`);
  // An address that the party has not given the public.
  const part = await lag(sekretariat, 'samarbeidspart', {
    navn: aapent('part: navn'),
    kortform: 'uten-postmottak',
    parttype: kode('selskap'),
    fraDato: '2018-01-01',
    epostmottak: `${hemmelig('part: e-post')}@felles.example`,
  });
  await lag(sekretariat, 'partkode', { navn: 'Uten postmottak', fraDato: '2018-01-01', part });
};

beforeAll(async () => {
  produkt = await startProdukt();
  offentlig = klient(produkt);
  const [kp, sekretariat, leder, arkivar, administrator] = await Promise.all(
    ['kp', 'sekretariat', 'leder', 'arkivar', 'administrator'].map((r) => som(produkt, `${r}@digut.example`)),
  );
  if (!kp || !sekretariat || !leder || !arkivar || !administrator) throw new Error('noen kom ikke inn');
  await saaForslag(kp, sekretariat);
  await saaMoeter(sekretariat, leder);
  await saaSeter(sekretariat);
  await saaHoering(sekretariat, arkivar);
  const skjermede: Skjermet[] = [];
  await registrerFelt(arkivar, 'digut');
  for (const variant of ['hver', 'midlertidig'] as const)
    skjermede.push(...(await saaSkjermede(arkivar, 'digut', `${merke}s${variant}`, variant)));
  for (const s of skjermede)
    for (const [felt, ord] of Object.entries(s.ord))
      hemmelige.set(`skjermet ${s.entitet}/${felt} ${ord}`, ord);
  const egne = await saaHemmeligheter(produkt, arkivar, 'digut', administrator);
  for (const [nr, ord] of egne.merker.entries()) hemmelige.set(`ikke journalført ${nr}`, ord);
  for (const [entitet, id] of Object.entries(egne.ider)) gjem(entitet, id);
  // Who has written is a title; the user behind it is nobody's business.
  for (const k of [kp, sekretariat, leder, arkivar, administrator])
    hemmelige.set(`bruker ${k.hvem}`, streng((await k.get('/api/v1/meg')).kropp, 'bruker'));
}, 300_000);

afterAll(async () => {
  filene.lukk();
  await produkt?.rydd();
});

/** Every secret, longest first, in one expression. */
const alleHemmelige = (): RegExp =>
  new RegExp([...hemmelige.values()].sort((a, b) => b.length - a.length).join('|'), 'gi');

const lest: string[] = [];
/** What stood inside files that were given out. */
const pakket: string[] = [];
const filene = filleser();
/** Reads an address as the public; what was asked with is not held against the answer. */
const les = async (adresse: string, spurt = '') => {
  const svar = await offentlig.get(adresse);
  const inni = await filene.les(svar.bytes);
  const alt = `${svar.tekst} ${inni} ${[...svar.hoder].join(' ')}`;
  const uten = spurt === '' ? alt : alt.replaceAll(new RegExp(spurt, 'gi'), '');
  const funnet = [...new Set(uten.match(alleHemmelige()) ?? [])];
  const hva = funnet.map((o) => [...hemmelige].find(([, ord]) => ord.toLowerCase() === o.toLowerCase())?.[0]);
  expect(hva, `${adresse} gir ut det hemmelige`).toEqual([]);
  expect(svar.status, `${adresse}: ${svar.tekst.slice(0, 200)}`).toBeLessThan(500);
  lest.push(svar.tekst, inni);
  pakket.push(inni);
  return svar;
};

const entiteter = async (): Promise<readonly string[]> => {
  const { kropp } = await offentlig.get('/api/v1/openapi.json');
  const stier = Object.keys(hent(kropp, 'paths') as object);
  return [...new Set(stier.flatMap((s) => /^\/api\/v1\/\{[^}]+\}\/([A-Za-z]+)$/.exec(s)?.[1] ?? []))];
};

test('det er sådd ord i alt som ikke er for alle, og i noe som er det', () => {
  expect(hemmelige.size).toBeGreaterThan(150);
  expect(new Set(hemmelige.values()).size).toBe(hemmelige.size);
  expect(aapne.size).toBeGreaterThan(4);
});

test('ingen liste i API-et gir ut noe av det, verken alene, utvidet, enkeltvis eller som historikk', async () => {
  const navn = await entiteter();
  expect(navn.length).toBeGreaterThan(60);
  await samtidig(
    navn.map((e) => async () => {
      for (let neste: string | undefined = `${sti(e)}?$top=200`; neste !== undefined; ) {
        const svar = await les(neste);
        if (svar.status !== 200) return;
        const verdier = liste(svar.kropp, 'verdier');
        for (const v of verdier.slice(0, 40)) {
          await les(sti(e, streng(v, 'systemID')));
          await les(sti(e, streng(v, 'systemID'), 'historikk'));
          if (e === 'dokumentobjekt') await les(sti(e, streng(v, 'systemID'), 'fil'));
          if (e === 'registrering' || e === 'moeteregistrering' || e === 'journalpost')
            await les(sti('registrering', streng(v, 'systemID'), 'dokumenter'));
        }
        const videre = hent(svar.kropp, 'neste');
        neste = typeof videre === 'string' ? videre : undefined;
      }
    }),
  );
}, 120_000);

test('det som ikke er for alle, er ikke til å nå på adressen sin', async () => {
  for (const adresse of utilgjengelige)
    for (const a of [adresse, `${adresse}/historikk`]) {
      const svar = await les(a);
      expect([401, 403, 404], `${a}: ${svar.tekst.slice(0, 200)}`).toContain(svar.status);
    }
});

test('ingen sammensatt oversikt gir ut noe av det', async () => {
  const vedtak = await finn(offentlig, 'digut', 'vedtak');
  const moeter = await finn(offentlig, 'digut', 'moete');
  const oversikter = [
    'kart',
    'matrise',
    'venter',
    'varsler',
    'bindinger',
    'vedtaksrapport',
    'anbefalinger',
    'aapne-data',
    'kart?dato=2020-01-01',
    'matrise?dato=2019-06-01',
    ...vedtak.flatMap((v) =>
      ['virkning', 'mandatlinje'].map((hva) => `vedtak/${streng(v, 'systemID')}/${hva}`),
    ),
    ...moeter.flatMap((m) =>
      ['rom', 'kalender', 'papirer.pdf'].map((hva) => `moete/${streng(m, 'systemID')}/${hva}`),
    ),
  ];
  await samtidig(oversikter.map((o) => () => les(sti(o))));
});

test('søket finner ingen av ordene, og sier ikke at det er noe å finne', async () => {
  // Of the screened, what names an object: their other fields are tried elsewhere, by their own filters.
  const proeves = [...hemmelige].filter(([hva]) => !/^skjermet .*\/(?!tittel|navn )/.test(hva));
  expect(proeves.length).toBeGreaterThan(40);
  await samtidig(
    proeves.map(([, ord]) => async () => {
      const svar = await les(`${sti('soek')}?${new URLSearchParams({ q: ord })}`, ord);
      expect(svar.status, svar.tekst).toBe(200);
      expect(liste(svar.kropp, 'verdier'), ord).toEqual([]);
      expect(liste(svar.kropp, 'typer'), ord).toEqual([]);
    }),
  );
  for (const [hva, ord] of aapne) {
    if (/filnavn|innhold|papir/.test(hva)) continue;
    const svar = await offentlig.get(`${sti('soek')}?${new URLSearchParams({ q: ord })}`);
    expect(liste(svar.kropp, 'verdier').length, hva).toBeGreaterThan(0);
  }
}, 120_000);

test('de åpne dataene gir ikke ut noe av det', async () => {
  const { kropp } = await les(sti('aapne-data'));
  const sett = liste(kropp, 'sett');
  expect(sett.length).toBeGreaterThan(5);
  for (const s of sett)
    for (const form of ['json', 'csv']) expect((await les(streng(s, form))).status).toBe(200);
});

test('OParl gir ikke ut noe av det, hvor langt en leser enn følger lenkene', async () => {
  const koe = ['/oparl/v1.1/system'];
  const sett = new Set<string>();
  while (koe.length > 0) {
    const runde = koe.splice(0, koe.length).filter((a) => !sett.has(a));
    for (const a of runde) sett.add(a);
    await samtidig(
      runde.map((a) => async () => {
        const svar = await les(a);
        expect(svar.status, a).toBe(200);
        for (const m of svar.tekst.matchAll(/"(https?:[^"]*\/oparl\/[^"]+)"/g)) {
          const neste = (m[1] ?? '').replace(produkt.adresse, '');
          if (!neste.startsWith('/oparl/')) throw new Error(`${neste} er ikke her`);
          // An object by itself is as it is in its list; some of them are asked for all the same.
          if (/\/[0-9a-f-]{35}[2-9a-f]$/.test(neste)) continue;
          koe.push(neste);
          if (/\/body\/digut\/\w+$/.test(neste)) koe.push(`${neste}?modified_since=2000-01-01T00:00:00Z`);
        }
      }),
    );
  }
  expect(sett.size).toBeGreaterThan(20);
}, 120_000);

test('kartet, strømmene og teksten på hver side gir ikke ut noe av det', async () => {
  for (const a of ['/robots.txt', '/vedtak.atom', '/']) expect((await les(a)).status).toBe(200);
  const adresser: string[] = [];
  const locs = (t: string) =>
    [...t.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => (m[1] ?? '').replace(produkt.adresse, ''));
  for (const kart of locs((await les('/sitemap.xml')).tekst)) adresser.push(...locs((await les(kart)).tekst));
  expect(adresser.length).toBeGreaterThan(60);
  await samtidig(
    adresser.map((a) => async () => {
      const svar = await les(a);
      expect(svar.status, a).toBe(200);
    }),
  );
}, 120_000);

test('filene som ble gitt ut, ble åpnet: tegnede dokumenter, opplastede og pakkede', async () => {
  // Nothing of what is in them stands in the bytes themselves.
  expect(xlsx('prøve').includes('prøve')).toBe(false);
  expect(pakkUt(xlsx('prøve'))).toContain('prøve');
  expect(filene.aapnet.pdf).toBeGreaterThan(5);
  expect(filene.aapnet.pakke).toBeGreaterThan(0);
  // The notice is drawn, and compressed: the title of the case is there only for those who open it.
  const inni = pakket.join('\n').toLowerCase();
  expect(inni).toContain(aapne.get('møtesak'));
  expect(inni).toContain(aapne.get('papir for alle: arkets innhold'));
});

test('lesingen nådde fram: ordene som er for alle, ble funnet', () => {
  const alt = lest.join('\n').toLowerCase();
  for (const [hva, ord] of aapne)
    expect(alt.includes(ord), `fant ikke ${hva}, som skulle vært for alle`).toBe(true);
});
