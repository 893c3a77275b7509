import { useMemo } from 'react';
import { useListe, useMeg } from '../../client/index.js';

/** Names of arenas, parties or regions by systemID. Empty text until they are read. */
export const useNavn = (
  v: string,
  entitet: 'arena' | 'samarbeidspart' | 'region',
): ((id: string | undefined) => string) => {
  const { data } = useListe(v, entitet, { orderby: 'navn', top: 200 });
  const navn = useMemo(() => new Map(data?.verdier.map((o) => [o.systemID, o.navn])), [data]);
  return (id) => (id === undefined ? '' : (navn.get(id) ?? ''));
};

/** The installation's clock as the server tells it: a demonstration lives on a day of its own. */
export const useNaa = (): string => useMeg().naa ?? new Date().toISOString();

/** OData condition for what holds on a day; the last day is the first that does not. */
export const gjelderNaa = (dag: string): string =>
  `fraDato le ${dag} and (tilDato eq null or tilDato gt ${dag})`;
