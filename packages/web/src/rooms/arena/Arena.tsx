import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useObjekt, useSamarbeid } from '../../client/index.js';
import { nummerAar } from '../../parts/adresser.js';
import { Datotekst, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useArenaer, useRegioner } from '../../parts/oppslag.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { Nominasjonsliste } from '../nominasjon/Nominasjonsliste.js';
import { Forretningsorden } from './Forretningsorden.js';
import { Framdrift, useUferdig } from './Framdrift.js';
import { Handling } from './Handling.js';
import { Budsjetter, Mandater } from './Mandater.js';
import { Sammensetning } from './Sammensetning.js';
import './arena.css';

const Moeter = ({ arena }: { readonly arena: string }) => {
  const { t } = useTranslation();
  const svar = useListe(useSamarbeid(), 'moete', {
    filter: `arena eq ${arena}`,
    orderby: 'start desc',
    top: 10,
  });
  return (
    <Del tittel={t('arena.moeter')}>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('arena.ingenMoeter')} />
          ) : (
            <ul className="f-liste">
              {data.verdier.map((m) => (
                <li key={m.systemID}>
                  <Lenke til={`/moete/${m.systemID}`}>{m.tittel}</Lenke>
                  <span className="f-meta">
                    <Tidstekst tid={m.start} />
                    <Statusmerke liste="Moetestatus" verdi={m.moetestatus} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
    </Del>
  );
};

const Vedtakene = ({ arena }: { readonly arena: string }) => {
  const { t } = useTranslation();
  const svar = useListe(useSamarbeid(), 'vedtak', {
    filter: `arena eq ${arena}`,
    orderby: 'dato desc',
    top: 10,
  });
  return (
    <Del tittel={t('arena.vedtak')}>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('arena.ingenVedtak')} />
          ) : (
            <ul className="f-liste">
              {data.verdier.map((o) => (
                <li key={o.systemID}>
                  <Lenke til={`/vedtak/${o.systemID}`}>{o.tittel}</Lenke>
                  <span className="f-meta">
                    <span>{nummerAar(o)}</span>
                    <Datotekst dato={o.dato} />
                    <Statusmerke liste="Bindingsklasse" verdi={o.bindingsklasse} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
    </Del>
  );
};

const Forhold = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const id = arena.systemID;
  const arenaer = useArenaer(v);
  const kan = arena.handlinger?.includes('flyttArena') === true;
  const over = arenaer.av(arenaer.av(id)?.overordnet);
  const under = arenaer.liste.filter((a) => a.overordnet === id);
  if (over === undefined && under.length === 0 && !kan) return null;
  return (
    <Del
      tittel={t('arena.forhold')}
      ved={
        kan && (
          <Handling
            v={v}
            entitet="arena"
            id={id}
            handling="flyttArena"
            knapp={t('arena.flytt')}
            valg={{
              overordnet: arenaer.liste
                .filter((a) => a.systemID !== id)
                .map((a) => ({ verdi: a.systemID, tekst: a.navn })),
            }}
          />
        )
      }
    >
      <ul className="f-lenkeliste">
        {over !== undefined && (
          <li>
            {t('arena.svarerTil')} <Lenke til={`/arena/${over.systemID}`}>{over.navn}</Lenke>
          </li>
        )}
        {under.map((a) => (
          <li key={a.systemID}>
            {t('arena.harUnder')} <Lenke til={`/arena/${a.systemID}`}>{a.navn}</Lenke>
          </li>
        ))}
      </ul>
    </Del>
  );
};

export const Arena = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const kodetekst = useKodetekst();
  const regioner = useRegioner(v);
  const svar = useObjekt(v, 'arena', id);
  const uferdig = useUferdig(svar.data);
  return (
    <Lest svar={svar}>
      {(a) => (
        <>
          <Sidetittel
            tittel={a.navn}
            over={kodetekst('Arenatype', a.arenatype)}
            under={
              <>
                <Statusmerke liste="Arenastatus" verdi={a.arenastatus} />
                {a.statusdato !== undefined && (
                  <span>
                    {t('arena.siden')} <Datotekst dato={a.statusdato} />
                  </span>
                )}
                {a.region !== undefined && <span>{regioner.av(a.region)?.navn}</span>}
              </>
            }
          />
          <Tekstavsnitt tekst={a.beskrivelse} />
          {uferdig && <Framdrift arena={a} />}
          <Sammensetning arena={a} />
          <div className="f-spalter">
            <div className="f-stabel">
              <Mandater arena={a} />
              <Budsjetter arena={a} />
              <Forretningsorden arena={a} />
              <Vedtakene arena={id} />
            </div>
            <div className="f-stabel">
              {!uferdig && <Framdrift arena={a} />}
              <Nominasjonsliste arena={a} />
              <Moeter arena={id} />
              <Forhold arena={a} />
            </div>
          </div>
        </>
      )}
    </Lest>
  );
};
