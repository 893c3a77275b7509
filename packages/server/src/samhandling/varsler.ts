import { type Aktoer, fieldProblem, hentVarsler, merkVarslerLest } from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import type pg from 'pg';

export const varsler = (pool: pg.Pool, aktoer: Aktoer) => hentVarsler(pool, aktoer);

/** Body: `{ ider: uuid[] }`, at most 200. */
export const lesteVarsler = async (pool: pg.Pool, aktoer: Aktoer, body: unknown): Promise<void> => {
  const ider = typeof body === 'object' && body !== null && 'ider' in body ? body.ider : undefined;
  if (
    !Array.isArray(ider) ||
    ider.length > 200 ||
    !ider.every((x): x is string => typeof x === 'string' && uuidPattern.test(x))
  )
    throw fieldProblem([{ felt: 'ider', kode: 'type', tekst: 'må være en liste av inntil 200 UUID-er' }]);
  await merkVarslerLest(pool, aktoer, ider);
};
