import type { Objekt } from './access/utvalg.js';
import { type Aktoer, klareringer } from './aktoer.js';
import type { Arbeid } from './arbeid.js';
import { Problem } from './problem.js';
import { kodeAv } from './rules/regel.js';

/** The part of a screening that objects without one of their own carry. */
export const arvetDel = (skjerming: unknown): unknown => {
  if (typeof skjerming !== 'object' || skjerming === null) return null;
  const { tilgangsrestriksjon, skjermingMetadata, skjermingDokument } = skjerming as Record<string, unknown>;
  return { tilgangsrestriksjon, skjermingMetadata, skjermingDokument };
};

/** Who does not see all of an object cannot change it: what is masked would be written back over what is hidden. */
export const krevKlarering = (aktoer: Aktoer, objekt: Objekt): void => {
  const restriksjon = (objekt.data.skjerming as { tilgangsrestriksjon?: unknown } | undefined)
    ?.tilgangsrestriksjon;
  const kode = kodeAv(restriksjon);
  if (kode !== undefined && !klareringer(aktoer).includes(kode))
    throw new Problem('ingen-tilgang', 'objektet er skjermet for deg');
};

const samme = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * A changed screening follows down to what lies below: correspondents, remarks, records, documents and their files.
 * An object that has been given a screening of its own keeps it.
 */
export const spreSkjerming = async (arbeid: Arbeid, foer: Objekt, etter: Objekt): Promise<void> => {
  if (samme(foer.data.skjerming, etter.data.skjerming)) return;
  const { model } = arbeid;
  const under: Objekt[] = [];
  const entity = model.entity(etter.entitet);
  for (const incoming of model.incoming(entity)) {
    if (incoming.many || !('skjerming' in incoming.from.fields)) continue;
    under.push(...(await arbeid.finn(incoming.from.name, { [incoming.name]: etter.systemID })));
  }
  if ('dokumentbeskrivelse' in entity.manyRelations)
    for (const id of await arbeid.knyttet(etter, 'dokumentbeskrivelse')) {
      const beskrivelse = await arbeid.hent('dokumentbeskrivelse', id);
      if (beskrivelse) under.push(beskrivelse);
    }
  for (const barn of under) {
    const skjult = model.entity(barn.entitet).fields.skjerming?.hidden === true;
    const eget =
      !skjult && barn.data.skjerming !== undefined && !samme(barn.data.skjerming, foer.data.skjerming);
    if (eget) continue;
    const ny = skjult ? arvetDel(etter.data.skjerming) : (etter.data.skjerming ?? null);
    if (samme(barn.data.skjerming, ny)) continue;
    const endret = await arbeid.endre(barn, { felt: { skjerming: ny } }, { handling: 'skjerming' });
    await spreSkjerming(arbeid, barn, endret);
  }
};
