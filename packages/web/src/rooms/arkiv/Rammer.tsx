import { Alert, Search } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
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

/** A search that is sent with Enter or the button, not at each key. */
export const Soekefelt = ({
  etikett,
  verdi,
  sett,
}: {
  readonly etikett: string;
  readonly verdi: string;
  readonly sett: (verdi: string) => void;
}) => {
  const { t } = useTranslation();
  const [tekst, settTekst] = useState(verdi);
  useEffect(() => settTekst(verdi), [verdi]);
  return (
    <search className="f-felt">
      <form
        onSubmit={(e) => {
          e.preventDefault();
          sett(tekst.trim());
        }}
      >
        <Search>
          <Search.Input aria-label={etikett} value={tekst} onChange={(e) => settTekst(e.target.value)} />
          <Search.Clear aria-label={t('forslag.filter.nullstill')} onClick={() => sett('')} />
          <Search.Button type="submit">{t('arkiv.soek')}</Search.Button>
        </Search>
      </form>
    </search>
  );
};
