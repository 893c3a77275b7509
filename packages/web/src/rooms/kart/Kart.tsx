import { useTranslation } from 'react-i18next';
import { useKart, useSamarbeid } from '../../client/index.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Del } from '../../parts/Del.js';
import { datotekst } from '../../parts/format.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Fliskart } from './Fliskart.js';
import { Regionliste } from './Regionliste.js';

export const Kart = () => {
  const { t, i18n } = useTranslation();
  const v = useSamarbeid();
  const [dato, settDato] = useAdressevalg('dato', useIdag());
  const svar = useKart(v, dato);
  const tidslinje = useEndringsmerker(v);
  return (
    <>
      <Sidetittel tittel={t('kart.tittel')} ingress={t('kart.ingress')} />
      <Datoskyver etikett={t('kart.dato')} dato={dato} sett={settDato} {...tidslinje} />
      <Lest svar={svar}>
        {(kart) => (
          <>
            <p role="status">
              {t('kart.antall', { count: kart.parter.length, dato: datotekst(kart.dato, i18n.language) })}
            </p>
            <div className="f-spalter">
              <Fliskart parter={kart.parter} />
              <Del tittel={t('kart.regioner')}>
                <Regionliste parter={kart.parter} />
                <p className="f-dempet f-liten">{t('kart.om')}</p>
              </Del>
            </div>
          </>
        )}
      </Lest>
    </>
  );
};
