// Answers composed for one page each: the desk, the agenda, the region, the municipality, a hearing, and one's choices.
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { hent } from './hent.js';
import { noekler } from './objekt.js';
import type { Problemfeil } from './problem.js';
import { apiSti } from './sti.js';
import type { Kodeverdi } from './typer.js';

export interface Svarsum {
  readonly spurt: number;
  readonly svart: number;
  readonly standpunkt: Readonly<Record<string, { readonly parter: number; readonly folketall: number }>>;
}

export interface Regionsum extends Svarsum {
  readonly region: string;
}

export interface Hoeringsrad {
  readonly svar: string;
  readonly part: string;
  readonly navn: string;
  readonly region?: string;
  readonly folketall?: number;
  readonly status: Kodeverdi;
  readonly standpunkt?: Kodeverdi;
  readonly merknad?: string;
  readonly tid?: string;
  readonly forSent: boolean;
  readonly purringer: number;
  readonly journalpost?: string;
}

export interface Hoeringsoversikt {
  readonly sum: Svarsum;
  readonly regioner: readonly Regionsum[];
  readonly verdier: readonly Hoeringsrad[];
}

export interface Arbeidskolonne {
  readonly id: string;
  readonly slag: 'hoering' | 'satsing' | 'avtale';
  readonly entitet: string;
  readonly tittel: string;
  readonly frist?: string;
  readonly spurt: number;
  readonly ubesvart: number;
}

export interface Arbeidsrad {
  readonly part: string;
  readonly navn: string;
  readonly parttype: string;
  readonly kommunenummer?: string;
  readonly region?: string;
  readonly folketall?: number;
  readonly epost?: string;
  readonly celler: Readonly<
    Record<
      string,
      | {
          readonly besvart: boolean;
          readonly status: Kodeverdi;
          readonly id: string;
          readonly forSent?: true;
        }
      | undefined
    >
  >;
}

export interface Fristlinje {
  readonly dato: string;
  readonly type: string;
  readonly entitet: string;
  readonly systemID: string;
  readonly tittel: string;
}

export interface Arbeidsbord {
  readonly dato: string;
  readonly kolonner: readonly Arbeidskolonne[];
  readonly rader: readonly Arbeidsrad[];
  readonly frister: readonly Fristlinje[];
}

export interface Hoertsak extends Svarsum {
  readonly hoering: string;
  readonly tittel: string;
  readonly regioner: readonly Regionsum[];
}

export interface Minsak {
  readonly sak: string;
  readonly saksnummer?: string;
  readonly tittel: string;
  readonly sakstype: Kodeverdi;
  readonly utfall?: Kodeverdi;
  readonly forslag?: string;
  readonly innstilling?: string;
  readonly binding?: string;
  readonly kostnad?: { readonly anslag: number; readonly andel?: number };
  readonly hoeringer: readonly Hoertsak[];
}

export interface Minsakliste {
  readonly dato: string;
  readonly part?: string;
  readonly partnavn?: string;
  readonly folketall?: number;
  readonly folketallAlle: number;
  readonly moeter: readonly {
    readonly moete: string;
    readonly tittel: string;
    readonly start: string;
    readonly sted?: string;
    readonly status: Kodeverdi;
    readonly arena: string;
    readonly saker: readonly Minsak[];
  }[];
  readonly oppfoelging: readonly {
    readonly vedtak: string;
    readonly tittel: string;
    readonly dato: string;
    readonly bindingsklasse: Kodeverdi;
    readonly satsing?: string;
    readonly satsingsstatus?: Kodeverdi;
    readonly svarfrist?: string;
    readonly deltar?: number;
    readonly spurt?: number;
    readonly vaartSvar?: Kodeverdi;
  }[];
}

interface Forslagslinje {
  readonly forslag: string;
  readonly tittel: string;
  readonly status: Kodeverdi;
  readonly frist?: string;
}

export interface Minregion {
  readonly dato: string;
  readonly arenaer: readonly { readonly id: string; readonly navn: string }[];
  readonly arena?: string;
  readonly arenanavn?: string;
  readonly arenastatus?: Kodeverdi;
  readonly forslag?: readonly (Forslagslinje & { readonly hos: string; readonly mottatt: boolean })[];
  readonly tilBehandling?: readonly (Forslagslinje & { readonly fra: string })[];
  readonly kolonner?: readonly {
    readonly id: string;
    readonly slag: 'avtale' | 'satsing' | 'hoering';
    readonly tittel: string;
  }[];
  readonly medlemmer?: readonly {
    readonly part: string;
    readonly navn: string;
    readonly folketall?: number;
    readonly celler: Readonly<Record<string, Kodeverdi | undefined>>;
  }[];
  readonly protokoller?: readonly {
    readonly moete: string;
    readonly tittel: string;
    readonly start: string;
    readonly status: Kodeverdi;
    readonly arena: string;
  }[];
}

export interface Minkommune {
  readonly dato: string;
  readonly part?: string;
  readonly navn?: string;
  readonly region?: string;
  readonly folketall?: number;
  readonly venter?: readonly {
    readonly type: string;
    readonly entitet: string;
    readonly systemID: string;
    readonly tittel: string;
    readonly frist?: string;
  }[];
  readonly hoeringer?: readonly {
    readonly svar: string;
    readonly hoering: string;
    readonly tittel: string;
    readonly frist: string;
    readonly status: Kodeverdi;
    readonly standpunkt?: Kodeverdi;
    readonly tid?: string;
    readonly forSent: boolean;
    readonly aapen: boolean;
  }[];
  readonly satsinger?: readonly {
    readonly satsing: string;
    readonly tittel: string;
    readonly status: Kodeverdi;
    readonly dato?: string;
    readonly frist?: string;
  }[];
  readonly avtaler?: readonly {
    readonly tilslutning: string;
    readonly avtale: string;
    readonly tittel: string;
    readonly status: Kodeverdi;
    readonly dato?: string;
  }[];
  readonly seter?: readonly {
    readonly sete: string;
    readonly arena?: string;
    readonly arenanavn: string;
    readonly tittel: string;
    readonly seterolle: Kodeverdi;
    readonly stemmerett: boolean;
  }[];
  readonly egneVedtak?: readonly {
    readonly partsvedtak: string;
    readonly vedtak?: string;
    readonly tittel: string;
    readonly organ: string;
    readonly saksnummer: string;
    readonly dato: string;
    readonly utfall: Kodeverdi;
  }[];
  readonly forslag?: readonly (Forslagslinje & { readonly hos: string })[];
}

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
