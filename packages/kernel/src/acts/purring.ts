import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem } from '../problem.js';
import { gjelderDa } from '../rules/tidsrom.js';
import { nyttBrev } from './brev.js';
import { tekstAv } from './handling.js';
import { sendBrev } from './partssvar.js';

export interface Purring {
  /** What is asked about: a satsing or an avtaleversjon. */
  readonly gjelder: Objekt;
  readonly tittel: string;
  readonly saksmappe: string;
  /** ISO day; '' when there is none. */
  readonly frist: string;
  readonly melding: string;
  /** Rows of parties that have not answered, each with `part` and `purretDato`. */
  readonly ubesvarte: readonly Objekt[];
  readonly idag: string;
}

/**
 * A reminder to those who have not answered and have not been reminded today: one record that names them, and an e-mail
 * to each. Nobody left to remind is a Problem `feil-tilstand`.
 */
export const purrUbesvarte = async (arbeid: Arbeid, p: Purring): Promise<Objekt> => {
  // A party that has gone into another is asked no more.
  const spurt = new Map(
    (await arbeid.finn('samarbeidspart', { systemID: p.ubesvarte.map((r) => r.relasjoner.part ?? '') }))
      .filter((x) => gjelderDa(x, p.idag))
      .map((x) => [x.systemID, x]),
  );
  const ubesvarte = p.ubesvarte.filter((r) => spurt.has(r.relasjoner.part ?? ''));
  if (ubesvarte.length === 0) throw new Problem('feil-tilstand', 'alle har svart, så det er ingen å purre');
  const rader = ubesvarte.filter((r) => tekstAv(r.data.purretDato) !== p.idag);
  if (rader.length === 0) throw new Problem('feil-tilstand', 'alle som ikke har svart, er purret i dag');
  for (const rad of rader) await arbeid.endre(rad, { felt: { purretDato: p.idag } }, { handling: 'purr' });
  const parter = rader
    .flatMap((r) => spurt.get(r.relasjoner.part ?? '') ?? [])
    .toSorted((a, b) => tekstAv(a.data.navn).localeCompare(tekstAv(b.data.navn), 'nb'));
  const tittel = `Purring: ${p.tittel}`;
  const jp = await nyttBrev(arbeid, {
    saksmappe: p.saksmappe,
    tittel,
    fra: arbeid.aktoer.navn,
    parter,
    blokker: [
      {
        type: 'avsnitt',
        tekst: 'Vi har ikke mottatt svar, og ber om at svaret sendes så snart som mulig.',
      },
      ...(p.frist === ''
        ? []
        : [{ type: 'nokkelverdier' as const, verdier: [{ noekkel: 'Svarfrist', verdi: p.frist }] }]),
      ...(p.melding === '' ? [] : [{ type: 'avsnitt' as const, tekst: p.melding }]),
      { type: 'overskrift', nivaa: 1, tekst: 'Sendt til' },
      { type: 'punktliste', punkter: parter.map((x) => tekstAv(x.data.navn)) },
    ],
  });
  await sendBrev(
    arbeid,
    parter,
    {
      mal: 'purring',
      tittel: p.tittel,
      frist: p.frist,
      melding: p.melding,
      side: p.gjelder.entitet === 'avtaleversjon' ? '/avtale' : `/${p.gjelder.entitet}/${p.gjelder.systemID}`,
    },
    { type: 'purring', om: { ...p.gjelder, data: { ...p.gjelder.data, tittel: p.tittel } } },
  );
  return jp;
};
