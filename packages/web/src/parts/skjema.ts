import { type Act, type Field, isKodeKind } from '@felles/model';
import type { Feltfeil } from '../client/index.js';

/** What form controls hold while a form is filled in. */
export type Skjemaverdi = string | boolean | readonly string[];
/** One of several groups of values in a field, by the names of its members. */
export type Skjemarad = Readonly<Record<string, Skjemaverdi>>;
export type Skjemaverdier = Readonly<Record<string, Skjemaverdi | readonly Skjemarad[]>>;

const erRader = (v: Skjemaverdier[string] | undefined): v is readonly Skjemarad[] =>
  Array.isArray(v) && typeof v[0] === 'object';

/** What one control holds. */
export const verdiI = (verdier: Skjemaverdier, navn: string): Skjemaverdi | undefined => {
  const v = verdier[navn];
  return erRader(v) ? undefined : v;
};

/** The rows of a field that has several. */
export const raderI = (verdier: Skjemaverdier, navn: string): readonly Skjemarad[] => {
  const v = verdier[navn];
  return erRader(v) ? v : [];
};

export interface Skjemafelt {
  readonly navn: string;
  readonly felt: Field;
  readonly kontroll: Field['kind']['control'];
  /** Codes to choose among, for code fields. */
  readonly koder?: { readonly liste: string; readonly koder: readonly string[] };
}

/** Name of a field's code list and the codes in use. */
export const koderAv = (felt: Field): Skjemafelt['koder'] =>
  isKodeKind(felt.kind)
    ? {
        liste: felt.kind.liste.name,
        koder: felt.kind.liste.koder.filter((k) => k.inaktiv !== true).map((k) => k.kode),
      }
    : undefined;

/** The fields a person fills in for an act, in the order of the declaration. */
export const feltForHandling = (act: Act, skjul: readonly string[] = []): readonly Skjemafelt[] =>
  Object.entries(act.input)
    .filter(([navn, f]) => !skjul.includes(navn) && f.readOnly !== true && f.hidden !== true)
    .map(([navn, felt]) => skjemafelt(navn, felt));

/** A field of a form under a name, with the control and the codes that its kind gives. */
export const skjemafelt = (navn: string, felt: Field): Skjemafelt => {
  const koder = koderAv(felt);
  return { navn, felt, kontroll: felt.kind.control, ...(koder === undefined ? {} : { koder }) };
};

export const tom = (v: Skjemaverdi | undefined): boolean =>
  v === undefined || (typeof v === 'string' ? v.trim() === '' : Array.isArray(v) && v.length === 0);

/** What a control answers. A box that must be answered and is not ticked answers no. */
const svar = (f: Skjemafelt, verdier: Skjemaverdier): Skjemaverdi | undefined =>
  verdiI(verdier, f.navn) ?? (f.kontroll === 'avkryssing' && f.felt.required ? false : undefined);

/** A comma means decimals only where the field has some; elsewhere it may be meant as thousands. */
const desimal = (f: Skjemafelt): boolean => f.felt.kind.name === 'desimal';

const enkelt = (felt: Skjemafelt, verdi: string): unknown => {
  switch (felt.kontroll) {
    case 'tall':
    case 'kroner':
      return Number(verdi.replaceAll(/[\s ]/g, '').replace(',', desimal(felt) ? '.' : ','));
    case 'valg':
      return { kode: verdi };
    default:
      return verdi.trim();
  }
};

/** JSON for the API from what is filled in. Empty fields are left out; codes and lists get their JSON form. */
export const tilInput = (
  felter: readonly Skjemafelt[],
  verdier: Skjemaverdier,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    felter.flatMap((f): [string, unknown][] => {
      const v = svar(f, verdier);
      if (v === undefined || tom(v)) return [];
      if (typeof v === 'boolean') return [[f.navn, v]];
      if (typeof v !== 'string') return [[f.navn, v.map((x) => enkelt(f, x))]];
      return [[f.navn, f.felt.many ? [enkelt(f, v)] : enkelt(f, v)]];
    }),
  );

/** Errors that need no server to be found: missing, too long, not a number. Texts are keys. */
export const mangler = (felter: readonly Skjemafelt[], verdier: Skjemaverdier): readonly Feltfeil[] =>
  felter.flatMap((f): Feltfeil[] => {
    const v = svar(f, verdier);
    if (tom(v))
      return f.felt.required ? [{ felt: f.navn, kode: 'mangler', tekst: 'parts.felt.mangler' }] : [];
    if (f.kontroll === 'tall' || f.kontroll === 'kroner') {
      const tall = enkelt(f, String(v));
      if (desimal(f) && !Number.isFinite(tall))
        return [{ felt: f.navn, kode: 'type', tekst: 'parts.felt.tall' }];
      if (!desimal(f) && !Number.isSafeInteger(tall))
        return [{ felt: f.navn, kode: 'type', tekst: 'parts.felt.heltall' }];
    }
    if (typeof v === 'string' && f.felt.maxLength !== undefined && v.length > f.felt.maxLength)
      return [{ felt: f.navn, kode: 'for-lang', tekst: 'parts.felt.forLang' }];
    return [];
  });
