import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lesDag, skrivDag } from './dagtekst.js';

export interface DatofeltProps {
  readonly etikett: string;
  /** ISO date, '' for none; a text that is no date stands as it was typed. */
  readonly dato: string;
  readonly sett: (dato: string) => void;
  readonly id?: string;
  readonly navn?: string;
  readonly hjelp?: ReactNode;
  readonly feil?: ReactNode;
  readonly paakrevd?: boolean;
  readonly fra?: string;
  /** A filter that works at once: told of whole dates and of an empty field only. */
  readonly straks?: boolean;
}

/**
 * A date written as the product writes it (dd.mm.åååå), whatever language the browser has, and the browser's own
 * calendar for those who would rather point.
 */
export const Datofelt = (p: DatofeltProps) => {
  const { t, i18n } = useTranslation();
  const eget = useId();
  const kalender = useRef<HTMLInputElement>(null);
  const [tekst, settTekst] = useState(skrivDag(p.dato, i18n.language));
  const [forlatt, settForlatt] = useState(false);
  // What is chosen elsewhere shows here; what is being typed is left alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the date or the language is another
  useEffect(() => {
    if (p.dato !== (lesDag(tekst) ?? tekst.trim())) settTekst(skrivDag(p.dato, i18n.language));
  }, [p.dato, i18n.language]);
  const meld = (ny: string) => {
    const dag = lesDag(ny);
    if (dag !== undefined) p.sett(dag);
    else if (ny.trim() === '') p.sett('');
    else if (p.straks !== true) p.sett(ny.trim());
  };
  const ugyldig = forlatt && tekst.trim() !== '' && lesDag(tekst) === undefined;
  const feil = p.feil ?? (ugyldig ? t('parts.dato.ugyldig') : undefined);
  const hjelpId = `${eget}-hjelp`;
  const feilId = `${eget}-feil`;
  return (
    <Field className="f-dato">
      <Label id={`${eget}-navn`} htmlFor={p.id ?? eget}>
        {p.etikett}
      </Label>
      <span id={hjelpId} className={p.hjelp === undefined ? 'ds-sr-only' : 'f-dempet'}>
        {p.hjelp} {p.hjelp === undefined && t('parts.dato.form')}
      </span>
      <span className="f-datolinje">
        <Input
          id={p.id ?? eget}
          name={p.navn}
          value={tekst}
          inputMode="text"
          autoComplete="off"
          placeholder={t('parts.dato.plass')}
          maxLength={14}
          aria-required={p.paakrevd === true ? true : undefined}
          aria-invalid={feil === undefined ? undefined : true}
          aria-describedby={feil === undefined ? hjelpId : `${hjelpId} ${feilId}`}
          onChange={(e) => {
            settTekst(e.target.value);
            settForlatt(false);
            meld(e.target.value);
          }}
          onBlur={() => {
            settForlatt(true);
            const dag = lesDag(tekst);
            if (dag !== undefined) settTekst(skrivDag(dag, i18n.language));
          }}
        />
        <Button
          type="button"
          variant="tertiary"
          icon
          aria-label={t('parts.dato.kalender')}
          aria-describedby={`${eget}-navn`}
          onClick={() => kalender.current?.showPicker()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className="f-bjelle">
            <path d="M4 6h16v14H4zM4 10h16M8 3v5M16 3v5" />
          </svg>
        </Button>
        <input
          ref={kalender}
          type="date"
          className="f-kalender"
          tabIndex={-1}
          aria-hidden="true"
          min={p.fra}
          value={lesDag(tekst) ?? ''}
          onChange={(e) => {
            settTekst(skrivDag(e.target.value, i18n.language));
            p.sett(e.target.value);
          }}
        />
      </span>
      {feil !== undefined && <ValidationMessage id={feilId}>{feil}</ValidationMessage>}
    </Field>
  );
};
