import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  { path: '/om', tittel: 'om.tittel', component: lazyRouteComponent(() => import('./Om.js'), 'Om') },
  {
    path: '/om/tilgjengelighet',
    tittel: 'om.tilgjengelighet',
    component: lazyRouteComponent(() => import('./Tilgjengelighet.js'), 'Tilgjengelighet'),
  },
];
