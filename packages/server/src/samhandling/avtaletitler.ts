import type { Objekt, Sesjon } from '@felles/kernel';
import { blant, relaterte, tekst } from './spoerring.js';

/** What versions of agreements are called in headings: the agreement and the number. */
export const avtaletitler = async (
  sesjon: Sesjon,
  versjoner: readonly Objekt[],
): Promise<(versjon: Objekt) => string> => {
  const avtaler = new Map(
    (await blant(sesjon, 'avtale', 'systemID', relaterte(versjoner, 'avtale'))).map((a) => [
      a.systemID,
      tekst(a, 'tittel'),
    ]),
  );
  return (v) => `${avtaler.get(v.relasjoner.avtale ?? '') ?? 'Avtale'}, versjon ${v.data.versjonsnummer}`;
};
