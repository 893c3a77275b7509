import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/arena',
    tittel: 'arena.tittel',
    component: lazyRouteComponent(() => import('./Arenaer.js'), 'Arenaer'),
  },
  {
    path: '/etablering',
    tittel: 'arena.etablering',
    component: lazyRouteComponent(() => import('./Etablering.js'), 'Etablering'),
  },
  {
    path: '/arena/$id',
    tittel: 'arena.tittel',
    component: lazyRouteComponent(() => import('./Arena.js'), 'Arena'),
  },
];
