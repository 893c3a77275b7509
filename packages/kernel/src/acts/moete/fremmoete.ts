import type { Objekt } from '../../access/utvalg.js';
import { ruleProblem } from '../../problem.js';
import { type Handling, kodeAv, subjektAv } from '../handling.js';
import { settStatus } from './grunn.js';

export const aapne: Handling = async (u) => ({ objekt: await settStatus(u, subjektAv(u)), laget: [] });

export const registrerFremmoete: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  for (const systemID of input.deltaker as readonly string[]) {
    const deltaker = await arbeid.krev('deltaker', systemID);
    if (deltaker.relasjoner.moete !== moete.systemID)
      throw ruleProblem('deltaker', 'er ikke innkalt til dette møtet');
    await arbeid.endre(deltaker, { felt: { fremmoete: input.fremmoete } });
  }
  return { objekt: moete, laget: [] };
};

/** A quorum is half of those with a vote; no source sets another (decision 7.9 no. 8). */
export const vedtaksfoer = (deltakere: readonly Objekt[]): boolean => {
  const stemme = deltakere.filter((d) => d.data.stemmerett === true);
  return stemme.filter((d) => kodeAv(d, 'fremmoete') === 'til-stede').length * 2 >= stemme.length;
};
