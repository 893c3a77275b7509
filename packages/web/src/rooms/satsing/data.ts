import { useMemo } from 'react';
import { useKart, useListe } from '../../client/index.js';
import type { Deltaker } from './deltakelse.js';

/** Who has been asked and what they have answered, with names, regions and inhabitants as of a day. */
export const useDeltakere = (v: string, satsing: string, dag: string) => {
  const svar = useListe(v, 'deltakelse', { filter: `satsing eq ${satsing}`, top: 200 }, satsing !== '');
  const parter = useListe(v, 'samarbeidspart', { top: 200 });
  const kart = useKart(v, dag);
  const deltakere = useMemo((): readonly Deltaker[] => {
    const navn = new Map(parter.data?.verdier.map((p) => [p.systemID, p.navn]));
    const fliser = new Map(kart.data?.parter.map((p) => [p.part, p]));
    return (svar.data?.verdier ?? []).map((d) => ({
      systemID: d.systemID,
      satsing: d.satsing,
      part: d.part,
      navn: navn.get(d.part) ?? '',
      region: fliser.get(d.part)?.region,
      status: d.deltakelsesstatus.kode,
      folketall: fliser.get(d.part)?.folketall ?? 0,
    }));
  }, [svar.data, parter.data, kart.data]);
  return { svar, deltakere };
};
