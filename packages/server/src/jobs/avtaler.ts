import type { Objekt, Sesjon } from '@felles/kernel';
import { liste, tekst } from '../samhandling/spoerring.js';

/** Marks versions of agreements as replaced from the day a newer one holds. Answers how many. */
export const erstattAvtaler = async (sesjon: Sesjon, idag: string): Promise<number> => {
  const vedtatte = await liste(sesjon, 'avtaleversjon', "avtalestatus/kode eq 'vedtatt'");
  const nummer = (v: Objekt): number => Number(v.data.versjonsnummer);
  const eldre = vedtatte.filter((v) =>
    vedtatte.some(
      (w) =>
        w.relasjoner.avtale === v.relasjoner.avtale &&
        nummer(w) > nummer(v) &&
        (tekst(w, 'gjelderFra') ?? '9') <= idag,
    ),
  );
  for (const v of eldre) await sesjon.act('avtaleversjon', v.systemID, 'erstatt', {});
  return eldre.length;
};
