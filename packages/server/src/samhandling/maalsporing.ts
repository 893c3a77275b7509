import { Problem, type Sesjon } from '@felles/kernel';
import { hentSide, type Utvidet } from '../utvidet.js';
import { tekst } from './spoerring.js';

const lenke = (u: Utvidet, status?: string) => ({
  id: u.o.systemID,
  tittel: tekst(u.o, 'tittel') ?? '',
  ...(status && u.o.data[status] ? { status: u.o.data[status] } : {}),
});

const nummerAv = (u: Utvidet): number => (typeof u.o.data.nummer === 'number' ? u.o.data.nummer : 0);

/**
 * From each goal of a strategy to what serves it (row C08): proposals, what was decided about them, initiatives and
 * solutions. A goal that was carried on from an earlier version keeps what served that one; and the initiatives and
 * solutions that serve no goal are named.
 */
export const maalsporing = async (sesjon: Sesjon, id: string) => {
  const strategi = await sesjon.read('strategi', id);
  if (!strategi) throw new Problem('ikke-funnet');
  const { verdier: alle } = await hentSide(sesjon, 'maal', {
    expand: 'forslag,satsing,fellesloesning',
    top: 500,
  });
  const etterId = new Map(alle.map((m) => [m.o.systemID, m]));
  const linje = (m: Utvidet): readonly Utvidet[] => {
    const forrige = etterId.get(m.o.relasjoner.forrige ?? '');
    return forrige ? [m, ...linje(forrige)] : [m];
  };
  const { verdier: saker } = await hentSide(sesjon, 'moetesak', {
    filter: 'forslag ne null',
    expand: 'vedtak',
    top: 1_000,
  });
  const maal = alle
    .filter((m) => m.o.relasjoner.strategi === id)
    .toSorted((a, b) => nummerAv(a) - nummerAv(b))
    .map((m) => {
      const samlet = (navn: string): readonly Utvidet[] => [
        ...new Map(linje(m).flatMap((x) => x.alle(navn).map((u) => [u.o.systemID, u] as const))).values(),
      ];
      const forslag = samlet('forslag');
      const ider = new Set(forslag.map((f) => f.o.systemID));
      const vedtak = saker
        .filter((s) => ider.has(s.o.relasjoner.forslag ?? ''))
        .flatMap((s) => s.alle('vedtak'));
      return {
        maal: m.o.systemID,
        nummer: nummerAv(m),
        tittel: tekst(m.o, 'tittel') ?? '',
        forslag: forslag.map((f) => lenke(f, 'forslagsstatus')),
        vedtak: vedtak.map((v) => lenke(v, 'bindingsklasse')),
        satsinger: samlet('satsing').map((s) => lenke(s, 'satsingsstatus')),
        loesninger: samlet('fellesloesning').map((l) => lenke(l, 'loesningstype')),
      };
    });
  const utenMaal = async (entitet: string) =>
    (await hentSide(sesjon, entitet, { expand: 'maal', top: 1_000 })).verdier
      .filter((u) => u.alle('maal').length === 0)
      .map((u) => lenke(u));
  return {
    strategi: strategi.systemID,
    maal,
    uten: { satsinger: await utenMaal('satsing'), loesninger: await utenMaal('fellesloesning') },
  };
};
