import { Alert } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeg, virksomhetAv } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Sidetittel } from '../../parts/Sidetittel.js';

/** The archive is for those who are logged in; others are shown the public journal. */
export const Arkivramme = ({
  v,
  tittel,
  children,
}: {
  readonly v: string;
  readonly tittel: string;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation();
  const meg = useMeg();
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={tittel} />
        <Alert data-color="info">
          {t('arkiv.ikkeInnlogget')} <Lenke til="/journal">{t('arkiv.journal')}</Lenke>
        </Alert>
      </>
    );
  return (
    <>
      <Sidetittel
        tittel={tittel}
        over={t('skall.meny.saksbehandling')}
        ingress={t('arkiv.innledning', { virksomhet: virksomhetAv(meg, v)?.navn ?? v })}
      />
      <nav aria-label={t('arkiv.sider')} className="f-rad">
        <Lenke til={`/arkiv/${v}/sak`}>{t('arkiv.saker')}</Lenke>
        <Lenke til={`/arkiv/${v}/moetemappe`}>{t('arkiv.moetemapper')}</Lenke>
        <Lenke til={`/arkiv/${v}/journal`}>{t('arkiv.journal')}</Lenke>
      </nav>
      {children}
    </>
  );
};
