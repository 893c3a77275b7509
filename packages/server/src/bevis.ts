import { Problem } from '@felles/kernel';
import { type Bevis, forseglAlt, Loggfeil, lagBevis, type Signeringsnoekkel } from '@felles/kernel/log';
import type pg from 'pg';
import { iVirksomhet } from './jobs/virksomhet.js';

/**
 * Id of the event that carries the journal line as it is public now, sealed or not. Undefined when the journalpost is
 * unknown or not public: an earlier line may show what is screened today, so only the newest state counts.
 */
export const finnOffentligHendelse = (
  pool: pg.Pool,
  virksomhet: string,
  journalpost: string,
): Promise<string | undefined> =>
  iVirksomhet(pool, virksomhet, async (client) => {
    const { rows } = await client.query<{ id: string; offentlig: boolean }>(
      `select "id", "offentlig" is not null as "offentlig" from "hendelse"
       where "virksomhet" = $1 and "objekt" = $2 and "entitet" = 'journalpost'
         and ("hva" = 'slettet' or "etter" is not null)
       order by "tid" desc, "id" desc limit 1`,
      [virksomhet, journalpost],
    );
    const nyeste = rows[0];
    return nyeste?.offentlig === true ? nyeste.id : undefined;
  });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The journalpost with this registreringsID (M004, `2018/12`) or systemID, in the first of the tenants that has it.
 * Sees all journalposter, public or not: for those who run the product.
 */
export const finnJournalpost = async (
  pool: pg.Pool,
  virksomheter: readonly string[],
  id: string,
): Promise<{ readonly virksomhet: string; readonly journalpost: string } | undefined> => {
  const kolonne = UUID.test(id) ? '"systemID"::text' : '"registreringsID"';
  for (const virksomhet of virksomheter) {
    const journalpost = await iVirksomhet(pool, virksomhet, async (client) => {
      const { rows } = await client.query<{ systemID: string }>(
        `select "systemID" from "registrering" where "virksomhet" = $1 and "type" = 'journalpost' and ${kolonne} = lower($2)`,
        [virksomhet, id],
      );
      return rows[0]?.systemID;
    });
    if (journalpost !== undefined) return { virksomhet, journalpost };
  }
  return undefined;
};

// Almost always the event is a moment old; only when the sealing has stood still must the whole log be looked through.
const vinduer = [600_000, undefined];

/**
 * Proof that the journal line, as it is public now, stands in the tenant's log. An event that is not sealed yet is sealed
 * first. Throws Problem `ikke-funnet` when the line is unknown or not public; Loggfeil when the log is damaged.
 */
export const bevisFor = async (
  d: { readonly pool: pg.Pool; readonly noekkel: Signeringsnoekkel },
  virksomhet: string,
  journalpost: string,
): Promise<Bevis> => {
  const hendelse = await finnOffentligHendelse(d.pool, virksomhet, journalpost);
  if (hendelse === undefined) throw new Problem('ikke-funnet');
  for (const vindu of vinduer) {
    try {
      return await lagBevis(d.pool, virksomhet, hendelse, d.noekkel);
    } catch (feil) {
      if (!(feil instanceof Loggfeil) || feil.kode !== 'ikke-forseglet') throw feil;
      await forseglAlt(d.pool, virksomhet, d.noekkel, vindu === undefined ? {} : { vindu });
    }
  }
  return lagBevis(d.pool, virksomhet, hendelse, d.noekkel);
};
