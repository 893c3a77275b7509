import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  { path: '/kart', tittel: 'kart.tittel', component: lazyRouteComponent(() => import('./Kart.js'), 'Kart') },
];
