import {
  type Act,
  type Control,
  type Entity,
  type Field,
  type Fields,
  isGruppeKind,
  isKodeKind,
  isVsmKind,
  type Kode,
  type Model,
} from '../language/index.js';

/** One control of a form. Texts are looked up by `key` in the interface's own catalogue. */
export interface FormField {
  readonly key: string;
  readonly control: Control;
  readonly required: boolean;
  readonly many: boolean;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Codes that may be chosen; those out of use are left out. */
  readonly options?: readonly Pick<Kode, 'kode' | 'kodenavn'>[];
  /** True when the tenant may have codes besides `options`. */
  readonly openList?: boolean;
  /** Code list the options come from. */
  readonly list?: string;
  readonly default?: unknown;
  /** Entity to look up, for `oppslag`; for `vsm` the one that lists the fields there are. */
  readonly to?: string;
  readonly members?: readonly FormField[];
}

export interface Form {
  readonly entity: string;
  readonly fields: readonly FormField[];
}

export interface ActForm extends Form {
  readonly act: string;
  readonly files: 'none' | 'optional' | 'required';
  /** States in which the act is possible; empty means any. */
  readonly from: readonly string[];
  /** What the act puts in the archive, for the confirmation text. */
  readonly records: readonly string[];
  /** Ask before it is done. */
  readonly final: boolean;
  readonly onCollection: boolean;
}

const limits = (field: Field): Pick<FormField, 'maxLength' | 'minimum' | 'maximum'> => {
  const schema = field.kind.jsonSchema(field);
  const number = (name: string) => (typeof schema[name] === 'number' ? { [name]: schema[name] } : {});
  return { ...number('maxLength'), ...number('minimum'), ...number('maximum') };
};

type Lookup = (key: string) => string | undefined;
const nothing: Lookup = () => undefined;

const formField = (key: string, field: Field, lookup: Lookup): FormField => ({
  key,
  control: field.kind.control,
  required: field.required && field.default === undefined,
  many: field.many,
  ...limits(field),
  ...(field.default === undefined ? {} : { default: field.default }),
  ...(isKodeKind(field.kind)
    ? {
        list: field.kind.liste.name,
        openList: field.kind.liste.open,
        options: field.kind.liste.koder
          .filter((k) => !k.inaktiv)
          .map(({ kode, kodenavn }) => ({ kode, kodenavn })),
      }
    : {}),
  ...(isGruppeKind(field.kind) ? { members: formFields(field.kind.felt, lookup) } : {}),
  ...(isVsmKind(field.kind) ? pointsAt(field.kind.katalog) : {}),
  ...(field.kind.control === 'oppslag' ? pointsAt(lookup(key)) : {}),
});

const pointsAt = (to: string | undefined): Pick<FormField, 'to'> => (to === undefined ? {} : { to });

const formFields = (fields: Fields, lookup: Lookup): readonly FormField[] =>
  Object.entries(fields).flatMap(([key, f]) => (f.hidden || f.readOnly ? [] : [formField(key, f, lookup)]));

/** Form for making (`ny`) or changing (`endring`) an object: what a user may fill in, relations first. */
export const formFor = (entity: Entity, purpose: 'ny' | 'endring'): Form => {
  const fixed = (x: { readonly constant?: boolean }) => purpose === 'endring' && x.constant === true;
  const relations = Object.entries(entity.relations).flatMap(([key, r]): FormField[] =>
    r.asField && !r.readOnly && !fixed(r)
      ? [{ key, control: 'oppslag', required: r.required === true, many: false, to: r.to }]
      : [],
  );
  const fields = formFields(
    Object.fromEntries(Object.entries(entity.fields).filter(([, f]) => !fixed(f))),
    nothing,
  );
  return { entity: entity.name, fields: [...relations, ...fields] };
};

/**
 * An id in an act means the object its name says: a relation of the subject, an entity of the same room, or what all
 * relations of that name in the room point at.
 */
const lookupFor =
  (model: Model, entity: Entity): Lookup =>
  (key) => {
    if (Object.hasOwn(entity.relations, key)) return entity.relations[key]?.to;
    if (model.entities.get(key)?.room === entity.room) return key;
    const targets = new Set(
      [...model.entities.values()].flatMap((e) =>
        e.room === entity.room ? (e.relations[key]?.to ?? []) : [],
      ),
    );
    return targets.size === 1 ? [...targets][0] : undefined;
  };

export const actForm = (model: Model, entity: Entity, act: Act): ActForm => ({
  entity: entity.name,
  act: act.name,
  files: act.files ?? 'none',
  from: act.from,
  records: act.records,
  final: act.final === true,
  onCollection: act.onCollection === true,
  fields: formFields(act.input, lookupFor(model, entity)),
});

export interface ListColumn {
  readonly key: string;
  readonly control: Control;
  readonly sortable: boolean;
  readonly many: boolean;
}

/** Columns of the entity's list: its listed fields in declared order. */
export const listColumns = (entity: Entity): readonly ListColumn[] =>
  Object.entries(entity.fields).flatMap(([key, f]) =>
    f.listed && !f.hidden
      ? [{ key, control: f.kind.control, sortable: f.kind.sortable && !f.many, many: f.many }]
      : [],
  );
