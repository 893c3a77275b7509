import { systemAktoer } from '@felles/kernel';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Avhengigheter } from '../avhengigheter.js';
import { openLogg } from '../log.js';
import { sendProblem } from '../problem.js';
import { slagene, soekOveralt } from '../samhandling/soek.js';
import { aapneVerden, maksFil, type Verden } from '../testing/verden.js';
import { registrerAapneData } from './aapnedata.js';
import { datasettene } from './datasett.js';
import { registrerKunngjoering } from './kunngjoering.js';
import { medSidetekst, sidetekstFor } from './sidetekst.js';

// What the product gives out to everybody besides its pages: files, feeds, maps and the text of pages.

const grunn = 'https://felles.example';
let verden: Verden;
let app: FastifyInstance;
let d: Avhengigheter;
let digut = '';

beforeAll(async () => {
  verden = await aapneVerden();
  const { kernel, register, pool, filer, noekkel, klokke } = verden;
  digut = (await register.virksomhet('digut'))?.virksomhet ?? '';
  d = {
    konfigurasjon: {
      port: 0,
      vert: '127.0.0.1',
      grunnadresse: grunn,
      datamappe: '',
      maksFil,
      opplastingstimer: 24,
      loggnivaa: 'silent',
      avsender: '',
      verden: 'ingen',
      samarbeid: 'digut',
    },
    kernel,
    register,
    pool,
    filer,
    noekkel,
    logg: openLogg('silent'),
    klokke,
  };
  app = fastify({ logger: false }) as unknown as FastifyInstance;
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  registrerAapneData(app, d);
  registrerKunngjoering(app, d);
  await app.ready();
}, 240_000);
afterAll(async () => {
  await app?.close();
  await verden?.lukk();
});

const hent = async (sti: string, status = 200) => {
  const svar = await app.inject({ url: sti });
  expect(svar.statusCode, `${sti}: ${svar.body.slice(0, 200)}`).toBe(status);
  return svar;
};
const fil = (navn: string) => `/api/v1/digut/aapne-data/${navn}`;
interface Data {
  readonly rader: readonly Readonly<Record<string, unknown>>[];
  readonly dato: string;
  readonly kilder: readonly string[];
}

test.each(datasettene.map((s) => s.navn))(
  '%s er det samme som CSV og som JSON, med dato, lisens og kilde',
  async (navn) => {
    const json = (await hent(fil(`${navn}.json`))).json<Data>();
    const csv = await hent(fil(`${navn}.csv`));
    expect(json.rader.length).toBeGreaterThan(0);
    expect(json.dato).toBe('2018-05-24');
    expect(json.kilder.length).toBeGreaterThan(0);
    expect(csv.headers.link).toContain('rel="license"');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toContain(`digut-${navn}-2018-05-24.csv`);
    expect(csv.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const kolonner = datasettene.find((s) => s.navn === navn)?.kolonner ?? [];
    const linjer = csv.body.slice(1).split('\r\n');
    expect(linjer[0]).toBe(kolonner.join(';'));
    expect(linjer.length).toBe(json.rader.length + 2);
    for (const rad of json.rader) expect(Object.keys(rad)).toEqual(kolonner);
  },
);

test('partene er slik de var på datoen det spørres om', async () => {
  const paa = async (dato: string) =>
    (await hent(fil(`parter.json?dato=${dato}`))).json<Data>().rader.filter((r) => r.type === 'kommune')
      .length;
  expect(await paa('2018-05-24')).toBe(47);
  await hent(fil('parter.json?dato=i-dag'), 400);
});

test('et sett eller en virksomhet som ikke finnes, er 404', async () => {
  for (const sti of [
    fil('alt.csv'),
    fil('vedtak.xlsx'),
    '/api/v1/ingen/aapne-data',
    '/api/v1/ingen/aapne-data/vedtak.csv',
  ])
    await hent(sti, 404);
});

test('kartet viser til hver offentlige sak, og hver adresse i det har en side', async () => {
  const indeks = (await hent('/sitemap.xml')).body;
  const kart = [...indeks.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? '');
  expect(kart.length).toBeGreaterThan(4);
  const adresser: string[] = [];
  for (const k of kart)
    adresser.push(
      ...[...(await hent(k.replace(grunn, ''))).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? ''),
    );
  expect(new Set(adresser).size).toBe(adresser.length);
  const lenker = new Set<string>();
  expect(adresser).toContain(`${grunn}/sak/2018/1`);
  for (const a of adresser) {
    const side = await sidetekstFor(d, new URL(a).pathname);
    expect(side?.status, a).toBe(200);
    expect(side?.tittel, a).not.toBe('');
    if (!side) continue;
    // Whoever has no script reads what the page is about, where it is from and for which day (invariant 10).
    const uten = medSidetekst('<html><head></head><body><noscript></noscript></body></html>', side, grunn);
    expect(uten, a).toMatch(/<noscript><main [^>]*><h1>[^<]+<\/h1>/);
    expect(side.innhold, a).not.toBe('');
    expect(uten, a).toContain('Slik det er 24. mai 2018');
    if (/\d innbyggere|>Innbyggere</.test(side.innhold)) expect(uten, a).toContain('Statistisk sentralbyrå');
    for (const m of side.innhold.matchAll(/href="(\/[^"]*)"/g)) lenker.add(m[1] ?? '');
  }
  // Every link to another page leads to one.
  for (const l of lenker)
    if (!/^\/(api|oparl)\/|\.atom$/.test(l)) expect((await sidetekstFor(d, l))?.status, l).toBe(200);
  expect((await hent('/robots.txt')).body).toContain(`Sitemap: ${grunn}/sitemap.xml`);
  await hent('/sitemap/ingen-1.xml', 404);
});

test('strømmen av vedtak har hvert vedtak med fast id, nyeste først', async () => {
  const svar = await hent('/vedtak.atom');
  expect(svar.headers['content-type']).toContain('application/atom+xml');
  const vedtak = (await hent(fil('vedtak.json'))).json<Data>().rader;
  for (const v of vedtak) expect(svar.body).toContain(`urn:uuid:${String(v.id)}`);
});

test('siden til en sak sier hva den gjelder uten skript, med alt escapet', async () => {
  const html =
    '<html><head><meta name="description" content="x" /><title>Felles</title></head><body><noscript>a</noscript></body></html>';
  const side = await sidetekstFor(d, '/sak/2018/1');
  if (!side) throw new Error('saken har ingen side');
  expect(side).toMatchObject({ status: 200, kanonisk: '/sak/2018/1' });
  const ut = medSidetekst(html, { ...side, tittel: '<script>$1"</script>' }, grunn);
  expect(ut).toContain('<title>&lt;script&gt;$1&quot;&lt;/script&gt; – Felles</title>');
  expect(ut).not.toContain('<script>');
  expect(ut).toContain(`<link rel="canonical" href="${grunn}/sak/2018/1" />`);
});

test('en side som ikke er for alle, eller ikke sier noe, får ingen tekst', async () => {
  for (const sti of ['/arkiv/digut', '/administrasjon', '/sak/2018/1/2', '/constructor/2018/1'])
    expect(await sidetekstFor(d, sti), sti).toBeUndefined();
  expect((await sidetekstFor(d, '/sak/2018/9999'))?.status).toBe(404);
});

test('en trukket sak er borte fra data og kart, og har gravstein på begge adressene sine', async () => {
  const saker = (await hent(fil('saker.json'))).json<Data>().rader;
  const vedtattI = (await hent(fil('vedtak.json'))).json<Data>().rader.map((v) => v.sak);
  const sak = saker.find((s) => !vedtattI.includes(s.sak));
  const id = String(sak?.id);
  const sesjon = verden.kernel.open(systemAktoer(digut));
  const naa = await sesjon.read('saksmappe', id);
  await sesjon.update('saksmappe', id, naa.versjon, { saksstatus: { kode: 'U' } }, 'patch');
  const sti = `/sak/${String(sak?.aar)}/${String(sak?.nummer)}`;
  for (const adresse of [sti, `/sak/${id}`]) {
    const side = await sidetekstFor(d, adresse);
    expect(side?.status, adresse).toBe(410);
    expect(JSON.stringify(side)).not.toContain(String(sak?.tittel));
  }
  for (const n of [id, `${String(sak?.aar)}-${String(sak?.nummer)}`])
    expect((await hent(`/api/v1/digut/gravstein/${n}`)).json()).toMatchObject({
      systemID: id,
      slettet: true,
    });
  expect((await hent(fil('saker.csv'))).body).not.toContain(id);
  expect((await hent('/sitemap/sak-1.xml')).body).not.toContain(`${grunn}${sti}<`);
  await hent('/api/v1/digut/gravstein/01234567-0123-7123-8123-0123456789ab', 404);
});

test('søket finner det samme i alle slag, ordnet etter hvor ordene står, og sier hvor mange det er', async () => {
  interface Svar {
    readonly typer: readonly { readonly type: string; readonly antall: number | null }[];
    readonly verdier: readonly {
      readonly type: string;
      readonly systemID: string;
      readonly tittel: readonly { readonly tekst: string }[];
    }[];
    readonly mer: boolean;
  }
  const sesjon = verden.kernel.open(systemAktoer(digut));
  const soek = (s: Readonly<Record<string, string>>) =>
    soekOveralt({ sesjon, dag: '2018-05-24', id: '', soek: s }) as Promise<Svar>;
  const alt = await soek({ q: 'kompetanse' });
  expect(alt.verdier[0]?.tittel.map((b) => b.tekst).join('')).toMatch(/kompetanse/i);
  for (const { type } of slagene) {
    const ett = await soek({ q: 'digital', type });
    expect(
      ett.verdier.every((v) => v.type === type),
      type,
    ).toBe(true);
  }
  // Page by page gives every hit once.
  const sett: string[] = [];
  for (let side = 1, mer = true; mer && side < 50; side += 1) {
    const s = await soek({ q: 'kommune', type: 'part', side: String(side) });
    sett.push(...s.verdier.map((v) => v.systemID));
    mer = s.mer;
  }
  expect(new Set(sett).size).toBe(sett.length);
  const nummer = await soek({ q: '2018/1' });
  expect(nummer.verdier.map((v) => v.type)).toContain('sak');
  expect((await soek({ q: '   ' })).verdier).toEqual([]);
  for (const feil of [{ q: 'x', type: 'alt' }, { q: 'x', side: '0' }, { q: 'x'.repeat(201) }])
    await expect(soek(feil)).rejects.toMatchObject({ kode: 'ugyldig-spoerring' });
  for (const q of ["'", '"', '-', 'a or', "x' or 1 eq 1", '%', '\\', '((('])
    expect((await soek({ q })).verdier, q).toBeInstanceOf(Array);
});
