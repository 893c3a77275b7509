import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe } from '../../client/index.js';
import { Lest } from '../../parts/Lest.js';
import { Tom } from '../../parts/Tom.js';
import { useNavn } from './oppslag.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));
const Objektdialog = lazy(async () => ({
  default: (await import('../../parts/Objektdialog.js')).Objektdialog,
}));

interface Serie extends Objekt<'moeteserie'> {
  readonly maaneder?: readonly number[];
  readonly datoer?: readonly string[];
}

/** The series that bodies meet by, and how a year of meetings is made of them. */
export const Serier = ({ v, aar }: { readonly v: string; readonly aar: number }) => {
  const { t, i18n } = useTranslation();
  const serier = useListe(v, 'moeteserie', { top: 100 });
  const arenanavn = useNavn(v, 'arena');
  const [aapen, settAapen] = useState<Serie | 'ny' | null>(null);
  const [lager, settLager] = useState<Serie | null>(null);
  const dag = (n: number) =>
    new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2018, 0, n)),
    );
  const maaneder = (m: readonly number[]) =>
    m
      .map((n) =>
        new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2018, n - 1, 1)),
        ),
      )
      .join(', ');
  const regel = (s: Serie) =>
    s.ukedag === undefined || s.forekomst === undefined
      ? (s.datoer ?? []).join(', ')
      : t('moete.serie.regel', {
          forekomst: s.forekomst === -1 ? t('moete.serie.siste') : `${s.forekomst}.`,
          dag: dag(s.ukedag),
          maaneder: maaneder(s.maaneder ?? []),
          klokke: s.klokkeslett,
        });
  return (
    <>
      <Lest svar={serier}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('moete.serie.ingen')}>
              <p>{t('moete.serie.ingen.tekst')}</p>
            </Tom>
          ) : (
            <ul className="m-rulle">
              {(verdier as readonly Serie[]).map((s) => (
                <li key={s.systemID}>
                  <div className="m-hvem">
                    <span>{s.tittel}</span>
                    <span className="f-meta">
                      <span>{arenanavn(s.arena)}</span>
                      <span>{regel(s)}</span>
                    </span>
                  </div>
                  <span className="f-rad">
                    <Button
                      variant="secondary"
                      data-size="sm"
                      aria-label={t('moete.serie.lagFor', { tittel: s.tittel, aar })}
                      onClick={() => settLager(s)}
                    >
                      {t('moete.serie.lag', { aar })}
                    </Button>
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={t('moete.serie.endreSerie', { tittel: s.tittel })}
                      onClick={() => settAapen(s)}
                    >
                      {t('moete.saker.endre')}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
      <div>
        <Button variant="secondary" onClick={() => settAapen('ny')}>
          {t('moete.serie.ny')}
        </Button>
      </div>
      {aapen !== null && (
        <Suspense>
          <Objektdialog
            v={v}
            entitet="moeteserie"
            {...(aapen === 'ny'
              ? {
                  relasjoner: [
                    {
                      navn: 'arena',
                      entitet: 'arena',
                      felt: ['navn'],
                      vis: (o: Objekt) => String(o.navn ?? ''),
                      paakrevd: true,
                    },
                  ],
                }
              : { objekt: aapen as unknown as Objekt })}
            tittel={t(aapen === 'ny' ? 'moete.serie.ny' : 'moete.serie.endre')}
            forklaring={t('moete.serie.tekst')}
            lukk={() => settAapen(null)}
          />
        </Suspense>
      )}
      {lager !== null && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="moeteserie"
            id={lager.systemID}
            handling="opprettMoeter"
            start={{ aar: String(aar) }}
            forklaring={t('moete.serie.lag.tekst')}
            lukk={() => settLager(null)}
          />
        </Suspense>
      )}
    </>
  );
};
