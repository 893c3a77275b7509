import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { aapneProevemoete, kode, type Proevemoete } from './moete/proevemoete.js';

let p: Proevemoete;
let foerste: Objekt;
let vedtak: string;
let vedtaksdato: string;

const senere = (n: number): string =>
  new Date(Date.parse(vedtaksdato) + n * 86_400_000).toISOString().slice(0, 10);
const status = async (id: string) =>
  ((await p.les('strategi', id)).data.strategistatus as { kode: string }).kode;
const vedta = (id: string, gjelderFra: string) =>
  p.sekretariat.act('strategi', id, 'vedta', { vedtak, gjelderFra });
const nyttMaal = async (nummer: number) =>
  (
    await p.sekretariat.create('maal', {
      strategi: foerste.systemID,
      nummer,
      tittel: `Mål ${nummer}`,
      tekst: 'Sammen',
    })
  ).systemID;

beforeAll(async () => {
  p = await aapneProevemoete();
  await p.verden.create('arena', {
    navn: 'Sekretariatet',
    kortform: 'sekretariatet',
    arenatype: kode('sekretariat'),
    arenastatus: kode('virksomt'),
  });
  await p.orden({});
  const { sak } = await p.aapent('leder', 'en', 'to');
  const svar = await p.sekretariat.act('moetesak', sak, 'behandle', {
    utfall: kode('vedtatt'),
    beslutningsregel: kode('konsensus'),
    vedtakstekst: 'Strategien vedtas.',
    bindingsklasse: kode('anbefaling'),
    vedtaksemne: kode('deltakelse-satsing'),
  });
  vedtak = svar.laget.find((x) => x.entitet === 'vedtak')?.systemID ?? '';
  vedtaksdato = String((await p.les('vedtak', vedtak)).data.dato);
  foerste = await p.sekretariat.create('strategi', {
    tittel: 'Strategien',
    versjonsnummer: 1,
    fraAar: 2018,
    tilAar: 2021,
  });
}, 60_000);
afterAll(() => p.k.lukk());

describe('a strategy', () => {
  it('is adopted by the steering group, with goals, and stands from then on', async () => {
    await expect(vedta(foerste.systemID, vedtaksdato)).rejects.toThrow('ingen mål');
    const maal = await nyttMaal(1);
    await nyttMaal(2);
    await expect(vedta(foerste.systemID, '2000-01-01')).rejects.toThrow('før vedtaksdatoen');
    const { objekt, laget } = await vedta(foerste.systemID, vedtaksdato);
    expect(objekt.data).toMatchObject({ vedtattDato: vedtaksdato, gjelderFra: vedtaksdato });
    expect(laget.map((x) => x.entitet)).toEqual(['journalpost']);
    await expect(nyttMaal(3)).rejects.toThrow();
    const naa = await p.les('maal', maal);
    await expect(
      p.sekretariat.update('maal', maal, naa.versjon, { tittel: 'Noe annet' }, 'patch'),
    ).rejects.toThrow();
  });

  it('is revised by a new version that knows the goals it comes from, is heard, and takes over on its day', async () => {
    const ny = () =>
      p.sekretariat.act('strategi', foerste.systemID, 'nyVersjon', { fraAar: 2022, tilAar: 2025 });
    const { objekt: utkast } = await ny();
    expect(utkast.data.versjonsnummer).toBe(2);
    await expect(ny()).rejects.toThrow('allerede et utkast');
    const maal = await p.finn('maal', `strategi eq ${utkast.systemID}`);
    expect(maal.filter((m) => m.relasjoner.forrige)).toHaveLength(2);
    const { laget } = await p.sekretariat.act('strategi', utkast.systemID, 'sendPaaHoering', {
      part: [p.plass.en.part, p.plass.to.part],
      hoeringsfrist: senere(40),
    });
    const hoering = laget.find((x) => x.entitet === 'hoering')?.systemID ?? '';
    expect((await p.les('hoering', hoering)).relasjoner.strategi).toBe(utkast.systemID);
    await expect(vedta(utkast.systemID, senere(60))).rejects.toThrow('høringen må avsluttes');
    await p.sekretariat.act('hoering', hoering, 'avslutt', { oppsummering: 'Ingen merknader.' });
    await vedta(utkast.systemID, senere(60));
    expect(await status(foerste.systemID)).toBe('erstattet');
    expect((await p.les('strategi', foerste.systemID)).data.gjelderTil).toBe(senere(60));
    expect(await status(utkast.systemID)).toBe('vedtatt');
  });
});

describe('an initiative', () => {
  it('asks just the parties that are named, wherever they lie, and says which goals it serves', async () => {
    const [maal] = await p.finn('maal', `strategi eq ${foerste.systemID}`);
    const { objekt } = await p.sekretariat.act('vedtak', vedtak, 'aapneSatsing', {
      tittel: 'Satsingen',
      beskrivelse: 'Noe sammen',
      svarfrist: senere(30),
      part: [p.plass.en.part, p.plass.to.part],
      maal: [maal?.systemID],
    });
    const spurte = await p.finn('deltakelse', `satsing eq ${objekt.systemID}`);
    expect(new Set(spurte.map((d) => d.relasjoner.part))).toEqual(
      new Set([p.plass.en.part, p.plass.to.part]),
    );
    expect(await p.finn('satsing', `maal/any(m:m/systemID eq ${maal?.systemID})`)).toHaveLength(1);
  });
});
