import { type Entity, type FieldError, isKodeKind } from '@felles/model';
import { FORMATER, type Funnet, filsti, rensFilnavn } from './files/index.js';
import { fieldProblem } from './problem.js';

/** What the sender says about bytes before they are read. */
export interface Avsending {
  readonly filnavn?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly filstoerrelse?: number | undefined;
}

/** What a file store tells of bytes it has received. */
export type Filkjennetegn = Funnet;

type Data = Readonly<Record<string, unknown>>;

/** Fields of a dokumentobjekt that come from its bytes (M218, M701, M705-M707). */
export const filfelt = (m: Filkjennetegn): Data => ({
  sjekksum: m.sjekksum,
  sjekksumAlgoritme: 'SHA-256',
  filstoerrelse: m.filstoerrelse,
  mimeType: m.mimeType,
  format: { kode: m.format, kodenavn: m.formatNavn },
  referanseDokumentfil: filsti(m.sjekksum),
});

/** PRONOM tells versions apart where the Noark 5 code list Format has one code for all of them. */
const familie: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FORMATER.filter((f) => f.mimeType === 'image/jpeg').map((f) => [f.format, 'fmt/42'])),
  ...Object.fromEntries(FORMATER.filter((f) => f.mimeType === 'image/png').map((f) => [f.format, 'fmt/11'])),
  ...Object.fromEntries(
    FORMATER.filter((f) => f.mimeType === 'text/vnd.sosi').map((f) => [f.format, 'av/1']),
  ),
};

/** PDF/A-2 came after the code list was made. */
const pdfa2 = new Set(['fmt/476', 'fmt/477', 'fmt/478']);

/** True for formats that documents may be deposited in: those of the code list, and PDF/A-2. */
export const erArkivformat = (dokumentobjekt: Entity, format: string): boolean => {
  const kind = dokumentobjekt.fields.format?.kind;
  if (format === 'av/0' || kind === undefined || !isKodeKind(kind)) return false;
  const kode = familie[format] ?? format;
  return pdfa2.has(format) || kind.liste.koder.some((k) => k.kode === kode);
};

const kjenteFormater = new Set([...FORMATER.map((f) => f.format), 'av/0', 'av/1']);
const kjenteTyper = new Set(FORMATER.map((f) => f.mimeType));

/** What is built on these looks like them to us: a claim of something we do not know cannot be disproved. */
const grunnformater = new Set(['av/0', 'x-fmt/111', 'fmt/101', 'fmt/817', 'x-fmt/263', 'fmt/189', 'fmt/111']);

const andreNavn: Readonly<Record<string, string>> = {
  'application/gzip-compressed': 'application/gzip',
  'application/x-gzip': 'application/gzip',
  'application/x-pdf': 'application/pdf',
  'application/x-zip-compressed': 'application/zip',
  'audio/mp3': 'audio/mpeg',
  'audio/wav': 'audio/x-wav',
  'image/jpg': 'image/jpeg',
  'text/json': 'application/json',
  'text/rtf': 'application/rtf',
  'text/xml': 'application/xml',
};

const sammeType = (oppgitt: string, funnet: Filkjennetegn): boolean => {
  const type = andreNavn[oppgitt.toLowerCase()] ?? oppgitt.toLowerCase();
  if (type === funnet.mimeType) return true;
  // Columns are guessed at; plain text that is called a table may be one.
  if (funnet.format === 'x-fmt/111' && type === 'text/csv') return true;
  if (type === 'application/octet-stream') return funnet.format === 'av/0';
  return grunnformater.has(funnet.format) && !kjenteTyper.has(type);
};

const sammeFormat = (oppgitt: string, funnet: Filkjennetegn): boolean => {
  if (oppgitt === funnet.format || oppgitt === familie[funnet.format]) return true;
  if (funnet.format === 'x-fmt/111' && oppgitt === 'x-fmt/18') return true;
  return grunnformater.has(funnet.format) && !kjenteFormater.has(oppgitt);
};

const tekst = (v: unknown): string | undefined => (typeof v === 'string' ? v : undefined);
const kode = (v: unknown): string | undefined =>
  typeof v === 'object' && v !== null && 'kode' in v ? tekst(v.kode) : undefined;

const avvik = (felt: string, oppgitt: unknown, faktisk: unknown): FieldError => ({
  felt,
  kode: 'regel',
  tekst: `er oppgitt som ${String(oppgitt)}, men filen er ${String(faktisk)}`,
});

const krev = (feil: readonly (FieldError | false)[]): void => {
  const alle = feil.filter((f) => f !== false);
  if (alle.length > 0) throw fieldProblem(alle);
};

/**
 * Holds what stands on a dokumentobjekt against what the sender says, before a byte is read (tjenestegrensesnittet
 * chapter 6, Opplasting). Throws Problem `ugyldig-inndata` with every field that differs.
 */
export const krevAvsending = (data: Data, avsending: Avsending): void => {
  const { mimeType, filnavn, sjekksumAlgoritme } = data;
  krev([
    avsending.mimeType !== undefined &&
      mimeType !== undefined &&
      String(mimeType).toLowerCase() !== avsending.mimeType &&
      avvik('mimeType', mimeType, avsending.mimeType),
    avsending.filstoerrelse !== undefined &&
      data.filstoerrelse !== undefined &&
      data.filstoerrelse !== avsending.filstoerrelse &&
      avvik('filstoerrelse', data.filstoerrelse, avsending.filstoerrelse),
    avsending.filnavn !== undefined &&
      filnavn !== undefined &&
      filnavn !== avsending.filnavn &&
      rensFilnavn(String(filnavn)) !== rensFilnavn(avsending.filnavn) &&
      avvik('filnavn', filnavn, avsending.filnavn),
    sjekksumAlgoritme !== undefined &&
      !/^sha-?256$/i.test(String(sjekksumAlgoritme)) && {
        felt: 'sjekksumAlgoritme',
        kode: 'regel' as const,
        tekst: 'må være SHA-256',
      },
  ]);
};

/** Holds what stands on a dokumentobjekt against the bytes. Size and checksum are the store's to check while it reads. */
export const krevFunnet = (data: Data, funnet: Filkjennetegn): void => {
  const [mimeType, format] = [tekst(data.mimeType), kode(data.format)];
  krev([
    mimeType !== undefined && !sammeType(mimeType, funnet) && avvik('mimeType', mimeType, funnet.mimeType),
    format !== undefined && !sammeFormat(format, funnet) && avvik('format', format, funnet.format),
  ]);
};

/** What the store shall hold the bytes to. */
export const forventet = (
  data: Data,
  avsending: Avsending,
): { readonly sjekksum: string | undefined; readonly filstoerrelse: number | undefined } => ({
  sjekksum: tekst(data.sjekksum),
  filstoerrelse: typeof data.filstoerrelse === 'number' ? data.filstoerrelse : avsending.filstoerrelse,
});

/** What the bytes add to a dokumentobjekt; what its maker has filled in, and has been found true, stands. */
export const utledet = (data: Data, funnet: Filkjennetegn, filnavn: string): Data => {
  const { mimeType, format, sjekksumAlgoritme, ...fast } = filfelt(funnet);
  const ledig = { mimeType, format, sjekksumAlgoritme, filnavn };
  return {
    ...fast,
    ...Object.fromEntries(Object.entries(ledig).filter(([felt]) => data[felt] === undefined)),
  };
};
