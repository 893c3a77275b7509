// Line separators and other control characters; a text with one in it could begin a new header or calendar line.
const KONTROLL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
// Marks that turn the direction of the text around and can make an address look like another.
const RETNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text as one line. */
export const enLinje = (tekst: string): string =>
  tekst.replace(RETNING, '').replace(KONTROLL, ' ').replace(/ {2,}/g, ' ').trim();

/** The text as lines, without other control characters. */
export const linjer = (tekst: string): string[] => tekst.split(/\r\n|[\n\r\u2028\u2029]/).map(enLinje);

const ADRESSE =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;

/** One plain address (`navn@domene`): no comment, group, list, quoting or display name. */
export const erAdresse = (tekst: string): boolean => ADRESSE.test(tekst);

export interface Avsender {
  readonly navn: string;
  readonly adresse: string;
}

/** Reads `Navn <adresse>` or `adresse`. Throws Error when there is no usable address in it. */
export const lesAvsender = (tekst: string): Avsender => {
  const treff = /^\s*(?:"?([^"<>]*?)"?\s*)<([^<>\s]+)>\s*$/.exec(tekst);
  const adresse = treff?.[2] ?? tekst.trim();
  if (!erAdresse(adresse)) throw new Error('FELLES_AVSENDER is not an e-mail address');
  return { navn: enLinje(treff?.[1] ?? ''), adresse };
};
