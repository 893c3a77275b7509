import { useTranslation } from 'react-i18next';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Filimport } from './Filimport.js';
import { kodeimport } from './koder.js';
import { listenavn } from './listenavn.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { sideadresse } from './sider.js';

/** Codes of a list from a file. */
export const Kodeimport = () => {
  const { t } = useTranslation();
  const v = useAdministrert();
  const liste = useRuteparam('liste');
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.kodelister.import')}>
      <Sidetittel
        over={listenavn(liste)}
        tittel={t('administrasjon.kodelister.import')}
        ingress={t('administrasjon.klassifikasjon.import.ingress')}
        under={
          <Lenke til={`${sideadresse(v, 'kodelister')}/${liste}`}>
            {t('administrasjon.kodelister.tilbake')}
          </Lenke>
        }
      />
      <Filimport
        v={v}
        etikett={t('administrasjon.import.velgFil')}
        hjelp={t('administrasjon.kodelister.import.hjelp')}
        planlegg={(innhold) => kodeimport(v, liste, innhold)}
      />
      <Del tittel={t('administrasjon.import.eksempel')}>
        <pre className="a-eksempel">
          {liste === 'Postnummer'
            ? '7100\tRISSA\n7130\tBREKSTAD'
            : 'kode;kodenavn;beskrivelse\nTGN;Tegning;Kart og tegninger'}
        </pre>
      </Del>
    </Administrasjonsramme>
  );
};
