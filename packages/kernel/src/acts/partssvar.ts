import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem, ruleProblem } from '../problem.js';
import { tilUtboks, varsleParter } from '../varsling.js';
import { type Dokumentkilde, nyJournalpost } from './arkivering.js';
import { type Opplasting, tekstAv } from './handling.js';

/** A party answers for itself: through someone with a role in its own tenant. The secretariat may register for it. */
export const krevPart = async (arbeid: Arbeid, part: string): Promise<Objekt> => {
  const found = await arbeid.hent('samarbeidspart', part);
  if (!found) throw ruleProblem('part', 'finnes ikke');
  const { aktoer } = arbeid;
  const egen = aktoer.representerer.includes(tekstAv(found.data.kortform));
  if (aktoer.art !== 'system' && !egen && !aktoer.roller.includes('sekretariat'))
    throw new Problem('ingen-tilgang', 'du kan bare svare for din egen virksomhet');
  return found;
};

/** What a party sends, as a record of the case. */
export const innkommet = (
  arbeid: Arbeid,
  saksmappe: string,
  tittel: string,
  fra: string,
  dokumenter: readonly Dokumentkilde[],
): Promise<Objekt> =>
  nyJournalpost(arbeid, { saksmappe, tittel, type: 'I', parter: [{ type: 'EA', navn: fra }], dokumenter });

export const vedlegg = (filer: readonly Opplasting[]): readonly Dokumentkilde[] =>
  filer.map((opplasting) => ({ tittel: opplasting.filnavn, opplasting }));

/** Those of the parties that can be written to, as the outbox wants them. */
export const mottakere = (parter: readonly Objekt[]): readonly { epost: string; navn: string }[] =>
  parter.flatMap((p) => {
    const epost = tekstAv(p.data.epostmottak);
    return epost ? [{ epost, navn: tekstAv(p.data.navn) }] : [];
  });

/** A letter by e-mail and a notice to each party. Empty lines are left out. */
export const sendBrev = async (
  arbeid: Arbeid,
  parter: readonly Objekt[],
  brev: { readonly emne: string; readonly linjer: readonly string[] },
  varsel: { readonly type: string; readonly om: Objekt },
): Promise<void> => {
  const tekst = brev.linjer.filter((l) => l !== '').join('\n');
  const til = mottakere(parter).map((m) => ({ ...m, emne: brev.emne, brev: tekst }));
  if (til.length > 0) await tilUtboks(arbeid, 'brev', { mottakere: til });
  await varsleParter(
    arbeid,
    parter.map((p) => p.systemID),
    varsel.type,
    varsel.om,
  );
};
