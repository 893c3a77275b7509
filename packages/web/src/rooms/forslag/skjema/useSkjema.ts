import { type RefObject, useId, useRef, useState } from 'react';
import { Problemfeil } from '../../../client/index.js';
import { type Feil, feilPerFelt, tomme } from './feil.js';

export type Skjemaverdi = Readonly<Record<string, string | readonly string[]>>;

export interface Skjema<V extends Skjemaverdi> {
  /** Id of the control of a field. */
  readonly idFor: (felt: string) => string;
  readonly verdi: V;
  readonly feil: Feil;
  readonly sett: <K extends keyof V & string>(felt: K, verdi: V[K]) => void;
  readonly settFeil: (feil: Feil) => void;
  /** False, with errors shown, when one of the fields is empty. */
  readonly krev: (felt: readonly (keyof V & string)[], tekst: string) => boolean;
  /** Shows the field errors of a refused request. */
  readonly taImot: (feil: unknown) => void;
  /** Focus the error summary once after the next render. */
  readonly oppsummering: RefObject<HTMLElement | null>;
}

/** State of a form: values, errors per field, and where the error summary is. Changing a field clears its error. */
export const useSkjema = <V extends Skjemaverdi>(start: V): Skjema<V> => {
  const [verdi, settVerdi] = useState(start);
  const [feil, settFeil] = useState<Feil>({});
  const id = useId();
  const oppsummering = useRef<HTMLElement | null>(null);
  const vis = (ny: Feil) => {
    settFeil(ny);
    if (Object.keys(ny).length > 0) requestAnimationFrame(() => oppsummering.current?.focus());
  };
  return {
    idFor: (felt) => `${id}-${felt}`,
    verdi,
    feil,
    sett: (felt, ny) => {
      settVerdi((gammel) => ({ ...gammel, [felt]: ny }));
      settFeil((gamle) =>
        felt in gamle ? Object.fromEntries(Object.entries(gamle).filter(([navn]) => navn !== felt)) : gamle,
      );
    },
    settFeil: vis,
    krev: (felt, tekst) => {
      const mangler = tomme(verdi, felt);
      vis(Object.fromEntries(mangler.map((f) => [f, tekst])));
      return mangler.length === 0;
    },
    taImot: (e) => {
      if (e instanceof Problemfeil) vis(feilPerFelt(e.felt));
    },
    oppsummering,
  };
};
