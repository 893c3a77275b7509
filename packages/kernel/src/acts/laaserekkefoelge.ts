import type { Arbeid } from '../arbeid.js';
import { tekstAv } from './handling.js';

interface Under {
  /** Relations from the subject up to what is locked first. Each is named as the entity it leads to. */
  readonly vei: readonly string[];
  /** Which acts lock it; all when absent. */
  readonly naar?: (handling: string, input: Readonly<Record<string, unknown>>) => boolean;
}

/**
 * What the acts of an entity work under. Acts on the parent go on to the children, so those on a child begin at the
 * parent: else each holds what the other waits for. Of what many do at once in a meeting only the acts that lock the
 * meeting itself stand here.
 */
const under: Readonly<Record<string, Under>> = {
  avtaleversjon: { vei: ['avtale'] },
  tilslutning: { vei: ['avtaleversjon', 'avtale'] },
  hoeringssvar: { vei: ['hoering'] },
  sete: { vei: ['arena'] },
  moetesak: { vei: ['moete'], naar: (h) => ['endreSak', 'taAvSakliste', 'leggTilPapir'].includes(h) },
  deltaker: {
    vei: ['moete'],
    naar: (h, input) => h === 'giFullmakt' || Boolean(input.vara ?? input.tilDeltaker),
  },
  saksinteresse: { vei: ['moetesak'] },
  inhabilitet: { vei: ['moetesak'] },
};

/** Locks what comes before the subject of an act, so that acts on the same objects take them in the same order. */
export const laasFoer = async (
  arbeid: Arbeid,
  entitet: string,
  systemID: string,
  handling: string,
  input: Readonly<Record<string, unknown>>,
): Promise<void> => {
  // Two of a kind: by id, so that «a into b» and «b into a» at once have one winner.
  if (entitet === 'forslag' && handling === 'slaaSammen') {
    for (const id of [systemID, tekstAv(input.med)].sort()) await arbeid.hent('forslag', id, true);
    return;
  }
  const over = under[entitet];
  if (!over || over.naar?.(handling, input) === false) return;
  let her = entitet;
  let id: string | undefined = systemID;
  for (const relasjon of over.vei) {
    id = (await arbeid.hent(her, id))?.relasjoner[relasjon];
    if (id === undefined) return;
    her = relasjon;
  }
  await arbeid.hent(her, id, true);
};
