import {
  keepPreviousData,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { hent } from './hent.js';
import type { Problemfeil } from './problem.js';
import { apiSti, type Listevalg, listeSti } from './sti.js';
import type { Handlingssvar, Liste, Objekt } from './typer.js';

/** Query keys: everything under a tenant starts with `[v]`, everything of an entity with `[v, entitet]`. */
export const noekler = {
  meg: ['meg'] as const,
  objekt: (v: string, entitet: string, id: string) => [v, entitet, 'objekt', id] as const,
  liste: (v: string, entitet: string, valg: Listevalg) => [v, entitet, 'liste', valg] as const,
  saerskilt: (v: string, navn: string, ...resten: readonly string[]) =>
    [v, navn, 'saerskilt', ...resten] as const,
};

/** Reads one object with `handlinger` and `kan`. Waits while `id` is undefined. */
export const useObjekt = <N extends string>(
  v: string,
  entitet: N,
  id: string | undefined,
): UseQueryResult<Objekt<N>, Problemfeil> =>
  useQuery<Objekt<N>, Problemfeil>({
    queryKey: noekler.objekt(v, entitet, id ?? ''),
    queryFn: ({ signal }) => hent<Objekt<N>>(apiSti(v, entitet, id ?? ''), { signal }),
    enabled: v !== '' && id !== undefined && id !== '',
  });

/** Reads a page of a list; the page before stays while the next is fetched. Waits while `valg` is undefined. */
export const useListe = <N extends string>(
  v: string,
  entitet: N,
  valg: Listevalg | undefined = {},
  naar = true,
): UseQueryResult<Liste<Objekt<N>>, Problemfeil> =>
  useQuery<Liste<Objekt<N>>, Problemfeil>({
    queryKey: noekler.liste(v, entitet, valg),
    queryFn: ({ signal }) => hent<Liste<Objekt<N>>>(listeSti(v, entitet, valg), { signal }),
    enabled: v !== '' && naar,
    placeholderData: keepPreviousData,
  });

const useForny = (v: string) => {
  const lager = useQueryClient();
  // An act may change objects of many entities (records, steps, notices): all of the tenant is read again.
  return () => lager.invalidateQueries({ queryKey: [v] });
};

/** Does an act on an object, or on the collection when `id` is undefined. Input is the act's own JSON. */
export const useHandling = <N extends string>(
  v: string,
  entitet: N,
  id: string | undefined,
  handling: string,
) => {
  const forny = useForny(v);
  return useMutation<Handlingssvar<N>, Problemfeil, Readonly<Record<string, unknown>>>({
    mutationFn: (input) =>
      hent<Handlingssvar<N>>(apiSti(v, entitet, ...(id === undefined ? [] : [id]), handling), {
        metode: 'POST',
        body: input,
      }),
    onSuccess: forny,
  });
};
