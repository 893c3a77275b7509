import { Alert } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useObjekt, useSamarbeid } from '../../client/index.js';
import { Laster } from '../../parts/Laster.js';
import { Problemvisning } from '../../parts/Problem.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { useForslagsmaal, useInnmelding, useMaal, useMineArenaer } from './data.js';
import { Forslagsskjema } from './Forslagsskjema.js';

/** A new proposal from one of the user's bodies, or from the user's own municipality. */
const Nytt = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const mine = useMineArenaer(v);
  const maal = useMaal(v);
  const { part, arenaer } = useInnmelding(v);
  // Somebody with a seat writes for the body; others write for their own municipality.
  const [valgte, egen] = mine.arenaer.length > 0 ? [mine.arenaer, undefined] : [arenaer, part];
  return (
    <>
      <Sidetittel tittel={t('forslag.ny.tittel')} ingress={t('forslag.ny.innledning')} />
      {mine.feil !== null && <Problemvisning feil={mine.feil} />}
      {mine.klar && maal.data ? (
        valgte.length === 0 ? (
          <Alert data-color="warning">{t('forslag.felt.arena.ingen')}</Alert>
        ) : (
          <Forslagsskjema
            key={egen?.systemID ?? ''}
            v={v}
            arenaer={valgte}
            maal={maal.data.verdier}
            {...(egen === undefined ? {} : { part: egen })}
          />
        )
      ) : (
        mine.feil === null && <Laster />
      )}
    </>
  );
};

/** A new proposal; with a draft in the address, that draft: it was kept here, and the page has been opened again. */
export const NyttForslag = () => {
  const [kladd] = useAdressevalg('kladd', '');
  const [start] = useState(kladd);
  return start === '' ? <Nytt /> : <Rediger id={start} />;
};

/** A draft or a returned proposal, opened for change. */
export const RedigerForslag = () => <Rediger id={useRuteparam('id')} />;

const Rediger = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const forslag = useObjekt(v, 'forslag', id);
  const valgt = useForslagsmaal(v, id);
  const arena = useObjekt(v, 'arena', forslag.data?.arena);
  const maal = useMaal(v);
  const feil = forslag.error ?? arena.error ?? maal.error ?? valgt.error;
  return (
    <>
      <Sidetittel tittel={t('forslag.rediger.tittel')} ingress={t('forslag.ny.innledning')} />
      {feil !== null && <Problemvisning feil={feil} />}
      {forslag.data && arena.data && maal.data && valgt.data && !valgt.isPlaceholderData ? (
        <Forslagsskjema
          v={v}
          forslag={forslag.data}
          valgt={valgt.data.verdier.map((m) => m.systemID)}
          arenaer={[arena.data]}
          maal={maal.data.verdier}
        />
      ) : (
        feil === null && <Laster />
      )}
    </>
  );
};
