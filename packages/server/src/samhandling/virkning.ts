import {
  type Sesjon,
  type Virkning,
  type VirkningPartsvedtak,
  type VirkningTilslutning,
  type VirkningVedtak,
  virkningFor,
} from '@felles/kernel';
import { partene } from './partene.js';
import { kode, liste, tekst } from './spoerring.js';

/** What one decision means for every party on a day, with the clause it rests on. */
export const virkningAvVedtak = async (sesjon: Sesjon, vedtakID: string, dag: string) => {
  const vedtak = await sesjon.read('vedtak', vedtakID);
  const klausul = vedtak.relasjoner.klausul
    ? await sesjon.read('klausul', vedtak.relasjoner.klausul)
    : undefined;
  const avtaleversjon = klausul?.relasjoner.avtaleversjon;
  const tilslutningRader = avtaleversjon
    ? await liste(sesjon, 'tilslutning', `avtaleversjon eq ${avtaleversjon}`)
    : [];
  const reservasjoner = tilslutningRader.length > 0 ? await liste(sesjon, 'reservasjon') : [];
  const tilslutninger = tilslutningRader.map((t): VirkningTilslutning => {
    const signertDato = tekst(t, 'signertDato');
    const utmeldtDato = tekst(t, 'utmeldtDato');
    return {
      part: t.relasjoner.part ?? '',
      avtaleversjon: t.relasjoner.avtaleversjon ?? '',
      ...(signertDato ? { signertDato } : {}),
      ...(utmeldtDato ? { utmeldtDato } : {}),
      reservasjoner: reservasjoner
        .filter((r) => r.relasjoner.tilslutning === t.systemID)
        .map((r) => {
          const tilDato = tekst(r, 'tilDato');
          return {
            klausul: r.relasjoner.klausul ?? '',
            fraDato: tekst(r, 'fraDato') ?? '',
            ...(tilDato ? { tilDato } : {}),
          };
        }),
    };
  });
  const egne = (await liste(sesjon, 'partsvedtak', `vedtak eq ${vedtak.systemID}`)).map(
    (p): VirkningPartsvedtak => ({
      part: p.relasjoner.part ?? '',
      dato: tekst(p, 'dato') ?? '',
      utfall: (kode(p, 'utfall') ?? 'avslaar') as VirkningPartsvedtak['utfall'],
    }),
  );
  const kjerne: VirkningVedtak = {
    bindingsklasse: (kode(vedtak, 'bindingsklasse') ?? 'anbefaling') as VirkningVedtak['bindingsklasse'],
    ...(klausul ? { klausul: klausul.systemID } : {}),
    ...(avtaleversjon ? { avtaleversjon } : {}),
  };
  const parter = (await partene(sesjon, dag, 'kommune')).map((p) => {
    const virkning: Virkning = virkningFor(kjerne, p.part, dag, tilslutninger, egne);
    return {
      ...p,
      virkning,
      ...(klausul && virkning.slag === 'bundet-avtale'
        ? { klausul: { nummer: klausul.data.nummer, tittel: klausul.data.tittel } }
        : {}),
    };
  });
  const sum: Record<string, { parter: number; folketall: number }> = {};
  for (const p of parter) {
    const hittil = sum[p.virkning.slag] ?? { parter: 0, folketall: 0 };
    sum[p.virkning.slag] = { parter: hittil.parter + 1, folketall: hittil.folketall + (p.folketall ?? 0) };
  }
  return { vedtak: vedtak.systemID, dato: dag, parter, sum };
};
