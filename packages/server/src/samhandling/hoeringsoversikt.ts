import { type Sesjon, summerPerRegion, summerSvar } from '@felles/kernel';
import type { Hoeringsoversikt } from '@felles/model/svar';
import { type Partslinje, partene } from './partene.js';
import { blant, kode, kodeverdi, liste, medKode, medTekst, tekst } from './spoerring.js';

/** Where a party belongs, as of the day the answers are read. */
const linje = (parter: ReadonlyMap<string, Partslinje>, part: string | undefined) =>
  part ? parter.get(part) : undefined;

/** Who has been asked, who has answered what, and the sum by parties, inhabitants and region. */
export const hoeringsoversikt = async (
  sesjon: Sesjon,
  id: string,
  dag: string,
): Promise<Hoeringsoversikt & { readonly hoering: string; readonly dato: string }> => {
  const hoering = await sesjon.read('hoering', id);
  const svar = await liste(sesjon, 'hoeringssvar', `hoering eq ${hoering.systemID}`);
  const alle = await partene(sesjon, dag);
  const parter = new Map(alle.map((p) => [p.part, p]));
  // A party that has ceased to be since it was asked still stands with what it said.
  const borte = svar.flatMap((s) => (linje(parter, s.relasjoner.part) ? [] : [s.relasjoner.part ?? '']));
  const navnAvBorte = new Map(
    (await blant(sesjon, 'samarbeidspart', 'systemID', borte)).map((p) => [
      p.systemID,
      tekst(p, 'navn') ?? '',
    ]),
  );
  const rader = svar
    .map((s) => {
      const p = linje(parter, s.relasjoner.part);
      return {
        svar: s.systemID,
        part: s.relasjoner.part ?? '',
        navn: p?.navn ?? navnAvBorte.get(s.relasjoner.part ?? '') ?? '',
        ...(p?.regionnavn ? { region: p.regionnavn } : {}),
        ...(p?.folketall === undefined ? {} : { folketall: p.folketall }),
        status: kodeverdi(s, 'hoeringssvarstatus'),
        ...medKode('standpunkt', s),
        ...medTekst('merknad', s),
        ...medTekst('tid', s, 'svartTid'),
        forSent: s.data.forSent === true,
        purringer: typeof s.data.antallPurringer === 'number' ? s.data.antallPurringer : 0,
        ...(s.relasjoner.journalpost ? { journalpost: s.relasjoner.journalpost } : {}),
        kode: kode(s, 'standpunkt'),
      };
    })
    .sort(
      (a, b) => (a.region ?? '~').localeCompare(b.region ?? '~', 'nb') || a.navn.localeCompare(b.navn, 'nb'),
    );
  const tall = rader.map((r) => ({ standpunkt: r.kode, folketall: r.folketall, region: r.region }));
  return {
    hoering: hoering.systemID,
    dato: dag,
    sum: summerSvar(tall),
    regioner: [...summerPerRegion(tall)]
      .map(([region, sum]) => ({ region, ...sum }))
      .sort((a, b) => a.region.localeCompare(b.region, 'nb')),
    verdier: rader.map(({ kode: _, ...r }) => r),
  };
};
