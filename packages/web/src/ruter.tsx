import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { lesSok, skrivSok } from './skall/adresse.js';
import { Feilside, Ikkefunnet } from './skall/Feilside.js';
import { merkSideskifte } from './skall/fokus.js';
import { Lasteside } from './skall/Lasteside.js';
import type { Rute } from './skall/rute.js';
import { Skall } from './skall/Skall.js';
import { hentRomtekst } from './skall/spraak.js';

const romsruter = import.meta.glob<readonly Rute[]>('./rooms/*/ruter.ts', { eager: true, import: 'ruter' });

const rot = createRootRoute({ component: Skall, notFoundComponent: Ikkefunnet, errorComponent: Feilside });

const sider = Object.entries(romsruter)
  .flatMap(([sti, ruter]) => ruter.map((r) => ({ r, rom: sti.split('/')[2] ?? '' })))
  .map(({ r, rom }) =>
    createRoute({
      getParentRoute: () => rot,
      path: r.path,
      component: r.component,
      loader: () => hentRomtekst(rom),
      errorComponent: Feilside,
      pendingComponent: Lasteside,
      staticData: { tittel: r.tittel },
    }),
  );

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    tittel?: string;
  }
}

export const lagRuter = () => {
  const ruter = createRouter({
    routeTree: rot.addChildren(sider),
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    scrollRestoration: true,
    trailingSlash: 'never',
    parseSearch: lesSok,
    stringifySearch: skrivSok,
    defaultErrorComponent: Feilside,
    defaultNotFoundComponent: Ikkefunnet,
    defaultPendingComponent: Lasteside,
  });
  ruter.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged) merkSideskifte();
  });
  return ruter;
};
