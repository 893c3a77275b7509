import type { Condition } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import { fieldProblem, Problem } from '../problem.js';
import { type EndreSituasjon, type Felt, gitt, kodeAv, lik, type OpprettSituasjon } from './regel.js';

/** Closed units accept nothing new (Noark 5 krav 5.2.4, 5.2.19, 5.4.7, 5.11.6). */
export const krevAapen = (forelder: Objekt): void => {
  const lukket =
    forelder.data.avsluttetDato !== undefined ||
    forelder.data.arkivertDato !== undefined ||
    kodeAv(forelder.data.arkivstatus) === 'A' ||
    kodeAv(forelder.data.arkivdelstatus) === 'P' ||
    kodeAv(forelder.data.saksstatus) === 'A' ||
    (forelder.entitet === 'journalpost' && kodeAv(forelder.data.journalstatus) === 'A') ||
    (forelder.entitet === 'moeteregistrering' && kodeAv(forelder.data.moeteregistreringsstatus) === 'G');
  if (lukket)
    throw new Problem('feil-tilstand', `${forelder.entitet} er avsluttet og tar ikke imot noe nytt`);
};

/** A unit without screening of its own takes that of the unit above (krav 6.6.26). */
export const arvSkjerming = (s: OpprettSituasjon): Felt => {
  const field = s.entity.fields.skjerming;
  if (!field || (s.felt.skjerming ?? null) !== null) return {};
  const over = Object.values(s.foreldre).find((f) => f.data.skjerming !== undefined)?.data.skjerming;
  if (over === undefined) return {};
  if (!field.hidden) return { skjerming: over };
  const { tilgangsrestriksjon, skjermingMetadata, skjermingDokument } = over as Record<string, unknown>;
  return { skjerming: { tilgangsrestriksjon, skjermingMetadata, skjermingDokument } };
};

/** Constant fields keep their first value, and what the core fills in is not emptied. */
export const vernKonstanter = (s: EndreSituasjon): void => {
  for (const [felt, verdi] of Object.entries(s.felt)) {
    const field = s.entity.fields[felt];
    const gammel = s.gammel.data[felt];
    if (!field || gammel === undefined || lik(gammel, verdi)) continue;
    if (field.constant || field.readOnly)
      throw fieldProblem([{ felt, kode: 'konstant', tekst: 'kan ikke endres etter at den er satt' }]);
    if (verdi === null && field.completed)
      throw fieldProblem([{ felt, kode: 'mangler', tekst: 'må ha en verdi' }]);
  }
};

/** Whether a declared condition holds for an object's own fields. What others decide is left to the database. */
export const gjelder = (c: Condition, data: Felt): boolean => {
  switch (c.op) {
    case 'always':
      return true;
    case 'never':
    case 'via':
    case 'open':
    case 'frozen':
      return false;
    case 'in':
      return c.values.includes(kodeAv(data[c.field]) ?? String(data[c.field]));
    case 'set':
      return gitt(data[c.field]);
    case 'true':
      return data[c.field] === true;
    case 'and':
      return c.of.every((x) => gjelder(x, data));
    case 'or':
      return c.of.some((x) => gjelder(x, data));
    case 'not':
      return !gjelder(c.of, data);
  }
};

/** Names the field that may not change any more, before the trigger refuses the row (M020, krav 6.1.2, 6.1.13). */
export const vernLukket = (s: EndreSituasjon): void => {
  if (!gjelder(s.entity.frozenWhen, s.gammel.data)) return;
  for (const [felt, verdi] of Object.entries(s.felt)) {
    if (s.entity.fields[felt]?.afterClosing || lik(s.gammel.data[felt], verdi)) continue;
    const tekst = `kan ikke endres etter at ${s.entity.name} er lukket`;
    throw new Problem('laast', `${felt} ${tekst}`, { felt: [{ felt, kode: 'regel', tekst }] });
  }
};
