import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/nominasjon',
    tittel: 'nominasjon.tittel',
    component: lazyRouteComponent(() => import('./Nominasjoner.js'), 'Nominasjoner'),
  },
  {
    path: '/nominasjon/$id',
    tittel: 'nominasjon.tittel',
    component: lazyRouteComponent(() => import('./Nominasjon.js'), 'Nominasjon'),
  },
];
