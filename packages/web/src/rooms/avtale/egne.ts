import type { Meg } from '../../client/index.js';

/** Tenant codes, other than the collaboration's, in which the user may answer for its party. */
export const egneKoder = (meg: Pick<Meg, 'virksomheter'>, samarbeid: string): readonly string[] =>
  meg.virksomheter.filter((x) => x.kode !== samarbeid && x.roller.includes('leder')).map((x) => x.kode);
