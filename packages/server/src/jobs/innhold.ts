import type { Spraak } from '@felles/kernel';
import { enLinje, erAdresse, linjer } from './linje.js';
import { spraakAv } from './tekst/spraak.js';

/** What the outbox row says cannot be sent, now or later. The text names the field, never its content. */
export class Innholdsfeil extends Error {
  constructor(tekst: string) {
    super(tekst);
    this.name = 'Innholdsfeil';
  }
}

export interface Mottaker {
  readonly epost: string;
  readonly navn: string;
  /** The language the e-mail is written in. */
  readonly spraak: Spraak;
  /** What the receiver may answer by a link: the id of the question put to it. */
  readonly svar?: string;
  /** Words of a letter that are the receiver's own. */
  readonly emne?: string;
  readonly brev?: readonly string[];
}
export interface Innkalling {
  readonly type: 'innkalling';
  readonly art: 'innkalling' | 'endring' | 'avlysning';
  /** SEQUENCE of the calendar event (RFC 5545 3.8.7.4): goes up with each notice of the same meeting. */
  readonly sekvens: number;
  readonly moete: string;
  readonly tittel: string;
  readonly arena: string;
  readonly start: Date;
  readonly slutt: Date | undefined;
  readonly sted: string;
  /** Lines */
  readonly melding: readonly string[];
  readonly saker: readonly string[];
}
export interface Deltakelsesspoersmaal {
  readonly type: 'deltakelsesspoersmaal';
  readonly satsing: string;
  readonly tittel: string;
  /** Calendar day, ISO 8601 */
  readonly svarfrist: string;
}
export interface Hoering {
  readonly type: 'hoering';
  readonly hoering: string;
  readonly tittel: string;
  /** Lines */
  readonly tekst: readonly string[];
  /** Calendar day, ISO 8601 */
  readonly frist: string;
  readonly art: 'ny' | 'purring' | 'frist';
  /** Lines */
  readonly melding: readonly string[];
}
/** A letter about a thing to the parties it concerns, in words of the product and each receiver's language. */
export interface Partsbrev {
  readonly type: 'partsbrev';
  readonly mal: Partsbrevmal;
  readonly tittel: string;
  /** Calendar day, ISO 8601; '' without one. The deadline, or of a change the day it holds from. */
  readonly frist: string;
  /** Lines */
  readonly melding: readonly string[];
  /** Address of the page under the base URL, with its leading slash. */
  readonly side: string;
}
export const partsbrevmaler = [
  'purring',
  'avtale',
  'hoering-avsluttet',
  'partendring',
  'kartlegging',
] as const;
export type Partsbrevmal = (typeof partsbrevmaler)[number];
/** A letter: its words are the receiver's. */
export interface Brev {
  readonly type: 'brev';
}
/** Unread notices, oldest first. */
export interface Sammendrag {
  readonly type: 'sammendrag';
  readonly antall: number;
  /** Kind of each notice and what it is about. */
  readonly linjer: readonly { readonly type: string; readonly tittel: string }[];
}
export type Melding = Innkalling | Deltakelsesspoersmaal | Hoering | Partsbrev | Brev | Sammendrag;

/** Types of outbox rows that become e-mail. */
export const meldingstyper = [
  'innkalling',
  'deltakelsesspoersmaal',
  'hoering',
  'partsbrev',
  'brev',
  'sammendrag',
] as const;

type Objekt = Readonly<Record<string, unknown>>;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const somObjekt = (verdi: unknown, felt: string): Objekt => {
  if (typeof verdi !== 'object' || verdi === null || Array.isArray(verdi))
    throw new Innholdsfeil(`${felt} er ikke et objekt`);
  return verdi as Objekt;
};
const valgfri = (o: Objekt, felt: string): string => {
  const verdi = o[felt] ?? '';
  if (typeof verdi !== 'string') throw new Innholdsfeil(`${felt} er ikke en tekst`);
  return verdi;
};
const krevd = (o: Objekt, felt: string): string => {
  const verdi = enLinje(valgfri(o, felt));
  if (verdi === '') throw new Innholdsfeil(`${felt} mangler`);
  return verdi;
};
const krevUuid = (o: Objekt, felt: string): string => {
  const verdi = krevd(o, felt);
  if (!UUID.test(verdi)) throw new Innholdsfeil(`${felt} er ikke en UUID`);
  return verdi.toLowerCase();
};
const tid = (tekst: string, felt: string): Date => {
  const verdi = new Date(tekst);
  if (Number.isNaN(verdi.getTime())) throw new Innholdsfeil(`${felt} er ikke et tidspunkt`);
  return verdi;
};

/** Lines, with at most one empty one between them. */
const avsnitt = (tekst: string): readonly string[] =>
  linjer(tekst.trim()).filter((l, i, alle) => l !== '' || (alle[i - 1] ?? '') !== '');

const krevDag = (o: Objekt, felt: string): string => {
  const dag = krevd(o, felt);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dag)) throw new Innholdsfeil(`${felt} er ikke en dato`);
  tid(dag, felt);
  return dag;
};

const hoeringsart = (o: Objekt): Hoering['art'] => {
  const art = valgfri(o, 'art') || 'ny';
  if (art !== 'ny' && art !== 'purring' && art !== 'frist') throw new Innholdsfeil('art er ukjent');
  return art;
};

const lesPartsbrev = (o: Objekt): Partsbrev => {
  const mal = partsbrevmaler.find((m) => m === o.mal);
  if (!mal) throw new Innholdsfeil('mal er ukjent');
  const side = valgfri(o, 'side');
  if (!/^(\/[\w-]+)*$/.test(side)) throw new Innholdsfeil('side er ikke en adresse');
  return {
    type: 'partsbrev',
    mal,
    tittel: krevd(o, 'tittel'),
    frist: valgfri(o, 'frist') === '' ? '' : krevDag(o, 'frist'),
    melding: avsnitt(valgfri(o, 'melding')),
    side,
  };
};

const lesSammendrag = (o: Objekt): Sammendrag => {
  const gitt = o.linjer ?? [];
  if (!Array.isArray(gitt)) throw new Innholdsfeil('linjer er ikke en liste');
  const linjene = gitt.map((l: unknown) => {
    const linje = somObjekt(l, 'linje');
    return { type: enLinje(valgfri(linje, 'type')), tittel: enLinje(valgfri(linje, 'tittel')) };
  });
  return { type: 'sammendrag', antall: Number(o.antall ?? gitt.length), linjer: linjene };
};

/** Reads a row's content. Throws Innholdsfeil. Titles and names come out as one line each. */
export const lesMelding = (type: string, innhold: unknown): Melding => {
  const o = somObjekt(innhold, 'innhold');
  if (type === 'innkalling') {
    const slutt = valgfri(o, 'slutt');
    const saker = o.saker ?? [];
    if (!Array.isArray(saker) || !saker.every((s) => typeof s === 'string'))
      throw new Innholdsfeil('saker er ikke en liste av tekster');
    const art = valgfri(o, 'art') || 'innkalling';
    if (art !== 'innkalling' && art !== 'endring' && art !== 'avlysning')
      throw new Innholdsfeil('art er ukjent');
    return {
      type,
      art,
      sekvens: typeof o.sekvens === 'number' ? o.sekvens : 0,
      moete: krevUuid(o, 'moete'),
      tittel: krevd(o, 'tittel'),
      arena: krevd(o, 'arena'),
      start: tid(krevd(o, 'start'), 'start'),
      slutt: slutt === '' ? undefined : tid(slutt, 'slutt'),
      sted: enLinje(valgfri(o, 'sted')),
      melding: avsnitt(valgfri(o, 'melding')),
      saker: saker.map(enLinje),
    };
  }
  if (type === 'deltakelsesspoersmaal') {
    return {
      type,
      satsing: krevUuid(o, 'satsing'),
      tittel: krevd(o, 'tittel'),
      svarfrist: krevDag(o, 'svarfrist'),
    };
  }
  if (type === 'hoering')
    return {
      type,
      hoering: krevUuid(o, 'hoering'),
      tittel: krevd(o, 'tittel'),
      tekst: avsnitt(valgfri(o, 'tekst')),
      frist: krevDag(o, 'frist'),
      art: hoeringsart(o),
      melding: avsnitt(valgfri(o, 'melding')),
    };
  if (type === 'partsbrev') return lesPartsbrev(o);
  if (type === 'brev') return { type };
  if (type === 'sammendrag') return lesSammendrag(o);
  throw new Innholdsfeil('ukjent type');
};

/** The recipient of one e-mail. Throws Innholdsfeil for anything but one plain address. */
export const lesMottaker = (verdi: unknown): Mottaker => {
  const o = somObjekt(verdi, 'mottaker');
  const epost = valgfri(o, 'epost').trim();
  if (!erAdresse(epost)) throw new Innholdsfeil('mottakerens e-postadresse er ugyldig');
  const [svar, emne, brev] = [valgfri(o, 'svar'), enLinje(valgfri(o, 'emne')), valgfri(o, 'brev')];
  return {
    epost,
    navn: enLinje(valgfri(o, 'navn')),
    spraak: spraakAv(o.spraak),
    ...(svar === '' ? {} : { svar: krevUuid(o, 'svar') }),
    ...(emne === '' ? {} : { emne }),
    ...(brev === '' ? {} : { brev: avsnitt(brev) }),
  };
};

/** The row's recipients, unread, each address once whatever its case; once for each question it is asked. */
export const mottakereAv = (innhold: unknown): readonly unknown[] => {
  const liste = somObjekt(innhold, 'innhold').mottakere ?? [];
  if (!Array.isArray(liste)) throw new Innholdsfeil('mottakere er ikke en liste');
  const sett = new Map<string, unknown>();
  for (const m of liste as readonly unknown[]) {
    const epost = typeof m === 'object' && m !== null && 'epost' in m ? String(m.epost) : '';
    const spurt = typeof m === 'object' && m !== null && 'svar' in m ? String(m.svar) : '';
    const noekkel = `${epost.trim().toLowerCase()} ${spurt}`;
    if (!sett.has(noekkel)) sett.set(noekkel, m);
  }
  return [...sett.values()];
};
