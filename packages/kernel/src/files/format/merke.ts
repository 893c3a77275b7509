const OVERLAPP = 1024;
const MERKE = Buffer.from('pdfaid:part');
const OMKRING = 500;

/** Looks for marks in a stream whose chunks may split them anywhere. Keeps 1 kB between chunks. */
abstract class Leter {
  private rest: Buffer = Buffer.alloc(0);
  private sett = 0;

  se(bit: Uint8Array): void {
    const alt =
      this.rest.length === 0
        ? Buffer.from(bit.buffer, bit.byteOffset, bit.byteLength)
        : Buffer.concat([this.rest, bit]);
    this.let(alt, this.sett - this.rest.length);
    this.sett += bit.length;
    this.rest = Buffer.from(alt.subarray(Math.max(0, alt.length - OVERLAPP)));
  }

  /** `start`: where in the stream `bytes` begin. */
  protected abstract let(bytes: Buffer, start: number): void;
}

/** The text around the last `pdfaid:part`: an incremental update appends its new XMP packet after the old one. */
export class PdfaMerke extends Leter {
  tekst = '';

  protected override let(bytes: Buffer, start: number): void {
    // A hit so near the front has been seen with all that stands around it, which is no longer here to be kept again.
    const fra = start === 0 ? 0 : OMKRING;
    // Forwards, hit by hit: several times faster than lastIndexOf, and there are few.
    for (let ved = bytes.indexOf(MERKE, fra); ved >= 0; ved = bytes.indexOf(MERKE, ved + 1)) {
      this.tekst = bytes.toString('latin1', Math.max(0, ved - OMKRING), ved + OMKRING);
    }
  }
}

/** Where in the stream each of `merker` stands first. */
export class Merkesteder extends Leter {
  /** By the index in `merker`; undefined for those that are not there. */
  readonly steder: (number | undefined)[];
  private readonly merker: readonly Buffer[];

  constructor(merker: readonly Buffer[]) {
    super();
    this.merker = merker;
    this.steder = merker.map(() => undefined);
  }

  protected override let(bytes: Buffer, start: number): void {
    this.merker.forEach((merke, nr) => {
      if (this.steder[nr] !== undefined) return;
      const ved = bytes.indexOf(merke);
      if (ved >= 0) this.steder[nr] = start + ved;
    });
  }
}
