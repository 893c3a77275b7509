// Answers composed for one page each: the desk, the agenda, the region, the municipality, a hearing, and one's choices.
import type {
  Arbeidsbord,
  Brevmottaker,
  Fulgt,
  Hoeringsoversikt,
  Lignende,
  Minkommune,
  Minregion,
  Minsakliste,
} from '@felles/model/svar';
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { hent } from './hent.js';
import { noekler } from './objekt.js';
import type { Problemfeil } from './problem.js';
import { apiSti } from './sti.js';

export type {
  Arbeidsbord,
  Arbeidskolonne,
  Arbeidsrad,
  Beloep,
  Brevmottaker,
  Forslagslinje,
  Fristlinje,
  Hoeringsoversikt,
  Hoeringsrad,
  Hoertsak,
  Minkommune,
  Minregion,
  Minsak,
  Minsakliste,
  Regionsum,
  Svarsum,
} from '@felles/model/svar';

export interface Utboks {
  readonly venter: number;
  readonly feilet: number;
  readonly sendt: number;
  readonly verdier: readonly {
    readonly id: string;
    readonly type: string;
    readonly status: 'venter' | 'feilet';
    readonly navn: string;
    readonly epost: string;
    readonly forsoek: number;
    readonly neste: string;
    readonly feil?: string;
  }[];
}

export interface Brukervalg {
  readonly epostvarsel: 'straks' | 'daglig' | 'ukentlig' | 'aldri';
  /** Absent: none chosen. */
  readonly spraak?: 'nb' | 'nn' | 'en';
  readonly kalenderLaget?: string;
}

const useEgen = <T>(v: string, navn: string, sti: string, naar = true): UseQueryResult<T, Problemfeil> =>
  useQuery<T, Problemfeil>({
    queryKey: noekler.saerskilt(v, navn, sti),
    queryFn: ({ signal }) => hent<T>(sti, { signal }),
    enabled: v !== '' && naar,
  });

export const useArbeidsbord = (v: string) => useEgen<Arbeidsbord>(v, 'arbeidsbord', apiSti(v, 'arbeidsbord'));
export const useBrevmottakere = (v: string) =>
  useEgen<{ readonly verdier: readonly Brevmottaker[] }>(v, 'brevmottakere', apiSti(v, 'brevmottakere'));
export const useMinSakliste = (v: string) => useEgen<Minsakliste>(v, 'minsakliste', apiSti(v, 'minsakliste'));
export const useMinRegion = (v: string, arena: string) =>
  useEgen<Minregion>(
    v,
    'minregion',
    `${apiSti(v, 'minregion')}${arena === '' ? '' : `?arena=${encodeURIComponent(arena)}`}`,
  );
export const useMinKommune = (v: string) => useEgen<Minkommune>(v, 'minkommune', apiSti(v, 'minkommune'));
export const useHoeringsoversikt = (v: string, id: string) =>
  useEgen<Hoeringsoversikt>(v, 'hoeringsoversikt', apiSti(v, 'hoering', id, 'oversikt'), id !== '');
export const useUtboks = (v: string, naar: boolean) =>
  useEgen<Utboks>(v, 'utboks', apiSti(v, 'utboks'), naar);
export const useBrukervalg = (v: string, naar: boolean) =>
  useEgen<Brukervalg>(v, 'brukervalg', apiSti(v, 'brukervalg'), naar);

export const useFoelging = (v: string, naar: boolean) =>
  useEgen<{ readonly verdier: readonly Fulgt[] }>(v, 'foelging', apiSti(v, 'foelging'), naar);
export const useLignende = (v: string, tittel: string, tekst: string, unntatt: string) => {
  const sok = new URLSearchParams({ tittel, tekst, ...(unntatt === '' ? {} : { unntatt }) }).toString();
  return useEgen<{ readonly verdier: readonly Lignende[] }>(
    v,
    `lignendeforslag?${sok}`,
    `${apiSti(v, 'lignendeforslag')}?${sok}`,
    tittel.trim().length > 3,
  );
};

/** A change that is no act: sends the body and reads the tenant's things again. */
export const useSend = <T = unknown>(
  v: string,
  metode: 'POST' | 'PATCH' | 'DELETE',
  ...sti: readonly string[]
) => {
  const lager = useQueryClient();
  return useMutation<T, Problemfeil, unknown>({
    mutationFn: (body) =>
      hent<T>(apiSti(v, ...sti), { metode, ...(body === undefined ? {} : { body: body as object }) }),
    onSuccess: () => lager.invalidateQueries({ queryKey: [v] }),
  });
};
