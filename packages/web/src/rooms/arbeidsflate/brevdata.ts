import { type Brevord, flett } from '@felles/model';
import type { Brevmottaker } from '../../client/index.js';

export interface Brevtekst {
  readonly tittel: string;
  readonly tekst: string;
}

/** What is filled in for a receiver; the server fills in the same from the same register. */
export const ordFor = (m: Brevmottaker): Brevord => ({
  navn: m.navn,
  kommunenummer: m.kommunenummer ?? '',
  organisasjonsnummer: m.organisasjonsnummer ?? '',
  folketall: m.folketall === undefined ? '' : String(m.folketall),
});

/** The letter as one receiver gets it: in nynorsk when it is written and the receiver writes it. */
export const brevFor = (
  m: Brevmottaker,
  bokmaal: Brevtekst,
  nynorsk: Brevtekst | undefined,
): Brevtekst & { readonly spraak: 'nb' | 'nn' } => {
  const paaNynorsk = nynorsk !== undefined && m.spraakform === 'nn';
  const valgt = paaNynorsk ? nynorsk : bokmaal;
  const ord = ordFor(m);
  return {
    spraak: paaNynorsk ? 'nn' : 'nb',
    tittel: flett(valgt.tittel, ord),
    tekst: flett(valgt.tekst, ord),
  };
};

/** Fields of the letter that are empty for some of the receivers, with how many. */
export const tommeOrd = (
  tekst: string,
  mottakere: readonly Brevmottaker[],
): readonly { readonly ord: string; readonly antall: number }[] =>
  (['kommunenummer', 'organisasjonsnummer', 'folketall'] as const).flatMap((ord) => {
    if (!tekst.includes(`{${ord}}`)) return [];
    const antall = mottakere.filter((m) => ordFor(m)[ord] === '').length;
    return antall === 0 ? [] : [{ ord, antall }];
  });
