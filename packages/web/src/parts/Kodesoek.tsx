import { EXPERIMENTAL_Suggestion as Suggestion, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { somProblem } from '../client/index.js';
import { useEtterpaa } from './etterpaa.js';
import type { FeltProps } from './Felt.js';
import { useKoden, useKodesoek } from './kodetreff.js';

export interface KodesoekProps extends Omit<FeltProps, 'valg' | 'verdi'> {
  readonly v: string;
  /** Name of the code list. */
  readonly liste: string;
  readonly verdi: string;
}

/** A code from a list too long to choose in: what is written is looked for in codes and names. */
export const Kodesoek = ({ v, liste, id, felt, etikett, hjelp, verdi, sett, feil }: KodesoekProps) => {
  const { t } = useTranslation();
  const hjelpId = useId();
  const [skrevet, settSkrevet] = useState('');
  const svar = useKodesoek(v, liste, useEtterpaa(skrevet));
  const valgt = useKoden(v, liste, verdi);
  const etiketten = (k: { readonly kode: string; readonly kodenavn: string }) =>
    k.kode === k.kodenavn ? k.kode : `${k.kode} ${k.kodenavn}`;
  return (
    <div className="f-felt">
      <label htmlFor={id}>{felt.felt.required ? etikett : `${etikett} (${t('parts.valgfritt')})`}</label>
      <p id={hjelpId} className="f-dempet f-liten">
        {hjelp ?? t('parts.kodesoek.hjelp')}
      </p>
      <Suggestion
        filter={false}
        selected={
          verdi === '' ? null : { value: verdi, label: etiketten(valgt ?? { kode: verdi, kodenavn: verdi }) }
        }
        onSelectedChange={(x) => {
          settSkrevet('');
          sett(x?.value ?? '');
        }}
        data-sr-added={t('parts.kodesoek.valgt')}
        data-sr-removed={t('parts.kodesoek.fjernet')}
        data-sr-clear={t('parts.kodesoek.toem')}
        data-sr-invalid={t('parts.kodesoek.ugyldig')}
        data-sr-singular={t('parts.kodesoek.forslag')}
        data-sr-plural={t('parts.kodesoek.forslag')}
      >
        <Suggestion.Input
          id={id}
          required={felt.felt.required}
          aria-invalid={feil !== undefined}
          aria-describedby={feil === undefined ? hjelpId : `${hjelpId} ${id}-feil`}
          onInput={(e) => settSkrevet(e.currentTarget.value)}
        />
        <Suggestion.Clear />
        <Suggestion.List>
          <Suggestion.Empty>
            {svar.error === null
              ? t(svar.isFetching ? 'parts.laster' : 'parts.kodesoek.ingen')
              : somProblem(svar.error).title || t('parts.problem.uventet')}
          </Suggestion.Empty>
          {(svar.data ?? []).map((k) => (
            <Suggestion.Option key={k.kode} value={k.kode} label={etiketten(k)}>
              {etiketten(k)}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
      {feil !== undefined && <ValidationMessage id={`${id}-feil`}>{feil}</ValidationMessage>}
    </div>
  );
};
