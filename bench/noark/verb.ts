import type pg from 'pg';
import type { Sending } from '../klient.js';
import { type Klient, type Svar, Uventet } from '../klient.js';
import type { Maaling } from '../last.js';
import type { Produkt } from '../produkt.js';
import type { Bruker, Plass } from './plass.js';
import type { Benchrolle } from './virksomheter.js';

export interface Mengde {
  readonly produkt: Produkt;
  readonly sekunder: number;
  readonly klienter: number;
}

/** One piece of work for one client. Answers how many bytes came back, or `false` when nothing is left to do. */
export type Gjoer = () => Promise<number | false>;

export interface Maal {
  readonly tekst: string;
  readonly naadd: (m: Maaling) => boolean;
}

/** The same work without the product. */
export type Raa =
  /** Prepared statements as the tables' owner. `rader`: rows that each client gets to change or delete. */
  | {
      readonly slag: 'sql';
      readonly rader?: (sekunder: number, klienter: number) => number;
      readonly lag: (
        pool: pg.Pool,
        plass: Plass,
        rader: readonly string[],
      ) => (nr: number) => Promise<unknown>;
    }
  /** The rows that one piece of the product's work left in the table and elsewhere, written again. */
  | { readonly slag: 'rader'; readonly tabell: string }
  | { readonly slag: 'skriv' | 'les'; readonly byte: number };

export interface Verb {
  readonly navn: string;
  readonly slag: 'les' | 'skriv';
  readonly rolle: Benchrolle;
  readonly maal?: (klienter: number) => Maal | undefined;
  /** Makes what the client works on and answers its work. `sekunder`: how long it will be asked. */
  readonly forbered: (bruker: Bruker, mengde: Mengde) => Promise<Gjoer>;
  readonly raa?: Raa;
  /** Requests in one piece of work when it is more than one. */
  readonly kall?: number;
}

/** Sends and demands the status; the error says what was asked without ids, so that equal errors are counted together. */
export const krev = async (
  klient: Klient,
  status: number,
  metode: string,
  sti: string,
  sending?: Sending,
): Promise<Svar> => {
  const svar = await klient.send(metode, sti, sending);
  if (svar.status !== status)
    throw new Uventet(`${metode} ${sti.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')}`, svar);
  return svar;
};

export const hent = async (klient: Klient, sti: string): Promise<number> =>
  (await krev(klient, 200, 'GET', sti, { bareTell: true })).byte;

/** Elements one after another, again and again; each client begins at a place of its own. */
export const paaRunde = <T>(av: readonly T[], fra: number): (() => T) => {
  let nr = fra * 7;
  return () => {
    nr += 1;
    const valgt = av[nr % av.length];
    if (valgt === undefined) throw new Error('ingenting å gå gjennom');
    return valgt;
  };
};
