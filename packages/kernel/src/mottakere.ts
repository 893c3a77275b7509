import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { sql } from './db/sql.js';
import { gjelderDa } from './rules/tidsrom.js';

/** The languages of the product's texts, for people and in e-mails. */
export const spraakene = ['nb', 'nn', 'en'] as const;
export type Spraak = (typeof spraakene)[number];

/** One receiver of an e-mail, as the outbox wants it. */
export interface Epostmottaker {
  readonly epost: string;
  readonly navn: string;
  readonly spraak: Spraak;
}

const tekst = (verdi: unknown): string => (typeof verdi === 'string' ? verdi : '');

/**
 * The language each party is written to in: nynorsk to one whose language form is nynorsk that day, else bokmål.
 * A neutral one takes either.
 */
const partsspraak = async (arbeid: Arbeid, parter: readonly string[]): Promise<(part: string) => Spraak> => {
  const idag = arbeid.naa.slice(0, 10);
  const koder = parter.length === 0 ? [] : await arbeid.finn('partkode', { part: [...parter] });
  const nynorsk = new Set(
    koder.flatMap((k) => {
      const form = k.data.spraakform as { kode: string } | undefined;
      return form?.kode === 'nn' && gjelderDa(k, idag) ? [k.relasjoner.part] : [];
    }),
  );
  return (part) => (nynorsk.has(part) ? 'nn' : 'nb');
};

/** The parties that can be written to, by id: those without an address are not among them. */
export const partsmottakere = async (
  arbeid: Arbeid,
  parter: readonly Objekt[],
): Promise<ReadonlyMap<string, Epostmottaker>> => {
  const med = parter.filter((p) => tekst(p.data.epostmottak) !== '');
  const spraak = await partsspraak(
    arbeid,
    med.map((p) => p.systemID),
  );
  return new Map(
    med.map((p) => [
      p.systemID,
      { epost: tekst(p.data.epostmottak), navn: tekst(p.data.navn), spraak: spraak(p.systemID) },
    ]),
  );
};

/** What those in these seats are written to in: what the user has chosen, else the language of the seat's party. */
export const setespraak = async (
  arbeid: Arbeid,
  seter: readonly Objekt[],
): Promise<(sete: Objekt) => Spraak> => {
  const brukere = seter.flatMap((s) => (typeof s.data.bruker === 'string' ? [s.data.bruker] : []));
  const valgt = await arbeid.db.query(
    sql`select "bruker", "spraak" from "brukervalg" where "virksomhet" = ${arbeid.aktoer.virksomhet}::uuid
      and "bruker" = any(${sql.val(brukere)}::uuid[])`,
  );
  const valg = new Map(valgt.map((r) => [String(r.bruker), spraakene.find((s) => s === r.spraak)]));
  const parts = await partsspraak(
    arbeid,
    seter.flatMap((s) => s.relasjoner.part ?? []),
  );
  return (s) => valg.get(tekst(s.data.bruker)) ?? parts(s.relasjoner.part ?? '');
};
