import { useTranslation } from 'react-i18next';
import { enAv, type Objekt, useGravstein, useListe, useObjekt, useSamarbeid } from '../../client/index.js';
import { nummerAar } from '../../parts/adresser.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Laster } from '../../parts/Laster.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { Ikkefunnet } from '../../skall/Feilside.js';
import { OppfoelgingDel } from '../vedtak/OppfoelgingDel.js';
import { StemmerDel } from '../vedtak/Stemmer.js';
import { VirkningDel } from '../vedtak/Virkning.js';
import { Gravskrift } from './Gravskrift.js';
import { Linje } from './Linje.js';
import { Skjermetmerke } from './Skjermetlinje.js';
import { saksadresse } from './saksadresse.js';
import { hjemmel, lesbarTittel } from './skjermet.js';
import { useKorrespondanse } from './useKorrespondanse.js';
import './offentlig.css';

/** The decided text, before anything else. */
const Vedtakstekst = ({ vedtak }: { readonly vedtak: readonly Objekt<'vedtak'>[] }) => {
  const { t } = useTranslation();
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

/** The initiatives that were opened on the decisions. */
const Satsinger = ({ v, vedtak }: { readonly v: string; readonly vedtak: readonly string[] }) => {
  const { t } = useTranslation();
  const filter = enAv('vedtak', vedtak);
  const svar = useListe(v, 'satsing', { ...(filter ? { filter } : {}), top: 20 }, filter !== undefined);
  const satsinger = filter === undefined ? [] : (svar.data?.verdier ?? []);
  if (satsinger.length === 0) return null;
  return (
    <Del tittel={t('offentlig.satsinger')}>
      <ul className="f-liste">
        {satsinger.map((s) => (
          <li key={s.systemID}>
            <Lenke til={`/satsing/${s.systemID}`}>{s.tittel}</Lenke>
            <span className="f-meta">
              <Statusmerke liste="Satsingsstatus" verdi={s.satsingsstatus} />
              <span>
                {t('offentlig.svarfrist')} <Datotekst dato={s.svarfrist} />
              </span>
            </span>
          </li>
        ))}
      </ul>
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

/** What the collaboration has done with the case: decided, why, who voted how, what it means, what came of it. */
const Behandlet = ({
  v,
  sak,
  moetesaker,
}: {
  readonly v: string;
  readonly sak: string;
  readonly moetesaker: readonly Objekt<'moetesak'>[];
}) => {
  const { t } = useTranslation();
  const idag = useIdag();
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
  const [nyeste] = vedtak;
  const moete = moetesaker.find((m) => m.systemID === nyeste?.moetesak)?.moete;
  return (
    <>
      <Del tittel={t('offentlig.vedtak')}>
        {nyeste === undefined ? (
          <Tom tittel={t('offentlig.ingenVedtak')}>
            <p>{t(moetesaker.length === 0 ? 'offentlig.ingenVedtakFoer' : 'offentlig.ingenVedtakTekst')}</p>
          </Tom>
        ) : (
          <Vedtakstekst vedtak={vedtak} />
        )}
      </Del>
      <Forslagene v={v} sak={sak} />
      {nyeste !== undefined && (
        <>
          {moete !== undefined && <StemmerDel v={v} moetesak={nyeste.moetesak} moete={moete} />}
          <VirkningDel v={v} vedtak={nyeste.systemID} fraDato={nyeste.dato} idag={idag} />
          <OppfoelgingDel v={v} vedtak={nyeste} />
          <Satsinger v={v} vedtak={vedtak.map((x) => x.systemID)} />
        </>
      )}
    </>
  );
};

const Innhold = ({ v, s }: { readonly v: string; readonly s: Objekt<'saksmappe'> }) => {
  const { t } = useTranslation();
  const samarbeid = useSamarbeid();
  const egen = v === samarbeid;
  const moetesaker = useListe(v, 'moetesak', { filter: `saksmappe eq ${s.systemID}`, top: 50 }, egen);
  const saker = moetesaker.data?.verdier ?? [];
  const adresse = saksadresse(s);
  return (
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
          {egen && moetesaker.isSuccess && <Behandlet v={v} sak={s.systemID} moetesaker={saker} />}
          <Tekstavsnitt tekst={s.beskrivelse} />
          <Journallinjer v={v} sak={s.systemID} />
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
                {
                  navn: t('offentlig.fastAdresse'),
                  verdi: (
                    <Lenke til={adresse} {...(egen ? {} : { sok: { v } })}>
                      {adresse}
                    </Lenke>
                  ),
                },
              ]}
            />
          </Del>
          {egen && (
            <Del tittel={t('offentlig.moeter')}>
              <Moeter moetesaker={saker} />
            </Del>
          )}
        </div>
      </div>
    </>
  );
};

/** Nothing there now: it may have been. */
const Borte = ({ v, id, feil }: { readonly v: string; readonly id: string; readonly feil: boolean }) => {
  const stein = useGravstein(v, id, feil);
  if (stein.data !== undefined) return <Gravskrift stein={stein.data} />;
  return stein.isError ? <Ikkefunnet /> : <Laster />;
};

/** A case at its permanent address: the decision first, then why, how it was voted, what it means and what came of it. */
export const Sak = () => {
  const samarbeid = useSamarbeid();
  const [v] = useAdressevalg('v', samarbeid);
  const id = useRuteparam('id');
  const svar = useObjekt(v, 'saksmappe', id);
  if (svar.isError && svar.error.status === 404) return <Borte v={v} id={id} feil />;
  return <Lest svar={svar}>{(s) => <Innhold v={v} s={s} />}</Lest>;
};

/** The same by the number it is cited by: `/sak/2018/3`. */
export const Saksnummer = () => {
  const samarbeid = useSamarbeid();
  const [v] = useAdressevalg('v', samarbeid);
  const aar = useRuteparam('aar');
  const nummer = useRuteparam('nummer');
  const gyldig = /^\d{4}$/.test(aar) && /^[1-9]\d{0,8}$/.test(nummer);
  const svar = useListe(
    v,
    'saksmappe',
    { filter: `saksaar eq ${aar} and sakssekvensnummer eq ${nummer}`, top: 1 },
    gyldig,
  );
  if (!gyldig) return <Ikkefunnet />;
  return (
    <Lest svar={svar}>
      {(data) => {
        const [s] = data.verdier;
        return s === undefined ? <Borte v={v} id={`${aar}-${nummer}`} feil /> : <Innhold v={v} s={s} />;
      }}
    </Lest>
  );
};
