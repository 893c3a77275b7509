import { useTranslation } from 'react-i18next';
import { useObjekt } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { useIdag } from '../../parts/oppslag.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Filimport } from './Filimport.js';
import { klasseimport } from './klasser.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { sideadresse } from './sider.js';

/** Classes of a system from a file. */
export const Klasseimport = () => {
  const { t } = useTranslation();
  const v = useAdministrert();
  const id = useRuteparam('id');
  const idag = useIdag();
  const { data } = useObjekt(v, 'klassifikasjonssystem', id);
  const navn = String(data?.tittel ?? '');
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.klassifikasjon.import')}>
      <Sidetittel
        over={navn}
        tittel={t('administrasjon.klassifikasjon.import')}
        ingress={t('administrasjon.klassifikasjon.import.ingress')}
        under={
          <Lenke til={`${sideadresse(v, 'klassifikasjon')}/${id}`}>
            {t('administrasjon.klassifikasjon.tilbake')}
          </Lenke>
        }
      />
      <Filimport
        v={v}
        etikett={t('administrasjon.import.velgFil')}
        hjelp={t('administrasjon.klassifikasjon.import.hjelp')}
        planlegg={(innhold) => klasseimport(v, id, innhold, idag)}
      />
      <Del tittel={t('administrasjon.import.eksempel')}>
        <pre className="a-eksempel">{`klasseID;tittel;overklasse;beskrivelse;kassasjonsvedtak;bevaringstid
0;Styring og organisering
00;Organisasjon;0;Planer og vedtekter;B
01;Økonomi;0;;K;10`}</pre>
      </Del>
    </Administrasjonsramme>
  );
};
