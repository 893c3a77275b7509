import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { apiSti, hent, type Kodeverdi, noekler, type Problemfeil } from '../../client/index.js';

export interface Plass {
  readonly id: string;
  readonly tittel: string;
  readonly seterolle: Kodeverdi;
  /** What the arena itself calls the role. */
  readonly rollenavn?: string;
  readonly stemmerett: boolean;
  readonly kapasitet?: string;
  readonly midlertidig?: boolean;
  readonly varaFor?: string;
  readonly fraDato: string;
  readonly tilDato?: string;
  readonly part?: string;
  readonly partnavn?: string;
  readonly region?: string;
  readonly regionnavn?: string;
}

export interface Regelsvar {
  readonly regel: string;
  readonly tekst: string;
  readonly holder: boolean;
  readonly plasser: readonly string[];
  readonly kapasitet?: Kodeverdi;
  readonly mangler: readonly { readonly regionnavn?: string; readonly antall: number }[];
}

export interface Advarsel {
  readonly type: 'tom-plass' | 'region-mangler' | 'midlertidig' | 'part-opphoert' | 'flere-kontaktpunkt';
  readonly regel?: string;
  readonly sete?: string;
  readonly tekst?: string;
  readonly tittel?: string;
  readonly region?: string;
  readonly regionnavn?: string;
  readonly antall?: number;
}

export interface Sammensetning {
  readonly dato: string;
  readonly plasser: readonly Plass[];
  readonly regler: readonly Regelsvar[];
  readonly advarsler: readonly Advarsel[];
  readonly skifter: readonly string[];
}

export interface Regionrad {
  readonly region: string;
  readonly navn: string;
  readonly arena?: string;
  readonly arenastatus?: Kodeverdi;
  readonly statusdato?: string;
  readonly steg: readonly {
    readonly dato: string;
    readonly arenastatus: Kodeverdi;
    readonly notat?: string;
  }[];
  readonly punkter: {
    readonly antall: number;
    readonly ferdig: number;
    readonly neste?: { readonly id: string; readonly tittel: string; readonly ansvarlig?: string };
  };
  readonly kontaktpunkt?: {
    readonly sete: string;
    readonly tittel: string;
    readonly partnavn?: string;
    readonly midlertidig: boolean;
  };
  readonly nominasjon?: string;
  readonly kanNominere: boolean;
  readonly hindringer: readonly string[];
}

/** Who sits in an arena on a day (`YYYY-MM-DD`), and what is missing. */
export const useSammensetning = (
  v: string,
  arena: string,
  dato: string,
): UseQueryResult<Sammensetning, Problemfeil> =>
  useQuery<Sammensetning, Problemfeil>({
    queryKey: noekler.saerskilt(v, 'sammensetning', arena, dato),
    queryFn: ({ signal }) =>
      hent<Sammensetning>(`${apiSti(v, 'arena', arena, 'sammensetning')}?dato=${dato}`, { signal }),
    enabled: v !== '' && arena !== '',
    placeholderData: (foer) => foer,
  });

/** Every region's way to a working eFagråd. */
export const useEtablering = (
  v: string,
): UseQueryResult<{ readonly regioner: readonly Regionrad[] }, Problemfeil> =>
  useQuery<{ readonly regioner: readonly Regionrad[] }, Problemfeil>({
    queryKey: noekler.saerskilt(v, 'etablering'),
    queryFn: ({ signal }) => hent(apiSti(v, 'etablering'), { signal }),
    enabled: v !== '',
  });
