import { Problem, ruleProblem } from '../../problem.js';
import { steg } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv } from '../handling.js';
import { sakerI } from './grunn.js';

export const settPaaSakliste: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const saker = await sakerI(arbeid, moete.systemID);
  const rekkefoelge = saker.reduce((max, s) => Math.max(max, tallAv(s.data.rekkefoelge) ?? 0), 0) + 1;
  const forslagID = input.forslag;
  let tittel = tekstAv(input.tittel);
  let saksmappe: string | undefined;
  if (typeof forslagID === 'string') {
    const forslag = await arbeid.hent('forslag', forslagID, true);
    if (!forslag) throw ruleProblem('forslag', 'finnes ikke');
    if (kodeAv(forslag, 'forslagsstatus') !== 'innstilt')
      throw new Problem('feil-tilstand', 'forslaget må være fremmet med en begrunnet innstilling først');
    if (forslag.relasjoner.hosArena !== moete.relasjoner.arena)
      throw new Problem('feil-tilstand', 'forslaget er ikke fremmet for denne arenaen');
    tittel ||= tekstAv(forslag.data.tittel);
    saksmappe = forslag.relasjoner.saksmappe;
    await steg(u, forslag, 'sakliste', { arena: moete.relasjoner.arena ?? '' });
    await arbeid.endre(
      forslag,
      { felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', 'paa-sakliste') } },
      { handling: 'settPaaSakliste' },
    );
  }
  if (tittel === '') throw ruleProblem('tittel', 'må fylles ut når saken ikke kommer fra et forslag');
  const sak = await arbeid.ny('moetesak', {
    felt: { rekkefoelge, saksnummer: `${rekkefoelge}`, tittel, sakstype: input.sakstype },
    relasjoner: {
      moete: moete.systemID,
      forslag: typeof forslagID === 'string' ? forslagID : null,
      saksmappe: saksmappe ?? null,
    },
  });
  return { objekt: moete, laget: [{ entitet: 'moetesak', systemID: sak.systemID }] };
};

export const ordneSakliste: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const saker = await sakerI(arbeid, moete.systemID);
  const oensket = input.moetesak as readonly string[];
  if (new Set(oensket).size !== saker.length || !saker.every((s) => oensket.includes(s.systemID)))
    throw ruleProblem('moetesak', 'må nevne hver sak på sakslisten én gang');
  for (const [i, systemID] of oensket.entries()) {
    const sak = saker.find((s) => s.systemID === systemID);
    if (sak && tallAv(sak.data.rekkefoelge) !== i + 1)
      await arbeid.endre(sak, { felt: { rekkefoelge: i + 1, saksnummer: `${i + 1}` } });
  }
  return { objekt: await arbeid.endre(moete, { felt: {} }, { handling: 'ordneSakliste' }), laget: [] };
};

export const taAvSakliste: Handling = async (u) => {
  const { arbeid } = u;
  const sak = subjektAv(u);
  const moete = await arbeid.krev('moete', sak.relasjoner.moete ?? '');
  if (kodeAv(moete, 'moetestatus') !== 'planlagt')
    throw new Problem('feil-tilstand', 'en sak kan tas av sakslisten fram til innkallingen er sendt');
  if (sak.relasjoner.forslag) {
    const forslag = await arbeid.krev('forslag', sak.relasjoner.forslag, true);
    await arbeid.endre(forslag, {
      felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', 'innstilt') },
    });
  }
  await arbeid.logg('moetesak', sak.systemID, { hva: 'handling', handling: 'taAvSakliste' }, u.input);
  await arbeid.slett(sak);
  return { objekt: sak, laget: [] };
};
