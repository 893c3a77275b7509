import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

export const ruter: readonly Rute[] = [
  {
    path: '/moete',
    tittel: 'moete.tittel',
    component: lazyRouteComponent(() => import('./MoeteListe.js'), 'MoeteListe'),
  },
  {
    path: '/moete/ny',
    tittel: 'moete.ny.tittel',
    component: lazyRouteComponent(() => import('./PlanleggMoete.js'), 'PlanleggMoete'),
  },
  {
    path: '/moete/$id',
    tittel: 'moete.tittel',
    component: lazyRouteComponent(() => import('./MoeteSide.js'), 'MoeteSide'),
  },
  {
    path: '/moete/$id/rom',
    tittel: 'moete.rom.tittel',
    component: lazyRouteComponent(() => import('./rom/Rommet.js'), 'Rommet'),
  },
  {
    path: '/moetesak/$id',
    tittel: 'moete.saker.side',
    component: lazyRouteComponent(() => import('./Sakslenke.js'), 'Sakslenke'),
  },
  {
    path: '/moete/$id/skjerm',
    tittel: 'moete.skjerm.tittel',
    component: lazyRouteComponent(() => import('./rom/Storskjerm.js'), 'Storskjerm'),
  },
  {
    path: '/moete/$id/sak/$sak',
    tittel: 'moete.saker.behandle',
    component: lazyRouteComponent(() => import('./Behandling.js'), 'Behandling'),
  },
];
