import { odataTekst } from '../../client/index.js';

/** What is looked for in the log; empty texts mean everything. */
export interface Loggvalg {
  /** systemID of an object. */
  readonly objekt: string;
  readonly hvem: string;
  /** Days, `YYYY-MM-DD`, both included. */
  readonly fra: string;
  readonly til: string;
  /** Name of a field, or a part of it. */
  readonly felt: string;
  /** `U` for changes of fields, else a code of Hendelsetype. */
  readonly type: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const dag = /^\d{4}-\d{2}-\d{2}$/;
const kode = /^[A-Z]{1,4}$/;

/** Is the text an id that can be looked for? */
export const erId = (tekst: string): boolean => uuid.test(tekst);

/** Where and what to ask: events have a list of their own. What is no id, day or code is left out. */
export const loggspoerring = (
  v: Loggvalg,
): { readonly entitet: 'endringslogg' | 'hendelseslogg'; readonly filter?: string } => {
  const hendelse = v.type !== '' && v.type !== 'U' && kode.test(v.type);
  const deler = [
    ...(erId(v.objekt) ? [`referanseArkivenhet eq ${v.objekt.toLowerCase()}`] : []),
    ...(v.hvem === ''
      ? []
      : [`contains(tolower(opprettetAv),${odataTekst(v.hvem.toLocaleLowerCase('nb'))})`]),
    ...(dag.test(v.fra) ? [`opprettetDato ge ${v.fra}`] : []),
    ...(dag.test(v.til) ? [`opprettetDato le ${v.til}`] : []),
    ...(v.felt === ''
      ? []
      : [`contains(tolower(referanseMetadata),${odataTekst(v.felt.toLocaleLowerCase('nb'))})`]),
    ...(v.type === 'U' ? ['referanseMetadata ne null'] : []),
    ...(hendelse ? [`hendelsetype/kode eq ${odataTekst(v.type)}`] : []),
  ];
  return {
    // A field is only named by changes: an event with a field finds nothing, as it should.
    entitet: hendelse && v.felt === '' ? 'hendelseslogg' : 'endringslogg',
    ...(deler.length === 0 ? {} : { filter: deler.join(' and ') }),
  };
};
