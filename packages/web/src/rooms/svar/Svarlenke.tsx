import { Alert, Button, Textarea } from '@digdir/designsystemet-react';
import { type SubmitEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fil, lastOppMedLenke } from '../../client/index.js';
import { Datotekst, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Filopplasting } from '../../parts/Filopplasting.js';
import { Laster } from '../../parts/Laster.js';
import { Lenke } from '../../parts/Lenke.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Moetesvar, Moetet } from './Moetesvar.js';
import { type Spoersmaal, spoer } from './spoersmaal.js';

const kodelister = {
  hoeringssvar: 'Standpunkt',
  deltakelse: 'Deltakelsesstatus',
  deltaker: 'Fremmoete',
} as const;
const standpunkter = ['stoetter', 'stoetter-med-merknad', 'stoetter-ikke', 'ingen-merknad'] as const;

const Skjema = ({
  s,
  noekkel,
  endrer,
  ferdig,
}: {
  readonly s: Spoersmaal;
  readonly noekkel: string;
  readonly endrer: boolean;
  readonly ferdig: (ny: Spoersmaal) => void;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const [standpunkt, settStandpunkt] = useState('');
  const [merknad, settMerknad] = useState('');
  const [sender, settSender] = useState(false);
  const [feil, settFeil] = useState<unknown>(null);
  const [mangler, settMangler] = useState('');
  const [filer, settFiler] = useState<readonly Fil[]>([]);
  const [opptatt, settOpptatt] = useState(false);
  const send = async (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const hoering = s.slag === 'hoeringssvar';
    if (hoering && standpunkt === '') return settMangler(t('svar.velg'));
    const uten = merknad.trim() === '' && filer.length === 0;
    if (hoering && ['stoetter-med-merknad', 'stoetter-ikke'].includes(standpunkt) && uten)
      return settMangler(t('svar.skriv'));
    settMangler('');
    settSender(true);
    settFeil(null);
    try {
      ferdig(
        await spoer('/svar', {
          noekkel,
          ...(hoering ? { standpunkt } : {}),
          merknad: merknad.trim(),
          ...(filer.length === 0 ? {} : { filer: filer.map((f) => f.id) }),
          ...(endrer ? { endrer: true } : {}),
        }),
      );
    } catch (problem) {
      settFeil(problem);
    } finally {
      settSender(false);
    }
  };
  return (
    <form className="f-skjema" onSubmit={(e) => void send(e)} noValidate>
      {feil !== null && <Problemvisning feil={feil} fokus />}
      {mangler !== '' && (
        <Alert data-color="danger" role="alert">
          {mangler}
        </Alert>
      )}
      {s.slag === 'hoeringssvar' ? (
        <fieldset className="ds-fieldset f-avkryssing">
          <legend>{t('felt.standpunkt')}</legend>
          {standpunkter.map((k) => (
            <label key={k}>
              <input
                type="radio"
                className="ds-input"
                name={id}
                value={k}
                checked={standpunkt === k}
                onChange={() => settStandpunkt(k)}
              />
              {t(`kode.Standpunkt.${k}`)}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{t('svar.interesse')}</p>
      )}
      <div className="f-felt">
        <label htmlFor={`${id}-merknad`}>{t('felt.merknad')}</label>
        <Textarea
          id={`${id}-merknad`}
          rows={5}
          value={merknad}
          onChange={(e) => settMerknad(e.target.value)}
        />
      </div>
      {s.slag === 'hoeringssvar' && (
        <Filopplasting
          v=""
          filer={filer}
          sett={settFiler}
          etikett={t('svar.vedlegg')}
          opptatt={settOpptatt}
          last={lastOppMedLenke(noekkel)}
        />
      )}
      <p className="f-dempet">{t('svar.binderIkke')}</p>
      <div>
        <Button type="submit" loading={sender} disabled={opptatt}>
          {t(endrer ? 'svar.endre' : s.slag === 'deltakelse' ? 'svar.meldInteresse' : 'svar.send')}
        </Button>
      </div>
    </form>
  );
};

/**
 * The page an answer link opens. The secret stands after the hash and is taken away from the address when it has been
 * read; nothing is answered until somebody presses the button.
 */
export const Svarlenke = () => {
  const { t } = useTranslation();
  const [noekkel] = useState(() => window.location.hash.slice(1));
  const [s, settS] = useState<Spoersmaal | null>(null);
  const [feil, settFeil] = useState<unknown>(null);
  const [endrer, settEndrer] = useState(false);
  const [nettopp, settNettopp] = useState(false);
  useEffect(() => {
    if (noekkel === '') return;
    window.history.replaceState(window.history.state, '', window.location.pathname);
    spoer('', { noekkel }).then(settS, settFeil);
  }, [noekkel]);
  if (noekkel === '')
    return (
      <>
        <Sidetittel tittel={t('svar.tittel')} />
        <Alert data-color="warning">{t('svar.utenNoekkel')}</Alert>
        <p>
          <Lenke til="/">{t('svar.tilForsiden')}</Lenke>
        </p>
      </>
    );
  if (feil !== null)
    return (
      <>
        <Sidetittel tittel={t('svar.tittel')} />
        <Problemvisning feil={feil} />
        <p>{t('svar.ugyldig')}</p>
      </>
    );
  if (s === null) return <Laster />;
  const ferdig = (ny: Spoersmaal) => {
    settS(ny);
    settEndrer(false);
    settNettopp(true);
  };
  return (
    <>
      <Sidetittel
        over={t('svar.over', { part: s.part })}
        tittel={s.tittel}
        under={
          s.moete === undefined ? (
            <span>
              {t('felt.frist')}: <Datotekst dato={s.frist} />
            </span>
          ) : (
            <span>{s.moete.arena}</span>
          )
        }
      />
      <p className="f-dempet">{t('svar.sendtTil', { epost: s.sendtTil })}</p>
      <div role="status">
        {nettopp && (
          <Alert data-color="success">
            {t(s.moete === undefined ? 'svar.mottatt' : 'svar.moete.mottatt', { part: s.part })}
          </Alert>
        )}
      </div>
      {s.svar !== undefined && (
        <Del tittel={t('svar.gitt')}>
          <p className="f-rad">
            <Statusmerke liste={kodelister[s.slag]} verdi={s.svar.standpunkt} />
            <span className="f-meta">
              {s.svar.tid === undefined ? null : s.svar.tid.includes('T') ? (
                <Tidstekst tid={s.svar.tid} />
              ) : (
                <Datotekst dato={s.svar.tid} />
              )}
              <span>{s.svar.av}</span>
            </span>
          </p>
          {s.moete?.isteden !== undefined && (
            <p>{t(`svar.moete.isteden.${s.moete.isteden.maate}`, { navn: s.moete.isteden.navn })}</p>
          )}
          <Tekstavsnitt tekst={s.svar.merknad} />
        </Del>
      )}
      {s.moete === undefined ? (
        <Del tittel={t('hoering.spoersmaalet')}>
          <Tekstavsnitt tekst={s.tekst} />
        </Del>
      ) : (
        <Moetet moete={s.moete} />
      )}
      {s.utloept && <Alert data-color="warning">{t('svar.utloept')}</Alert>}
      {!s.kanSvare && !s.utloept && s.svar === undefined && (
        <Alert data-color="info">{t(s.moete === undefined ? 'svar.stengt' : 'svar.moete.stengt')}</Alert>
      )}
      {s.kanSvare && (s.svar === undefined || endrer) && (
        <Del tittel={t(endrer ? 'svar.endre' : 'svar.ditt')}>
          {s.moete === undefined ? (
            <Skjema s={s} noekkel={noekkel} endrer={endrer} ferdig={ferdig} />
          ) : (
            <Moetesvar moete={s.moete} noekkel={noekkel} endrer={endrer} ferdig={ferdig} />
          )}
        </Del>
      )}
      {s.kanSvare && s.svar !== undefined && !endrer && (
        <div className="f-rad">
          <Button variant="secondary" onClick={() => settEndrer(true)}>
            {t('svar.vilEndre')}
          </Button>
        </div>
      )}
    </>
  );
};
