import { describe, expect, test } from 'vitest';
import { anbefalinger } from './anbefaling.js';
import { arenaer } from './arena.js';
import { avtale } from './avtale.js';
import { andreForslag, forslagSakArkiv } from './forslag.js';
import { kommuner } from './kommune.js';
import { mandater } from './mandat.js';
import { parter } from './part.js';
import { regioner } from './region.js';
import { vedtakstemaer } from './vedtakstema.js';

const arenakoder = arenaer.map((a) => a.kode);
const arena = (kode: string) => {
  const funnet = arenaer.find((a) => a.kode === kode);
  if (!funnet) throw new Error(kode);
  return funnet;
};

describe('arenas', () => {
  test('are the three of the county and one eFagråd per region, each under a known arena', () => {
    expect(new Set(arenakoder).size).toBe(3 + 7);
    for (const a of arenaer) if (a.overordnet) expect(arenakoder).toContain(a.overordnet);
    expect(arenaer.filter((a) => a.type === 'efagraad').map((a) => a.region)).toEqual(
      regioner.map((r) => r.kode),
    );
  });

  test('have seats only for known parties, with unique codes', () => {
    const kjente = new Set([...kommuner.map((k) => k.slug), ...parter.map((p) => p.kode)]);
    const plasser = arenaer.flatMap((a) => a.plasser);
    expect(plasser.filter((p) => !kjente.has(p.part))).toEqual([]);
    expect(new Set(plasser.map((p) => p.kode)).size).toBe(plasser.length);
  });

  test('let the strategy group be one contact point per region, the county, the fylkesmann and Trondheim', () => {
    const plasser = arena('strategigruppe').plasser;
    expect(plasser).toHaveLength(7 + 3);
    expect(plasser.flatMap((p) => p.kontaktpunktFor ?? [])).toEqual(regioner.map((r) => r.kode));
    const andre = plasser.filter((p) => p.kontaktpunktFor === undefined).map((p) => p.part);
    expect(andre).toEqual(['trondheim', 'troendelag-fylkeskommune', 'fylkesmannen-i-troendelag']);
  });

  test('draw contact points and RU seats from the region they stand for', () => {
    for (const region of regioner) {
      const plasser = arenaer
        .flatMap((a) => a.plasser)
        .filter((p) => p.kontaktpunktFor === region.kode || p.kode === `ru-${region.kode}`);
      expect(plasser.length).toBeGreaterThanOrEqual(2);
      for (const p of plasser) expect(region.medlemmer).toContain(p.part);
    }
  });

  test('make every contact point interim where no eFagråd works', () => {
    for (const p of arena('strategigruppe').plasser) {
      if (p.kontaktpunktFor === undefined) continue;
      const virksomt = arena(`efagraad-${p.kontaktpunktFor}`).status === 'virksomt';
      expect(p.midlertidig === true).toBe(!virksomt);
    }
  });

  test('seat the fylkesmann in RU only when it meets as steering group, and KS always as observer', () => {
    const ru = arena('ru').plasser;
    expect(ru.find((p) => p.part === 'fylkesmannen-i-troendelag')?.kapasitet).toBe('styringsgruppe');
    expect(ru.find((p) => p.part === 'ks')).toMatchObject({ funksjon: 'observatoer', stemmerett: false });
  });

  test('give Fosen one vote per municipality', () => {
    const stemmer = arena('efagraad-fosen').plasser.filter((p) => p.stemmerett);
    expect(stemmer.map((p) => p.part)).toEqual(regioner.find((r) => r.kode === 'fosen')?.medlemmer);
  });

  test('have a secretariat of two full-time years and five fields, led by the county', () => {
    const sekretariat = arena('sekretariat');
    expect(sekretariat.aarsverk).toBe(2);
    expect(sekretariat.kompetanseomraader).toHaveLength(5);
    expect(sekretariat.plasser.find((p) => p.funksjon === 'leder')?.part).toBe('troendelag-fylkeskommune');
  });

  test('have at most one leader and one mandate each', () => {
    for (const a of arenaer) {
      expect(a.plasser.filter((p) => p.funksjon === 'leder').length).toBeLessThanOrEqual(1);
      expect(mandater.filter((m) => m.arena === a.kode)).toHaveLength(1);
    }
  });

  test('agree with the partners on who sits where', () => {
    for (const part of parter) {
      for (const rolle of part.roller) {
        const plass = arena(rolle.arena).plasser.find((p) => p.part === part.kode);
        expect([plass?.funksjon, plass?.kapasitet]).toEqual([rolle.som, rolle.kapasitet]);
      }
    }
  });
});

describe('the agreement', () => {
  test('has between 10 and 14 clauses numbered without gaps', () => {
    const numre = avtale.punkter.map((p) => p.nummer);
    expect(numre).toEqual(Array.from({ length: numre.length }, (_, i) => i + 1));
    expect(numre.length).toBeGreaterThanOrEqual(10);
    expect(numre.length).toBeLessThanOrEqual(14);
  });

  test('covers each subject proposed as binding by exactly one clause, and no recommendation', () => {
    const dekket = avtale.punkter.flatMap((p) => p.dekker);
    for (const tema of vedtakstemaer) {
      const ganger = dekket.filter((kode) => kode === tema.kode).length;
      if (tema.foreslaattKlasse === 'avtale') expect([tema.kode, ganger]).toEqual([tema.kode, 1]);
      if (tema.foreslaattKlasse === 'anbefaling') expect([tema.kode, ganger]).toEqual([tema.kode, 0]);
      expect(ganger).toBeLessThanOrEqual(1);
    }
  });

  test('gives no authority in the clauses on its limit, on taking part, on leaving and on change', () => {
    for (const nummer of [5, 9, 12, 13]) {
      expect(avtale.punkter.find((p) => p.nummer === nummer)?.dekker).toEqual([]);
    }
  });
});

describe('recommendations and proposals', () => {
  test('the recommendations are seven, numbered in order, each owned by an arena', () => {
    expect(anbefalinger.map((a) => a.nummer)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const a of anbefalinger) expect(arenakoder).toContain(a.foreslaattEier);
  });

  test('each proposal moves forward in time and on working days', () => {
    for (const f of [forslagSakArkiv, ...andreForslag]) {
      const datoer = [
        f.innsendt,
        f.vurdering?.dato,
        f.innstilling?.dato,
        f.vedtak?.dato,
        f.retur?.dato,
      ].filter((d) => d !== undefined);
      expect(datoer).toEqual(datoer.toSorted());
      for (const d of datoer) expect([0, 6]).not.toContain(new Date(`${d}T12:00:00Z`).getUTCDay());
    }
  });

  test('each proposal has what its state demands', () => {
    for (const f of [forslagSakArkiv, ...andreForslag]) {
      expect([f.kode, f.vedtak !== undefined]).toEqual([f.kode, f.status === 'vedtatt']);
      expect([f.kode, f.retur !== undefined]).toEqual([f.kode, f.status === 'returnert']);
      if (f.status === 'innstilt' || f.status === 'vedtatt') expect(f.innstilling).toBeDefined();
      expect(f.begrunnelse.length).toBeGreaterThan(0);
      expect(f.maal.length).toBeGreaterThan(0);
    }
  });

  test('an avtale-class decision cites the clause that covers its subject', () => {
    for (const { vedtak } of [forslagSakArkiv, ...andreForslag]) {
      if (!vedtak) continue;
      const dekkende = avtale.punkter.find((p) => p.dekker.includes(vedtak.tema));
      expect(vedtak.avtalepunkt).toBe(vedtak.bindingsklasse === 'avtale' ? dekkende?.nummer : undefined);
    }
  });

  test('the joint sak/arkiv question is to be answered before the summer of 2018', () => {
    const { sendt, frist } = forslagSakArkiv.deltakelsesspoersmaal;
    expect(sendt > forslagSakArkiv.vedtak.dato && sendt < frist && frist < '2018-06-21').toBe(true);
    expect(forslagSakArkiv.innstilling.tekst).toContain('15. juni 2018');
  });
});
