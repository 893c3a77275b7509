import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import type { Handlingssvar } from '../client/index.js';
import type { HandlingsdialogProps } from './Handlingsdialog.js';
import { useHandlingstekst } from './modelltekst.js';

// The dialog brings the declared model with it: fetched when somebody acts.
const Handlingsdialog = lazy(async () => ({
  default: (await import('./Handlingsdialog.js')).Handlingsdialog,
}));

export interface HandlingsknapperProps {
  readonly v: string;
  readonly entitet: string;
  readonly id: string | undefined;
  /** Acts to offer, as the object's `handlinger`. The first is the primary one. */
  readonly handlinger: readonly string[];
  /** False when what comes next is something else. */
  readonly foersteErNeste?: boolean;
  readonly ferdig?: (handling: string, svar: Handlingssvar) => void;
  /** What an act is called here, when its own name says too much or too little. */
  readonly navn?: (handling: string) => string | undefined;
  /** Extras for one act's dialog. */
  readonly oppsett?: (handling: string) => Partial<HandlingsdialogProps>;
}

/** A button for each act the user may do now, each opening its form. */
export const Handlingsknapper = ({
  v,
  entitet,
  id,
  handlinger,
  foersteErNeste = true,
  ferdig,
  navn,
  oppsett,
}: HandlingsknapperProps) => {
  const tekst = useHandlingstekst();
  const [valgt, settValgt] = useState<string | null>(null);
  return (
    <>
      {handlinger.map((h, i) => (
        <Button
          key={h}
          variant={i === 0 && foersteErNeste ? 'primary' : 'secondary'}
          onClick={() => settValgt(h)}
        >
          {navn?.(h) ?? tekst(entitet, h)}
        </Button>
      ))}
      {valgt !== null && (
        <Suspense>
          <Handlingsdialog
            key={valgt}
            v={v}
            entitet={entitet}
            id={id}
            handling={valgt}
            lukk={() => settValgt(null)}
            ferdig={(svar) => ferdig?.(valgt, svar)}
            {...oppsett?.(valgt)}
          />
        </Suspense>
      )}
    </>
  );
};
