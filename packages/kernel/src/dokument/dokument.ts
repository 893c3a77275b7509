/** Languages an official document can be produced in; they map to nb-NO, nn-NO and en-GB. */
export type Spraak = 'nb' | 'nn' | 'en';

/**
 * How far a decision reaches: `intern` (own mandate or budget), `avtale` (a named clause of an agreement
 * version), `anbefaling` (needs each party's own resolution).
 */
export type Bindingsklasse = 'intern' | 'avtale' | 'anbefaling';

/**
 * A document as plain data, ready to be drawn by `tegnDokument`.
 * `dato` is an ISO date (`2018-05-02`); it becomes the creation date at 00:00 UTC. Any other text is printed
 * as it stands and the creation date is then 1970-01-01, so that the bytes never depend on the clock.
 */
export interface Dokument {
  readonly spraak: Spraak;
  readonly tittel: string;
  readonly undertittel?: string;
  /** Name of the body that issues the document; heads every page. */
  readonly organ: string;
  readonly dato: string;
  /** Case number in the archive, printed in the letterhead and at the foot of every page. */
  readonly referanse?: string;
  readonly blokker: readonly Blokk[];
}

/** Level 1 is the first level below the document title. */
export interface Overskrift {
  readonly type: 'overskrift';
  readonly nivaa: 1 | 2 | 3;
  readonly tekst: string;
}

/** Line breaks in `tekst` are kept; a blank line starts a new paragraph. `spraak` is a BCP 47 tag, e.g. `sma`. */
export interface Avsnitt {
  readonly type: 'avsnitt';
  readonly tekst: string;
  readonly spraak?: string;
}

export interface Punktliste {
  readonly type: 'punktliste';
  readonly punkter: readonly string[];
}

export interface Kolonne {
  readonly tittel: string;
  /** Share of the text width, 0-1. Columns without one share what is left by the length of their content. */
  readonly bredde?: number;
  readonly justering?: 'venstre' | 'hoeyre';
}

/** The header row is repeated on every page the table reaches. Missing cells are drawn empty. */
export interface Tabell {
  readonly type: 'tabell';
  readonly kolonner: readonly Kolonne[];
  readonly rader: readonly (readonly string[])[];
}

export interface Noekkelverdi {
  readonly noekkel: string;
  readonly verdi: string;
}

export interface Noekkelverdier {
  readonly type: 'nokkelverdier';
  readonly verdier: readonly Noekkelverdi[];
}

/** A framed text with a heading of its own, e.g. a recommendation. */
export interface Ramme {
  readonly type: 'ramme';
  readonly tittel: string;
  readonly tekst: string;
  readonly merknader?: readonly Noekkelverdi[];
  /** Heading level of `tittel`; 2 when left out. */
  readonly nivaa?: 1 | 2 | 3;
}

/** A decision: framed, with the binding class explained in plain words in the document's language. */
export interface Vedtaksblokk {
  readonly type: 'vedtak';
  readonly nummer: string;
  readonly tekst: string;
  readonly bindingsklasse: Bindingsklasse;
  /** The agreement clause or mandate the decision rests on. */
  readonly hjemmel?: string;
  readonly nivaa?: 1 | 2 | 3;
}

export interface Skillelinje {
  readonly type: 'skillelinje';
}

/** One line to sign on for each role title. */
export interface Signaturfelt {
  readonly type: 'signaturfelt';
  readonly roller: readonly string[];
}

export type Blokk =
  | Overskrift
  | Avsnitt
  | Punktliste
  | Tabell
  | Noekkelverdier
  | Ramme
  | Vedtaksblokk
  | Skillelinje
  | Signaturfelt;
