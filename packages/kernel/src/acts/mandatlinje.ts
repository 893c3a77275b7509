import type { Arbeid } from '../arbeid.js';
import type { Radleser } from '../bindingsgrunnlag.js';
import type { Blokk } from '../dokument/index.js';
import { type Mandatsteg, mandatlinjeFor } from '../mandatlinje.js';
import type { Virkning } from '../rules/virkning.js';
import { journalposten } from './arkivering.js';
import { nyttNotat } from './brev.js';
import { nummerAv } from './forslag.js';
import { type Handling, subjektAv, tekstAv } from './handling.js';
import { saksmappeFor } from './vedtakssak.js';

export const radleserFor = (arbeid: Arbeid): Radleser => ({
  hent: (entitet, systemID) => arbeid.hent(entitet, systemID),
  finn: (entitet, hvor) => arbeid.finn(entitet, hvor),
});

const navn = {
  vedtak: 'Vedtaket',
  mandat: 'Mandatet organet hadde den dagen',
  klausul: 'Punktet i avtalen',
  signatur: 'Partens underskrift',
  'eget-vedtak': 'Partens eget vedtak',
} as const satisfies Record<Mandatsteg['slag'], string>;

const mangler = {
  vedtak: '',
  mandat: 'Organet hadde ikke noe mandat den dagen.',
  klausul: 'Vedtaket bygger ikke på noe punkt i avtalen.',
  signatur: 'Parten er ikke bundet av avtalen den dagen.',
  'eget-vedtak': 'Parten har ikke gjort eget vedtak.',
} as const satisfies Record<Mandatsteg['slag'], string>;

const slutning = (v: Virkning): string => {
  switch (v.slag) {
    case 'intern':
      return 'Vedtaket gjelder samarbeidets egen drift og binder ingen part utenfor den.';
    case 'bundet-avtale':
      return `Parten er bundet av avtalen fra ${v.fra}.`;
    case 'bundet-eget-vedtak':
      return `Parten er bundet av sitt eget vedtak fra ${v.fra}${v.forbehold ? ', med forbehold' : ''}.`;
    case 'reservert':
      return `Parten har reservert seg fra ${v.fra} og er ikke bundet.`;
    case 'avslaatt':
      return `Parten sa nei ${v.dato} og er ikke bundet.`;
    case 'anbefaling':
      return 'Vedtaket er en anbefaling til parten og binder den ikke.';
  }
};

const blokker = async (arbeid: Arbeid, s: Mandatsteg, i: number): Promise<readonly Blokk[]> => {
  const post = s.arkiv ? await arbeid.hent(s.arkiv.entitet, s.arkiv.systemID) : undefined;
  const verdier = [
    ['Organ', s.organ],
    ['Sak', s.saksnummer],
    ['Nummer', s.nummer],
    ['Dato', s.dato],
    [
      'Registrering i arkivet',
      post === undefined
        ? undefined
        : `${tekstAv(post.data.registreringsID) || post.systemID} ${tekstAv(post.data.tittel)}`.trim(),
    ],
  ].flatMap(([noekkel, verdi]) => (noekkel && verdi ? [{ noekkel, verdi }] : []));
  return [
    { type: 'overskrift', nivaa: 1, tekst: `${i + 1}. ${navn[s.slag]}` },
    ...(s.finnes ? [] : [{ type: 'avsnitt' as const, tekst: mangler[s.slag] }]),
    ...(s.tittel ? [{ type: 'overskrift' as const, nivaa: 2 as const, tekst: s.tittel }] : []),
    ...(s.finnes && verdier.length > 0 ? [{ type: 'nokkelverdier' as const, verdier }] : []),
    ...(s.tekst ? [{ type: 'avsnitt' as const, tekst: s.tekst }] : []),
  ];
};

/** The line from a decision to what binds a party, as a record of the case it was made in (row B04). */
export const eksporterMandatlinje: Handling = async (u) => {
  const { arbeid, input } = u;
  const vedtak = subjektAv(u);
  const dag = arbeid.naa.slice(0, 10);
  const linje = await mandatlinjeFor(radleserFor(arbeid), vedtak.systemID, tekstAv(input.part), dag);
  const tittel = `Mandatlinje for vedtak ${nummerAv(vedtak)}: ${linje.partnavn}`;
  const steg: Blokk[] = [];
  for (const [i, s] of linje.steg.entries()) steg.push(...(await blokker(arbeid, s, i)));
  const jp = await nyttNotat(arbeid, {
    saksmappe: await saksmappeFor(arbeid, vedtak),
    tittel,
    undertittel: tekstAv(vedtak.data.tittel),
    referanse: `Vedtak ${nummerAv(vedtak)}`,
    blokker: [{ type: 'ramme', tittel: `Per ${dag}`, tekst: slutning(linje.virkning), nivaa: 1 }, ...steg],
  });
  return { objekt: jp, laget: [journalposten(jp)] };
};
