export type Anbefalingsstatus = 'vedtatt' | 'i-arbeid' | 'gjennomfoert';

/**
 * How far a recommendation that is decided has come, from the states of its follow-ups: done when all that were not
 * called off are done, under way when somebody has begun. Undefined when there is nothing to tell it from.
 */
export const anbefalingsstatusFra = (oppfoelging: readonly string[]): Anbefalingsstatus | undefined => {
  const gjelder = oppfoelging.filter((s) => s !== 'avlyst');
  if (gjelder.length === 0) return undefined;
  if (gjelder.every((s) => s === 'ferdig')) return 'gjennomfoert';
  return gjelder.some((s) => s !== 'planlagt') ? 'i-arbeid' : 'vedtatt';
};
