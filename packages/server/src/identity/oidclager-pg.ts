import { createHash } from 'node:crypto';
import type { Nyttelast, Oidclager, Sporring } from './porter.js';

// Ids here are bearer secrets (codes, refresh tokens, states), so a reader of the table must not be able to use them.
const noekkel = (id: string): string => createHash('sha256').update(id).digest('hex');

const tekst = (verdi: unknown): string | null => (typeof verdi === 'string' ? verdi : null);

const LEVENDE = '(utloeper IS NULL OR utloeper > now())';

/** Protocol state in PostgreSQL, in the table `oidc_lager` of `identitetTabeller`. */
export function oidclagerPg(db: Sporring): Oidclager {
  const en = async (sql: string, params: unknown[]): Promise<Nyttelast | null> => {
    const rad = (await db.query(sql, params)).rows[0] as { nyttelast: Nyttelast } | undefined;
    return rad?.nyttelast ?? null;
  };

  return {
    async legg(modell, id, nyttelast, sekunder) {
      await db.query(
        `INSERT INTO oidc_lager (modell, id, nyttelast, uid, "grantId", utloeper)
         VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
         ON CONFLICT (modell, id) DO UPDATE SET nyttelast = excluded.nyttelast, uid = excluded.uid,
           "grantId" = excluded."grantId", utloeper = excluded.utloeper`,
        [
          modell,
          noekkel(id),
          JSON.stringify(nyttelast),
          tekst(nyttelast.uid),
          tekst(nyttelast.grantId),
          sekunder ?? null,
        ],
      );
    },
    async leggFoerste(modell, id, nyttelast) {
      await db.query(
        'INSERT INTO oidc_lager (modell, id, nyttelast) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [modell, noekkel(id), JSON.stringify(nyttelast)],
      );
      return (
        (await en('SELECT nyttelast FROM oidc_lager WHERE modell = $1 AND id = $2', [modell, noekkel(id)])) ??
        nyttelast
      );
    },
    hent: (modell, id) =>
      en(`SELECT nyttelast FROM oidc_lager WHERE modell = $1 AND id = $2 AND ${LEVENDE}`, [
        modell,
        noekkel(id),
      ]),
    hentVedUid: (modell, uid) =>
      en(`SELECT nyttelast FROM oidc_lager WHERE modell = $1 AND uid = $2 AND ${LEVENDE}`, [modell, uid]),
    ta: (modell, id) =>
      en(`DELETE FROM oidc_lager WHERE modell = $1 AND id = $2 AND ${LEVENDE} RETURNING nyttelast`, [
        modell,
        noekkel(id),
      ]),
    async forbruk(modell, id, epoke) {
      await db.query(
        `UPDATE oidc_lager SET nyttelast = nyttelast || jsonb_build_object('consumed', $3::bigint)
         WHERE modell = $1 AND id = $2`,
        [modell, noekkel(id), epoke],
      );
    },
    async slett(modell, id) {
      await db.query('DELETE FROM oidc_lager WHERE modell = $1 AND id = $2', [modell, noekkel(id)]);
    },
    async slettForGrant(grantId) {
      await db.query('DELETE FROM oidc_lager WHERE "grantId" = $1', [grantId]);
    },
    async ryddUtloepte() {
      return (await db.query('DELETE FROM oidc_lager WHERE utloeper <= now()')).rowCount ?? 0;
    },
  };
}
