import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { odataTekst, useListe, useObjekt } from '../client/index.js';
import { useEtterpaa } from './etterpaa.js';
import type { FeltProps } from './Felt.js';
import { Forslagsfelt } from './Forslagsfelt.js';

const TREFF = 20;

export interface BrukersoekProps extends Omit<FeltProps, 'valg' | 'verdi'> {
  readonly v: string;
  readonly verdi: string;
}

/** A user of the tenant, found by name while one writes. */
export const Brukersoek = ({ v, hjelp, verdi, ...felt }: BrukersoekProps) => {
  const { t } = useTranslation();
  const [skrevet, settSkrevet] = useState('');
  const ord = useEtterpaa(skrevet.trim());
  const treff = odataTekst(ord.toLocaleLowerCase('nb'));
  const svar = useListe(v, 'bruker', {
    filter: [
      'avsluttetDato eq null',
      ...(ord === ''
        ? []
        : [`(contains(tolower(brukerNavn),${treff}) or contains(tolower(kortnavn),${treff}))`]),
    ].join(' and '),
    orderby: 'brukerNavn',
    top: TREFF,
  });
  const valgt = useObjekt(v, 'bruker', verdi === '' ? undefined : verdi);
  return (
    <Forslagsfelt
      {...felt}
      hjelp={hjelp ?? t('parts.brukersoek.hjelp')}
      valgt={verdi === '' ? null : { verdi, etikett: String(valgt.data?.brukerNavn ?? '…') }}
      treff={(svar.data?.verdier ?? []).map((b) => {
        const etikett = String(b.brukerNavn);
        return {
          verdi: b.systemID,
          etikett,
          vist: b.kortnavn === undefined ? etikett : `${etikett} (${String(b.kortnavn)})`,
        };
      })}
      skriver={settSkrevet}
      tomt={t(svar.isFetching ? 'parts.laster' : 'parts.brukersoek.ingen')}
      flere={svar.data?.neste === undefined ? undefined : t('parts.brukersoek.flere', { antall: TREFF })}
    />
  );
};
