// Answers about parties over time: changes among them, what follows from one, and one party's history.
import type { UseQueryResult } from '@tanstack/react-query';
import { noekler } from './objekt.js';
import type { Problemfeil } from './problem.js';
import { useLest } from './saerskilt.js';
import { apiSti } from './sti.js';
import type { Kodeverdi } from './typer.js';

export interface Endringspart {
  readonly part: string;
  readonly navn: string;
  readonly kommunenummer?: string;
  readonly folketall?: number;
}

export interface Partendring {
  readonly systemID: string;
  readonly tittel: string;
  readonly dato: string;
  readonly endringstype: Kodeverdi;
  readonly endringsstatus: Kodeverdi;
  readonly merknad?: string;
  readonly kilde?: string;
  readonly fra: readonly Endringspart[];
  readonly til: readonly Endringspart[];
}

export interface Foelgerad {
  readonly objekt: string;
  readonly slag: string;
  readonly part: string;
  readonly beskrivelse: string;
  readonly status?: Kodeverdi;
  readonly bareEn: boolean;
  readonly valgt?: { readonly parter: readonly string[]; readonly begrunnelse?: string };
  readonly mangler?: 'valg' | 'uenig' | 'en';
  readonly utfall: readonly {
    readonly part: string;
    readonly utfall: 'egen' | 'ny' | 'endret' | 'ingen';
    readonly ulike: boolean;
  }[];
}

export interface Foelger extends Partendring {
  readonly saksmappe?: string;
  readonly journalpost?: string;
  readonly slutter: readonly string[];
  readonly rader: readonly Foelgerad[];
  readonly viderefoert: readonly {
    readonly slag: string;
    readonly fraPart: string;
    readonly tilPart?: string;
    readonly tilObjekt?: string;
    readonly beskrivelse: string;
    readonly begrunnelse: string;
  }[];
}

export interface Parthendelse {
  readonly dato: string;
  readonly slag: 'begynner' | 'navn' | 'folketall' | 'region-inn' | 'region-ut' | 'endring' | 'slutter';
  readonly tekst: string;
  readonly endring?: string;
  readonly planlagt?: boolean;
}

export interface Holdt {
  readonly objekt: string;
  readonly beskrivelse: string;
  readonly status?: Kodeverdi;
}

interface Slektning {
  readonly part: string;
  readonly navn: string;
  readonly dato: string;
}

export interface Parthistorie {
  readonly part: string;
  readonly dato: string;
  /** Is a party on the day. */
  readonly gjelder: boolean;
  readonly navn: string;
  readonly samiskNavn?: string;
  readonly kommunenummer?: string;
  readonly organisasjonsnummer?: string;
  readonly folketall?: number;
  readonly fraDato: string;
  readonly tilDato?: string;
  readonly regioner: readonly {
    readonly region: string;
    readonly navn: string;
    readonly regiontype: Kodeverdi;
    readonly forslag: boolean;
  }[];
  readonly hendelser: readonly Parthendelse[];
  readonly forgjengere: readonly Slektning[];
  readonly etterfoelgere: readonly Slektning[];
  readonly holdt: Readonly<Record<string, readonly Holdt[] | undefined>>;
  readonly viderefoert: readonly {
    readonly dato: string;
    readonly slag: string;
    readonly fraPart: string;
    readonly fraNavn: string;
    readonly endring: string;
    readonly tilObjekt?: string;
    readonly begrunnelse: string;
  }[];
}

export const usePartendringer = (
  v: string,
): UseQueryResult<{ readonly verdier: readonly Partendring[] }, Problemfeil> =>
  useLest(noekler.saerskilt(v, 'partendringer'), apiSti(v, 'partendringer'), v !== '');

export const useFoelger = (v: string, id: string): UseQueryResult<Foelger, Problemfeil> =>
  useLest(
    noekler.saerskilt(v, 'foelger', id),
    apiSti(v, 'partendring', id, 'foelger'),
    v !== '' && id !== '',
  );

export const useParthistorie = (
  v: string,
  id: string,
  dato: string,
): UseQueryResult<Parthistorie, Problemfeil> =>
  useLest(
    noekler.saerskilt(v, 'parthistorie', id, dato),
    `${apiSti(v, 'samarbeidspart', id, 'historie')}?dato=${dato}`,
    v !== '' && id !== '',
    true,
  );
