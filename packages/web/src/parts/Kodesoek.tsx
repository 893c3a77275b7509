import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { somProblem } from '../client/index.js';
import { useEtterpaa } from './etterpaa.js';
import type { FeltProps } from './Felt.js';
import { Forslagsfelt } from './Forslagsfelt.js';
import { useKoden, useKodesoek } from './kodetreff.js';

export interface KodesoekProps extends Omit<FeltProps, 'valg' | 'verdi'> {
  readonly v: string;
  /** Name of the code list. */
  readonly liste: string;
  readonly verdi: string;
}

/** A code from a list too long to choose in: what is written is looked for in codes and names. */
export const Kodesoek = ({ v, liste, hjelp, verdi, ...felt }: KodesoekProps) => {
  const { t } = useTranslation();
  const [skrevet, settSkrevet] = useState('');
  const svar = useKodesoek(v, liste, useEtterpaa(skrevet));
  const valgt = useKoden(v, liste, verdi);
  const somTreff = (k: { readonly kode: string; readonly kodenavn: string }) => ({
    verdi: k.kode,
    etikett: k.kode === k.kodenavn ? k.kode : `${k.kode} ${k.kodenavn}`,
  });
  return (
    <Forslagsfelt
      {...felt}
      hjelp={hjelp ?? t('parts.kodesoek.hjelp')}
      valgt={verdi === '' ? null : somTreff(valgt ?? { kode: verdi, kodenavn: verdi })}
      treff={(svar.data ?? []).map(somTreff)}
      skriver={settSkrevet}
      tomt={
        svar.error === null
          ? t(svar.isFetching ? 'parts.laster' : 'parts.kodesoek.ingen')
          : somProblem(svar.error).title || t('parts.problem.uventet')
      }
    />
  );
};
