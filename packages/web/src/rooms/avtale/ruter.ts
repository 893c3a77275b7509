import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/avtale',
    tittel: 'avtale.tittel',
    component: lazyRouteComponent(() => import('./Avtale.js'), 'Avtale'),
  },
  {
    path: '/avtale/bindinger',
    tittel: 'avtale.bindinger.tittel',
    component: lazyRouteComponent(() => import('./Bindinger.js'), 'Bindinger'),
  },
];
