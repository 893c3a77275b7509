import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Produkt, startProdukt } from '../produkt.js';
import { alleProever } from './alle.js';
import { avvikFor, kjenteAvvik, krevAvvik } from './avvik.js';
import { krevLenke, lagBruker, sporring, treff } from './grensesnitt.js';
import { lagSender, somBruker } from './klient.js';
import { lagMiljoe, type Miljoe, type Roller } from './miljoe.js';
import { navnPaa } from './proeve.js';
import { klasse } from './standard.js';
import { tabell, tabellfil } from './tabell.js';
import { brukbareKoder, egneFelt, kjenteObjekter } from './verdier.js';

// The Noark 5 service interface against the facts of the standard, one product for all tests.

vi.setConfig({ maxConcurrency: 12 });

const virksomhet = 'trondheim';
/** Where every role has its user. */
const samarbeid = 'digut';
const proever = alleProever();

/** Registers the fields of the virksomhet's own and the codes that values are made of. */
const forbered = async (m: Miljoe): Promise<void> => {
  const felt = 'virksomhetsspesifikkemetadata';
  const kode = async (liste: string, verdier: readonly string[]) => {
    const rom = await m.b.rom('metadata');
    const funnet = treff(
      (await m.b.get(sporring(krevLenke(rom, `metadata/${liste}`), { $top: 1000 }))).kropp,
    );
    for (const k of verdier)
      if (!funnet.some((x) => x.kode === k))
        await m.b.post(krevLenke(rom, `metadata/ny-${liste}`), { kode: k, kodenavn: `Prøve ${k}` });
  };
  // What cannot be made here shows up in the tests that need it.
  await Promise.allSettled([
    m.lag(felt, { med: { navn: egneFelt.tekst, type: 'string' } }),
    m.lag(felt, { med: { navn: egneFelt.tall, type: 'integer' } }),
    kode('postnummer', brukbareKoder('Postnummer')),
    kode('land', brukbareKoder('Land')),
    Promise.all([m.lag('administrativenhet'), m.lag('administrativenhet')]).then((enheter) =>
      kjenteObjekter.set(
        'administrativenhet.referanseOverordnetEnhet',
        enheter.map((e) => e.systemID),
      ),
    ),
  ]);
};

test('hver prøve har et navn for seg selv', () => {
  const navn = proever.map(navnPaa);
  expect(navn.filter((n, i) => navn.indexOf(n) !== i)).toEqual([]);
});

test('hvert kjente avvik gjelder en prøve, og hvert ledd av det', () => {
  const ubrukte = kjenteAvvik.flatMap((a) => {
    const egne = proever.filter((p) => avvikFor(p) === a).map((p) => p.ledd);
    const ledd = typeof a.ledd === 'object' ? a.ledd : [a.ledd];
    return ledd.filter((l) => !egne.includes(l)).map((l) => `${a.klasse}.${l}: ${a.utfall}`);
  });
  expect(ubrukte).toEqual([]);
});

test('tabellen over hva prøvene dekker, stemmer med prøvene', () => {
  expect(readFileSync(tabellfil, 'utf8')).toBe(tabell());
});

describe('tjenestegrensesnittet', () => {
  let produkt: Produkt;
  let miljoe: Miljoe;
  let roller: Roller;

  beforeAll(async () => {
    produkt = await startProdukt({ miljoe: { FELLES_LOGG: 'error' } });
    const [arkivar, fremmed] = await Promise.all([
      somBruker(produkt, 'arkivar@trondheim.example'),
      somBruker(produkt, 'arkivar@malvik.example'),
    ]);
    miljoe = lagMiljoe(
      lagBruker(arkivar, virksomhet),
      lagBruker(fremmed, virksomhet),
      lagBruker(lagSender(produkt), virksomhet),
    );
    const her = async (rolle: string) =>
      lagBruker(await somBruker(produkt, `${rolle}@${samarbeid}.example`), samarbeid);
    const [arkivarHer, administrator, saksbehandler, leser] = await Promise.all(
      (['arkivar', 'administrator', 'saksbehandler', 'leser'] as const).map(her),
    );
    if (!arkivarHer || !administrator || !saksbehandler || !leser) throw new Error('en bruker mangler');
    const struktur = lagMiljoe(arkivarHer, miljoe.fremmed, miljoe.ukjent);
    const admin = lagMiljoe(administrator, miljoe.fremmed, miljoe.ukjent);
    roller = {
      eier: (navn) => (['admin', 'metadata'].includes(klasse(navn).rom) ? admin : struktur),
      som: { saksbehandler, leser },
    };
    await forbered(miljoe);
  }, 240_000);

  afterAll(async () => {
    await produkt?.rydd();
  });

  for (const navn of new Set(proever.map((p) => p.klasse)))
    describe.concurrent(navn, () => {
      for (const p of proever.filter((x) => x.klasse === navn)) {
        const avvik = avvikFor(p);
        const kjoer = () => p.kjoer(miljoe, roller);
        test(navnPaa(p), () => (avvik ? krevAvvik(avvik, p, kjoer) : kjoer()));
      }
    });
});
