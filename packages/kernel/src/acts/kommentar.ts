import type { Objekt } from '../access/utvalg.js';
import { ruleProblem } from '../problem.js';
import { foelgereAv, varsleBrukere, varsleRolle } from '../varsling.js';
import { type Handling, tekstAv, type Utfoerelse } from './handling.js';

const slag = ['forslag', 'moetesak', 'hoering'] as const;

/** What is spoken of: exactly one of the kinds that have a thread. */
const omHva = async (u: Utfoerelse): Promise<{ readonly felt: string; readonly objekt: Objekt }> => {
  const gitt = slag.filter((s) => tekstAv(u.input[s]) !== '');
  const [felt] = gitt;
  if (!felt || gitt.length > 1)
    throw ruleProblem('forslag', 'kommentaren må gjelde ett forslag, én sak eller én høring');
  const objekt = await u.arbeid.hent(felt, tekstAv(u.input[felt]));
  if (!objekt) throw ruleProblem(felt, 'finnes ikke');
  return { felt, objekt };
};

const skriv =
  (entitet: 'kommentar' | 'internkommentar'): Handling =>
  async (u) => {
    const { arbeid, input } = u;
    const { felt, objekt: om } = await omHva(u);
    const traad = await arbeid.finn(entitet, { [felt]: om.systemID });
    const svarPaa = tekstAv(input.svarPaa);
    const gjelder = svarPaa === '' ? undefined : traad.find((k) => k.systemID === svarPaa);
    if (svarPaa !== '' && !gjelder) throw ruleProblem('svarPaa', 'hører ikke til denne tråden');
    const objekt = await arbeid.ny(entitet, {
      felt: {
        tekst: input.tekst,
        ...(entitet === 'kommentar' && input.spoersmaal === true ? { spoersmaal: true } : {}),
      },
      // A thread is two levels: an answer to an answer stands under the same question.
      relasjoner: {
        [felt]: om.systemID,
        svarPaa: gjelder ? (gjelder.relasjoner.svarPaa ?? gjelder.systemID) : null,
      },
    });
    if (entitet === 'internkommentar') await varsleRolle(arbeid, 'sekretariat', 'kommentar-intern', om);
    else {
      const skrev = [...traad, om].flatMap((o) =>
        typeof o.data.referanseOpprettetAv === 'string' ? [o.data.referanseOpprettetAv] : [],
      );
      skrev.push(...(await foelgereAv(arbeid, om)));
      await varsleBrukere(arbeid, skrev, gjelder ? 'kommentar-svar' : 'kommentar-ny', om);
      if (!arbeid.aktoer.roller.includes('sekretariat') || arbeid.aktoer.art === 'system')
        await varsleRolle(
          arbeid,
          'sekretariat',
          input.spoersmaal === true ? 'kommentar-spoersmaal' : 'kommentar-ny',
          om,
        );
    }
    return { objekt, laget: [] };
  };

export const kommentar = { skriv: skriv('kommentar') };
export const internkommentar = { skriv: skriv('internkommentar') };
