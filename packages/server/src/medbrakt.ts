import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { lineage, type Model } from '@felles/model';
import type { Expand } from '@felles/model/derive';

/** Objects that one answer may bring along, all levels together. */
export const maksMedbrakt = 5_000;

export type Objektskriver = (objekt: Objekt) => Record<string, unknown>;

export interface Utvidelsesvalg {
  readonly model: Model;
  readonly sesjon: Sesjon;
  /** Gets what is needed to write the objects as JSON, asked once for each list that is brought along. */
  skriver(objekter: readonly Objekt[]): Promise<Objektskriver> | Objektskriver;
}

/**
 * What `$expand` brings along, by the object it belongs to: one question for each name on each level, whatever the
 * number of objects. Throws Problem `ugyldig-spoerring` when it is more than one answer may hold.
 */
export const hentMedbrakte = async (
  valg: Utvidelsesvalg,
  objekter: readonly Objekt[],
  utvidelser: readonly Expand[],
  rest = { igjen: maksMedbrakt },
): Promise<ReadonlyMap<string, Record<string, unknown>>> => {
  const ut = new Map<string, Record<string, unknown>>();
  const legg = (id: string, navn: string, verdi: unknown) => ut.set(id, { ...ut.get(id), [navn]: verdi });
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
    const json = new Map(ulike.map((o) => [o.systemID, { ...skriv(o), ...under.get(o.systemID) }]));
    const etterEier = new Map<string, unknown[]>();
    for (const { eier, objekt } of funnet) {
      const verdier = etterEier.get(eier) ?? [];
      verdier.push(json.get(objekt.systemID));
      etterEier.set(eier, verdier);
    }
    for (const o of har) {
      const verdier = etterEier.get(peker(o) ?? '');
      if (verdier) legg(o.systemID, e.name, e.link === 'relation' ? verdier[0] : verdier);
    }
  }
  return ut;
};
