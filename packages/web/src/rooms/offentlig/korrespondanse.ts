import type { Objekt } from '../../client/index.js';

const avsendere: ReadonlySet<string> = new Set(['EA', 'IA', 'IS']);

const tekst = (verdi: unknown): string | undefined =>
  typeof verdi === 'string' && verdi.trim() !== '' ? verdi : undefined;

const kodeAv = (verdi: unknown): string =>
  typeof verdi === 'object' && verdi !== null && 'kode' in verdi && typeof verdi.kode === 'string'
    ? verdi.kode
    : '';

export interface Korrespondanse {
  readonly fra: readonly string[];
  readonly til: readonly string[];
  /** Parties whose names the reader may not see. */
  readonly skjult: number;
}

const ingen: Korrespondanse = { fra: [], til: [], skjult: 0 };

/** Senders and recipients by registration. Names that are screened are counted, not shown. */
export const korrespondanse = (parter: readonly Objekt[]): ReadonlyMap<string, Korrespondanse> => {
  const ut = new Map<string, Korrespondanse>();
  for (const p of parter) {
    const registrering = tekst(p.registrering);
    if (registrering === undefined) continue;
    const foer = ut.get(registrering) ?? ingen;
    const navn = tekst(p.navn) ?? tekst(p.administrativEnhet) ?? tekst(p.saksbehandler);
    if (navn === undefined) ut.set(registrering, { ...foer, skjult: foer.skjult + 1 });
    else if (avsendere.has(kodeAv(p.korrespondanseparttype)))
      ut.set(registrering, { ...foer, fra: [...foer.fra, navn] });
    else ut.set(registrering, { ...foer, til: [...foer.til, navn] });
  }
  return ut;
};

/** The first names of a list, and how many more there are. */
export const kortliste = (
  navn: readonly string[],
  vis = 2,
): { readonly navn: string; readonly flere: number } => ({
  navn: navn.slice(0, vis).join(', '),
  flere: Math.max(0, navn.length - vis),
});
