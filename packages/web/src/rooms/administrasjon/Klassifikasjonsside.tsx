import { model } from '@felles/model';
import { useTranslation } from 'react-i18next';
import { harRolle, type Kodeverdi, type Objekt, useMeg, useObjekt } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Objektfakta } from '../../parts/Objektfakta.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { Innhold } from './Innhold.js';
import { Objekthandlinger } from './Objekthandlinger.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { sideadresse } from './sider.js';
import { Tre } from './Tre.js';

/** One classification system: its classes as a tree, and the way to fill it from a file. */
export const Klassifikasjonsside = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const v = useAdministrert();
  const meg = useMeg();
  const id = useRuteparam('id');
  const svar = useObjekt(v, 'klassifikasjonssystem', id);
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.klassifikasjon')}>
      <Lest svar={svar}>
        {(o: Objekt) => (
          <>
            <Sidetittel
              over={t('entitet.klassifikasjonssystem')}
              tittel={String(o.tittel ?? t('administrasjon.skjermet'))}
              under={
                <>
                  {kodetekst('Klassifikasjonstype', o.klassifikasjonstype as Kodeverdi | undefined)}
                  <Lenke til={sideadresse(v, 'klassifikasjon')}>
                    {t('administrasjon.klassifikasjon.alle')}
                  </Lenke>
                </>
              }
            />
            <Objekthandlinger v={v} objekt={o} lukket={false} />
            {harRolle(meg, v, ...model.entity('klasse').access.create) && (
              <p>
                <Lenke til={`${sideadresse(v, 'klassifikasjon')}/${o.systemID}/import`}>
                  {t('administrasjon.klassifikasjon.import')}
                </Lenke>
              </p>
            )}
            <div className="f-spalter">
              <Del tittel={t('administrasjon.klassifikasjon.tre')}>
                <Tre
                  v={v}
                  tittel={t('administrasjon.klassifikasjon.tre')}
                  rot={{ entitet: 'klassifikasjonssystem', id: o.systemID }}
                  ettSlag
                  valgt={null}
                  vei={[]}
                  tomt={<p className="f-dempet">{t('administrasjon.klassifikasjon.ingenKlasser')}</p>}
                />
              </Del>
              <Del tittel={t('administrasjon.fakta')}>
                <Objektfakta v={v} objekt={o} uten={['tittel']} />
              </Del>
            </div>
            <Innhold v={v} objekt={o} />
            <HistorikkDel v={v} entitet="klassifikasjonssystem" id={o.systemID} />
          </>
        )}
      </Lest>
    </Administrasjonsramme>
  );
};
