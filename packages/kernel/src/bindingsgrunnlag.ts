import type { Objekt } from './access/utvalg.js';
import type {
  Bindingsgrunnlag,
  Bindingsklausul,
  Bindingsreservasjon,
  Bindingstilslutning,
  Bindingsversjon,
} from './rules/binding.js';
import { kodeAv, koderAv } from './rules/regel.js';
import type { VirkningPartsvedtak, VirkningVedtak } from './rules/virkning.js';

/** Reads rows by the values of their columns: a transaction's own reads, or a session's with its access rules. */
export interface Radleser {
  hent(entitet: string, systemID: string): Promise<Objekt | undefined>;
  finn(entitet: string, hvor: Readonly<Record<string, string>>): Promise<readonly Objekt[]>;
}

const tekst = (o: Objekt, felt: string): string | undefined => {
  const v = o.data[felt];
  return typeof v === 'string' ? v : undefined;
};

const med = <K extends string>(navn: K, verdi: string | null | undefined): { readonly [P in K]?: string } =>
  (verdi ? { [navn]: verdi } : {}) as { readonly [P in K]?: string };

const versjonAv = (o: Objekt): readonly Bindingsversjon[] => {
  const status = kodeAv(o.data.avtalestatus);
  const gjelderFra = tekst(o, 'gjelderFra');
  if ((status !== 'vedtatt' && status !== 'erstattet') || gjelderFra === undefined) return [];
  return [
    {
      avtaleversjon: o.systemID,
      avtale: o.relasjoner.avtale ?? '',
      nummer: typeof o.data.versjonsnummer === 'number' ? o.data.versjonsnummer : 0,
      gjelderFra,
      ...med('gjelderTil', tekst(o, 'gjelderTil')),
    },
  ];
};

const klausulAv = (o: Objekt): Bindingsklausul => ({
  klausul: o.systemID,
  avtaleversjon: o.relasjoner.avtaleversjon ?? '',
  dekker: koderAv(o.data.dekker),
  ...med('forrige', o.relasjoner.forrige),
});

const reservasjonAv = (o: Objekt): Bindingsreservasjon => ({
  reservasjon: o.systemID,
  fraDato: tekst(o, 'fraDato') ?? '',
  ...med('tilDato', tekst(o, 'tilDato')),
  ...med('klausul', o.relasjoner.klausul),
  ...med('vedtak', o.relasjoner.vedtak),
  ...med('moetesak', o.relasjoner.moetesak),
});

/** The rows that say who is bound by what. */
export interface Bindingsrader {
  readonly versjoner: readonly Objekt[];
  readonly klausuler: readonly Objekt[];
  readonly tilslutninger: readonly Objekt[];
  readonly reservasjoner: readonly Objekt[];
}

export const bindingsgrunnlagAv = (rader: Bindingsrader): Bindingsgrunnlag => {
  const avTilslutning = new Map<string, Bindingsreservasjon[]>();
  for (const r of rader.reservasjoner) {
    const under = r.relasjoner.tilslutning ?? '';
    avTilslutning.set(under, [...(avTilslutning.get(under) ?? []), reservasjonAv(r)]);
  }
  return {
    versjoner: rader.versjoner.flatMap(versjonAv),
    klausuler: rader.klausuler.map(klausulAv),
    tilslutninger: rader.tilslutninger.map(
      (t): Bindingstilslutning => ({
        tilslutning: t.systemID,
        part: t.relasjoner.part ?? '',
        avtaleversjon: t.relasjoner.avtaleversjon ?? '',
        ...med('signertDato', tekst(t, 'signertDato')),
        ...med('utmeldtDato', tekst(t, 'utmeldtDato')),
        reservasjoner: avTilslutning.get(t.systemID) ?? [],
      }),
    ),
  };
};

/** The same, read: four questions, however many parties there are. */
export const lesBindingsgrunnlag = async (
  les: Radleser,
  hvor: { readonly part?: string } = {},
): Promise<Bindingsgrunnlag> => {
  const versjoner = await les.finn('avtaleversjon', {});
  const klausuler = await les.finn('klausul', {});
  const tilslutninger = await les.finn('tilslutning', hvor);
  const reservasjoner = tilslutninger.length > 0 ? await les.finn('reservasjon', {}) : [];
  return bindingsgrunnlagAv({ versjoner, klausuler, tilslutninger, reservasjoner });
};

/** A decision as the rule about its effect wants it. */
export const virkningVedtakAv = (o: Objekt): VirkningVedtak => ({
  bindingsklasse: (kodeAv(o.data.bindingsklasse) ?? 'anbefaling') as VirkningVedtak['bindingsklasse'],
  dato: tekst(o, 'dato') ?? '',
  vedtak: o.systemID,
  ...med('emne', kodeAv(o.data.vedtaksemne)),
  ...med('klausul', o.relasjoner.klausul),
  ...med('moetesak', o.relasjoner.moetesak),
});

export const virkningPartsvedtakAv = (o: Objekt): VirkningPartsvedtak => ({
  part: o.relasjoner.part ?? '',
  dato: tekst(o, 'dato') ?? '',
  utfall: (kodeAv(o.data.utfall) ?? 'avslaar') as VirkningPartsvedtak['utfall'],
});
