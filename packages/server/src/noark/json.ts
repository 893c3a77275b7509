import { fieldProblem, type Objekt } from '@felles/kernel';
import { type Entity, type Field, isGruppeKind, type Model, uuidPattern } from '@felles/model';
import { instanceHref } from '@felles/model/derive';
import { norskDag, norskTid } from './tid.js';

/** True when objects of the entity hold a file. */
export const baererFil = (entity: Entity): boolean => Object.hasOwn(entity.fields, 'filstoerrelse');

/** Address of the file of an object that bears one. */
export const filHref = (base: string, entity: Entity, systemID: string): string =>
  `${instanceHref(base, entity, systemID)}referanseFil/`;

type Skriver = (verdi: unknown) => unknown;
type Felt = Readonly<Record<string, Field>>;

/** How a field's value is written, or null when it stands as it is. */
const skriver = (felt: Field): Skriver | null => {
  const en: Skriver | null =
    felt.kind.name === 'tidspunkt'
      ? (v) => norskTid(String(v))
      : felt.kind.name === 'dato'
        ? (v) => norskDag(String(v))
        : isGruppeKind(felt.kind)
          ? objektskriver(felt.kind.felt)
          : null;
  return en && felt.many ? (v) => (Array.isArray(v) ? v.map(en) : v) : en;
};

const objektskriver = (felt: Felt): ((data: unknown) => Record<string, unknown>) => {
  const synlige = Object.entries(felt)
    .filter(([, f]) => !f.hidden)
    .map(([navn, f]) => [navn, skriver(f)] as const);
  return (data) => {
    const fra = data as Readonly<Record<string, unknown>>;
    const ut: Record<string, unknown> = {};
    for (const [navn, skriv] of synlige) {
      const v = fra[navn];
      if (v !== undefined && v !== null) ut[navn] = skriv ? skriv(v) : v;
    }
    return ut;
  };
};

const skrivere = new WeakMap<Entity, (data: unknown) => Record<string, unknown>>();

/** Fields of an object as the interface shows them: nothing hidden, nothing empty, every date with its offset. */
export const feltJson = (model: Model, objekt: Objekt, base: string): Record<string, unknown> => {
  const entity = model.entity(objekt.entitet);
  let skriv = skrivere.get(entity);
  if (!skriv) {
    skriv = objektskriver({ ...model.systemFields, ...entity.fields });
    skrivere.set(entity, skriv);
  }
  const ut = skriv(objekt.data);
  // To clients the reference of a file is its address; the place in the store is our own business.
  if (baererFil(entity) && ut.referanseDokumentfil !== undefined)
    ut.referanseDokumentfil = filHref(base, entity, objekt.systemID);
  for (const [navn, relasjon] of Object.entries(objekt.relasjoner)) {
    const r = entity.relations[navn];
    if (r?.asField) ut[navn] = relasjon;
    if (r?.asMember !== undefined) ut[r.asMember] = relasjon;
  }
  return ut;
};

/** Takes out the members that are ids of relations, e.g. `referanseForelderMappe`: places by relation. */
export const taPlasser = (
  entity: Entity,
  kropp: Readonly<Record<string, unknown>>,
): { readonly plasser: Record<string, string | null>; readonly felt: Record<string, unknown> } => {
  const plasser: Record<string, string | null> = {};
  const felt = { ...kropp };
  for (const [navn, { asMember }] of Object.entries(entity.relations)) {
    if (asMember === undefined || !Object.hasOwn(felt, asMember)) continue;
    const id = felt[asMember];
    delete felt[asMember];
    if (id !== null && !(typeof id === 'string' && uuidPattern.test(id)))
      throw fieldProblem([{ felt: asMember, kode: 'format', tekst: 'må være en UUID' }]);
    plasser[navn] = id === null ? null : id.toLowerCase();
  }
  return { plasser, felt };
};
