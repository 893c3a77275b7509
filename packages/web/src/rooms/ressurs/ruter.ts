import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/ressurs',
    tittel: 'ressurs.tittel',
    component: lazyRouteComponent(() => import('./Ressurser.js'), 'Ressurser'),
  },
];
