import { avtale, kommuner } from './data/index.js';
import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';

/**
 * The agreement. For the demo the draft counts as adopted by the decision on the second recommendation and is sent to
 * the parties; no party has answered, since nothing is known of who did when.
 */
export const byggAvtale = async (bygg: Bygg, vedtak: ReadonlyMap<number, string>): Promise<void> => {
  const s = bygg.paa('2018-04-16');
  const dok = await s.create('avtale', {
    tittel: avtale.tittel,
    formaal: `I demoen regnes utkastet som vedtatt og sendt til partene. ${avtale.merknad}`,
  });
  const versjon = await s.create('avtaleversjon', {
    avtale: dok.systemID,
    versjonsnummer: 1,
    oppsigelsesmaaneder: 6,
    oppsigelseTilAarsslutt: true,
  });
  for (const p of avtale.punkter)
    await s.create('klausul', {
      avtaleversjon: versjon.systemID,
      nummer: p.nummer,
      tittel: p.tittel,
      tekst: p.tekst,
      forplikter: p.forplikter,
      ...(p.dekker.length > 0 ? { dekker: p.dekker.map(kode) } : {}),
    });
  const etter = bygg.paa('2018-05-09');
  await etter.act('avtaleversjon', versjon.systemID, 'vedta', {
    vedtak: vedtak.get(2),
    gjelderFra: '2018-05-02',
    sisteDag: '2021-12-31',
  });
  await etter.act('avtaleversjon', versjon.systemID, 'send', {
    part: kommuner.map((k) => bygg.parter.get(k.slug)),
    svarfrist: '2018-10-31',
    melding: 'Svarfristen er satt for demoen.',
  });
};
