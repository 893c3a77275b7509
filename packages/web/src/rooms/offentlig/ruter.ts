import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/sak',
    tittel: 'offentlig.saker',
    component: lazyRouteComponent(() => import('./Saker.js'), 'Saker'),
  },
  {
    path: '/sak/$id',
    tittel: 'offentlig.sak',
    component: lazyRouteComponent(() => import('./Sak.js'), 'Sak'),
  },
  {
    path: '/sak/$aar/$nummer',
    tittel: 'offentlig.sak',
    component: lazyRouteComponent(() => import('./Sak.js'), 'Saksnummer'),
  },
  {
    path: '/aapne-data',
    tittel: 'data.tittel',
    component: lazyRouteComponent(() => import('./AapneData.js'), 'AapneData'),
  },
  {
    path: '/journal',
    tittel: 'offentlig.journal',
    component: lazyRouteComponent(() => import('./Journal.js'), 'Journal'),
  },
];
