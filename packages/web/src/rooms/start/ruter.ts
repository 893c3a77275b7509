import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  { path: '/', tittel: 'start.tittel', component: lazyRouteComponent(() => import('./Start.js'), 'Start') },
  {
    path: '/offentlig',
    tittel: 'start.tittel',
    component: lazyRouteComponent(() => import('./Offentlig.js'), 'Offentlig'),
  },
];
