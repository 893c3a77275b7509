import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sesjon } from '../kernel.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from '../proevekjerne.js';

// More rows than a search looks through at once, so that the indexes have their say.

const antall = 4_200;
const gammel = 30;
/** Titles by number, the oldest first. Every fifth is screened. */
const tittel = (i: number): string =>
  [
    i <= gammel ? `Plan om minnesmerke ${i}` : `Sak ${i}`,
    i % 3 === 0 ? 'skole' : '',
    i % 40 === 1 ? 'barneskole' : '',
    i % 7 === 0 ? 'vannledning' : '',
    i % 60 === 0 ? 'bibliotek' : '',
    i % 90 === 1 ? 'folkebibliotek' : '',
  ]
    .filter(Boolean)
    .join(' ');
const skjermet = (i: number): boolean => i % 5 === 0;
const alle = Array.from({ length: antall }, (_, i) => antall - i);
const har = (ord: RegExp) => (i: number) => ord.test(tittel(i));

let k: Proevekjerne;
let arkivar: Sesjon;
let leser: Sesjon;

beforeAll(async () => {
  k = await aapneProevekjerne();
  arkivar = k.kernel.open(k.aktoer(k.a, 'arkivar'));
  leser = k.kernel.open(k.aktoer(k.a, 'leser'));
  const arkiv = await arkivar.create('arkiv', { tittel: 'Arkiv' });
  const del = await arkivar.create('arkivdel', { tittel: 'Del' }, { relasjoner: { arkiv: arkiv.systemID } });
  const mal = await arkivar.create('mappe', { tittel: 'Mal' }, { relasjoner: { arkivdel: del.systemID } });
  const { rows } = await k.eier.query<{ kolonner: string }>(
    `select string_agg(quote_ident(column_name), ', ') as kolonner from information_schema.columns
      where table_schema = 'public' and table_name = 'mappe' and is_generated = 'NEVER'`,
  );
  const kolonner = rows[0]?.kolonner ?? '';
  await k.eier.query(
    `insert into "mappe" (${kolonner})
     select ${kolonner} from (select to_jsonb(m) || ny as rad
       from "mappe" m, jsonb_array_elements($2::jsonb) ny where m."systemID" = $1) x,
       jsonb_populate_record(null::"mappe", rad)`,
    [
      mal.systemID,
      JSON.stringify(
        alle.map((i) => ({
          // Newer than what is made while the test runs, in the order of their numbers.
          systemID: `ff000000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`,
          mappeID: `p-${i}`,
          tittel: tittel(i),
          ...(skjermet(i) ? { skjerming_tilgangsrestriksjon: '5' } : {}),
        })),
      ),
    ],
  );
  await k.eier.query('analyze "mappe"');
}, 60_000);
afterAll(() => k.lukk());

const numre = async (s: Sesjon, search: string, top: number, skip = 0) => {
  const svar = await s.find('mappe', spoerring('mappe', { search, top, skip }), undefined, {
    antallTak: 10_000,
  });
  return {
    antall: svar.antall,
    nr: svar.verdier.map((o) => Number(String(o.data.mappeID).slice(2))),
  };
};
/** Every page from the first to the last, of a search. */
const alleSider = async (s: Sesjon, search: string, top: number): Promise<readonly number[]> => {
  const ut: number[] = [];
  for (;;) {
    const { nr } = await numre(s, search, top, ut.length);
    ut.push(...nr);
    if (nr.length < top) return ut;
  }
};

describe('a search among many rows', () => {
  it('of a word that many have finds those, newest first, and looks for no parts', async () => {
    const med = alle.filter(har(/\bskole\b/));
    expect(med.length).toBeGreaterThan(1_000);
    expect(await numre(arkivar, 'skole', 60)).toEqual({ antall: med.length, nr: med.slice(0, 60) });
    // Far down every hit is fetched: the same ones.
    expect((await numre(arkivar, 'skole', 20, 1_200)).nr).toEqual(med.slice(1_200, 1_220));
  });

  it('of a word that few have finds parts of others too, and every page is of the same hits', async () => {
    const med = alle.filter(har(/bibliotek/));
    expect(alle.filter(har(/\bbibliotek\b/)).length).toBeLessThan(100);
    expect(await numre(arkivar, 'bibliotek', 20)).toEqual({ antall: med.length, nr: med.slice(0, 20) });
    expect(await alleSider(arkivar, 'bibliotek', 7)).toEqual(med);
  });

  it('finds what is a part of many words and a word of none', async () => {
    const med = alle.filter(har(/ledning/));
    expect(await numre(arkivar, 'ledning', 25)).toEqual({ antall: med.length, nr: med.slice(0, 25) });
  });

  it('finds what only the oldest have, and what is nowhere', async () => {
    const med = alle.filter((i) => i <= gammel);
    expect(await numre(arkivar, 'minnesmerker', 50)).toEqual({ antall: gammel, nr: med });
    expect(await numre(arkivar, 'minnesmerke skole', 50)).toEqual({
      antall: 11,
      nr: med.filter(har(/skole/)),
    });
    expect(await numre(arkivar, 'minnesmerke ledning bibliotek', 50)).toEqual({ antall: 0, nr: [] });
  });

  it('finds nothing by screened words for those without clearance, common or rare', async () => {
    for (const [ord, regex] of [
      ['skole', /\bskole\b/],
      ['bibliotek', /bibliotek/],
      ['minnesmerke', /minnesmerke/],
    ] as const) {
      const med = alle.filter((i) => har(regex)(i) && !skjermet(i));
      expect((await numre(leser, ord, 60)).nr).toEqual(med.slice(0, 60));
      expect((await numre(leser, ord, 60)).antall).toBe(med.length);
    }
  });
});
