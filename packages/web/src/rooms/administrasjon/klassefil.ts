import { type Linjefeil, medKolonner, type Rad } from './tabellfil.js';

// A classification as a file: klasseID;tittel;[overklasse];[beskrivelse];[kassasjonsvedtak;bevaringstid].

export interface Filklasse {
  readonly linje: number;
  readonly klasseID: string;
  readonly tittel: string;
  readonly overklasse?: string;
  readonly beskrivelse?: string;
  readonly kassasjon?: { readonly kassasjonsvedtak: string; readonly bevaringstid: number };
}

/** A class that is there. */
export interface Klasse {
  readonly systemID: string;
  readonly klasseID: string;
  readonly tittel: string;
  readonly beskrivelse?: string;
  /** klasseID of the class above; none at the top. */
  readonly overklasse?: string;
  readonly kassasjon?: { readonly kassasjonsvedtak: string; readonly bevaringstid: number };
}

export interface Klasseplan {
  readonly fil: Filklasse;
  readonly hva: 'ny' | 'endret' | 'uendret';
  /** Levels of new classes above it in the file. */
  readonly dybde: number;
  readonly finnes?: Klasse;
  /** The class is to lie elsewhere than it does. */
  readonly flyttes: boolean;
}

const kolonner = {
  klasseID: ['kode', 'id', 'klasse', 'klassekode', 'arkivkode'],
  tittel: ['navn', 'kodenavn', 'klassetittel'],
  overklasse: ['overordnet', 'forelder', 'overordnetklasse', 'parent'],
  beskrivelse: ['merknad', 'omfang'],
  kassasjonsvedtak: ['vedtak', 'kassasjon', 'bevaring'],
  bevaringstid: ['aar', 'år', 'kassasjonsfrist'],
} as const;

const vedtakene: Readonly<Record<string, string>> = {
  b: 'B',
  bevares: 'B',
  bevaring: 'B',
  k: 'K',
  kasseres: 'K',
  kassasjon: 'K',
  g: 'G',
  vurderessenere: 'G',
};
const MAKS_AAR = 1000;
const MAKS_TEKST = 2000;

type Verdi = Readonly<Partial<Record<keyof typeof kolonner, string>>>;

const kassasjonAv = (verdi: Verdi): Filklasse['kassasjon'] | Omit<Linjefeil, 'linje'> | undefined => {
  const { kassasjonsvedtak, bevaringstid } = verdi;
  if (kassasjonsvedtak === undefined)
    return bevaringstid === undefined ? undefined : { feil: 'manglerVedtak', verdi: bevaringstid };
  const kode = vedtakene[kassasjonsvedtak.toLowerCase().replaceAll(/\s/g, '')];
  if (kode === undefined) return { feil: 'ukjentVedtak', verdi: kassasjonsvedtak };
  if (bevaringstid === undefined)
    return kode === 'K'
      ? { feil: 'manglerTid', verdi: kassasjonsvedtak }
      : { kassasjonsvedtak: kode, bevaringstid: 0 };
  const aar = /^\d{1,4}$/.test(bevaringstid) ? Number(bevaringstid) : Number.NaN;
  return aar <= MAKS_AAR
    ? { kassasjonsvedtak: kode, bevaringstid: aar }
    : { feil: 'ugyldigTid', verdi: bevaringstid };
};

/** The classes of a file, and what is wrong with it, line by line. */
export const lesKlasser = (
  rader: readonly Rad[],
): { readonly klasser: readonly Filklasse[]; readonly feil: readonly Linjefeil[] } => {
  const feil: Linjefeil[] = [];
  const klasser: Filklasse[] = [];
  const sett = new Map<string, number>();
  for (const { linje, verdi } of medKolonner(rader, kolonner)) {
    const { klasseID, tittel, overklasse, beskrivelse } = verdi;
    if (klasseID === undefined) feil.push({ linje, feil: 'manglerID' });
    else if (tittel === undefined) feil.push({ linje, feil: 'manglerTittel', verdi: klasseID });
    else if (sett.has(klasseID))
      feil.push({ linje, feil: 'dobbel', verdi: `${klasseID} (${sett.get(klasseID)})` });
    else {
      sett.set(klasseID, linje);
      const kassasjon = kassasjonAv(verdi);
      if (kassasjon !== undefined && 'feil' in kassasjon) feil.push({ linje, ...kassasjon });
      else if (klasseID.length > MAKS_TEKST || tittel.length > MAKS_TEKST)
        feil.push({ linje, feil: 'forLang' });
      else
        klasser.push({
          linje,
          klasseID,
          tittel,
          ...(overklasse === undefined ? {} : { overklasse }),
          ...(beskrivelse === undefined ? {} : { beskrivelse }),
          ...(kassasjon === undefined ? {} : { kassasjon }),
        });
    }
  }
  return { klasser, feil };
};

const ulik = (fil: Filklasse, finnes: Klasse): boolean =>
  fil.tittel !== finnes.tittel ||
  (fil.beskrivelse !== undefined && fil.beskrivelse !== finnes.beskrivelse) ||
  (fil.kassasjon !== undefined &&
    (fil.kassasjon.kassasjonsvedtak !== finnes.kassasjon?.kassasjonsvedtak ||
      fil.kassasjon.bevaringstid !== finnes.kassasjon.bevaringstid));

/**
 * What the file makes of the classes that are there. A class is known by its klasseID. What the file does not mention is
 * left alone: an empty column empties nothing, and a file without a column for the class above moves nothing.
 */
export const planlegg = (
  filklasser: readonly Filklasse[],
  finnes: readonly Klasse[],
): { readonly plan: readonly Klasseplan[]; readonly feil: readonly Linjefeil[] } => {
  const iFil = new Map(filklasser.map((k) => [k.klasseID, k]));
  const her = new Map(finnes.map((k) => [k.klasseID, k]));
  const feil: Linjefeil[] = [];
  const dybder = new Map<string, number>();
  const dybdeAv = (k: Filklasse, under: ReadonlySet<string>): number | undefined => {
    const kjent = dybder.get(k.klasseID);
    if (kjent !== undefined) return kjent;
    if (under.has(k.klasseID)) return undefined;
    const over = k.overklasse === undefined ? undefined : iFil.get(k.overklasse);
    const o = over === undefined ? -1 : dybdeAv(over, new Set([...under, k.klasseID]));
    if (o === undefined) return undefined;
    dybder.set(k.klasseID, o + 1);
    return o + 1;
  };
  const plan = filklasser.flatMap((fil): Klasseplan[] => {
    const { linje, overklasse, klasseID } = fil;
    if (overklasse !== undefined && !iFil.has(overklasse) && !her.has(overklasse)) {
      feil.push({ linje, feil: 'ukjentOverklasse', verdi: overklasse });
      return [];
    }
    const dybde = dybdeAv(fil, new Set());
    if (dybde === undefined) {
      feil.push({ linje, feil: 'sirkel', verdi: klasseID });
      return [];
    }
    const gammel = her.get(klasseID);
    if (gammel === undefined) return [{ fil, hva: 'ny', dybde, flyttes: false }];
    const flyttes = overklasse !== undefined && overklasse !== gammel.overklasse;
    return [
      { fil, hva: flyttes || ulik(fil, gammel) ? 'endret' : 'uendret', dybde, finnes: gammel, flyttes },
    ];
  });
  return { plan, feil };
};
