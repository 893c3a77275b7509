import {
  type Bindingsgrunnlag,
  bindingPaa,
  dekkendeKlausul,
  reservertMotKlausul,
  reservertMotSak,
} from './binding.js';

/** What a decision means for a party on a day (row B04, invariant 1). Dates are ISO days. */
export interface VirkningVedtak {
  readonly bindingsklasse: 'intern' | 'avtale' | 'anbefaling';
  readonly dato: string;
  readonly emne?: string;
  /** The clause the decision rests on. */
  readonly klausul?: string;
  readonly vedtak?: string;
  readonly moetesak?: string;
}

export interface VirkningPartsvedtak {
  readonly part: string;
  readonly dato: string;
  readonly utfall: 'tilslutter' | 'tilslutter-forbehold' | 'avslaar';
}

export type Virkning =
  /** Concerns the collaboration's own bodies only. */
  | { readonly slag: 'intern' }
  /** Bound by a clause of the version that binds the party. */
  | {
      readonly slag: 'bundet-avtale';
      readonly fra: string;
      readonly klausul: string;
      readonly tilslutning: string;
    }
  /** Bound by its own resolution. */
  | { readonly slag: 'bundet-eget-vedtak'; readonly fra: string; readonly forbehold: boolean }
  | { readonly slag: 'reservert'; readonly fra: string; readonly reservasjon: string }
  | { readonly slag: 'avslaatt'; readonly dato: string }
  /** Needs the party's own resolution. */
  | { readonly slag: 'anbefaling' };

/**
 * The effect of a decision for one party on a day, from signatures, reservations and the party's own resolution.
 * Binding only through an agreement that covers it or through the party's own resolution; else a recommendation.
 */
export const virkningFor = (
  vedtak: VirkningVedtak,
  part: string,
  dato: string,
  g: Bindingsgrunnlag,
  partsvedtak: readonly VirkningPartsvedtak[],
): Virkning => {
  if (vedtak.bindingsklasse === 'intern') return { slag: 'intern' };
  const eget = partsvedtak
    .filter((p) => p.part === part && p.dato <= dato)
    .sort((a, b) => b.dato.localeCompare(a.dato))[0];
  if (eget && eget.utfall !== 'avslaar')
    return { slag: 'bundet-eget-vedtak', fra: eget.dato, forbehold: eget.utfall === 'tilslutter-forbehold' };
  const hjemmel = g.klausuler.find((k) => k.klausul === vedtak.klausul);
  const avtale = g.versjoner.find((v) => v.avtaleversjon === hjemmel?.avtaleversjon)?.avtale;
  const binding =
    vedtak.bindingsklasse === 'avtale' && avtale !== undefined
      ? bindingPaa(part, avtale, dato, g)
      : undefined;
  const klausul =
    binding && hjemmel
      ? dekkendeKlausul(binding.versjon.avtaleversjon, hjemmel.klausul, vedtak.emne, g)
      : undefined;
  if (binding && klausul) {
    const r = reservertMotKlausul(binding, klausul.klausul, dato) ?? reservertMotSak(part, vedtak, dato, g);
    if (r) return { slag: 'reservert', fra: r.fraDato, reservasjon: r.reservasjon };
    return {
      slag: 'bundet-avtale',
      fra: binding.fra < vedtak.dato ? vedtak.dato : binding.fra,
      klausul: klausul.klausul,
      tilslutning: binding.tilslutning.tilslutning,
    };
  }
  if (eget) return { slag: 'avslaatt', dato: eget.dato };
  return { slag: 'anbefaling' };
};
