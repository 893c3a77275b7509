import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import { moetedager } from '../../rules/aarshjul.js';
import { gjelderDa } from '../../rules/tidsrom.js';
import { nyMoetemappe, nyMoeteregistrering } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv } from '../handling.js';
import { deltakereI, instans, lokal, settStatus } from './grunn.js';
import { sendInnkalling } from './innkalling.js';
import { sikreProtokollsak } from './saksliste.js';

interface NyttMoete {
  readonly arena: string;
  readonly kapasitet: string;
  readonly tittel: string;
  readonly start: string;
  readonly slutt?: string | undefined;
  readonly sted?: string | undefined;
  readonly moeteserie?: string;
}

/** The seats a body has on a day in a capacity (row A06). */
export const seterPaa = async (
  arbeid: Arbeid,
  arena: string,
  dag: string,
  kapasitet: string,
): Promise<readonly Objekt[]> =>
  (await arbeid.finn('sete', { arena })).filter((s) => {
    const bare = kodeAv(s, 'kapasitet');
    return gjelderDa(s, dag) && (bare === '' || bare === kapasitet);
  });

export const nyDeltaker = (arbeid: Arbeid, moete: string, sete: Objekt): Promise<Objekt> =>
  arbeid.ny('deltaker', {
    felt: {
      tittel: sete.data.tittel,
      seterolle: sete.data.seterolle,
      stemmerett: sete.data.stemmerett,
      fremmoete: kodeFor(arbeid, 'deltaker', 'fremmoete', 'ukjent'),
      ...(typeof sete.data.bruker === 'string' ? { bruker: sete.data.bruker } : {}),
    },
    relasjoner: { moete, sete: sete.systemID, part: sete.relasjoner.part ?? null },
  });

const krevRekkefoelge = (start: string, slutt: string | undefined): void => {
  if (slutt !== undefined && Date.parse(slutt) <= Date.parse(start))
    throw ruleProblem('slutt', 'må være etter start');
};

/** The meeting, its folder in the archive, and its roll. */
const nyttMoete = async (arbeid: Arbeid, m: NyttMoete): Promise<{ moete: Objekt; mappe: Objekt }> => {
  krevRekkefoelge(m.start, m.slutt);
  const arena = await arbeid.krev('arena', m.arena);
  const { dag } = lokal(m.start);
  const mappe = await nyMoetemappe(arbeid, {
    tittel: m.tittel,
    utvalg: tekstAv(arena.data.navn),
    moetedato: dag,
    ...(m.sted ? { moetested: m.sted } : {}),
  });
  const moete = await arbeid.ny(
    'moete',
    {
      felt: {
        tittel: m.tittel,
        kapasitet: kodeFor(arbeid, 'moete', 'kapasitet', m.kapasitet),
        start: m.start,
        ...(m.slutt ? { slutt: m.slutt } : {}),
        ...(m.sted ? { sted: m.sted } : {}),
        moetestatus: kodeFor(arbeid, 'moete', 'moetestatus', 'planlagt'),
        sakslisteVersjon: 0,
        sekvens: 0,
      },
      relasjoner: {
        arena: arena.systemID,
        moetemappe: mappe.systemID,
        moeteserie: m.moeteserie ?? null,
      },
    },
    { handling: 'planlegg' },
  );
  await arbeid.endre(mappe, { felt: { moetenummer: nummerAv(moete), mappeID: `M${nummerAv(moete)}` } });
  for (const sete of await seterPaa(arbeid, arena.systemID, dag, m.kapasitet))
    await nyDeltaker(arbeid, moete.systemID, sete);
  return { moete, mappe };
};

const valgfri = (v: unknown): string | undefined => tekstAv(v) || undefined;

export const planlegg: Handling = async (u) => {
  const { arbeid, input } = u;
  const { moete, mappe } = await nyttMoete(arbeid, {
    arena: tekstAv(input.arena),
    kapasitet: (input.kapasitet as { kode: string }).kode,
    tittel: tekstAv(input.tittel),
    start: tekstAv(input.start),
    slutt: valgfri(input.slutt),
    sted: valgfri(input.sted),
  });
  const med = await sikreProtokollsak(arbeid, moete);
  return { objekt: med, laget: [{ entitet: 'moetemappe', systemID: mappe.systemID }] };
};

/** The planned meetings of a series in a year. Days that are gone or have a meeting of the series are passed over. */
export const opprettMoeter: Handling = async (u) => {
  const { arbeid, input } = u;
  const serie = subjektAv(u);
  const aar = tallAv(input.aar) ?? 0;
  const klokke = tekstAv(serie.data.klokkeslett);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(klokke)) throw ruleProblem('klokkeslett', 'må skrives TT:MM');
  const dager = moetedager(
    {
      maaneder: (serie.data.maaneder ?? []) as readonly number[],
      ukedag: tallAv(serie.data.ukedag),
      forekomst: tallAv(serie.data.forekomst),
      datoer: (serie.data.datoer ?? []) as readonly string[],
    },
    aar,
  );
  const finnes = new Set(
    (await arbeid.finn('moete', { moeteserie: serie.systemID })).map((m) => lokal(tekstAv(m.data.start)).dag),
  );
  const idag = lokal(arbeid.naa).dag;
  const nye = dager.filter((d) => d > idag && !finnes.has(d));
  if (nye.length === 0)
    throw new Problem(
      'feil-tilstand',
      `serien gir ingen nye møter i ${aar}: alle er laget, dagene er gått, eller regelen er tom`,
    );
  const laget: { entitet: string; systemID: string }[] = [];
  for (const dag of nye) {
    const start = instans(dag, klokke);
    const minutter = tallAv(serie.data.varighet) ?? 60;
    const { moete } = await nyttMoete(arbeid, {
      arena: serie.relasjoner.arena ?? '',
      kapasitet: kodeAv(serie, 'kapasitet'),
      tittel: tekstAv(serie.data.tittel),
      start,
      slutt: new Date(Date.parse(start) + minutter * 60_000).toISOString(),
      sted: valgfri(serie.data.sted),
      moeteserie: serie.systemID,
    });
    laget.push({ entitet: 'moete', systemID: moete.systemID });
  }
  return { objekt: serie, laget };
};

/** Another time or place. After the notice everyone is told, and calendars take the new time for the old. */
export const endreTid: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const start = tekstAv(input.start);
  const slutt = valgfri(input.slutt);
  krevRekkefoelge(start, slutt);
  const sted = valgfri(input.sted);
  const innkalt = kodeAv(moete, 'moetestatus') === 'innkalt';
  const sekvens = (tallAv(moete.data.sekvens) ?? 0) + (innkalt ? 1 : 0);
  const endret = await settStatus(u, moete, { start, slutt: slutt ?? null, sted: sted ?? null, sekvens });
  const mappe = await arbeid.krev('moetemappe', moete.relasjoner.moetemappe ?? '');
  await arbeid.endre(mappe, { felt: { moetedato: lokal(start).dag, ...(sted ? { moetested: sted } : {}) } });
  // Who said yes to one day has not said yes to another.
  if (innkalt && start !== tekstAv(moete.data.start))
    for (const d of await deltakereI(arbeid, moete.systemID))
      if (kodeAv(d, 'fremmoete') !== 'ukjent')
        await arbeid.endre(d, { felt: { fremmoete: kodeFor(arbeid, 'deltaker', 'fremmoete', 'ukjent') } });
  const laget = innkalt ? await sendInnkalling(u, endret, 'endring', tekstAv(input.begrunnelse)) : [];
  return { objekt: endret, laget };
};

/** The meeting is called off, and its items wait for another one. */
export const avlys: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const innkalt = kodeAv(moete, 'moetestatus') === 'innkalt';
  const begrunnelse = tekstAv(input.begrunnelse);
  for (const sak of await arbeid.finn('moetesak', { moete: moete.systemID })) {
    if (!sak.relasjoner.forslag) continue;
    const forslag = await arbeid.krev('forslag', sak.relasjoner.forslag, true);
    await arbeid.endre(forslag, {
      felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', 'innstilt') },
    });
  }
  const sekvens = (tallAv(moete.data.sekvens) ?? 0) + (innkalt ? 1 : 0);
  const laget = innkalt
    ? await sendInnkalling(u, { ...moete, data: { ...moete.data, sekvens } }, 'avlysning', begrunnelse)
    : [
        {
          entitet: 'moeteregistrering',
          systemID: (
            await nyMoeteregistrering(arbeid, {
              moetemappe: moete.relasjoner.moetemappe ?? '',
              tittel: `Avlyst: ${tekstAv(moete.data.tittel)}`,
              type: 'IN',
              enhet: tekstAv(moete.data.tittel),
              beskrivelse: begrunnelse,
            })
          ).systemID,
        },
      ];
  return { objekt: await settStatus(u, moete, { avlystGrunn: begrunnelse, sekvens }), laget };
};
