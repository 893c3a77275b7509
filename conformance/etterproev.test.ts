import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, finn, hent, klient, sha256, som, streng, tall } from './klient.js';
import { type Produkt, startProdukt } from './produkt.js';

// What an auditor can check without trusting the product: the sealed log, the proofs and the bytes on disk.

let produkt: Produkt;
const verifiserer = join(import.meta.dirname, 'bevis/verifiser.mjs');
const verifiser = (fil: string, ...mer: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [verifiserer, fil, ...mer], { encoding: 'utf8' });
  return { status, stdout };
};

beforeAll(async () => {
  produkt = await startProdukt();
}, 240_000);

afterAll(async () => {
  await produkt?.rydd();
});

test('felles verify finner alt intakt', async () => {
  const { kode, ut, feil } = await produkt.felles('verify');
  expect(kode, `${ut}${feil}`).toBe(0);
  expect(ut).toMatch(/intakt/);
});

test('en journallinje kan bevises, og beviset holder uten Felles og brytes av én endret bokstav', async () => {
  const [linje] = await finn(klient(produkt), 'digut', 'journalpost');
  const fil = join(produkt.datamappe, 'bevis.json');
  const { kode, ut, feil } = await produkt.felles(
    'proof',
    `digut ${streng(linje, 'registreringsID')}`,
    '--ut',
    fil,
  );
  expect(kode, `${ut}${feil}`).toBe(0);
  const holder = verifiser(fil);
  expect(holder.status, holder.stdout).toBe(0);
  const bevis = readFileSync(fil, 'utf8');
  const tittel = streng(linje, 'tittel');
  expect(bevis).toContain(JSON.stringify(tittel).slice(1, -1));
  const forfalsket = join(produkt.datamappe, 'forfalsket.json');
  writeFileSync(
    forfalsket,
    bevis.replace(JSON.stringify(tittel).slice(1, -1), `X${JSON.stringify(tittel).slice(2, -1)}`),
  );
  expect(verifiser(forfalsket).status).toBe(1);

  const overNett = await klient(produkt).get(`/api/v1/digut/bevis/${streng(linje, 'systemID')}`);
  expect(overNett.status, overNett.tekst).toBe(200);
  const nettfil = join(produkt.datamappe, 'nett.json');
  writeFileSync(nettfil, overNett.bytes);
  expect(verifiser(nettfil).status).toBe(0);
});

test('en endret post i databasen blir funnet og navngitt', async () => {
  const [linje] = await finn(klient(produkt), 'digut', 'journalpost');
  const id = streng(linje, 'systemID');
  const db = await database(produkt);
  try {
    await db.query(`set session_replication_role = replica`);
    const bytt = (fra: string, til: string) =>
      db.query(
        `update "registrering" set "tittel" = overlay("tittel" placing $2 from 1 for 1) where "systemID" = $1 and left("tittel", 1) = $3`,
        [id, til, fra],
      );
    const foerste = streng(linje, 'tittel').slice(0, 1);
    expect((await bytt(foerste, 'Q')).rowCount).toBe(1);
    const { kode, ut } = await produkt.felles('verify', '--virksomhet', 'digut');
    expect(kode).toBe(1);
    expect(ut).toContain(id);
    expect(ut).toContain('tittel');
    await bytt('Q', foerste);
    expect((await produkt.felles('verify', '--virksomhet', 'digut')).kode).toBe(0);
  } finally {
    await db.end();
  }
});

test('en endret hendelse i loggen blir funnet og navngitt', async () => {
  const db = await database(produkt);
  try {
    await db.query(`set session_replication_role = replica`);
    const { rows } = await db.query(
      `select h."id" from "hendelse" h join "loggblad" b on b."virksomhet" = h."virksomhet" and b."hendelse" = h."id" where h."entitet" = 'vedtak' order by h."id" limit 1`,
    );
    const id = String(rows[0].id);
    await db.query(`update "hendelse" set "brukernavn" = "brukernavn" || '!' where "id" = $1`, [id]);
    const navn = await produkt.felles('verify', '--virksomhet', 'digut');
    await db.query(`update "hendelse" set "brukernavn" = left("brukernavn", -1) where "id" = $1`, [id]);
    await db.query(`update "hendelse" set "tid" = "tid" + interval '1 second' where "id" = $1`, [id]);
    const tid = await produkt.felles('verify', '--virksomhet', 'digut');
    await db.query(`update "hendelse" set "tid" = "tid" - interval '1 second' where "id" = $1`, [id]);
    expect(tid.kode).toBe(1);
    expect(tid.ut).toContain(id);
    expect(navn.kode, 'navnet på den som handlet, er ikke med i det forseglede').toBe(1);
    expect(navn.ut).toContain(id);
  } finally {
    await db.end();
  }
});

test('en endret fil på disken blir funnet og navngitt, og gis ikke ut som om ingenting var hendt', async () => {
  const arkivar = await som(produkt, 'arkivar@digut.example');
  const [objekt] = await finn(arkivar, 'digut', 'dokumentobjekt');
  const sjekksum = streng(objekt, 'sjekksum');
  const filer = join(produkt.datamappe, 'filer');
  const funnet = readdirSync(filer, { recursive: true, encoding: 'utf8' }).find((n) => n.endsWith(sjekksum));
  if (!funnet) throw new Error(`fant ikke ${sjekksum} under filer/`);
  const sti = join(filer, funnet);
  const ekte = readFileSync(sti);
  expect(sha256(ekte)).toBe(sjekksum);
  expect(ekte.length).toBe(tall(objekt, 'filstoerrelse'));
  const endret = Buffer.from(ekte);
  endret[endret.length >> 1] = (endret[endret.length >> 1] ?? 0) ^ 1;
  // The store takes away the right to write; root and a broken disk do not ask.
  spawnSync('chmod', ['u+w', sti]);
  writeFileSync(sti, endret);
  const svar = await produkt.felles('verify', '--virksomhet', 'digut');
  writeFileSync(sti, ekte);
  expect(svar.kode).toBe(1);
  expect(svar.ut).toContain(sjekksum);
  expect(svar.ut).toContain(String(hent(objekt, 'systemID')));
  const igjen = await produkt.felles('verify', '--virksomhet', 'digut');
  expect(igjen.kode, igjen.ut).toBe(0);
});
