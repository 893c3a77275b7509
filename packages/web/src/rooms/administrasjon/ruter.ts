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
];
