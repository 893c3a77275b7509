import type { Noekkelverdi } from './dokument.js';
import type { Dokumenttekst } from './tekst/tekst.js';

/** What a case on the agenda asks of the meeting. */
export type Sakstype = 'godkjenning' | 'orientering' | 'droefting' | 'beslutning';

/** When, where and in which capacity an arena meets. `moetedato` is an ISO date, times are `HH:MM`. */
export interface Moete {
  readonly arena: string;
  /** The capacity the arena meets in, e.g. "styringsgruppe". */
  readonly egenskap?: string;
  readonly moetenummer?: string;
  readonly moetedato: string;
  readonly tidFra?: string;
  readonly tidTil?: string;
  readonly sted?: string;
}

export function moetetittel(dokumenttype: string, moete: Moete, tekst: Dokumenttekst): string {
  return `${dokumenttype}: ${tekst.arena(moete.arena, moete.egenskap)}, ${tekst.dato(moete.moetedato)}`;
}

export function moeteverdier(moete: Moete, tekst: Dokumenttekst): Noekkelverdi[] {
  const { moete: ord } = tekst;
  return [
    ...satt(ord.arena, tekst.arena(moete.arena, moete.egenskap)),
    ...satt(ord.nummer, moete.moetenummer),
    ...satt(ord.dag, tekst.dag(moete.moetedato)),
    ...satt(ord.tid, moete.tidFra && tekst.tid(moete.tidFra, moete.tidTil)),
    ...satt(ord.sted, moete.sted),
  ];
}

/** A label with its value, or nothing when there is no value. */
export function satt(noekkel: string, verdi: string | undefined): Noekkelverdi[] {
  return verdi === undefined || verdi.trim() === '' ? [] : [{ noekkel, verdi }];
}
