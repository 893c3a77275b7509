import type { useKodevalg } from './egnekoder.js';
import { Felt, type FeltProps } from './Felt.js';
import { Kodesoek } from './Kodesoek.js';
import { Listefelt } from './Listefelt.js';
import { Objektsoek } from './Objektsoek.js';
import type { Objektoppslag } from './objektsoek.js';

export interface SkjemakontrollProps extends Omit<FeltProps, 'valg'> {
  readonly v: string;
  /** What can be chosen; `soek` looks in the code list, an oppslag among the objects it names. */
  readonly valg: ReturnType<ReturnType<typeof useKodevalg>> | Objektoppslag;
}

/** The control of a field in a form: a search where there is too much to choose among. */
export const Skjemakontroll = ({ v, valg, ...p }: SkjemakontrollProps) => {
  if (valg === 'soek')
    return (
      <Kodesoek
        {...p}
        v={v}
        liste={p.felt.koder?.liste ?? ''}
        verdi={typeof p.verdi === 'string' ? p.verdi : ''}
      />
    );
  if (valg !== undefined && 'entitet' in valg)
    return <Objektsoek {...p} v={v} oppslag={valg} verdi={typeof p.verdi === 'string' ? p.verdi : ''} />;
  return p.felt.felt.many && p.felt.koder === undefined && valg === undefined ? (
    <Listefelt {...p} />
  ) : (
    <Felt {...p} valg={valg} />
  );
};
