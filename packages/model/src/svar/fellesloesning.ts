// Who uses what: solutions against municipalities on a day, one solution, a party's own row, and a round of asking.
import type { Kodeverdi } from './kodeverdi.js';

export interface Loesning {
  readonly id: string;
  readonly tittel: string;
  readonly loesningstype: Kodeverdi;
  readonly eiernavn: string;
}

export interface Brukscelle {
  readonly id: string;
  readonly status: Kodeverdi;
  readonly fraDato: string;
  readonly plandato?: string;
  /** Where the statement is from when it is not the party's own. */
  readonly kilde?: string;
}

export interface Bruk extends Brukscelle {
  readonly forventetGevinst?: string;
  readonly observertGevinst?: string;
  readonly kontaktrolle?: string;
  readonly kontraktUtloep?: string;
  readonly egetOrgan?: string;
  readonly egenSak?: string;
  readonly egetVedtakDato?: string;
  readonly journalpost?: string;
}

interface Partrad {
  readonly part: string;
  readonly navn: string;
  /** Name of the region */
  readonly region?: string;
  readonly folketall?: number;
  readonly kolonne?: number;
  readonly rad?: number;
}

export interface Loesningsrad extends Partrad {
  readonly celler: Readonly<Record<string, Brukscelle | undefined>>;
}

export interface Loesningsmatrise {
  readonly dato: string;
  readonly loesninger: readonly Loesning[];
  readonly rader: readonly Loesningsrad[];
}

export interface Bruksrad extends Partrad {
  readonly bruk?: Bruk;
}

export interface Endringsmaal {
  readonly id: string;
  readonly part: string;
  readonly partnavn: string;
  readonly loesning: string;
  readonly tittel: string;
  readonly maalenhet: string;
  readonly nullpunkt: number;
  readonly nullpunktDato: string;
  readonly maaltall: number;
  readonly maaldato: string;
  readonly maaling?: readonly { readonly dato: string; readonly verdi: number; readonly merknad?: string }[];
}

export interface Bistand {
  readonly id: string;
  readonly bistandstype: Kodeverdi;
  readonly tittel: string;
  readonly tekst?: string;
  readonly meldtDato: string;
}

export interface Loesningsside extends Loesning {
  readonly dato: string;
  readonly beskrivelse?: string;
  readonly nettadresse?: string;
  readonly fraDato?: string;
  readonly tilDato?: string;
  readonly saksmappe?: string;
  readonly maal: readonly { readonly id: string; readonly nummer: number; readonly tittel: string }[];
  readonly rader: readonly Bruksrad[];
  readonly endringsmaal: readonly Endringsmaal[];
  readonly erfaringer: readonly {
    readonly id: string;
    readonly tittel: string;
    readonly tekst: string;
    readonly deltDato: string;
    readonly offentlig?: boolean;
    readonly part: string;
    readonly partnavn: string;
  }[];
  readonly bistand: readonly (Bistand & { readonly part: string; readonly partnavn: string })[];
  readonly mentorforslag: readonly {
    readonly oenske: string;
    readonly oenskenavn: string;
    readonly tilbud: string;
    readonly tilbudsnavn: string;
    readonly grunner: readonly string[];
  }[];
}

export interface Runde {
  readonly kartlegging: string;
  readonly svar: string;
  readonly besvart: boolean;
  readonly tittel: string;
  readonly tekst?: string;
  readonly frist: string;
  readonly loesninger: readonly string[];
}

export interface MineLoesninger {
  readonly dato: string;
  /** Absent: the user answers for no party. */
  readonly part?: string;
  readonly navn?: string;
  readonly loesninger?: readonly (Loesning & { readonly bruk?: Bruk })[];
  readonly kartlegginger?: readonly Runde[];
  readonly endringsmaal?: readonly Endringsmaal[];
  readonly bistand?: readonly Bistand[];
  readonly mentorordninger?: readonly {
    readonly id: string;
    readonly tittel: string;
    readonly melding?: string;
    readonly mentorstatus: Kodeverdi;
    readonly viHjelper: boolean;
    readonly motpart: string;
    readonly viSvarer: boolean;
  }[];
}

export interface Rundeoversikt {
  readonly dato: string;
  readonly kartlegging: string;
  readonly tittel: string;
  readonly tekst?: string;
  readonly frist: string;
  readonly sendtDato: string;
  readonly oppsummering?: string;
  readonly status: Kodeverdi;
  readonly loesninger: readonly Loesning[];
  readonly verdier: readonly {
    readonly svar: string;
    readonly part: string;
    readonly navn: string;
    readonly region?: string;
    readonly status: Kodeverdi;
    readonly forSent: boolean;
    readonly svartTid?: string;
    readonly purretDato?: string;
    readonly merknad?: string;
    readonly journalpost?: string;
  }[];
}

export interface Maalspor {
  readonly maal: readonly {
    readonly maal: string;
    readonly nummer: number;
    readonly tittel: string;
    readonly forslag: readonly Maallenke[];
    readonly vedtak: readonly Maallenke[];
    readonly satsinger: readonly Maallenke[];
    readonly loesninger: readonly Maallenke[];
  }[];
  readonly uten: { readonly satsinger: readonly Maallenke[]; readonly loesninger: readonly Maallenke[] };
}

export interface Maallenke {
  readonly id: string;
  readonly tittel: string;
  readonly status?: Kodeverdi;
}
