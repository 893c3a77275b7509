import { createHash } from 'node:crypto';
import { type Aktoer, openKernel, type Sesjon, systemAktoer } from '@felles/kernel';
import type { Register } from '@felles/kernel/db';
import type { Fillager } from '@felles/kernel/files';
import { model } from '@felles/model';
import type pg from 'pg';
import { byggArkiv } from './arkiv.js';
import { byggBrukere } from './brukere.js';
import { byggFortelling } from './fortelling.js';
import { byggParter } from './parter.js';
import { byggStyring } from './styring.js';

export interface Verdensvalg {
  readonly pool: pg.Pool;
  readonly register: Register;
  readonly filer: Fillager;
  /** Progress for people, one line a step. */
  readonly melding?: (linje: string) => void;
}

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

/** Builds the whole world "Trøndelag 2018" through the kernel, in a database that has the schema and nothing else. */
export const byggVerden = async ({
  pool,
  register,
  filer,
  melding = () => undefined,
}: Verdensvalg): Promise<Bygg> => {
  let dag = demostart;
  const kernel = openKernel({ model, pool, filer, maksFil: 100_000_000, klokke: () => new Date(dag) });
  const samarbeid = fastId(`virksomhet:${samarbeidskode}`);
  const bygg: Bygg = {
    paa: (d, som = {}) => {
      dag = d.includes('T') ? d : `${d}T08:00:00.000Z`;
      return kernel.open({ ...systemAktoer(samarbeid, 'Sekretariatet'), ...som });
    },
    register,
    samarbeid,
    parter: new Map(),
    regioner: new Map(),
    arenaer: new Map(),
    maal: new Map(),
    brukere: new Map(),
    virksomheter: new Map(),
  };
  melding('virksomheter og brukere');
  await byggBrukere(bygg);
  melding('arkiv');
  await byggArkiv(bygg);
  melding('parter, folketall, endringer og regioner');
  await byggParter(bygg);
  melding('arenaer, mandater, strategi og avtale');
  await byggStyring(bygg);
  melding('saker og møter våren 2018');
  await byggFortelling(bygg);
  return bygg;
};
