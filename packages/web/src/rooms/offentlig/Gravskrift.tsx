import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Gravstein } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Sidetittel } from '../../parts/Sidetittel.js';

/** Stands at the address of a case that has been public and is so no longer. */
export const Gravskrift = ({ stein }: { readonly stein: Gravstein }) => {
  const { t } = useTranslation();
  return (
    <>
      <Sidetittel tittel={t('offentlig.trukket')} />
      <Alert data-color="info">
        <Paragraph>
          {t('offentlig.trukketTekst')} <Datotekst dato={stein.slettetDato.slice(0, 10)} />.
        </Paragraph>
      </Alert>
      <p>
        <Lenke til="/sak">{t('offentlig.tilSakene')}</Lenke>
      </p>
    </>
  );
};
