import {
  lesBindingsgrunnlag,
  type Sesjon,
  type Virkning,
  virkningFor,
  virkningPartsvedtakAv,
  virkningVedtakAv,
} from '@felles/kernel';
import { partene } from './partene.js';
import { radleserFor } from './radleser.js';
import { liste } from './spoerring.js';

/** What one decision means for every party on a day, with the clause it rests on. */
export const virkningAvVedtak = async (sesjon: Sesjon, vedtakID: string, dag: string) => {
  const vedtak = await sesjon.read('vedtak', vedtakID);
  const grunnlag = await lesBindingsgrunnlag(radleserFor(sesjon));
  const klausuler = new Map((await liste(sesjon, 'klausul')).map((k) => [k.systemID, k]));
  const egne = (await liste(sesjon, 'partsvedtak', `vedtak eq ${vedtak.systemID}`)).map(
    virkningPartsvedtakAv,
  );
  const kjerne = virkningVedtakAv(vedtak);
  const parter = (await partene(sesjon, dag, 'kommune')).map((p) => {
    const virkning: Virkning = virkningFor(kjerne, p.part, dag, grunnlag, egne);
    const klausul = virkning.slag === 'bundet-avtale' ? klausuler.get(virkning.klausul) : undefined;
    return {
      ...p,
      virkning,
      ...(klausul ? { klausul: { nummer: klausul.data.nummer, tittel: klausul.data.tittel } } : {}),
    };
  });
  const sum: Record<string, { parter: number; folketall: number }> = {};
  for (const p of parter) {
    const hittil = sum[p.virkning.slag] ?? { parter: 0, folketall: 0 };
    sum[p.virkning.slag] = { parter: hittil.parter + 1, folketall: hittil.folketall + (p.folketall ?? 0) };
  }
  return { vedtak: vedtak.systemID, dato: dag, parter, sum };
};
