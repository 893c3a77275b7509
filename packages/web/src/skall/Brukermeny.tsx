import { Button } from '@digdir/designsystemet-react';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hent, type Meg, useVirksomhet, virksomhetAv } from '../client/index.js';

const loggUt = async () => {
  const svar = await hent<{ readonly videre?: string }>('/logg-ut', { metode: 'POST', body: {} });
  window.location.assign(svar?.videre ?? '/');
};

/** Who is logged in, which tenant they work in, and the way out. */
export const Brukermeny = ({ meg }: { readonly meg: Meg }) => {
  const { t } = useTranslation();
  const { virksomhet, velg } = useVirksomhet();
  const [aapen, settAapen] = useState(false);
  const [feilet, settFeilet] = useState(false);
  const knapp = useRef<HTMLButtonElement>(null);
  const her = virksomhetAv(meg, virksomhet);
  const roller = (her?.roller ?? []).map((r) => t(`rolle.${r}`, { defaultValue: r })).join(', ');
  const vedTast = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || !aapen) return;
    settAapen(false);
    knapp.current?.focus();
  };
  const vedTap = (e: FocusEvent) => {
    if (!e.currentTarget.contains(e.relatedTarget)) settAapen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus that bubble from the button and panel inside
    <div className="f-bruker" onKeyDown={vedTast} onBlur={vedTap}>
      <Button
        ref={knapp}
        variant="tertiary"
        data-size="sm"
        aria-expanded={aapen}
        aria-controls="brukermeny"
        onClick={() => settAapen(!aapen)}
      >
        <span className="f-brukernavn">{meg.navn ?? meg.epost ?? t('skall.bruker')}</span>
        <svg viewBox="0 0 12 8" className="f-pil" aria-hidden="true" focusable="false">
          <path d="M1 1l5 5 5-5" />
        </svg>
      </Button>
      <div id="brukermeny" className="f-brukerpanel" hidden={!aapen}>
        <p className="f-brukerhvem">
          <strong>{meg.navn}</strong>
          {meg.epost !== undefined && <span>{meg.epost}</span>}
          {roller !== '' && <span>{t('skall.roller', { roller })}</span>}
        </p>
        {meg.virksomheter.length > 1 && (
          <label className="f-virksomhetsvalg">
            <span>{t('skall.virksomhet')}</span>
            <select
              className="ds-input"
              data-size="sm"
              value={virksomhet}
              onChange={(e) => velg(e.target.value)}
            >
              {meg.virksomheter.map((v) => (
                <option key={v.kode} value={v.kode}>
                  {v.navn}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button variant="secondary" data-size="sm" onClick={() => loggUt().catch(() => settFeilet(true))}>
          {t('skall.loggUt')}
        </Button>
        {feilet && <p role="alert">{t('skall.loggUtFeilet')}</p>}
      </div>
    </div>
  );
};
