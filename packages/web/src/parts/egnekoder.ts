import { type Kodeverdi, type Liste, type Objekt, odataTekst, useListe } from '../client/index.js';
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

/** The tenant's own codes of the lists that the fields take from. Registers of thousands are no choice in a list. */
export const useEgneKoder = (v: string, felter: readonly Skjemafelt[]): readonly Egen[] => {
  const lister = [...new Set(felter.flatMap((f) => f.koder?.liste ?? []))].sort();
  const svar = useListe(
    v,
    'kodeverdi',
    { filter: `liste in (${lister.map(odataTekst).join(',')})`, orderby: 'kode', top: MEST },
    lister.length > 0,
  );
  return (svar.data as Liste<Egen> | undefined)?.verdier ?? [];
};
