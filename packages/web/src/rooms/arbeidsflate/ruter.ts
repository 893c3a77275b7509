import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/arbeidsbord',
    tittel: 'arbeidsbord.tittel',
    component: lazyRouteComponent(() => import('./Arbeidsbord.js'), 'Arbeidsbord'),
  },
  {
    path: '/brev',
    tittel: 'brev.tittel',
    component: lazyRouteComponent(() => import('./Brev.js'), 'Brev'),
  },
  {
    path: '/sakliste',
    tittel: 'sakliste.tittel',
    component: lazyRouteComponent(() => import('./MinSakliste.js'), 'MinSakliste'),
  },
  {
    path: '/minregion',
    tittel: 'minregion.tittel',
    component: lazyRouteComponent(() => import('./MinRegion.js'), 'MinRegion'),
  },
  {
    path: '/minkommune',
    tittel: 'minkommune.tittel',
    component: lazyRouteComponent(() => import('./MinKommune.js'), 'MinKommune'),
  },
];
