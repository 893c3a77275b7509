import type { Sesjon } from '@felles/kernel';
import { partene } from './partene.js';
import { blant, iderAv, liste, tekst } from './spoerring.js';
import { statusPaaDag } from './statuspaadag.js';

/**
 * Who takes part in what on a day: the agreement and every initiative, one row a municipality (report 1 of the mission).
 * Asks for what had begun that day: versions that are adopted and have not ended, and answers that were asked for by then.
 */
export const matrise = async (sesjon: Sesjon, dag: string) => {
  const versjoner = await liste(
    sesjon,
    'avtaleversjon',
    `avtalestatus/kode in ('vedtatt','erstattet') and (gjelderTil eq null or gjelderTil gt ${dag})`,
  );
  const avtaler = await liste(sesjon, 'avtale');
  const satsinger = await liste(sesjon, 'satsing');
  const tilslutninger = (await blant(sesjon, 'tilslutning', 'avtaleversjon', iderAv(versjoner)))
    // Of a party that came back, the newest that had begun tells how it stood.
    .toSorted((a, b) => Number(a.data.omgang) - Number(b.data.omgang));
  const deltakelser = await liste(sesjon, 'deltakelse', `spurtDato eq null or spurtDato le ${dag}`);
  const kolonner = [
    ...versjoner.map((v) => ({
      id: v.systemID,
      slag: 'avtale' as const,
      tittel: `${
        tekst(
          avtaler.find((a) => a.systemID === v.relasjoner.avtale),
          'tittel',
        ) ?? 'Avtale'
      }, versjon ${v.data.versjonsnummer}`,
    })),
    ...satsinger.map((s) => ({ id: s.systemID, slag: 'satsing' as const, tittel: tekst(s, 'tittel') ?? '' })),
  ];
  const rader = (await partene(sesjon, dag, 'kommune')).map((p) => {
    const celler: Record<string, { status: unknown; dato?: string; id: string }> = {};
    for (const t of tilslutninger) {
      if (t.relasjoner.part !== p.part || !t.relasjoner.avtaleversjon) continue;
      const status = statusPaaDag(t, dag);
      if (status) celler[t.relasjoner.avtaleversjon] = { id: t.systemID, ...status };
    }
    for (const del of deltakelser) {
      if (del.relasjoner.part !== p.part || !del.relasjoner.satsing) continue;
      const status = statusPaaDag(del, dag);
      if (status) celler[del.relasjoner.satsing] = { id: del.systemID, ...status };
    }
    return {
      part: p.part,
      navn: p.navn,
      kortform: p.kortform,
      region: p.regionnavn,
      folketall: p.folketall,
      celler,
    };
  });
  return { dato: dag, kolonner, rader };
};
