import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBrukervalg, useMeg, useSamarbeid, useSend } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { spraakene, spraaknavn } from '../../skall/spraak.js';

const valgene = ['straks', 'daglig', 'ukentlig', 'aldri'] as const;

const Epost = ({
  v,
  valgt,
  spraak,
  epost,
}: {
  readonly v: string;
  readonly valgt: string;
  readonly spraak: string | undefined;
  readonly epost: string;
}) => {
  const { t } = useTranslation();
  const lagre = useSend(v, 'PATCH', 'brukervalg');
  return (
    <Del tittel={t('innstillinger.epost')}>
      {lagre.isError && <Problemvisning feil={lagre.error} fokus />}
      <fieldset className="ds-fieldset f-avkryssing">
        <legend>{t('innstillinger.epost.hvor')}</legend>
        <p className="f-dempet">{t('innstillinger.epost.til', { epost })}</p>
        {valgene.map((x) => (
          <label key={x}>
            <input
              type="radio"
              className="ds-input"
              name="epostvarsel"
              value={x}
              checked={valgt === x}
              disabled={lagre.isPending}
              onChange={() => lagre.mutate({ epostvarsel: x })}
            />
            {t(`innstillinger.epost.${x}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="ds-fieldset f-avkryssing">
        <legend>{t('innstillinger.spraak')}</legend>
        <p className="f-dempet">{t('innstillinger.spraak.om')}</p>
        {spraakene.map((x) => (
          <label key={x} lang={x}>
            <input
              type="radio"
              className="ds-input"
              name="spraak"
              value={x}
              checked={spraak === x}
              disabled={lagre.isPending}
              onChange={() => lagre.mutate({ spraak: x })}
            />
            {spraaknavn[x]}
          </label>
        ))}
      </fieldset>
      <p role="status" className="f-dempet">
        {lagre.isSuccess ? t('innstillinger.lagret') : ''}
      </p>
    </Del>
  );
};

const Kalender = ({ v, laget }: { readonly v: string; readonly laget: string | undefined }) => {
  const { t } = useTranslation();
  const [adresse, settAdresse] = useState('');
  const [dialog, settDialog] = useState<'ny' | 'steng' | null>(null);
  const ny = useSend<{ readonly adresse: string }>(v, 'POST', 'brukervalg', 'kalender');
  const steng = useSend(v, 'DELETE', 'brukervalg', 'kalender');
  const lag = async () => settAdresse((await ny.mutateAsync(undefined)).adresse);
  return (
    <Del tittel={t('innstillinger.kalender')}>
      <p className="f-les">{t('innstillinger.kalender.om')}</p>
      {laget !== undefined && (
        <p>
          {t('innstillinger.kalender.laget')} <Tidstekst tid={laget} />
        </p>
      )}
      {adresse !== '' && (
        <div className="f-skjema" role="status">
          <Alert data-color="success">{t('innstillinger.kalender.visesEnGang')}</Alert>
          <Textfield label={t('innstillinger.kalender.adresse')} value={adresse} readOnly />
        </div>
      )}
      {ny.isError && <Problemvisning feil={ny.error} />}
      <div className="f-rad">
        <Button
          variant="secondary"
          loading={ny.isPending}
          onClick={() => (laget === undefined ? void lag().catch(() => undefined) : settDialog('ny'))}
        >
          {t(laget === undefined ? 'innstillinger.kalender.lag' : 'innstillinger.kalender.forny')}
        </Button>
        {laget !== undefined && (
          <Button variant="tertiary" onClick={() => settDialog('steng')}>
            {t('innstillinger.kalender.steng')}
          </Button>
        )}
      </div>
      {dialog === 'ny' && (
        <Bekreftdialog
          tittel={t('innstillinger.kalender.forny')}
          knapp={t('innstillinger.kalender.forny')}
          utfoer={lag}
          lukk={() => settDialog(null)}
        >
          <p>{t('innstillinger.kalender.fornyTekst')}</p>
        </Bekreftdialog>
      )}
      {dialog === 'steng' && (
        <Bekreftdialog
          tittel={t('innstillinger.kalender.steng')}
          knapp={t('innstillinger.kalender.steng')}
          utfoer={async () => {
            await steng.mutateAsync(undefined);
            settAdresse('');
          }}
          lukk={() => settDialog(null)}
        >
          <p>{t('innstillinger.kalender.stengTekst')}</p>
        </Bekreftdialog>
      )}
    </Del>
  );
};

/** How notices reach the user, and the calendar behind a secret address. */
export const Innstillinger = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const valg = useBrukervalg(v, meg.innlogget);
  return (
    <>
      <Sidetittel tittel={t('innstillinger.tittel')} />
      {meg.innlogget ? (
        <Lest svar={valg}>
          {(b) => (
            <>
              <Epost v={v} valgt={b.epostvarsel} spraak={b.spraak} epost={meg.epost ?? ''} />
              <Kalender v={v} laget={b.kalenderLaget} />
            </>
          )}
        </Lest>
      ) : (
        <Alert data-color="info">{t('varsel.ikkeInnlogget')}</Alert>
      )}
      <p>
        <Lenke til="/varsel">{t('innstillinger.tilVarsler')}</Lenke>
      </p>
    </>
  );
};
