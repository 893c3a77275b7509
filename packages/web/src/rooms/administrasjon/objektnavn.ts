import { model } from '@felles/model';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { enAv, hent, type Liste, listeSti, noekler, type Objekt, odataTekst } from '../../client/index.js';
import { adresseFor } from '../../parts/adresser.js';
import { navnet } from './struktur.js';

export interface Omtalt {
  /** Entity of the object, as it was made. */
  readonly entitet: string;
  /** What it is called now; undefined when it is gone or hidden. */
  readonly navn?: string;
}

const MEST = 200;

/** What the objects of log entries are: their kind from the entry of their making, their names from themselves. */
export const useObjektnavn = (
  v: string,
  ider: readonly string[],
): UseQueryResult<ReadonlyMap<string, Omtalt>, Error> =>
  useQuery<ReadonlyMap<string, Omtalt>>({
    queryKey: noekler.saerskilt(v, 'objektnavn', ...ider),
    enabled: ider.length > 0,
    queryFn: async ({ signal }) => {
      const laget = await hent<Liste<Objekt>>(
        listeSti(v, 'hendelseslogg', {
          filter: `hendelsetype/kode eq ${odataTekst('C')} and (${enAv('referanseArkivenhet', ider)})`,
          top: MEST,
        }),
        { signal },
      );
      const entitetAv = new Map(
        laget.verdier.map((h) => [String(h.referanseArkivenhet), String(h.beskrivelse)]),
      );
      const ut = new Map<string, Omtalt>([...entitetAv].map(([id, entitet]) => [id, { entitet }]));
      for (const entitet of new Set(entitetAv.values())) {
        if (!model.entities.has(entitet)) continue;
        const her = [...entitetAv].flatMap(([id, e]) => (e === entitet ? [id] : []));
        const funnet = await hent<Liste<Objekt>>(
          listeSti(v, entitet, { filter: enAv('systemID', her) ?? '', top: MEST }),
          { signal },
        ).catch(() => undefined);
        for (const o of funnet?.verdier ?? []) ut.set(o.systemID, { entitet: o.entitet, navn: navnet(o) });
      }
      return ut;
    },
  });

/** Page of an object that the log tells about. */
export const omtaltAdresse = (v: string, entitet: string, id: string): string | undefined => {
  const e = model.entities.get(entitet);
  if (entitet === 'bruker') return `/administrasjon/${v}/brukere/${id}`;
  if (entitet === 'administrativenhet') return `/administrasjon/${v}/enheter/${id}`;
  const rot = e?.table;
  return rot !== undefined &&
    ['arkiv', 'arkivdel', 'klassifikasjonssystem', 'klasse', 'mappe', 'registrering'].includes(rot)
    ? `/administrasjon/${v}/arkivstruktur/${entitet}/${id}`
    : adresseFor(entitet, id);
};
