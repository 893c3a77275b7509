import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem, ruleProblem } from '../problem.js';
import { arenaAvType } from './arena.js';
import { kodeFor, tekstAv, type Utfoerelse } from './handling.js';
import { hoering as hoeringsakter } from './hoering.js';

/** The text that is heard: a draft of a version of the agreement or of the strategy. */
export type Utkast = 'avtaleversjon' | 'strategi';

/** The deadline of the hearing. Throws 400 when it is not after today. */
export const hoeringsfristAv = ({ arbeid, input }: Utfoerelse): string => {
  const frist = tekstAv(input.hoeringsfrist);
  if (frist <= arbeid.naa.slice(0, 10)) throw ruleProblem('hoeringsfrist', 'må være etter i dag');
  return frist;
};

/** Throws 409 while the draft is out for consultation and nobody has summed it up. */
export const krevHoeringAvsluttet = async (arbeid: Arbeid, slag: Utkast, utkast: Objekt): Promise<void> => {
  const aapne = await arbeid.finn(
    'hoering',
    { [slag]: utkast.systemID, hoeringsstatus: 'sendt' },
    { limit: 1 },
  );
  if (aapne.length > 0) throw new Problem('feil-tilstand', 'høringen må avsluttes med en oppsummering først');
};

/** Asks the parties about a draft, by a hearing of its own from the secretariat. Gives what was made. */
export const sendUtkastPaaHoering = async (
  { arbeid, input }: Utfoerelse,
  slag: Utkast,
  utkast: Objekt,
  { tittel, tekst, frist }: { readonly tittel: string; readonly tekst: string; readonly frist: string },
) => {
  const arena = await arenaAvType(arbeid, 'sekretariat');
  const hoering = await arbeid.ny('hoering', {
    felt: {
      tittel,
      tekst: tekstAv(input.melding) || tekst,
      frist,
      hoeringsstatus: kodeFor(arbeid, 'hoering', 'hoeringsstatus', 'utkast'),
    },
    relasjoner: { arena: arena.systemID, [slag]: utkast.systemID },
  });
  const sendt = await hoeringsakter.sendHoering({
    arbeid,
    subjekt: hoering,
    input: { part: input.part },
    filer: [],
    til: 'sendt',
  });
  return [{ entitet: 'hoering', systemID: hoering.systemID }, ...sendt.laget];
};
