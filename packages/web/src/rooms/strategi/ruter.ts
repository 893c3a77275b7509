import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/strategi',
    tittel: 'strategi.tittel',
    component: lazyRouteComponent(() => import('./Strategi.js'), 'Strategi'),
  },
];
