import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv } from '../handling.js';
import { krevAapentMoete, krevDeltaker, krevMoeteledelse, meld, settStatus } from './grunn.js';

/** The item the meeting is on. The clock of an item starts the first time it comes up. */
export const settGjeldendeSak: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  await krevMoeteledelse(arbeid, moete.systemID);
  const sak = await arbeid.hent('moetesak', tekstAv(input.moetesak), true);
  if (sak?.relasjoner.moete !== moete.systemID) throw ruleProblem('moetesak', 'står ikke på sakslisten');
  if (sak.data.startetTid === undefined && sak.data.utfall === undefined)
    await arbeid.endre(sak, { felt: { startetTid: arbeid.naa } });
  return { objekt: await settStatus(u, moete, {}, { gjeldendeSak: sak.systemID }), laget: [] };
};

const status = (arbeid: Arbeid, kode: string) => kodeFor(arbeid, 'taler', 'talerstatus', kode);
const plass = (t: Objekt): number => tallAv(t.data.rekkefoelge) ?? 0;

/** Asks for the floor on the item that is up. A reply goes before the speeches that wait, after the replies that do. */
export const beOmOrdet: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const sak = moete.relasjoner.gjeldendeSak;
  if (!sak) throw new Problem('feil-tilstand', 'ingen sak er tatt opp ennå');
  const d = await krevDeltaker(arbeid, moete.systemID, tekstAv(input.deltaker) || undefined);
  const koe = (await arbeid.finn('taler', { moete: moete.systemID, talerstatus: 'venter' })).filter(
    (t) => t.relasjoner.moetesak === sak,
  );
  const type = (input.taletype as { kode: string }).kode;
  if (koe.some((t) => t.relasjoner.deltaker === d.systemID && kodeAv(t, 'taletype') === type))
    throw new Problem('feil-tilstand', 'du står allerede på talelisten');
  const foran = koe.filter((t) => type === 'innlegg' || kodeAv(t, 'taletype') === 'replikk');
  const rekkefoelge = Math.max(0, ...foran.map(plass)) + 1;
  for (const t of koe)
    if (plass(t) >= rekkefoelge) await arbeid.endre(t, { felt: { rekkefoelge: plass(t) + 1 } });
  const taler = await arbeid.ny(
    'taler',
    {
      felt: { taletype: input.taletype, talerstatus: status(arbeid, 'venter'), rekkefoelge },
      relasjoner: { moete: moete.systemID, moetesak: sak, deltaker: d.systemID },
    },
    { handling: 'beOmOrdet' },
  );
  await meld(arbeid, moete.systemID, taler);
  return { objekt: moete, laget: [{ entitet: 'taler', systemID: taler.systemID }] };
};

export const ordneTalere: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  await krevMoeteledelse(arbeid, moete.systemID);
  const koe = (await arbeid.finn('taler', { moete: moete.systemID, talerstatus: 'venter' })).filter(
    (t) => t.relasjoner.moetesak === moete.relasjoner.gjeldendeSak,
  );
  const oensket = input.taler as readonly string[];
  if (new Set(oensket).size !== koe.length || !koe.every((t) => oensket.includes(t.systemID)))
    throw new Problem('utdatert', 'talelisten er endret i mellomtiden');
  for (const t of koe) {
    const rekkefoelge = oensket.indexOf(t.systemID) + 1;
    if (plass(t) === rekkefoelge) continue;
    await meld(arbeid, moete.systemID, await arbeid.endre(t, { felt: { rekkefoelge } }));
  }
  return { objekt: moete, laget: [] };
};

/** The floor passes: who had it is done. */
const giOrdet: Handling = async (u) => {
  const { arbeid } = u;
  const taler = subjektAv(u);
  const moete = await krevAapentMoete(arbeid, taler.relasjoner.moete ?? '');
  await krevMoeteledelse(arbeid, moete.systemID);
  for (const t of await arbeid.finn('taler', { moete: moete.systemID, talerstatus: 'har-ordet' }))
    await arbeid.endre(t, { felt: { talerstatus: status(arbeid, 'ferdig') } });
  const endret = await arbeid.endre(
    taler,
    { felt: { talerstatus: status(arbeid, 'har-ordet'), fikkOrdetTid: arbeid.naa } },
    { handling: 'giOrdet' },
  );
  await meld(arbeid, moete.systemID, endret);
  return { objekt: endret, laget: [] };
};

/** By the leader, the secretariat or the speaker. */
const sett =
  (kode: 'ferdig' | 'stroeket', handling: string): Handling =>
  async (u) => {
    const { arbeid } = u;
    const taler = subjektAv(u);
    const moete = taler.relasjoner.moete ?? '';
    const d = await arbeid.krev('deltaker', taler.relasjoner.deltaker ?? '');
    if (arbeid.aktoer.bruker === null || d.data.bruker !== arbeid.aktoer.bruker)
      await krevMoeteledelse(arbeid, moete);
    const endret = await arbeid.endre(taler, { felt: { talerstatus: status(arbeid, kode) } }, { handling });
    await meld(arbeid, moete, endret);
    return { objekt: endret, laget: [] };
  };
export const taler = {
  giOrdet,
  avsluttInnlegg: sett('ferdig', 'avsluttInnlegg'),
  stryk: sett('stroeket', 'stryk'),
};
