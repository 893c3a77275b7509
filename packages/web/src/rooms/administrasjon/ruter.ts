import { lazyRouteComponent } from '@tanstack/react-router';
import type { Rute } from '../../skall/rute.js';

// The tenant stands in the address: what is administered is the same whoever opens the link.
export const ruter: readonly Rute[] = [
  {
    path: '/administrasjon',
    tittel: 'administrasjon.tittel',
    component: lazyRouteComponent(() => import('./Oversikt.js'), 'Oversikt'),
  },
  {
    path: '/administrasjon/$v/arkivstruktur/{-$entitet}/{-$id}',
    tittel: 'administrasjon.side.arkivstruktur',
    component: lazyRouteComponent(() => import('./Arkivstruktur.js'), 'Arkivstruktur'),
  },
  {
    path: '/administrasjon/$v/klassifikasjon',
    tittel: 'administrasjon.side.klassifikasjon',
    component: lazyRouteComponent(() => import('./Klassifikasjon.js'), 'Klassifikasjon'),
  },
  {
    path: '/administrasjon/$v/klassifikasjon/$id',
    tittel: 'administrasjon.side.klassifikasjon',
    component: lazyRouteComponent(() => import('./Klassifikasjonsside.js'), 'Klassifikasjonsside'),
  },
  {
    path: '/administrasjon/$v/klassifikasjon/$id/import',
    tittel: 'administrasjon.klassifikasjon.import',
    component: lazyRouteComponent(() => import('./Klasseimport.js'), 'Klasseimport'),
  },
  {
    path: '/administrasjon/$v/kodelister',
    tittel: 'administrasjon.side.kodelister',
    component: lazyRouteComponent(() => import('./Kodelister.js'), 'Kodelister'),
  },
  {
    path: '/administrasjon/$v/kodelister/$liste',
    tittel: 'administrasjon.side.kodelister',
    component: lazyRouteComponent(() => import('./Kodeliste.js'), 'Kodeliste'),
  },
  {
    path: '/administrasjon/$v/kodelister/$liste/import',
    tittel: 'administrasjon.kodelister.import',
    component: lazyRouteComponent(() => import('./Kodeimport.js'), 'Kodeimport'),
  },
  {
    path: '/administrasjon/$v/brukere',
    tittel: 'administrasjon.side.brukere',
    component: lazyRouteComponent(() => import('./Brukere.js'), 'Brukere'),
  },
  {
    path: '/administrasjon/$v/brukere/$id',
    tittel: 'administrasjon.side.brukere',
    component: lazyRouteComponent(() => import('./Brukerside.js'), 'Brukerside'),
  },
  {
    path: '/administrasjon/$v/enheter/{-$id}',
    tittel: 'administrasjon.side.enheter',
    component: lazyRouteComponent(() => import('./Enheter.js'), 'Enheter'),
  },
  {
    path: '/administrasjon/$v/tilgang',
    tittel: 'administrasjon.side.tilgang',
    component: lazyRouteComponent(() => import('./Tilganger.js'), 'Tilganger'),
  },
  {
    path: '/administrasjon/$v/metadata',
    tittel: 'administrasjon.side.metadata',
    component: lazyRouteComponent(() => import('./Metadata.js'), 'Metadata'),
  },
  {
    path: '/administrasjon/$v/logg',
    tittel: 'administrasjon.side.logg',
    component: lazyRouteComponent(() => import('./Logg.js'), 'Logg'),
  },
];
