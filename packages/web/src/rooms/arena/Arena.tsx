import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useListe, useObjekt, useSamarbeid } from '../../client/index.js';
import { nummerAar } from '../../parts/adresser.js';
import { Datotekst, Periode, Tidstekst } from '../../parts/Dato.js';
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
import { Seter } from './Seter.js';

const Mandat = ({ arena }: { readonly arena: string }) => {
  const { t } = useTranslation();
  const svar = useListe(useSamarbeid(), 'mandat', {
    filter: `arena eq ${arena}`,
    orderby: 'versjonsnummer desc',
    top: 50,
  });
  return (
    <Del tittel={t('arena.mandat')}>
      <Lest svar={svar}>
        {({ verdier: [gjeldende, ...tidligere] }) =>
          gjeldende === undefined ? (
            <Tom tittel={t('arena.ingenMandat')} />
          ) : (
            <>
              <p className="f-meta">
                <span>{t('arena.versjon', { nummer: gjeldende.versjonsnummer })}</span>
                <Periode fra={gjeldende.gjelderFra} til={gjeldende.gjelderTil} />
                {gjeldende.vedtak !== undefined && (
                  <Lenke til={`/vedtak/${gjeldende.vedtak}`}>{t('arena.vedtattI')}</Lenke>
                )}
              </p>
              <Tekstavsnitt tekst={gjeldende.tekst} />
              {tidligere.map((m) => (
                <Details key={m.systemID} data-color="neutral">
                  <Details.Summary>
                    {t('arena.tidligereMandat', { nummer: m.versjonsnummer })}
                  </Details.Summary>
                  <Details.Content>
                    <p className="f-meta">
                      <Periode fra={m.gjelderFra} til={m.gjelderTil} />
                    </p>
                    <Tekstavsnitt tekst={m.tekst} />
                  </Details.Content>
                </Details>
              ))}
            </>
          )
        }
      </Lest>
    </Del>
  );
};

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

const Forhold = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const arenaer = useArenaer(useSamarbeid());
  const over = arenaer.av(arenaer.av(id)?.overordnet);
  const under = arenaer.liste.filter((a) => a.overordnet === id);
  if (over === undefined && under.length === 0) return null;
  return (
    <Del tittel={t('arena.forhold')}>
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
          <Seter arena={id} />
          <div className="f-spalter">
            <div className="f-stabel">
              <Vedtakene arena={id} />
              <Mandat arena={id} />
            </div>
            <div className="f-stabel">
              <Moeter arena={id} />
              <Forhold id={id} />
            </div>
          </div>
        </>
      )}
    </Lest>
  );
};
