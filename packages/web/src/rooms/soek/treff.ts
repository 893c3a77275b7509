import type { Soekesvar } from '../../client/index.js';
import { adresseFor } from '../../parts/adresser.js';

export type Treff = Soekesvar['verdier'][number];

/** Page of a hit: its own, or that of what it belongs to. */
export const treffadresse = (t: Treff): string => {
  if (t.entitet === 'avtale' || t.entitet === 'klausul') return '/avtale';
  if (t.entitet === 'oppfoelging') return `/vedtak/${t.vedtak ?? ''}`;
  if (t.entitet === 'mandat') return `/arena/${t.arena ?? ''}`;
  if (t.entitet === 'moetesak') return `/moete/${t.moete ?? ''}`;
  if (t.entitet === 'journalpost') return t.sak === undefined ? '/journal' : `/sak/${t.sak}`;
  if (t.entitet === 'erfaring' && t.loesning !== undefined)
    return `/fellesloesning/${t.loesning}#${t.systemID}`;
  return adresseFor(t.entitet, t.systemID) ?? '/';
};

/** `100+` where nobody has counted to the end. */
export const antallstekst = (antall: number | null): string => (antall === null ? '100+' : String(antall));
