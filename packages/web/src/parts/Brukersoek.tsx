import { EXPERIMENTAL_Suggestion as Suggestion, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { odataTekst, useListe, useObjekt } from '../client/index.js';
import { useEtterpaa } from './etterpaa.js';
import type { FeltProps } from './Felt.js';

const TREFF = 20;

export interface BrukersoekProps extends Omit<FeltProps, 'valg' | 'verdi'> {
  readonly v: string;
  readonly verdi: string;
}

/** A user of the tenant, found by name while one writes: a combobox for keyboard and screen reader. */
export const Brukersoek = ({ v, id, felt, etikett, hjelp, verdi, sett, feil }: BrukersoekProps) => {
  const { t } = useTranslation();
  const hjelpId = useId();
  const [skrevet, settSkrevet] = useState('');
  const ord = useEtterpaa(skrevet.trim());
  const treff = odataTekst(ord.toLocaleLowerCase('nb'));
  const svar = useListe(v, 'bruker', {
    filter: [
      'avsluttetDato eq null',
      ...(ord === ''
        ? []
        : [`(contains(tolower(brukerNavn),${treff}) or contains(tolower(kortnavn),${treff}))`]),
    ].join(' and '),
    orderby: 'brukerNavn',
    top: TREFF,
  });
  const valgt = useObjekt(v, 'bruker', verdi === '' ? undefined : verdi);
  return (
    <div className="f-felt">
      <label htmlFor={id}>{felt.felt.required ? etikett : `${etikett} (${t('parts.valgfritt')})`}</label>
      <p id={hjelpId} className="f-dempet f-liten">
        {hjelp ?? t('parts.brukersoek.hjelp')}
      </p>
      <Suggestion
        filter={false}
        selected={verdi === '' ? null : { value: verdi, label: String(valgt.data?.brukerNavn ?? '…') }}
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
            {t(svar.isFetching ? 'parts.laster' : 'parts.brukersoek.ingen')}
          </Suggestion.Empty>
          {(svar.data?.verdier ?? []).map((b) => (
            <Suggestion.Option key={b.systemID} value={b.systemID} label={String(b.brukerNavn)}>
              {String(b.brukerNavn)}
              {b.kortnavn === undefined ? '' : ` (${String(b.kortnavn)})`}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
      {svar.data?.neste !== undefined && (
        <p role="status" className="f-dempet f-liten">
          {t('parts.brukersoek.flere', { antall: TREFF })}
        </p>
      )}
      {feil !== undefined && <ValidationMessage id={`${id}-feil`}>{feil}</ValidationMessage>}
    </div>
  );
};
