// Reads that are not plain lists or objects: computed answers of the API.
import type { Matrise } from '@felles/model/svar';
import {
  keepPreviousData,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { hent } from './hent.js';
import { noekler } from './objekt.js';
import type { Problemfeil } from './problem.js';
import { apiSti } from './sti.js';
import type { Kodeverdi } from './typer.js';

export interface Ventende {
  readonly type: string;
  readonly entitet: string;
  readonly systemID: string;
  readonly tittel: string;
  readonly frist?: string;
  readonly siden?: string;
}

export interface Varsel {
  readonly id: string;
  readonly type: string;
  readonly tekst: string;
  readonly entitet: string;
  readonly objekt: string;
  readonly lest: boolean;
  readonly opprettet: string;
}

export type Virkningsslag =
  | 'intern'
  | 'bundet-avtale'
  | 'bundet-eget-vedtak'
  | 'reservert'
  | 'avslaatt'
  | 'anbefaling';

export interface Partsvirkning {
  readonly part: string;
  readonly navn: string;
  readonly kommunenummer?: string;
  readonly parttype: string | Kodeverdi;
  readonly region?: string;
  readonly folketall?: number;
  readonly virkning: {
    readonly slag: Virkningsslag;
    readonly fra?: string;
    readonly forbehold?: string;
    readonly dato?: string;
  };
  readonly klausul?: { readonly nummer: number; readonly tittel: string };
}

export interface Virkning {
  readonly vedtak: string;
  readonly dato: string;
  readonly parter: readonly Partsvirkning[];
  readonly sum: Readonly<
    Partial<Record<Virkningsslag, { readonly parter: number; readonly folketall: number }>>
  >;
}

export interface Flis {
  readonly part: string;
  readonly navn: string;
  readonly samiskNavn?: string;
  readonly kommunenummer: string;
  readonly kortform: string;
  readonly region?: string;
  readonly regionnavn?: string;
  readonly kolonne: number;
  readonly rad: number;
  readonly folketall: number;
}

export interface Kart {
  readonly dato: string;
  readonly parter: readonly Flis[];
}

export type { Forgjenger, Matrise, Matrisekolonne, Matriserad, Planlagtcelle } from '@felles/model/svar';

export interface Dokument {
  readonly dokumentbeskrivelse: string;
  readonly tittel: string;
  readonly dokumentobjekt: string;
  readonly filnavn: string;
  readonly mimeType: string;
  readonly filstoerrelse: number;
  readonly sjekksum: string;
  readonly format?: string | Kodeverdi;
}

export interface Hendelse {
  readonly tid: string;
  readonly hvem: string;
  readonly hva: string;
  readonly handling?: string;
  readonly felt?: readonly string[];
}

/** A piece of a text; `treff` is what was searched for. */
export interface Soekebit {
  readonly tekst: string;
  readonly treff: boolean;
}
export interface Soekesvar {
  readonly q: string;
  readonly side: number;
  /** Kinds with hits; null is more than has been counted. */
  readonly typer: readonly { readonly type: string; readonly antall: number | null }[];
  readonly verdier: readonly {
    readonly type: string;
    readonly entitet: string;
    readonly systemID: string;
    readonly tittel: readonly Soekebit[];
    readonly utdrag: readonly Soekebit[];
    readonly skjermet: boolean;
    readonly dato?: string;
    readonly nummer?: string;
    readonly moete?: string;
    readonly sak?: string;
    readonly vedtak?: string;
    readonly arena?: string;
    /** Solution an experience is about. */
    readonly loesning?: string;
  }[];
  readonly mer: boolean;
}

/** What is left of something that was public. */
export interface Gravstein {
  readonly entitet: string;
  readonly systemID: string;
  readonly opprettetDato: string;
  readonly slettetDato: string;
}

/** A set of open data and where it is fetched. */
export interface Aapnesett {
  readonly navn: string;
  readonly datert: boolean;
  readonly kolonner: readonly string[];
  readonly kilder: readonly string[];
  readonly json: string;
  readonly csv: string;
}

interface Verdier<T> {
  readonly verdier: readonly T[];
}

export const useLest = <T>(
  noekkel: readonly unknown[],
  sti: string,
  naar: boolean,
  /** What was shown stays until the new answer is there. */
  behold = false,
): UseQueryResult<T, Problemfeil> =>
  useQuery<T, Problemfeil>({
    queryKey: noekkel,
    queryFn: ({ signal }) => hent<T>(sti, { signal }),
    enabled: naar,
    ...(behold ? { placeholderData: keepPreviousData } : {}),
  });

/** What waits for the user in a tenant. */
export const useVenter = (v: string, naar = true) =>
  useLest<Verdier<Ventende>>(noekler.saerskilt(v, 'venter'), apiSti(v, 'venter'), naar && v !== '');

export const useVarsler = (v: string, naar = true) =>
  useLest<Verdier<Varsel> & { readonly uleste: number }>(
    noekler.saerskilt(v, 'varsler'),
    apiSti(v, 'varsler'),
    naar && v !== '',
  );

export const useMerkLest = (v: string) => {
  const lager = useQueryClient();
  return useMutation<void, Problemfeil, readonly string[]>({
    mutationFn: (ider) => hent<void>(apiSti(v, 'varsler', 'lest'), { metode: 'POST', body: { ider } }),
    onSuccess: () => lager.invalidateQueries({ queryKey: noekler.saerskilt(v, 'varsler') }),
  });
};

/** What a decision means for each party on a date (`YYYY-MM-DD`). */
export const useVirkning = (v: string, vedtak: string | undefined, dato: string) =>
  useLest<Virkning>(
    noekler.saerskilt(v, 'virkning', vedtak ?? '', dato),
    `${apiSti(v, 'vedtak', vedtak ?? '', 'virkning')}?dato=${dato}`,
    vedtak !== undefined && v !== '',
  );

export const useKart = (v: string, dato: string) =>
  useLest<Kart>(noekler.saerskilt(v, 'kart', dato), `${apiSti(v, 'kart')}?dato=${dato}`, v !== '', true);

export const useMatrise = (v: string, dato: string) =>
  useLest<Matrise>(
    noekler.saerskilt(v, 'matrise', dato),
    `${apiSti(v, 'matrise')}?dato=${dato}`,
    v !== '',
    true,
  );

export const useDokumenter = (v: string, registrering: string | undefined) =>
  useLest<Verdier<Dokument>>(
    noekler.saerskilt(v, 'dokumenter', registrering ?? ''),
    apiSti(v, 'registrering', registrering ?? '', 'dokumenter'),
    registrering !== undefined && v !== '',
  );

export const useHistorikk = (v: string, entitet: string, id: string | undefined) =>
  useLest<Verdier<Hendelse>>(
    noekler.saerskilt(v, 'historikk', entitet, id ?? ''),
    apiSti(v, entitet, id ?? '', 'historikk'),
    id !== undefined && v !== '',
  );

/** Address of a document's bytes. */
export const filSti = (v: string, dokumentobjekt: string): string =>
  apiSti(v, 'dokumentobjekt', dokumentobjekt, 'fil');
/** Address of the proof that a journal line is in the sealed log. */
export const bevisSti = (v: string, journalpost: string): string => apiSti(v, 'bevis', journalpost);

/** Search across everything; asks for nothing while `q` is empty. */
export const useSoek = (
  v: string,
  { q, type, side }: { readonly q: string; readonly type: string; readonly side: number },
) => {
  const sok = new URLSearchParams({
    q,
    ...(type === '' ? {} : { type }),
    ...(side === 1 ? {} : { side: String(side) }),
  });
  return useLest<Soekesvar>(
    noekler.saerskilt(v, 'soek', q, type, String(side)),
    `${apiSti(v, 'soek')}?${sok}`,
    q.trim() !== '' && v !== '',
  );
};

/** The gravestone of an object, or of the case of a year and a number (`2018-3`). */
export const useGravstein = (v: string, id: string, naar: boolean) =>
  useLest<Gravstein>(
    noekler.saerskilt(v, 'gravstein', id),
    apiSti(v, 'gravstein', id),
    naar && v !== '' && id !== '',
  );

export const useAapneData = (v: string) =>
  useLest<{
    readonly dato: string;
    readonly lisens: { readonly navn: string; readonly adresse: string };
    readonly sett: readonly Aapnesett[];
  }>(noekler.saerskilt(v, 'aapne-data'), apiSti(v, 'aapne-data'), v !== '');
