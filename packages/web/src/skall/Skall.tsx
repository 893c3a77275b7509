import { SkipLink } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { megSpoerring } from '../client/index.js';
import { datotekst } from '../parts/format.js';
import { Problemvisning } from '../parts/Problem.js';
import { Bunn } from './Bunn.js';
import { Lasteside } from './Lasteside.js';
import { Topp } from './Topp.js';
import { Undermeny } from './Undermeny.js';

/** What stands around every page. */
export const Skall = () => {
  const { t, i18n } = useTranslation();
  const meg = useQuery(megSpoerring);
  const sti = useRouterState({ select: (s) => s.location.pathname });
  return (
    <div className="f-skall">
      <SkipLink href="#innhold">{t('skall.tilInnhold')}</SkipLink>
      {meg.data?.demo && (
        <section className="f-demo" aria-label={t('skall.demo.navn')}>
          <strong>{t('skall.demo.navn')}</strong> <span>{t('skall.demo.tekst')}</span>{' '}
          {meg.data.naa !== undefined && (
            <span>{t('skall.demo.dato', { dato: datotekst(meg.data.naa.slice(0, 10), i18n.language) })}</span>
          )}
        </section>
      )}
      <Topp sti={sti} />
      <Undermeny sti={sti} />
      <main id="innhold" className="f-innhold" tabIndex={-1}>
        {meg.data === undefined && meg.isError ? (
          // Nothing can be read without knowing which collaboration this is.
          <Problemvisning feil={meg.error} proevIgjen={() => void meg.refetch()} />
        ) : (
          <Suspense fallback={<Lasteside />}>
            <Outlet />
          </Suspense>
        )}
      </main>
      <Bunn />
    </div>
  );
};
