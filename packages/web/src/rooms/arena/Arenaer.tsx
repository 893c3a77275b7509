import { useTranslation } from 'react-i18next';
import { useListe, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { type Gren, tre } from './tre.js';
import './arena.css';

const Grener = ({ grener }: { readonly grener: readonly Gren[] }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  return (
    <ul className="a-tre">
      {grener.map(({ arena, under }) => (
        <li key={arena.systemID}>
          <div className="a-arena">
            <Lenke til={`/arena/${arena.systemID}`}>{arena.navn}</Lenke>
            <span className="f-meta">
              <span>{kodetekst('Arenatype', arena.arenatype)}</span>
              <Statusmerke liste="Arenastatus" verdi={arena.arenastatus} />
              {arena.statusdato !== undefined && (
                <span>
                  {t('arena.siden')} <Datotekst dato={arena.statusdato} />
                </span>
              )}
            </span>
          </div>
          {under.length > 0 && <Grener grener={under} />}
        </li>
      ))}
    </ul>
  );
};

export const Arenaer = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const svar = useListe(v, 'arena', { orderby: 'navn', top: 200 });
  return (
    <>
      <Sidetittel tittel={t('arena.tittel')} ingress={t('arena.ingress')} />
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('arena.ingen')} />
          ) : (
            <Grener grener={tre(data.verdier)} />
          )
        }
      </Lest>
      <p className="f-les f-dempet">{t('arena.binder')}</p>
    </>
  );
};
