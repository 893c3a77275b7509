import type { Entity, Follows, Model } from '@felles/model';
import type { Objekt } from './access/utvalg.js';
import { gjelder } from './rules/arkivenhet.js';
import { kodeAv } from './rules/regel.js';
import { type Foeringsplan, planleggFoering, type Rad, type Valg } from './rules/viderefoering.js';

/** Reads rows whose relation (or `systemID`) is one of the ids: in an act from the transaction, elsewhere as the reader may. */
export type Radhenter = (
  entitet: string,
  relasjon: string,
  ider: readonly string[],
) => Promise<readonly Objekt[]>;

export interface Endringen {
  readonly systemID: string;
  readonly dato: string;
  readonly endringstype: string;
  readonly fra: readonly string[];
  readonly til: readonly string[];
}

/** A relation along which rows follow. */
export interface Foelge {
  readonly entity: Entity;
  readonly relasjon: string;
  readonly til: string;
  readonly follows: Follows;
}

export interface Foeringsgrunnlag {
  /** Parties that go out on the day. */
  readonly slutter: readonly string[];
  readonly plan: Foeringsplan;
  /** Every row of the plan, and what the heirs have, by id. */
  readonly objekter: ReadonlyMap<string, Objekt>;
  /** Choices made and not carried out. */
  readonly valgt: readonly Objekt[];
  /** Rows that were carried on before. */
  readonly viderefoert: readonly Objekt[];
}

/** Every relation that declares `follows`, those to a party first. */
export const foelger = (model: Model): readonly Foelge[] =>
  [...model.entities.values()]
    .flatMap((entity) =>
      Object.entries(entity.relations).flatMap(([relasjon, r]) =>
        r.follows ? [{ entity, relasjon, til: r.to, follows: r.follows }] : [],
      ),
    )
    .toSorted((a, b) => Number(b.til === 'samarbeidspart') - Number(a.til === 'samarbeidspart'));

const erOver = (o: Objekt, dato: string): boolean =>
  typeof o.data.tilDato === 'string' && o.data.tilDato <= dato;

/** A row that is over on the day, or for which the declaration's condition does not hold, stays where it is. */
export const foelgerMed = (f: Foelge, o: Objekt, dato: string): boolean =>
  !erOver(o, dato) && (f.follows.when === undefined || gjelder(f.follows.when, o.data));

/** What makes two rows of a party the same thing, where no unique key says it. */
const egneNoekler: Readonly<Record<string, (o: Objekt, efagraad: ReadonlySet<string>) => Partial<Rad>>> = {
  sete: (o) => ({
    // The contact points of two regions are two seats, also where one party comes to hold both (row A09).
    noekkel: [
      o.relasjoner.arena,
      kodeAv(o.data.seterolle),
      kodeAv(o.data.kapasitet),
      o.relasjoner.region,
    ].join(' '),
  }),
  // Of a party that has left and come back, the row that counts is the newest.
  tilslutning: (o) => ({
    noekkel: [o.relasjoner.avtaleversjon, o.data.avloest === true ? o.data.omgang : ''].join(' '),
  }),
  // Periods of one solution are one thing, whenever they began.
  loesningsbruk: (o) => ({ noekkel: o.relasjoner.loesning ?? '' }),
  // Invariant 3: a municipality is in one eFagråd region; other memberships are free.
  regionmedlem: (o, efagraad) => {
    const region = o.relasjoner.region ?? '';
    return efagraad.has(region) ? { noekkel: 'efagraad', sak: region } : { noekkel: region };
  },
};

const noekkelFor = (f: Foelge, o: Objekt): Partial<Rad> => {
  const unik = f.entity.unique.find((u) => u.includes(f.relasjon));
  if (!unik) return {};
  return {
    noekkel: JSON.stringify(
      unik
        .filter((k) => k !== f.relasjon)
        .map((k) => o.relasjoner[k] ?? kodeAv(o.data[k]) ?? o.data[k] ?? null),
    ),
  };
};

/** What would follow from a change, what the choices so far make of it, and what is left to choose. */
export const foeringsgrunnlag = async (
  model: Model,
  hent: Radhenter,
  endring: Endringen,
): Promise<Foeringsgrunnlag> => {
  const { dato, til } = endring;
  // An adjusted border moves ground, not parties.
  const slutter =
    endring.endringstype === 'grensejustering' ? [] : endring.fra.filter((p) => !til.includes(p));
  const tidligere = await hent('viderefoering', 'partendring', [endring.systemID]);
  const gjort = tidligere.filter((v) => kodeAv(v.data.viderefoeringsstatus) === 'gjennomfoert');
  const valgt = tidligere.filter((v) => kodeAv(v.data.viderefoeringsstatus) === 'valgt');
  const ferdig = new Set(gjort.map((v) => String(v.data.fraObjekt)));
  const arvet = new Set(
    (await hent('viderefoering', 'tilPart', til))
      .filter((v) => v.data.dato === dato && v.data.tilObjekt !== undefined)
      .map((v) => String(v.data.tilObjekt)),
  );
  const regioner = slutter.length === 0 ? [] : await hent('regionmedlem', 'part', [...slutter, ...til]);
  const efagraad = new Set(
    (
      await hent('region', 'systemID', [
        ...new Set(regioner.flatMap((m) => (m.relasjoner.region ? [m.relasjoner.region] : []))),
      ])
    ).flatMap((r) => (kodeAv(r.data.regiontype) === 'efagraad' ? [r.systemID] : [])),
  );
  const objekter = new Map<string, Objekt>();
  const rader: Rad[] = [];
  const egne: Rad[] = [];
  for (const f of slutter.length === 0 ? [] : foelger(model)) {
    if (f.til !== 'samarbeidspart') continue;
    for (const o of await hent(f.entity.name, f.relasjon, [...slutter, ...til])) {
      const part = o.relasjoner[f.relasjon] ?? '';
      const gaarUt = slutter.includes(part);
      if (gaarUt ? !foelgerMed(f, o, dato) || ferdig.has(o.systemID) : erOver(o, dato)) continue;
      objekter.set(o.systemID, o);
      (gaarUt ? rader : egne).push({
        entitet: f.entity.name,
        objekt: o.systemID,
        part,
        data: o.data,
        ...noekkelFor(f, o),
        ...egneNoekler[f.entity.name]?.(o, efagraad),
        bareEn: f.follows.one === true,
        arvet: arvet.has(o.systemID),
      });
    }
  }
  const valg = new Map<string, Valg>();
  for (const v of valgt) {
    const objekt = String(v.data.fraObjekt);
    const { tilPart } = v.relasjoner;
    valg.set(objekt, {
      objekt,
      arvinger: [...(valg.get(objekt)?.arvinger ?? []), ...(tilPart ? [tilPart] : [])],
      ...(typeof v.data.begrunnelse === 'string' ? { begrunnelse: v.data.begrunnelse } : {}),
    });
  }
  return {
    slutter,
    plan: planleggFoering(
      til,
      rader,
      egne,
      [...valg.values()],
      til.filter((p) => endring.fra.includes(p)),
    ),
    objekter,
    valgt,
    viderefoert: gjort,
  };
};
