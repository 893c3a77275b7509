import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { partsmottakere } from '../mottakere.js';
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
  krevIkkeBorte(arbeid, found);
  return found;
};

/** A party that has gone into another answers no more: Problem `feil-tilstand`. What was asked follows to its heirs. */
export const krevIkkeBorte = (arbeid: Arbeid, part: Objekt): void => {
  const slutt = tekstAv(part.data.tilDato);
  if (slutt !== '' && slutt <= arbeid.naa.slice(0, 10))
    throw new Problem(
      'feil-tilstand',
      `${tekstAv(part.data.navn)} er ikke lenger part; den som har tatt over, svarer`,
    );
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

/** What a letter in the product's own words says. `mal` chooses the words, in each receiver's language. */
export interface Partsbrev {
  readonly mal: 'purring' | 'avtale' | 'hoering-avsluttet' | 'partendring' | 'kartlegging';
  readonly tittel: string;
  /** ISO day; '' when there is none. The deadline, or of a change the day it holds from. */
  readonly frist: string;
  /** What the sender adds, in the sender's words. */
  readonly melding: string;
  /** Page in the product, with its leading slash. */
  readonly side: string;
}

/** A letter by e-mail and a notice to each party. */
export const sendBrev = async (
  arbeid: Arbeid,
  parter: readonly Objekt[],
  brev: Partsbrev,
  varsel: { readonly type: string; readonly om: Objekt },
): Promise<void> => {
  const til = [...(await partsmottakere(arbeid, parter)).values()];
  if (til.length > 0) await tilUtboks(arbeid, 'partsbrev', { ...brev, mottakere: til });
  await varsleParter(
    arbeid,
    parter.map((p) => p.systemID),
    varsel.type,
    varsel.om,
  );
};
