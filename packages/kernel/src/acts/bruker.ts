import { v7 as uuidv7 } from 'uuid';
import type { Objekt } from '../access/utvalg.js';
import { sql } from '../db/sql.js';
import { Problem, ruleProblem } from '../problem.js';
import { type Handling, subjektAv, tekstAv, type Utfoerelse } from './handling.js';

/** Identities are kept apart from the tenants' data: the door is open for one statement at a time. */
const somIdentitet = async <T>({ arbeid }: Utfoerelse, work: () => Promise<T>): Promise<T> => {
  await arbeid.db.query(sql`select set_config('felles.identitet', 'ja', true)`);
  const svar = await work();
  await arbeid.db.query(sql`select set_config('felles.identitet', 'nei', true)`);
  return svar;
};

/** The user with a role in this tenant who logs in with the address. Whoever is only known elsewhere is not told of. */
export const brukerMedEpost = async (u: Utfoerelse, epost: string): Promise<string | undefined> => {
  if (epost === '') return undefined;
  const [funnet] = await somIdentitet(u, () =>
    u.arbeid.db.query(
      sql`select i."bruker" from "identitet" i where lower(i."epost") = lower(${epost}) and exists (select 1 from "tildeling" t where t."bruker" = i."bruker" and t."virksomhet" = ${u.arbeid.aktoer.virksomhet}::uuid)`,
    ),
  );
  return funnet ? String(funnet.bruker) : undefined;
};

const gi = (u: Utfoerelse, bruker: string, rolle: string): Promise<unknown> =>
  somIdentitet(u, () =>
    u.arbeid.db.query(
      sql`insert into "tildeling" ("virksomhet", "bruker", "rolle") values (${u.arbeid.aktoer.virksomhet}::uuid, ${bruker}::uuid, ${rolle}) on conflict do nothing`,
    ),
  );

/** A user of the tenant, who logs in with the e-mail address; a person who is known from another tenant is the same. */
export const nyBruker = async (
  u: Utfoerelse,
  {
    navn,
    epost,
    kortnavn,
    rolle,
  }: {
    readonly navn: string;
    readonly epost: string;
    readonly kortnavn?: unknown;
    readonly rolle: string;
  },
): Promise<Objekt> => {
  const { arbeid } = u;
  const [identitet] = await somIdentitet(u, async () => {
    await arbeid.db.query(
      sql`insert into "identitet" ("bruker", "navn", "epost") values (${uuidv7()}::uuid, ${navn}, ${epost}) on conflict ("epost") do nothing`,
    );
    return arbeid.db.query(sql`select "bruker" from "identitet" where "epost" = ${epost}`);
  });
  const systemID = String(identitet?.bruker);
  if (await arbeid.hent('bruker', systemID))
    throw ruleProblem('epost', 'hører til en som er bruker her allerede');
  const objekt = await arbeid.ny('bruker', {
    felt: { brukerNavn: navn, ...(kortnavn === undefined ? {} : { kortnavn }) },
    systemID,
  });
  await gi(u, systemID, rolle);
  // Seats that have waited for whoever has the address.
  for (const sete of await arbeid.finn('sete', { epost }))
    if (sete.data.bruker === undefined)
      await arbeid.endre(sete, { felt: { bruker: systemID } }, { handling: 'inviter' });
  return objekt;
};

const inviter: Handling = async (u) => {
  const { brukerNavn, epost, kortnavn, rolle } = u.input;
  const objekt = await nyBruker(u, {
    navn: tekstAv(brukerNavn),
    epost: tekstAv(epost),
    kortnavn,
    rolle: tekstAv(rolle),
  });
  return { objekt, laget: [{ entitet: 'bruker', systemID: objekt.systemID }] };
};

const tildelRolle: Handling = async (u) => {
  const bruker = subjektAv(u);
  if (bruker.data.avsluttetDato !== undefined) throw new Problem('feil-tilstand', 'brukeren er avsluttet');
  const rolle = tekstAv(u.input.rolle);
  const [kjent] = await somIdentitet(u, () =>
    u.arbeid.db.query(sql`select 1 from "identitet" where "bruker" = ${bruker.systemID}::uuid`),
  );
  if (!kjent) throw new Problem('feil-tilstand', 'brukeren har ingen innlogging; inviter med e-postadresse');
  await gi(u, bruker.systemID, rolle);
  await u.arbeid.logg('bruker', bruker.systemID, { hva: 'handling', handling: 'tildelRolle' }, { rolle });
  return { objekt: bruker, laget: [] };
};

const trekkRolle: Handling = async (u) => {
  const bruker = subjektAv(u);
  const rolle = tekstAv(u.input.rolle);
  const { virksomhet } = u.arbeid.aktoer;
  if (rolle === 'administrator') {
    const andre = await u.arbeid.db.query(
      sql`select 1 from "tildeling" where "virksomhet" = ${virksomhet}::uuid and "rolle" = 'administrator' and "bruker" <> ${bruker.systemID}::uuid limit 1`,
    );
    if (andre.length === 0) throw new Problem('feil-tilstand', 'virksomheten må ha minst én administrator');
  }
  const borte = await somIdentitet(u, () =>
    u.arbeid.db.query(
      sql`delete from "tildeling" where "virksomhet" = ${virksomhet}::uuid and "bruker" = ${bruker.systemID}::uuid and "rolle" = ${rolle} returning 1`,
    ),
  );
  if (borte.length === 0) throw ruleProblem('rolle', 'har ikke brukeren');
  await u.arbeid.logg('bruker', bruker.systemID, { hva: 'handling', handling: 'trekkRolle' }, { rolle });
  return { objekt: bruker, laget: [] };
};

export const bruker = { inviter, tildelRolle, trekkRolle };
