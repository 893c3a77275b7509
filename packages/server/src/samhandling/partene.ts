import type { Objekt, Sesjon } from '@felles/kernel';
import { gjelder, kode, liste, tekst } from './spoerring.js';

export interface Partslinje {
  readonly part: string;
  readonly navn: string;
  readonly kortform: string;
  readonly parttype: string;
  readonly samiskNavn?: string;
  readonly kommunenummer?: string;
  readonly region?: string;
  readonly regionnavn?: string;
  readonly folketall?: number;
  readonly kolonne?: number;
  readonly rad?: number;
}

/** The parties as they were on a day: names and numbers of that day, newest count of inhabitants before it, region. */
export const partene = async (
  sesjon: Sesjon,
  dag: string,
  parttype?: string,
): Promise<readonly Partslinje[]> => {
  const parter = (
    await liste(sesjon, 'samarbeidspart', parttype ? `parttype/kode eq '${parttype}'` : undefined)
  ).filter((p) => gjelder(p, dag));
  const koder = (await liste(sesjon, 'partkode')).filter((k) => gjelder(k, dag));
  const tall = (await liste(sesjon, 'folketall', `dato le ${dag}`)).filter(
    (t) => (tekst(t, 'dato') ?? '') <= dag,
  );
  const regioner = await liste(sesjon, 'region', "regiontype/kode eq 'efagraad'");
  const medlemmer = (await liste(sesjon, 'regionmedlem')).filter(
    (m) => gjelder(m, dag) && regioner.some((r) => r.systemID === m.relasjoner.region),
  );
  const kodeAv = new Map(koder.map((k) => [k.relasjoner.part, k]));
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
      const samiskNavn = tekst(p, 'samiskNavn');
      const kommunenummer = tekst(k, 'kommunenummer');
      return {
        part: p.systemID,
        navn: tekst(k, 'navn') ?? tekst(p, 'navn') ?? '',
        kortform: tekst(p, 'kortform') ?? '',
        parttype: kode(p, 'parttype') ?? '',
        ...(samiskNavn ? { samiskNavn } : {}),
        ...(kommunenummer ? { kommunenummer } : {}),
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
