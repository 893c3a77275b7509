import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

// The tenant stands in the address: what is administered is the same whoever opens the link.
export const ruter: readonly Rute[] = [
  {
    path: '/administrasjon',
    tittel: 'administrasjon.tittel',
    component: lazyRouteComponent(() => import('./Oversikt.js'), 'Oversikt'),
  },
  {
    path: '/administrasjon/$v/arkivstruktur/{-$entitet}/{-$id}',
    tittel: 'administrasjon.side.arkivstruktur',
    component: lazyRouteComponent(() => import('./Arkivstruktur.js'), 'Arkivstruktur'),
  },
  {
    path: '/administrasjon/$v/klassifikasjon',
    tittel: 'administrasjon.side.klassifikasjon',
    component: lazyRouteComponent(() => import('./Klassifikasjon.js'), 'Klassifikasjon'),
  },
  {
    path: '/administrasjon/$v/klassifikasjon/$id',
    tittel: 'administrasjon.side.klassifikasjon',
    component: lazyRouteComponent(() => import('./Klassifikasjonsside.js'), 'Klassifikasjonsside'),
  },
  {
    path: '/administrasjon/$v/klassifikasjon/$id/import',
    tittel: 'administrasjon.klassifikasjon.import',
    component: lazyRouteComponent(() => import('./Klasseimport.js'), 'Klasseimport'),
  },
];
