import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/part',
    tittel: 'part.tittel',
    component: lazyRouteComponent(() => import('./Parter.js'), 'Parter'),
  },
  {
    path: '/part/endring',
    tittel: 'part.endringer',
    component: lazyRouteComponent(() => import('./Endringer.js'), 'Endringer'),
  },
  {
    path: '/part/endring/$id',
    tittel: 'part.endring',
    component: lazyRouteComponent(() => import('./Endring.js'), 'Endring'),
  },
  {
    path: '/part/registerfil',
    tittel: 'part.registerfiler',
    component: lazyRouteComponent(() => import('./Registerfiler.js'), 'Registerfiler'),
  },
  {
    path: '/part/registerfil/$id',
    tittel: 'part.registerfil',
    component: lazyRouteComponent(() => import('./Registerfil.js'), 'Registerfil'),
  },
  {
    path: '/part/$id',
    tittel: 'part.tittel',
    component: lazyRouteComponent(() => import('./Part.js'), 'Part'),
  },
];
