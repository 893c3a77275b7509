// Small registers that many pages name things from: read whole, once, and shared.
import { useMemo } from 'react';
import { type Objekt, useListe, useMeg } from '../client/index.js';
import { iDag } from './format.js';

const STOERST = 200;

/** The day the pages count from: the installation's own, which a demonstration may set, else today in Norway. */
export const useIdag = (): string => useMeg().idag ?? iDag();

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
