import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bakLaas } from '../proevekjerne.js';
import { aapneProevemoete, kode, type Proevemoete } from './moete/proevemoete.js';

let p: Proevemoete;

beforeAll(async () => {
  p = await aapneProevemoete();
  await p.orden({});
}, 60_000);
afterAll(() => p.k.lukk());

const utfallet = (u: readonly PromiseSettledResult<unknown>[]): readonly string[] =>
  u.map((x) => (x.status === 'fulfilled' ? 'gjort' : String((x.reason as Error).message)));

describe('two acts at once that work from each their end of what they share', () => {
  it('order the agenda and take an item off it, one after the other', async () => {
    const moete = await p.planlegg();
    const saker = [await p.sak(moete, 'En'), await p.sak(moete, 'To')];
    const utfall = await bakLaas(
      p.k,
      'moete',
      moete,
      () => p.sekretariat.act('moete', moete, 'ordneSakliste', { moetesak: saker.toReversed() }),
      () => p.sekretariat.act('moetesak', saker[0] ?? '', 'taAvSakliste', { begrunnelse: 'Ikke klar.' }),
    );
    expect(utfallet(utfall)).toEqual(['gjort', 'gjort']);
    expect((await p.finn('moetesak', `moete eq ${moete}`)).map((s) => s.data.tittel)).toEqual(['To']);
  });

  it('enter who is present and give a vote away, one after the other', async () => {
    const { moete } = await p.aapent('leder', 'en');
    const [to, en] = [await p.deltaker(moete, 'to'), await p.deltaker(moete, 'en')];
    const utfall = await bakLaas(
      p.k,
      'moete',
      moete,
      () =>
        p.sekretariat.act('moete', moete, 'registrerFremmoete', {
          deltaker: [to.systemID],
          fremmoete: kode('fravaer'),
        }),
      () =>
        p.plass.to.sesjon.act('deltaker', to.systemID, 'giFullmakt', {
          tilDeltaker: en.systemID,
          notat: 'Stemmer for oss.',
        }),
    );
    expect(utfallet(utfall)).toEqual(['gjort', 'gjort']);
    expect(await p.finn('fullmakt', `moete eq ${moete}`)).toHaveLength(1);
  });

  it('take away what is at stake and answer the question it raised: the first decides', async () => {
    const stiller = async () => {
      const { sak } = await p.aapent('leder', 'en', 'to');
      const { laget } = await p.sekretariat.act('moetesak', sak, 'registrerInteresse', {
        part: p.plass.to.part,
        interessetype: kode('soeker'),
      });
      const [reist] = await p.finn('inhabilitet', `moetesak eq ${sak}`);
      const fjern = () => p.sekretariat.act('saksinteresse', laget[0]?.systemID ?? '', 'fjern', {});
      const avgjoer = () =>
        p.plass.leder.sesjon.act('inhabilitet', reist?.systemID ?? '', 'avgjoer', {
          inhabil: true,
          begrunnelse: 'Søker selv.',
        });
      return { sak, fjern, avgjoer };
    };
    const en = await stiller();
    const [fjernet, sent] = await bakLaas(p.k, 'moetesak', en.sak, en.fjern, en.avgjoer);
    expect(fjernet?.status).toBe('fulfilled');
    expect(sent).toMatchObject({ status: 'rejected', reason: { kode: 'ikke-funnet' } });
    const to = await stiller();
    expect(utfallet(await bakLaas(p.k, 'moetesak', to.sak, to.avgjoer, to.fjern))).toEqual([
      'gjort',
      'gjort',
    ]);
    const [staar] = await p.finn('inhabilitet', `moetesak eq ${to.sak}`);
    expect(staar?.data.habilitetsstatus).toMatchObject(kode('inhabil'));
  });
});
