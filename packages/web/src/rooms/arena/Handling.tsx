import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import type { HandlingsdialogProps } from '../../parts/Handlingsdialog.js';
import { useHandlingstekst } from '../../parts/modelltekst.js';
import { useAdressevalg } from '../../parts/rute.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

export interface HandlingProps extends Omit<HandlingsdialogProps, 'lukk'> {
  /** Words on the button, when the act's own name does not say enough. */
  readonly knapp?: string;
  readonly etikett?: string;
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
}

/** One act as a button beside what it is about. An address with `?gjoer=` and the act's name opens it at once. */
export const Handling = ({ knapp, etikett, variant = 'secondary', ...p }: HandlingProps) => {
  const tekst = useHandlingstekst();
  const [gjoer, settGjoer] = useAdressevalg('gjoer', '');
  const bedt = p.entitet === 'arena' && gjoer === p.handling;
  const [trykket, settTrykket] = useState(false);
  return (
    <>
      <Button variant={variant} data-size="sm" aria-label={etikett} onClick={() => settTrykket(true)}>
        {knapp ?? tekst(p.entitet, p.handling)}
      </Button>
      {(trykket || bedt) && (
        <Suspense>
          <Handlingsdialog
            {...p}
            lukk={() => {
              settTrykket(false);
              if (bedt) settGjoer('');
            }}
          />
        </Suspense>
      )}
    </>
  );
};
