import { type Klient, loggInn } from '../klient.js';
import { medSql, type Produkt } from '../produkt.js';
import { type Benchrolle, epost, type Virksomhet } from './virksomheter.js';

/** What is known of a tenant's records before the measuring, so that no client asks for the same all the time. */
export interface Plass {
  readonly virksomhet: Virksomhet;
  /** Address of the interface in the tenant. */
  readonly noark: string;
  readonly poster: readonly { readonly systemID: string; readonly nummer: string }[];
  readonly registreringer: number;
}

export interface Bruker {
  readonly plass: Plass;
  readonly klient: Klient;
}

/** Tokens live half an hour. */
const fornyesEtter = 20 * 60_000;

const lagPlass = (produkt: Produkt, v: Virksomhet): Promise<Plass> =>
  medSql(produkt, async (db) => {
    const poster: Plass['poster'][number][] = [];
    for (let aar = 2009; aar <= 2017; aar += 1) {
      const { rows } = await db.query<Plass['poster'][number]>(
        `select "systemID", "registreringsID" as nummer from "registrering"
          where "virksomhet" = $1 and "registreringsID" like $2 and "type" = 'journalpost' limit 60`,
        [v.virksomhet, `${aar}/%7`],
      );
      poster.push(...rows);
    }
    if (poster.length === 0) throw new Error(`${v.kode} har ingen journalposter`);
    return { virksomhet: v, noark: `/api/noark5/${v.kode}`, poster, registreringer: v.regTil - v.regFra + 1 };
  });

export interface Brukere {
  /** Users of as many clients, spread over the tenants: the first is of the largest. */
  hent(klienter: number, rolle: Benchrolle): Promise<readonly Bruker[]>;
  lukk(): void;
}

/** Logs users in as they are needed and keeps them. */
export const aapneBrukere = (produkt: Produkt, virksomheter: readonly Virksomhet[]): Brukere => {
  const plasser = new Map<string, Plass>();
  const inne = new Map<string, { readonly bruker: Bruker; readonly siden: number }>();
  const enkelt = async (v: Virksomhet, rolle: Benchrolle): Promise<Bruker> => {
    const noekkel = epost(v.kode, rolle);
    const kjent = inne.get(noekkel);
    if (kjent && Date.now() - kjent.siden < fornyesEtter) return kjent.bruker;
    kjent?.bruker.klient.lukk();
    const plass = plasser.get(v.kode) ?? (await lagPlass(produkt, v));
    plasser.set(v.kode, plass);
    const bruker = { plass, klient: await loggInn(produkt, noekkel) };
    inne.set(noekkel, { bruker, siden: Date.now() });
    return bruker;
  };
  return {
    hent: async (klienter, rolle) => {
      const ut: Bruker[] = [];
      for (let nr = 0; nr < klienter; nr += 1) {
        const v = virksomheter[nr % virksomheter.length];
        if (v) ut.push(await enkelt(v, rolle));
      }
      return ut;
    },
    lukk: () => {
      for (const { bruker } of inne.values()) bruker.klient.lukk();
    },
  };
};
