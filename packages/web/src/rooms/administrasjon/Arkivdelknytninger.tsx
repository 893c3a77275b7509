import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useObjekt } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Knytninger } from './Knytninger.js';
import { loesneArkivdel, type Rekkefoelge, rekkefoelgen, sekundaere, settArkivdel } from './referanse.js';
import { navnet, strukturadresse } from './struktur.js';
import { Velgdialog } from './Velgdialog.js';

export interface ArkivdelknytningerProps {
  readonly v: string;
  readonly arkivdel: Objekt;
  readonly lukket: boolean;
}

/** What an arkivdel is tied to beside its place: its primary system, the parts before and after it, its secondary systems. */
export const Arkivdelknytninger = ({ v, arkivdel, lukket }: ArkivdelknytningerProps) => {
  const { t } = useTranslation();
  const kan = arkivdel.kan?.endre === true && !lukket;
  const system = (arkivdel as Readonly<Record<string, unknown>>).klassifikasjonssystem;
  const systemet = useObjekt<string>(
    v,
    'klassifikasjonssystem',
    typeof system === 'string' ? system : undefined,
  );
  return (
    <>
      <Del tittel={t('administrasjon.primaer')}>
        <p>
          {typeof system !== 'string' ? (
            <span className="f-dempet">{t('administrasjon.primaer.ingen')}</span>
          ) : (
            <Lenke til={strukturadresse(v, 'klassifikasjonssystem', system)}>
              {systemet.data === undefined ? system : navnet(systemet.data)}
            </Lenke>
          )}
        </p>
      </Del>
      <Del tittel={t('administrasjon.rekkefoelge')}>
        <ul className="f-liste f-les">
          {rekkefoelgen.map((rel) => (
            <Nabo key={rel} v={v} arkivdel={arkivdel} rel={rel} kan={kan} />
          ))}
        </ul>
      </Del>
      <Knytninger
        v={v}
        objekt={arkivdel}
        relasjon="sekundaerklassifikasjonssystem"
        til="klassifikasjonssystem"
        tittel={t('administrasjon.sekundaer')}
        tomt={t('administrasjon.sekundaer.ingen')}
        felt={['tittel']}
        vis={navnet}
        lenke={(o) => <Lenke til={strukturadresse(v, o.entitet, o.systemID)}>{navnet(o)}</Lenke>}
        kan={kan}
        via={sekundaere}
      />
    </>
  );
};

interface NaboProps {
  readonly v: string;
  readonly arkivdel: Objekt;
  readonly rel: Rekkefoelge;
  readonly kan: boolean;
}

const Nabo = ({ v, arkivdel, rel, kan }: NaboProps) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const id = (arkivdel as Readonly<Record<string, unknown>>)[rel];
  const nabo = useObjekt<string>(v, 'arkivdel', typeof id === 'string' ? id : undefined);
  const [hva, settHva] = useState<'velg' | 'fjern' | null>(null);
  const navn = t(`felt.${rel}`);
  const lukk = () => settHva(null);
  return (
    <li>
      <div className="f-rad">
        <span>
          <span className="f-dempet">{navn}:</span>{' '}
          {typeof id !== 'string' ? (
            t('administrasjon.rekkefoelge.ingen')
          ) : (
            <Lenke til={strukturadresse(v, 'arkivdel', id)}>
              {nabo.data === undefined ? id : navnet(nabo.data)}
            </Lenke>
          )}
        </span>
        {kan && (
          <span className="f-rad">
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('administrasjon.rekkefoelge.velgHva', { hva: navn.toLocaleLowerCase() })}
              onClick={() => settHva('velg')}
            >
              {t('administrasjon.rekkefoelge.velg')}
            </Button>
            {typeof id === 'string' && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t('administrasjon.knytning.fjernHva', { hva: navn.toLocaleLowerCase() })}
                onClick={() => settHva('fjern')}
              >
                {t('administrasjon.knytning.fjern')}
              </Button>
            )}
          </span>
        )}
      </div>
      {hva === 'velg' && (
        <Velgdialog
          v={v}
          tittel={t('administrasjon.rekkefoelge.velgHva', { hva: navn.toLocaleLowerCase() })}
          knapp={t('parts.lagre')}
          entitet="arkivdel"
          etikett={navn}
          felt={['tittel']}
          vis={navnet}
          uten={[arkivdel.systemID]}
          utfoer={(til) => settArkivdel(v, arkivdel.systemID, rel, til)}
          lukk={lukk}
        >
          <p>{t('administrasjon.rekkefoelge.om')}</p>
        </Velgdialog>
      )}
      {hva === 'fjern' && (
        <Bekreftdialog
          tittel={t('administrasjon.knytning.fjernHva', { hva: navn.toLocaleLowerCase() })}
          knapp={t('administrasjon.knytning.fjern')}
          lukk={lukk}
          utfoer={async () => {
            await loesneArkivdel(v, arkivdel.systemID, rel);
            await lager.invalidateQueries({ queryKey: [v] });
          }}
        >
          <p>{t('administrasjon.knytning.fjern.om')}</p>
        </Bekreftdialog>
      )}
    </li>
  );
};
