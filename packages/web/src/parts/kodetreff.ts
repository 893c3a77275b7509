import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Kodeverdi, noekler } from '../client/index.js';
import { iKjernen, kodelisterel, odata } from '../client/noark.js';

const TREFF = 30;

/** Codes in use that match a text by their code or name, the first ones: the standard's with the tenant's own. */
export const useKodesoek = (
  v: string,
  liste: string,
  tekst: string,
): UseQueryResult<readonly Kodeverdi[], Error> => {
  const ord = tekst.trim().toLocaleLowerCase('nb');
  return useQuery<readonly Kodeverdi[]>({
    queryKey: noekler.saerskilt(v, 'kodesoek', liste, ord),
    queryFn: () =>
      iKjernen(v, async (k) => {
        const filter =
          ord === ''
            ? undefined
            : odata`startswith(tolower(kode),${ord}) or contains(tolower(kodenavn),${ord})`;
        const rom = await k.rom('metadata/');
        const ut: Kodeverdi[] = [];
        for await (const { data } of rom.liste(kodelisterel(liste), {
          filter,
          orderby: 'kode',
          top: TREFF,
        })) {
          if (data.inaktiv !== true) ut.push({ kode: String(data.kode), kodenavn: String(data.kodenavn) });
          if (ut.length === TREFF) break;
        }
        return ut;
      }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
};

/** A code with the name it has now. */
export const useKoden = (v: string, liste: string, kode: string): Kodeverdi | undefined =>
  useQuery<Kodeverdi | null>({
    queryKey: noekler.saerskilt(v, 'koden', liste, kode),
    enabled: kode !== '',
    queryFn: () =>
      iKjernen(v, async (k) => {
        const rom = await k.rom('metadata/');
        const funnet = await rom.liste(kodelisterel(liste), { filter: odata`kode eq ${kode}` }).foerste();
        return funnet === undefined ? null : { kode, kodenavn: String(funnet.data.kodenavn) };
      }),
  }).data ?? undefined;
