import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/hoering',
    tittel: 'hoering.tittel',
    component: lazyRouteComponent(() => import('./HoeringListe.js'), 'HoeringListe'),
  },
  {
    path: '/hoering/ny',
    tittel: 'hoering.ny.tittel',
    component: lazyRouteComponent(() => import('./NyHoering.js'), 'NyHoering'),
  },
  {
    path: '/hoering/$id/rediger',
    tittel: 'hoering.rediger',
    component: lazyRouteComponent(() => import('./NyHoering.js'), 'RedigerHoering'),
  },
  {
    path: '/hoering/$id',
    tittel: 'hoering.tittel',
    component: lazyRouteComponent(() => import('./HoeringSide.js'), 'HoeringSide'),
  },
];
