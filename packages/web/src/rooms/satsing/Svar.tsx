import '../moete/moete.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fil, type Objekt, useHandling, useObjekt, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Filopplasting } from '../../parts/Filopplasting.js';
import { Laster } from '../../parts/Laster.js';
import { Lenke } from '../../parts/Lenke.js';
import { Problemvisning } from '../../parts/Problem.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { toneFor } from '../../parts/tone.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { Feiloppsummering, Radiofelt, Tekstfelt } from '../forslag/skjema/Felter.js';
import { utenTomme } from '../forslag/skjema/feil.js';
import { useSkjema } from '../forslag/skjema/useSkjema.js';
import { useFormat } from '../moete/format.js';
import { binder, harSvart } from './deltakelse.js';

type Deltakelse = Objekt<'deltakelse'>;
const svarene = ['interesse', 'fullmakt', 'opsjon', 'nei'] as const;

const Svarskjema = ({
  v,
  deltakelse,
  ferdig,
}: {
  readonly v: string;
  readonly deltakelse: Deltakelse;
  readonly ferdig: () => void;
}) => {
  const { t } = useTranslation();
  const svar = useHandling(v, 'deltakelse', deltakelse.systemID, 'svar');
  const [filer, settFiler] = useState<readonly Fil[]>([]);
  const [opptatt, settOpptatt] = useState(false);
  const s = useSkjema({
    deltakelsesstatus: '',
    begrunnelse: '',
    organ: '',
    saksnummer: '',
    vedtaksdato: '',
  });
  const valgt = s.verdi.deltakelsesstatus;
  const bindende = binder(valgt);
  const send = async (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    if (!s.krev(['deltakelsesstatus'], t('satsing.maaVelge'))) return;
    if (valgt === 'nei' && !s.krev(['begrunnelse'], t('satsing.maa'))) return;
    if (bindende) {
      if (!s.krev(['organ', 'saksnummer', 'vedtaksdato'], t('satsing.maa'))) return;
      if (filer.length === 0) {
        s.settFeil({ filer: t('satsing.maaHaFil') });
        return;
      }
    }
    const { begrunnelse, organ, saksnummer, vedtaksdato } = s.verdi;
    try {
      // Not a callback: the form is gone when the page has been read again.
      await svar.mutateAsync({
        deltakelsesstatus: { kode: valgt },
        ...utenTomme({ begrunnelse, ...(bindende ? { organ, saksnummer, vedtaksdato } : {}) }),
        ...(filer.length === 0 ? {} : { filer: filer.map((f) => f.id) }),
      });
      ferdig();
    } catch (feil) {
      s.taImot(feil);
    }
  };
  return (
    <form className="f-skjema" onSubmit={(e) => void send(e)} noValidate>
      <Feiloppsummering
        s={s}
        etiketter={{
          deltakelsesstatus: t('satsing.svar.velg'),
          begrunnelse: t('satsing.svar.begrunnelse'),
          organ: t('satsing.svar.organ'),
          saksnummer: t('satsing.svar.saksnummer'),
          vedtaksdato: t('satsing.svar.vedtaksdato'),
        }}
      />
      {svar.isError && svar.error.felt.length === 0 && <Problemvisning feil={svar.error} fokus />}
      <Radiofelt
        s={s}
        felt="deltakelsesstatus"
        etikett={t('satsing.svar.velg')}
        valg={svarene.map((k) => ({
          verdi: k,
          tekst: t(`satsing.svar.${k}.lang`),
          hjelp: t(`satsing.svar.${k}.hjelp`),
        }))}
      />
      {bindende && (
        <>
          <Alert data-color="info">{t('satsing.svar.bindende')}</Alert>
          <Tekstfelt
            s={s}
            felt="organ"
            etikett={t('satsing.svar.organ')}
            hjelp={t('satsing.svar.organ.hjelp')}
          />
          <Tekstfelt s={s} felt="saksnummer" etikett={t('satsing.svar.saksnummer')} maks={40} />
          <Tekstfelt s={s} felt="vedtaksdato" etikett={t('satsing.svar.vedtaksdato')} type="date" />
        </>
      )}
      {valgt !== '' && (
        <>
          <Tekstfelt
            s={s}
            felt="begrunnelse"
            etikett={t(valgt === 'nei' ? 'satsing.svar.begrunnelse.nei' : 'satsing.svar.begrunnelse')}
            linjer={4}
            valgfri={valgt !== 'nei'}
          />
          <div>
            <Filopplasting
              v={v}
              id={s.idFor('filer')}
              filer={filer}
              sett={(nye) => {
                settFiler(nye);
                s.settFeil({});
              }}
              paakrevd={bindende}
              etikett={t(bindende ? 'satsing.svar.filer' : 'satsing.svar.filer.valgfritt')}
              opptatt={settOpptatt}
            />
          </div>
        </>
      )}
      <div className="f-rad">
        <Button type="submit" loading={svar.isPending} disabled={opptatt}>
          {t('satsing.svar.send')}
        </Button>
        <Lenke til={`/satsing/${deltakelse.satsing}`}>{t('satsing.svar.avbryt')}</Lenke>
      </div>
    </form>
  );
};

/** One municipality's answer: what it has said, and the form for those who may answer for it. */
export const Svar = () => {
  const { t } = useTranslation();
  const f = useFormat();
  const v = useSamarbeid();
  const id = useRuteparam('deltakelse');
  const [sendt, settSendt] = useState(false);
  const deltakelse = useObjekt(v, 'deltakelse', id);
  const part = useObjekt(v, 'samarbeidspart', deltakelse.data?.part);
  const satsing = useObjekt(v, 'satsing', deltakelse.data?.satsing);
  const feil = deltakelse.error ?? part.error ?? satsing.error;
  if (feil) return <Problemvisning feil={feil} />;
  if (!deltakelse.data || !part.data || !satsing.data) return <Laster />;
  const d = deltakelse.data;
  const status = d.deltakelsesstatus.kode;
  const kanSvare = d.handlinger?.includes('svar') ?? false;
  return (
    <>
      <Sidetittel
        over={satsing.data.tittel}
        tittel={t('satsing.svar.tittel', { kommune: part.data.navn })}
        under={
          <>
            <Merke tone={toneFor(status)}>{t(`satsing.svar.${status}`)}</Merke>
            <span>{t('satsing.frist', { dato: f.dato(satsing.data.svarfrist) })}</span>
            <Lenke til={`/satsing/${d.satsing}`}>{t('satsing.svar.tilbake')}</Lenke>
          </>
        }
      />
      <div role="status" className="m-melding">
        {sendt && <Alert data-color="success">{t('satsing.svar.utfoert')}</Alert>}
      </div>
      {harSvart(status) && (
        <Del tittel={t('satsing.svar.dittSvar', { kommune: part.data.navn })}>
          <p>
            <strong>{t(`satsing.svar.${status}.lang`)}</strong>
            {d.svartDato !== undefined && ` – ${t('satsing.svar.svart', { dato: f.dato(d.svartDato) })}`}
          </p>
          <Fakta
            fakta={[
              {
                navn: t('satsing.svar.begrunnelse'),
                verdi: d.begrunnelse && <Tekstavsnitt tekst={d.begrunnelse} />,
              },
              { navn: t('satsing.svar.organ'), verdi: d.organ },
              { navn: t('satsing.svar.saksnummer'), verdi: d.saksnummer },
              { navn: t('satsing.svar.vedtaksdato'), verdi: f.dato(d.vedtaksdato) },
              d.journalpost !== undefined && {
                navn: t('satsing.om.sak'),
                verdi: (
                  <Lenke til={`/arkiv/${v}/journalpost/${d.journalpost}`}>
                    {t('satsing.svar.journalpost')}
                  </Lenke>
                ),
              },
            ]}
          />
        </Del>
      )}
      {kanSvare && !sendt ? (
        <>
          <Del tittel={t('satsing.om.tittel')}>
            <Tekstavsnitt tekst={satsing.data.beskrivelse} />
          </Del>
          <Svarskjema v={v} deltakelse={d} ferdig={() => settSendt(true)} />
        </>
      ) : (
        !harSvart(status) && !sendt && <p>{t('satsing.svar.ikkeTilgang')}</p>
      )}
      {binder(status) && !kanSvare && !sendt && <p className="f-dempet">{t('satsing.svar.ferdig')}</p>}
      <HistorikkDel v={v} entitet="deltakelse" id={d.systemID} />
    </>
  );
};
