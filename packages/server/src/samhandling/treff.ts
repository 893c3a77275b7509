// Where the words of a search stand in a text, for ranking and for showing. Pure: what may be seen is decided before.

/** A piece of a text; `treff` is what was searched for. */
export interface Bit {
  readonly tekst: string;
  readonly treff: boolean;
}

/** Words of a search, in small letters; those that are left out with a minus sign are not looked for. */
export const ordI = (q: string): readonly string[] => [
  ...new Set(
    q
      .toLowerCase()
      .split(/\s+/)
      .filter((o) => !o.startsWith('-') && o !== 'or')
      .map((o) => o.replace(/[^\p{L}\p{N}]/gu, ''))
      .filter((o) => o.length > 1),
  ),
];

/** The part of a word that its inflections share; the index has stems, this is near enough to point with. */
const stamme = (ord: string): string => (ord.length <= 4 ? ord : ord.slice(0, Math.max(4, ord.length - 3)));

/** Words of a text that one of the searched words leads to: start and end, in order. */
const steder = (ord: readonly string[], tekst: string): readonly (readonly [number, number])[] => {
  const ut: (readonly [number, number])[] = [];
  const stammer = ord.map((o) => [stamme(o), o] as const);
  for (const m of tekst.matchAll(/[\p{L}\p{N}]+/gu)) {
    const her = m[0].toLowerCase();
    // Inflections are short: a word that only begins alike is another word. A longer part of a compound is a hit in it.
    if (
      stammer.some(
        ([s, o]) =>
          (her.startsWith(s) && her.length <= o.length + 5) || (o.length > 3 && her.includes(stamme(o))),
      )
    )
      ut.push([m.index, m.index + m[0].length]);
  }
  return ut;
};

/** One when the word is in the text by itself or inflected, half of it when it is a part of another word. */
const vekt = (o: string, tekst: string): number => {
  const her = steder([o], tekst);
  if (her.length === 0) return 0;
  return her.some(([a, b]) => tekst.slice(a, b).toLowerCase().startsWith(stamme(o))) ? 1 : 0.5;
};

/**
 * How well a hit answers: all words in the title before some of them, a word by itself before a part of one, those before
 * the text, that before nothing seen.
 */
export const rang = (ord: readonly string[], tittel: string, tekster: readonly string[]): number => {
  if (ord.length === 0) return 0;
  const andel = (t: string): number => ord.reduce((sum, o) => sum + vekt(o, t), 0) / ord.length;
  const hel = andel(tittel) === 1 && steder(ord, tittel)[0]?.[0] === 0 ? 5 : 0;
  return Math.round(100 * andel(tittel) + 20 * Math.max(0, ...tekster.map(andel))) + hel;
};

/** The text around the first hit, at most `lengde` characters of it, in pieces. The whole text when it is short. */
export const bitene = (ord: readonly string[], tekst: string, lengde = 200): readonly Bit[] => {
  const flat = tekst.replace(/\s+/g, ' ').trim();
  const alle = steder(ord, flat);
  const foerste = alle[0]?.[0] ?? 0;
  let fra =
    flat.length <= lengde ? 0 : Math.max(0, Math.min(foerste - Math.floor(lengde / 3), flat.length - lengde));
  let til = Math.min(flat.length, fra + lengde);
  // Not in the middle of a word.
  if (fra > 0) fra = Math.min(foerste, flat.indexOf(' ', fra) + 1 || fra);
  if (til < flat.length) {
    const mellomrom = flat.lastIndexOf(' ', til);
    if (mellomrom > fra) til = mellomrom;
  }
  const ut: Bit[] = [];
  const legg = (t: string, treff: boolean) => {
    if (t !== '') ut.push({ tekst: t, treff });
  };
  let her = fra;
  for (const [a, b] of alle) {
    if (a < her || b > til) continue;
    legg(flat.slice(her, a), false);
    legg(flat.slice(a, b), true);
    her = b;
  }
  legg(flat.slice(her, til), false);
  if (fra > 0 && ut[0]) ut[0] = ut[0].treff ? ut[0] : { ...ut[0], tekst: `… ${ut[0].tekst}` };
  const sist = ut.at(-1);
  if (til < flat.length && sist)
    ut[ut.length - 1] = sist.treff ? sist : { ...sist, tekst: `${sist.tekst} …` };
  return ut;
};
