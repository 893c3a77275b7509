import {
  type Entity,
  type Field,
  type Fields,
  isGruppeKind,
  type Model,
  type XmlDeclaration,
  type XmlElement,
  type XmlStep,
} from '../language/index.js';
import { collectionOf } from './sti.js';

type Obj = Readonly<Record<string, unknown>>;

/** An object on its way out; `data` holds system fields and fields as JSON values, and ids by relation name. */
export interface XmlNode {
  readonly entitet: string;
  readonly data: Obj;
}

export interface XmlSource<N extends XmlNode> {
  /** Objects of one list under a node, in the order they are to be written. */
  children(node: N, list: string): Iterable<N> | AsyncIterable<N>;
}

/** Characters gathered before a chunk is handed over. */
const chunkSize = 64 * 1024;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these cannot stand in XML 1.0 and must be found
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const special = /[&<>"\r]/;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as XML content or attribute. Throws RangeError for characters that XML 1.0 cannot hold. */
export const escapeXml = (text: string): string => {
  if (impossible.test(text) || !text.isWellFormed())
    throw new RangeError('text holds a character that XML cannot hold');
  return special.test(text) ? text.replace(/[&<>"\r]/g, (c) => entities[c] ?? c) : text;
};

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** Days by UTC hour: formatting is dear, and whole hours lie in one Norwegian day. */
const days = new Map<string, string>();

/** Norwegian calendar day of an instant; a calendar day as it is. */
export const norwegianDay = (value: string): string => {
  if (value.length === 10) return value;
  if (!value.endsWith('Z')) return osloDay.format(new Date(value));
  const hour = value.slice(0, 13);
  const known = days.get(hour);
  if (known !== undefined) return known;
  if (days.size > 20_000) days.clear();
  const day = osloDay.format(new Date(value));
  days.set(hour, day);
  return day;
};

type Print = (data: Obj) => string;
type Part = { readonly print: Print } | { readonly lists: readonly string[] };
interface Plan {
  readonly open: string;
  readonly close: string;
  readonly parts: readonly Part[];
}

const isObject = (value: unknown): value is Obj =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const elementText = (e: XmlElement): string =>
  typeof e.content === 'string'
    ? `<${e.name}>${escapeXml(e.content)}</${e.name}>\n`
    : `<${e.name}>\n${e.content.map(elementText).join('')}</${e.name}>\n`;

const fieldPrinter = (declaration: XmlDeclaration, fields: Fields, path: string, name: string): Print => {
  const [key = '', ...rest] = path.split('/');
  const field: Field | undefined = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (!field) throw new Error(`extraction names unknown field ${path}`);
  if (rest.length > 0) {
    if (!isGruppeKind(field.kind)) throw new Error(`extraction path ${path} goes through no group`);
    const inner = fieldPrinter(declaration, field.kind.felt, rest.join('/'), name);
    return (data) => {
      const value = data[key];
      for (const one of field.many && Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
        const text = isObject(one) ? inner(one) : '';
        if (text !== '') return text;
      }
      return '';
    };
  }
  const day = declaration.days.has(name);
  const one = (value: unknown): string => {
    const content = field.kind.xml(value, field);
    // Empty elements are never written (Noark 5 krav 6.4.5).
    if (content === null || content.length === 0) return '';
    if (typeof content !== 'string') return elementText({ name, content });
    if (content.trim() === '') return '';
    return `<${name}>${escapeXml(day ? norwegianDay(content) : content)}</${name}>\n`;
  };
  return (data) => {
    const value = data[key];
    if (value === undefined || value === null) return '';
    return field.many ? (value as readonly unknown[]).map(one).join('') : one(value);
  };
};

const groupFields = (fields: Fields, key: string): Fields => {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (!field || !isGruppeKind(field.kind)) throw new Error(`extraction names unknown group ${key}`);
  return field.kind.felt;
};

/** Ids of a relation, single or many. */
const relationPrinter = (entity: Entity, relation: string, name: string): Print => {
  if (!Object.hasOwn(entity.relations, relation) && !Object.hasOwn(entity.manyRelations, relation))
    throw new Error(`extraction names unknown relation ${entity.name}.${relation}`);
  return (data) => {
    const value = data[relation];
    const ids = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return ids.map((id) => (typeof id === 'string' ? elementText({ name, content: id }) : '')).join('');
  };
};

const stepPrinter = (declaration: XmlDeclaration, fields: Fields, step: XmlStep): Print => {
  switch (step.kind) {
    case 'field':
      return fieldPrinter(declaration, fields, step.path, step.name);
    case 'first': {
      const all = step.paths.map((path) => fieldPrinter(declaration, fields, path, step.name));
      return (data) => {
        for (const print of all) {
          const text = print(data);
          if (text !== '') return text;
        }
        return '';
      };
    }
    case 'group': {
      const inner = groupFields(fields, step.name);
      const all = step.steps.map((s) => stepPrinter(declaration, inner, s));
      return (data) => {
        const value = data[step.name];
        if (!isObject(value)) return '';
        const text = all.map((print) => print(value)).join('');
        return text === '' ? '' : `<${step.name}>\n${text}</${step.name}>\n`;
      };
    }
    case 'either': {
      const options = step.groups.map((key) => {
        const inner = groupFields(fields, key);
        return [key, step.steps.map((s) => stepPrinter(declaration, inner, s))] as const;
      });
      return (data) => {
        for (const [key, all] of options) {
          const value = data[key];
          if (isObject(value)) return all.map((print) => print(value)).join('');
        }
        return '';
      };
    }
    case 'relation':
    case 'children':
      throw new Error('relations and lists stand only directly under an object');
  }
};

/** Neighbouring fields are printed by one function; lists stand between them. */
const planOf = (model: Model, declaration: XmlDeclaration, name: string): Plan => {
  const order = declaration.entities[name];
  if (!order) throw new Error(`extraction has no place for ${name}`);
  const entity = model.entity(name);
  const fields = { ...model.systemFields, ...entity.fields };
  const parts: Part[] = [];
  let run: Print[] = [];
  const flush = () => {
    if (run.length === 0) return;
    const all = run;
    parts.push({
      print: (data) => {
        let text = '';
        for (const print of all) text += print(data);
        return text;
      },
    });
    run = [];
  };
  for (const step of order.steps) {
    if (step.kind !== 'children') {
      run.push(
        step.kind === 'relation'
          ? relationPrinter(entity, step.relation, step.name)
          : stepPrinter(declaration, fields, step),
      );
      continue;
    }
    for (const list of step.lists)
      if (!collectionOf(model, entity, list) && !entity.relations[list])
        throw new Error(`extraction names unknown list ${name}.${list}`);
    flush();
    parts.push({ lists: step.lists });
  }
  flush();
  const type = order.type ? ` xsi:type="${order.type}"` : '';
  return { open: `<${order.element}${type}>\n`, close: `</${order.element}>\n`, parts };
};

/** Raised when an object has more than one of the lists of which the schema allows one. */
export class UttrekkError extends Error {}

/** Writer of one kind of extraction. Make one and use it for many objects. */
export const xmlWriter = (model: Model, declaration: XmlDeclaration) => {
  const plans = new Map<string, Plan>();
  const planFor = (name: string): Plan => {
    const known = plans.get(name);
    if (known) return known;
    const made = planOf(model, declaration, name);
    plans.set(name, made);
    return made;
  };

  async function* write<N extends XmlNode>(
    node: N,
    source: XmlSource<N>,
    buffer: { text: string },
  ): AsyncGenerator<string, void, undefined> {
    const plan = planFor(node.entitet);
    buffer.text += plan.open;
    for (const part of plan.parts) {
      if ('print' in part) {
        buffer.text += part.print(node.data);
        continue;
      }
      let filled: string | undefined;
      for (const list of part.lists) {
        const below = source.children(node, list);
        const admit = () => {
          if (filled !== undefined && filled !== list)
            throw new UttrekkError(
              `${node.entitet} ${String(node.data.systemID)} har både ${filled} og ${list}; et uttrekk kan bare ha én av dem`,
            );
          filled = list;
        };
        // Lists that are at hand are read without waiting for each object.
        if (Symbol.asyncIterator in below)
          for await (const child of below) {
            admit();
            yield* write(child, source, buffer);
          }
        else
          for (const child of below) {
            admit();
            yield* write(child, source, buffer);
          }
      }
    }
    buffer.text += plan.close;
    if (buffer.text.length < chunkSize) return;
    yield buffer.text;
    buffer.text = '';
  }

  return {
    /** The object and all below it, without XML declaration; memory does not grow with the number of objects. */
    async *entityXml<N extends XmlNode>(
      node: N,
      source: XmlSource<N>,
    ): AsyncGenerator<string, void, undefined> {
      const buffer = { text: '' };
      yield* write(node, source, buffer);
      if (buffer.text !== '') yield buffer.text;
    },
    /** A whole document with the object as its root. */
    async *documentXml<N extends XmlNode>(
      node: N,
      source: XmlSource<N>,
    ): AsyncGenerator<string, void, undefined> {
      const open = planFor(node.entitet).open;
      const attributes = `xmlns="${declaration.namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${declaration.namespace} ${declaration.schemaLocation}"`;
      yield '<?xml version="1.0" encoding="UTF-8"?>\n';
      let first = true;
      for await (const chunk of this.entityXml(node, source)) {
        yield first ? `${open.replace(/>\n$/, '')} ${attributes}>\n${chunk.slice(open.length)}` : chunk;
        first = false;
      }
    },
  };
};

export type XmlWriter = ReturnType<typeof xmlWriter>;

/** The object and all below it as chunks of XML in the declared order. */
export const entityXml = <N extends XmlNode>(
  model: Model,
  declaration: XmlDeclaration,
  node: N,
  source: XmlSource<N>,
): AsyncGenerator<string, void, undefined> => xmlWriter(model, declaration).entityXml(node, source);
