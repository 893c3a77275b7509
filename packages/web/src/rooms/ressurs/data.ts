import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { apiSti, hent, type Kodeverdi, noekler, type Problemfeil } from '../../client/index.js';

export interface Bruk {
  readonly id: string;
  readonly rolle: string;
  readonly prosent: number;
  readonly fraDato: string;
  readonly tilDato?: string;
  readonly hvor: string;
  readonly slag: 'satsing' | 'arena';
  readonly navn: string;
}

export interface Ressurs {
  readonly id: string;
  readonly tittel: string;
  readonly kompetanse: readonly Kodeverdi[];
  readonly prosent: number;
  readonly fraDato: string;
  readonly tilDato?: string;
  readonly gjelder: boolean;
  readonly part: string;
  readonly partnavn: string;
  readonly betalernavn?: string;
  readonly notat?: string;
  readonly bundet: number;
  readonly ledig: number;
  readonly bruk: readonly Bruk[];
  readonly advarsler: readonly {
    readonly type: 'over-loefte' | 'over-stilling' | 'utenfor-perioden';
    readonly fra: string;
    readonly til?: string;
    readonly prosent: number;
  }[];
}

export interface Kvartal {
  readonly kvartal: string;
  readonly fra: string;
  readonly til: string;
  readonly tilgjengelig: number;
  readonly bundet: number;
  readonly foreslaatt: number;
  readonly ledig: number;
  readonly overskredetFra?: string;
  readonly underMinste: boolean;
}

export interface Kapasitet {
  readonly arena: string;
  readonly navn: string;
  readonly minste: number;
  readonly kvartaler: readonly Kvartal[];
  readonly arbeid: readonly {
    readonly id: string;
    readonly tittel: string;
    readonly aarsverk: number;
    readonly godkjent: boolean;
    readonly fraDato: string;
    readonly tilDato?: string;
    readonly satsing?: string;
    readonly vedtak?: string;
  }[];
}

export const useRessursbank = (
  v: string,
  dato: string,
  naar: boolean,
): UseQueryResult<{ readonly ressurser: readonly Ressurs[] }, Problemfeil> =>
  useQuery<{ readonly ressurser: readonly Ressurs[] }, Problemfeil>({
    queryKey: noekler.saerskilt(v, 'ressursbank', dato),
    queryFn: ({ signal }) => hent(`${apiSti(v, 'ressursbank')}?dato=${dato}`, { signal }),
    enabled: naar && v !== '',
  });

export const useKapasitet = (v: string, fra: string, naar: boolean): UseQueryResult<Kapasitet, Problemfeil> =>
  useQuery<Kapasitet, Problemfeil>({
    queryKey: noekler.saerskilt(v, 'kapasitet', fra),
    queryFn: ({ signal }) => hent(`${apiSti(v, 'kapasitet')}?fra=${fra}`, { signal }),
    enabled: naar && v !== '',
  });

export interface Filter {
  readonly kompetanse: string;
  readonly part: string;
  readonly bare: string;
}

/** The resources that a filter lets through: competence, party, and those with something left that day. */
export const utvalg = (alle: readonly Ressurs[], f: Filter): readonly Ressurs[] =>
  alle.filter(
    (r) =>
      (f.kompetanse === '' || r.kompetanse.some((k) => k.kode === f.kompetanse)) &&
      (f.part === '' || r.part === f.part) &&
      (f.bare === '' || (f.bare === 'ledig' ? r.ledig > 0 : r.advarsler.length > 0)),
  );
