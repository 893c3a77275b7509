import type { Endepunkt } from './endepunkter.js';
import { type Foresporsel, type Raasvar, vis } from './raa.js';

// What holds for every answer, whatever was asked.

const krev = (holder: boolean, f: Foresporsel, svar: Raasvar | undefined, hva: string): void => {
  if (holder) return;
  const fikk = svar ? `${svar.status} ${svar.kropp.toString('utf8').slice(0, 600)}` : 'ikke noe svar';
  throw new Error(`${hva}\n\n${vis(f)}\n\nSvaret: ${fikk}`);
};

/** Traces of the inside: stack, file, SQL, names of the database's own. */
const innmat =
  /node_modules|\.[jt]s:\d+|\bat (?:async )?[\w.<>]+ \(|SQLSTATE|syntax error at or near|invalid input syntax|pg_catalog|violates (?:foreign|unique|check|not)|duplicate key|current_virksomhet|felles_app|FastifyError|ECONN|\bundefined\b|\[object Object\]/;

const les = (svar: Raasvar): unknown => {
  try {
    return JSON.parse(svar.kropp.toString('utf8'));
  } catch {
    return undefined;
  }
};

const medlem = (v: unknown, navn: string): unknown =>
  typeof v === 'object' && v !== null ? (v as Record<string, unknown>)[navn] : undefined;

/** OData that the standard leaves to the core, and that this one does not do, is the only thing answered with 501. */
const kanVaere501 = (f: Foresporsel): boolean =>
  (f.metode === 'GET' || f.metode === 'HEAD') && f.maal.includes('?');

/** Promised bytes that never came: what is answered then is about the connection, which belongs to no interface. */
const ufullstendig = (f: Foresporsel): boolean =>
  f.hoder.some(([n]) => /^(content-length|transfer-encoding)$/i.test(n));

/** The error has the form of its interface: `feil` with the status, or a problem with code, status and title. */
export const krevForm = (e: Pick<Endepunkt, 'grensesnitt'>, f: Foresporsel, svar: Raasvar): void => {
  if (svar.status < 400 || f.metode === 'HEAD') return;
  const kropp = les(svar);
  const type = svar.hoder.get('content-type') ?? '';
  if (e.grensesnitt === 'noark' && !(ufullstendig(f) && type.startsWith('application/problem+json'))) {
    const feil = medlem(kropp, 'feil');
    krev(type.startsWith('application/vnd.noark5+json'), f, svar, `feilen har typen ${type}`);
    krev(medlem(feil, 'kode') === svar.status, f, svar, 'feil.kode er ikke statusen');
    const beskrivelse = medlem(feil, 'beskrivelse');
    krev(typeof beskrivelse === 'string' && beskrivelse.length > 3, f, svar, 'feil.beskrivelse mangler');
  } else {
    krev(type.startsWith('application/problem+json'), f, svar, `feilen har typen ${type}`);
    krev(medlem(kropp, 'status') === svar.status, f, svar, 'status i innholdet er en annen enn svarets');
    krev(/^[a-z-]+$/.test(String(medlem(kropp, 'kode'))), f, svar, 'kode mangler');
    krev(String(medlem(kropp, 'title') ?? '').length > 3, f, svar, 'title mangler');
  }
};

export const krevSvar = (
  e: Pick<Endepunkt, 'grensesnitt' | 'token'>,
  f: Foresporsel,
  svar: Raasvar | undefined,
): Raasvar => {
  krev(svar !== undefined, f, svar, 'forbindelsen ble brutt uten svar');
  if (!svar) throw new Error('umulig');
  krev(svar.status > 0, f, svar, 'svaret er ikke HTTP');
  krev(svar.status < 500 || (svar.status === 501 && kanVaere501(f)), f, svar, 'tjenerfeil');
  krevForm(e, f, svar);
  const alt = `${svar.kropp.toString('utf8')}\n${[...svar.hoder].map(([n, v]) => `${n}: ${v}`).join('\n')}`;
  if (svar.status >= 400) {
    const funnet = innmat.exec(alt)?.[0];
    krev(
      funnet === undefined || f.maal.includes(funnet) || Boolean(f.kropp?.includes(funnet)),
      f,
      svar,
      `svaret viser «${funnet}»`,
    );
  }
  krev(!alt.includes(e.token), f, svar, 'svaret viser tokenet');
  const hoder = [...svar.hoder].filter(([n]) => n !== 'content-disposition').map(([, v]) => v);
  krev(!hoder.some((v) => v.includes('ond.example')), f, svar, 'en fremmed adresse står i hodet');
  krev(!svar.hoder.has('set-cookie') || !f.maal.includes('Set-Cookie'), f, svar, 'et hode er smuglet inn');
  return svar;
};
