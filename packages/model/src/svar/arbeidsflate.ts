import type { Kodeverdi } from './kodeverdi.js';
import type { Oppfoelgingslinje } from './oppfoelging.js';

// What the work surfaces are answered with: the desk, the agenda, the region, the municipality, and a hearing.

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
  readonly slag: 'hoering' | 'satsing' | 'kartlegging' | 'avtale';
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

/** A party that letters may be sent to, with what a letter may say of it. */
export interface Brevmottaker {
  readonly part: string;
  readonly navn: string;
  readonly parttype: string;
  readonly region?: string;
  readonly kommunenummer?: string;
  readonly organisasjonsnummer?: string;
  readonly folketall?: number;
  /** `nn` for those who write nynorsk. */
  readonly spraakform?: string;
  /** Those without an address cannot be written to. */
  readonly epost?: string;
}

export interface Fristlinje {
  readonly dato: string;
  /** Which text words it: `arbeidsbord.frist.<type>`. */
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

export interface Beloep {
  readonly alle: number;
  readonly andel?: number;
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
  /** Whole kroner. `andel` is the party's part if it were shared by inhabitants: an estimate, and no claim. */
  readonly kostnad?: {
    readonly engang?: Beloep;
    /** For each year from then on. */
    readonly aarlig?: Beloep;
  };
  readonly hoeringer: readonly Hoertsak[];
}

export interface Minsakliste {
  readonly dato: string;
  readonly part?: string;
  readonly partnavn?: string;
  readonly folketall?: number;
  readonly folketallAlle: number;
  /** What the initiatives the party has said yes to cost it each year, as far as that is known. */
  readonly naa: { readonly satsinger: number; readonly medKostnad: number; readonly aarlig: number };
  readonly moeter: readonly {
    readonly moete: string;
    readonly tittel: string;
    readonly start: string;
    readonly sted?: string;
    readonly status: Kodeverdi;
    readonly arena: string;
    readonly saker: readonly Minsak[];
  }[];
  /** Cases in others' meetings that concern the party, for those whose own bodies have no meeting ahead. */
  readonly gjelderOss: readonly (Minsak & {
    readonly moete: string;
    readonly moetetittel: string;
    readonly start: string;
  })[];
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
    /** What was to be done because of it, the first to fall due first. */
    readonly tiltak: readonly Oppfoelgingslinje[];
  }[];
  /** What our party or our bodies are to do, and have not done. */
  readonly vaare: readonly Oppfoelgingslinje[];
}

export interface Forslagslinje {
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
