import { csrfHode, erForeldet, fornySesjon } from './hent.js';
import { Problemfeil, tilProblem } from './problem.js';
import { apiSti } from './sti.js';

export interface Fil {
  readonly id: string;
  readonly filnavn: string;
  readonly sjekksum: string;
  readonly filstoerrelse: number;
  readonly mimeType: string;
}

const somJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
};

type Framdrift = (andel: number) => void;

const post = (adresse: string, kropp: File | FormData, onProgress?: Framdrift): Promise<Fil> =>
  new Promise((ferdig, avvis) => {
    const kall = new XMLHttpRequest();
    kall.open('POST', adresse);
    if (kropp instanceof File) kall.setRequestHeader('Content-Type', 'application/octet-stream');
    kall.setRequestHeader('Accept', 'application/json');
    for (const [navn, verdi] of Object.entries(csrfHode())) kall.setRequestHeader(navn, verdi);
    kall.upload.onprogress = (e) => {
      if (e.lengthComputable) onProgress?.(e.loaded / e.total);
    };
    kall.onerror = () => avvis(new Problemfeil(tilProblem(0, undefined)));
    kall.onload = () => {
      const body = somJson(kall.responseText);
      if (kall.status >= 200 && kall.status < 300) ferdig(body as Fil);
      else avvis(new Problemfeil(tilProblem(kall.status, body)));
    };
    kall.send(kropp);
  });

const send = (v: string, fil: File, onProgress?: Framdrift): Promise<Fil> =>
  post(`${apiSti(v, 'fil')}?navn=${encodeURIComponent(fil.name)}`, fil, onProgress);

/** Sends a file with an answer by link, which needs no login. */
export const lastOppMedLenke =
  (noekkel: string) =>
  (fil: File, onProgress?: Framdrift): Promise<Fil> => {
    const skjema = new FormData();
    // The secret comes first: the server asks for it before it takes a byte.
    skjema.append('noekkel', noekkel);
    skjema.append('fil', fil, fil.name);
    return post('/api/v1/svarlenke/fil', skjema, onProgress);
  };

/**
 * Sends a file. `onProgress` gets 0 to 1. The id of the answer goes into an act's `filer`.
 * XMLHttpRequest because fetch tells nothing of what has been sent.
 */
export const lastOpp = async (v: string, fil: File, onProgress?: Framdrift): Promise<Fil> => {
  try {
    return await send(v, fil, onProgress);
  } catch (feil) {
    if (!erForeldet(feil) || !(await fornySesjon())) throw feil;
    return send(v, fil, onProgress);
  }
};
