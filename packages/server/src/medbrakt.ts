import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { lineage, type Model } from '@felles/model';
import type { Expand } from '@felles/model/derive';

/** Objects that one answer may bring along, all levels together. */
export const maksMedbrakt = 5_000;

/** What is brought along, written, by the name it was asked for: one object, or a list of them. */
export type Medbrakt<T> = Readonly<Record<string, T | readonly T[]>>;

/** Writes an object and what is brought along with it. */
export type Objektskriver<T> = (objekt: Objekt, medbrakt: Medbrakt<T>) => T;

export interface Utvidelsesvalg<T> {
  readonly model: Model;
  readonly sesjon: Sesjon;
  /** Gets what is needed to write the objects, asked once for each list that is brought along. */
  skriver(objekter: readonly Objekt[]): Promise<Objektskriver<T>> | Objektskriver<T>;
}

/**
 * What `$expand` brings along, by the object it belongs to: one question for each name on each level, whatever the
 * number of objects. Throws Problem `ugyldig-spoerring` when it is more than one answer may hold.
 */
export const hentMedbrakte = async <T>(
  valg: Utvidelsesvalg<T>,
  objekter: readonly Objekt[],
  utvidelser: readonly Expand[],
  rest = { igjen: maksMedbrakt },
): Promise<ReadonlyMap<string, Medbrakt<T>>> => {
  const ut = new Map<string, Medbrakt<T>>();
  const legg = (id: string, navn: string, verdi: T | readonly T[]) =>
    ut.set(id, { ...ut.get(id), [navn]: verdi });
  for (const e of utvidelser) {
    const har = objekter.filter((o) => lineage(valg.model.entity(o.entitet)).includes(e.of));
    const peker = (o: Objekt) => (e.link === 'relation' ? o.relasjoner[e.relation] : o.systemID);
    const ider = [...new Set(har.flatMap((o) => peker(o) ?? []))];
    const funnet = await valg.sesjon.expand(e, ider, rest.igjen + 1);
    rest.igjen -= funnet.length;
    if (rest.igjen < 0)
      throw new Problem(
        'ugyldig-spoerring',
        `$expand tar med høyst ${maksMedbrakt} objekter; bruk et mindre $top, eller $top og $filter i $expand`,
      );
    const ulike = [...new Map(funnet.map(({ objekt }) => [objekt.systemID, objekt])).values()];
    const skriv = await valg.skriver(ulike);
    const under = await hentMedbrakte(valg, ulike, e.query.expand, rest);
    const skrevet = new Map(ulike.map((o) => [o.systemID, skriv(o, under.get(o.systemID) ?? {})]));
    const etterEier = new Map<string, T[]>();
    for (const { eier, objekt } of funnet) {
      const verdier = etterEier.get(eier) ?? [];
      const verdi = skrevet.get(objekt.systemID);
      if (verdi !== undefined) verdier.push(verdi);
      etterEier.set(eier, verdier);
    }
    for (const o of har) {
      const verdier = etterEier.get(peker(o) ?? '');
      const [foerste] = verdier ?? [];
      if (verdier && foerste !== undefined)
        legg(o.systemID, e.name, e.link === 'relation' ? foerste : verdier);
    }
  }
  return ut;
};
