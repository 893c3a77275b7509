import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { model } from '@felles/model';
import { parseQuery } from '@felles/model/derive';
import { hentMedbrakte } from './medbrakt.js';

/** An object with what was asked for along with it, by the names it was asked for. */
export interface Utvidet {
  readonly o: Objekt;
  readonly en: (navn: string) => Utvidet | undefined;
  readonly alle: (navn: string) => readonly Utvidet[];
}

const utvidet = (o: Objekt, med: Readonly<Record<string, Utvidet | readonly Utvidet[]>>): Utvidet => {
  const alle = (navn: string): readonly Utvidet[] => {
    const verdi = med[navn];
    return verdi === undefined ? [] : 'o' in verdi ? [verdi] : verdi;
  };
  return { o, alle, en: (navn) => alle(navn)[0] };
};

export interface Sidevalg {
  readonly filter?: string | undefined;
  readonly orderby?: string | undefined;
  readonly expand?: string | undefined;
  readonly search?: string | undefined;
  readonly top: number;
  readonly skip?: number;
  /** The page begins after this id; newest first. Not together with `orderby`. */
  readonly etter?: string | undefined;
  /** How far the list is counted; not at all unless given. */
  readonly tell?: number;
}

export interface Side {
  readonly verdier: readonly Utvidet[];
  readonly mer: boolean;
  readonly antall: number | null;
}

/** A page of a list with what belongs to it: one question for the list and one for each name in `expand`. */
export const hentSide = async (sesjon: Sesjon, entitet: string, valg: Sidevalg): Promise<Side> => {
  const { filter, orderby, expand, search } = valg;
  const r = parseQuery(
    model,
    model.entity(entitet),
    { filter, orderby, expand, search, top: valg.top, skip: valg.skip ?? 0 },
    { maxTop: 1_000, maxSkip: 1_000_000, maxLength: 100_000, maxExpansion: 6 },
  );
  if (!r.ok) throw new Problem('ugyldig-spoerring', r.feil.tekst, { cause: r.feil });
  const { verdier, mer, antall } = await sesjon.find(entitet, r.query, undefined, {
    etter: valg.etter,
    antallTak: valg.tell ?? 0,
  });
  const med = await hentMedbrakte<Utvidet>(
    { model, sesjon, skriver: () => utvidet },
    verdier,
    r.query.expand,
  );
  return { verdier: verdier.map((o) => utvidet(o, med.get(o.systemID) ?? {})), mer, antall };
};

/** Every object the filter lets through, a page at a time, newest first: for lists of any length. */
export async function* alleSider(
  sesjon: Sesjon,
  entitet: string,
  valg: Omit<Sidevalg, 'skip' | 'etter' | 'tell' | 'orderby'>,
): AsyncGenerator<Utvidet> {
  for (let etter: string | undefined; ; ) {
    const { verdier, mer } = await hentSide(sesjon, entitet, { ...valg, etter });
    yield* verdier;
    etter = verdier.at(-1)?.o.systemID;
    if (!mer || etter === undefined) return;
  }
}
