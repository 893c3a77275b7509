import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/forslag',
    tittel: 'forslag.tittel',
    component: lazyRouteComponent(() => import('./ForslagListe.js'), 'ForslagListe'),
  },
  {
    path: '/forslag/ny',
    tittel: 'forslag.ny.tittel',
    component: lazyRouteComponent(() => import('./NyttForslag.js'), 'NyttForslag'),
  },
  {
    path: '/forslag/$id',
    tittel: 'forslag.tittel',
    component: lazyRouteComponent(() => import('./ForslagSide.js'), 'ForslagSide'),
  },
  {
    path: '/forslag/$id/rediger',
    tittel: 'forslag.rediger.tittel',
    component: lazyRouteComponent(() => import('./NyttForslag.js'), 'RedigerForslag'),
  },
  {
    path: '/forslag/$id/saksframlegg',
    tittel: 'papir.tittel',
    component: lazyRouteComponent(() => import('./Saksframlegg.js'), 'Saksframlegg'),
  },
];
