import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/svar',
    tittel: 'svar.tittel',
    component: lazyRouteComponent(() => import('./Svarlenke.js'), 'Svarlenke'),
  },
];
