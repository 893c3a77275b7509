import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hent } from '../client/index.js';
import { Lenke } from '../parts/Lenke.js';
import { Sidetittel } from '../parts/Sidetittel.js';
import { Lasteside } from './Lasteside.js';
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

/** Does the service answer at all? Unknown until it has. */
const useKontakt = (spoer: boolean): boolean | undefined => {
  const [kontakt, settKontakt] = useState<boolean>();
  useEffect(() => {
    if (!spoer) return;
    let gjelder = true;
    hent('/api/v1/meg').then(
      () => gjelder && settKontakt(true),
      () => gjelder && settKontakt(false),
    );
    return () => {
      gjelder = false;
    };
  }, [spoer]);
  return kontakt;
};

/** A page that failed in itself, or whose files could not be fetched: replaced by a newer version, or out of reach. */
export const Feilside = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  const utenFiler = erUtdatert(error);
  const kontakt = useKontakt(utenFiler);
  const hva = !utenFiler ? 'feil' : kontakt === false ? 'ikkekontakt' : 'nyversjon';
  // Nothing is said before it is known: a new version and a lost line look the same from here.
  if (utenFiler && kontakt === undefined) return <Lasteside />;
  return (
    <>
      <Sidetittel tittel={t(`skall.${hva}.tittel`)} />
      <Paragraph>{t(hva === 'ikkekontakt' ? 'parts.problem.ikkeKontakt' : `skall.${hva}.tekst`)}</Paragraph>
      <p className="f-rad">
        <Button onClick={() => window.location.reload()}>
          {t(hva === 'ikkekontakt' ? 'parts.problem.proevIgjen' : 'skall.feil.last')}
        </Button>
        <Lenke til="/">{t('skall.tilForsiden')}</Lenke>
      </p>
    </>
  );
};
