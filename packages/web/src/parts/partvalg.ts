import { useMemo } from 'react';
import { useListe } from '../client/index.js';
import type { Valgmulighet } from './Felt.js';
import { useKodetekst } from './modelltekst.js';
import { useIdag, useParter, useRegioner } from './oppslag.js';

export interface Partvalg extends Valgmulighet {
  readonly parttype: string;
  /** The eFagråd region it belongs to. */
  readonly region?: string;
}

/** The parties there are today, to choose among: one by one, by eFagråd region or by kind. */
export const usePartvalg = (v: string): readonly Partvalg[] => {
  const idag = useIdag();
  const kodetekst = useKodetekst();
  const { liste } = useParter(v);
  const regioner = useRegioner(v);
  const medlemmer = useListe(v, 'regionmedlem', {
    filter: `region/regiontype/kode eq 'efagraad' and fraDato le ${idag} and (tilDato eq null or tilDato gt ${idag})`,
    top: 200,
  });
  const rader = medlemmer.data?.verdier;
  return useMemo(() => {
    const region = new Map((rader ?? []).map((m) => [m.part, m.region]));
    return liste
      .filter((p) => p.fraDato <= idag && (p.tilDato === undefined || idag < p.tilDato))
      .map((p) => {
        const i = region.get(p.systemID);
        const regionnavn = regioner.av(i)?.navn;
        return {
          verdi: p.systemID,
          tekst: p.navn,
          parttype: p.parttype.kode,
          ...(i === undefined ? {} : { region: i }),
          grupper: [kodetekst('Parttype', p.parttype), ...(regionnavn === undefined ? [] : [regionnavn])],
        };
      });
  }, [liste, rader, regioner, idag, kodetekst]);
};
