import { type Endringen, type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { model } from '@felles/model';
import { parseQuery } from '@felles/model/derive';
import { kode, liste, tekst } from './spoerring.js';

/** Changes among the parties, each with the parties on its two sides. */
export interface Medsider extends Endringen {
  readonly objekt: Objekt;
}

const mest = 5_000;

/** Three questions, however many changes there are. */
export const alleEndringer = async (sesjon: Sesjon): Promise<readonly Medsider[]> => {
  const endringer = await liste(sesjon, 'partendring');
  const r = parseQuery(
    model,
    model.entity('partendring'),
    { expand: 'fra,til' },
    { maxTop: 1, maxExpanded: mest },
  );
  if (!r.ok) throw new Problem('intern-feil', undefined, { cause: r.feil });
  const sider = new Map<string, Map<string, string[]>>();
  for (const e of r.query.expand) {
    const etter = new Map<string, string[]>();
    for (const { eier, objekt } of await sesjon.expand(
      e,
      endringer.map((x) => x.systemID),
      mest,
    ))
      etter.set(eier, [...(etter.get(eier) ?? []), objekt.systemID]);
    sider.set(e.name, etter);
  }
  return endringer.map((objekt) => ({
    objekt,
    systemID: objekt.systemID,
    dato: tekst(objekt, 'dato') ?? '',
    endringstype: kode(objekt, 'endringstype') ?? '',
    fra: sider.get('fra')?.get(objekt.systemID) ?? [],
    til: sider.get('til')?.get(objekt.systemID) ?? [],
  }));
};

/** Parties that by a planned change are no longer there on the day. Those of changes carried out bear it themselves. */
export const parterSomGaarUt = async (sesjon: Sesjon, dag: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await alleEndringer(sesjon))
      .filter(
        (e) =>
          kode(e.objekt, 'endringsstatus') === 'planlagt' &&
          e.dato <= dag &&
          e.endringstype !== 'grensejustering',
      )
      .flatMap((e) => e.fra.filter((p) => !e.til.includes(p))),
  );
