import { model } from '@felles/model';
import { type Kodeverdi, type Liste, type Objekt, odataTekst, useListe, useMeg } from '../client/index.js';
import type { Valgmulighet } from './Felt.js';
import { useKodetekst } from './modelltekst.js';
import type { Skjemafelt } from './skjema.js';

const MEST = 200;

type Egen = Objekt & {
  readonly liste: string;
  readonly kode: string;
  readonly kodenavn: string;
  readonly utdatert?: string;
};

/**
 * The codes a form offers for its fields: the standard's with what the tenant has added to each list, without those it
 * has taken out of use. A code that stands already may stay.
 */
export const medEgneKoder = (
  felt: Skjemafelt,
  egne: readonly Egen[],
  naa: string,
  naavaerende: readonly string[],
  navn: (liste: string, verdi: Kodeverdi) => string,
): readonly { readonly verdi: string; readonly tekst: string }[] | undefined => {
  const { koder } = felt;
  if (koder === undefined) return undefined;
  const mine = egne.filter((e) => e.liste === koder.liste);
  if (mine.length === 0) return undefined;
  const ute = new Set(mine.filter((e) => e.utdatert !== undefined && e.utdatert <= naa).map((e) => e.kode));
  const egetNavn = new Map(mine.map((e) => [e.kode, e.kodenavn]));
  const alle = [...koder.koder, ...mine.map((e) => e.kode).filter((k) => !koder.koder.includes(k))];
  return alle
    .filter((k) => !ute.has(k) || naavaerende.includes(k))
    .map((k) => ({
      verdi: k,
      tekst: egetNavn.get(k) ?? navn(koder.liste, { kode: k, kodenavn: k }),
    }));
};

/** More codes than this are looked for, not chosen in a list. */
const LISTELENGDE = 20;

const deklarert = (felt: Skjemafelt): number =>
  model.kodelister.get(felt.koder?.liste ?? '')?.koder.length ?? 0;

/**
 * What each code field of a form offers: the codes to choose among, `soek` when they are too many for a list, or
 * undefined for what the declaration says. `staar` is what the field has already.
 */
export const useKodevalg = (
  v: string,
  felter: readonly Skjemafelt[],
): ((felt: Skjemafelt, staar: readonly string[]) => readonly Valgmulighet[] | 'soek' | undefined) => {
  const kodetekst = useKodetekst();
  const naa = useMeg().naa ?? new Date().toISOString();
  const lister = [
    ...new Set(felter.flatMap((f) => (deklarert(f) > LISTELENGDE ? [] : (f.koder?.liste ?? [])))),
  ].sort();
  const { data } = useListe(
    v,
    'kodeverdi',
    { filter: `liste in (${lister.map(odataTekst).join(',')})`, orderby: 'kode', top: MEST },
    lister.length > 0,
  );
  const egne = (data as Liste<Egen> | undefined)?.verdier ?? [];
  const alleEgne = data?.neste === undefined;
  return (felt, staar) => {
    if (felt.koder === undefined) return undefined;
    const aapen = model.kodelister.get(felt.koder.liste)?.open === true;
    const kanSoekes = aapen && !felt.felt.many;
    if (kanSoekes && (deklarert(felt) > LISTELENGDE || !alleEgne)) return 'soek';
    const valg = medEgneKoder(felt, egne, naa, staar, kodetekst);
    return kanSoekes && (valg?.length ?? 0) > LISTELENGDE ? 'soek' : valg;
  };
};
