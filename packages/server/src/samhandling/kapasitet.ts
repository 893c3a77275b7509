import {
  kapasitetPerKvartal,
  kvartalene,
  type Objekt,
  overbookinger,
  Problem,
  type Prosentbruk,
  type Sesjon,
} from '@felles/kernel';
import { partene } from './partene.js';
import { dagFra, gjelder, liste, tekst } from './spoerring.js';

/** Ten years: more is a slip of the keyboard. */
const mestKvartal = 40;

const periode = (o: Objekt): { fraDato: string; tilDato?: string } => {
  const tilDato = tekst(o, 'tilDato');
  return { fraDato: tekst(o, 'fraDato') ?? '', ...(tilDato === undefined ? {} : { tilDato }) };
};
const tall = (o: Objekt | undefined, felt: string): number =>
  typeof o?.data[felt] === 'number' ? Number(o.data[felt]) : 0;

/** The first day of the quarter a year and a half on. */
const framover = (fra: string): string => {
  const m = Math.floor((Number(fra.slice(5, 7)) - 1) / 3) * 3 + 18;
  return `${Number(fra.slice(0, 4)) + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`;
};

/** What parties lend is not the public's to see, and nothing is not an answer to it. */
const krevInnlogget = (sesjon: Sesjon): void => {
  if (sesjon.aktoer.art === 'offentlig') throw new Problem('ikke-innlogget');
};

/** Full-time years an arena has against work it has been given, quarter by quarter (rows A15, G08). */
export const kapasitet = async (sesjon: Sesjon, dag: string, soek: Readonly<Record<string, string>>) => {
  krevInnlogget(sesjon);
  const fra = dagFra(soek.fra, dag);
  const til = dagFra(soek.til, framover(fra));
  if (til <= fra) throw new Problem('ugyldig-spoerring', 'til må være etter fra');
  if (
    Number(til.slice(0, 4)) - Number(fra.slice(0, 4)) > mestKvartal / 4 ||
    kvartalene(fra, til).length > mestKvartal
  )
    throw new Problem('ugyldig-spoerring', 'spør om høyst ti år om gangen');
  const arena = soek.arena
    ? await sesjon.read('arena', soek.arena)
    : (await liste(sesjon, 'arena', "arenatype/kode eq 'sekretariat'"))[0];
  if (!arena) throw new Problem('ikke-funnet');
  const bruk = await liste(sesjon, 'ressursbruk', `arena eq ${arena.systemID}`);
  const ressurser = await liste(sesjon, 'ressurs');
  const arbeid = await liste(sesjon, 'arbeidsbehov', `arena eq ${arena.systemID}`);
  const minste = tall(arena, 'minsteAarsverk');
  const kvartaler = kapasitetPerKvartal(
    fra,
    til,
    bruk.map((b) => ({ aarsverk: tall(b, 'prosent') / 100, ...periode(b) })),
    arbeid.map((a) => ({
      aarsverk: tall(a, 'aarsverk'),
      godkjent: a.data.godkjent === true,
      ...periode(a),
    })),
    minste,
  );
  return {
    arena: arena.systemID,
    navn: tekst(arena, 'navn'),
    fra,
    til,
    minste,
    kvartaler,
    arbeid: arbeid.map((a) => ({
      id: a.systemID,
      versjon: a.versjon,
      tittel: tekst(a, 'tittel'),
      aarsverk: tall(a, 'aarsverk'),
      godkjent: a.data.godkjent === true,
      ...periode(a),
      ...(a.relasjoner.satsing ? { satsing: a.relasjoner.satsing } : {}),
      ...(a.relasjoner.vedtak ? { vedtak: a.relasjoner.vedtak } : {}),
    })),
    bemanning: bruk.map((b) => ({
      id: b.systemID,
      ressurs: b.relasjoner.ressurs,
      tittel: tekst(
        ressurser.find((r) => r.systemID === b.relasjoner.ressurs),
        'tittel',
      ),
      rolle: tekst(b, 'rolle'),
      prosent: tall(b, 'prosent'),
      ...periode(b),
    })),
  };
};

/** What parties lend out, what it is used for that day, and where more is taken than is lent. */
export const ressursbank = async (sesjon: Sesjon, dag: string) => {
  krevInnlogget(sesjon);
  const ressurser = await liste(sesjon, 'ressurs');
  const bruk = await liste(sesjon, 'ressursbruk');
  const navnene = new Map(
    [
      ...(await liste(sesjon, 'arena')).map((a) => [a.systemID, tekst(a, 'navn')] as const),
      ...(await liste(sesjon, 'satsing')).map((s) => [s.systemID, tekst(s, 'tittel')] as const),
      ...(await partene(sesjon, dag)).map((p) => [p.part, p.navn] as const),
    ].map(([id, navn]) => [id, navn ?? '']),
  );
  const bruktAv = (id: string) => bruk.filter((b) => b.relasjoner.ressurs === id);
  const prosent = (b: Objekt): Prosentbruk => ({ prosent: tall(b, 'prosent'), ...periode(b) });
  /** Somebody may be lent out by two posts: the day has room for one. */
  const heleStillingen = (r: Objekt) => {
    const bruker = tekst(r, 'bruker');
    if (bruker === undefined) return [];
    const alle = ressurser.filter((x) => tekst(x, 'bruker') === bruker);
    return overbookinger(alle.flatMap((x) => bruktAv(x.systemID)).map(prosent), 100);
  };
  return {
    dato: dag,
    ressurser: ressurser
      .map((r) => {
        const mine = bruktAv(r.systemID);
        const lovet = tall(r, 'prosent');
        const bundet = mine.filter((b) => gjelder(b, dag)).reduce((sum, b) => sum + tall(b, 'prosent'), 0);
        const { part, betaler } = r.relasjoner;
        const utenfor = mine.filter(
          (b) =>
            periode(b).fraDato < periode(r).fraDato ||
            (periode(b).tilDato ?? '9999') > (periode(r).tilDato ?? '9999'),
        );
        return {
          id: r.systemID,
          versjon: r.versjon,
          tittel: tekst(r, 'tittel') ?? '',
          kompetanse: r.data.kompetanse ?? [],
          prosent: lovet,
          ...periode(r),
          gjelder: gjelder(r, dag),
          part,
          partnavn: navnene.get(part ?? '') ?? '',
          ...(betaler ? { betaler, betalernavn: navnene.get(betaler) ?? '' } : {}),
          ...(tekst(r, 'notat') ? { notat: tekst(r, 'notat') } : {}),
          bundet,
          ledig: gjelder(r, dag) ? Math.max(0, lovet - bundet) : 0,
          bruk: mine.map((b) => {
            const hvor = b.relasjoner.satsing ?? b.relasjoner.arena ?? '';
            return {
              id: b.systemID,
              versjon: b.versjon,
              rolle: tekst(b, 'rolle') ?? '',
              prosent: tall(b, 'prosent'),
              ...periode(b),
              hvor,
              slag: b.relasjoner.satsing ? 'satsing' : 'arena',
              navn: navnene.get(hvor) ?? '',
            };
          }),
          advarsler: [
            ...overbookinger(mine.map(prosent), lovet).map((o) => ({ type: 'over-loefte', ...o })),
            ...heleStillingen(r).map((o) => ({ type: 'over-stilling', ...o })),
            ...utenfor.map((b) => ({
              type: 'utenfor-perioden',
              fra: periode(b).fraDato,
              prosent: tall(b, 'prosent'),
            })),
          ],
        };
      })
      .sort((a, b) => a.partnavn.localeCompare(b.partnavn, 'nb') || a.tittel.localeCompare(b.tittel, 'nb')),
  };
};
