import type { Oppfoelgingslinje, Vedtaksrad } from '../../client/index.js';
import type { Ark } from '../../parts/regneark.js';

export interface Rapportvalg {
  readonly soek: string;
  readonly klasse: string;
  readonly aar: string;
  /** systemID of the body. */
  readonly arena: string;
  /** `aapen`: something is left to do; `forfalt`: something is late. */
  readonly oppfoelging: string;
}

export const aapen = (o: Oppfoelgingslinje): boolean => ['planlagt', 'i-arbeid'].includes(o.status.kode);

/** Decisions that match every choice; '' is any. The search takes every word, in title, number or follow-ups. */
export const velgVedtak = (rader: readonly Vedtaksrad[], valg: Rapportvalg): readonly Vedtaksrad[] => {
  const ord = valg.soek.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return rader.filter((r) => {
    const tekst = [r.nummer, r.tittel, r.arena.navn, ...r.oppfoelging.map((o) => o.tittel)]
      .join(' ')
      .toLocaleLowerCase('nb');
    return (
      ord.every((o) => tekst.includes(o)) &&
      (valg.klasse === '' || r.bindingsklasse.kode === valg.klasse) &&
      (valg.aar === '' || String(r.aar) === valg.aar) &&
      (valg.arena === '' || r.arena.systemID === valg.arena) &&
      (valg.oppfoelging === '' ||
        r.oppfoelging.some((o) => (valg.oppfoelging === 'forfalt' ? o.forfalt : aapen(o))))
    );
  });
};

/** The report as a table: a line per follow-up, and one for a decision without any. */
export const rapportArk = (
  tittel: string,
  rader: readonly Vedtaksrad[],
  hode: readonly string[],
  tekst: {
    readonly klasse: (r: Vedtaksrad) => string;
    readonly status: (o: Oppfoelgingslinje) => string;
    readonly forfalt: string;
  },
): Ark => ({
  tittel,
  hode,
  rader: rader.flatMap((r) => {
    const vedtak = [r.nummer, r.dato, r.tittel, r.arena.navn, tekst.klasse(r)];
    if (r.oppfoelging.length === 0) return [[...vedtak, '', '', '', '', '', '']];
    return r.oppfoelging.map((o) => [
      ...vedtak,
      o.tittel,
      o.eier.tittel === undefined ? o.eier.navn : `${o.eier.navn}, ${o.eier.tittel}`,
      o.frist,
      tekst.status(o),
      o.forfalt ? tekst.forfalt : '',
      o.bevis ?? '',
    ]);
  }),
});
