import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Objekt } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';

/** Whether and why an object is screened, and whether something is hidden from the reader. */
export const Skjermingsinfo = ({
  objekt,
}: {
  readonly objekt: Pick<Objekt<'journalpost'>, 'skjermet' | 'skjerming'>;
}) => {
  const { t } = useTranslation();
  const { skjermet, skjerming } = objekt;
  return (
    <Del tittel={t('arkiv.skjerming.tittel')}>
      {skjermet && <Alert data-color="warning">{t('arkiv.skjerming.delvis')}</Alert>}
      {skjerming === undefined ? (
        !skjermet && <p>{t('arkiv.skjerming.ingen')}</p>
      ) : (
        <Fakta
          fakta={[
            { navn: t('arkiv.skjerming.hjemmel'), verdi: skjerming.skjermingshjemmel },
            { navn: t('arkiv.skjerming.restriksjon'), verdi: skjerming.tilgangsrestriksjon?.kodenavn },
          ]}
        />
      )}
    </Del>
  );
};
