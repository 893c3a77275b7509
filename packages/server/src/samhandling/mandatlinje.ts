import { mandatlinjeFor, Problem, type Sesjon } from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import { radleserFor } from './radleser.js';

/** What a decision rests on for one party on a day, step by step, each with its record. */
export const mandatlinje = (sesjon: Sesjon, vedtak: string, dag: string, part: string | undefined) => {
  if (!part || !uuidPattern.test(part))
    throw new Problem('ugyldig-spoerring', 'part må oppgis, som systemID for en samarbeidspart');
  return mandatlinjeFor(radleserFor(sesjon), vedtak, part, dag);
};
