import { type Entity, isGruppeKind, isVsmKind } from '@felles/model';
import { type Egenrad, egneFra, egneTil } from './egneverdier.js';
import { veggtid } from './format.js';
import {
  raderI,
  type Skjemafelt,
  type Skjemarad,
  type Skjemaverdier,
  skjemafelt,
  tilInput,
  tom,
  verdiI,
} from './skjema.js';

/** Fields of a form for an object. Members of groups are named by their path (`kassasjon/bevaringstid`). */
export interface Feltgruppe {
  readonly navn: string;
  readonly felt: readonly Skjemafelt[];
}
export interface Objektfelter {
  /** What names the object and what must be given. */
  readonly hoved: readonly Skjemafelt[];
  /** What may be given. */
  readonly mer: readonly Skjemafelt[];
  /** Groups that are there as a whole or not at all. */
  readonly grupper: readonly Feltgruppe[];
  /** Groups there may be several of. Their members go by their own names. */
  readonly lister: readonly Feltgruppe[];
  /** Fields for what the tenant has added itself, and the entity that is the catalogue of it. */
  readonly egne: readonly { readonly navn: string; readonly katalog: string }[];
}

/** What a person fills in for a new object, or changes of one that is there. */
export const objektfelter = (
  entity: Entity,
  formaal: 'ny' | 'endring',
  skjul: readonly string[] = [],
): Objektfelter => {
  const aapne = Object.entries(entity.fields).filter(
    ([navn, f]) =>
      !skjul.includes(navn) &&
      f.hidden !== true &&
      f.readOnly !== true &&
      !(formaal === 'endring' && f.constant === true) &&
      // An id that the core fills in beside a name is not for people to write.
      f.kind.name !== 'systemID',
  );
  const gruppene = (flere: boolean) =>
    aapne.flatMap(([navn, f]): Feltgruppe[] =>
      isGruppeKind(f.kind) && f.many === flere
        ? [
            {
              navn,
              felt: Object.entries(f.kind.felt)
                .filter(([, m]) => m.hidden !== true && m.readOnly !== true && m.kind.name !== 'systemID')
                .map(([m, felt]) => skjemafelt(flere ? m : `${navn}/${m}`, felt)),
            },
          ]
        : [],
    );
  const egne = aapne.flatMap(([navn, f]) => (isVsmKind(f.kind) ? [{ navn, katalog: f.kind.katalog }] : []));
  const enkle = aapne
    .filter(([, f]) => !isGruppeKind(f.kind) && !isVsmKind(f.kind))
    .map(([navn, f]) => skjemafelt(navn, f));
  const viktig = (f: Skjemafelt) =>
    f.navn === entity.title ||
    f.navn === 'beskrivelse' ||
    (f.felt.required && f.felt.default === undefined) ||
    (f.felt.listed === true && f.felt.completed !== true) ||
    (formaal === 'endring' && f.navn === entity.stateField);
  return {
    hoved: enkle.filter(viktig),
    mer: enkle.filter((f) => !viktig(f)),
    grupper: gruppene(false),
    lister: gruppene(true),
    egne,
  };
};

const kodeI = (v: unknown): string =>
  typeof v === 'object' && v !== null && 'kode' in v ? String(v.kode) : '';

const enVerdi = (felt: Skjemafelt, v: unknown): string => {
  if (felt.kontroll === 'valg') return kodeI(v);
  // A moment as the clock on the wall in Norway, which is how the control writes it.
  if (felt.kontroll === 'tidspunkt') return veggtid(new Date(String(v)));
  return String(v);
};

const iSti = (o: Readonly<Record<string, unknown>>, sti: string): unknown =>
  sti
    .split('/')
    .reduce<unknown>(
      (v, del) => (typeof v === 'object' && v !== null ? (v as Record<string, unknown>)[del] : undefined),
      o,
    );

const alle = (f: Objektfelter): readonly Skjemafelt[] => [
  ...f.hoved,
  ...f.mer,
  ...f.grupper.flatMap((g) => g.felt),
];

const fraFelter = (
  felter: readonly Skjemafelt[],
  objekt: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | boolean | readonly string[]>> =>
  Object.fromEntries(
    felter.flatMap((f): [string, string | boolean | readonly string[]][] => {
      const v = iSti(objekt, f.navn);
      if (v === undefined || v === null) return [];
      if (typeof v === 'boolean') return [[f.navn, v]];
      return [[f.navn, Array.isArray(v) ? v.map((x) => enVerdi(f, x)) : enVerdi(f, v)]];
    }),
  );

/** What the controls show for an object; a group that is there is marked by its own name. */
export const fraObjekt = (felter: Objektfelter, objekt: Readonly<Record<string, unknown>>): Skjemaverdier => {
  const ut: Record<string, Skjemaverdier[string]> = { ...fraFelter(alle(felter), objekt) };
  for (const g of felter.grupper) if (objekt[g.navn] !== undefined) ut[g.navn] = true;
  for (const g of felter.lister) {
    const v = objekt[g.navn];
    if (Array.isArray(v))
      ut[g.navn] = v.map((x) => fraFelter(g.felt, x as Readonly<Record<string, unknown>>));
  }
  for (const { navn } of felter.egne) if (objekt[navn] !== undefined) ut[navn] = egneFra(objekt[navn]);
  return ut;
};

/** What a new object has unless something else is chosen. */
export const standardverdier = (felter: Objektfelter): Skjemaverdier =>
  Object.fromEntries(
    [...felter.hoved, ...felter.mer].flatMap((f): [string, string | boolean][] => {
      const v = f.felt.default;
      if (v === undefined || v === null) return [];
      return [[f.navn, typeof v === 'boolean' ? v : enVerdi(f, v)]];
    }),
  );

/** The groups that are chosen. */
export const valgteGrupper = (felter: Objektfelter, verdier: Skjemaverdier): readonly Feltgruppe[] =>
  felter.grupper.filter((g) => verdiI(verdier, g.navn) === true);

/** The same without rows that nothing is written in. */
export const utenTommeRader = (felter: Objektfelter, verdier: Skjemaverdier): Skjemaverdier => {
  const skrevet = (rad: Skjemarad) => Object.entries(rad).some(([navn, v]) => navn !== 'type' && !tom(v));
  const navnene = [...felter.lister, ...felter.egne].map((f) => f.navn);
  return {
    ...verdier,
    ...Object.fromEntries(navnene.map((navn) => [navn, raderI(verdier, navn).filter(skrevet)])),
  };
};

/** JSON of a new object. */
export const tilObjekt = (
  felter: Objektfelter,
  verdier: Skjemaverdier,
): Readonly<Record<string, unknown>> => {
  const flate = tilInput([...felter.hoved, ...felter.mer], verdier);
  const grupper = valgteGrupper(felter, verdier).map((g) => {
    const inni = tilInput(g.felt, verdier);
    return [
      g.navn,
      Object.fromEntries(Object.entries(inni).map(([sti, v]) => [sti.slice(g.navn.length + 1), v])),
    ];
  });
  const lister = felter.lister.map((g) => [
    g.navn,
    raderI(verdier, g.navn)
      .map((rad) => tilInput(g.felt, rad))
      .filter((o) => Object.keys(o).length > 0),
  ]);
  const egne = felter.egne.map(({ navn }) => [navn, egneTil(raderI(verdier, navn) as readonly Egenrad[])]);
  const flerverdi = [...lister, ...egne].filter(([, v]) => Object.keys(v as object).length > 0);
  return { ...flate, ...Object.fromEntries([...grupper, ...flerverdi]) };
};

const likt = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** JSON Merge Patch from what was shown to what is filled in: unchanged fields are left out, emptied ones are null. */
export const endringer = (
  felter: Objektfelter,
  foer: Skjemaverdier,
  naa: Skjemaverdier,
): Readonly<Record<string, unknown>> => {
  const [gammel, ny] = [tilObjekt(felter, foer), tilObjekt(felter, naa)];
  const ut: Record<string, unknown> = {};
  for (const navn of new Set([...Object.keys(gammel), ...Object.keys(ny)])) {
    if (likt(gammel[navn], ny[navn])) continue;
    const flettes = [...felter.grupper, ...felter.egne].some((g) => g.navn === navn);
    const verdi = ny[navn] ?? null;
    ut[navn] =
      !flettes || verdi === null
        ? verdi
        : {
            ...Object.fromEntries(
              Object.keys((gammel[navn] as object | undefined) ?? {}).map((k) => [k, null]),
            ),
            ...(verdi as object),
          };
  }
  return ut;
};
