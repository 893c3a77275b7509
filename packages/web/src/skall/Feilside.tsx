import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Lenke } from '../parts/Lenke.js';
import { Sidetittel } from '../parts/Sidetittel.js';
import { erUtdatert } from './nyversjon.js';

export const Ikkefunnet = () => {
  const { t } = useTranslation();
  return (
    <>
      <Sidetittel tittel={t('skall.ikkefunnet.tittel')} />
      <Paragraph>{t('skall.ikkefunnet.tekst')}</Paragraph>
      <p>
        <Lenke til="/">{t('skall.tilForsiden')}</Lenke>
      </p>
    </>
  );
};

/** A page that failed in itself, e.g. because a newer version has replaced the files it was built from. */
export const Feilside = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  const hva = erUtdatert(error) ? 'nyversjon' : 'feil';
  return (
    <>
      <Sidetittel tittel={t(`skall.${hva}.tittel`)} />
      <Paragraph>{t(`skall.${hva}.tekst`)}</Paragraph>
      <p className="f-rad">
        <Button onClick={() => window.location.reload()}>{t('skall.feil.last')}</Button>
        <Lenke til="/">{t('skall.tilForsiden')}</Lenke>
      </p>
    </>
  );
};
