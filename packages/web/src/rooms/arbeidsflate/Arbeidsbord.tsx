import './arbeidsflate.css';
import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useArbeidsbord, useMeg, useSamarbeid } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tom } from '../../parts/Tom.js';
import { Frister } from './Frister.js';
import { Svarmatrise } from './Svarmatrise.js';
import { Utboksdel } from './Utboksdel.js';

/** The secretariat's desk: who has not answered what, what is due, and what did not go out. */
export const Arbeidsbord = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const bord = useArbeidsbord(v);
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={t('arbeidsbord.tittel')} />
        <Alert data-color="info">{t('arbeidsbord.loggInn')}</Alert>
      </>
    );
  return (
    <>
      <Sidetittel tittel={t('arbeidsbord.tittel')} ingress={t('arbeidsbord.ingress')} />
      <nav aria-label={t('start.snarveier')}>
        <ul className="a-lenker">
          <li>
            <Lenke til="/moete/ny">{t('start.snarvei.moete')}</Lenke>
          </li>
          <li>
            <Lenke til="/hoering/ny">{t('hoering.ny.tittel')}</Lenke>
          </li>
          <li>
            <Lenke til="/forslag">{t('start.snarvei.forslagene')}</Lenke>
          </li>
          <li>
            <Lenke til="/hoering">{t('hoering.tittel')}</Lenke>
          </li>
        </ul>
      </nav>
      <Lest svar={bord}>
        {(data) => (
          <>
            {data.kolonner.length === 0 ? (
              <Tom tittel={t('arbeidsbord.ingenSpoersmaal')}>
                <p>{t('arbeidsbord.ingenSpoersmaalTekst')}</p>
              </Tom>
            ) : (
              <Svarmatrise v={v} bord={data} />
            )}
            <div className="a-frister">
              <Frister bord={data} />
              <Utboksdel v={v} />
            </div>
          </>
        )}
      </Lest>
    </>
  );
};
