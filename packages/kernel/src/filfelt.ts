/** What a file store tells of bytes it has received. */
export interface Filkjennetegn {
  readonly sjekksum: string;
  readonly filstoerrelse: number;
  readonly mimeType: string;
  readonly format: string;
  readonly formatNavn: string;
}

/** Fields of a dokumentobjekt that come from its bytes (M218, M701, M705-M707). */
export const filfelt = (m: Filkjennetegn): Readonly<Record<string, unknown>> => ({
  sjekksum: m.sjekksum,
  sjekksumAlgoritme: 'SHA-256',
  filstoerrelse: m.filstoerrelse,
  mimeType: m.mimeType,
  format: { kode: m.format, kodenavn: m.formatNavn },
  referanseDokumentfil: `${m.sjekksum.slice(0, 2)}/${m.sjekksum.slice(2, 4)}/${m.sjekksum}`,
});
