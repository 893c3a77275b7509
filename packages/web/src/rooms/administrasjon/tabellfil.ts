// Reading of files with a table in them: text encodings, separators and quotes as they come from spreadsheets and
// registers. Nothing here knows what the columns mean.

export interface Rad {
  /** Line of the file the row begins on, from 1. */
  readonly linje: number;
  readonly celler: readonly string[];
}

/** Something wrong with a line, as a text key with what it is filled with. */
export interface Linjefeil {
  readonly linje: number;
  readonly feil: string;
  readonly verdi?: string;
}

// The characters that Windows-1252 has where Latin-1 has control codes; not every runtime's decoder knows them.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text of a file: UTF-8 or UTF-16 by their marks, UTF-8 when it is valid, else Windows-1252. */
export const lesTekst = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252')
      .decode(bytes)
      .replaceAll(/[\u0080-\u009f]/g, (tegn) => windows1252[tegn.charCodeAt(0) - 0x80] ?? tegn);
  }
};

const skilletegn = ['\t', ';', ','] as const;

/** The separator of a text: the one that is found most often on its first line that is not empty. */
export const skilletegnI = (tekst: string): string => {
  const linje = tekst.split(/\r\n|\r|\n/).find((l) => l.trim() !== '') ?? '';
  const antall = (tegn: string): number => linje.split(tegn).length - 1;
  return skilletegn.reduce<string>((best, t) => (antall(t) > antall(best) ? t : best), skilletegn[0]);
};

/**
 * Rows of a table in text. Cells may stand in double quotes, with doubled quotes, separators and line breaks inside.
 * Empty lines are left out; an open quote at the end is closed there.
 */
export const rader = (tekst: string, skille = skilletegnI(tekst)): readonly Rad[] => {
  const ut: Rad[] = [];
  let celler: string[] = [];
  let celle = '';
  let sitert = false;
  let linje = 1;
  let start = 1;
  const avsluttCelle = () => {
    celler.push(celle.trim());
    celle = '';
  };
  const avsluttRad = () => {
    avsluttCelle();
    if (celler.some((c) => c !== '')) ut.push({ linje: start, celler });
    celler = [];
    start = linje;
  };
  for (let i = 0; i < tekst.length; i += 1) {
    const tegn = tekst[i] ?? '';
    const linjeskift = tegn === '\n' || (tegn === '\r' && tekst[i + 1] !== '\n');
    if (linjeskift) linje += 1;
    if (sitert) {
      if (tegn === '"' && tekst[i + 1] === '"') {
        celle += '"';
        i += 1;
      } else if (tegn === '"') sitert = false;
      else if (tegn !== '\r') celle += tegn;
    } else if (tegn === '"' && celle.trim() === '') {
      celle = '';
      sitert = true;
    } else if (tegn === skille) avsluttCelle();
    else if (linjeskift) avsluttRad();
    else if (tegn !== '\r') celle += tegn;
  }
  avsluttRad();
  return ut;
};

const navnAv = (celle: string): string => celle.toLowerCase().replaceAll(/[^a-zæøå0-9]/g, '');

/**
 * The rows with their cells by the names of the columns. The first row is a heading when its first cell is a name of
 * the first column; then its names decide the order. Without one the columns come in the order they are given here.
 */
export const medKolonner = <K extends string>(
  alle: readonly Rad[],
  kolonner: Readonly<Record<K, readonly string[]>>,
): readonly { readonly linje: number; readonly verdi: Readonly<Partial<Record<K, string>>> }[] => {
  const navnene = Object.keys(kolonner) as K[];
  const [foerste, ...resten] = alle;
  const [foersteKolonne] = navnene;
  if (foerste === undefined || foersteKolonne === undefined) return [];
  const kjent = (celle: string): K | undefined =>
    navnene.find((k) => navnAv(k) === navnAv(celle) || kolonner[k].includes(navnAv(celle)));
  const hode = kjent(foerste.celler[0] ?? '') !== undefined ? foerste.celler.map(kjent) : undefined;
  const rekkefoelge: readonly (K | undefined)[] = hode ?? navnene;
  return (hode === undefined ? alle : resten).map(({ linje, celler }) => ({
    linje,
    verdi: Object.fromEntries(
      rekkefoelge.flatMap((k, i) => {
        const celle = celler[i];
        return k === undefined || celle === undefined || celle === '' ? [] : [[k, celle]];
      }),
    ) as Partial<Record<K, string>>,
  }));
};
