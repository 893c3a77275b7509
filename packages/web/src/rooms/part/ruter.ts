import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/part',
    tittel: 'part.tittel',
    component: lazyRouteComponent(() => import('./Parter.js'), 'Parter'),
  },
  {
    path: '/part/$id',
    tittel: 'part.tittel',
    component: lazyRouteComponent(() => import('./Part.js'), 'Part'),
  },
];
