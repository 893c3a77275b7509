import type { Ventende } from '../../client/index.js';

export type Hast = 'over' | 'snart' | 'rolig';

const DAG = 86_400_000;

/** How near a deadline is, counted in days from today. */
export const hast = (frist: string | undefined, idag: string): Hast => {
  if (frist === undefined) return 'rolig';
  const dager = (Date.parse(`${frist.slice(0, 10)}T00:00:00Z`) - Date.parse(`${idag}T00:00:00Z`)) / DAG;
  if (dager < 0) return 'over';
  return dager <= 7 ? 'snart' : 'rolig';
};

/** What has a deadline first, nearest first; then what has waited longest. Meetings that only come are last. */
export const ordnet = (verdier: readonly Ventende[]): readonly Ventende[] =>
  [...verdier].sort((a, b) => {
    const kommer = Number(a.type === 'moete-kommende') - Number(b.type === 'moete-kommende');
    if (kommer !== 0) return kommer;
    return (
      (a.frist ?? '9999').localeCompare(b.frist ?? '9999') ||
      (a.siden ?? '9999').localeCompare(b.siden ?? '9999')
    );
  });
