import { createHash } from 'node:crypto';
import type { Aktoer, Sesjon } from '@felles/kernel';
import type { Register } from '@felles/kernel/db';

/** What the parts of the world share while it is built. */
export interface Bygg {
  /** The secretariat's desk: the system acting in the collaboration's tenant on a day of 2018. */
  paa(dag: string, som?: Partial<Aktoer>): Sesjon;
  readonly register: Register;
  /** Tenant of the collaboration. */
  readonly samarbeid: string;
  /** systemID of what has been built, by its code in the data. */
  readonly parter: Map<string, string>;
  readonly regioner: Map<string, string>;
  readonly arenaer: Map<string, string>;
  readonly maal: Map<number, string>;
  readonly brukere: Map<string, string>;
  readonly virksomheter: Map<string, string>;
}

/** Tenant code of the collaboration in this world. */
export const samarbeidskode = 'digut';

/**
 * A UUID that is the same every time the world is built, from a name. Version 8 (RFC 9562): the content is ours.
 */
export const fastId = (navn: string): string => {
  const h = createHash('sha256').update(`felles-verden:${navn}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
};

export const kode = (verdi: string) => ({ kode: verdi, kodenavn: '' });

/** Day on which the demo opens: the strategy is decided and the agreement is out with the parties. */
export const demostart = '2018-05-24T06:00:00.000Z';
