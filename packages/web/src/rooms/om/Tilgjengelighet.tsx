import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Del } from '../../parts/Del.js';
import { Sidetittel } from '../../parts/Sidetittel.js';

const gjort = ['tastatur', 'skjerm', 'farge', 'leser', 'spraak', 'bevegelse'] as const;
const mangler = ['brukertest', 'dokumenter', 'kart', 'spraakdata'] as const;

/** How far the service meets WCAG 2.1 AA, said as it is. */
export const Tilgjengelighet = () => {
  const { t } = useTranslation();
  return (
    <>
      <Sidetittel tittel={t('om.tilgjengelighet')} ingress={t('om.uu.ingress')} />
      <div className="f-stabel f-les">
        <Del tittel={t('om.uu.status')}>
          <Paragraph>{t('om.uu.statusTekst')}</Paragraph>
        </Del>
        <Del tittel={t('om.uu.gjort')}>
          <ul className="f-lenkeliste">
            {gjort.map((g) => (
              <li key={g}>{t(`om.uu.gjort.${g}`)}</li>
            ))}
          </ul>
        </Del>
        <Del tittel={t('om.uu.mangler')}>
          <ul className="f-lenkeliste">
            {mangler.map((m) => (
              <li key={m}>{t(`om.uu.mangler.${m}`)}</li>
            ))}
          </ul>
        </Del>
        <Del tittel={t('om.uu.meld')}>
          <Paragraph>{t('om.uu.meldTekst')}</Paragraph>
        </Del>
      </div>
    </>
  );
};
