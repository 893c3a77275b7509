import { Button, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface RaderProps {
  readonly id: string;
  /** What there are several of. */
  readonly etikett: string;
  readonly hjelp?: string | undefined;
  readonly antall: number;
  /** The controls of a row. */
  readonly rad: (nr: number) => ReactNode;
  readonly feil?: (nr: number) => string | undefined;
  /** False when there is nothing more to add. */
  readonly kanLeggeTil?: boolean;
  readonly leggTil: () => void;
  readonly fjern: (nr: number) => void;
}

const foersteKontroll = 'input:not([type="hidden"]), select, textarea';

/** Rows to add and remove. The focus goes with what is done: into the new row, else to the way to add one. */
export const Rader = (p: RaderProps) => {
  const { t } = useTranslation();
  const ramme = useRef<HTMLFieldSetElement>(null);
  const gjort = useRef<'lagt' | 'fjernet' | null>(null);
  const [sagt, settSagt] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the number of rows has changed
  useEffect(() => {
    const rader = ramme.current?.querySelectorAll<HTMLElement>(':scope > [data-rad]');
    const til =
      gjort.current === 'lagt'
        ? rader?.[rader.length - 1]?.querySelector<HTMLElement>(foersteKontroll)
        : gjort.current === 'fjernet'
          ? ramme.current?.querySelector<HTMLElement>(':scope > [data-leggtil]')
          : undefined;
    gjort.current = null;
    til?.focus();
  }, [p.antall]);
  const navn = (nr: number) => t('parts.rader.nr', { navn: p.etikett, nr: nr + 1 });
  return (
    <fieldset className="f-feltgruppe" id={p.id} ref={ramme} tabIndex={-1}>
      <legend>{p.etikett}</legend>
      {p.hjelp !== undefined && <p className="f-dempet f-liten">{p.hjelp}</p>}
      {Array.from({ length: p.antall }, (_, nr) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
        <fieldset key={nr} data-rad className="f-feltrad">
          <legend className="ds-sr-only">{navn(nr)}</legend>
          <div className="f-feltradinnhold">{p.rad(nr)}</div>
          <Button
            variant="tertiary"
            data-size="sm"
            type="button"
            aria-label={t('parts.rader.fjernNr', { navn: navn(nr) })}
            onClick={() => {
              gjort.current = 'fjernet';
              settSagt(t('parts.rader.fjernet', { navn: navn(nr) }));
              p.fjern(nr);
            }}
          >
            {t('parts.rader.fjern')}
          </Button>
          {p.feil?.(nr) !== undefined && <ValidationMessage>{p.feil(nr)}</ValidationMessage>}
        </fieldset>
      ))}
      {p.kanLeggeTil !== false && (
        <Button
          variant="secondary"
          data-size="sm"
          type="button"
          data-leggtil
          onClick={() => {
            gjort.current = 'lagt';
            settSagt(t('parts.rader.lagtTil', { navn: navn(p.antall) }));
            p.leggTil();
          }}
        >
          {t('parts.rader.leggTil')}
        </Button>
      )}
      <p role="status" className="ds-sr-only">
        {sagt}
      </p>
    </fieldset>
  );
};
