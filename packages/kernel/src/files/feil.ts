/** What can be wrong with a file or with the question for one. Texts for people are made from `kode` and `detalj`. */
export type FilFeilKode =
  | 'for-stor'
  | 'tom'
  | 'feil-sjekksum'
  | 'feil-stoerrelse'
  | 'skadelig'
  | 'avvist-type'
  | 'mangler'
  | 'ugyldig-noekkel'
  | 'ugyldig-omraade'
  | 'avbrutt'
  | 'lagring';

const TEKST: Readonly<Record<FilFeilKode, string>> = {
  'for-stor': 'Filen er større enn det som er tillatt.',
  tom: 'Filen er tom.',
  'feil-sjekksum': 'Filens sjekksum stemmer ikke.',
  'feil-stoerrelse': 'Filens størrelse stemmer ikke med den oppgitte.',
  skadelig: 'Skadevarekontrollen fant noe i filen. Den er ikke tatt imot.',
  'avvist-type': 'Filer av denne typen tas ikke imot.',
  mangler: 'Filen finnes ikke i fillageret.',
  'ugyldig-noekkel': 'Virksomhet eller sjekksum har ikke gyldig form.',
  'ugyldig-omraade': 'Den delen av filen det er bedt om, finnes ikke.',
  avbrutt: 'Overføringen ble avbrutt før hele filen var mottatt.',
  lagring: 'Filen kunne ikke lagres.',
};

/**
 * The only error the file store raises by its own judgement; errors from disk and network pass through as they are, for
 * the kernel to call `lagring`.
 * `message` is bokmål fit for the user; `detalj` is for the log and may name what the scanner found.
 */
export class FilFeil extends Error {
  override readonly name = 'FilFeil';
  readonly kode: FilFeilKode;
  readonly detalj: string | undefined;

  constructor(kode: FilFeilKode, valg: { detalj?: string; cause?: unknown } = {}) {
    super(TEKST[kode], valg.cause === undefined ? undefined : { cause: valg.cause });
    this.kode = kode;
    this.detalj = valg.detalj;
  }
}
