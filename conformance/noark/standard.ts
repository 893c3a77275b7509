import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// What chapters 6 and 7 of the service interface state, as facts. Every JSON file names its source.

export interface Attributt {
  /** `string`, `integer`, `decimal`, `boolean`, `datetime`, `SystemID`, a code list, a data type or a class. */
  readonly type: string;
  /** Number in the metadata catalogue. */
  readonly m?: string;
  /** Cardinality for what a client sends to make an object. */
  readonly inn: string;
  /** Cardinality in answers and later changes, where the standard gives one of its own. */
  readonly ut?: string;
  /** Registered by the core. */
  readonly kjerne?: true;
  /** Not to be changed once it is set. */
  readonly laast?: true;
  /** The same as a relation of the object, written as a systemID. */
  readonly relasjon?: true;
}

export interface Klasse {
  readonly navn: string;
  readonly rom: string;
  readonly arver?: string;
  readonly abstrakt?: true;
  /** Its relation name, where that is not the class name in small letters. */
  readonly noekkel?: string;
  readonly attributter: Readonly<Record<string, Attributt>>;
  /** Relation keys of its objects, `rom/navn`. */
  readonly lenker: readonly string[];
}

export interface Datatype {
  readonly attributter: Readonly<Record<string, Attributt>>;
  readonly lenker: readonly string[];
}

export interface Relasjonsende {
  readonly klasse: string;
  readonly antall?: string;
  /** Relation name from the other end to this; an end without one cannot be navigated to. */
  readonly navn?: string;
}

export interface Relasjon {
  readonly slag: 'aggregering' | 'assosiasjon';
  readonly toveis: boolean;
  readonly ender: readonly [Relasjonsende, Relasjonsende];
}

export interface Kode {
  readonly kode: string;
  readonly kodenavn: string;
  readonly valgfri?: true;
}

export interface Kodeliste {
  /** Segment of the relation name below `metadata/`. */
  readonly liste: string;
  readonly koder: readonly Kode[];
}

const les = (fil: string): unknown =>
  JSON.parse(
    readFileSync(join(import.meta.dirname.replace(/\bdist\/noark$/, 'noark'), 'standard', fil), 'utf8'),
  );

const { klasser, datatyper } = les('klasser.json') as {
  readonly klasser: Readonly<Record<string, Klasse>>;
  readonly datatyper: Readonly<Record<string, Datatype>>;
};
const { kodelister } = les('kodelister.json') as {
  readonly kodelister: Readonly<Record<string, Kodeliste>>;
};
const { relasjoner } = les('relasjoner.json') as { readonly relasjoner: readonly Relasjon[] };
const { rom } = les('rom.json') as { readonly rom: Readonly<Record<string, readonly string[]>> };

export { kodelister, relasjoner, rom };

export const klasse = (navn: string): Klasse => {
  const funnet = klasser[navn];
  if (!funnet) throw new Error(`Standarden har ingen klasse ${navn}`);
  return funnet;
};

/** The class and what it inherits, nearest first. */
export const slekt = (navn: string): readonly string[] => {
  const { arver } = klasse(navn);
  return arver === undefined ? [navn] : [navn, ...slekt(arver)];
};

/** Classes that have objects of their own, in the standard's order. */
export const klassene: readonly string[] = Object.keys(klasser).filter((k) => !klasse(k).abstrakt);

/** The class and those that inherit it, without abstract ones. */
export const konkrete = (navn: string): readonly string[] => klassene.filter((k) => slekt(k).includes(navn));

/** Attributes of a class, inherited ones first, with the class that declares each. */
export const attributterAv = (navn: string): readonly (readonly [string, Attributt, string])[] => [
  ...new Map(
    [...slekt(navn)]
      .reverse()
      .flatMap((k) =>
        Object.entries(klasse(k).attributter).map(([a, f]) => [a, [a, f, k] as const] as const),
      ),
  ).values(),
];

/** Relation keys of a class, `rom/navn`. */
export const lenkerAv = (navn: string): readonly string[] => {
  // An object is of one class: it has neither the keys that name its ancestors nor their ways to become something else.
  const arvet = slekt(navn).flatMap((k) => [
    ...(k === navn ? [] : [entitetsnoekkel(k), ...klasse(k).lenker.filter((l) => l.includes('/utvid-til-'))]),
  ]);
  return [...new Set([...slekt(navn)].reverse().flatMap((k) => klasse(k).lenker))].filter(
    (l) => !arvet.includes(l),
  );
};

/** Code lists for the attributes of a class, those inside its data types too. */
export const kodelisterFor = (navn: string): readonly string[] => [
  ...lenkerAv(navn).filter((l) => l.startsWith('metadata/') && klasse(navn).rom !== 'metadata'),
  ...attributterAv(navn).flatMap(([, { type }]) => datatyper[type]?.lenker ?? []),
];

/** Relation key by which an object of the class is known. */
export const entitetsnoekkel = (navn: string): string =>
  `${klasse(navn).rom}/${klasse(navn).noekkel ?? navn}`;

/** Attributes inside a value: of a data type, or of an identifier that stands as a value. */
export const deler = (type: string): Readonly<Record<string, Attributt>> | undefined => {
  if (datatyper[type]) return datatyper[type].attributter;
  // A person has one or more of these as values (chapter 7, KorrespondansepartPerson and PartPerson).
  if (type === 'Personidentifikator')
    return {
      foedselsnummer: { type: 'string', inn: '0..1' },
      dNummer: { type: 'string', inn: '0..1' },
    };
  if (type === 'Enhetsidentifikator') return { organisasjonsnummer: { type: 'string', inn: '1..1' } };
  return undefined;
};

export const flere = (antall: string): boolean => antall.endsWith('*');
export const maa = (antall: string): boolean => antall.startsWith('1');

/** The cardinality of an attribute in answers. */
export const utAntall = (a: Attributt): string => a.ut ?? a.inn;

export interface Navigering {
  readonly fra: string;
  readonly navn: string;
  readonly til: string;
  /** How many an object of `fra` may have. */
  readonly antall: string;
  /** Name of the way back, where there is one. */
  readonly tilbake?: string;
  /** How many of `fra` an object of `til` may have. */
  readonly motsatt: string;
  /** What is listed lives and dies with the object: an association in one direction. */
  readonly eid: boolean;
}

const vei = (r: Relasjon, til: Relasjonsende, fra: Relasjonsende): readonly Navigering[] =>
  til.navn === undefined
    ? []
    : [
        {
          fra: fra.klasse,
          navn: til.navn,
          til: til.klasse,
          antall: til.antall ?? '1..1',
          ...(fra.navn === undefined ? {} : { tilbake: fra.navn }),
          motsatt: fra.antall ?? (fra.navn === undefined ? '1..1' : '0..*'),
          eid: !r.toveis && til.klasse !== 'klassifikasjonssystem' && til.klasse !== 'klasse',
        },
      ];

/** Every relation of the standard in each direction that it can be followed. */
export const navigeringer: readonly Navigering[] = relasjoner.flatMap((r) => [
  ...vei(r, r.ender[0], r.ender[1]),
  ...vei(r, r.ender[1], r.ender[0]),
]);

/** Ways from objects of a class, inherited ones too. */
export const navigeringerFra = (navn: string): readonly Navigering[] => {
  const familie = slekt(navn);
  return navigeringer.filter((n) => familie.includes(n.fra));
};
