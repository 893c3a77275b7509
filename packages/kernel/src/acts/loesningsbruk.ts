import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem, ruleProblem } from '../problem.js';
import { bruksskifte } from '../rules/loesningsbruk.js';
import { gjelderDa, tidsrom } from '../rules/tidsrom.js';
import { journalposten, nySaksmappe } from './arkivering.js';
import { type Handling, kodeAv, kodeFor, tekstAv, type Utfoerelse } from './handling.js';
import { innkommet, krevPart, vedlegg } from './partssvar.js';

type Felt = Readonly<Record<string, unknown>>;

/** The case of a solution: everything formal about it lies there. */
export const loesningssak = async (arbeid: Arbeid, loesning: Objekt): Promise<string> => {
  if (loesning.relasjoner.saksmappe) return loesning.relasjoner.saksmappe;
  const laast = await arbeid.krev('fellesloesning', loesning.systemID, true);
  if (laast.relasjoner.saksmappe) return laast.relasjoner.saksmappe;
  const sak = await nySaksmappe(arbeid, `Fellesløsning: ${tekstAv(laast.data.tittel)}`, arbeid.aktoer.navn);
  await arbeid.endre(laast, { relasjoner: { saksmappe: sak.systemID } });
  return sak.systemID;
};

/** A party that is there today, locked: what two say of it at once is written one after the other. */
export const laasPart = async (arbeid: Arbeid, id: string): Promise<Objekt> => {
  const part = await krevPart(arbeid, id);
  if (!gjelderDa(part, arbeid.naa.slice(0, 10)))
    throw ruleProblem('part', 'er ikke lenger part; etterfølgeren svarer');
  return arbeid.krev('samarbeidspart', part.systemID, true);
};

export const krevLoesning = async (arbeid: Arbeid, id: string): Promise<Objekt> => {
  const funnet = await arbeid.hent('fellesloesning', id);
  if (!funnet) throw ruleProblem('loesning', 'finnes ikke');
  return funnet;
};

const felles = [
  'plandato',
  'forventetGevinst',
  'observertGevinst',
  'kontaktrolle',
  'kontraktUtloep',
] as const;
/** What a new state takes over from the one before it. */
const medVidere = ['forventetGevinst', 'observertGevinst', 'kontaktrolle', 'kontraktUtloep'] as const;

const gitt = (data: Felt, navn: readonly string[]): Felt =>
  Object.fromEntries(navn.flatMap((n) => (data[n] === undefined || data[n] === '' ? [] : [[n, data[n]]])));

export interface Bruksmelding {
  readonly part: Objekt;
  readonly loesning: string;
  readonly bruksstatus: string;
  /** Other fields of the answer; those that are absent stand. */
  readonly felt: Felt;
  readonly journalpost?: string;
  readonly kilde?: string;
}

const egneSaksfelt = ['egetOrgan', 'egenSak', 'egetVedtakDato'] as const;

/** Writes where a party stands from today: a new period, or a correction of the one that holds. */
export const skrivBruk = async (arbeid: Arbeid, m: Bruksmelding, handling: string): Promise<Objekt> => {
  const idag = arbeid.naa.slice(0, 10);
  const rader = await arbeid.finn('loesningsbruk', { loesning: m.loesning, part: m.part.systemID });
  const { slag, naa } = bruksskifte(
    rader.map((r) => ({ ...tidsrom(r.data), status: kodeAv(r, 'bruksstatus') })),
    m.bruksstatus,
    idag,
  );
  const gammel = naa === undefined ? undefined : rader[naa];
  const status = { bruksstatus: kodeFor(arbeid, 'loesningsbruk', 'bruksstatus', m.bruksstatus) };
  const nye = gitt(m.felt, [...felles, ...egneSaksfelt]);
  const relasjoner = m.journalpost ? { journalpost: m.journalpost } : {};
  if (slag === 'rett' && gammel)
    return arbeid.endre(
      gammel,
      { felt: { ...status, ...nye, kilde: m.kilde ?? null }, relasjoner },
      { handling },
    );
  if (gammel) await arbeid.endre(gammel, { felt: { tilDato: idag } }, { handling });
  return arbeid.ny(
    'loesningsbruk',
    {
      felt: {
        ...(gammel ? gitt(gammel.data, medVidere) : {}),
        ...nye,
        ...status,
        fraDato: idag,
        // A party that goes out on a day that is set has no answer after it.
        ...(typeof gammel?.data.tilDato === 'string' ? { tilDato: gammel.data.tilDato } : {}),
        ...(m.kilde ? { kilde: m.kilde } : {}),
      },
      relasjoner: { loesning: m.loesning, part: m.part.systemID, ...relasjoner },
    },
    { handling },
  );
};

/** Who said it, when it was not the party itself. */
export const kildeFor = (arbeid: Arbeid, part: Objekt): { readonly kilde?: string } =>
  arbeid.aktoer.representerer.includes(tekstAv(part.data.kortform))
    ? {}
    : { kilde: `Registrert av ${arbeid.aktoer.navn}` };

const statusI = (u: Utfoerelse): string => (u.input.bruksstatus as { kode: string }).kode;

/** A party says how it stands with a solution. Its own affair: no record, but in the log and in the history. */
const meldBruk: Handling = async (u) => {
  const { arbeid, input } = u;
  const part = await laasPart(arbeid, tekstAv(input.part));
  const loesning = await krevLoesning(arbeid, tekstAv(input.loesning));
  const objekt = await skrivBruk(
    arbeid,
    {
      part,
      loesning: loesning.systemID,
      bruksstatus: statusI(u),
      felt: input,
      ...kildeFor(arbeid, part),
    },
    'meldBruk',
  );
  return { objekt, laget: [] };
};

/** A party's own body has decided to take a solution into use, or not to: the document is the proof (row B14). */
const vedtaBruk: Handling = async (u) => {
  const { arbeid, input } = u;
  if (tekstAv(input.egetVedtakDato) > arbeid.naa.slice(0, 10))
    throw ruleProblem('egetVedtakDato', 'kan ikke være etter i dag');
  const part = await laasPart(arbeid, tekstAv(input.part));
  const loesning = await krevLoesning(arbeid, tekstAv(input.loesning));
  const navn = tekstAv(part.data.navn);
  const jp = await innkommet(
    arbeid,
    await loesningssak(arbeid, loesning),
    `Vedtak i ${navn}, ${tekstAv(input.egetOrgan)} sak ${tekstAv(input.egenSak)}: ${tekstAv(loesning.data.tittel)}`,
    navn,
    vedlegg(u.filer),
  );
  const objekt = await skrivBruk(
    arbeid,
    {
      part,
      loesning: loesning.systemID,
      bruksstatus: statusI(u),
      felt: input,
      journalpost: jp.systemID,
      ...kildeFor(arbeid, part),
    },
    'vedtaBruk',
  );
  return { objekt, laget: [journalposten(jp)] };
};

interface Tabellrad {
  readonly part: string;
  readonly loesning: string;
  readonly bruksstatus: { readonly kode: string };
  readonly foer?: { readonly kode: string };
}

/** Takes in a table: all of its rows, and only when what they were held against still stands. */
const taInnTabell: Handling = async (u) => {
  const { arbeid, input } = u;
  const idag = arbeid.naa.slice(0, 10);
  const rader = input.bruk as readonly Tabellrad[];
  const sett = new Set(rader.map((r) => `${r.part} ${r.loesning}`));
  if (sett.size < rader.length) throw ruleProblem('bruk', 'har samme part og løsning to ganger');
  const parter = new Map<string, Objekt>();
  for (const id of [...new Set(rader.map((r) => r.part))].toSorted())
    parter.set(id, await laasPart(arbeid, id));
  for (const id of new Set(rader.map((r) => r.loesning))) await krevLoesning(arbeid, id);
  const naa = (await arbeid.finn('loesningsbruk', { part: [...parter.keys()] })).filter((r) =>
    gjelderDa(r, idag),
  );
  const status = new Map(
    naa.map((r) => [`${r.relasjoner.part} ${r.relasjoner.loesning}`, kodeAv(r, 'bruksstatus')]),
  );
  if (rader.some((r) => status.get(`${r.part} ${r.loesning}`) !== r.foer?.kode))
    throw new Problem('utdatert', 'noen har svart etter at tabellen ble lest. Les den inn på nytt');
  let objekt: Objekt | undefined;
  for (const r of rader) {
    const part = parter.get(r.part);
    if (!part) continue;
    objekt = await skrivBruk(
      arbeid,
      {
        part,
        loesning: r.loesning,
        bruksstatus: r.bruksstatus.kode,
        felt: {},
        kilde: tekstAv(input.kilde),
      },
      'taInnTabell',
    );
  }
  if (!objekt) throw ruleProblem('bruk', 'er tom');
  return { objekt, laget: [] };
};

export const loesningsbruk = { meldBruk, vedtaBruk, taInnTabell };
