import {
  type Act,
  type Entity,
  type Field,
  type FieldError,
  type Fields,
  type Kodeoppslag,
  type Read,
  type ReadMode,
  type Relation,
  readFields,
  uuidPattern,
} from '../language/index.js';

type Obj = Record<string, unknown>;

const maxMembers = 200;
const maxDepth = 10;
const maxFiles = 50;

const isObject = (input: unknown): input is Obj =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Refuses what no declared input looks like, before anything reads it. */
const shapeError = (input: unknown, at = '', depth = 1): FieldError | null => {
  if (typeof input !== 'object' || input === null) return null;
  if (depth > maxDepth) return { felt: at, kode: 'format', tekst: `kan ha høyst ${maxDepth} nivåer` };
  const keys = Array.isArray(input) ? [] : Object.keys(input);
  if (keys.length > maxMembers) return { felt: at, kode: 'format', tekst: `kan ha høyst ${maxMembers} felt` };
  if (keys.includes('__proto__'))
    return { felt: at ? `${at}/__proto__` : '__proto__', kode: 'ukjent', tekst: 'feltet finnes ikke' };
  for (const [key, value] of Object.entries(input)) {
    const found = shapeError(value, at ? `${at}/${key}` : key, depth + 1);
    if (found) return found;
  }
  return null;
};

const opened = (input: unknown): Read<Obj> => {
  if (!isObject(input)) return { ok: false, feil: [{ felt: '', kode: 'type', tekst: 'må være et objekt' }] };
  const wrong = shapeError(input);
  return wrong ? { ok: false, feil: [wrong] } : { ok: true, value: input };
};

const settled = (value: Obj, feil: readonly FieldError[]): Read<Obj> =>
  feil.length > 0 ? { ok: false, feil } : { ok: true, value };

const same = (a: unknown, b: unknown): boolean => {
  if (a === b || ((a === null || a === undefined) && (b === null || b === undefined))) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  // A code is the same whatever name it had when it was chosen.
  if ('kode' in a && 'kode' in b) return a.kode === b.kode;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  keys.delete('_links');
  return [...keys].every((key) => same(a[key], b[key]));
};

/** True when the client sends back what is there already, in whatever spelling. */
const unchanged = (field: Field | undefined, given: unknown, old: unknown): boolean => {
  if (same(given, old)) return true;
  if (!field || field.many) return false;
  const r = field.kind.read(given, field, '');
  return r.ok && same(r.value, old);
};

const readRelation = (
  name: string,
  relation: Relation,
  given: unknown,
  operation: ReadMode['operation'],
  feil: FieldError[],
): string | null | undefined => {
  if (given === undefined && operation === 'patch') return undefined;
  if (given === undefined || given === null) {
    if (relation.readOnly) return undefined;
    if (relation.required) feil.push({ felt: name, kode: 'mangler', tekst: 'må fylles ut' });
    return given === null || operation === 'replace' ? null : undefined;
  }
  if (relation.readOnly) feil.push({ felt: name, kode: 'skrivebeskyttet', tekst: 'settes av kjernen' });
  else if (typeof given === 'string' && uuidPattern.test(given)) return given.toLowerCase();
  else feil.push({ felt: name, kode: 'format', tekst: 'må være en UUID' });
  return undefined;
};

const visible = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, f]) => !f.hidden));

const validate = (
  entity: Entity,
  input: unknown,
  operation: ReadMode['operation'],
  old?: Readonly<Obj>,
  koder?: Kodeoppslag,
): Read<Obj> => {
  const start = opened(input);
  if (!start.ok) return start;
  const feil: FieldError[] = [];
  const fields: Record<string, Field> = { ...visible(entity.fields) };
  const relations = Object.entries(entity.relations).filter(([, r]) => r.asField);
  const rest: Obj = { ...start.value };
  const value: Obj = {};

  if (operation !== 'create') {
    for (const [key, given] of Object.entries(rest)) {
      if (old === undefined || given === undefined) continue;
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const before = Object.hasOwn(old, key) ? old[key] : undefined;
      if (before !== undefined && unchanged(field, given, before)) {
        // What stands is kept as it is, also codes that are no longer in use.
        delete rest[key];
        delete fields[key];
        if (Object.hasOwn(entity.fields, key) && !field?.readOnly && field) value[key] = before;
        else if (entity.relations[key]?.asField && !entity.relations[key].readOnly) value[key] = before;
      } else if (before !== undefined && field?.constant) {
        feil.push({ felt: key, kode: 'konstant', tekst: 'kan ikke endres' });
        delete rest[key];
        delete fields[key];
      } else if (before !== undefined && !field && !Object.hasOwn(entity.relations, key)) {
        feil.push({ felt: key, kode: 'skrivebeskyttet', tekst: 'settes av kjernen' });
        delete rest[key];
      }
    }
    for (const [key, field] of Object.entries(fields)) {
      const given = Object.hasOwn(rest, key) ? rest[key] : undefined;
      // A replacement that leaves out what the core has filled in does not ask for it to be emptied.
      if (given === undefined && (field.readOnly || field.completed || field.constant)) delete fields[key];
      if (given === null && field.default !== undefined) {
        feil.push({ felt: key, kode: 'mangler', tekst: 'må ha en verdi' });
        delete fields[key];
        delete rest[key];
      }
    }
  }
  for (const [name, relation] of relations) {
    if (Object.hasOwn(value, name)) continue;
    const given = Object.hasOwn(rest, name) ? rest[name] : undefined;
    if (given === undefined && operation === 'replace' && (relation.constant || relation.readOnly)) continue;
    const read = readRelation(name, relation, given, operation, feil);
    if (read !== undefined) value[name] = read;
  }
  const known = new Set(['_links', ...relations.map(([name]) => name)]);
  Object.assign(value, readFields(fields, rest, { operation, koder }, feil, '', known));
  if (operation === 'create')
    for (const [key, field] of Object.entries(entity.fields))
      if (field.hidden && field.default !== undefined) value[key] = field.default;
  return settled(value, feil);
};

/** Input of a new object: defaults filled in, relations that are fields as UUID. Unknown members are errors. */
export const validateCreate = (entity: Entity, input: unknown, koder?: Kodeoppslag): Read<Obj> =>
  validate(entity, input, 'create', undefined, koder);

/**
 * The whole object as a client wants it. `old` is what stands, with system fields and relations: unchanged core-set
 * values may be sent back, and fields the core fills in may be left out. Left-out optional fields come as null.
 */
export const validateReplace = (
  entity: Entity,
  input: unknown,
  old?: Readonly<Obj>,
  koder?: Kodeoppslag,
): Read<Obj> => validate(entity, input, 'replace', old, koder);

/** JSON Merge Patch (RFC 7396): only the members given; null clears. Groups must have been merged by the caller. */
export const validatePatch = (
  entity: Entity,
  input: unknown,
  old?: Readonly<Obj>,
  koder?: Kodeoppslag,
): Read<Obj> => validate(entity, input, 'patch', old, koder);

/** Input of an act; `filer` holds the ids of uploaded files when the act takes files. */
export const validateAct = (act: Act, input: unknown, koder?: Kodeoppslag): Read<Obj> => {
  const start = opened(input);
  if (!start.ok) return start;
  const feil: FieldError[] = [];
  const takes = act.files === 'optional' || act.files === 'required';
  const value = readFields(
    act.input,
    start.value,
    { operation: 'create', koder },
    feil,
    '',
    new Set(takes ? ['filer'] : []),
  );
  if (!takes) return settled(value, feil);
  const filer = Object.hasOwn(start.value, 'filer') ? start.value.filer : undefined;
  if (filer === undefined || filer === null) {
    if (act.files === 'required')
      feil.push({ felt: 'filer', kode: 'mangler', tekst: 'et dokument må legges ved' });
  } else if (!Array.isArray(filer) || filer.some((f) => typeof f !== 'string' || !uuidPattern.test(f)))
    feil.push({ felt: 'filer', kode: 'format', tekst: 'må være en liste av UUID-er' });
  else if (filer.length > maxFiles)
    feil.push({ felt: 'filer', kode: 'for-lang', tekst: `kan ha høyst ${maxFiles} filer` });
  else if (act.files === 'required' && filer.length === 0)
    feil.push({ felt: 'filer', kode: 'mangler', tekst: 'et dokument må legges ved' });
  else value.filer = filer.map((f: string) => f.toLowerCase());
  return settled(value, feil);
};
