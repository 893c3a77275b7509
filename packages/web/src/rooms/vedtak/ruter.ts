import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/vedtak',
    tittel: 'vedtak.tittel',
    component: lazyRouteComponent(() => import('./VedtakListe.js'), 'VedtakListe'),
  },
  {
    path: '/vedtak/$id',
    tittel: 'vedtak.tittel',
    component: lazyRouteComponent(() => import('./VedtakSide.js'), 'VedtakSide'),
  },
  {
    path: '/vedtak/$id/mandatlinje',
    tittel: 'vedtak.linje.tittel',
    component: lazyRouteComponent(() => import('./Mandatlinje.js'), 'Mandatlinje'),
  },
  {
    path: '/oppfoelging/$id',
    tittel: 'vedtak.oppfoelging.tittel',
    component: lazyRouteComponent(() => import('./Oppfoelging.js'), 'Oppfoelging'),
  },
];
