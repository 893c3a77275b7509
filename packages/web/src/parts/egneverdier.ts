import {
  dato,
  desimal,
  type Field,
  heltall,
  langtekst,
  tekst,
  tidspunkt,
  type Vsm,
  type VsmVerdi,
} from '@felles/model';
import type { Feltfeil } from '../client/index.js';
import { medSone, veggtid } from './format.js';
import { type Skjemafelt, skjemafelt } from './skjema.js';

// Fields that the tenant has added itself (virksomhetsspesifikke metadata): any object may have some of them.

/** One field of the tenant's own as it is filled in. `type` is that of the catalogue, as far as it is known. */
export type Egenrad = Readonly<Record<'navn' | 'verdi' | 'type', string>>;

export const tomRad: Egenrad = { navn: '', verdi: '', type: 'string' };

const typeAv = (v: unknown): string => {
  if (typeof v === 'number') return 'decimal';
  return typeof v === 'boolean' ? 'boolean' : 'string';
};

/** Fields by their names: the database keeps no order. */
export const ordnet = (v: Vsm): readonly (readonly [string, VsmVerdi])[] =>
  Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1));

export const egneFra = (v: unknown): readonly Egenrad[] =>
  ordnet((v ?? {}) as Vsm).map(([navn, x]) => ({ navn, verdi: String(x), type: typeAv(x) }));

const tall = (v: string): number => Number(v.replaceAll(/\s/g, '').replace(',', '.'));

const verdien = ({ verdi, type }: Egenrad): string | number | boolean => {
  if (type === 'boolean') return verdi === 'true';
  if (type === 'integer' || type === 'decimal') return tall(verdi);
  return type === 'datetime' && /T\d\d:\d\d$/.test(verdi) ? medSone(`${verdi}:00`) : verdi.trim();
};

/** JSON of the rows. */
export const egneTil = (rader: readonly Egenrad[]): Vsm =>
  Object.fromEntries(rader.flatMap((r) => (r.navn === '' || r.verdi === '' ? [] : [[r.navn, verdien(r)]])));

/** Errors that need no server to be found, named `felt/rad/del`. */
export const egneMangler = (navn: string, rader: readonly Egenrad[]): readonly Feltfeil[] =>
  rader.flatMap((r, i): Feltfeil[] => {
    const feil = (del: string, kode: string, tekst: string) => [{ felt: `${navn}/${i}/${del}`, kode, tekst }];
    if (r.navn === '') return feil('navn', 'mangler', 'parts.felt.mangler');
    if (r.verdi.trim() === '') return feil('verdi', 'mangler', 'parts.felt.mangler');
    if (r.type === 'integer' && !Number.isSafeInteger(tall(r.verdi)))
      return feil('verdi', 'type', 'parts.felt.heltall');
    if (r.type === 'decimal' && !Number.isFinite(tall(r.verdi)))
      return feil('verdi', 'type', 'parts.felt.tall');
    if (r.type === 'uri' && !URL.canParse(r.verdi)) return feil('verdi', 'type', 'parts.felt.adresse');
    return [];
  });

const kontroller: Readonly<Record<string, Field>> = {
  string: tekst({ required: true }),
  avsnitt: langtekst({ required: true }),
  integer: heltall({ required: true }),
  decimal: desimal({ required: true }),
  date: dato({ required: true }),
  datetime: tidspunkt({ required: true }),
  uri: tekst({ required: true }),
  // Yes or no is chosen, so that nobody answers no by not answering.
  boolean: tekst({ required: true }),
};

/** The field that the value of a row is filled in with. Text of several lines keeps them. */
export const egetSkjemafelt = ({ verdi, type }: Egenrad): Skjemafelt =>
  skjemafelt(
    'verdi',
    kontroller[type === 'string' && verdi.includes('\n') ? 'avsnitt' : type] ?? tekst({ required: true }),
  );

/** What the control of the type holds: a moment is shown by the clock in Norway. */
export const iKontroll = ({ verdi, type }: Egenrad): string => {
  if (type === 'date') return verdi.slice(0, 10);
  const tid = type === 'datetime' && !/T\d\d:\d\d$/.test(verdi) ? new Date(verdi) : undefined;
  return tid === undefined || Number.isNaN(tid.getTime()) ? verdi : veggtid(tid);
};
