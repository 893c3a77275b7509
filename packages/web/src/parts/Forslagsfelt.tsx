import {
  Button,
  EXPERIMENTAL_Suggestion as Suggestion,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeltProps } from './Felt.js';

/** What one can choose: the value, what stands in the field once chosen, and what the list says of it. */
export interface Treff {
  readonly verdi: string;
  readonly etikett: string;
  readonly vist?: string;
}

export interface ForslagsfeltProps extends Omit<FeltProps, 'valg' | 'verdi' | 'hjelp'> {
  readonly hjelp: string;
  readonly valgt: Treff | null;
  readonly treff: readonly Treff[];
  /** Told while one writes; the empty string once something is chosen. */
  readonly skriver: (ord: string) => void;
  /** What the list says when nothing is in it. */
  readonly tomt: string;
  /** That there is more than the list shows, if so, and the way to it. */
  readonly flere?: { readonly tekst: string; readonly vis: () => void } | undefined;
}

/** One thing out of very many, looked for while one writes: a combobox for keyboard and screen reader. */
export const Forslagsfelt = ({
  id,
  felt,
  etikett,
  hjelp,
  valgt,
  treff,
  skriver,
  sett,
  tomt,
  flere,
  feil,
}: ForslagsfeltProps) => {
  const { t } = useTranslation();
  const hjelpId = useId();
  return (
    <div className="f-felt">
      <label htmlFor={id}>{felt.felt.required ? etikett : `${etikett} (${t('parts.valgfritt')})`}</label>
      <p id={hjelpId} className="f-dempet f-liten">
        {hjelp}
      </p>
      <Suggestion
        filter={false}
        selected={valgt === null ? null : { value: valgt.verdi, label: valgt.etikett }}
        onSelectedChange={(x) => {
          skriver('');
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
          onInput={(e) => skriver(e.currentTarget.value)}
        />
        <Suggestion.Clear />
        <Suggestion.List>
          <Suggestion.Empty>{tomt}</Suggestion.Empty>
          {treff.map((x) => (
            <Suggestion.Option key={x.verdi} value={x.verdi} label={x.etikett}>
              {x.vist ?? x.etikett}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
      {flere !== undefined && (
        <div className="f-rad">
          <p role="status" className="f-dempet f-liten">
            {flere.tekst}
          </p>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              flere.vis();
              // The list closed when the field lost the focus: back to it, and open.
              document.getElementById(id)?.focus();
              document.getElementById(id)?.click();
            }}
          >
            {t('parts.visFlere')}
          </Button>
        </div>
      )}
      {feil !== undefined && <ValidationMessage id={`${id}-feil`}>{feil}</ValidationMessage>}
    </div>
  );
};
