import type { Rolle } from '@felles/model';
import { v7 as uuidv7 } from 'uuid';
import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { utboksSql, varselBrukerSql, varselRolleSql } from './db/varsel.js';

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

/** Work that leaves the house after commit: `type` chooses the consumer, `innhold` is its input. */
export const tilUtboks = async (arbeid: Arbeid, type: string, innhold: unknown): Promise<void> => {
  await arbeid.db.query(utboksSql(arbeid.aktoer.virksomhet, uuidv7(), type, innhold));
};
