import { useTranslation } from 'react-i18next';
import { useListe } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { Tom } from '../../parts/Tom.js';
import { EndreOgSlett, Ny } from './Rediger.js';

/** The template that every checklist begins as. Lists made before a change stay as they are. */
export const Mal = ({ v, kan }: { readonly v: string; readonly kan: boolean }) => {
  const { t } = useTranslation();
  const svar = useListe(v, 'sjekkpunktmal', { orderby: 'nummer', top: 100 });
  const neste = Math.max(0, ...(svar.data?.verdier ?? []).map((m) => m.nummer)) + 1;
  return (
    <Del
      tittel={t('arena.mal')}
      ved={
        kan && (
          <Ny v={v} entitet="sjekkpunktmal" knapp={t('arena.mal.ny')} start={{ nummer: String(neste) }} />
        )
      }
    >
      <p className="f-dempet f-les">{t('arena.mal.om')}</p>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('arena.mal.tom')}>
              <p>{t('arena.mal.tom.hva')}</p>
            </Tom>
          ) : (
            <ul className="a-punkter">
              {verdier.map((m) => (
                <li key={m.systemID}>
                  <span>{m.nummer}.</span>
                  <span>
                    {m.tittel}
                    {m.hjelp !== undefined && <span className="f-meta">{m.hjelp}</span>}
                  </span>
                  {kan && <EndreOgSlett v={v} entitet="sjekkpunktmal" id={m.systemID} hva={m.tittel} />}
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
    </Del>
  );
};
