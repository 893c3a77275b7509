import { hent, type Kodeverdi } from '../../client/index.js';

/** A question as its link shows it. */
export interface Spoersmaal {
  readonly slag: 'hoeringssvar' | 'deltakelse' | 'deltaker';
  readonly tittel: string;
  readonly tekst: string;
  readonly frist: string;
  readonly part: string;
  readonly sendtTil: string;
  readonly utloept: boolean;
  readonly kanSvare: boolean;
  readonly svar?: {
    readonly standpunkt: Kodeverdi;
    readonly merknad?: string;
    readonly tid?: string;
    readonly av?: string;
  };
  readonly moete?: Moetespoersmaal;
}

interface Plass {
  readonly systemID: string;
  readonly navn: string;
}

export interface Moetespoersmaal {
  readonly arena: string;
  readonly start: string;
  readonly slutt?: string;
  readonly sted?: string;
  readonly saker: readonly string[];
  readonly varaer: readonly Plass[];
  readonly fullmektiger: readonly Plass[];
  readonly isteden?: { readonly maate: 'vara' | 'fullmakt'; readonly navn: string };
}

export const spoer = (sti: string, body: object) =>
  hent<Spoersmaal>(`/api/v1/svarlenke${sti}`, { metode: 'POST', body });
