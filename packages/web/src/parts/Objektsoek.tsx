import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListe, useObjekt } from '../client/index.js';
import { useEtterpaa } from './etterpaa.js';
import type { FeltProps } from './Felt.js';
import { Forslagsfelt } from './Forslagsfelt.js';
import { type Objektoppslag, soekefilter } from './objektsoek.js';

/** How many the list shows, and how many more each time one asks for more. */
const TREFF = 20;

export interface ObjektsoekProps extends Omit<FeltProps, 'valg' | 'verdi'> {
  readonly v: string;
  readonly oppslag: Objektoppslag;
  readonly verdi: string;
}

/** One object of very many, found while one writes, a page at a time. */
export const Objektsoek = ({ v, oppslag, hjelp, verdi, ...felt }: ObjektsoekProps) => {
  const { t } = useTranslation();
  const [skrevet, settSkrevet] = useState('');
  const [antall, settAntall] = useState(TREFF);
  const filter = soekefilter(oppslag, useEtterpaa(skrevet.trim()));
  const svar = useListe(v, oppslag.entitet, {
    ...(filter === undefined ? {} : { filter }),
    orderby: oppslag.orderby,
    top: antall,
  });
  const valgt = useObjekt(v, oppslag.entitet, verdi === '' ? undefined : verdi);
  return (
    <Forslagsfelt
      {...felt}
      hjelp={hjelp ?? t(oppslag.hjelp)}
      valgt={
        verdi === '' ? null : { verdi, etikett: valgt.data === undefined ? '…' : oppslag.etikett(valgt.data) }
      }
      treff={(svar.data?.verdier ?? []).map((o) => {
        const etikett = oppslag.etikett(o);
        return { verdi: o.systemID, etikett, vist: [etikett, oppslag.mer?.(o)].filter(Boolean).join(' ') };
      })}
      skriver={(ord) => {
        settSkrevet(ord);
        settAntall(TREFF);
      }}
      tomt={t(svar.isFetching ? 'parts.laster' : oppslag.ingen)}
      flere={
        svar.data?.neste === undefined
          ? undefined
          : { tekst: t('parts.objektsoek.flere', { antall }), vis: () => settAntall(antall + TREFF) }
      }
    />
  );
};
