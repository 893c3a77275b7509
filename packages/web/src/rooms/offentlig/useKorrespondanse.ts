import { enAv, type Objekt, useListe } from '../../client/index.js';
import { type Korrespondanse, korrespondanse } from './korrespondanse.js';

/** Senders and recipients of the lines on a page, in one read. */
export const useKorrespondanse = (
  v: string,
  poster: readonly Objekt<'journalpost'>[],
): ReadonlyMap<string, Korrespondanse> => {
  const filter = enAv(
    'registrering',
    poster.map((p) => p.systemID),
  );
  const svar = useListe(
    v,
    'korrespondansepart',
    { ...(filter === undefined ? {} : { filter }), top: 200 },
    filter !== undefined,
  );
  return korrespondanse(svar.data?.verdier ?? []);
};
