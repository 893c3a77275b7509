import { bad, good } from '../feil.js';
import { scalarField, scalarKind } from './skalar.js';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(Z|[+-]\d{2}:\d{2})?$/;
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

const realDate = (year: number, month: number, day: number): boolean => {
  const d = new Date(Date.UTC(year, month - 1, day));
  return year >= 1 && d.getUTCMonth() === month - 1 && d.getUTCDate() === day;
};

/** Calendar day, `YYYY-MM-DD`; a time zone after the day is accepted and dropped (XML Schema date). */
export const datoKind = scalarKind<string>({
  name: 'dato',
  ts: 'string',
  sql: 'date',
  literal: 'date',
  sortable: true,
  control: 'dato',
  schema: () => ({ type: 'string', format: 'date' }),
  read: (input, _field, at) => {
    const m = typeof input === 'string' ? isoDate.exec(input) : null;
    if (!m || !realDate(Number(m[1]), Number(m[2]), Number(m[3])))
      return bad(at, 'format', 'må være en dato: ÅÅÅÅ-MM-DD');
    return good(`${m[1]}-${m[2]}-${m[3]}`);
  },
  fromDb: (value) => String(value),
  xml: (value) => value,
});
export const dato = scalarField(datoKind);

/** Offset of Europe/Oslo at a local wall-clock time, as `+01:00` or `+02:00`. */
const osloOffset = (local: string): string => {
  const guess = new Date(`${local}Z`);
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' })
    .formatToParts(new Date(guess.getTime() - 3_600_000))
    .find((p) => p.type === 'timeZoneName')?.value;
  return shown?.replace('GMT', '') || '+00:00';
};

/**
 * Instant in time. Input is ISO 8601; without an offset it means Norwegian local time; a bare day means midnight there.
 * Output is always UTC with milliseconds.
 */
export const tidspunktKind = scalarKind<string>({
  name: 'tidspunkt',
  ts: 'string',
  sql: 'timestamptz(3)',
  literal: 'datetime',
  sortable: true,
  control: 'tidspunkt',
  schema: () => ({ type: 'string', format: 'date-time' }),
  read: (input, _field, at) => {
    const wrong = bad(at, 'format', 'må være et tidspunkt: ÅÅÅÅ-MM-DDTtt:mm:ss+01:00');
    if (typeof input !== 'string') return wrong;
    const day = isoDate.exec(input);
    if (day) {
      if (!realDate(Number(day[1]), Number(day[2]), Number(day[3]))) return wrong;
      const local = `${day[1]}-${day[2]}-${day[3]}T00:00:00`;
      return good(new Date(local + (day[4] ?? osloOffset(local))).toISOString());
    }
    if (!isoTime.test(input)) return wrong;
    if (!realDate(Number(input.slice(0, 4)), Number(input.slice(5, 7)), Number(input.slice(8, 10))))
      return wrong;
    const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(input);
    const date = new Date(zoned ? input : input + osloOffset(`${input.slice(0, 16)}:00`));
    return Number.isNaN(date.getTime()) ? wrong : good(date.toISOString());
  },
  fromDb: (value) => (value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()),
  xml: (value) => value,
});
export const tidspunkt = scalarField(tidspunktKind);
