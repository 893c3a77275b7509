import type { Rolle } from '@felles/model';
import { v7 as uuidv7 } from 'uuid';
import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { sql } from './db/sql.js';
import {
  foelgereSql,
  utboksSql,
  varselBrukereSql,
  varselBrukerSql,
  varselParterSql,
  varselRolleSql,
} from './db/varsel.js';
import { gjelderDa } from './rules/tidsrom.js';

/** A notice in the product to one user. `type` names the text in `tekst/`. */
export const varsleBruker = async (
  arbeid: Arbeid,
  bruker: string,
  type: string,
  om: Objekt,
): Promise<void> => {
  await arbeid.db.query(
    varselBrukerSql(
      arbeid.aktoer.virksomhet,
      uuidv7(),
      bruker,
      type,
      String(om.data.tittel ?? ''),
      om.entitet,
      om.systemID,
      arbeid.naa,
    ),
  );
};

/** A notice to everyone with the role in the tenant, except the one who acts. */
export const varsleRolle = async (arbeid: Arbeid, rolle: Rolle, type: string, om: Objekt): Promise<void> => {
  await arbeid.db.query(
    varselRolleSql(
      arbeid.aktoer.virksomhet,
      rolle,
      arbeid.aktoer.bruker,
      type,
      String(om.data.tittel ?? ''),
      om.entitet,
      om.systemID,
      arbeid.naa,
    ),
  );
};

/** A notice to everyone with a seat in the body that day, and to those named besides; never to the one who acts. */
export const varsleSeter = async (
  arbeid: Arbeid,
  arena: string,
  type: string,
  om: Objekt,
  og: readonly string[] = [],
): Promise<void> => {
  const idag = arbeid.naa.slice(0, 10);
  const seter = await arbeid.finn('sete', { arena });
  const brukere = seter.flatMap((s) => {
    const { bruker } = s.data;
    return typeof bruker === 'string' && gjelderDa(s, idag) ? [bruker] : [];
  });
  await varsleBrukere(arbeid, [...brukere, ...og], type, om);
};

/** A notice to each of them once, except the one who acts. */
export const varsleBrukere = async (
  arbeid: Arbeid,
  brukere: readonly string[],
  type: string,
  om: Objekt,
): Promise<void> => {
  const mottakere = [...new Set(brukere)].filter((b) => b !== arbeid.aktoer.bruker);
  if (mottakere.length === 0) return;
  await arbeid.db.query(
    varselBrukereSql(
      arbeid.aktoer.virksomhet,
      mottakere,
      type,
      String(om.data.tittel ?? ''),
      om.entitet,
      om.systemID,
      arbeid.naa,
    ),
  );
};

/** Those who have asked to be told of what happens with the thing. */
export const foelgereAv = async (arbeid: Arbeid, om: Objekt): Promise<readonly string[]> =>
  (await arbeid.db.query(foelgereSql(arbeid.aktoer.virksomhet, om.systemID))).map((r) => String(r.bruker));

/** A notice to those with a role here who also have one in the tenant of one of the parties. */
export const varsleParter = async (
  arbeid: Arbeid,
  parter: readonly string[],
  type: string,
  om: Objekt,
): Promise<void> => {
  if (parter.length === 0) return;
  const rader = await arbeid.finn('samarbeidspart', { systemID: [...parter] });
  // Who is whose is known across tenants, so the door to identities is open for this one statement.
  await arbeid.db.query(sql`select set_config('felles.identitet', 'ja', true)`);
  await arbeid.db.query(
    varselParterSql(
      arbeid.aktoer.virksomhet,
      rader.map((p) => String(p.data.kortform)),
      arbeid.aktoer.bruker,
      type,
      String(om.data.tittel ?? ''),
      om.entitet,
      om.systemID,
      arbeid.naa,
    ),
  );
  await arbeid.db.query(sql`select set_config('felles.identitet', 'nei', true)`);
};

/** Work that leaves the house after commit: `type` chooses the consumer, `innhold` is its input. */
export const tilUtboks = async (arbeid: Arbeid, type: string, innhold: unknown): Promise<void> => {
  await arbeid.db.query(utboksSql(arbeid.aktoer.virksomhet, uuidv7(), type, innhold));
};
