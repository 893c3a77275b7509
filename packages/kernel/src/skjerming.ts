import { type Entity, type Field, type Fields, isGruppeKind } from '@felles/model';
import type { Objekt } from './access/utvalg.js';
import { type Aktoer, klareringer } from './aktoer.js';
import type { Arbeid } from './arbeid.js';
import { id, sql } from './db/sql.js';
import { maske } from './maske.js';
import { Problem } from './problem.js';
import { type Felt, kodeAv } from './rules/regel.js';

/** The part of a screening that objects without one of their own carry. */
export const arvetDel = (skjerming: unknown): unknown => {
  if (typeof skjerming !== 'object' || skjerming === null) return null;
  const { tilgangsrestriksjon, skjermingMetadata, skjermingDokument } = skjerming as Record<string, unknown>;
  return { tilgangsrestriksjon, skjermingMetadata, skjermingDokument };
};

/** What an object that carries its owner's access takes on when it is moved to another owner. */
export const arvVedFlytting = (
  { fields, relations }: Entity,
  foreldre: Readonly<Record<string, Objekt>>,
  flyttet: readonly string[],
): Felt => {
  const eier = flyttet.find((navn) => relations[navn]?.owned);
  if (eier === undefined) return {};
  return {
    ...(fields.skjerming?.hidden ? { skjerming: arvetDel(foreldre[eier]?.data.skjerming) } : {}),
    ...(fields.offentlig?.hidden ? { offentlig: null } : {}),
  };
};

/** Who does not see all of an object cannot change it: what is masked would be written back over what is hidden. */
export const krevKlarering = (aktoer: Aktoer, objekt: Objekt): void => {
  const restriksjon = (objekt.data.skjerming as { tilgangsrestriksjon?: unknown } | undefined)
    ?.tilgangsrestriksjon;
  const kode = kodeAv(restriksjon);
  if (kode !== undefined && !klareringer(aktoer).includes(kode))
    throw new Problem('ingen-tilgang', 'objektet er skjermet for deg');
};

const feltI = (field: Field): Fields => (isGruppeKind(field.kind) ? field.kind.felt : {});

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

/**
 * Lifts screenings whose day has come (M505), at most 500 in each class, with what lies below. Search has screened
 * words in columns of their own, so an expired screening is taken away, not passed over: what it was stands in the log.
 * Answers how many.
 */
export const opphevUtloept = async (arbeid: Arbeid): Promise<number> => {
  let antall = 0;
  for (const entity of arbeid.model.entities.values()) {
    const { skjerming, offentligTittel } = entity.fields;
    if (entity.extends || !skjerming || skjerming.hidden || !('skjermingOpphoererDato' in feltI(skjerming)))
      continue;
    const utloept = await arbeid.db.query(
      sql`select "systemID" from ${id(entity.table)} where "virksomhet" = ${arbeid.aktoer.virksomhet}::uuid and "skjerming_skjermingOpphoererDato" <= ${arbeid.naa}::timestamptz order by 1 limit 500`,
    );
    for (const rad of utloept) {
      const foer = await arbeid.krev(entity.name, String(rad.systemID), true);
      // One above may have taken it along.
      if (foer.data.skjerming === undefined) continue;
      const tittel = offentligTittel && foer.data.offentligTittel === maske ? { offentligTittel: null } : {};
      const etter = await arbeid.endre(
        foer,
        { felt: { skjerming: null, ...tittel } },
        { handling: 'skjerming-opphoert' },
      );
      await spreSkjerming(arbeid, foer, etter);
      antall += 1;
    }
  }
  return antall;
};
