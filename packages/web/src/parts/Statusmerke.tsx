import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Kodeverdi } from '../client/index.js';
import { useKodetekst } from './modelltekst.js';
import { farge, type Tone, toneFor } from './tone.js';

const former: Readonly<Record<Tone, ReactNode>> = {
  god: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentcolor" />
      <path d="M4.5 8.3l2.4 2.4 4.6-5" fill="none" stroke="#fff" strokeWidth="1.8" />
    </>
  ),
  pagaar: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentcolor" strokeWidth="1.8" />
      <path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="currentcolor" />
    </>
  ),
  venter: <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentcolor" strokeWidth="1.8" />,
  viktig: <path d="M8 1l7 13.5H1z" fill="currentcolor" />,
  nei: <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentcolor" strokeWidth="2.4" />,
  noeytral: <path d="M2 8h12" fill="none" stroke="currentcolor" strokeWidth="2.4" />,
};

export const Form = ({ tone }: { readonly tone: Tone }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {former[tone]}
  </svg>
);

/** A state as words and shape. */
export const Merke = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <Tag data-color={farge[tone]} data-size="sm" className="f-status">
    <Form tone={tone} />
    {children}
  </Tag>
);

export interface StatusmerkeProps {
  /** Name of the code list, e.g. `Forslagsstatus`; gives the words in the user's language. */
  readonly liste: string;
  readonly verdi: Kodeverdi | undefined;
  readonly tone?: Tone;
}

/** The state of an object from a code list. */
export const Statusmerke = ({ liste, verdi, tone }: StatusmerkeProps) => {
  const kodetekst = useKodetekst();
  if (verdi === undefined) return null;
  return <Merke tone={tone ?? toneFor(verdi.kode)}>{kodetekst(liste, verdi)}</Merke>;
};
