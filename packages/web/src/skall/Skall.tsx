import { SkipLink } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { megSpoerring } from '../client/index.js';
import { Annen } from '../parts/Annen.js';
import { datotekst } from '../parts/format.js';
import { Kilder } from '../parts/Kilder.js';
import { Problemvisning } from '../parts/Problem.js';
import { Bunn } from './Bunn.js';
import { kilderFor } from './kilder.js';
import { Lasteside } from './Lasteside.js';
import { Topp } from './Topp.js';
import { Undermeny } from './Undermeny.js';

/** What stands around every page. */
export const Skall = () => {
  const { t, i18n } = useTranslation();
  const meg = useQuery(megSpoerring);
  const sti = useRouterState({ select: (s) => s.location.pathname });
  const { dato = '' } = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const gyldig = /^\d{4}-\d{2}-\d{2}$/.test(dato);
  const kilder = kilderFor(sti, meg.data?.samarbeid ?? '');
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
      {meg.data?.annen !== undefined && (
        <div role="alert" className="f-annen">
          <strong>{t('parts.annenBruker', { navn: meg.data.annen })}</strong>
          <Annen navn={meg.data.annen} />
        </div>
      )}
      <main id="innhold" className="f-innhold" tabIndex={-1}>
        {meg.data === undefined && meg.isError ? (
          // Nothing can be read without knowing which collaboration this is.
          <Problemvisning feil={meg.error} proevIgjen={() => void meg.refetch()} />
        ) : (
          <>
            <Suspense fallback={<Lasteside />}>
              <Outlet />
            </Suspense>
            {/* Every published page says where it is from and for which day (invariant 10). */}
            {kilder !== undefined && meg.data?.innlogget === false && (
              <Kilder {...kilder} {...(gyldig ? { dato } : {})} />
            )}
          </>
        )}
      </main>
      <Bunn />
    </div>
  );
};
