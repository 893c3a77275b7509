import type { Objekt, Sesjon } from '@felles/kernel';
import { sidene } from './foelger.js';
import { alleEndringer, type Medsider } from './partendringer.js';
import { blant, kode, tekst } from './spoerring.js';

/** A party that goes out by a planned change, as one of its heirs sees it. */
interface Forgjengerpart {
  readonly part: string;
  readonly navn: string;
  /** Day of the change. */
  readonly dato: string;
}

/** What changes that are planned up to a day would do with rows held on behalf of those that go out. */
export interface Planlagtarv {
  /** Whose rows a party would take over. They may be to come themselves. */
  forgjengere(part: string): readonly Forgjengerpart[];
  /** Whether an heir would get the row, as far as somebody has chosen; `deles` when several may and nobody has. */
  arver(arving: string, rad: { readonly part: string; readonly objekt: string }): 'ja' | 'deles' | 'nei';
}

const ingen: Planlagtarv = { forgjengere: () => [], arver: () => 'nei' };

export const planlagtArv = async (sesjon: Sesjon, dag: string): Promise<Planlagtarv> => {
  const planer = (await alleEndringer(sesjon)).filter(
    (e) =>
      kode(e.objekt, 'endringsstatus') === 'planlagt' &&
      e.dato <= dag &&
      e.endringstype !== 'grensejustering',
  );
  if (planer.length === 0) return ingen;
  const valg = sesjon.may('read', 'viderefoering')
    ? (
        await blant(
          sesjon,
          'viderefoering',
          'partendring',
          planer.map((e) => e.systemID),
        )
      ).filter((v) => kode(v, 'viderefoeringsstatus') === 'valgt')
    : [];
  const valgtFor = new Map<string, readonly Objekt[]>();
  for (const v of valg) {
    const id = tekst(v, 'fraObjekt') ?? '';
    valgtFor.set(id, [...(valgtFor.get(id) ?? []), v]);
  }
  const navn = await sidene(sesjon, dag);
  const gaarUt = (e: Medsider): readonly string[] => e.fra.filter((p) => !e.til.includes(p));
  return {
    forgjengere: (part) =>
      planer
        .filter((e) => e.til.includes(part))
        .flatMap((e) => navn(gaarUt(e)).map((s) => ({ part: s.part, navn: s.navn, dato: e.dato }))),
    arver: (arving, rad) => {
      const valgt = valgtFor.get(rad.objekt);
      if (valgt) return valgt.some((v) => v.relasjoner.tilPart === arving) ? 'ja' : 'nei';
      const arvinger = new Set(planer.filter((e) => gaarUt(e).includes(rad.part)).flatMap((e) => e.til));
      return arvinger.size > 1 ? 'deles' : 'ja';
    },
  };
};
