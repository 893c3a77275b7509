import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { nummerAv } from '../forslag.js';
import { kodeAv, kodeFor, tallAv, tekstAv, type Utfoerelse } from '../handling.js';

const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Norwegian wall-clock day and time of an instant. */
export const lokal = (tid: string): { dag: string; klokke: string } => {
  const [dag = '', klokke = ''] = oslo.format(new Date(tid)).split(' ');
  return { dag, klokke };
};

export const gjelderDa = (o: Objekt, dag: string): boolean => {
  const til = tekstAv(o.data.tilDato);
  return tekstAv(o.data.fraDato) <= dag && (til === '' || dag < til);
};

export const sakerI = (arbeid: Arbeid, moete: string): Promise<readonly Objekt[]> =>
  arbeid.finn('moetesak', { moete });

export const iRekkefoelge = (saker: readonly Objekt[]): readonly Objekt[] =>
  [...saker].sort((a, b) => (tallAv(a.data.rekkefoelge) ?? 0) - (tallAv(b.data.rekkefoelge) ?? 0));

export const moetetid = (moete: Objekt) => {
  const start = lokal(tekstAv(moete.data.start));
  const slutt = moete.data.slutt === undefined ? undefined : lokal(tekstAv(moete.data.slutt)).klokke;
  const sted = tekstAv(moete.data.sted);
  return {
    moetedato: start.dag,
    tidFra: start.klokke,
    ...(slutt ? { tidTil: slutt } : {}),
    ...(sted ? { sted } : {}),
    moetenummer: nummerAv(moete),
    ...(kodeAv(moete, 'kapasitet') === 'styringsgruppe' ? { egenskap: 'styringsgruppe' } : {}),
  };
};

export const partnavn = async (arbeid: Arbeid, systemID: string | undefined): Promise<string> =>
  systemID ? tekstAv((await arbeid.krev('samarbeidspart', systemID)).data.navn) : '';

export const settStatus = (u: Utfoerelse, moete: Objekt, felt = {}, relasjoner = {}): Promise<Objekt> =>
  u.arbeid.endre(
    moete,
    {
      felt: { ...felt, ...(u.til ? { moetestatus: kodeFor(u.arbeid, 'moete', 'moetestatus', u.til) } : {}) },
      relasjoner,
    },
    { handling: u.til },
  );
