import { ruleProblem } from '../problem.js';
import type { Felt, Regler } from './regel.js';
import { gyldigOrganisasjonsnummer } from './registerfil.js';

/** A number that is given has nine digits and the right check digit. */
export const krevOrganisasjonsnummer = ({ organisasjonsnummer }: Felt): void => {
  if (typeof organisasjonsnummer === 'string' && !gyldigOrganisasjonsnummer(organisasjonsnummer))
    throw ruleProblem('organisasjonsnummer', 'er ikke ni sifre med riktig kontrollsiffer');
};

const krev = ({ felt }: { readonly felt: Felt }): Felt => {
  krevOrganisasjonsnummer(felt);
  return {};
};

export const partkode: Regler = { opprett: krev, endre: krev };
