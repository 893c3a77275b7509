import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Objekt } from '../../client/index.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { Knytninger } from './Knytninger.js';
import { knytt } from './knytning.js';
import { navnet } from './struktur.js';

/** Who has made the archive (Noark 5 krav 5.2.10). */
export const Arkivskapere = ({
  v,
  arkiv,
  lukket,
}: {
  readonly v: string;
  readonly arkiv: Objekt;
  readonly lukket: boolean;
}) => {
  const { t } = useTranslation();
  const [ny, settNy] = useState(false);
  const kan = arkiv.kan?.endre === true && !lukket;
  return (
    <Knytninger
      v={v}
      objekt={arkiv}
      relasjon="arkivskaper"
      til="arkivskaper"
      tittel={t('administrasjon.arkivskapere')}
      tomt={t('administrasjon.arkivskapere.ingen')}
      felt={['arkivskaperNavn', 'arkivskaperID']}
      vis={navnet}
      kan={kan}
    >
      {kan && (
        <Button variant="secondary" data-size="sm" onClick={() => settNy(true)}>
          {t('administrasjon.ny.arkivskaper')}
        </Button>
      )}
      {ny && (
        <Objektdialog
          v={v}
          entitet="arkivskaper"
          tittel={t('administrasjon.ny.arkivskaper')}
          lukk={() => settNy(false)}
          etter={(o) => knytt(v, arkiv, 'arkivskaper', o.systemID)}
        />
      )}
    </Knytninger>
  );
};
