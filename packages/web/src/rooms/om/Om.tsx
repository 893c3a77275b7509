import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMeg } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Sidetittel } from '../../parts/Sidetittel.js';

export const Om = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  return (
    <>
      <Sidetittel
        tittel={t('om.tittel')}
        ingress={t('om.ingress')}
        {...(meg.versjon === '' ? {} : { over: t('om.versjon', { versjon: meg.versjon }) })}
      />
      <div className="f-stabel f-les">
        <Del tittel={t('om.hva')}>
          <Paragraph>{t('om.hvaTekst1')}</Paragraph>
          <Paragraph>{t('om.hvaTekst2')}</Paragraph>
        </Del>
        {meg.demo && (
          <Del tittel={t('om.demo')}>
            <Paragraph>{t('om.demoTekst')}</Paragraph>
          </Del>
        )}
        <Del tittel={t('om.innsyn')}>
          <Paragraph>{t('om.innsynTekst')}</Paragraph>
          <ul className="f-lenkeliste">
            <li>
              <Lenke til="/journal">{t('om.journal')}</Lenke>
            </li>
            <li>
              <Link href="/api/v1/docs">{t('om.api')}</Link>
            </li>
          </ul>
        </Del>
        <Del tittel={t('om.kilder')}>
          <ul className="f-lenkeliste">
            <li>
              {t('om.ssb')} <Link href="https://data.norge.no/nlod/no/2.0">{t('om.nlod')}</Link>
            </li>
            <li>
              {t('om.kartverket')}{' '}
              <Link href="https://creativecommons.org/licenses/by/4.0/deed.no">{t('om.ccby')}</Link>
            </li>
            <li>{t('om.flater')}</li>
            <li>{t('om.noark')}</li>
            <li>{t('om.designsystemet')}</li>
          </ul>
        </Del>
        <Del tittel={t('om.lisens')}>
          <Paragraph>
            {t('om.lisensTekst')} <Link href="https://eupl.eu/1.2/no/">{t('om.eupl')}</Link>
          </Paragraph>
        </Del>
        <p>
          <Lenke til="/om/tilgjengelighet">{t('om.tilgjengelighet')}</Lenke>
        </p>
      </div>
    </>
  );
};
