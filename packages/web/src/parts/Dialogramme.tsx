import { Dialog, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface DialogrammeProps {
  readonly tittel: string;
  readonly lukk: () => void;
  /** True when what the dialog was opened for is done: its button may be gone, so on from the page's heading. */
  readonly ferdig: () => boolean;
  readonly children: ReactNode;
}

/** A dialog with a heading that gives the focus back when it is gone. */
export const Dialogramme = ({ tittel, lukk, ferdig, children }: DialogrammeProps) => {
  const { t } = useTranslation();
  const id = useId();
  const opphav = useRef(document.activeElement);
  const utfoert = useRef(ferdig);
  utfoert.current = ferdig;
  useEffect(
    () => () => {
      // Not before the dialog is gone: all else is out of reach while it is open.
      const videre =
        utfoert.current() || opphav.current?.isConnected !== true
          ? document.querySelector('main h1')
          : opphav.current;
      if (videre instanceof HTMLElement) videre.focus();
    },
    [],
  );
  return (
    <Dialog open onClose={lukk} closeButton={t('parts.lukk')} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id} className="f-dialogtittel">
        {tittel}
      </Heading>
      {children}
    </Dialog>
  );
};
