import { fieldProblem, Problem } from '@felles/kernel';

/** Query parameters by name. A repeated one and broken UTF-8 are faults, never guessed at. */
export type Parametre = ReadonlyMap<string, string>;

// In forms a plus is a blank, but clients also leave it bare in time zones: `2017-02-15T00:00:00+01:00`.
const tidssone =
  /(?<=\d{4}-\d{2}-\d{2}(?:T\d{2}(?::|%3A)\d{2}(?:(?::|%3A)\d{2}(?:\.\d{1,9})?)?)?)\+(?=\d{2}(?::|%3A)\d{2})/gi;

const avkod = (tekst: string, felt: string): string => {
  try {
    return decodeURIComponent(tekst.replace(tidssone, '%2B').replaceAll('+', ' '));
  } catch (cause) {
    throw new Problem('ugyldig-inndata', `${felt}: er ikke gyldig UTF-8 i prosentkode`, { cause });
  }
};

export const lesParametre = (spoerring: string): Parametre => {
  const ut = new Map<string, string>();
  for (const del of spoerring.split('&')) {
    if (del === '') continue;
    const skille = del.indexOf('=');
    const navn = avkod(skille < 0 ? del : del.slice(0, skille), 'adressen');
    if (ut.has(navn)) throw fieldProblem([{ felt: navn, kode: 'format', tekst: 'kan bare oppgis én gang' }]);
    ut.set(navn, skille < 0 ? '' : avkod(del.slice(skille + 1), navn));
  }
  return ut;
};

/** Query text of parameters, with the dollar signs left as OData writes them. */
export const skrivParametre = (parametre: Parametre): string => {
  const kode = (s: string) => encodeURIComponent(s).replaceAll('%24', '$');
  return [...parametre].map(([navn, verdi]) => `${kode(navn)}=${kode(verdi)}`).join('&');
};

/** Segments of a path, decoded. A slash at the end makes no difference; an empty segment inside is kept. */
export const lesDeler = (sti: string): readonly string[] => {
  const deler = sti.split('/');
  if (deler.at(-1) === '') deler.pop();
  return deler.map((del) => {
    try {
      return decodeURIComponent(del);
    } catch (cause) {
      throw new Problem('ugyldig-inndata', 'adressen er ikke gyldig UTF-8 i prosentkode', { cause });
    }
  });
};

/** The path and the query of a request target. */
export const delAdresse = (url: string): readonly [sti: string, spoerring: string] => {
  const skille = url.indexOf('?');
  return skille < 0 ? [url, ''] : [url.slice(0, skille), url.slice(skille + 1)];
};
