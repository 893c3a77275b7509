import type { Arbeid } from '../../arbeid.js';
import { Problem } from '../../problem.js';
import { type Handling, kodeFor, subjektAv, tekstAv } from '../handling.js';
import { krevAapentMoete, krevDeltaker, krevMoeteledelse, krevUbehandlet, meld } from './grunn.js';

export const meldInhabilitet: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  krevUbehandlet(sak);
  const moete = sak.relasjoner.moete ?? '';
  const d = await krevDeltaker(arbeid, moete, tekstAv(input.deltaker));
  if (await finnes(arbeid, sak.systemID, d.systemID))
    throw new Problem('feil-tilstand', 'spørsmålet om habilitet er allerede reist');
  const meldt = await arbeid.ny(
    'inhabilitet',
    {
      felt: {
        grunn: input.grunn,
        habilitetsstatus: kodeFor(arbeid, 'inhabilitet', 'habilitetsstatus', 'meldt'),
      },
      relasjoner: { moetesak: sak.systemID, deltaker: d.systemID },
    },
    { handling: 'meldInhabilitet' },
  );
  await meld(arbeid, moete, meldt);
  return { objekt: sak, laget: [{ entitet: 'inhabilitet', systemID: meldt.systemID }] };
};
const finnes = async (arbeid: Arbeid, moetesak: string, deltaker: string): Promise<boolean> =>
  (await arbeid.finn('inhabilitet', { moetesak, deltaker }, { limit: 1 })).length > 0;

/** The body decides, as the leader or the secretariat enters it; not the one it is about. */
const avgjoer: Handling = async (u) => {
  const { arbeid, input } = u;
  const meldt = subjektAv(u);
  const sak = await arbeid.krev('moetesak', meldt.relasjoner.moetesak ?? '', true);
  krevUbehandlet(sak);
  const moete = await krevAapentMoete(arbeid, sak.relasjoner.moete ?? '');
  await krevMoeteledelse(arbeid, moete.systemID);
  const d = await arbeid.krev('deltaker', meldt.relasjoner.deltaker ?? '');
  if (arbeid.aktoer.bruker !== null && d.data.bruker === arbeid.aktoer.bruker)
    throw new Problem('ingen-tilgang', 'egen habilitet avgjøres av de andre');
  const [votering] = await arbeid.finn('votering', { moetesak: sak.systemID, voteringsstatus: 'aapen' });
  if (votering) throw new Problem('feil-tilstand', 'habilitet avgjøres før voteringen åpnes');
  const endret = await arbeid.endre(
    meldt,
    {
      felt: {
        habilitetsstatus: kodeFor(
          arbeid,
          'inhabilitet',
          'habilitetsstatus',
          input.inhabil === true ? 'inhabil' : 'habil',
        ),
        begrunnelse: input.begrunnelse,
      },
    },
    { handling: 'avgjoer' },
  );
  await meld(arbeid, moete.systemID, endret);
  return { objekt: endret, laget: [] };
};
export const inhabilitet = { avgjoer };
/** Those the body has found disqualified on an item. */
export const inhabileI = async (arbeid: Arbeid, moetesak: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await arbeid.finn('inhabilitet', { moetesak, habilitetsstatus: 'inhabil' })).map(
      (i) => i.relasjoner.deltaker ?? '',
    ),
  );
