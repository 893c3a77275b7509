import { type Linjefeil, medKolonner, type Rad } from './tabellfil.js';

// A code list as a file: kode;kodenavn;[beskrivelse]. Registers of postcodes come in the same form (postnr, poststed).

export interface Filkode {
  readonly linje: number;
  readonly kode: string;
  readonly kodenavn: string;
  readonly beskrivelse?: string;
}

/** A code that the tenant has, or that the standard gives. */
export interface Kode {
  readonly kode: string;
  readonly kodenavn: string;
  readonly beskrivelse?: string;
  /** The tenant's own row, when it has one. */
  readonly systemID?: string;
}

export interface Kodeplan {
  readonly fil: Filkode;
  readonly hva: 'ny' | 'endret' | 'uendret';
  readonly finnes?: Kode;
}

const kolonner = {
  kode: ['postnr', 'postnummer', 'code', 'id'],
  kodenavn: ['poststed', 'navn', 'tittel', 'name'],
  beskrivelse: ['merknad', 'description'],
} as const;
const MAKS = { kode: 60, kodenavn: 200, beskrivelse: 10_000 } as const;

/** The codes of a file, and what is wrong with it, line by line. */
export const lesKoder = (
  rader: readonly Rad[],
  medBeskrivelse: boolean,
): { readonly koder: readonly Filkode[]; readonly feil: readonly Linjefeil[] } => {
  const feil: Linjefeil[] = [];
  const koder: Filkode[] = [];
  const sett = new Map<string, number>();
  for (const { linje, verdi } of medKolonner(rader, kolonner)) {
    const { kode, kodenavn, beskrivelse } = verdi;
    if (kode === undefined) feil.push({ linje, feil: 'manglerKode' });
    else if (kodenavn === undefined) feil.push({ linje, feil: 'manglerNavn', verdi: kode });
    else if (sett.has(kode)) feil.push({ linje, feil: 'dobbel', verdi: `${kode} (${sett.get(kode)})` });
    else {
      sett.set(kode, linje);
      if (
        kode.length > MAKS.kode ||
        kodenavn.length > MAKS.kodenavn ||
        (beskrivelse?.length ?? 0) > MAKS.beskrivelse
      )
        feil.push({ linje, feil: 'forLang' });
      else
        koder.push({
          linje,
          kode,
          kodenavn,
          ...(beskrivelse === undefined || !medBeskrivelse ? {} : { beskrivelse }),
        });
    }
  }
  return { koder, feil };
};

/** What the file makes of the codes that are there. Nothing is taken out of use by not being mentioned. */
export const planleggKoder = (fil: readonly Filkode[], finnes: readonly Kode[]): readonly Kodeplan[] => {
  const her = new Map(finnes.map((k) => [k.kode, k]));
  return fil.map((f) => {
    const gammel = her.get(f.kode);
    if (gammel === undefined) return { fil: f, hva: 'ny' };
    const likt =
      gammel.kodenavn === f.kodenavn && (f.beskrivelse === undefined || f.beskrivelse === gammel.beskrivelse);
    return { fil: f, hva: likt ? 'uendret' : 'endret', finnes: gammel };
  });
};
