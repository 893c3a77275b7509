import type { Entity } from '@felles/model';
import { filterText, type Query } from '@felles/model/derive';
import { type Aktoer, klareringer } from '../aktoer.js';
import type { Under } from '../sesjon.js';

/** Lists up to this size are counted afresh every time. */
const alltidTelt = 1_000;
const lang = 10_000;
/** How long a number is kept when this process has seen no write in the tenant, ms. Other processes write unseen. */
const levetid = (n: number): number => (n <= lang ? 2_000 : 10_000);
/** How long a long list may be told as it was before somebody else's write, ms. */
const andresSkriving = 2_000;
const maksHusket = 2_000;

interface Telling {
  readonly n: number;
  /** Counting stopped here: a higher `n` means only that there are more. */
  readonly tak: number;
  /** The tenant's writes when the counting began. */
  readonly skrevet: number;
  readonly tid: number;
}

export interface Tellinger {
  /** A write of the actor's is done: what was counted before does not hold. */
  skrevet(aktoer: Aktoer): void;
  /**
   * How many there are up to `tak`, else more than that: as remembered, as another is counting it just now, or as
   * `tell` counts it. At least `minst` are known to be there.
   */
  antall(
    noekkel: string | undefined,
    aktoer: Aktoer,
    tak: number,
    minst: number,
    tell: () => Promise<number>,
  ): Promise<number>;
}

/** What decides how many the reader finds; undefined when the number is not to be remembered. */
export const tellenoekkel = (
  aktoer: Aktoer,
  entity: Entity,
  query: Query,
  under: Under | undefined,
): string | undefined =>
  // The log grows by what is read, too.
  entity.room === 'loggingogsporing'
    ? undefined
    : JSON.stringify([
        aktoer.virksomhet,
        aktoer.art,
        aktoer.roller,
        klareringer(aktoer),
        entity.name,
        query.filter ? filterText(query.filter) : '',
        query.search ?? '',
        under ?? null,
      ]);

/**
 * Counting takes longer than reading a page: numbers of more than 1 000 are remembered by tenant, reader and question.
 * Whoever writes sees it in the next number; a list of up to 10 000 is exact whoever wrote, as far as this process
 * knows. What it does not know, it tells at most seconds late.
 */
export const lagTellinger = (naa: () => number = () => performance.now()): Tellinger => {
  const husket = new Map<string, Telling>();
  const underveis = new Map<string, { readonly telling: Omit<Telling, 'n'>; readonly n: Promise<number> }>();
  const skrevet = new Map<string, { nr: number; readonly av: Map<string, number> }>();

  const ny = (t: Omit<Telling, 'n'>, n: number, aktoer: Aktoer): boolean => {
    const alder = naa() - t.tid;
    if (alder >= levetid(n)) return false;
    const siste = skrevet.get(aktoer.virksomhet);
    if ((siste?.nr ?? 0) === t.skrevet) return true;
    return n > lang && alder < andresSkriving && (siste?.av.get(aktoer.bruker ?? '') ?? 0) <= t.skrevet;
  };
  const sier = (t: Telling, tak: number): boolean => t.n <= t.tak || tak <= t.tak;

  return {
    skrevet: ({ virksomhet, bruker }) => {
      const s = skrevet.get(virksomhet) ?? { nr: 0, av: new Map<string, number>() };
      s.nr += 1;
      s.av.set(bruker ?? '', s.nr);
      skrevet.set(virksomhet, s);
    },
    antall: async (noekkel, aktoer, tak, minst, tell) => {
      if (noekkel === undefined) return tell();
      const kjent = husket.get(noekkel);
      if (kjent && sier(kjent, tak) && kjent.n >= minst && ny(kjent, kjent.n, aktoer)) return kjent.n;
      const igang = underveis.get(noekkel);
      // One that began after the last write, by whomever, sees the same as this one.
      if (igang && igang.telling.tak >= tak && ny(igang.telling, 0, aktoer)) {
        const n = await igang.n.catch(() => -1);
        if (n >= minst) return n;
      }
      const telling = { tak, skrevet: skrevet.get(aktoer.virksomhet)?.nr ?? 0, tid: naa() };
      const arbeid = { telling, n: tell() };
      underveis.set(noekkel, arbeid);
      try {
        const n = await arbeid.n;
        const nyere = husket.get(noekkel);
        if (nyere && nyere.skrevet > telling.skrevet) return n;
        if (n <= alltidTelt) husket.delete(noekkel);
        else {
          if (husket.size >= maksHusket) husket.clear();
          husket.set(noekkel, { ...telling, n });
        }
        return n;
      } finally {
        if (underveis.get(noekkel) === arbeid) underveis.delete(noekkel);
      }
    },
  };
};
