import { createHash } from 'node:crypto';
import { demokartlegging, demokilde, fellesloesninger, kommuner } from './data/index.js';
import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';
import { query } from './spoerring.js';

const stiger = ['ikke-vurdert', 'vurderes', 'planlagt', 'innfoeres', 'i-bruk'] as const;

/** The same every time: where the demo lets a municipality stand with a solution, 0 to 4; undefined has said nothing. */
const trinn = (kommune: string, loesning: string): number | undefined => {
  const [a = 0, b = 0] = createHash('sha256').update(`bruk:${kommune}:${loesning}`).digest();
  if (a % 4 === 0) return undefined;
  return Math.min(4, Math.floor(b / 52) + (kommune === 'trondheim' ? 2 : 0));
};

/** The register of solutions, an overview made for the demo in two steps, and a round of asking that is under way. */
export const byggFellesloesninger = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa('2018-03-01');
  const ider = new Map<string, string>();
  for (const l of fellesloesninger) {
    const { systemID } = await s.create('fellesloesning', {
      tittel: l.tittel,
      loesningstype: kode(l.type),
      eiernavn: l.eier,
      beskrivelse: l.beskrivelse,
      ...(l.nettadresse ? { nettadresse: l.nettadresse } : {}),
      maal: l.maal.flatMap((m) => bygg.maal.get(m) ?? []),
    });
    ider.set(l.kode, systemID);
  }
  const rad = (kommune: string, loesning: string, status: string, foer?: string) => ({
    part: bygg.parter.get(kommune),
    loesning: ider.get(loesning),
    bruksstatus: kode(status),
    ...(foer ? { foer: kode(foer) } : {}),
  });
  const nasjonale = fellesloesninger.filter((l) => l.type !== 'samarbeid');
  const kjente = kommuner.flatMap((k) =>
    nasjonale.flatMap((l) => {
      const t = trinn(k.slug, l.kode);
      return t === undefined ? [] : [{ kommune: k.slug, loesning: l.kode, t }];
    }),
  );
  const tabell = (dag: string, bruk: readonly unknown[]) =>
    bygg.paa(dag).act('loesningsbruk', null, 'taInnTabell', { kilde: demokilde, bruk });
  await tabell(
    '2018-03-01',
    kjente.map((x) => rad(x.kommune, x.loesning, stiger[x.t] ?? 'ikke-vurdert')),
  );
  // Some have come a step further, so that the slider has something to show.
  await tabell(
    '2018-05-02',
    kjente
      .filter((x, i) => i % 7 === 0 && x.t < 4)
      .map((x) => rad(x.kommune, x.loesning, stiger[x.t + 1] ?? 'i-bruk', stiger[x.t])),
  );
  const runde = await bygg
    .paa('2018-05-14', { navn: 'Sekretariatsleder i DiguT' })
    .act('kartlegging', null, 'sendKartlegging', {
      tittel: demokartlegging.tittel,
      tekst: demokartlegging.tekst,
      frist: demokartlegging.frist,
      loesning: demokartlegging.loesninger.map((l) => ider.get(l)),
    });
  const svarer = bygg.paa('2018-05-22', { navn: 'demonstrasjonen, ikke opplyst av kommunen' });
  const spurte = await svarer.find(
    'kartleggingssvar',
    query('kartleggingssvar', `kartlegging eq ${runde.objekt.systemID}`),
  );
  for (const slug of demokartlegging.svarte) {
    const svar = spurte.verdier.find((x) => x.relasjoner.part === bygg.parter.get(slug));
    await svarer.act('kartleggingssvar', svar?.systemID ?? '', 'svar', {
      bruk: demokartlegging.loesninger.map((l) => ({
        loesning: ider.get(l),
        bruksstatus: kode(stiger[trinn(slug, l) ?? 1] ?? 'vurderes'),
      })),
      merknad: 'Svaret er laget for demonstrasjonen.',
    });
  }
  const meld = (slug: string, type: string, tittel: string) =>
    svarer.act('bistand', null, 'meldBistand', {
      part: bygg.parter.get(slug),
      bistandstype: kode(type),
      tittel,
      tekst: 'Laget for demonstrasjonen.',
      loesning: ider.get('svarut'),
    });
  await meld('trondheim', 'tilbud', 'Oppsett og opplæring');
  await meld('oerland', 'oenske', 'Hjelp til å komme i gang');
};
