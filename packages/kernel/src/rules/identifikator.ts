import { ruleProblem } from '../problem.js';
import type { Regler } from './regel.js';

const gitt = (v: unknown): boolean => v !== undefined && v !== null;

/** A plan belongs to one of municipality, county and country (chapter 7, Plan). */
const krevEnEier = (felt: Readonly<Record<string, unknown>>): void => {
  const satt = ['kommunenummer', 'fylkesnummer', 'landkode'].filter((f) => gitt(felt[f]));
  if (satt.length > 1) throw ruleProblem(satt[1] ?? '', `kan ikke stå sammen med ${satt[0]}`);
};

export const plan: Regler = {
  opprett: (s) => {
    krevEnEier(s.felt);
    return {};
  },
  endre: (s) => {
    krevEnEier({ ...s.gammel.data, ...s.felt });
    return {};
  },
};

const krevEttNummer = (felt: Readonly<Record<string, unknown>>): void => {
  const numre = Array.isArray(felt.personidentifikator) ? felt.personidentifikator : [];
  numre.forEach((n: Readonly<Record<string, unknown>>, i) => {
    if (gitt(n.foedselsnummer) === gitt(n.dNummer))
      throw ruleProblem(`personidentifikator/${i}`, 'må være enten et fødselsnummer eller et D-nummer');
  });
};

const person: Regler = {
  opprett: (s) => {
    krevEttNummer(s.felt);
    return {};
  },
  endre: (s) => {
    krevEttNummer(s.felt);
    return {};
  },
};
export const partperson = person;
export const korrespondansepartperson = person;

/** From which kind of unit to which a reference may go (chapter 7, Kryssreferanse, and its example). */
const tillatt: Readonly<Record<string, readonly string[]>> = {
  fraKlasse: ['referanseTilKlasse'],
  fraMappe: ['referanseTilMappe', 'referanseTilRegistrering', 'referanseTilKlasse'],
  fraRegistrering: ['referanseTilRegistrering', 'referanseTilMappe'],
};

export const kryssreferanse: Regler = {
  opprett: (s) => {
    const til = Object.keys(s.foreldre).filter((r) => r.startsWith('referanseTil'));
    const fra = Object.keys(s.foreldre).find((r) => r.startsWith('fra')) ?? '';
    const [maal] = til;
    if (maal === undefined || til.length > 1)
      throw ruleProblem('referanseTil', 'må vise til nøyaktig én arkivenhet');
    if (!tillatt[fra]?.includes(maal)) throw ruleProblem(maal, 'kan ikke vises til fra en slik arkivenhet');
    if (s.foreldre[maal]?.systemID === s.foreldre[fra]?.systemID)
      throw ruleProblem(maal, 'kan ikke vise til seg selv');
    return {};
  },
};
