import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { database, finn, hent, type Klient, liste, pdf, sha256, som, streng } from './klient.js';
import { type Produkt, startProdukt } from './produkt.js';

// What has been answered with 201 is kept, whatever dies; what has not, leaves nothing half behind.

interface Kvittert {
  readonly forslag: string;
  readonly journalpost?: string;
  readonly sjekksum?: string;
  readonly bytes?: Buffer;
}

let produkt: Produkt | undefined;
afterEach(async () => {
  await produkt?.rydd();
  produkt = undefined;
});

/** Registers proposals with attachments as fast as the product answers, until `slutt` says stop; keeps what was answered. */
const last = async (
  kp: Klient,
  arena: string,
  maal: string,
  slutt: () => boolean,
  nr: number,
): Promise<Kvittert[]> => {
  const kvittert: Kvittert[] = [];
  for (let i = 0; !slutt(); i += 1) {
    try {
      const bytes = pdf(`Last ${nr}-${i} ${'fyll '.repeat(2_000 + i * 37)}`);
      const forslag = await kp.post('/api/v1/digut/forslag', {
        tittel: `Forslag under last ${nr}-${i}`,
        problem: 'Strømmen kan gå når som helst.',
        begrunnelse: 'Det som er kvittert, skal være der etterpå.',
        arena,
        maal: [maal],
      });
      if (forslag.status !== 201) {
        await vent(20);
        continue;
      }
      const id = streng(forslag.kropp, 'systemID');
      kvittert.push({ forslag: id });
      const fil = await kp.fil('digut', `vedlegg ${nr}-${i}.pdf`, bytes);
      if (fil.status !== 201) continue;
      const svar = await kp.post(`/api/v1/digut/forslag/${id}/registrer`, {
        filer: [streng(fil.kropp, 'id')],
      });
      if (svar.status !== 200) continue;
      const journalpost = liste(svar.kropp, 'laget').find((x) => hent(x, 'entitet') === 'journalpost');
      kvittert.push({
        forslag: id,
        journalpost: streng(journalpost, 'systemID'),
        sjekksum: sha256(bytes),
        bytes,
      });
    } catch {
      // The connection broke: nothing was promised.
      await vent(20);
    }
  }
  return kvittert;
};

const kontroller = async (p: Produkt, kvittert: readonly Kvittert[]): Promise<void> => {
  const kp = await som(p, 'kp@digut.example');
  for (const k of kvittert) {
    const forslag = await kp.get(`/api/v1/digut/forslag/${k.forslag}`);
    expect(forslag.status, `forslag ${k.forslag} er borte`).toBe(200);
    if (!k.journalpost) continue;
    expect(hent(forslag.kropp, 'forslagsstatus.kode')).toBe('registrert');
    const dokumenter = liste(
      (await kp.get(`/api/v1/digut/registrering/${k.journalpost}/dokumenter`)).kropp,
      'verdier',
    );
    const dokument = dokumenter.find((d) => hent(d, 'sjekksum') === k.sjekksum);
    const fil = await kp.get(`/api/v1/digut/dokumentobjekt/${streng(dokument, 'dokumentobjekt')}/fil`);
    expect(k.bytes?.equals(fil.bytes), `vedlegget til ${k.journalpost}`).toBe(true);
  }
  // Numbers without holes: a transaction that died took no number with it.
  const numre = (await finn(kp, 'digut', 'journalpost'))
    .map((j) => Number(hent(j, 'journalsekvensnummer')))
    .sort((a, b) => a - b);
  if (numre.length < 200) expect(numre).toEqual(numre.map((_, i) => i + 1));
  await ingenFoereloese(p);
  const { kode, ut, feil } = await p.felles('verify', '--virksomhet', 'digut');
  expect(kode, `${ut}${feil}`).toBe(0);
};

/** No row without what it hangs on, no record without its file, no file that is half. */
const ingenFoereloese = async (p: Produkt): Promise<void> => {
  const db = await database(p);
  try {
    const null_ = async (sql: string) => expect((await db.query(sql)).rows, sql).toEqual([]);
    await null_(
      `select d."systemID" from "dokumentbeskrivelse" d where not exists (select from "registrering_dokumentbeskrivelse" k where k."virksomhet" = d."virksomhet" and k."dokumentbeskrivelse" = d."systemID")`,
    );
    await null_(
      `select d."systemID" from "dokumentbeskrivelse" d where not exists (select from "dokumentobjekt" o where o."virksomhet" = d."virksomhet" and o."dokumentbeskrivelse" = d."systemID")`,
    );
    await null_(
      `select "systemID" from "dokumentobjekt" where "referanseDokumentfil" is null or "sjekksum" is null`,
    );
    await null_(
      `select f."systemID" from "forslag" f where f."forslagsstatus" <> 'kladd' and (f."saksmappe" is null or not exists (select from "registrering" r where r."virksomhet" = f."virksomhet" and r."mappe" = f."saksmappe"))`,
    );
    await null_(
      `select r."systemID" from "registrering" r where not exists (select from "hendelse" h where h."virksomhet" = r."virksomhet" and h."objekt" = r."systemID" and h."hva" = 'opprettet')`,
    );
    const filer = readdirSync(join(p.datamappe, 'filer'), { recursive: true, encoding: 'utf8' });
    const { rows } = await db.query(`select "virksomhet", "sjekksum", "filstoerrelse" from "dokumentobjekt"`);
    for (const r of rows) {
      const fil = filer.find((n) => n.includes(String(r.virksomhet)) && n.endsWith(String(r.sjekksum)));
      if (!fil) throw new Error(`filen ${r.sjekksum} mangler`);
      expect(statSync(join(p.datamappe, 'filer', fil)).size).toBe(Number(r.filstoerrelse));
    }
  } finally {
    await db.end();
  }
};

const kjoer = async (drep: (p: Produkt) => Promise<void>, etter: (p: Produkt) => Promise<void>) => {
  const p = await startProdukt();
  produkt = p;
  const kp = await som(p, 'kp@digut.example');
  const [arena] = await finn(kp, 'digut', 'arena', "kortform eq 'efagraad-fosen'");
  const [maal] = await finn(kp, 'digut', 'maal');
  let ferdig = false;
  const arbeid = Array.from({ length: 6 }, (_, nr) =>
    last(kp, streng(arena, 'systemID'), streng(maal, 'systemID'), () => ferdig, nr),
  );
  await vent(2_500);
  await drep(p);
  await etter(p);
  ferdig = true;
  const kvittert = (await Promise.all(arbeid)).flat();
  expect(kvittert.filter((k) => k.journalpost).length).toBeGreaterThan(3);
  await kontroller(p, kvittert);
};

test('kill -9 av tjeneren under last mister ingenting som var kvittert', async () => {
  await kjoer(
    (p) => p.drep(),
    (p) => p.startIgjen(),
  );
}, 180_000);

test('kill -9 av PostgreSQL under last mister ingenting som var kvittert, og omstart retter opp', async () => {
  await kjoer(
    (p) => p.drepPostgres(),
    async (p) => {
      // The server lives and says that it is not ready; it does not answer 201 to what it cannot keep.
      await vent(500);
      expect((await fetch(`${p.adresse}/health/live`)).status).toBe(200);
      expect((await fetch(`${p.adresse}/health/ready`)).status).toBe(503);
      await p.stopp();
      await p.startIgjen();
    },
  );
}, 180_000);
