import type { Arbeid } from '../../arbeid.js';
import { type Blokk, byggInnkalling, type Dokument } from '../../dokument/index.js';
import { tallAv, tekstAv } from '../handling.js';
import { papirFor } from '../papir.js';
import { papirdokument } from '../saksframlegg.js';
import { moetetid, sakerI } from './grunn.js';
import { dokumentsaker } from './innkalling.js';
import { nyestePapirer } from './papir.js';

/** A block one level further in, under the heading of its case. */
const innunder = (blokk: Blokk): Blokk => {
  const ned = (nivaa: 1 | 2 | 3): 2 | 3 => (nivaa === 1 ? 2 : 3);
  if (blokk.type === 'overskrift') return { ...blokk, nivaa: ned(blokk.nivaa) };
  if (blokk.type === 'ramme' || blokk.type === 'vedtak') return { ...blokk, nivaa: ned(blokk.nivaa ?? 2) };
  return blokk;
};

/**
 * All that is to be read before a meeting as one document: the agenda, then each case with its paper. Headings become
 * bookmarks. Files that others have made are listed by name under their case, and stand in the archive.
 */
export const papirbok = async (arbeid: Arbeid, moeteID: string): Promise<Dokument> => {
  const moete = await arbeid.krev('moete', moeteID);
  const arena = tekstAv((await arbeid.krev('arena', moete.relasjoner.arena ?? '')).data.navn);
  const saker = await sakerI(arbeid, moeteID);
  const innkalling = byggInnkalling({
    spraak: 'nb',
    organ: arena,
    dato: arbeid.naa.slice(0, 10),
    arena,
    ...moetetid(moete),
    saker: await dokumentsaker(arbeid, saker),
    innkalte: [],
    avsender: '',
  });
  const blokker: Blokk[] = [...innkalling.blokker];
  for (const sak of saker) {
    const nummer = tekstAv(sak.data.saksnummer) || String(tallAv(sak.data.rekkefoelge) ?? '');
    blokker.push(
      { type: 'skillelinje' },
      { type: 'overskrift', nivaa: 1, tekst: `${nummer}. ${tekstAv(sak.data.tittel)}` },
    );
    const forslag = sak.relasjoner.forslag ? await arbeid.hent('forslag', sak.relasjoner.forslag) : undefined;
    const papir = forslag ? await papirFor(arbeid, forslag.systemID) : undefined;
    if (forslag) blokker.push(...(await papirdokument(arbeid, papir, forslag)).blokker.map(innunder));
    const filer = await nyestePapirer(arbeid, sak.systemID);
    if (filer.length > 0)
      blokker.push(
        { type: 'overskrift', nivaa: 2, tekst: 'Egne dokumenter i saken' },
        {
          type: 'punktliste',
          punkter: filer.map(
            (f) => `${tekstAv(f.data.tittel)}, versjon ${tallAv(f.data.versjonsnummer) ?? 1}`,
          ),
        },
      );
    if (!forslag && filer.length === 0) blokker.push({ type: 'avsnitt', tekst: 'Saken har ingen papirer.' });
  }
  return { ...innkalling, tittel: `Sakspapirer: ${tekstAv(moete.data.tittel)}`, blokker };
};
