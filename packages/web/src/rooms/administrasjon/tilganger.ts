import { model, type Rolle, roller } from '@felles/model';

/** What a category of access stands for. */
export const kategorier = [
  { kode: 'A', entitet: 'arkivdel' },
  { kode: 'K', entitet: 'klasse' },
  { kode: 'M', entitet: 'mappe' },
  { kode: 'R', entitet: 'registrering' },
  { kode: 'D', entitet: 'dokumentbeskrivelse' },
] as const;

export interface Rettigheter {
  readonly rolle: Rolle;
  readonly kategori: string;
  readonly les: boolean;
  readonly ny: boolean;
  readonly endre: boolean;
  readonly slett: boolean;
}

/** What the roles may do by themselves, from the declaration. */
export const innebygd = (): readonly Rettigheter[] =>
  roller.flatMap((rolle) =>
    kategorier.map(({ kode, entitet }) => {
      const { read, create, update, remove } = model.entity(entitet).access;
      return {
        rolle,
        kategori: kode,
        les: read === 'alle' || read.includes(rolle),
        ny: create.includes(rolle),
        endre: update.includes(rolle),
        slett: remove.includes(rolle),
      };
    }),
  );

/** Roles that may the same, taken together: one line for each set of rights. */
export const samlet = (
  alle: readonly Rettigheter[],
): readonly { readonly roller: readonly Rolle[]; readonly rettigheter: readonly Rettigheter[] }[] => {
  const grupper = new Map<string, { roller: Rolle[]; rettigheter: readonly Rettigheter[] }>();
  for (const rolle of new Set(alle.map((r) => r.rolle))) {
    const rettigheter = alle.filter((r) => r.rolle === rolle);
    const noekkel = rettigheter.map((r) => `${r.kategori}${r.les}${r.ny}${r.endre}${r.slett}`).join();
    const gruppe = grupper.get(noekkel) ?? { roller: [], rettigheter };
    gruppe.roller.push(rolle);
    grupper.set(noekkel, gruppe);
  }
  return [...grupper.values()];
};
