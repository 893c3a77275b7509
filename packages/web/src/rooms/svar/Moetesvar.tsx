import { Alert, Button, Textarea } from '@digdir/designsystemet-react';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Problemvisning } from '../../parts/Problem.js';
import { type Moetespoersmaal, type Spoersmaal, spoer } from './spoersmaal.js';

/** When and where, and what is on the agenda. */
export const Moetet = ({ moete }: { readonly moete: Moetespoersmaal }) => {
  const { t } = useTranslation();
  return (
    <Del tittel={t('svar.moete.moetet')}>
      <p className="f-meta">
        <Tidstekst tid={moete.start} />
        {moete.sted !== undefined && <span>{moete.sted}</span>}
      </p>
      {moete.saker.length > 0 && (
        <ul className="f-liste">
          {moete.saker.map((sak) => (
            <li key={sak}>{sak}</li>
          ))}
        </ul>
      )}
    </Del>
  );
};

const valgene = ['kommer', 'fravaer', 'vara', 'fullmakt'] as const;
type Valg = (typeof valgene)[number];

/** Whether the one who is called comes, and else who comes or votes instead. */
export const Moetesvar = ({
  moete,
  noekkel,
  endrer,
  ferdig,
}: {
  readonly moete: Moetespoersmaal;
  readonly noekkel: string;
  readonly endrer: boolean;
  readonly ferdig: (ny: Spoersmaal) => void;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const [valg, settValg] = useState<Valg | ''>('');
  const [hvem, settHvem] = useState('');
  const [notat, settNotat] = useState('');
  const [sender, settSender] = useState(false);
  const [feil, settFeil] = useState<unknown>(null);
  const [mangler, settMangler] = useState('');
  const plasser = valg === 'vara' ? moete.varaer : valg === 'fullmakt' ? moete.fullmektiger : [];
  const mulige = valgene.filter(
    (v) => (v !== 'vara' || moete.varaer.length > 0) && (v !== 'fullmakt' || moete.fullmektiger.length > 0),
  );
  const send = async (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    if (valg === '') return settMangler(t('svar.moete.velg'));
    if (plasser.length > 0 && hvem === '') return settMangler(t('svar.moete.velgHvem'));
    if (valg === 'fullmakt' && notat.trim() === '') return settMangler(t('svar.moete.skriv'));
    settMangler('');
    settSender(true);
    settFeil(null);
    try {
      ferdig(
        await spoer('/svar', {
          noekkel,
          standpunkt: valg === 'kommer' ? 'kommer' : 'fravaer',
          ...(valg === 'vara' ? { vara: hvem } : {}),
          ...(valg === 'fullmakt' ? { tilDeltaker: hvem, merknad: notat.trim() } : {}),
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
      <fieldset className="ds-fieldset f-avkryssing">
        <legend>{t('svar.moete.kommerDu')}</legend>
        {mulige.map((v) => (
          <label key={v}>
            <input
              type="radio"
              className="ds-input"
              name={id}
              value={v}
              checked={valg === v}
              onChange={() => {
                settValg(v);
                settHvem('');
              }}
            />
            {t(`svar.moete.valg.${v}`)}
          </label>
        ))}
      </fieldset>
      {plasser.length > 0 && (
        <div className="f-felt">
          <label htmlFor={`${id}-hvem`}>{t(`svar.moete.hvem.${valg}`)}</label>
          <select
            id={`${id}-hvem`}
            className="ds-input"
            value={hvem}
            onChange={(e) => settHvem(e.target.value)}
          >
            <option value="">{t('svar.moete.velgEn')}</option>
            {plasser.map((p) => (
              <option key={p.systemID} value={p.systemID}>
                {p.navn}
              </option>
            ))}
          </select>
        </div>
      )}
      {valg === 'fullmakt' && (
        <div className="f-felt">
          <label htmlFor={`${id}-notat`}>{t('svar.moete.gjelder')}</label>
          <Textarea id={`${id}-notat`} rows={3} value={notat} onChange={(e) => settNotat(e.target.value)} />
        </div>
      )}
      <div>
        <Button type="submit" loading={sender}>
          {t(endrer ? 'svar.endre' : 'svar.send')}
        </Button>
      </div>
    </form>
  );
};
