import type { Sesjon, Sesjonslager, Sporring } from './porter.js';

const KOLONNER =
  '"idHash", bruker, issuer, sub, sid, "idToken", csrf, opprettet, "sistBrukt", utloeper' as const;

/** Sessions in PostgreSQL, in the table `sesjon` of `identitetTabeller`. */
export function sesjonslagerPg(db: Sporring): Sesjonslager {
  const antall = async (sql: string, params: unknown[]): Promise<number> =>
    (await db.query(sql, params)).rowCount ?? 0;

  return {
    async opprett(s) {
      await db.query(`INSERT INTO sesjon (${KOLONNER}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [
        s.idHash,
        s.bruker,
        s.issuer,
        s.sub,
        s.sid,
        s.idToken,
        s.csrf,
        s.opprettet,
        s.sistBrukt,
        s.utloeper,
      ]);
    },
    async hent(idHash) {
      const { rows } = await db.query(`SELECT ${KOLONNER} FROM sesjon WHERE "idHash" = $1`, [idHash]);
      return (rows[0] as Sesjon | undefined) ?? null;
    },
    async oppdater(idHash, sistBrukt) {
      await db.query('UPDATE sesjon SET "sistBrukt" = greatest("sistBrukt", $2) WHERE "idHash" = $1', [
        idHash,
        sistBrukt,
      ]);
    },
    async slett(idHash) {
      await db.query('DELETE FROM sesjon WHERE "idHash" = $1', [idHash]);
    },
    slettForSid: (issuer, sid) => antall('DELETE FROM sesjon WHERE issuer = $1 AND sid = $2', [issuer, sid]),
    slettForSub: (issuer, sub) => antall('DELETE FROM sesjon WHERE issuer = $1 AND sub = $2', [issuer, sub]),
    ryddUtloepte: (naa, ledigSiden) =>
      antall('DELETE FROM sesjon WHERE utloeper <= $1 OR "sistBrukt" <= $2', [naa, ledigSiden]),
  };
}
