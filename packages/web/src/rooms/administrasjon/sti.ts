import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiSti, hent, type Liste, listeSti, noekler, type Objekt } from '../../client/index.js';
import { over, slaget } from './struktur.js';

const DYPEST = 40;

/** Key of a line in the tree: the way to it, since a class may be shown under several arkivdeler. */
export const linjenoekkel = (foran: string, o: Pick<Objekt, 'entitet' | 'systemID'>): string =>
  `${foran}/${slaget(o.entitet) ?? o.entitet}:${o.systemID}`;

/** The objects from the top of the archive down to the one asked for, which is the last. */
export const useSti = (v: string, entitet: string, id: string): UseQueryResult<readonly Objekt[], Error> => {
  const lager = useQueryClient();
  const les = (e: string, systemID: string): Promise<Objekt> =>
    lager.fetchQuery({
      queryKey: noekler.objekt(v, e, systemID),
      queryFn: () => hent<Objekt>(apiSti(v, e, systemID)),
      staleTime: 5_000,
    });
  return useQuery<readonly Objekt[]>({
    queryKey: noekler.saerskilt(v, 'struktursti', entitet, id),
    enabled: id !== '',
    queryFn: async () => {
      const sti: Objekt[] = [await les(entitet, id)];
      const arkivdel = (sti[0] as Readonly<Record<string, unknown>>).arkivdel;
      for (let o = sti[0]; o !== undefined && sti.length < DYPEST; o = sti[0]) {
        const neste = over(o);
        if (neste !== undefined) sti.unshift(await les(neste.entitet, neste.id));
        else if (o.entitet !== 'klassifikasjonssystem') break;
        else if (typeof arkivdel === 'string') sti.unshift(await les('arkivdel', arkivdel));
        else {
          // Reached by itself: the first arkivdel that uses it, if any does.
          const filter = `klassifikasjonssystem eq ${o.systemID}`;
          const brukes = await hent<Liste<Objekt>>(
            listeSti(v, 'arkivdel', { filter, orderby: 'tittel', top: 1 }),
          );
          const [foerste] = brukes.verdier;
          if (foerste === undefined) break;
          sti.unshift(foerste);
        }
      }
      return sti;
    },
  });
};
