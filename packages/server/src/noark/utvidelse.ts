import { type Objekt, Problem } from '@felles/kernel';
import type { Entity } from '@felles/model';
import { collectionOf, roomSegment } from '@felles/model/derive';
import type { Kall } from './kall.js';
import { egenSpoerring, medUnder } from './lenker.js';
import { type ObjektJson, objektJson } from './svar.js';

/** Objects that one page may bring along. */
const maksMed = 1_000;

const hent = async (k: Kall, entity: Entity, filter: string): Promise<readonly Objekt[]> => {
  const { verdier } = await k.sesjon.find(entity.name, egenSpoerring(k.model, entity, filter, maksMed + 1));
  if (verdier.length > maksMed)
    throw new Problem('ugyldig-spoerring', `$expand tar med høyst ${maksMed} objekter; bruk et mindre $top`);
  return verdier;
};

/**
 * Objects that `$expand` brings along, one level, by the object they belong to. One question for each name, whatever
 * the length of the page.
 */
export const utvid = async (
  k: Kall,
  entity: Entity,
  objekter: readonly Objekt[],
  navnListe: readonly string[],
): Promise<ReadonlyMap<string, Record<string, unknown>>> => {
  const ut = new Map<string, Record<string, unknown>>();
  const legg = (id: string, navn: string, verdi: unknown) => ut.set(id, { ...ut.get(id), [navn]: verdi });
  if (objekter.length === 0) return ut;
  for (const navn of navnListe) {
    const relasjon = entity.relations[navn];
    const liste = relasjon ? undefined : collectionOf(k.model, entity, navn);
    const til = relasjon ? k.model.entity(relasjon.to) : liste?.to;
    if (!til || roomSegment(til) === null)
      throw new Problem('ikke-implementert', `$expand=${navn} støttes ikke`);
    if (relasjon) {
      const ider = new Set(objekter.flatMap((o) => o.relasjoner[navn] ?? []));
      if (ider.size === 0) continue;
      const funnet = await hent(k, til, `systemID in (${[...ider].join(', ')})`);
      const under = await medUnder(k, funnet);
      const json = new Map(funnet.map((f) => [f.systemID, objektJson(k, f, under)]));
      for (const o of objekter) {
        const verdi = json.get(o.relasjoner[navn] ?? '');
        if (verdi) legg(o.systemID, navn, verdi);
      }
      continue;
    }
    if (liste?.link !== 'inverse')
      throw new Problem('ikke-implementert', `$expand=${navn} støttes ikke: følg lenken til listen i stedet`);
    const ider = objekter.map((o) => o.systemID).join(', ');
    const funnet = await hent(k, til, `${liste.relation} in (${ider})`);
    const under = await medUnder(k, funnet);
    const etterEier = new Map<string, ObjektJson[]>();
    for (const f of funnet) {
      const eier = f.relasjoner[liste.relation] ?? '';
      etterEier.set(eier, [...(etterEier.get(eier) ?? []), objektJson(k, f, under)]);
    }
    for (const [eier, verdier] of etterEier) legg(eier, navn, verdier);
  }
  return ut;
};
