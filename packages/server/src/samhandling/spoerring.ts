import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { model } from '@felles/model';
import { parseQuery } from '@felles/model/derive';
import type { Kodeverdi } from '@felles/model/svar';

/** A dated row holds on a day. */
export { gjelderDa as gjelder } from '@felles/kernel';

// What the composed answers ask with. Each asks a fixed number of queries, however many parties there are.

const side = 1_000;
const mest = 50_000;

/** Every object of a kind that the filter lets through, page by page. More than 50 000 is a fault, not a shorter answer. */
export const liste = async (sesjon: Sesjon, entitet: string, filter?: string): Promise<readonly Objekt[]> => {
  const r = parseQuery(
    model,
    model.entity(entitet),
    { filter, top: side },
    { maxTop: side, maxLength: 100_000 },
  );
  if (!r.ok) throw new Problem('intern-feil', undefined, { cause: r.feil });
  const funnet: Objekt[] = [];
  for (let skip = 0; skip < mest; skip += side) {
    const { verdier } = await sesjon.find(entitet, { ...r.query, skip });
    funnet.push(...verdier);
    if (verdier.length < side) return funnet;
  }
  throw new Problem('intern-feil', `for mange ${entitet} til å svare på én gang`);
};

const spoerring = (
  entitet: string,
  valg: { readonly filter?: string; readonly orderby: string; readonly top: number },
) => {
  const r = parseQuery(model, model.entity(entitet), valg, { maxTop: side, maxLength: 100_000 });
  if (!r.ok) throw new Problem('intern-feil', undefined, { cause: r.feil });
  return r.query;
};

/** The newest of what the filter lets through, and how many there are in all. */
export const nyeste = async (
  sesjon: Sesjon,
  entitet: string,
  filter: string,
  orderby: string,
  top: number,
): Promise<{ readonly verdier: readonly Objekt[]; readonly antall: number }> => {
  const { verdier, antall } = await sesjon.find(
    entitet,
    spoerring(entitet, { filter, orderby, top }),
    undefined,
    {
      antallTak: Number.POSITIVE_INFINITY,
    },
  );
  return { verdier, antall: antall ?? verdier.length };
};

/** The first objects of a kind in an order: one page, whatever there is of them. */
export const foerste = async (
  sesjon: Sesjon,
  entitet: string,
  valg: { readonly filter?: string; readonly orderby: string; readonly top: number },
): Promise<readonly Objekt[]> => (await sesjon.find(entitet, spoerring(entitet, valg))).verdier;

/** A list of ids as filters write it. */
export const iListe = (ider: Iterable<string>): string => `(${[...ider].map((x) => `'${x}'`).join(',')})`;

/** Ids in one question: what a filter may hold. */
const mestIder = 1_000;

/** Every object of a kind that refers to one of these by the relation (or is one of them, by `systemID`). */
export const blant = async (
  sesjon: Sesjon,
  entitet: string,
  felt: string,
  ider: readonly string[],
): Promise<readonly Objekt[]> => {
  const funnet: Objekt[] = [];
  for (let i = 0; i < ider.length; i += mestIder) {
    const noen = ider.slice(i, i + mestIder);
    funnet.push(...(await liste(sesjon, entitet, `${felt} in ${iListe(noen)}`)));
  }
  return funnet;
};

export const iderAv = (objekter: readonly Objekt[]): readonly string[] => objekter.map((o) => o.systemID);

export const tekst = (o: Objekt | undefined, felt: string): string | undefined => {
  const v = o?.data[felt];
  return typeof v === 'string' ? v : undefined;
};
/** What an object refers to by a relation, each once: to be asked for by `blant`. */
export const relaterte = (objekter: readonly Objekt[], relasjon: string): readonly string[] => [
  ...new Set(objekter.flatMap((o) => o.relasjoner[relasjon] ?? [])),
];

/** A code with its name, as answers give it; one that the reader may not see is empty. */
export const kodeverdi = (o: Objekt | undefined, felt: string): Kodeverdi => {
  const v = o?.data[felt];
  return typeof v === 'object' && v !== null && 'kode' in v && 'kodenavn' in v
    ? { kode: String(v.kode), kodenavn: String(v.kodenavn) }
    : { kode: '', kodenavn: '' };
};

/** The same when the field may be empty: a part of the answer to be spread into it. */
export const medKode = <N extends string>(
  navn: N,
  o: Objekt | undefined,
  felt: string = navn,
): { readonly [K in N]?: Kodeverdi } =>
  kode(o, felt) === undefined ? {} : ({ [navn]: kodeverdi(o, felt) } as { readonly [K in N]?: Kodeverdi });

/** A text that may be empty, to be spread into an answer. */
export const medTekst = <N extends string>(
  navn: N,
  o: Objekt | undefined,
  felt: string = navn,
): { readonly [K in N]?: string } => {
  const t = tekst(o, felt);
  return t === undefined || t === '' ? {} : ({ [navn]: t } as { readonly [K in N]?: string });
};

/** The code in a field of an object. */
export const kode = (o: Objekt | undefined, felt: string): string | undefined => {
  const v = o?.data[felt];
  return typeof v === 'object' && v !== null && 'kode' in v ? String(v.kode) : undefined;
};

/** So many days after a day. */
export const omDager = (dag: string, dager: number): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + dager * 86_400_000).toISOString().slice(0, 10);

/** The day a question is asked about: the one given, else today. A day that is none is a Problem `ugyldig-spoerring`. */
export const dagFra = (verdi: string | undefined, idag: string): string => {
  if (verdi === undefined || verdi === '') return idag;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(verdi))
    throw new Problem('ugyldig-spoerring', 'dato må skrives ÅÅÅÅ-MM-DD');
  // `Date.parse` rolls the 31st of February over to March; the database does not.
  const d = new Date(`${verdi}T00:00:00Z`);
  if (verdi < '0001' || Number.isNaN(d.getTime()) || d.toISOString().slice(0, 10) !== verdi)
    throw new Problem('ugyldig-spoerring', 'datoen finnes ikke');
  return verdi;
};
