import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-500.css';
import '@fontsource/inter/latin-600.css';
import '@fontsource/inter/latin-ext-400.css';
import '@fontsource/inter/latin-ext-500.css';
import '@fontsource/inter/latin-ext-600.css';
import '@digdir/designsystemet-css/theme';
import '@digdir/designsystemet-css';
import './skall/felles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { megSpoerring, Problemfeil } from './client/index.js';
import { lagRuter } from './ruter.js';
import { startSpraak } from './skall/spraak.js';
import { Virksomhetsvalg } from './skall/Virksomhetsvalg.js';

const lager = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // An answer from the server is final; only a lost connection is worth another try.
      retry: (antall, feil) => antall < 2 && feil instanceof Problemfeil && feil.status === 0,
      refetchOnWindowFocus: false,
    },
  },
});

const rot = document.getElementById('rot');
if (rot) {
  // Who the user is decides what pages offer: known before the first page is drawn. Without it pages are public.
  await Promise.all([startSpraak(), lager.prefetchQuery(megSpoerring)]);
  createRoot(rot).render(
    <StrictMode>
      <QueryClientProvider client={lager}>
        <Virksomhetsvalg>
          <RouterProvider router={lagRuter()} />
        </Virksomhetsvalg>
      </QueryClientProvider>
    </StrictMode>,
  );
}
