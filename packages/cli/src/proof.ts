import { writeFile } from 'node:fs/promises';
import { Problem } from '@felles/kernel';
import type { Register, Virksomhet } from '@felles/kernel/db';
import { Loggfeil, type Signeringsnoekkel } from '@felles/kernel/log';
import { bevisFor, finnJournalpost } from '@felles/server';
import type pg from 'pg';

export interface Proofvalg {
  readonly pool: pg.Pool;
  readonly register: Register;
  readonly noekkel: Signeringsnoekkel;
  readonly skriv: (linje: string) => void;
  /** `<virksomhet> <registreringsID>` such as `digut 2018/12`, or the systemID of a journalpost. */
  readonly linje: string;
  /** File to write the proof to; without it the proof itself is what is written. */
  readonly ut?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Proves that a journal line, as it is public now, stands in the sealed log. Answers 0, or 1 with the reason written. */
export const proof = async (o: Proofvalg): Promise<number> => {
  const funnet = await finn(o);
  if (typeof funnet === 'string') {
    o.skriv(funnet);
    return 1;
  }
  try {
    const bevis = await bevisFor(o, funnet.virksomhet.virksomhet, funnet.journalpost);
    const json = JSON.stringify(bevis, null, 2);
    if (o.ut === undefined) {
      o.skriv(json);
      return 0;
    }
    await writeFile(o.ut, `${json}\n`);
    o.skriv(`Beviset for journalposten ${o.linje} er skrevet til ${o.ut}.`);
    o.skriv(`Hendelse nr. ${bevis.nr} av ${bevis.stoerrelse}, forseglet ${bevis.hode.tid}.`);
    o.skriv(`Kontroller det uten Felles: node conformance/bevis/verifiser.mjs ${o.ut}`);
    return 0;
  } catch (feil) {
    const grunn = forklar(feil, o.linje);
    if (grunn === undefined) throw feil;
    o.skriv(grunn);
    return 1;
  }
};

const forklar = (feil: unknown, linje: string): string | undefined => {
  if (feil instanceof Problem && feil.kode === 'ikke-funnet')
    return `Journalposten ${linje} er ikke offentlig. Bare det som står i den offentlige journalen, kan bevises.`;
  if (!(feil instanceof Loggfeil)) return undefined;
  return feil.kode === 'ukjent-noekkel'
    ? 'Loggen er forseglet med en annen nøkkel enn den som er i bruk nå.'
    : `Beviset kan ikke lages: ${feil.message} Kjør felles verify.`;
};

const finn = async (
  o: Proofvalg,
): Promise<{ readonly virksomhet: Virksomhet; readonly journalpost: string } | string> => {
  const ord = o.linje.trim().split(/\s+/);
  const [foerste = '', id] = ord;
  if (ord.length > 2) return 'Skriv en linje som «digut 2018/12», eller systemID til en journalpost.';
  const alle = await o.register.virksomheter();
  if (id === undefined && !UUID.test(foerste))
    return `Skriv hvilken virksomhet linjen står i, for eksempel «${alle[0]?.kode ?? 'kommune'} ${foerste || '2018/12'}».`;
  const aktuelle = id === undefined ? alle : alle.filter((v) => v.kode === foerste);
  if (id !== undefined && aktuelle.length === 0) return `Fant ikke virksomheten ${foerste}.`;
  const treff = await finnJournalpost(
    o.pool,
    aktuelle.map((v) => v.virksomhet),
    id ?? foerste,
  );
  const virksomhet = alle.find((v) => v.virksomhet === treff?.virksomhet);
  return treff && virksomhet
    ? { virksomhet, journalpost: treff.journalpost }
    : `Fant ikke journalposten ${o.linje}.`;
};
