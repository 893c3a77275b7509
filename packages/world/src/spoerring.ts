import { model } from '@felles/model';
import { parseQuery, type Query } from '@felles/model/derive';

/** A query from OData text; the texts are the world's own, so a wrong one is a fault. */
export const query = (entitet: string, filter: string): Query => {
  const r = parseQuery(model, model.entity(entitet), { filter, top: 1_000 }, { maxTop: 1_000 });
  if (!r.ok) throw new Error(`${entitet}: ${filter}: ${r.feil.tekst}`);
  return r.query;
};
