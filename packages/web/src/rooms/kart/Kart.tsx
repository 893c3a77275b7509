import { useTranslation } from 'react-i18next';
import { useKart, useSamarbeid } from '../../client/index.js';
import { Tall } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Del } from '../../parts/Del.js';
import { datotekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tabell } from '../../parts/Tabell.js';
import { Fliskart, Tegnforklaring } from './Fliskart.js';

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
                <Tegnforklaring parter={kart.parter} />
                <p className="f-dempet f-liten">{t('kart.om')}</p>
              </Del>
            </div>
            <Del tittel={t('kart.somTabell')}>
              <Tabell
                tittel={t('kart.somTabell')}
                rader={[...kart.parter].sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))}
                noekkel={(p) => p.part}
                kolonner={[
                  {
                    id: 'navn',
                    tittel: t('kart.kommune'),
                    radhode: true,
                    vis: (p) => <Lenke til={`/part/${p.part}`}>{p.navn}</Lenke>,
                  },
                  { id: 'nummer', tittel: t('felt.kommunenummer'), vis: (p) => p.kommunenummer },
                  { id: 'region', tittel: t('felt.region'), vis: (p) => p.regionnavn },
                  {
                    id: 'folk',
                    tittel: t('felt.folketall'),
                    tall: true,
                    vis: (p) => <Tall tall={p.folketall} />,
                  },
                ]}
              />
            </Del>
          </>
        )}
      </Lest>
    </>
  );
};
