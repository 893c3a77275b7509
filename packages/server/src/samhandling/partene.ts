import type { Objekt, Sesjon } from '@felles/kernel';
import { parterSomGaarUt } from './partendringer.js';
import { gjelder, kode, liste, tekst } from './spoerring.js';

export interface Partslinje {
  readonly part: string;
  readonly navn: string;
  readonly kortform: string;
  readonly parttype: string;
  readonly samiskNavn?: string;
  readonly spraakform?: string;
  readonly kommunenummer?: string;
  readonly organisasjonsnummer?: string;
  readonly region?: string;
  readonly regionnavn?: string;
  readonly folketall?: number;
  readonly kolonne?: number;
  readonly rad?: number;
}

/**
 * The parties as they were on a day, or by the changes that are planned will be: names and numbers of that day, newest
 * count of inhabitants before it, region.
 */
export const partene = async (
  sesjon: Sesjon,
  dag: string,
  parttype?: string,
): Promise<readonly Partslinje[]> => {
  const ute = await parterSomGaarUt(sesjon, dag);
  const parter = (
    await liste(sesjon, 'samarbeidspart', parttype ? `parttype/kode eq '${parttype}'` : undefined)
  ).filter((p) => gjelder(p, dag) && !ute.has(p.systemID));
  const koder = (await liste(sesjon, 'partkode')).filter((k) => gjelder(k, dag));
  const tall = (await liste(sesjon, 'folketall', `dato le ${dag}`)).filter(
    (t) => (tekst(t, 'dato') ?? '') <= dag,
  );
  const regioner = await liste(sesjon, 'region', "regiontype/kode eq 'efagraad'");
  const medlemmer = (await liste(sesjon, 'regionmedlem')).filter(
    (m) => gjelder(m, dag) && regioner.some((r) => r.systemID === m.relasjoner.region),
  );
  // A planned name stands beside the one it replaces until the change is carried out: the newest counts.
  const kodeAv = new Map(
    koder
      .toSorted((a, b) => (tekst(a, 'fraDato') ?? '').localeCompare(tekst(b, 'fraDato') ?? ''))
      .map((k) => [k.relasjoner.part, k]),
  );
  const folk = new Map<string | undefined, Objekt>();
  for (const t of tall) {
    const gammel = folk.get(t.relasjoner.part);
    if (!gammel || (tekst(gammel, 'dato') ?? '') < (tekst(t, 'dato') ?? '')) folk.set(t.relasjoner.part, t);
  }
  const regionAv = new Map(
    medlemmer.map((m) => [m.relasjoner.part, regioner.find((r) => r.systemID === m.relasjoner.region)]),
  );
  return parter
    .map((p) => {
      const k = kodeAv.get(p.systemID);
      const region = regionAv.get(p.systemID);
      const antall = folk.get(p.systemID)?.data.antall;
      const samiskNavn = tekst(k, 'samiskNavn');
      const spraakform = kode(k, 'spraakform');
      const kommunenummer = tekst(k, 'kommunenummer');
      const organisasjonsnummer = tekst(k, 'organisasjonsnummer');
      return {
        part: p.systemID,
        navn: tekst(k, 'navn') ?? tekst(p, 'navn') ?? '',
        kortform: tekst(p, 'kortform') ?? '',
        parttype: kode(p, 'parttype') ?? '',
        ...(samiskNavn ? { samiskNavn } : {}),
        ...(spraakform ? { spraakform } : {}),
        ...(kommunenummer ? { kommunenummer } : {}),
        ...(organisasjonsnummer ? { organisasjonsnummer } : {}),
        ...(region ? { region: region.systemID, regionnavn: tekst(region, 'navn') ?? '' } : {}),
        ...(typeof antall === 'number' ? { folketall: antall } : {}),
        ...(typeof p.data.fliskolonne === 'number' ? { kolonne: p.data.fliskolonne } : {}),
        ...(typeof p.data.flisrad === 'number' ? { rad: p.data.flisrad } : {}),
      };
    })
    .sort(
      (a, b) =>
        (a.kommunenummer ?? '9').localeCompare(b.kommunenummer ?? '9') || a.navn.localeCompare(b.navn, 'nb'),
    );
};
