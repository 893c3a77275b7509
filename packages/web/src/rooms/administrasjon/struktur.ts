import { type Entity, lineage, model } from '@felles/model';
import type { Objekt } from '../../client/index.js';

/** A list of children in the tree: objects of an entity whose relation points at the object above. */
export interface Barneliste {
  readonly entitet: string;
  readonly relasjon: string;
  readonly orderby: string;
}

const liste = (entitet: string, relasjon: string, orderby = 'tittel'): Barneliste => ({
  entitet,
  relasjon,
  orderby,
});

const struktur: Readonly<Record<string, readonly Barneliste[]>> = {
  arkiv: [liste('arkiv', 'overarkiv'), liste('arkivdel', 'arkiv')],
  arkivdel: [
    liste('mappe', 'arkivdel', 'opprettetDato desc'),
    liste('registrering', 'arkivdel', 'opprettetDato desc'),
  ],
  klassifikasjonssystem: [liste('klasse', 'klassifikasjonssystem', 'klasseID')],
  administrativenhet: [liste('administrativenhet', 'referanseOverordnetEnhet', 'administrativEnhetNavn')],
  klasse: [
    liste('klasse', 'overklasse', 'klasseID'),
    liste('mappe', 'klasse', 'opprettetDato desc'),
    liste('registrering', 'klasse', 'opprettetDato desc'),
  ],
  mappe: [
    liste('mappe', 'overmappe', 'opprettetDato desc'),
    liste('registrering', 'mappe', 'opprettetDato desc'),
  ],
};

/** The class of the structure an entity belongs to: a saksmappe is a mappe. Undefined for what has no place in it. */
export const slaget = (entitet: string): string | undefined => {
  const e = model.entities.get(entitet);
  return e === undefined
    ? undefined
    : lineage(e)
        .map((x) => x.name)
        .find((n) => n in struktur || n === 'registrering');
};

/** Top of the tree. */
export const roetter: Barneliste = liste('arkiv', 'overarkiv');

export const barnAv = (entitet: string): readonly Barneliste[] => struktur[slaget(entitet) ?? ''] ?? [];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * OData filter of a list of children. Under an arkivdel only what has no class hangs directly; what has one is found
 * under it. Under a class of a tree that was opened from an arkivdel only that arkivdel's own are shown.
 */
export const barnefilter = (barn: Barneliste, id: string | null, arkivdel?: string): string => {
  if (id !== null && !uuid.test(id)) return 'systemID eq null';
  const deler = [`${barn.relasjon} eq ${id ?? 'null'}`];
  const medArkivdel = barn.entitet === 'mappe' || barn.entitet === 'registrering';
  if (medArkivdel && barn.relasjon === 'arkivdel') deler.push('klasse eq null');
  if (barn.entitet === 'mappe' && barn.relasjon === 'klasse' && arkivdel !== undefined)
    deler.push(`arkivdel eq ${arkivdel}`);
  return deler.join(' and ');
};

/** Relations upwards, the nearest place first. */
const oppover: Readonly<Record<string, readonly (readonly [relasjon: string, entitet: string])[]>> = {
  arkiv: [['overarkiv', 'arkiv']],
  arkivdel: [['arkiv', 'arkiv']],
  administrativenhet: [['referanseOverordnetEnhet', 'administrativenhet']],
  klasse: [
    ['overklasse', 'klasse'],
    ['klassifikasjonssystem', 'klassifikasjonssystem'],
  ],
  mappe: [
    ['overmappe', 'mappe'],
    ['klasse', 'klasse'],
    ['arkivdel', 'arkivdel'],
  ],
  registrering: [
    ['mappe', 'mappe'],
    ['klasse', 'klasse'],
    ['arkivdel', 'arkivdel'],
  ],
};

/** The object above, by the first relation that is set. A klassifikasjonssystem has none of its own. */
export const over = (
  o: Objekt,
): { readonly relasjon: string; readonly entitet: string; readonly id: string } | undefined => {
  for (const [relasjon, entitet] of oppover[slaget(o.entitet) ?? ''] ?? []) {
    const id = (o as Readonly<Record<string, unknown>>)[relasjon];
    if (typeof id === 'string') return { relasjon, entitet, id };
  }
  return undefined;
};

/** Places an object can be moved to. */
export const plasser = (entitet: string): readonly (readonly [relasjon: string, entitet: string])[] =>
  oppover[slaget(entitet) ?? ''] ?? [];

const nyeUnder: Readonly<Record<string, readonly (readonly [entitet: string, relasjon: string])[]>> = {
  arkiv: [
    ['arkivdel', 'arkiv'],
    ['arkiv', 'overarkiv'],
  ],
  arkivdel: [
    ['saksmappe', 'arkivdel'],
    ['mappe', 'arkivdel'],
  ],
  klassifikasjonssystem: [['klasse', 'klassifikasjonssystem']],
  klasse: [['klasse', 'overklasse']],
  mappe: [['mappe', 'overmappe']],
};

/** What can be made under an object, and by which relation it is placed there. */
export const kanLagesUnder = (entitet: string) => nyeUnder[slaget(entitet) ?? ''] ?? [];

/** The code that closes an object, when its declaration says that one does. */
export const lukkekode = (entity: Entity): string | undefined => {
  const c = entity.frozenWhen;
  return c.op === 'in' && c.field === entity.stateField ? c.values[0] : undefined;
};

const tekst = (o: Objekt, felt: string): string | undefined => {
  const v = (o as Readonly<Record<string, unknown>>)[felt];
  return typeof v === 'string' && v !== '' ? v : undefined;
};

/** The identifier people know an object by, before its title. */
export const kjennetegn = (o: Objekt): string | undefined =>
  tekst(o, 'klasseID') ?? tekst(o, 'mappeID') ?? tekst(o, 'registreringsID') ?? tekst(o, 'arkivskaperID');

/** `2018/3 Title`, without what is missing. */
export const navnet = (o: Objekt): string =>
  [kjennetegn(o), tekst(o, model.entities.get(o.entitet)?.title ?? 'tittel')]
    .filter((x) => x !== undefined)
    .join(' ');

/** Page of an object in the tree. */
export const strukturadresse = (v: string, entitet: string, id: string): string =>
  entitet === 'administrativenhet'
    ? `/administrasjon/${v}/enheter/${id}`
    : `/administrasjon/${v}/arkivstruktur/${entitet}/${id}`;
