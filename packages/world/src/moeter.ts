import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';

/**
 * How the two upper bodies meet and decide. No source sets any of it: consensus with half of the body there is what the
 * demo assumes, and the autumn's meetings are an example of a series.
 */
export const byggMoeter = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa('2018-05-14');
  for (const arena of ['ru', 'strategigruppe'])
    await s.create('forretningsorden', {
      arena: bygg.arenaer.get(arena),
      fraDato: '2018-01-01',
      beslutningsregel: kode('konsensus'),
      vedtaksfoerProsent: 50,
      fullmakterPerDeltaker: 1,
      lederGodkjennerProtokoll: true,
      merknadsfristDager: 14,
    });
  const serie = (
    arena: string,
    tittel: string,
    kapasitet: string,
    forekomst: number,
    maaneder: readonly number[],
  ) =>
    s.create('moeteserie', {
      arena: bygg.arenaer.get(arena),
      tittel,
      kapasitet: kode(kapasitet),
      maaneder,
      ukedag: 3,
      forekomst,
      klokkeslett: '10:00',
      varighet: 180,
      sted: 'Trondheim',
    });
  const strategi = await serie('strategigruppe', 'Strategigruppen, fast møte', 'ordinaer', 2, [9, 11]);
  await s.act('moeteserie', strategi.systemID, 'opprettMoeter', { aar: 2018 });
  // The meeting of 2 May was on the first Wednesday of its month.
  await serie('ru', 'Rådmannsutvalget som styringsgruppe', 'styringsgruppe', 1, [2, 5, 9, 11]);
};
