import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import {
  etterAlternativ,
  etterSaken,
  etterVotering,
  type Forslaget,
  foerst,
  type Tekst,
  type Utfall,
  utelukketAv,
} from '../../rules/forslagsvotering.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv } from '../handling.js';
import { krevAapentMoete, krevDeltaker, krevMoeteledelse, krevUbehandlet, meld } from './grunn.js';

const forslagI = (arbeid: Arbeid, sak: string): Promise<readonly Objekt[]> =>
  arbeid.finn('moeteforslag', { moetesak: sak });

const somForslag = (f: Objekt): Forslaget => ({
  id: f.systemID,
  slag: kodeAv(f, 'forslagsslag') as Forslaget['slag'],
  endrer: f.relasjoner.endrerForslag,
  utfall: kodeAv(f, 'forslagsutfall') as Forslaget['utfall'],
});

const nr = (alle: readonly Objekt[], id: Tekst): string =>
  `forslag ${tallAv(alle.find((f) => f.systemID === id)?.data.nummer)}`;

/** What is put to the vote belongs to the item, is still open, and its amendments have been voted on. */
export const krevKlartTilVotering = async (arbeid: Arbeid, sak: Objekt, tekster: readonly Tekst[]) => {
  const alle = await forslagI(arbeid, sak.systemID);
  const forslag = alle.map(somForslag);
  for (const om of tekster) {
    if (om !== undefined) {
      const f = forslag.find((x) => x.id === om);
      if (!f || !['fremmet', 'falt'].includes(f.utfall))
        throw ruleProblem('moeteforslag', 'er ikke et forslag i denne saken');
    }
    const vant = utelukketAv(forslag, om);
    if (vant) throw new Problem('feil-tilstand', `${nr(alle, vant.id)} er vedtatt, og resten er falt bort`);
    const [endring] = foerst(forslag, om);
    if (endring)
      throw new Problem(
        'feil-tilstand',
        `det stemmes over endringsforslaget først (${nr(alle, endring.id)})`,
      );
  }
};

const settUtfall = async (
  arbeid: Arbeid,
  sak: Objekt,
  alle: readonly Objekt[],
  utfall: ReadonlyMap<string, Utfall>,
): Promise<void> => {
  for (const f of alle) {
    const ny = utfall.get(f.systemID);
    if (ny === undefined || ny === kodeAv(f, 'forslagsutfall')) continue;
    const felt = { forslagsutfall: kodeFor(arbeid, 'moeteforslag', 'forslagsutfall', ny) };
    await meld(arbeid, sak.relasjoner.moete ?? '', await arbeid.endre(f, { felt }));
  }
};

/** A closed vote: what it was about is adopted or turned down, and what that excludes falls away. */
export const avgjoerForslag = async (arbeid: Arbeid, sak: Objekt, votering: Objekt): Promise<void> => {
  const alle = await forslagI(arbeid, sak.systemID);
  const { moeteforslag, motforslag } = votering.relasjoner;
  const vedtatt = votering.data.vedtatt === true;
  const forslag = alle.map(somForslag);
  const utfall =
    votering.data.alternativ === true
      ? etterAlternativ(forslag, vedtatt ? motforslag : moeteforslag)
      : etterVotering(forslag, moeteforslag, vedtatt);
  await settUtfall(arbeid, sak, alle, utfall);
};

/** The item is done: what nobody voted on falls away, unless the meeting agreed on its very words. */
export const avsluttForslag = async (arbeid: Arbeid, sak: Objekt, vedtakstekst: string): Promise<void> => {
  const alle = await forslagI(arbeid, sak.systemID);
  const utfall = new Map(etterSaken(alle.map(somForslag)));
  for (const f of alle)
    if (
      ['fremmet', 'bortfalt'].includes(kodeAv(f, 'forslagsutfall')) &&
      tekstAv(f.data.tekst).trim() === vedtakstekst
    )
      utfall.set(f.systemID, 'vedtatt');
  await settUtfall(arbeid, sak, alle, utfall);
};

/** Whether a vote on the text can decide the item: on an amendment it cannot. */
export const kanAvgjoere = async (arbeid: Arbeid, om: Tekst): Promise<boolean> =>
  om === undefined || kodeAv(await arbeid.krev('moeteforslag', om), 'forslagsslag') !== 'endring';

/** The leader sets in which order the proposals go to the vote; all that wait, each once. */
export const ordneForslag: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  krevUbehandlet(sak);
  await krevAapentMoete(arbeid, sak.relasjoner.moete ?? '');
  await krevMoeteledelse(arbeid, sak.relasjoner.moete ?? '');
  const venter = (await forslagI(arbeid, sak.systemID)).filter(
    (f) => kodeAv(f, 'forslagsutfall') === 'fremmet',
  );
  const oensket = input.moeteforslag as readonly string[];
  if (
    oensket.length !== venter.length ||
    new Set(oensket).size !== venter.length ||
    !venter.every((f) => oensket.includes(f.systemID))
  )
    throw new Problem('utdatert', 'forslagene er endret i mellomtiden');
  const plasser = venter.map((f) => tallAv(f.data.rekkefoelge) ?? 0).sort((a, b) => a - b);
  for (const f of venter) {
    const rekkefoelge = plasser[oensket.indexOf(f.systemID)] ?? 1;
    if (tallAv(f.data.rekkefoelge) !== rekkefoelge)
      await meld(arbeid, sak.relasjoner.moete ?? '', await arbeid.endre(f, { felt: { rekkefoelge } }));
  }
  return { objekt: sak, laget: [] };
};

/** A text put in place of the recommendation, by someone who is there. */
export const fremForslag: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  krevUbehandlet(sak);
  const moete = await krevAapentMoete(arbeid, sak.relasjoner.moete ?? '');
  const d = await krevDeltaker(arbeid, moete.systemID, tekstAv(input.deltaker) || undefined);
  if (kodeAv(d, 'seterolle') === 'observatoer' || kodeAv(d, 'fremmoete') !== 'til-stede')
    throw ruleProblem('deltaker', 'må være til stede, og kan ikke være observatør');
  const andre = await forslagI(arbeid, sak.systemID);
  const nummer = andre.length + 1;
  const endrerForslag = tekstAv(input.endrerForslag) || undefined;
  const slag =
    (input.forslagsslag as { kode: string } | undefined)?.kode ?? (endrerForslag ? 'endring' : 'alternativt');
  if (endrerForslag) {
    const om = andre.find((f) => f.systemID === endrerForslag);
    if (slag !== 'endring' || !om || kodeAv(om, 'forslagsslag') === 'endring')
      throw ruleProblem(
        'endrerForslag',
        'bare et endringsforslag endrer et annet, og da et alternativt forslag',
      );
    if (kodeAv(om, 'forslagsutfall') !== 'fremmet')
      throw ruleProblem('endrerForslag', 'er ikke lenger til behandling');
  }
  const forslag = await arbeid.ny(
    'moeteforslag',
    {
      felt: {
        nummer,
        rekkefoelge: Math.max(0, ...andre.map((f) => tallAv(f.data.rekkefoelge) ?? 0)) + 1,
        tekst: input.tekst,
        forslagsslag: kodeFor(arbeid, 'moeteforslag', 'forslagsslag', slag),
        forslagsutfall: kodeFor(arbeid, 'moeteforslag', 'forslagsutfall', 'fremmet'),
      },
      relasjoner: { moetesak: sak.systemID, deltaker: d.systemID, endrerForslag: endrerForslag ?? null },
    },
    { handling: 'fremForslag' },
  );
  await meld(arbeid, moete.systemID, forslag);
  return { objekt: sak, laget: [{ entitet: 'moeteforslag', systemID: forslag.systemID }] };
};

const trekkForslag: Handling = async (u) => {
  const { arbeid } = u;
  const forslag = subjektAv(u);
  const sak = await arbeid.krev('moetesak', forslag.relasjoner.moetesak ?? '', true);
  krevUbehandlet(sak);
  const moete = sak.relasjoner.moete ?? '';
  await krevDeltaker(arbeid, moete, forslag.relasjoner.deltaker);
  for (const kolonne of ['moeteforslag', 'motforslag'])
    if ((await arbeid.finn('votering', { [kolonne]: forslag.systemID }, { limit: 1 })).length > 0)
      throw new Problem('feil-tilstand', 'forslaget er tatt til votering');
  const endret = await arbeid.endre(
    forslag,
    { felt: { forslagsutfall: kodeFor(arbeid, 'moeteforslag', 'forslagsutfall', 'trukket') } },
    { handling: 'trekk' },
  );
  await meld(arbeid, moete, endret);
  // What would have amended a text that is gone is gone too.
  const alle = await forslagI(arbeid, sak.systemID);
  const bort = etterVotering(alle.map(somForslag), forslag.systemID, false);
  await settUtfall(arbeid, sak, alle, new Map([...bort].filter(([id]) => id !== forslag.systemID)));
  return { objekt: endret, laget: [] };
};
export const moeteforslag = { trekk: trekkForslag };
