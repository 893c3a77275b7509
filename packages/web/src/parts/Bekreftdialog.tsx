import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogramme } from './Dialogramme.js';
import { Problemvisning } from './Problem.js';

export interface BekreftdialogProps {
  readonly tittel: string;
  /** What will happen, in words. */
  readonly children: ReactNode;
  readonly knapp: string;
  readonly kanIkkeAngres?: boolean;
  readonly utfoer: () => Promise<unknown>;
  readonly lukk: () => void;
  readonly ferdig?: () => void;
}

/** Asks before something is done, and says why when the server refuses. */
export const Bekreftdialog = (p: BekreftdialogProps) => {
  const { t } = useTranslation();
  const [sender, settSender] = useState(false);
  const [feil, settFeil] = useState<unknown>(null);
  const utfoert = useRef(false);
  const gjoer = async () => {
    settSender(true);
    settFeil(null);
    try {
      await p.utfoer();
      utfoert.current = true;
      p.lukk();
      p.ferdig?.();
    } catch (e) {
      settFeil(e);
      settSender(false);
    }
  };
  return (
    <Dialogramme tittel={p.tittel} lukk={p.lukk} ferdig={() => utfoert.current}>
      <div className="f-skjema">
        <div className="f-del">{p.children}</div>
        {p.kanIkkeAngres === true && (
          <Alert data-color="warning">
            <Paragraph>{t('parts.kanIkkeAngres')}</Paragraph>
          </Alert>
        )}
        {feil !== null && <Problemvisning feil={feil} fokus />}
        <div className="f-rad">
          <Button loading={sender} onClick={() => void gjoer()}>
            {p.knapp}
          </Button>
          <Button variant="tertiary" onClick={p.lukk}>
            {t('parts.avbryt')}
          </Button>
        </div>
      </div>
    </Dialogramme>
  );
};
