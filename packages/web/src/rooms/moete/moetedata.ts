import { useMemo } from 'react';
import { enAv, type Objekt, useListe, useObjekt } from '../../client/index.js';
import { useNavn } from './oppslag.js';

export type Moete = Objekt<'moete'>;
export type Moetesak = Objekt<'moetesak'>;
export type Deltaker = Objekt<'deltaker'>;

export const useDeltakere = (v: string, moete: string) =>
  useListe(v, 'deltaker', { filter: `moete eq ${moete}`, top: 200 }, moete !== '');

export const useSaker = (v: string, moete: string) =>
  useListe(v, 'moetesak', { filter: `moete eq ${moete}`, orderby: 'rekkefoelge', top: 200 }, moete !== '');

/** A meeting with its body, roll and agenda. */
export const useMoetedata = (v: string, id: string) => {
  const moete = useObjekt(v, 'moete', id);
  const arena = useObjekt(v, 'arena', moete.data?.arena);
  const deltakere = useDeltakere(v, id);
  const saker = useSaker(v, id);
  return { moete, arena, deltakere, saker, partnavn: useNavn(v, 'samarbeidspart') };
};

const rang = ['leder', 'nestleder', 'kp', 'medlem', 'vara', 'observatoer', 'sekretaer'];

/** The roll as protocols have it: leader first, those without a vote last. */
export const sorterRulle = (deltakere: readonly Deltaker[]): readonly Deltaker[] =>
  [...deltakere].sort(
    (a, b) =>
      rang.indexOf(a.seterolle.kode) - rang.indexOf(b.seterolle.kode) ||
      a.tittel.localeCompare(b.tittel, 'nb'),
  );

export const erTilStede = (d: Deltaker): boolean => d.fremmoete.kode === 'til-stede';

/** Inhabitants per party on the day of the meeting, as the server will store them with the votes. */
export const useFolketall = (
  v: string,
  parter: readonly string[],
  dag: string | undefined,
): ReadonlyMap<string, number> => {
  const hvem = enAv('part', parter);
  const filter = hvem === undefined || dag === undefined ? undefined : `dato le ${dag} and (${hvem})`;
  const { data } = useListe(
    v,
    'folketall',
    filter === undefined ? {} : { filter, orderby: 'dato desc', top: 200 },
    filter !== undefined,
  );
  return useMemo(() => {
    const ut = new Map<string, number>();
    for (const f of filter === undefined ? [] : (data?.verdier ?? []))
      if (!ut.has(f.part)) ut.set(f.part, f.antall);
    return ut;
  }, [data, filter]);
};
