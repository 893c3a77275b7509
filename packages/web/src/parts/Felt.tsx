import { Select, Textarea, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Datofelt } from './Datofelt.js';
import { Flervalg } from './Flervalg.js';
import { useKodetekst } from './modelltekst.js';
import type { Skjemafelt, Skjemaverdi } from './skjema.js';

export interface Valgmulighet {
  readonly verdi: string;
  readonly tekst: string;
  /** Names of the groups it belongs to, where many are chosen at once. */
  readonly grupper?: readonly string[];
}

export interface FeltProps {
  readonly id: string;
  readonly felt: Skjemafelt;
  readonly etikett: string;
  readonly hjelp?: string | undefined;
  readonly verdi: Skjemaverdi | undefined;
  readonly sett: (verdi: Skjemaverdi) => void;
  readonly feil?: string | undefined;
  /** What can be chosen in a field that points at other objects. */
  readonly valg?: readonly Valgmulighet[] | undefined;
}

const typer: Readonly<Record<string, 'datetime-local' | 'email' | 'text'>> = {
  tidspunkt: 'datetime-local',
  epost: 'email',
};

/** Keys that a small screen shows for a number. */
const tastatur = (felt: Skjemafelt): 'decimal' | 'numeric' | undefined => {
  if (felt.felt.kind.name === 'desimal') return 'decimal';
  return felt.kontroll === 'tall' || felt.kontroll === 'kroner' ? 'numeric' : undefined;
};

/** One field of a form, with the control its kind asks for. */
export const Felt = ({ id, felt, etikett, hjelp, verdi, sett, feil, valg }: FeltProps) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const hjelpId = useId();
  const muligheter =
    valg ??
    felt.koder?.koder.map((kode) => ({
      verdi: kode,
      tekst: kodetekst(felt.koder?.liste ?? '', { kode, kodenavn: kode }),
    }));
  const merkelapp = felt.felt.required ? etikett : `${etikett} (${t('parts.valgfritt')})`;
  const vedTekst = (e: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    sett(e.target.value);
  if (felt.felt.many && muligheter !== undefined) {
    const valgte = Array.isArray(verdi) ? (verdi as readonly string[]) : [];
    return (
      <fieldset className="ds-fieldset f-avkryssing" id={id} tabIndex={-1}>
        <legend>{merkelapp}</legend>
        {hjelp !== undefined && <p className="f-dempet">{hjelp}</p>}
        <Flervalg valg={muligheter} valgte={valgte} sett={sett} />
        {feil !== undefined && <ValidationMessage>{feil}</ValidationMessage>}
      </fieldset>
    );
  }
  if (felt.kontroll === 'avkryssing') {
    return (
      <label className="f-avkryss">
        <input
          id={id}
          type="checkbox"
          className="ds-input"
          checked={verdi === true}
          onChange={(e) => sett(e.target.checked)}
        />
        {merkelapp}
      </label>
    );
  }
  const tekst = typeof verdi === 'string' ? verdi : '';
  if (muligheter !== undefined || felt.kontroll === 'tekstomraade') {
    return (
      <div className="f-felt">
        <label htmlFor={id}>{merkelapp}</label>
        {hjelp !== undefined && (
          <p id={hjelpId} className="f-dempet">
            {hjelp}
          </p>
        )}
        {muligheter === undefined ? (
          <Textarea
            id={id}
            rows={5}
            value={tekst}
            onChange={vedTekst}
            required={felt.felt.required}
            aria-invalid={feil !== undefined}
            aria-describedby={
              [hjelp === undefined ? '' : hjelpId, feil === undefined ? '' : `${id}-feil`].join(' ').trim() ||
              undefined
            }
          />
        ) : (
          <Select
            id={id}
            value={tekst}
            onChange={vedTekst}
            required={felt.felt.required}
            aria-invalid={feil !== undefined}
            aria-describedby={
              [hjelp === undefined ? '' : hjelpId, feil === undefined ? '' : `${id}-feil`].join(' ').trim() ||
              undefined
            }
          >
            <Select.Option value="">{t('parts.velg')}</Select.Option>
            {muligheter.map((m) => (
              <Select.Option key={m.verdi} value={m.verdi}>
                {m.tekst}
              </Select.Option>
            ))}
          </Select>
        )}
        {feil !== undefined && <ValidationMessage id={`${id}-feil`}>{feil}</ValidationMessage>}
      </div>
    );
  }
  if (felt.kontroll === 'dato')
    return (
      <Datofelt
        id={id}
        etikett={merkelapp}
        hjelp={hjelp}
        feil={feil}
        paakrevd={felt.felt.required}
        dato={tekst}
        sett={sett}
      />
    );
  return (
    <Textfield
      id={id}
      label={merkelapp}
      description={hjelp}
      value={tekst}
      type={typer[felt.kontroll] ?? 'text'}
      inputMode={tastatur(felt)}
      {...(felt.kontroll === 'kroner' ? { suffix: 'kr' } : {})}
      required={felt.felt.required}
      onChange={vedTekst}
      error={feil}
    />
  );
};
