import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogramme } from '../../parts/Dialogramme.js';
import { Oppslagsfelt, type OppslagsfeltProps } from '../../parts/Oppslagsfelt.js';
import { Problemvisning } from '../../parts/Problem.js';

export interface VelgdialogProps
  extends Pick<OppslagsfeltProps, 'entitet' | 'etikett' | 'felt' | 'vis' | 'uten'> {
  readonly v: string;
  readonly tittel: string;
  readonly knapp: string;
  /** What comes before the choice: words, or another choice. */
  readonly children?: ReactNode;
  readonly utfoer: (systemID: string) => Promise<unknown>;
  readonly lukk: () => void;
}

/** Chooses one other object and does something with it. What the server refuses is said here. */
export const Velgdialog = ({ v, tittel, knapp, children, utfoer, lukk, ...oppslag }: VelgdialogProps) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const id = useId();
  const [valg, settValg] = useState({ entitet: '', systemID: '' });
  const [mangler, settMangler] = useState(false);
  const [feil, settFeil] = useState<unknown>(null);
  const [sender, settSender] = useState(false);
  const gjort = useRef(false);
  // A choice among others is no choice among these.
  const valgt = valg.entitet === oppslag.entitet ? valg.systemID : '';
  const send = async (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    settMangler(valgt === '');
    if (valgt === '') {
      document.getElementById(id)?.focus();
      return;
    }
    settFeil(null);
    settSender(true);
    try {
      await utfoer(valgt);
      gjort.current = true;
      await lager.invalidateQueries({ queryKey: [v] });
      lukk();
    } catch (grunn) {
      settFeil(grunn);
      settSender(false);
    }
  };
  return (
    <Dialogramme tittel={tittel} lukk={lukk} ferdig={() => gjort.current}>
      <form className="f-skjema" onSubmit={(e) => void send(e)} noValidate>
        {children}
        {feil !== null && <Problemvisning feil={feil} fokus />}
        <Oppslagsfelt
          key={oppslag.entitet}
          {...oppslag}
          v={v}
          id={id}
          verdi={valgt}
          sett={(systemID) => settValg({ entitet: oppslag.entitet, systemID })}
          paakrevd
          feil={mangler && valgt === '' ? t('parts.felt.mangler') : undefined}
        />
        <div className="f-rad">
          <Button type="submit" loading={sender}>
            {knapp}
          </Button>
          <Button variant="tertiary" onClick={lukk}>
            {t('parts.avbryt')}
          </Button>
        </div>
      </form>
    </Dialogramme>
  );
};
