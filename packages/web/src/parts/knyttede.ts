import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { apiSti, hent, type Liste, noekler, type Objekt } from '../client/index.js';

const MEST = 200;

/** Objects tied to an object by a many-to-many relation, read from either side. */
export const useKnyttede = (
  v: string,
  objekt: Pick<Objekt, 'entitet' | 'systemID'>,
  relasjon: string,
  orderby: string,
): UseQueryResult<Liste<Objekt>, Error> =>
  useQuery<Liste<Objekt>>({
    queryKey: noekler.saerskilt(v, 'knyttet', objekt.entitet, objekt.systemID, relasjon),
    queryFn: ({ signal }) =>
      hent<Liste<Objekt>>(
        `${apiSti(v, objekt.entitet, objekt.systemID, relasjon)}?$top=${MEST}&$orderby=${orderby}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
