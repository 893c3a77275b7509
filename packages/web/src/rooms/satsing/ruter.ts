import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/satsing',
    tittel: 'satsing.tittel',
    component: lazyRouteComponent(() => import('./SatsingListe.js'), 'SatsingListe'),
  },
  {
    path: '/satsing/$id',
    tittel: 'satsing.tittel',
    component: lazyRouteComponent(() => import('./SatsingSide.js'), 'SatsingSide'),
  },
  {
    path: '/satsing/$id/svar/$deltakelse',
    tittel: 'satsing.tittel',
    component: lazyRouteComponent(() => import('./Svar.js'), 'Svar'),
  },
];
