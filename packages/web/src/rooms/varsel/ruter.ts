import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/varsel',
    tittel: 'varsel.tittel',
    component: lazyRouteComponent(() => import('./Varsler.js'), 'Varsler'),
  },
  {
    path: '/varsel/innstillinger',
    tittel: 'innstillinger.tittel',
    component: lazyRouteComponent(() => import('./Innstillinger.js'), 'Innstillinger'),
  },
];
