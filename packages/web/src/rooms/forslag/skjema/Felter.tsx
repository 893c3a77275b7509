import {
  Checkbox,
  ErrorSummary,
  Field,
  Fieldset,
  Label,
  Radio,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Datofelt } from '../../../parts/Datofelt.js';
import type { Skjema, Skjemaverdi } from './useSkjema.js';

export interface Valg {
  readonly verdi: string;
  readonly tekst: string;
  readonly hjelp?: ReactNode;
  readonly sperret?: boolean;
}

interface Feltprops<V extends Skjemaverdi> {
  readonly s: Skjema<V>;
  readonly felt: keyof V & string;
  readonly etikett: string;
  readonly hjelp?: ReactNode;
  readonly valgfri?: boolean;
}

const useEtikett = (etikett: string, valgfri: boolean | undefined): string => {
  const { t } = useTranslation();
  return valgfri ? `${etikett} (${t('forslag.valgfritt')})` : etikett;
};

const somTekst = (v: string | readonly string[] | undefined): string => (typeof v === 'string' ? v : '');

export interface TekstfeltProps<V extends Skjemaverdi> extends Feltprops<V> {
  readonly linjer?: number;
  readonly type?: 'text' | 'date' | 'datetime-local';
  readonly maks?: number;
  readonly inputMode?: 'numeric';
}

export const Tekstfelt = <V extends Skjemaverdi>({
  s,
  felt,
  etikett,
  hjelp,
  valgfri,
  linjer,
  type = 'text',
  maks,
  inputMode,
}: TekstfeltProps<V>) => {
  const { t } = useTranslation();
  const navn = useEtikett(etikett, valgfri);
  const felles = {
    id: s.idFor(felt),
    name: felt,
    label: navn,
    description: hjelp,
    error: s.feil[felt],
    value: somTekst(s.verdi[felt]),
    'aria-required': valgfri ? undefined : true,
    // What is pasted is never cut in silence: the counter says how much is too much.
    ...(maks === undefined
      ? {}
      : { counter: { limit: maks, over: t('parts.teller.over'), under: t('parts.teller.under') } }),
  } as const;
  if (type === 'date')
    return (
      <Datofelt
        id={felles.id}
        navn={felt}
        etikett={navn}
        hjelp={hjelp}
        feil={felles.error}
        paakrevd={valgfri !== true}
        dato={felles.value}
        sett={(ny) => s.sett(felt, ny as V[typeof felt])}
      />
    );
  return linjer === undefined ? (
    <Textfield
      {...felles}
      type={type}
      {...(inputMode === undefined ? {} : { inputMode })}
      onChange={(e) => s.sett(felt, e.target.value as V[typeof felt])}
    />
  ) : (
    <Textfield
      {...felles}
      multiline
      rows={linjer}
      onChange={(e) => s.sett(felt, e.target.value as V[typeof felt])}
    />
  );
};

export const Valgfelt = <V extends Skjemaverdi>({
  s,
  felt,
  etikett,
  hjelp,
  valgfri,
  valg,
  tom,
  laast,
}: Feltprops<V> & { readonly valg: readonly Valg[]; readonly tom: string; readonly laast?: boolean }) => {
  const navn = useEtikett(etikett, valgfri);
  return (
    <Field>
      <Label>{navn}</Label>
      {hjelp !== undefined && <Field.Description>{hjelp}</Field.Description>}
      <Select
        id={s.idFor(felt)}
        name={felt}
        value={somTekst(s.verdi[felt])}
        aria-invalid={s.feil[felt] !== undefined}
        disabled={laast ?? false}
        onChange={(e) => s.sett(felt, e.target.value as V[typeof felt])}
      >
        <Select.Option value="">{tom}</Select.Option>
        {valg.map((v) => (
          <Select.Option key={v.verdi} value={v.verdi} disabled={v.sperret ?? false}>
            {v.tekst}
          </Select.Option>
        ))}
      </Select>
      {s.feil[felt] !== undefined && <ValidationMessage>{s.feil[felt]}</ValidationMessage>}
    </Field>
  );
};

interface Gruppeprops<V extends Skjemaverdi> extends Feltprops<V> {
  readonly valg: readonly Valg[];
}

const Gruppe = <V extends Skjemaverdi>({
  s,
  felt,
  etikett,
  hjelp,
  children,
}: Feltprops<V> & { readonly children: ReactNode }) => (
  <Fieldset id={s.idFor(felt)} tabIndex={-1}>
    <Fieldset.Legend>{etikett}</Fieldset.Legend>
    {hjelp !== undefined && <Fieldset.Description>{hjelp}</Fieldset.Description>}
    {children}
    {s.feil[felt] !== undefined && <ValidationMessage>{s.feil[felt]}</ValidationMessage>}
  </Fieldset>
);

export const Radiofelt = <V extends Skjemaverdi>({ valg, ...resten }: Gruppeprops<V>) => {
  const { s, felt } = resten;
  const navn = useEtikett(resten.etikett, resten.valgfri);
  return (
    <Gruppe {...resten} etikett={navn}>
      {valg.map((v) => (
        <Radio
          key={v.verdi}
          name={s.idFor(felt)}
          value={v.verdi}
          label={v.tekst}
          description={v.hjelp}
          disabled={v.sperret ?? false}
          checked={s.verdi[felt] === v.verdi}
          onChange={() => s.sett(felt, v.verdi as V[typeof felt])}
        />
      ))}
    </Gruppe>
  );
};

export const Avkryssing = <V extends Skjemaverdi>({ valg, ...resten }: Gruppeprops<V>) => {
  const { s, felt } = resten;
  const valgt = (s.verdi[felt] ?? []) as readonly string[];
  return (
    <Gruppe {...resten}>
      {valg.map((v) => (
        <Checkbox
          key={v.verdi}
          name={felt}
          value={v.verdi}
          label={v.tekst}
          description={v.hjelp}
          checked={valgt.includes(v.verdi)}
          onChange={(e) =>
            s.sett(
              felt,
              (e.target.checked
                ? [...valgt, v.verdi]
                : valgt.filter((x) => x !== v.verdi)) as readonly string[] as unknown as V[typeof felt],
            )
          }
        />
      ))}
    </Gruppe>
  );
};

/** What must be corrected, with links that take the focus to each field. */
export const Feiloppsummering = <V extends Skjemaverdi>({
  s,
  etiketter,
}: {
  readonly s: Skjema<V>;
  readonly etiketter: Readonly<Partial<Record<keyof V & string, string>>>;
}) => {
  const { t } = useTranslation();
  const feil = Object.entries(s.feil).filter(([felt]) => !felt.includes('/'));
  if (feil.length === 0) return null;
  const tilFelt = (e: MouseEvent, felt: string) => {
    const mal = document.getElementById(s.idFor(felt));
    if (!mal) return;
    e.preventDefault();
    mal.focus();
    mal.scrollIntoView({ block: 'center' });
  };
  return (
    <ErrorSummary ref={s.oppsummering as never} tabIndex={-1}>
      <ErrorSummary.Heading>{t('forslag.skjema.rett')}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {feil.map(([felt, tekst]) => (
          <ErrorSummary.Item key={felt}>
            <ErrorSummary.Link href={`#${s.idFor(felt)}`} onClick={(e: MouseEvent) => tilFelt(e, felt)}>
              {etiketter[felt] === undefined ? tekst : `${etiketter[felt]}: ${tekst}`}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
};
