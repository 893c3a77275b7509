import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  { path: '/soek', tittel: 'soek.tittel', component: lazyRouteComponent(() => import('./Soek.js'), 'Soek') },
];
