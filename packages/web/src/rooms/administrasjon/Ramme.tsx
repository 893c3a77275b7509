import './administrasjon.css';
import { Alert, Link } from '@digdir/designsystemet-react';
import { Link as Ruterlenke, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, innloggingSti, useMeg, useVirksomhet, virksomhetAv } from '../../client/index.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { under } from '../../skall/meny.js';
import { administrasjonsroller, sideadresse, sidene } from './sider.js';

/** The tenant that is administered: the one in the address, else the one the user works in. */
export const useAdministrert = (): string => {
  const { virksomhet } = useVirksomhet();
  return useRuteparam('v') || virksomhet;
};

/** Pages for those who administer the tenant; others are told so. */
export const Administrasjonsramme = ({
  v,
  tittel,
  children,
}: {
  readonly v: string;
  /** Shown to those who may not come in. */
  readonly tittel: string;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const sti = useRouterState({ select: (s) => s.location.pathname });
  const adresse = useRouterState({ select: (s) => s.location.href });
  const navn = virksomhetAv(meg, v)?.navn ?? v;
  if (!meg.innlogget || !harRolle(meg, v, ...administrasjonsroller))
    return (
      <>
        <Sidetittel tittel={tittel} over={t('administrasjon.tittel')} />
        <Alert data-color="info">
          {meg.innlogget ? (
            t('administrasjon.ingenRolle', { virksomhet: navn })
          ) : (
            <>
              {t('administrasjon.ikkeInnlogget')}{' '}
              <Link href={innloggingSti(adresse)}>{t('skall.loggInn')}</Link>
            </>
          )}
        </Alert>
      </>
    );
  return (
    <>
      <nav aria-label={t('administrasjon.sider', { virksomhet: navn })}>
        <ul className="a-sidevalg">
          {sidene.map((s) => (
            <li key={s}>
              <Ruterlenke
                to={sideadresse(v, s)}
                aria-current={
                  sti === sideadresse(v, s) ? 'page' : under(sti, sideadresse(v, s)) ? 'true' : undefined
                }
              >
                {t(`administrasjon.side.${s}`)}
              </Ruterlenke>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
};
