import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/fellesloesning',
    tittel: 'loesning.tittel',
    component: lazyRouteComponent(() => import('./Fellesloesninger.js'), 'Fellesloesninger'),
  },
  {
    path: '/fellesloesning/vaare',
    tittel: 'loesning.vaare',
    component: lazyRouteComponent(() => import('./Vaare.js'), 'Vaare'),
  },
  {
    path: '/fellesloesning/tabell',
    tittel: 'loesning.tabell.tittel',
    component: lazyRouteComponent(() => import('./Tabellimport.js'), 'Tabellimport'),
  },
  {
    path: '/fellesloesning/$id',
    tittel: 'loesning.tittel',
    component: lazyRouteComponent(() => import('./Fellesloesning.js'), 'Fellesloesning'),
  },
  {
    path: '/kartlegging/$id',
    tittel: 'loesning.runder',
    component: lazyRouteComponent(() => import('./Kartlegging.js'), 'Kartlegging'),
  },
];
