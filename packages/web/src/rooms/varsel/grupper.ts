import type { Varsel } from '../../client/index.js';

/** Notices about one thing, newest first. */
export interface Varselgruppe {
  readonly siste: Varsel;
  readonly tidligere: readonly Varsel[];
  /** Ids of those not read. */
  readonly uleste: readonly string[];
}

/** Notices by what they are about, in the order of the newest of each; `varsler` is newest first. */
export const grupper = (varsler: readonly Varsel[]): readonly Varselgruppe[] => {
  const om = new Map<string, Varsel[]>();
  for (const v of varsler) om.set(v.objekt, [...(om.get(v.objekt) ?? []), v]);
  return [...om.values()].flatMap(([siste, ...tidligere]) =>
    siste === undefined
      ? []
      : [
          {
            siste,
            tidligere,
            uleste: [siste, ...tidligere].filter((v) => !v.lest).map((v) => v.id),
          },
        ],
  );
};
