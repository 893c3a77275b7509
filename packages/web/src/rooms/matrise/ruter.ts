import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/matrise',
    tittel: 'matrise.tittel',
    component: lazyRouteComponent(() => import('./Matrise.js'), 'Matrise'),
  },
];
