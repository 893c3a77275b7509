import { type Objekt, odataTekst } from '../client/index.js';
import { nummerAar } from './adresser.js';

/** Objects of a kind to look for one among, where there are too many for a list. */
export interface Objektoppslag {
  readonly entitet: string;
  /** Text fields that what is written is looked for in. */
  readonly felt: readonly string[];
  /** Cited by number and year: `12` and `12/2018` are found too. */
  readonly nummerert?: boolean;
  readonly orderby: string;
  /** OData that narrows what can be chosen. */
  readonly filter?: string;
  /** What stands in the field once it is chosen. */
  readonly etikett: (o: Objekt) => string;
  /** More of it, in the list. */
  readonly mer?: (o: Objekt) => string | undefined;
  /** Keys of texts: what to write, and what is said when nothing is found. */
  readonly hjelp: string;
  readonly ingen: string;
}

/** The OData filter for what is written, undefined when nothing narrows. */
export const soekefilter = (
  o: Pick<Objektoppslag, 'felt' | 'nummerert' | 'filter'>,
  ord: string,
): string | undefined => {
  const tekst = odataTekst(ord.toLocaleLowerCase('nb'));
  const [, nummer, aar] = (o.nummerert === true && /^(\d{1,6})(?:\/(\d{4})?)?$/.exec(ord)) || [];
  const treff = [
    ...o.felt.map((f) => `contains(tolower(${f}),${tekst})`),
    ...(nummer === undefined ? [] : [`nummer eq ${nummer}${aar === undefined ? '' : ` and aar eq ${aar}`}`]),
  ];
  const deler = [...(o.filter ? [o.filter] : []), ...(ord === '' ? [] : [`(${treff.join(' or ')})`])];
  return deler.length === 0 ? undefined : deler.join(' and ');
};

/** Users of the tenant who are not ended. */
export const brukere: Objektoppslag = {
  entitet: 'bruker',
  felt: ['brukerNavn', 'kortnavn'],
  orderby: 'brukerNavn',
  filter: 'avsluttetDato eq null',
  etikett: (o) => String(o.brukerNavn),
  mer: (o) => (o.kortnavn === undefined ? undefined : `(${String(o.kortnavn)})`),
  hjelp: 'parts.brukersoek.hjelp',
  ingen: 'parts.brukersoek.ingen',
};

/** Decisions, the newest first. */
export const vedtakene = (filter?: string): Objektoppslag => ({
  entitet: 'vedtak',
  felt: ['tittel'],
  nummerert: true,
  orderby: 'aar desc,nummer desc',
  ...(filter === undefined ? {} : { filter }),
  etikett: (o) => `${nummerAar({ nummer: Number(o.nummer), aar: Number(o.aar) })} ${String(o.tittel)}`,
  hjelp: 'parts.vedtakssoek.hjelp',
  ingen: 'parts.vedtakssoek.ingen',
});
