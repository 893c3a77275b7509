/** Formats whose text is read after the write, outside the server's own process. */
export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const lesesSenere: readonly string[] = [PDF, DOCX];

/** What the reading of one file may cost. Sizes in bytes unless said, times in milliseconds. */
export const grenser = {
  fil: 50 * 1024 * 1024,
  sider: 2_000,
  /** Characters taken of one file; what comes later is found by its metadata alone. */
  tegn: 1_000_000,
  /** All of the XML that is unpacked of one package. */
  utpakket: 32 * 1024 * 1024,
  /** Old generation of the thread's heap, in megabytes. */
  haug: 256,
  /** Resident memory of the reading process: buffers are not on the heap, and a bomb unpacks into them. */
  minne: 512 * 1024 * 1024,
  /** To get the bytes from the file store, and to read them. */
  levering: 60_000,
  lesing: 15_000,
} as const;

/**
 * Why nothing, or not all, of a text was read. The last three say as much about the moment as about the file, and are
 * worth another try.
 */
export type Grunn = 'kryptert' | 'uleselig' | 'for-stor' | 'tid' | 'minne' | 'krasj';

export const kanProevesIgjen = (grunn: Grunn): boolean => ['tid', 'minne', 'krasj'].includes(grunn);

/** Stops a reading. */
export class Lesefeil extends Error {
  readonly grunn: Grunn;
  constructor(grunn: Grunn) {
    super(grunn);
    this.grunn = grunn;
  }
}

// Between parent, reading process and its thread.

export interface Oppgave {
  readonly mimeType: string;
  /** Bytes that follow on standard input. */
  readonly filstoerrelse: number;
}
export type Melding = { readonly tekst: string } | { readonly ferdig: true; readonly grunn?: Grunn };

/** Exit code of a reading process that used too much memory. */
export const MINNEKODE = 70;
