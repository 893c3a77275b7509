import { Problemfeil, tilProblem } from './problem.js';
import type { Meg } from './typer.js';

export interface Kall {
  readonly metode?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Version the change is based on, sent as If-Match. */
  readonly versjon?: number | string;
  readonly signal?: AbortSignal;
}

let csrf = '';
let bruker: string | undefined;

/** Kept from /api/v1/meg; unsafe methods are refused without it. */
export const settCsrf = (verdi: string | undefined, epost: string | undefined): void => {
  csrf = verdi ?? '';
  // Who was here last is remembered when the session is gone: logging out loads the page anew.
  bruker = epost ?? bruker;
};
export const csrfHode = (): Record<string, string> => (csrf === '' ? {} : { 'X-Felles-CSRF': csrf });

const lesBody = async (svar: Response): Promise<unknown> => {
  const tekst = await svar.text();
  if (tekst === '') return undefined;
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
};

/** Code of the problem when somebody else has logged in since the page was opened; `detail` is who. */
export const annenBruker = 'annen-bruker';

/**
 * Takes up the session of a new login, made in another tab while a form stood open here. False when there is none.
 * When it is somebody else's it throws: nothing is sent in another person's name than the one who wrote it.
 */
export const fornySesjon = async (): Promise<boolean> => {
  const meg = await hent<Pick<Meg, 'csrf' | 'epost' | 'navn'>>('/api/v1/meg');
  if (bruker !== undefined && meg.epost !== undefined && meg.epost !== bruker)
    throw new Problemfeil({
      kode: annenBruker,
      status: 403,
      title: '',
      detail: meg.navn ?? meg.epost,
    });
  if (bruker === undefined || meg.epost !== bruker || meg.csrf === undefined || meg.csrf === csrf)
    return false;
  csrf = meg.csrf;
  return true;
};

/** The answer to a token that belongs to a session that is over. */
export const erForeldet = (feil: unknown): boolean =>
  feil instanceof Problemfeil && feil.status === 403 && /(^|\.)csrf(\.|$)/.test(feil.problem.kode);

const underveis = new Map<string, Promise<unknown>>();

/**
 * Calls the API with the session cookie. Throws Problemfeil for every answer that is not 2xx, and for none. A write
 * that is on its way already is not sent once more: a double click comes before the button can say that it is busy.
 */
export const hent = <T>(sti: string, kall: Kall = {}): Promise<T> => {
  if (kall.metode === undefined || kall.metode === 'GET') return proev<T>(sti, kall);
  const noekkel = JSON.stringify([kall.metode, sti, kall.versjon, kall.body]);
  const foerste = underveis.get(noekkel);
  if (foerste !== undefined) return foerste as Promise<T>;
  const svar = proev<T>(sti, kall).finally(() => underveis.delete(noekkel));
  underveis.set(noekkel, svar);
  return svar;
};

const proev = async <T>(sti: string, kall: Kall): Promise<T> => {
  try {
    return await send<T>(sti, kall);
  } catch (feil) {
    if (!erForeldet(feil) || !(await fornySesjon())) throw feil;
    return send<T>(sti, kall);
  }
};

const send = async <T>(sti: string, kall: Kall): Promise<T> => {
  const metode = kall.metode ?? 'GET';
  let svar: Response;
  try {
    svar = await fetch(sti, {
      method: metode,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        ...(kall.body === undefined
          ? {}
          : { 'Content-Type': metode === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
        ...(metode === 'GET' ? {} : csrfHode()),
        ...(kall.versjon === undefined ? {} : { 'If-Match': `"${kall.versjon}"` }),
      },
      ...(kall.body === undefined ? {} : { body: JSON.stringify(kall.body) }),
      ...(kall.signal ? { signal: kall.signal } : {}),
    });
  } catch (feil) {
    if (feil instanceof DOMException && feil.name === 'AbortError') throw feil;
    throw new Problemfeil(tilProblem(0, undefined));
  }
  const body = await lesBody(svar);
  if (!svar.ok) throw new Problemfeil(tilProblem(svar.status, body));
  return body as T;
};
