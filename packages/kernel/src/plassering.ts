import type { Entity } from '@felles/model';
import type { Arbeid } from './arbeid.js';
import { ruleProblem } from './problem.js';

/** A hierarchy is a tree: nothing lies under itself, however far down. */
export const krevIngenSirkel = async (
  arbeid: Arbeid,
  entitet: string,
  relasjon: string,
  systemID: string,
  til: string,
): Promise<void> => {
  let over: string | undefined = til;
  for (let dybde = 0; over !== undefined; dybde += 1) {
    if (over === systemID || dybde > 100) throw ruleProblem(relasjon, 'ville lagt objektet under seg selv');
    over = (await arbeid.hent(entitet, over))?.relasjoner[relasjon];
  }
};

/**
 * Keeps a two-way relation of one to one in step (chapter 6, Oppdatere referanser): the one that is left is freed, the
 * one that is taken lets go of whom it had.
 */
export const speil = async (
  arbeid: Arbeid,
  entity: Entity,
  systemID: string,
  foer: Readonly<Record<string, string>>,
  etter: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [navn, { to, mirror }] of Object.entries(entity.relations)) {
    if (mirror === undefined || foer[navn] === etter[navn]) continue;
    const sett = async (id: string, relasjon: string, til: string | null) => {
      const andre = await arbeid.krev(to, id, true);
      await arbeid.endre(andre, { relasjoner: { [relasjon]: til } }, { handling: `speil-${relasjon}` });
      return andre.relasjoner[relasjon];
    };
    if (foer[navn] !== undefined) await sett(foer[navn], mirror, null);
    if (etter[navn] === undefined) continue;
    const hadde = await sett(etter[navn], mirror, systemID);
    if (hadde !== undefined && hadde !== systemID) await sett(hadde, navn, null);
  }
};
