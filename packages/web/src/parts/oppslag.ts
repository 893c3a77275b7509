// Small registers that many pages name things from: read whole, once, and shared.
import { useMemo } from 'react';
import { type Objekt, useListe, useMeg } from '../client/index.js';
import { iDag } from './format.js';

const STOERST = 200;

/** Today in Norway by the installation's own clock, which a demonstration may set. */
export const useIdag = (): string => {
  const { naa } = useMeg();
  return iDag(naa === undefined ? new Date() : new Date(naa));
};

const kart = <T extends { readonly systemID: string }>(
  liste: readonly T[] | undefined,
): ReadonlyMap<string, T> => new Map((liste ?? []).map((x) => [x.systemID, x]));

export interface Register<T> {
  readonly liste: readonly T[];
  readonly av: (id: string | undefined) => T | undefined;
}

const useRegister = <N extends 'samarbeidspart' | 'arena' | 'region'>(
  v: string,
  entitet: N,
): Register<Objekt<N>> => {
  const { data } = useListe(v, entitet, { orderby: 'navn', top: STOERST });
  return useMemo(() => {
    const etter = kart(data?.verdier);
    return {
      liste: data?.verdier ?? [],
      av: (id) => (id === undefined ? undefined : etter.get(id)),
    };
  }, [data]);
};

export const useParter = (v: string) => useRegister(v, 'samarbeidspart');
export const useArenaer = (v: string) => useRegister(v, 'arena');
export const useRegioner = (v: string) => useRegister(v, 'region');

/** Parties the user works for: those with the same short form as one of the user's tenants. */
export const useMineParter = (v: string): readonly Objekt<'samarbeidspart'>[] => {
  const meg = useMeg();
  const { liste } = useParter(v);
  return liste.filter((p) => meg.virksomheter.some((x) => x.kode !== v && x.kode === p.kortform));
};
