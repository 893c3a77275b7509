import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { medProdukt, medSql, nyDatamappe, type Produkt } from '../produkt.js';
import { tall } from '../tabell.js';
import { fyll, fyllingsnoekkel } from './fylling.js';
import { leseverb } from './les.js';
import { maalNoark, type Verbmaaling } from './maal.js';
import { kosttabell, tabellhode, tabellrader } from './noarktabell.js';
import { aapneBrukere } from './plass.js';
import { forberedTelling, slaaAvTelling } from './setninger.js';
import { skriveverb } from './skriv.js';
import { soekeverb } from './soek.js';
import { fordel, type Stoerrelse, type Virksomhet } from './virksomheter.js';

export interface Noarkvalg extends Stoerrelse {
  readonly sekunder: number;
  readonly klienttall?: readonly number[];
  /** Data directory that is kept and used again by the next run of the same size. */
  readonly data?: string | undefined;
  /** Only the verbs whose name holds this. */
  readonly bare?: string | undefined;
}

export const liten: Stoerrelse = { saker: 1_000, registreringer: 10_000, virksomheter: 5 };

const skjema = (): string => readFileSync(join(import.meta.dirname, '../../../generated/schema.sql'), 'utf8');

const merke = (mappe: string): string => join(mappe, 'noark-fylling.json');

/** Fills a new data directory, unless it holds the same filling already. Prints what it did. */
const serTilFylling = async (mappe: string, s: Stoerrelse, v: readonly Virksomhet[]): Promise<void> => {
  const noekkel = fyllingsnoekkel(s, skjema());
  if (existsSync(merke(mappe))) {
    if (readFileSync(merke(mappe), 'utf8') === noekkel) return;
    rmSync(mappe, { recursive: true });
  } else if (existsSync(join(mappe, 'postgres')))
    // Never delete what was not made here.
    throw new Error(`${mappe} inneholder andre data enn denne målingens. Velg en annen mappe.`);
  mkdirSync(mappe, { recursive: true });
  writeFileSync(merke(mappe), ''); // ours, but not whole yet
  await medProdukt(async (produkt) => {
    const begynt = performance.now();
    await fyll(produkt, v);
    console.log(`\nFylt på ${tall((performance.now() - begynt) / 1000)} s.`);
    if (!(await forberedTelling(produkt)))
      console.log('\nOBS: pg_stat_statements finnes ikke her. Setninger telles ikke.');
  }, mappe);
  writeFileSync(merke(mappe), noekkel);
};

const innhold = (produkt: Produkt): Promise<string> =>
  medSql(produkt, async (db) => {
    const { rows } = await db.query<{ tabell: string; n: string; mb: string }>(
      `select relname as tabell, reltuples::bigint as n, pg_total_relation_size(oid) / 1048576 as mb from pg_class
        where relnamespace = 'public'::regnamespace and relname = any($1) order by 1`,
      [['mappe', 'registrering', 'dokumentbeskrivelse', 'dokumentobjekt', 'korrespondansepart']],
    );
    return rows.map((r) => `${r.tabell} ${r.n} (${r.mb} MB)`).join(', ');
  });

/** The Noark interface, verb by verb, on a filled database. Prints as it goes and answers what was wrong. */
export const kjoerNoark = async (valg: Noarkvalg): Promise<readonly string[]> => {
  const virksomheter = fordel(valg);
  const mappe = valg.data === undefined ? nyDatamappe() : resolve(valg.data);
  console.log(
    `\n## Noark-grensesnittet: ${valg.saker} saksmapper og ${valg.registreringer} registreringer i ${virksomheter.length} virksomheter`,
  );
  try {
    await serTilFylling(mappe, valg, virksomheter);
    return await medProdukt(async (produkt) => {
      await slaaAvTelling(produkt);
      const stoerst = virksomheter[0];
      console.log(
        `\n${await innhold(produkt)}. Den største virksomheten har ${stoerst ? stoerst.regTil - stoerst.regFra + 1 : 0} registreringer; med én klient måles der, ellers fordelt på alle.\n\n${tabellhode}`,
      );
      const brukere = aapneBrukere(produkt, virksomheter);
      const maalinger: Verbmaaling[] = [];
      const verb = [...leseverb, ...soekeverb, ...skriveverb].filter((v) => v.navn.includes(valg.bare ?? ''));
      try {
        return await maalNoark(
          verb,
          { produkt, brukere, sekunder: valg.sekunder, klienttall: valg.klienttall ?? [1, 16, 64] },
          (m) => {
            maalinger.push(m);
            console.log(tabellrader(m));
          },
        );
      } finally {
        brukere.lukk();
        console.log(
          `\n«Rått» er det samme arbeidet uten produktet: forberedte setninger som tabellenes eier på samme database (lesing, endring, sletting), de samme radene uten indekser og regler (POST), eller disken (bytes).\n\n${kosttabell(maalinger)}`,
        );
      }
    }, mappe);
  } finally {
    if (valg.data === undefined) rmSync(mappe, { recursive: true, force: true });
  }
};

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      saker: { type: 'string', default: '100000' },
      registreringer: { type: 'string', default: '1000000' },
      virksomheter: { type: 'string', default: '50' },
      sekunder: { type: 'string', default: '5' },
      klienter: { type: 'string', default: '1,16,64' },
      data: { type: 'string' },
      bare: { type: 'string' },
    },
  });
  const brudd = await kjoerNoark({
    saker: Number(values.saker),
    registreringer: Number(values.registreringer),
    virksomheter: Number(values.virksomheter),
    sekunder: Number(values.sekunder),
    klienttall: values.klienter.split(',').map(Number),
    data: values.data,
    bare: values.bare,
  });
  for (const b of brudd) console.log(`\nBRUDD: ${b}`);
  process.exitCode = brudd.length > 0 ? 1 : 0;
}
