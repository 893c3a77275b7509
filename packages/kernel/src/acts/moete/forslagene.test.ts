import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProevemoete, kode, type Plassnavn, type Proevemoete } from './proevemoete.js';

let p: Proevemoete;
beforeAll(async () => {
  p = await aapneProevemoete();
});
afterAll(() => p.k.lukk());

const fremmet = async (sak: string, hvem: Plassnavn, tekst: string, inn = {}): Promise<string> =>
  (await p.plass[hvem].sesjon.act('moetesak', sak, 'fremForslag', { tekst, ...inn })).laget[0]?.systemID ??
  '';
const aapne = async (sak: string, inn = {}): Promise<string> =>
  (await p.plass.leder.sesjon.act('moetesak', sak, 'aapneVotering', inn)).laget[0]?.systemID ?? '';
const stem = async (moete: string, v: string, stemmer: Partial<Record<Plassnavn, string>>) => {
  for (const [hvem, valg] of Object.entries(stemmer))
    await p.plass[hvem as Plassnavn].sesjon.act('votering', v, 'stem', {
      deltaker: (await p.deltaker(moete, hvem as Plassnavn)).systemID,
      stemmegivning: kode(valg),
    });
};
const lukk = (v: string) => p.plass.leder.sesjon.act('votering', v, 'lukk', {});
const utfall = async (id: string) =>
  ((await p.les('moeteforslag', id)).data.forslagsutfall as { kode: string }).kode;
const alle = { leder: 'for', en: 'for', to: 'for' } as const;
const vedtak = {
  utfall: kode('vedtatt'),
  vedtakstekst: 'Slik blir det.',
  bindingsklasse: kode('intern'),
  vedtaksemne: kode('arbeidsplan-sekretariat'),
};

describe('competing proposals under one item', () => {
  it('votes on an amendment before what it amends, and an adopted text makes the rest fall away', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    const a = await fremmet(sak, 'en', 'Heller slik.');
    const b = await fremmet(sak, 'to', 'Eller slik.');
    const endring = await fremmet(sak, 'to', 'Med frist i juni.', { endrerForslag: a });
    await expect(aapne(sak, { moeteforslag: a })).rejects.toThrow('endringsforslaget først (forslag 3)');
    const foer = await aapne(sak, { moeteforslag: endring });
    await stem(moete, foer, alle);
    await lukk(foer);
    expect(await utfall(endring)).toBe('vedtatt');
    // An amendment does not decide the item.
    const v = await aapne(sak, { moeteforslag: a });
    await stem(moete, v, alle);
    await lukk(v);
    expect([await utfall(a), await utfall(b), await utfall(endring)]).toEqual([
      'vedtatt',
      'bortfalt',
      'vedtatt',
    ]);
    await expect(aapne(sak)).rejects.toThrow('forslag 1 er vedtatt, og resten er falt bort');
    await p.sekretariat.act('moetesak', sak, 'behandle', vedtak);
    expect(await utfall(b)).toBe('bortfalt');
  });

  it('sets two texts against each other: the one not chosen falls, and the item is still to be decided', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    const a = await fremmet(sak, 'en', 'Heller slik.');
    const b = await fremmet(sak, 'to', 'Eller slik.');
    const paaA = await fremmet(sak, 'to', 'Med frist i juni.', { endrerForslag: a });
    await expect(aapne(sak, { alternativ: true, moeteforslag: a, motforslag: a })).rejects.toThrow('ulike');
    await expect(aapne(sak, { moeteforslag: a, motforslag: b })).rejects.toThrow('alternativ votering');
    const endring = await aapne(sak, { moeteforslag: paaA });
    await stem(moete, endring, alle);
    await lukk(endring);
    const v = await aapne(sak, { alternativ: true, moeteforslag: a, motforslag: b });
    await stem(moete, v, { en: 'for', to: 'mot' });
    await expect(lukk(v)).rejects.toThrow('stemmene står likt');
    await stem(moete, v, { leder: 'mot' });
    expect((await lukk(v)).objekt.data).toMatchObject({ vedtatt: false, alternativ: true });
    expect([await utfall(a), await utfall(b), await utfall(paaA)]).toEqual(['falt', 'fremmet', 'bortfalt']);
    // Against the body's own rule nothing is adopted: with `to` against there is no agreement.
    const siste = await aapne(sak, { moeteforslag: b });
    await stem(moete, siste, { leder: 'for', en: 'mot' });
    await lukk(siste);
    expect(await utfall(b)).toBe('falt');
    await expect(p.sekretariat.act('moetesak', sak, 'behandle', vedtak)).rejects.toThrow(
      'stemmer ikke med voteringen',
    );
  });

  it('lets the leader alone order the votes, every proposal once, and tells who came late', async () => {
    const { sak } = await p.aapent('leder', 'en', 'to');
    const a = await fremmet(sak, 'en', 'Heller slik.');
    const b = await fremmet(sak, 'to', 'Eller slik.');
    const ordne = (hvem: Plassnavn, moeteforslag: readonly string[]) =>
      p.plass[hvem].sesjon.act('moetesak', sak, 'ordneForslag', { moeteforslag });
    await expect(ordne('en', [b, a])).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await ordne('leder', [b, a]);
    const plasser = async () =>
      Promise.all([a, b].map(async (id) => (await p.les('moeteforslag', id)).data.rekkefoelge));
    expect(await plasser()).toEqual([2, 1]);
    await fremmet(sak, 'en', 'En til.');
    await expect(ordne('leder', [a, b])).rejects.toMatchObject({ kode: 'utdatert' });
    await expect(ordne('leder', [a, a, b])).rejects.toMatchObject({ kode: 'utdatert' });
    expect(await plasser()).toEqual([2, 1]);
  });

  it('takes the amendments away with a proposal that is withdrawn, and with an item that is put off', async () => {
    const { sak } = await p.aapent('leder', 'en', 'to');
    const a = await fremmet(sak, 'en', 'Heller slik.');
    const paaA = await fremmet(sak, 'to', 'Med frist i juni.', { endrerForslag: a });
    const b = await fremmet(sak, 'to', 'Eller slik.');
    await p.plass.en.sesjon.act('moeteforslag', a, 'trekk', {});
    expect([await utfall(a), await utfall(paaA)]).toEqual(['trukket', 'bortfalt']);
    await expect(fremmet(sak, 'to', 'For sent.', { endrerForslag: a })).rejects.toThrow('til behandling');
    await p.sekretariat.act('moetesak', sak, 'behandle', { utfall: kode('utsatt') });
    expect(await utfall(b)).toBe('bortfalt');
  });
});
