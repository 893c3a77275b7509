import type { ReactNode } from 'react';
import type { Feltgruppe } from './objektskjema.js';
import { Rader } from './Rader.js';
import type { Skjemafelt, Skjemarad } from './skjema.js';

export interface GruppelisteProps {
  readonly id: string;
  readonly gruppe: Feltgruppe;
  readonly etikett: string;
  readonly rader: readonly Skjemarad[];
  readonly sett: (rader: readonly Skjemarad[]) => void;
  /** The control of a member, in a form of its own: one row. */
  readonly kontroll: (
    felt: Skjemafelt,
    nr: number,
    rad: Skjemarad,
    sett: (rad: Skjemarad) => void,
  ) => ReactNode;
  readonly feil: (nr: number) => string | undefined;
}

/** A group of values that an object may have several of, such as the numbers a person is known by. */
export const Gruppeliste = ({ id, gruppe, etikett, rader, sett, kontroll, feil }: GruppelisteProps) => (
  <Rader
    id={id}
    etikett={etikett}
    antall={rader.length}
    leggTil={() => sett([...rader, {}])}
    fjern={(nr) => sett(rader.filter((_, i) => i !== nr))}
    feil={feil}
    rad={(nr) =>
      gruppe.felt.map((f) =>
        kontroll(f, nr, rader[nr] ?? {}, (rad) => sett(rader.map((gammel, i) => (i === nr ? rad : gammel)))),
      )
    }
  />
);
