/** What a decision means for a party on a day (row B04, invariant 1). Dates are ISO days. */
export interface VirkningVedtak {
  readonly bindingsklasse: 'intern' | 'avtale' | 'anbefaling';
  readonly klausul?: string;
  readonly avtaleversjon?: string;
}

export interface VirkningTilslutning {
  readonly part: string;
  readonly avtaleversjon: string;
  readonly signertDato?: string;
  readonly utmeldtDato?: string;
  readonly reservasjoner: readonly {
    readonly klausul: string;
    readonly fraDato: string;
    readonly tilDato?: string;
  }[];
}

export interface VirkningPartsvedtak {
  readonly part: string;
  readonly dato: string;
  readonly utfall: 'tilslutter' | 'tilslutter-forbehold' | 'avslaar';
}

export type Virkning =
  /** Concerns the collaboration's own bodies only. */
  | { readonly slag: 'intern' }
  /** Bound by the clause of the version the party has signed. */
  | { readonly slag: 'bundet-avtale'; readonly fra: string }
  /** Bound by its own resolution. */
  | { readonly slag: 'bundet-eget-vedtak'; readonly fra: string; readonly forbehold: boolean }
  | { readonly slag: 'reservert' }
  | { readonly slag: 'avslaatt'; readonly dato: string }
  /** Needs the party's own resolution. */
  | { readonly slag: 'anbefaling' };

const gjelder = (fra: string | undefined, til: string | undefined, dato: string): boolean =>
  fra !== undefined && fra <= dato && (til === undefined || dato < til);

/**
 * The effect of a decision for one party on a day, from signatures, reservations and the party's own resolution.
 * Binding only through an agreement that covers it or through the party's own resolution; else a recommendation.
 */
export const virkningFor = (
  vedtak: VirkningVedtak,
  part: string,
  dato: string,
  tilslutninger: readonly VirkningTilslutning[],
  partsvedtak: readonly VirkningPartsvedtak[],
): Virkning => {
  if (vedtak.bindingsklasse === 'intern') return { slag: 'intern' };
  const eget = partsvedtak
    .filter((p) => p.part === part && p.dato <= dato)
    .sort((a, b) => b.dato.localeCompare(a.dato))[0];
  if (eget && eget.utfall !== 'avslaar')
    return { slag: 'bundet-eget-vedtak', fra: eget.dato, forbehold: eget.utfall === 'tilslutter-forbehold' };
  if (vedtak.bindingsklasse === 'avtale' && vedtak.klausul !== undefined) {
    const t = tilslutninger.find(
      (x) =>
        x.part === part &&
        x.avtaleversjon === vedtak.avtaleversjon &&
        gjelder(x.signertDato, x.utmeldtDato, dato),
    );
    if (t) {
      const reservert = t.reservasjoner.some(
        (r) => r.klausul === vedtak.klausul && gjelder(r.fraDato, r.tilDato, dato),
      );
      return reservert ? { slag: 'reservert' } : { slag: 'bundet-avtale', fra: t.signertDato ?? dato };
    }
  }
  if (eget) return { slag: 'avslaatt', dato: eget.dato };
  return { slag: 'anbefaling' };
};
