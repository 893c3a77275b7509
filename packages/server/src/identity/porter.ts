/**
 * The ports of the identity room: what it needs from the database and what it gives the rest of the server.
 * Nothing here knows PostgreSQL or the kernel; the composition root wires the implementations.
 */

export type Rolle =
  | 'administrator'
  | 'arkivar'
  | 'saksbehandler'
  | 'leder'
  | 'sekretariat'
  | 'kp'
  | 'medlem'
  | 'observatoer'
  | 'leser';

/** The roles one user has in one tenant. `kode` is the tenant's slug. */
export type Virksomhetsroller = { virksomhet: string; kode: string; navn: string; roller: Rolle[] };

/** One identity with roles in several tenants. `bruker` is a uuid; `navn` is a role title. */
export type Bruker = { bruker: string; navn: string; epost: string; roller: Virksomhetsroller[] };

/** A user the demo's login page may offer. `hoved`: shown before anyone has searched. */
export type Demobruker = {
  bruker: string;
  navn: string;
  epost: string;
  virksomhet: string;
  rolle: Rolle;
  hoved: boolean;
};

export type Brukerkatalog = {
  /**
   * The user an outside issuer calls `sub`. `epost` is given only when the issuer vouches for it, and may be
   * used to link a subject that is seen for the first time. Null: no such user, no access.
   */
  finnVedSubjekt(issuer: string, sub: string, epost?: string): Promise<Bruker | null>;
  finn(brukerId: string): Promise<Bruker | null>;
  /** Demo users whose name, e-mail or tenant contains `soek` (case-insensitive); without it, the main ones. */
  demobrukere(soek?: string): Promise<Demobruker[]>;
};

/** A server-side session. The id itself lives only in the cookie; the store knows its SHA-256 in hex. */
export type Sesjon = {
  idHash: string;
  bruker: string;
  issuer: string;
  sub: string;
  /** The issuer's own session id, for front- and back-channel logout. */
  sid: string | null;
  /** Kept only as a hint for logout at the issuer. */
  idToken: string | null;
  csrf: string;
  opprettet: Date;
  sistBrukt: Date;
  utloeper: Date;
};

export type Sesjonslager = {
  opprett(sesjon: Sesjon): Promise<void>;
  hent(idHash: string): Promise<Sesjon | null>;
  oppdater(idHash: string, sistBrukt: Date): Promise<void>;
  slett(idHash: string): Promise<void>;
  /** Answers how many sessions ended. */
  slettForSid(issuer: string, sid: string): Promise<number>;
  /** For a back-channel logout that names only the subject. */
  slettForSub(issuer: string, sub: string): Promise<number>;
  /** Removes sessions past their absolute end, or idle since before `ledigSiden`. Answers how many. */
  ryddUtloepte(naa: Date, ledigSiden: Date): Promise<number>;
};

/** JSON object kept by model and id, with an optional expiry. */
export type Nyttelast = { [felt: string]: unknown };

/**
 * Short-lived protocol state (login transactions, the embedded provider's models) and the provider's keys.
 * Expired rows are never answered.
 */
export type Oidclager = {
  legg(modell: string, id: string, nyttelast: Nyttelast, sekunder?: number): Promise<void>;
  /** Stores only when nothing is there; answers what the store then holds. */
  leggFoerste(modell: string, id: string, nyttelast: Nyttelast): Promise<Nyttelast>;
  hent(modell: string, id: string): Promise<Nyttelast | null>;
  hentVedUid(modell: string, uid: string): Promise<Nyttelast | null>;
  /** Reads and removes in one step, so that only one caller can ever get it. */
  ta(modell: string, id: string): Promise<Nyttelast | null>;
  forbruk(modell: string, id: string, epoke: number): Promise<void>;
  slett(modell: string, id: string): Promise<void>;
  slettForGrant(grantId: string): Promise<void>;
  ryddUtloepte(): Promise<number>;
};

/** Who is asking. Null on the request means nobody is. */
export type Identitet = {
  bruker: Bruker;
  via: 'sesjon' | 'token';
  /** The API client the token was issued to. */
  klient?: string;
  /** The token unsafe requests must repeat in `X-Felles-CSRF`; only with `via: 'sesjon'`. */
  csrf?: string;
};

/** The part of a pino logger this room uses. Fields never hold tokens, cookies, names or addresses. */
export type Logg = {
  info(felt: object, melding: string): void;
  warn(felt: object, melding: string): void;
  error(felt: object, melding: string): void;
};

/** The smallest database handle: `pg.Pool` and `pg.Client` both fit. */
export type Sporring = {
  query(sql: string, params?: unknown[]): Promise<{ rows: unknown[]; rowCount?: number | null }>;
};
