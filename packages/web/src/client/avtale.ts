// Composed answers about the agreement and what follows from decisions.
import type { Oppfoelgingslinje } from '@felles/model/svar';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { hent } from './hent.js';
import { noekler } from './objekt.js';
import type { Problemfeil } from './problem.js';
import { apiSti } from './sti.js';
import type { Kodeverdi } from './typer.js';

export type Celleslag =
  | 'bundet'
  | 'reservert'
  | 'utmeldt'
  | 'ikke-tilsluttet'
  | 'eget-vedtak'
  | 'avslaatt'
  | 'anbefaling';

export interface Bindingscelle {
  readonly slag: Celleslag;
  readonly fra?: string;
  /** First day on which it is over. */
  readonly til?: string;
  /** The version that binds, when it is another than the one shown. */
  readonly versjon?: number;
  readonly journalpost?: string;
}

export interface Bindingskolonne {
  readonly id: string;
  readonly slag: 'klausul' | 'vedtak';
  readonly nummer: number | string;
  readonly tittel: string;
  readonly bindingsklasse?: string;
}

export interface Bindingsrad {
  readonly part: string;
  readonly navn: string;
  readonly kortform: string;
  /** Name of the region */
  readonly region?: string;
  readonly folketall?: number;
  readonly celler: Readonly<Record<string, Bindingscelle | undefined>>;
}

export interface Bindinger {
  readonly dato: string;
  readonly versjon?: { readonly id: string; readonly nummer: number };
  readonly versjoner: readonly { readonly id: string; readonly nummer: number }[];
  readonly kolonner: readonly Bindingskolonne[];
  readonly flereVedtak: number;
  readonly dager: readonly string[];
  readonly rader: readonly Bindingsrad[];
}

export type { Oppfoelgingslinje } from '@felles/model/svar';

export interface Vedtaksrad {
  readonly vedtak: string;
  readonly nummer: string;
  readonly aar: number;
  readonly tittel: string;
  readonly dato: string;
  readonly arena: { readonly systemID: string; readonly navn: string };
  readonly bindingsklasse: Kodeverdi;
  /** Number of the recommendation it decides. */
  readonly anbefaling?: number;
  readonly oppfoelging: readonly Oppfoelgingslinje[];
}

export interface Vedtaksrapport {
  readonly dato: string;
  readonly sum: Readonly<
    Record<'vedtak' | 'oppfoelging' | 'planlagt' | 'i-arbeid' | 'ferdig' | 'avlyst' | 'forfalt', number>
  >;
  readonly rader: readonly Vedtaksrad[];
}

export interface Anbefalingsrad {
  readonly anbefaling: string;
  readonly nummer: number;
  readonly tittel: string;
  readonly tekst: string;
  readonly status: string;
  /** The status is computed from the follow-ups. */
  readonly beregnet: boolean;
  readonly eier?: { readonly systemID: string; readonly navn: string };
  readonly frist?: string;
  readonly forfalt: boolean;
  readonly bevis?: string;
  readonly vedtak?: { readonly systemID: string; readonly nummer: string; readonly dato: string };
  readonly oppfoelging: readonly Oppfoelgingslinje[];
}

export interface Mandatsteg {
  readonly slag: 'vedtak' | 'mandat' | 'klausul' | 'signatur' | 'eget-vedtak';
  readonly finnes: boolean;
  readonly nummer?: string;
  readonly tittel?: string;
  readonly tekst?: string;
  readonly organ?: string;
  readonly saksnummer?: string;
  readonly dato?: string;
  readonly objekt?: { readonly entitet: string; readonly systemID: string };
  readonly arkiv?: { readonly entitet: 'journalpost' | 'moeteregistrering'; readonly systemID: string };
}

export interface Mandatlinje {
  readonly vedtak: string;
  readonly part: string;
  readonly partnavn: string;
  readonly dato: string;
  readonly virkning: {
    readonly slag: string;
    readonly fra?: string;
    readonly dato?: string;
    readonly forbehold?: boolean;
  };
  readonly steg: readonly Mandatsteg[];
}

/** A composed answer; the one before stays while the next is fetched. */
const useSvar = <T>(
  v: string,
  navn: string,
  deler: readonly string[],
  soek: Readonly<Record<string, string>>,
  naar = true,
): UseQueryResult<T, Problemfeil> => {
  const gitt = Object.entries(soek).filter(([, verdi]) => verdi !== '');
  const hale = gitt.length === 0 ? '' : `?${new URLSearchParams(gitt).toString()}`;
  return useQuery<T, Problemfeil>({
    queryKey: noekler.saerskilt(v, navn, ...deler, hale),
    queryFn: ({ signal }) => hent<T>(`${apiSti(v, ...deler)}${hale}`, { signal }),
    enabled: v !== '' && naar,
    placeholderData: keepPreviousData,
  });
};

/** Who is bound by what on a day. Without `versjon` the one that holds that day. */
export const useBindinger = (v: string, dato: string, versjon: string) =>
  useSvar<Bindinger>(v, 'bindinger', ['bindinger'], { dato, versjon });

export const useVedtaksrapport = (
  v: string,
  valg: { readonly arena: string; readonly klasse: string; readonly forfalt: string },
) => useSvar<Vedtaksrapport>(v, 'vedtaksrapport', ['vedtaksrapport'], valg);

export const useAnbefalinger = (v: string) =>
  useSvar<{ readonly verdier: readonly Anbefalingsrad[] }>(v, 'anbefalinger', ['anbefalinger'], {});

export const useMandatlinje = (v: string, vedtak: string, part: string, dato: string) =>
  useSvar<Mandatlinje>(v, 'mandatlinje', ['vedtak', vedtak, 'mandatlinje'], { part, dato }, part !== '');
