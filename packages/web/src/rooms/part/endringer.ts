import type { Objekt } from '../../client/index.js';

/**
 * Changes of municipalities that concern a party: those whose lists name one of its numbers. An entry reads
 * `<number> <name>`, with a mark after it when only a part of the unit is meant.
 */
export const endringerFor = (
  endringer: readonly Objekt<'partendring'>[],
  numre: readonly string[],
): readonly Objekt<'partendring'>[] =>
  endringer.filter((e) =>
    [...e.fra, ...e.til].some((enhet) => numre.some((n) => enhet === n || enhet.startsWith(`${n} `))),
  );
