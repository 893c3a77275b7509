import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, klient, logginn } from '../klient.js';
import { lagBruker } from '../noark/grensesnitt.js';
import { kanLages, lagMiljoe } from '../noark/miljoe.js';
import { klassene } from '../noark/standard.js';
import { type Produkt, startProdukt } from '../produkt.js';
import { type Endepunkt, fraOpenapi, lagEnAvHver, noarktype, vandre } from './endepunkter.js';
import { ondeHoder, ondtSegment } from './hoder.js';
import { krevSvar } from './krav.js';
import { type Foresporsel, type Raasvar, send, vis } from './raa.js';
import { ondSpoerring } from './spoerring.js';
import { ondKropp } from './verdier.js';

// Hostile requests to every address that the interfaces tell of. FELLES_FUZZ multiplies the number of requests,
// FELLES_FUZZ_FROE is the seed that a failing run printed.

const ganger = Number(process.env.FELLES_FUZZ ?? 1);
const froe = Number(process.env.FELLES_FUZZ_FROE ?? 20_180_524);
const tid = 60_000 * Math.max(1, ganger) * 3;

let produkt: Produkt;
let db: pg.Client;
let noark: readonly Endepunkt[];
let api: readonly Endepunkt[];
let antall = 0;

beforeAll(async () => {
  produkt = await startProdukt({ miljoe: { FELLES_LOGG: 'error' } });
  db = await database(produkt);
  const roller = ['arkivar', 'sekretariat', 'leder', 'kp', 'administrator', 'medlem', 'saksbehandler'];
  const tokenene = new Map(
    await Promise.all(roller.map(async (r) => [r, await logginn(produkt, `${r}@digut.example`)] as const)),
  );
  const tokenAv = (rolle: string): string => tokenene.get(rolle) ?? tokenene.get('arkivar') ?? '';
  const kommune = await logginn(produkt, 'arkivar@trondheim.example');
  const arkivar = klient(produkt, kommune, 'arkivar@trondheim');
  const m = lagMiljoe(
    lagBruker(arkivar, 'trondheim'),
    lagBruker(arkivar, 'trondheim'),
    lagBruker(klient(produkt), 'trondheim'),
  );
  const adresser = await lagEnAvHver(m, klassene.filter(kanLages));
  const minst = (klasse: string) => m.minst(klasse).catch(() => ({ tittel: 'Prøve' }));
  const funnet = new Map<string, Endepunkt>();
  await vandre({ klient: arkivar, token: kommune, virksomhet: 'trondheim', minst }, adresser, funnet);
  const digut = klient(produkt, tokenAv('arkivar'), 'arkivar@digut');
  await vandre({ klient: digut, token: tokenAv('arkivar'), virksomhet: 'digut', minst }, [], funnet);
  noark = [...funnet.values()];
  api = await fraOpenapi(digut, 'digut', (r) => tokenAv(r.find((x) => roller.includes(x)) ?? 'arkivar'));
}, 300_000);

afterAll(async () => {
  await db?.end();
  await produkt?.rydd();
  console.log(`${antall} forespørsler, frø ${froe}`);
});

/** Everything that somebody has changed is in the log. */
const endringer = async (): Promise<string> =>
  String(
    (await db.query(`select count(*) n from hendelse where hva not in ('lest', 'avslag', 'system')`)).rows[0]
      .n,
  );

const budsjett = 1_000;
let sist = '';

const bearer = (e: Endepunkt) => ['Authorization', `Bearer ${e.token}`] as const;

/** Stands for the version that the object has when the request is sent, so that more than the version is tried. */
const gjeldende = '§';

const medVersjon = async (e: Endepunkt, f: Foresporsel): Promise<Foresporsel> => {
  if (!f.hoder.some(([, v]) => v === gjeldende)) return f;
  const naa = await send(produkt.adresse, { metode: 'GET', maal: e.sti, hoder: [bearer(e)] });
  const etag = naa?.hoder.get('etag') ?? '"1"';
  return { ...f, hoder: f.hoder.map(([n, v]) => [n, v === gjeldende ? etag : v]) };
};

/** Sends, and holds the answer to all that must hold. A refusal leaves everything as it was. */
const proev = async (e: Endepunkt, lagd: Foresporsel): Promise<Raasvar> => {
  antall += 1;
  const f = await medVersjon(e, lagd);
  const raatt = await send(produkt.adresse, f);
  if (raatt?.status === 500) console.log(produkt.logg().slice(-4_000));
  const svar = krevSvar(e, f, raatt);
  const naa = await endringer();
  if (svar.status >= 400) expect(naa, `avvist, men noe er endret:\n\n${vis(f)}\n\n${svar.kropp}`).toBe(sist);
  sist = naa;
  if (svar.millisekunder >= budsjett) {
    const igjen = (await send(produkt.adresse, f))?.millisekunder ?? 0;
    sist = await endringer();
    expect(igjen, `for tregt:\n\n${vis(f)}`).toBeLessThan(budsjett);
  }
  return svar;
};

/** Runs a property on each address with so many tries, and says which address and request it fell on. */
const paaHver = async (
  endepunkter: readonly Endepunkt[],
  forsoek: number,
  lag: (e: Endepunkt) => fc.Arbitrary<Foresporsel>,
): Promise<void> => {
  sist = await endringer();
  const feil: string[] = [];
  for (const [i, e] of endepunkter.entries()) {
    const svar = await fc.check(
      fc.asyncProperty(lag(e), async (f) => {
        await proev(e, f);
      }),
      { numRuns: Math.ceil(forsoek * ganger), seed: froe + i, interruptAfterTimeLimit: 20_000 * ganger },
    );
    if (svar.failed && svar.errorInstance instanceof Error)
      feil.push(
        `${e.slag} (frø ${froe + i}, ${svar.numShrinks} forenklinger): ${svar.errorInstance.message}`,
      );
    if (svar.failed) sist = await endringer();
  }
  expect(feil.join('\n\n——————\n\n'), `${feil.length} adresser`).toBe('');
};

const typeFor = (e: Endepunkt, metode: string): string =>
  metode === 'PATCH'
    ? 'application/merge-patch+json'
    : e.grensesnitt === 'noark'
      ? noarktype
      : 'application/json';

const medKropp = new Set(['POST', 'PUT', 'PATCH']);
const skrivende = (e: Endepunkt): readonly string[] => e.metoder.filter((m) => medKropp.has(m));

const kropper = (e: Endepunkt): fc.Arbitrary<Foresporsel> =>
  fc
    .tuple(
      fc.constantFrom(...skrivende(e)),
      fc.constantFrom(gjeldende, gjeldende, gjeldende, undefined),
      ondKropp(e.mal),
    )
    .map(([metode, versjon, kropp]) => ({
      metode,
      maal: e.sti,
      hoder: [
        bearer(e),
        ['Content-Type', typeFor(e, metode)],
        ...(versjon === undefined ? [] : [['If-Match', versjon] as const]),
      ],
      kropp,
    }));

const spoerringer = (e: Endepunkt): fc.Arbitrary<Foresporsel> =>
  ondSpoerring(e.navn).map((q) => ({
    metode: 'GET',
    maal: `${e.sti}${e.sti.includes('?') ? '&' : '?'}${q}`,
    hoder: [bearer(e)],
  }));

const hoder = (e: Endepunkt): fc.Arbitrary<Foresporsel> =>
  fc
    .tuple(fc.constantFrom(...e.metoder, 'HEAD', 'OPTIONS', 'TRACE', 'FINNESIKKE'), ondeHoder)
    .map(([metode, onde]) => {
      const gitt = new Set(onde.map(([n]) => n.toLowerCase()));
      const kropp = medKropp.has(metode) ? Buffer.from(JSON.stringify(e.mal)) : undefined;
      const vanlige: readonly (readonly [string, string])[] = [
        bearer(e),
        ...(kropp ? [['Content-Type', typeFor(e, metode)] as const] : []),
        ...(metode === 'DELETE' ? [['If-Match', '"999999"'] as const] : []),
      ];
      return {
        metode,
        maal: e.sti,
        hoder: [...vanlige.filter(([n]) => !gitt.has(n.toLowerCase())), ...onde],
        ...(kropp ? { kropp } : {}),
      };
    });

/** A segment replaced, put in or added at the end. */
const stier = (e: Endepunkt): fc.Arbitrary<Foresporsel> => {
  const deler = e.sti.replace(/\?.*/, '').split('/');
  return fc
    .tuple(
      fc.constantFrom('GET', 'GET', 'POST', 'PUT', 'PATCH', 'OPTIONS', 'HEAD'),
      fc.integer({ min: 3, max: deler.length }),
      fc.nat(1),
      ondtSegment,
    )
    .map(([metode, sted, erstatt, segment]) => ({
      metode,
      maal: [...deler.slice(0, sted), segment, ...deler.slice(sted + erstatt)].join('/'),
      hoder: [bearer(e), ['If-Match', '"1"'] as const, ['Content-Type', typeFor(e, metode)] as const],
      ...(medKropp.has(metode) ? { kropp: Buffer.from('{}') } : {}),
    }));
};

test('lenkene fra roten fører til alle slags adresser', () => {
  expect(noark.length, noark.map((e) => e.slag).join('\n')).toBeGreaterThan(300);
  expect(api.length).toBeGreaterThan(300);
  for (const del of [
    /\/ny-journalpost\/$/,
    /\/utvid-til-saksmappe\/$/,
    /\/\$ref$/,
    /\/referanseFil\/$/,
    /\/metadata\/[a-z]+\/ny-/,
    /\/loggingogsporing\/hendelseslogg\/$/,
    /\/admin\/tilgang\//,
    /\/kryssreferanse\//,
    /\/klassifikasjonssystem\/\*\//,
    /\/klasse\/\*\//,
    /\/presedens\/\*\//,
    /\/konvertering\/\*\//,
    /\/moetemappe\/\*\//,
    /\/nasjonalidentifikator\//,
  ])
    expect(
      noark.some((e) => del.test(e.slag)),
      String(del),
    ).toBe(true);
});

test(
  'gale kropper avvises av Noark-grensesnittet i standardens form, og endrer ingenting',
  () =>
    paaHver(
      noark.filter((e) => skrivende(e).length > 0),
      4,
      kropper,
    ),
  tid,
);

test(
  'gale kropper avvises av produktets API som problem+json, og endrer ingenting',
  () =>
    paaHver(
      api.filter((e) => skrivende(e).length > 0),
      4,
      kropper,
    ),
  tid,
);

test(
  'gale spørringer avvises av begge grensesnitt uten å bli til noe annet enn tekst',
  () =>
    paaHver(
      [...noark, ...api].filter((e) => e.metoder.includes('GET')),
      4,
      spoerringer,
    ),
  tid,
);

test(
  'gale hoder avvises eller overses, og endrer ingenting',
  () => paaHver([...noark, ...api], 2, hoder),
  tid,
);

test('gale adresser finnes ikke', () => paaHver([...noark, ...api], 2, stier), tid);
