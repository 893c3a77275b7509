import { type Objekt, Problem } from '@felles/kernel';
import { type Expand, roomSegment } from '@felles/model/derive';
import { hentMedbrakte } from '../medbrakt.js';
import type { Kall } from './kall.js';
import { medUnder } from './lenker.js';
import { type Medlemmer, objektTekst } from './svar.js';

/** Levels of `$expand` unless the configuration says otherwise. */
const standardDybde = 3;

/** MaxExpansionDepth (tjenestegrensesnitt 1.1, chapter 6, Resultat med underobjekter). */
export const maksDybde = (k: Kall): number => k.omgivelser.d.konfigurasjon.maksUtvidelse ?? standardDybde;

const krevInnenfor = (utvidelser: readonly Expand[]): void => {
  for (const e of utvidelser) {
    if (roomSegment(e.to) === null)
      throw new Problem('ugyldig-spoerring', `$expand: «${e.name}» er ikke en del av grensesnittet`);
    krevInnenfor(e.query.expand);
  }
};

/** Members that `$expand` adds to the objects, as JSON text, by systemID. */
export const utvid = (
  k: Kall,
  objekter: readonly Objekt[],
  utvidelser: readonly Expand[],
): Promise<ReadonlyMap<string, Medlemmer>> => {
  krevInnenfor(utvidelser);
  const skriver = async (medbrakte: readonly Objekt[]) => {
    const under = await medUnder(k, medbrakte);
    return (o: Objekt, medbrakt: Medlemmer) => objektTekst(k, o, under, medbrakt);
  };
  return hentMedbrakte({ model: k.model, sesjon: k.sesjon, skriver }, objekter, utvidelser);
};
