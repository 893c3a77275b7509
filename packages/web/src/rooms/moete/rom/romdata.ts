import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { apiSti, hent, noekler, type Objekt, type Problemfeil } from '../../../client/index.js';

export interface Stemmevei {
  readonly maate: 'selv' | 'vara' | 'fullmakt';
  readonly ved: string;
}
export interface Votering extends Objekt<'votering'> {
  readonly stemmer: readonly Objekt<'stemme'>[];
}
export interface Papir extends Objekt<'sakspapir'> {
  readonly nyeste: boolean;
}
export interface Romsak extends Objekt<'moetesak'> {
  readonly planlagt: { readonly fra: string; readonly til: string };
  readonly vedtaksfoer: boolean;
  /** How the vote of each place may be given, by the place. */
  readonly stemmeveier: Readonly<Record<string, Stemmevei | 'selv'>>;
  readonly papirer: readonly Papir[];
  readonly interesser: readonly (Objekt<'saksinteresse'> & { readonly partnavn?: string })[];
  readonly inhabile: readonly Objekt<'inhabilitet'>[];
  readonly moeteforslag: readonly Objekt<'moeteforslag'>[];
  readonly voteringer: readonly Votering[];
}
export interface Romdeltaker extends Objekt<'deltaker'> {
  readonly partnavn?: string;
  readonly bruker?: string;
}
export interface Rom {
  readonly moete: Objekt<'moete'>;
  readonly arena: { readonly systemID: string; readonly navn: string };
  readonly orden: {
    readonly beslutningsregel: string;
    readonly vedtaksfoerProsent: number;
    readonly fullmakterPerDeltaker: number;
    readonly lederGodkjennerProtokoll: boolean;
    readonly egen: boolean;
  };
  readonly vedtaksfoer: boolean;
  readonly saker: readonly Romsak[];
  readonly deltakere: readonly Romdeltaker[];
  readonly fullmakter: readonly Objekt<'fullmakt'>[];
  readonly talere: readonly Objekt<'taler'>[];
  readonly merknader: readonly Objekt<'protokollmerknad'>[];
}

export const romnoekkel = (v: string, id: string) => noekler.saerskilt(v, 'moeterom', id);

/** Everything of a meeting in one read. */
export const useRom = (v: string, id: string): UseQueryResult<Rom, Problemfeil> =>
  useQuery<Rom, Problemfeil>({
    queryKey: romnoekkel(v, id),
    queryFn: ({ signal }) => hent<Rom>(apiSti(v, 'moete', id, 'rom'), { signal }),
    enabled: v !== '' && id !== '',
    placeholderData: keepPreviousData,
  });

/** The name people in the meeting go by: the party they speak for, else their position. */
export const navnPaa = (rom: Rom, deltaker: string | undefined): string => {
  const d = rom.deltakere.find((x) => x.systemID === deltaker);
  return d?.partnavn ?? d?.tittel ?? '';
};

/** The places whose vote this user gives on an item: their own, one they are deputy for, and those by proxy. */
export const mineStemmer = (
  rom: Rom,
  sak: Romsak,
  bruker: string | undefined,
): readonly { readonly plass: Romdeltaker; readonly vei: Stemmevei }[] => {
  if (bruker === undefined) return [];
  const meg = new Set(rom.deltakere.flatMap((d) => (d.bruker === bruker ? [d.systemID] : [])));
  return rom.deltakere.flatMap((plass) => {
    const gitt = sak.stemmeveier[plass.systemID];
    const vei = gitt === 'selv' ? { maate: gitt, ved: plass.systemID } : gitt;
    return vei !== undefined && meg.has(vei.ved) ? [{ plass, vei }] : [];
  });
};

/** The vote that decides an item: the last closed of those that can. */
export const avgjoerende = (sak: Romsak | undefined): Votering | undefined =>
  sak?.voteringer.filter((x) => x.voteringsstatus.kode === 'lukket' && x.avgjoerende === true).at(-1);

/** The text that was voted on, with the amendments that were adopted to it. */
export const vedtattTekst = (sak: Romsak | undefined, innstilling: string | undefined): string => {
  const holdt = avgjoerende(sak);
  const om = holdt?.vedtatt === true ? holdt.moeteforslag : undefined;
  const valgt = sak?.moeteforslag.find((x) => x.systemID === om);
  const endringer = (sak?.moeteforslag ?? []).filter(
    (x) =>
      x.forslagsslag.kode === 'endring' &&
      x.endrerForslag === valgt?.systemID &&
      x.forslagsutfall.kode === 'vedtatt',
  );
  return [valgt?.tekst ?? innstilling ?? '', ...endringer.map((x) => x.tekst)].filter(Boolean).join('\n\n');
};

/** The proposals that wait, amendments before what they amend, else in the order the leader has set. */
export const tilVotering = (sak: Romsak): readonly Objekt<'moeteforslag'>[] => {
  const venter = sak.moeteforslag.filter((x) => x.forslagsutfall.kode === 'fremmet');
  const endringer = venter.filter((x) => x.forslagsslag.kode === 'endring');
  return [...endringer, ...venter.filter((x) => !endringer.includes(x))];
};

const minutter = (fra: string, til: string): number =>
  Math.round((Date.parse(til) - Date.parse(fra)) / 60_000);

/** A meeting held on another day than planned has no plan to be compared with, minutes. */
const lengstFra = 8 * 60;

/** Minutes the meeting is behind its plan at the item it is on; negative is ahead. */
export const etterPlanen = (sak: Romsak | undefined, naa: string): number | undefined => {
  if (sak?.startetTid === undefined) return undefined;
  const brukt = minutter(sak.startetTid, naa);
  const forsinket = minutter(sak.planlagt.fra, sak.startetTid);
  const etter = forsinket + Math.max(0, brukt - (sak.varighet ?? 0));
  return Math.abs(etter) > lengstFra ? undefined : etter;
};
