import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe } from '../../client/index.js';
import { Lest } from '../../parts/Lest.js';
import { Tom } from '../../parts/Tom.js';
import { useNavn } from './oppslag.js';
import { nesteAar } from './serieaar.js';

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

/** The years each series has meetings in, of the latest that are made. */
const useMoeteaar = (v: string): ((serie: string) => readonly number[]) => {
  const moeter = useListe(v, 'moete', { filter: 'moeteserie ne null', orderby: 'start desc', top: 200 });
  return (serie) => [
    ...new Set(
      (moeter.data?.verdier ?? [])
        .filter((m) => m.moeteserie === serie)
        .map((m) => Number(m.start.slice(0, 4))),
    ),
  ];
};

/** The series that bodies meet by, and how a year of meetings is made of them. */
export const Serier = ({ v, aar }: { readonly v: string; readonly aar: number }) => {
  const { t, i18n } = useTranslation();
  const serier = useListe(v, 'moeteserie', { top: 100 });
  const arenanavn = useNavn(v, 'arena');
  const [aapen, settAapen] = useState<Serie | 'ny' | null>(null);
  const [lager, settLager] = useState<{ readonly serie: Serie; readonly aar: number } | null>(null);
  const moeteaar = useMoeteaar(v);
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
              {(verdier as readonly Serie[]).map((s) => {
                const laget = moeteaar(s.systemID);
                const neste = nesteAar(laget, aar);
                return (
                  <li key={s.systemID}>
                    <div className="m-hvem">
                      <span>{s.tittel}</span>
                      <span className="f-meta">
                        <span>{arenanavn(s.arena)}</span>
                        <span>{regel(s)}</span>
                        {laget.length > 0 && (
                          <span>
                            {t('moete.serie.laget', { aar: laget.toSorted((a, b) => a - b).join(', ') })}
                          </span>
                        )}
                      </span>
                    </div>
                    <span className="f-rad">
                      <Button
                        variant="secondary"
                        data-size="sm"
                        aria-label={t('moete.serie.lagFor', { tittel: s.tittel, aar: neste })}
                        onClick={() => settLager({ serie: s, aar: neste })}
                      >
                        {t('moete.serie.lag', { aar: neste })}
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
                );
              })}
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
            id={lager.serie.systemID}
            handling="opprettMoeter"
            start={{ aar: String(lager.aar) }}
            forklaring={t('moete.serie.lag.tekst')}
            lukk={() => settLager(null)}
          />
        </Suspense>
      )}
    </>
  );
};
