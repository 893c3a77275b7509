import { type Objekt, useListe, useMeg } from '../client/index.js';

const MEST = 200;

/** A field of the tenant's own, as the catalogue has it. */
export interface EgetFelt {
  readonly navn: string;
  readonly type: string;
  readonly beskrivelse?: string;
  /** Whether it may be filled in anew. */
  readonly iBruk: boolean;
}

/** The catalogue of the tenant's own fields; undefined until it is read. */
export const useEgneFelt = (v: string, katalog: string | undefined): readonly EgetFelt[] | undefined => {
  const naa = useMeg().naa ?? new Date().toISOString();
  const svar = useListe<string>(v, katalog ?? '', { orderby: 'navn', top: MEST }, katalog !== undefined);
  return (svar.data?.verdier as readonly (Objekt & Readonly<Record<string, unknown>>)[] | undefined)?.map(
    ({ navn, type, beskrivelse, utdatert }) => ({
      navn: String(navn),
      type: String(type),
      ...(typeof beskrivelse === 'string' ? { beskrivelse } : {}),
      iBruk: !(typeof utdatert === 'string' && utdatert <= naa),
    }),
  );
};
