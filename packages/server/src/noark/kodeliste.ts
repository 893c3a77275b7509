import { type Egenkode, fieldProblem, Problem } from '@felles/kernel';
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
import { type Kropp, lesKropp } from './kropp.js';
import { sorterteLenker } from './lenker.js';
import { nesteSide, spoerreparametre } from './liste.js';
import { sendJson, versjonFra } from './svar.js';
import { norskTid } from './tid.js';

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
export const kodelistelenker = (model: Model, base: string, kanNy: boolean): Record<string, Link> =>
  Object.fromEntries(
    kodelisterFor(model).flatMap((l): (readonly [string, Link])[] => {
      const navn = codeListSegment(l.name);
      const liste = `${base}/metadata/${navn}/`;
      return [
        [rel('metadata', navn), { href: `${liste}${listTemplate}`, templated: true }],
        ...(kanNy ? [[rel('metadata', `ny-${navn}`), { href: `${liste}ny-${navn}/` }] as const] : []),
      ];
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

/** A code of the list as the tenant has it: its own, or the standard's with what the tenant has made of it. */
type Listet = Kode & Partial<Egenkode>;

const href = (k: Kall, liste: string, kode: string): string =>
  `${k.base}/metadata/${liste}/${encodeURIComponent(kode)}/`;

const kodeJson = (k: Kall, liste: string, kode: Listet) => {
  const self = { href: href(k, liste, kode.kode) };
  return {
    kode: kode.kode,
    kodenavn: kode.kodenavn,
    ...(kode.beskrivelse === undefined ? {} : { beskrivelse: kode.beskrivelse }),
    ...(kode.inaktiv ? { inaktiv: true } : {}),
    ...(kode.utdatert === undefined ? {} : { utdatert: norskTid(kode.utdatert) }),
    _links: sorterteLenker({ self, [rel('metadata', liste)]: self }),
  };
};

const listeMed = (k: Kall, navn: string): Kodeliste => {
  const funnet = kodelisterFor(k.model).find((l) => codeListSegment(l.name) === navn);
  if (!funnet) throw new Problem('ikke-funnet');
  return funnet;
};

const koderI = async (k: Kall, liste: Kodeliste): Promise<readonly Listet[]> => {
  // A virksomhet's own words are for its own people.
  if (k.sesjon.aktoer.art === 'offentlig') return liste.koder;
  const egne = (await k.sesjon.words()).koder.get(liste.name);
  if (!egne) return liste.koder;
  const standard = new Set(liste.koder.map((x) => x.kode));
  return [
    ...liste.koder.map((x): Listet => egne.get(x.kode) ?? x),
    ...[...egne.values()].filter((x) => !standard.has(x.kode)),
  ];
};

const kodeMed = async (k: Kall, liste: string, kode: string): Promise<Listet> => {
  const funnet = (await koderI(k, listeMed(k, liste))).find((x) => x.kode === kode);
  if (!funnet) throw new Problem('ikke-funnet');
  return funnet;
};

/** A standard code that nobody has touched is in its first version. */
const versjonAv = (kode: Listet): number => kode.versjon ?? 0;

const sendKode = (k: Kall, liste: string, kode: Listet, status = 200) => {
  k.reply.header('etag', `"${versjonAv(kode)}"`);
  if (status === 201) k.reply.header('location', href(k, liste, kode.kode));
  return sendJson(k, kodeJson(k, liste, kode), status);
};

export const hentKode = async (k: Kall, liste: string, kode: string) =>
  sendKode(k, liste, await kodeMed(k, liste, kode));

/** A start on a new code: nothing is given beforehand. */
export const hentKodemal = (k: Kall, liste: string) => {
  listeMed(k, liste);
  if (!k.sesjon.may('create', 'kodeverdi')) throw new Problem('ingen-tilgang');
  return sendJson(k, { kode: '', kodenavn: '', _links: {} });
};

const kjenteFelt = ['kode', 'kodenavn', 'beskrivelse', 'utdatert', 'inaktiv', '_links'];

const lesKode = async (k: Kall): Promise<Kropp> => {
  const kropp = await lesKropp(k.request);
  const ukjent = Object.keys(kropp).find((navn) => !kjenteFelt.includes(navn));
  if (ukjent !== undefined)
    throw fieldProblem([{ felt: ukjent, kode: 'ukjent', tekst: 'feltet finnes ikke' }]);
  const { _links: _, inaktiv, ...felt } = kropp;
  // `inaktiv` is what `utdatert` says; a client that sets it alone means now.
  return inaktiv === true && felt.utdatert === undefined
    ? { ...felt, utdatert: k.omgivelser.d.klokke().toISOString() }
    : felt;
};

export const nyKode = async (k: Kall, liste: string) => {
  const { name, koder } = listeMed(k, liste);
  const felt = await lesKode(k);
  if (koder.some((x) => x.kode === felt.kode)) throw new Problem('duplikat', 'koden finnes i listen');
  const navn = String(felt.kodenavn).toLowerCase();
  // Codes are known by their names too, so both are unique in the list (chapter 7, Kodelister).
  if ((await koderI(k, listeMed(k, liste))).some((x) => x.kodenavn.toLowerCase() === navn))
    throw new Problem('duplikat', 'kodenavnet finnes i listen');
  await k.sesjon.create('kodeverdi', { ...felt, liste: name });
  return sendKode(k, liste, await kodeMed(k, liste, String(felt.kode)), 201);
};

/** PUT and PATCH: the name of an own code, and when a code goes out of use. */
export const endreKode = async (k: Kall, liste: string, kode: string, maate: 'replace' | 'patch') => {
  const foer = await kodeMed(k, liste, kode);
  if (versjonFra(k) !== versjonAv(foer)) throw new Problem('utdatert');
  const { kode: gitt = kode, ...felt } = await lesKode(k);
  if (gitt !== kode) throw fieldProblem([{ felt: 'kode', kode: 'konstant', tekst: 'kan ikke endres' }]);
  const { name } = listeMed(k, liste);
  if (foer.systemID === undefined)
    await k.sesjon.create('kodeverdi', { kodenavn: foer.kodenavn, ...felt, kode, liste: name });
  else
    await k.sesjon.update(
      'kodeverdi',
      foer.systemID,
      versjonAv(foer),
      maate === 'replace' ? { ...felt, kode, liste: name } : felt,
      maate,
    );
  return sendKode(k, liste, await kodeMed(k, liste, kode));
};

/** A code that is in use stays where it was copied to; the standard's own codes are not deleted. */
export const slettKode = async (k: Kall, liste: string, kode: string) => {
  const { systemID, versjon } = await kodeMed(k, liste, kode);
  if (systemID === undefined) throw new Problem('feil-tilstand', 'standardens egne koder kan ikke slettes');
  await k.sesjon.remove('kodeverdi', systemID, versjon ?? 1);
  return k.reply.code(204).send();
};

export const hentKodeliste = async (k: Kall, navn: string) => {
  const parsed = parseQuery(kodeModel, kodeEntity, spoerreparametre(k.parametre), { maxTop: 1_000 });
  if (!parsed.ok) throw new Problem('ugyldig-spoerring', parsed.feil.tekst, { felt: [parsed.feil] });
  const { filter, orderby, top, skip, search } = parsed.query;
  const treff = (await koderI(k, listeMed(k, navn))).filter(
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
