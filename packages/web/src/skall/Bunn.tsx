import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMeg } from '../client/index.js';
import { Lenke } from '../parts/Lenke.js';

export const Bunn = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  return (
    <footer className="f-bunn">
      <div className="f-ramme f-bunnlinje">
        <p>
          <strong>Felles</strong>
          {meg.versjon !== '' && <span> {t('skall.versjon', { versjon: meg.versjon })}</span>}
          <br />
          <span>{t('skall.undertittel')}</span>
        </p>
        <nav aria-label={t('skall.bunnmeny')}>
          <ul>
            <li>
              <Lenke til="/om">{t('skall.om')}</Lenke>
            </li>
            <li>
              <Lenke til="/om/tilgjengelighet">{t('skall.tilgjengelighet')}</Lenke>
            </li>
            <li>
              <Lenke til="/aapne-data">{t('skall.aapneData')}</Lenke>
            </li>
            <li>
              <Link href="/api/v1/docs">{t('skall.api')}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
};
