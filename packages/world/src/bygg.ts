import { hentVarsler, merkVarslerLest, openKernel, systemAktoer } from '@felles/kernel';
import type { Register } from '@felles/kernel/db';
import type { Fillager } from '@felles/kernel/files';
import { model } from '@felles/model';
import type pg from 'pg';
import { byggArenastyring, byggVentendeNominasjon } from './arenastyring.js';
import { byggArkiv } from './arkiv.js';
import { byggAvtale } from './avtale.js';
import { byggBrukere } from './brukere.js';
import { byggFellesloesninger } from './fellesloesninger.js';
import { byggFortelling } from './fortelling.js';
import { type Bygg, demostart, fastId, samarbeidskode } from './grunn.js';
import { byggMoeter } from './moeter.js';
import { byggOppfoelging } from './oppfoelging.js';
import { byggParter } from './parter.js';
import { byggSaksgang } from './saksgang.js';
import { byggStyring, vedtaStrategi } from './styring.js';

export interface Verdensvalg {
  readonly pool: pg.Pool;
  readonly register: Register;
  readonly filer: Fillager;
  /** Progress for people, one line a step. */
  readonly melding?: (linje: string) => void;
}

/** What the bodies were told while they were set up is no news when the demo opens. */
const lesVarsler = async (pool: pg.Pool, bygg: Bygg): Promise<void> => {
  for (const [epost, bruker] of bygg.brukere) {
    if (!epost.endsWith(`@${samarbeidskode}.example`)) continue;
    const aktoer = { ...systemAktoer(bygg.samarbeid), bruker };
    const { verdier } = await hentVarsler(pool, aktoer);
    await merkVarslerLest(
      pool,
      aktoer,
      verdier.map((v) => v.id),
    );
  }
};

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
  melding('arenaer, mandater og strategi');
  await byggStyring(bygg);
  await byggArenastyring(bygg);
  await lesVarsler(pool, bygg);
  melding('saker og møter våren 2018');
  const vedtak = await byggFortelling(bygg);
  await vedtaStrategi(bygg, vedtak);
  await byggMoeter(bygg);
  melding('høringer og forslag på vei');
  await byggSaksgang(bygg);
  melding('avtale og oppfølging');
  await byggAvtale(bygg, vedtak);
  await byggOppfoelging(bygg, vedtak);
  melding('fellesløsninger');
  await byggFellesloesninger(bygg);
  await byggVentendeNominasjon(bygg);
  return bygg;
};
