import { gjelderPaa } from './tidsrom.js';

// What holds a party to an agreement on a day (rows B01, B04, invariant 1). Pure; dates are ISO days, periods half-open.

/** A version that is adopted. A draft binds nobody and is not given. */
export interface Bindingsversjon {
  readonly avtaleversjon: string;
  readonly avtale: string;
  readonly nummer: number;
  readonly gjelderFra: string;
  readonly gjelderTil?: string;
}

export interface Bindingsklausul {
  readonly klausul: string;
  readonly avtaleversjon: string;
  /** Subjects it covers. */
  readonly dekker: readonly string[];
  /** The clause of an earlier version that it was copied from. */
  readonly forrige?: string;
}

/** Exactly one of `klausul`, `vedtak` and `moetesak` says what the party stays out of. */
export interface Bindingsreservasjon {
  readonly reservasjon: string;
  readonly klausul?: string;
  readonly vedtak?: string;
  readonly moetesak?: string;
  readonly fraDato: string;
  readonly tilDato?: string;
}

export interface Bindingstilslutning {
  readonly tilslutning: string;
  readonly part: string;
  readonly avtaleversjon: string;
  readonly signertDato?: string;
  readonly utmeldtDato?: string;
  readonly reservasjoner: readonly Bindingsreservasjon[];
}

export interface Bindingsgrunnlag {
  readonly versjoner: readonly Bindingsversjon[];
  readonly klausuler: readonly Bindingsklausul[];
  readonly tilslutninger: readonly Bindingstilslutning[];
}

export interface Binding {
  readonly versjon: Bindingsversjon;
  readonly tilslutning: Bindingstilslutning;
  /** First day the version bound the party. */
  readonly fra: string;
  /** First day it does not, as far as is known: withdrawal, end of the version, or a newer one that is signed. */
  readonly til?: string;
}

const senest = (a: string, b: string): string => (a < b ? b : a);
const tidligst = (...dager: readonly (string | undefined)[]): string | undefined =>
  dager.filter((d) => d !== undefined).sort()[0];

/** Every period in which a version of the agreement binds the party; those of one agreement never overlap. */
export const bindinger = (part: string, avtale: string, g: Bindingsgrunnlag): readonly Binding[] => {
  const signerte = g.tilslutninger.flatMap((tilslutning) => {
    const versjon = g.versjoner.find((v) => v.avtaleversjon === tilslutning.avtaleversjon);
    if (tilslutning.part !== part || versjon?.avtale !== avtale || tilslutning.signertDato === undefined)
      return [];
    const fra = senest(tilslutning.signertDato, versjon.gjelderFra);
    const slutt = tidligst(versjon.gjelderTil, tilslutning.utmeldtDato);
    return slutt !== undefined && slutt <= fra ? [] : [{ versjon, tilslutning, fra, slutt }];
  });
  return signerte
    .map(({ versjon, tilslutning, fra, slutt }): Binding => {
      // A newer version takes over when the party has signed it and it holds; the old one does not come back after it.
      const nyere = signerte.filter((s) => s.versjon.nummer > versjon.nummer).map((s) => s.fra);
      const til = tidligst(slutt, ...nyere);
      return { versjon, tilslutning, fra, ...(til === undefined ? {} : { til }) };
    })
    .filter((b) => b.til === undefined || b.fra < b.til);
};

/** The version of the agreement that binds the party on the day, if any. */
export const bindingPaa = (
  part: string,
  avtale: string,
  dato: string,
  g: Bindingsgrunnlag,
): Binding | undefined =>
  bindinger(part, avtale, g).find((b) => gjelderPaa({ fraDato: b.fra, tilDato: b.til }, dato));

/** The clause of a version that a decision rests on for those it binds: the one it names, else one that covers its subject. */
export const dekkendeKlausul = (
  avtaleversjon: string,
  klausul: string,
  emne: string | undefined,
  g: Bindingsgrunnlag,
): Bindingsklausul | undefined => {
  const punkter = g.klausuler.filter((k) => k.avtaleversjon === avtaleversjon);
  return (
    punkter.find((k) => k.klausul === klausul) ??
    (emne === undefined ? undefined : punkter.find((k) => k.dekker.includes(emne)))
  );
};

/** The clause of another version that is the same point, through what was copied from what. */
export const sammePunkt = (
  klausul: string,
  avtaleversjon: string,
  g: Bindingsgrunnlag,
): Bindingsklausul | undefined => {
  const forrige = (id: string | undefined): string | undefined =>
    g.klausuler.find((k) => k.klausul === id)?.forrige;
  const linje = (start: string): readonly string[] => {
    const funnet: string[] = [];
    for (let id: string | undefined = start; id !== undefined && !funnet.includes(id); id = forrige(id))
      funnet.push(id);
    return funnet;
  };
  return g.klausuler.find(
    (k) =>
      k.avtaleversjon === avtaleversjon &&
      (linje(klausul).includes(k.klausul) || linje(k.klausul).includes(klausul)),
  );
};

/** The party's reservation against the clause on the day, if any. */
export const reservertMotKlausul = (
  binding: Binding,
  klausul: string,
  dato: string,
): Bindingsreservasjon | undefined =>
  binding.tilslutning.reservasjoner.find((r) => r.klausul === klausul && gjelderPaa(r, dato));

/** The party's reservation against a decision or the case it was made in; it follows the party to a new version. */
export const reservertMotSak = (
  part: string,
  sak: { readonly vedtak?: string; readonly moetesak?: string },
  dato: string,
  g: Bindingsgrunnlag,
): Bindingsreservasjon | undefined =>
  g.tilslutninger
    .filter((t) => t.part === part)
    .flatMap((t) => t.reservasjoner)
    .find(
      (r) =>
        ((r.vedtak !== undefined && r.vedtak === sak.vedtak) ||
          (r.moetesak !== undefined && r.moetesak === sak.moetesak)) &&
        gjelderPaa(r, dato),
    );

/** `dato` some months later; the last day of the month when it has no such day. */
export const maanederEtter = (dato: string, maaneder: number): string => {
  const [aar = 0, maaned = 1, dag = 1] = dato.split('-').map(Number);
  const sistei = new Date(Date.UTC(aar, maaned + maaneder, 0)).getUTCDate();
  return new Date(Date.UTC(aar, maaned - 1 + maaneder, Math.min(dag, sistei))).toISOString().slice(0, 10);
};

/**
 * First day on which a party that gives notice on `dato` is free: some months later, and with `aarsslutt` not before the
 * next new year.
 */
export const friFra = (dato: string, maaneder: number, aarsslutt: boolean): string => {
  const tidligst = maanederEtter(dato, maaneder);
  if (!aarsslutt || tidligst.endsWith('-01-01')) return tidligst;
  return `${Number(tidligst.slice(0, 4)) + 1}-01-01`;
};
