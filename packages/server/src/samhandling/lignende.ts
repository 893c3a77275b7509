import type { Objekt, Sesjon } from '@felles/kernel';
import type { Lignende } from '@felles/model/svar';
import { kodeverdi, liste, tekst } from './spoerring.js';
import { ordI } from './treff.js';

/** Words that say nothing of what a proposal is about. */
const vanlige = new Set(
  'alle andre bare blir bruk bruke deres dette disse eller enn fall felles for forslag fra have hver ikke ingen kommune kommunene kommuner kunne mange med men mens mot noen når også over samme samarbeid sammen seg sin skal slik som til trenger under uten ved vil være våre'.split(
    ' ',
  ),
);

/** How many letters two words must share from their beginning to be taken for the same. */
const STAMME = 5;

/**
 * What words have in common with a text: each word counts once, in the title double. Words are told by their beginning,
 * as Norwegian bends at the end, and a part of a compound counts too. Pure.
 */
export const likhet = (ord: readonly string[], tittel: string, brodtekst: string): number => {
  const [t, b] = [tittel.toLowerCase(), brodtekst.toLowerCase()];
  const i = (hvor: string, o: string) => hvor.includes(o.slice(0, Math.max(STAMME, o.length - 3)));
  return ord.reduce((sum, o) => sum + (i(t, o) ? 2 : i(b, o) ? 1 : 0), 0);
};

/** The telling words of what somebody is writing: at most eight, the longest first. */
export const soekeord = (skrevet: string): readonly string[] =>
  [...new Set(ordI(skrevet.replace(/[-–/]/g, ' ')))]
    .filter((o) => o.length >= 4 && !vanlige.has(o))
    .toSorted((a, b) => b.length - a.length || a.localeCompare(b, 'nb'))
    .slice(0, 8);

const ferdige = ['trukket', 'slaatt-sammen'];

/** Proposals about the same as what is being written, the likest first, at most five. Those withdrawn are not among them. */
export const lignende = async (
  sesjon: Sesjon,
  soek: Readonly<Record<string, string>>,
): Promise<{ readonly verdier: readonly Lignende[] }> => {
  const ord = soekeord(`${soek.tittel ?? ''} ${(soek.tekst ?? '').slice(0, 2_000)}`);
  if (ord.length === 0) return { verdier: [] };
  const forslag = await liste(
    sesjon,
    'forslag',
    `forslagsstatus/kode ne 'kladd' and ${ferdige.map((f) => `forslagsstatus/kode ne '${f}'`).join(' and ')}`,
  );
  const arenaer = new Map((await liste(sesjon, 'arena')).map((a) => [a.systemID, tekst(a, 'navn') ?? '']));
  const likeNok = Math.min(2, ord.length);
  return {
    verdier: forslag
      .filter((f) => f.systemID !== soek.unntatt)
      .map((f: Objekt) => ({
        f,
        likhet: likhet(
          ord,
          tekst(f, 'tittel') ?? '',
          `${tekst(f, 'problem') ?? ''} ${tekst(f, 'begrunnelse') ?? ''}`,
        ),
      }))
      .filter((x) => x.likhet >= likeNok)
      .toSorted((a, b) => b.likhet - a.likhet || b.f.systemID.localeCompare(a.f.systemID))
      .slice(0, 5)
      .map(({ f }) => ({
        forslag: f.systemID,
        tittel: tekst(f, 'tittel') ?? '',
        status: kodeverdi(f, 'forslagsstatus'),
        fra: arenaer.get(f.relasjoner.arena ?? '') ?? '',
        hos: arenaer.get(f.relasjoner.hosArena ?? f.relasjoner.arena ?? '') ?? '',
      })),
  };
};
