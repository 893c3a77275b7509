import type { Klasser } from '@felles/client-noark';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { noekler } from '../../client/index.js';
import { enSide, iKjernen, type Kjerne } from '../../client/noark.js';
import { type Loggvalg, loggspoerring } from './loggfilter.js';

/** An entry of the log. Only events have a kind of event and a description; a change has a field. */
export type Logglinje = Partial<Klasser['hendelseslogg']> & { readonly systemID: string };

export interface Loggside {
  readonly linjer: readonly Logglinje[];
  readonly antall: number;
  readonly flere: boolean;
}

const loggen = async (k: Kjerne, valg: Loggvalg, sider: { readonly top: number; readonly skip?: number }) => {
  const { entitet, filter } = loggspoerring(valg);
  const rom = await k.rom('loggingogsporing/');
  return rom.liste(`loggingogsporing/${entitet}/`, { filter, orderby: 'opprettetDato desc', ...sider });
};

const linjen = ({ data }: { readonly data: Partial<Klasser['hendelseslogg']> }): Logglinje => ({
  ...data,
  systemID: data.systemID ?? '',
});

/** A page of the log, the newest first. */
export const useLoggen = (
  v: string,
  valg: Loggvalg,
  top: number,
  skip: number,
): UseQueryResult<Loggside, Error> =>
  useQuery<Loggside>({
    queryKey: noekler.saerskilt(v, 'logg', JSON.stringify(valg), String(top), String(skip)),
    queryFn: () =>
      iKjernen(v, async (k) => {
        const { antall, objekter, neste } = await enSide(await loggen(k, valg, { top, skip }));
        return { antall, linjer: objekter.map(linjen), flere: neste !== undefined };
      }),
    placeholderData: keepPreviousData,
  });

/** The newest entries, at most `hoeyst`. */
export const lesLoggen = (v: string, valg: Loggvalg, hoeyst: number): Promise<readonly Logglinje[]> =>
  iKjernen(v, async (k) => {
    const ut: Logglinje[] = [];
    for await (const l of await loggen(k, valg, { top: Math.min(hoeyst, 500) })) {
      ut.push(linjen(l));
      if (ut.length === hoeyst) break;
    }
    return ut;
  });
