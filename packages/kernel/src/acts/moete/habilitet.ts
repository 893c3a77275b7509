import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import { foreslaaInhabile, type Habilitetsforslag, type Interessetype } from '../../rules/habilitet.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv } from '../handling.js';
import {
  deltakereI,
  krevAapentMoete,
  krevDeltaker,
  krevMoeteledelse,
  krevUbehandlet,
  meld,
} from './grunn.js';

const hvorfor: Readonly<Record<Interessetype, string>> = {
  soeker: 'Sitter for en part som søker om tilskuddet saken gjelder',
  mottaker: 'Sitter for en part som mottar tilskuddet saken gjelder',
  giver: 'Sitter for den som gir tilskuddet saken gjelder',
  part: 'Sitter for en part i saken',
};
const ordningsnavn: Readonly<Record<string, string>> = {
  skjoennsmidler: 'skjønnsmidler',
  digifin: 'DigiFin',
};
const grunnFor = ({ type, ordning }: Habilitetsforslag): string => {
  const navn = ordningsnavn[ordning ?? ''];
  return `${hvorfor[type]}${navn ? ` (${navn})` : ''}.`;
};

/** Why each on the roll may be disqualified on the item, by participant, from what parties have at stake in it now. */
const grunnene = async (arbeid: Arbeid, sak: Objekt): Promise<ReadonlyMap<string, string>> => {
  const interesser = await arbeid.finn('saksinteresse', { moetesak: sak.systemID });
  if (interesser.length === 0) return new Map();
  const deltakere = await deltakereI(arbeid, sak.relasjoner.moete ?? '');
  const parter = await arbeid.finn('samarbeidspart', {
    systemID: [...new Set(deltakere.flatMap((d) => (d.relasjoner.part ? [d.relasjoner.part] : [])))],
  });
  const forslag = foreslaaInhabile(
    deltakere.map((d) => {
      const part = parter.find((p) => p.systemID === d.relasjoner.part);
      return { id: d.systemID, part: part?.systemID, parttype: part && kodeAv(part, 'parttype') };
    }),
    interesser.map((i) => ({
      part: i.relasjoner.part ?? '',
      type: kodeAv(i, 'interessetype') as Interessetype,
      ordning: kodeAv(i, 'tilskuddsordning') || undefined,
    })),
  );
  return new Map(forslag.map((f) => [f.plass, grunnFor(f)]));
};

/**
 * Raises the question for each on the roll whose party has something at stake in the item, where nobody has raised it
 * already. What the body has decided stands.
 */
export const foreslaaHabilitet = async (arbeid: Arbeid, sak: Objekt): Promise<void> => {
  const grunner = await grunnene(arbeid, sak);
  if (grunner.size === 0) return;
  const reist = new Set(
    (await arbeid.finn('inhabilitet', { moetesak: sak.systemID })).map((i) => i.relasjoner.deltaker),
  );
  for (const [deltaker, grunn] of grunner) {
    if (reist.has(deltaker)) continue;
    const nytt = await arbeid.ny(
      'inhabilitet',
      {
        felt: {
          grunn,
          habilitetsstatus: kodeFor(arbeid, 'inhabilitet', 'habilitetsstatus', 'foreslaatt'),
        },
        relasjoner: { moetesak: sak.systemID, deltaker },
      },
      { handling: 'foreslaaHabilitet' },
    );
    await meld(arbeid, sak.relasjoner.moete ?? '', nytt);
  }
};

/** What parties have at stake follows the matter when it comes up again: put off, sent on, or as a proposal in the next body. */
export const arvInteresser = async (arbeid: Arbeid, sak: Objekt): Promise<void> => {
  const { fraSak, forslag } = sak.relasjoner;
  const kilder = [
    ...(fraSak ? [fraSak] : []),
    ...(forslag ? (await arbeid.finn('moetesak', { forslag })).map((s) => s.systemID) : []),
  ].filter((id) => id !== sak.systemID);
  const har = new Set<string>();
  for (const kilde of new Set(kilder))
    for (const i of await arbeid.finn('saksinteresse', { moetesak: kilde })) {
      const part = i.relasjoner.part ?? '';
      if (har.has(part)) continue;
      har.add(part);
      const { interessetype, tilskuddsordning, notat } = i.data;
      await arbeid.ny('saksinteresse', {
        felt: {
          interessetype,
          ...(tilskuddsordning ? { tilskuddsordning } : {}),
          ...(notat ? { notat } : {}),
        },
        relasjoner: { moetesak: sak.systemID, part },
      });
    }
  if (har.size > 0) await foreslaaHabilitet(arbeid, sak);
};

export const registrerInteresse: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  krevUbehandlet(sak);
  const part = tekstAv(input.part);
  if (!(await arbeid.hent('samarbeidspart', part))) throw ruleProblem('part', 'finnes ikke');
  if ((await arbeid.finn('saksinteresse', { moetesak: sak.systemID, part }, { limit: 1 })).length > 0)
    throw ruleProblem('part', 'er allerede ført opp i saken');
  const interesse = await arbeid.ny(
    'saksinteresse',
    {
      felt: {
        interessetype: input.interessetype,
        ...(input.tilskuddsordning ? { tilskuddsordning: input.tilskuddsordning } : {}),
        ...(input.notat ? { notat: input.notat } : {}),
      },
      relasjoner: { moetesak: sak.systemID, part },
    },
    { handling: 'registrerInteresse' },
  );
  await meld(arbeid, sak.relasjoner.moete ?? '', interesse);
  await foreslaaHabilitet(arbeid, sak);
  return { objekt: sak, laget: [{ entitet: 'saksinteresse', systemID: interesse.systemID }] };
};

/**
 * Takes away what was entered by mistake, and with it the questions it gave the reason for that nobody has answered.
 * Where something else at stake gives a reason too, the question stands with that one. Others are not touched.
 */
const fjern: Handling = async (u) => {
  const { arbeid } = u;
  const interesse = subjektAv(u);
  const sak = await arbeid.krev('moetesak', interesse.relasjoner.moetesak ?? '', true);
  krevUbehandlet(sak);
  const foer = await grunnene(arbeid, sak);
  await arbeid.slett(interesse);
  const etter = await grunnene(arbeid, sak);
  for (const i of await arbeid.finn('inhabilitet', {
    moetesak: sak.systemID,
    habilitetsstatus: 'foreslaatt',
  })) {
    const [da, naa] = [foer, etter].map((grunner) => grunner.get(i.relasjoner.deltaker ?? ''));
    if (da === naa) continue;
    if (naa === undefined) await arbeid.slett(i);
    else await arbeid.endre(i, { felt: { grunn: naa } }, { handling: 'foreslaaHabilitet' });
  }
  await meld(arbeid, sak.relasjoner.moete ?? '', sak);
  return { objekt: sak, laget: [] };
};
export const saksinteresse = { fjern };

/** Nothing is voted on or decided while a question of impartiality stands open. */
export const krevHabilitetAvgjort = async (arbeid: Arbeid, sak: string): Promise<void> => {
  for (const habilitetsstatus of ['meldt', 'foreslaatt'])
    if ((await arbeid.finn('inhabilitet', { moetesak: sak, habilitetsstatus }, { limit: 1 })).length > 0)
      throw new Problem('feil-tilstand', 'spørsmålet om habilitet må avgjøres først');
};

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
