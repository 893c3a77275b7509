import { klareringer, type Liste, type Sesjon, type Under } from '@felles/kernel';
import type { Entity } from '@felles/model';
import { filterText, type Query } from '@felles/model/derive';

/** Lists up to this size are counted afresh every time. */
const noeyaktigTil = 10_000;
const varighetMs = 60_000;
const maksHusket = 1_000;

export interface Tellinger {
  /** Objects in the whole list. A list of more than 10 000 may be told as it was up to a minute ago. */
  antall(
    sesjon: Sesjon,
    entity: Entity,
    query: Query,
    under: Under | undefined,
    liste: Liste,
  ): Promise<number>;
}

export const noeyaktigGrense = noeyaktigTil;

/**
 * The interface must tell the exact number (tjenestegrensesnitt 1.1, chapter 6), and counting a million rows takes
 * longer than reading a page of them: long counts are remembered for a minute by tenant, reader and question.
 */
export const lagTellinger = (naa: () => number = Date.now): Tellinger => {
  const husket = new Map<string, { readonly n: number; readonly tid: number }>();
  return {
    antall: async (sesjon, entity, query, under, liste) => {
      if (liste.antall !== null) return liste.antall;
      const { virksomhet, art, roller } = sesjon.aktoer;
      const { filter, search } = query;
      const noekkel = JSON.stringify([
        virksomhet,
        art,
        roller,
        klareringer(sesjon.aktoer),
        entity.name,
        filter ? filterText(filter) : '',
        search ?? '',
        under ?? null,
      ]);
      const kjent = husket.get(noekkel);
      if (kjent && naa() - kjent.tid < varighetMs) return kjent.n;
      const alle = { ...query, orderby: [], expand: [], top: 0, skip: 0 };
      const n = (await sesjon.find(entity.name, alle, under, 2_000_000_000)).antall ?? noeyaktigTil;
      if (husket.size >= maksHusket) husket.clear();
      husket.set(noekkel, { n, tid: naa() });
      return n;
    },
  };
};
