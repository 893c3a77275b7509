import { afterAll, beforeAll, expect, test } from 'vitest';
import { finn, hent, type Klient, klient, liste, som, streng } from './klient.js';
import { type Produkt, startProdukt } from './produkt.js';

// The archive's structure, its ties and its users over the product's API, as the administration's pages use it.

let produkt: Produkt;
let arkivar: Klient;
let administrator: Klient;
let leser: Klient;
const sti = (...deler: string[]) => `/api/v1/digut/${deler.join('/')}`;

beforeAll(async () => {
  produkt = await startProdukt();
  [arkivar, administrator, leser] = await Promise.all([
    som(produkt, 'arkivar@digut.example'),
    som(produkt, 'administrator@digut.example'),
    som(produkt, 'leser@digut.example'),
  ]);
}, 240_000);

afterAll(async () => {
  await produkt?.rydd();
});

const ny = async (entitet: string, felt: Readonly<Record<string, unknown>>): Promise<string> => {
  const svar = await arkivar.post(sti(entitet), felt);
  expect(svar.status, svar.tekst).toBe(201);
  return streng(svar.kropp, 'systemID');
};

test('objekter opprettes på plassen sin, og uten plass avvises de', async () => {
  const arkiv = await ny('arkiv', { tittel: 'Prøvearkiv' });
  const del = await ny('arkivdel', { tittel: 'Prøvedel', arkiv });
  const lest = await arkivar.get(sti('arkivdel', del));
  expect(hent(lest.kropp, 'arkiv')).toBe(arkiv);
  expect((await arkivar.post(sti('arkivdel'), { tittel: 'Uten arkiv' })).status).toBe(400);
  expect((await arkivar.post(sti('arkivdel'), { tittel: 'Feil', arkiv: 'x' })).status).toBe(400);
  expect(
    (await arkivar.post(sti('mappe'), { tittel: 'To plasser', arkivdel: del, overmappe: del })).status,
  ).toBe(400);
  expect((await leser.post(sti('arkivdel'), { tittel: 'Lesers', arkiv })).status).toBe(403);
  expect((await klient(produkt).post(sti('arkivdel'), { tittel: 'Gjests', arkiv })).status).toBe(401);
});

test('flytting og endring går i ett, en sirkel avvises, og det som er i bruk, slettes ikke', async () => {
  const system = await ny('klassifikasjonssystem', { tittel: 'Prøvesystem' });
  const over = await ny('klasse', { klasseID: 'A', tittel: 'Over', klassifikasjonssystem: system });
  const under = await ny('klasse', { klasseID: 'B', tittel: 'Under', overklasse: over });
  const sirkel = await arkivar.patch(sti('klasse', over), 1, { overklasse: under });
  expect(sirkel.status, sirkel.tekst).toBe(400);
  const flyttet = await arkivar.patch(sti('klasse', under), 1, {
    tittel: 'Øverst',
    klassifikasjonssystem: system,
  });
  expect(flyttet.status, flyttet.tekst).toBe(200);
  expect(hent(flyttet.kropp, 'tittel')).toBe('Øverst');
  expect(hent(flyttet.kropp, 'klassifikasjonssystem')).toBe(system);
  expect(hent(flyttet.kropp, 'overklasse')).toBeUndefined();
  expect((await arkivar.patch(sti('klasse', under), 1, { tittel: 'For sent' })).status).toBe(409);
  const slettet = await arkivar.slett(sti('klassifikasjonssystem', system), 1);
  expect(slettet.status, slettet.tekst).toBe(409);
});

test('knytninger leses fra begge sider, knyttes og løsnes, av dem som har rollen', async () => {
  const arkiv = await ny('arkiv', { tittel: 'Med skaper' });
  const skaper = await ny('arkivskaper', { arkivskaperID: '1', arkivskaperNavn: 'Skaperen' });
  const knytning = sti('arkiv', arkiv, 'arkivskaper', skaper);
  expect((await leser.kall('PUT', knytning)).status).toBe(403);
  expect((await arkivar.kall('PUT', knytning)).status).toBe(204);
  const [fra, til] = await Promise.all([
    leser.get(sti('arkiv', arkiv, 'arkivskaper')),
    leser.get(sti('arkivskaper', skaper, 'arkiv')),
  ]);
  expect(liste(fra.kropp, 'verdier').map((x) => hent(x, 'systemID'))).toEqual([skaper]);
  expect(liste(til.kropp, 'verdier').map((x) => hent(x, 'systemID'))).toEqual([arkiv]);
  const fremmed = await som(produkt, 'arkivar@trondheim.example');
  expect((await fremmed.get(sti('arkiv', arkiv, 'arkivskaper'))).status).toBe(404);
  expect([401, 403, 404]).toContain((await fremmed.kall('DELETE', knytning)).status);
  expect((await arkivar.kall('DELETE', knytning)).status).toBe(204);
  expect(hent((await arkivar.get(sti('arkiv', arkiv, 'arkivskaper'))).kropp, 'antall')).toBe(0);
  expect((await arkivar.get(sti('arkiv', arkiv, 'finnes-ikke'))).status).toBe(404);
});

test('roller vises bare for dem som administrerer, og aldri for brukere i andre virksomheter', async () => {
  const [bruker] = await finn(arkivar, 'digut', 'bruker', "brukerNavn eq 'Leser i DiguT'");
  const id = streng(bruker, 'systemID');
  const svar = await administrator.get(`${sti('roller')}?brukere=${id}`);
  expect(liste(svar.kropp, 'verdier')).toEqual([
    { bruker: id, epost: 'leser@digut.example', roller: ['leser'] },
  ]);
  expect((await leser.get(`${sti('roller')}?brukere=${id}`)).status).toBe(403);
  expect((await klient(produkt).get(`${sti('roller')}?brukere=${id}`)).status).toBe(401);
  expect((await administrator.get(`${sti('roller')}?brukere=x`)).status).toBe(400);
  const trondheim = await som(produkt, 'arkivar@trondheim.example');
  const meg = await trondheim.get('/api/v1/meg');
  const annens = await administrator.get(`${sti('roller')}?brukere=${streng(meg.kropp, 'bruker')}`);
  expect(liste(annens.kropp, 'verdier')).toEqual([]);
});
