import type { Objekt } from '../access/utvalg.js';
import { fieldProblem, Problem } from '../problem.js';
import { type EndreSituasjon, kodeAv, type OpprettSituasjon } from './regel.js';

/** Closed units accept nothing new (Noark 5 krav 5.2.6, 5.2.14, 5.4.9). */
export const krevAapen = (forelder: Objekt): void => {
  const lukket =
    forelder.data.avsluttetDato !== undefined ||
    kodeAv(forelder.data.arkivstatus) === 'A' ||
    kodeAv(forelder.data.arkivdelstatus) === 'P' ||
    kodeAv(forelder.data.saksstatus) === 'A' ||
    (forelder.entitet === 'journalpost' && kodeAv(forelder.data.journalstatus) === 'A') ||
    (forelder.entitet === 'moeteregistrering' && kodeAv(forelder.data.moeteregistreringsstatus) === 'G');
  if (lukket)
    throw new Problem('feil-tilstand', `${forelder.entitet} er avsluttet og tar ikke imot noe nytt`);
};

/** A unit without screening of its own takes that of the unit above (krav 5.10.x: skjerming arves). */
export const arvSkjerming = (s: OpprettSituasjon): Readonly<Record<string, unknown>> => {
  const field = s.entity.fields.skjerming;
  if (!field || (s.felt.skjerming ?? null) !== null) return {};
  const over = Object.values(s.foreldre).find((f) => f.data.skjerming !== undefined)?.data.skjerming;
  if (over === undefined) return {};
  if (!field.hidden) return { skjerming: over };
  const { tilgangsrestriksjon, skjermingMetadata, skjermingDokument } = over as Record<string, unknown>;
  return { skjerming: { tilgangsrestriksjon, skjermingMetadata, skjermingDokument } };
};

/** Constant fields keep their first value. */
export const vernKonstanter = (s: EndreSituasjon): void => {
  for (const [key, value] of Object.entries(s.felt)) {
    if (!s.entity.fields[key]?.constant) continue;
    const old = s.gammel.data[key];
    if (old !== undefined && JSON.stringify(old) !== JSON.stringify(value))
      throw fieldProblem([{ felt: key, kode: 'konstant', tekst: 'kan ikke endres etter at den er satt' }]);
  }
};

/** Closing sets when and by whom, reopening clears it. */
export const avslutning = (
  s: EndreSituasjon,
  statusfelt: string,
  avsluttet: readonly string[],
): Readonly<Record<string, unknown>> => {
  const ny = kodeAv(s.felt[statusfelt]);
  if (ny === undefined || ny === kodeAv(s.gammel.data[statusfelt])) return {};
  return avsluttet.includes(ny)
    ? { avsluttetDato: s.naa, avsluttetAv: s.aktoer.navn, referanseAvsluttetAv: s.aktoer.bruker }
    : { avsluttetDato: null, avsluttetAv: null, referanseAvsluttetAv: null };
};
