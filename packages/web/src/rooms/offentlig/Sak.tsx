import { useTranslation } from 'react-i18next';
import { enAv, type Objekt, useListe, useObjekt, useSamarbeid } from '../../client/index.js';
import { nummerAar } from '../../parts/adresser.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { Linje } from './Linje.js';
import { Skjermetmerke } from './Skjermetlinje.js';
import { hjemmel, lesbarTittel } from './skjermet.js';
import { useKorrespondanse } from './useKorrespondanse.js';
import './offentlig.css';

const Vedtakene = ({
  v,
  moetesaker,
}: {
  readonly v: string;
  readonly moetesaker: readonly Objekt<'moetesak'>[];
}) => {
  const { t } = useTranslation();
  const filter = enAv(
    'moetesak',
    moetesaker.map((m) => m.systemID),
  );
  const svar = useListe(
    v,
    'vedtak',
    { ...(filter === undefined ? {} : { filter }), orderby: 'dato desc', top: 50 },
    filter !== undefined,
  );
  const vedtak = filter === undefined ? [] : (svar.data?.verdier ?? []);
  if (vedtak.length === 0) return <Tom tittel={t('offentlig.ingenVedtak')} />;
  return vedtak.map((o) => (
    <article key={o.systemID} className="o-vedtak">
      <p className="f-meta">
        <Lenke til={`/vedtak/${o.systemID}`}>{t('offentlig.vedtakNr', { nummer: nummerAar(o) })}</Lenke>
        <Datotekst dato={o.dato} />
        <Statusmerke liste="Bindingsklasse" verdi={o.bindingsklasse} />
      </p>
      <Tekstavsnitt tekst={o.tekst} />
    </article>
  ));
};

const Moeter = ({ moetesaker }: { readonly moetesaker: readonly Objekt<'moetesak'>[] }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  if (moetesaker.length === 0) return <p className="f-dempet">{t('offentlig.ikkeIMoete')}</p>;
  return (
    <ul className="f-liste">
      {moetesaker.map((m) => (
        <li key={m.systemID}>
          <Lenke til={`/moete/${m.moete}`}>
            {t('offentlig.behandletSom', { nummer: m.saksnummer ?? '' })}
          </Lenke>
          <span className="f-meta">
            <span>{kodetekst('Sakstype', m.sakstype)}</span>
            <Statusmerke liste="Utfall" verdi={m.utfall} />
          </span>
        </li>
      ))}
    </ul>
  );
};

const Forslagene = ({ v, sak }: { readonly v: string; readonly sak: string }) => {
  const { t } = useTranslation();
  const svar = useListe(v, 'forslag', { filter: `saksmappe eq ${sak}`, top: 5 });
  const forslag = svar.data?.verdier ?? [];
  if (forslag.length === 0) return null;
  return (
    <Del tittel={t('offentlig.bakgrunn')}>
      {forslag.map((f) => (
        <div key={f.systemID} className="f-del">
          <p className="f-meta">
            <Lenke til={`/forslag/${f.systemID}`}>{t('offentlig.forslaget', { nummer: nummerAar(f) })}</Lenke>
            <Statusmerke liste="Forslagsstatus" verdi={f.forslagsstatus} />
          </p>
          <Tekstavsnitt tekst={f.problem} />
          <Tekstavsnitt tekst={f.begrunnelse} />
        </div>
      ))}
    </Del>
  );
};

const Journallinjer = ({ v, sak }: { readonly v: string; readonly sak: string }) => {
  const { t } = useTranslation();
  const svar = useListe(v, 'journalpost', {
    filter: `mappe eq ${sak}`,
    orderby: 'journalaar,journalsekvensnummer',
    top: 100,
  });
  const korrespondanse = useKorrespondanse(v, svar.data?.verdier ?? []);
  return (
    <Del tittel={t('offentlig.journallinjer')}>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('offentlig.ingenLinjer')} />
          ) : (
            <ul className="f-liste">
              {data.verdier.map((p) => (
                <Linje key={p.systemID} v={v} post={p} korrespondanse={korrespondanse.get(p.systemID)} />
              ))}
            </ul>
          )
        }
      </Lest>
    </Del>
  );
};

/** A case at its permanent address: the decision first, then the background, the meetings and the journal. */
export const Sak = () => {
  const { t } = useTranslation();
  const samarbeid = useSamarbeid();
  const [v] = useAdressevalg('v', samarbeid);
  const id = useRuteparam('id');
  const svar = useObjekt(v, 'saksmappe', id);
  const moetesaker = useListe(v, 'moetesak', { filter: `saksmappe eq ${id}`, top: 50 }, v === samarbeid);
  const saker = moetesaker.data?.verdier ?? [];
  return (
    <Lest svar={svar}>
      {(s) => (
        <>
          <Sidetittel
            tittel={lesbarTittel(s) ?? t('offentlig.utenTittel')}
            over={t('offentlig.sakNr', { nummer: s.mappeID ?? '' })}
            under={
              s.skjermet ? (
                <Skjermetmerke hjemmel={hjemmel(s)} />
              ) : (
                <Statusmerke
                  liste="Saksstatus"
                  verdi={s.saksstatus}
                  tone={s.saksstatus?.kode === 'A' ? 'venter' : 'pagaar'}
                />
              )
            }
          />
          <div className="f-spalter">
            <div className="f-stabel">
              {v === samarbeid && (
                <Del tittel={t('offentlig.vedtak')}>
                  <Vedtakene v={v} moetesaker={saker} />
                </Del>
              )}
              {v === samarbeid && <Forslagene v={v} sak={id} />}
              <Tekstavsnitt tekst={s.beskrivelse} />
              <Journallinjer v={v} sak={id} />
            </div>
            <div className="f-stabel">
              <Del tittel={t('offentlig.omSaken')}>
                <Fakta
                  fakta={[
                    { navn: t('offentlig.saksdato'), verdi: <Datotekst dato={s.saksdato} /> },
                    s.administrativEnhet !== undefined && {
                      navn: t('offentlig.enhet'),
                      verdi: s.administrativEnhet,
                    },
                    s.saksansvarlig !== undefined && {
                      navn: t('offentlig.ansvarlig'),
                      verdi: s.saksansvarlig,
                    },
                    s.avsluttetDato !== undefined && {
                      navn: t('offentlig.avsluttet'),
                      verdi: <Datotekst dato={s.avsluttetDato} />,
                    },
                  ]}
                />
              </Del>
              {v === samarbeid && (
                <Del tittel={t('offentlig.moeter')}>
                  <Moeter moetesaker={saker} />
                </Del>
              )}
            </div>
          </div>
        </>
      )}
    </Lest>
  );
};
