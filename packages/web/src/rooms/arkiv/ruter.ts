import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

const saker = lazyRouteComponent(() => import('./Saker.js'), 'Saker');

// The tenant stands in the address: a link to a case is the same for everybody who may see it.
export const ruter: readonly Rute[] = [
  { path: '/arkiv', tittel: 'arkiv.tittel', component: saker },
  { path: '/arkiv/$v/sak', tittel: 'arkiv.saker', component: saker },
  {
    path: '/arkiv/$v/sak/$id',
    tittel: 'arkiv.saker',
    component: lazyRouteComponent(() => import('./SakSide.js'), 'SakSide'),
  },
  {
    path: '/arkiv/$v/moetemappe',
    tittel: 'arkiv.moetemapper',
    component: lazyRouteComponent(() => import('./Moetemapper.js'), 'Moetemapper'),
  },
  {
    path: '/arkiv/$v/moetemappe/$id',
    tittel: 'arkiv.moetemapper',
    component: lazyRouteComponent(() => import('./MoetemappeSide.js'), 'MoetemappeSide'),
  },
  {
    path: '/arkiv/$v/journal',
    tittel: 'arkiv.journal',
    component: lazyRouteComponent(() => import('./Journal.js'), 'Journal'),
  },
  {
    path: '/arkiv/$v/journalpost/$id',
    tittel: 'arkiv.journal',
    component: lazyRouteComponent(() => import('./JournalpostSide.js'), 'JournalpostSide'),
  },
];
