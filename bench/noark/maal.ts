import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { antallFeil, kjoerLast, type Maaling } from '../last.js';
import { medSql, type Produkt } from '../produkt.js';
import { raaDisk } from '../raadisk.js';
import { lagRadmal, medForbindelser, type Radmal, raaRader } from '../raarader.js';
import { medRessurser, type Ressurser } from '../ressurser.js';
import type { Bruker, Brukere } from './plass.js';
import { type Setningstall, tellSetninger } from './setninger.js';
import { nyeRader } from './skriv.js';
import type { Raa, Verb } from './verb.js';

export interface Trinn {
  readonly produkt: Maaling;
  readonly ressurser: Ressurser;
  readonly raa: Maaling | undefined;
}

export interface Verbmaaling {
  readonly verb: Verb;
  readonly trinn: readonly Trinn[];
  /** Bytes of each answer. */
  readonly byte: number;
  readonly setninger: Setningstall | undefined;
}

export interface Maalevalg {
  readonly produkt: Produkt;
  readonly brukere: Brukere;
  readonly sekunder: number;
  readonly klienttall: readonly number[];
}

/** Requests that statements are counted over. */
const telles = 200;

const raaSql = async (
  produkt: Produkt,
  raa: Raa & { slag: 'sql' },
  brukere: readonly Bruker[],
  sekunder: number,
): Promise<Maaling> => {
  const rader: (readonly string[])[] = [];
  for (const { plass } of brukere)
    rader.push(raa.rader ? await nyeRader(produkt, plass, raa.rader(sekunder, brukere.length)) : []);
  return medForbindelser(produkt, brukere.length, (pool) => {
    const arbeid = brukere.map(({ plass }, i) => raa.lag(pool, plass, rader[i] ?? []));
    const nummer = brukere.map(() => -1);
    return kjoerLast(brukere.length, sekunder, (klient) => {
      const nr = (nummer[klient] ?? 0) + 1;
      nummer[klient] = nr;
      return arbeid[klient]?.(nr) ?? Promise.resolve(false);
    });
  });
};

const raaLes = async (mappe: string, klienter: number, sekunder: number, byte: number): Promise<Maaling> => {
  const fil = join(mappe, 'raales');
  await writeFile(fil, randomBytes(byte));
  try {
    return await kjoerLast(klienter, sekunder, () => readFile(fil));
  } finally {
    await rm(fil);
  }
};

/** The rows that the newest object's transaction wrote. */
const finnRadmal = (produkt: Produkt, { plass }: Bruker, tabell: string): Promise<Radmal> =>
  medSql(produkt, async (db) => {
    const { rows } = await db.query<{ systemID: string }>(
      `select "systemID" from "${tabell}" where "virksomhet" = $1 order by "systemID" desc limit 1`,
      [plass.virksomhet.virksomhet],
    );
    return lagRadmal(produkt, rows[0]?.systemID ?? '', tabell);
  });

const maalVerb = async (
  verb: Verb,
  { produkt, brukere, sekunder, klienttall }: Maalevalg,
): Promise<Verbmaaling> => {
  const trinn: Trinn[] = [];
  let byte = 0;
  let setninger: Setningstall | undefined;
  let mal: Radmal | undefined;
  for (const klienter of klienttall) {
    const inne = await brukere.hent(klienter, verb.rolle);
    const [foerste] = inne;
    if (!foerste) continue;
    const arbeid: (() => Promise<number | false>)[] = [];
    for (const bruker of inne) arbeid.push(await verb.forbered(bruker, { produkt, sekunder, klienter }));
    const ett = async (klient: number): Promise<number | false> => (await arbeid[klient]?.()) ?? false;
    await kjoerLast(klienter, Math.min(1, sekunder / 2), ett); // compilers and caches come to rest
    const { svar, ressurser } = await medRessurser(produkt, () => kjoerLast(klienter, sekunder, ett));
    if (klienter === klienttall[0]) {
      for (let i = 0; i < 40; i += 1) byte += Number(await ett(0)) / 40;
      setninger = await tellSetninger(produkt, telles, verb.slag, () => ett(0));
      if (verb.raa?.slag === 'rader') mal = await finnRadmal(produkt, foerste, verb.raa.tabell);
    }
    const { raa } = verb;
    const halve = sekunder / 2;
    trinn.push({
      produkt: svar,
      ressurser,
      raa:
        raa?.slag === 'sql'
          ? await raaSql(produkt, raa, inne, halve)
          : raa?.slag === 'skriv'
            ? await raaDisk(produkt.datamappe, klienter, halve, raa.byte)
            : raa?.slag === 'les'
              ? await raaLes(produkt.datamappe, klienter, halve, raa.byte)
              : mal && (await raaRader(produkt, mal, klienter, halve)),
    });
  }
  return { verb, trinn, byte, setninger };
};

/** Measures each verb in turn and hands the result on at once, since all of them take minutes. */
export const maalNoark = async (
  verb: readonly Verb[],
  valg: Maalevalg,
  ferdig: (m: Verbmaaling) => void,
): Promise<readonly string[]> => {
  const brudd: string[] = [];
  for (const v of verb) {
    const m = await maalVerb(v, valg);
    for (const { produkt: p } of m.trinn)
      if (antallFeil(p) > 0) brudd.push(`${v.navn}, ${p.klienter} klienter: ${JSON.stringify(p.feil)}`);
    ferdig(m);
  }
  return brudd;
};
