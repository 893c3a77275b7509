import { Problem } from '@felles/kernel';
import {
  buildModel,
  entity,
  type Field,
  isGruppeKind,
  isKodeKind,
  type Kode,
  type Kodeliste,
  type Model,
  tekst,
} from '@felles/model';
import {
  type CompareOp,
  codeListSegment,
  type Expr,
  type Link,
  listTemplate,
  type Operand,
  parseQuery,
  rel,
  roomSegment,
} from '@felles/model/derive';
import type { Kall } from './kall.js';
import { sorterteLenker } from './lenker.js';
import { nesteSide, spoerreparametre } from './liste.js';
import { sendJson } from './svar.js';

const listerAv = (felt: Field): readonly Kodeliste[] => {
  if (felt.hidden) return [];
  if (isKodeKind(felt.kind)) return [felt.kind.liste];
  return isGruppeKind(felt.kind) ? Object.values(felt.kind.felt).flatMap(listerAv) : [];
};

/** Code lists of the interface's entities, those inside groups too. */
export const kodelisterFor = (model: Model): readonly Kodeliste[] => [
  ...new Set(
    [...model.entities.values()]
      .filter((e) => roomSegment(e) !== null)
      .flatMap((e) => Object.values(e.fields).flatMap(listerAv)),
  ),
];

/** Links of the room of code lists. */
export const kodelistelenker = (model: Model, base: string): Record<string, Link> =>
  Object.fromEntries(
    kodelisterFor(model).map((l) => {
      const navn = codeListSegment(l.name);
      return [rel('metadata', navn), { href: `${base}/metadata/${navn}/${listTemplate}`, templated: true }];
    }),
  );

// A code as an entity of its own, so that lists of codes are filtered in the same language as the rest.
const kodeEntity = entity({
  name: 'kode',
  room: 'administrasjon',
  fields: { kode: tekst({ required: true }), kodenavn: tekst({ required: true }) },
});
const kodeModel = buildModel([kodeEntity], {});

type Verdi = string | number | boolean | null;

const verdiAv = (o: Operand, kode: Kode): Verdi => {
  if (o.kind === 'literal') return o.value;
  if (o.kind === 'column') return o.key === 'kode' ? kode.kode : kode.kodenavn;
  const [a, b, c] = o.args.map((x) => verdiAv(x, kode));
  const s = String(a ?? '');
  switch (o.name) {
    case 'tolower':
      return s.toLowerCase();
    case 'toupper':
      return s.toUpperCase();
    case 'trim':
      return s.trim();
    case 'length':
      return s.length;
    case 'concat':
      return s + String(b ?? '');
    case 'indexof':
      return s.indexOf(String(b ?? ''));
    case 'substring':
      return c === undefined ? s.slice(Number(b)) : s.slice(Number(b), Number(b) + Number(c));
    default:
      throw new Problem('ikke-implementert', `${o.name} kan ikke brukes på kodelister`);
  }
};

const sammenlign = (op: CompareOp, a: Verdi, b: Verdi): boolean => {
  if (op === 'eq') return a === b;
  if (op === 'ne') return a !== b;
  if (a === null || b === null) return false;
  if (op === 'gt') return a > b;
  if (op === 'ge') return a >= b;
  return op === 'lt' ? a < b : a <= b;
};

const holder = (e: Expr, kode: Kode): boolean => {
  switch (e.kind) {
    case 'and':
      return e.of.every((x) => holder(x, kode));
    case 'or':
      return e.of.some((x) => holder(x, kode));
    case 'not':
      return !holder(e.of, kode);
    case 'constant':
      return e.value;
    case 'compare':
      return sammenlign(e.op, verdiAv(e.left, kode), verdiAv(e.right, kode));
    case 'in':
      return e.values.some((v) => v.value === verdiAv(e.operand, kode));
    case 'match': {
      const [hele, del] = [String(verdiAv(e.text, kode)), String(verdiAv(e.part, kode))];
      if (e.how === 'contains') return hele.includes(del);
      return e.how === 'startswith' ? hele.startsWith(del) : hele.endsWith(del);
    }
    case 'lambda':
      throw new Problem('ikke-implementert', 'koder har ingen lister under seg');
  }
};

const kodeJson = (k: Kall, liste: string, kode: Kode) => {
  const self = { href: `${k.base}/metadata/${liste}/${encodeURIComponent(kode.kode)}/` };
  return {
    kode: kode.kode,
    kodenavn: kode.kodenavn,
    ...(kode.inaktiv ? { inaktiv: true } : {}),
    _links: sorterteLenker({ self, [rel('metadata', liste)]: self }),
  };
};

const listeMed = (k: Kall, navn: string): Kodeliste => {
  const funnet = kodelisterFor(k.model).find((l) => codeListSegment(l.name) === navn);
  if (!funnet) throw new Problem('ikke-funnet');
  return funnet;
};

export const hentKode = (k: Kall, liste: string, kode: string) => {
  const funnet = listeMed(k, liste).koder.find((x) => x.kode === kode);
  if (!funnet) throw new Problem('ikke-funnet');
  return sendJson(k, kodeJson(k, liste, funnet));
};

export const hentKodeliste = (k: Kall, navn: string) => {
  const parsed = parseQuery(kodeModel, kodeEntity, spoerreparametre(k.parametre), { maxTop: 1_000 });
  if (!parsed.ok) throw new Problem('ugyldig-spoerring', parsed.feil.tekst, { felt: [parsed.feil] });
  const { filter, orderby, top, skip, search } = parsed.query;
  const treff = listeMed(k, navn).koder.filter(
    (kode) =>
      (!filter || holder(filter, kode)) &&
      (search === undefined || kode.kodenavn.toLowerCase().includes(search.toLowerCase())),
  );
  const sortert = [...treff].sort((a, b) => {
    for (const o of orderby) {
      const [x, y] = [String(verdiAv(o.target, a)), String(verdiAv(o.target, b))];
      if (x !== y) return (x < y ? -1 : 1) * (o.desc ? -1 : 1);
    }
    return 0;
  });
  const side = sortert.slice(skip, skip + top);
  const self = { href: k.self };
  const neste = nesteSide(k, skip, side.length, treff.length);
  return sendJson(k, {
    count: treff.length,
    ...(side.length > 0 ? { results: side.map((kode) => kodeJson(k, navn, kode)) } : {}),
    _links: sorterteLenker({
      self,
      [rel('metadata', navn)]: self,
      ...(neste === undefined ? {} : { next: { href: neste } }),
    }),
  });
};
