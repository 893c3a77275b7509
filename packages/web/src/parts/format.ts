// How numbers and days are written. Norwegian time everywhere: a meeting at nine is at nine for everybody.

const SONE = 'Europe/Oslo';
// Nynorsk writes days and numbers as bokmål does, and not every browser has its data.
const stedet = (spraak: string): string => (spraak === 'en' ? 'en-GB' : 'nb-NO');

const lagret = new Map<string, Intl.DateTimeFormat>();
const formaterer = (spraak: string, valg: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const noekkel = `${spraak}${JSON.stringify(valg)}`;
  const funnet = lagret.get(noekkel) ?? new Intl.DateTimeFormat(stedet(spraak), { timeZone: SONE, ...valg });
  lagret.set(noekkel, funnet);
  return funnet;
};

/** A calendar day as a moment that is the same day in Norway. */
const dagen = (dato: string): Date => new Date(`${dato.slice(0, 10)}T12:00:00Z`);
const gyldig = (d: Date): boolean => !Number.isNaN(d.getTime());

/** `12. juni 2018`; text that is no date comes back as it is. */
export const datotekst = (dato: string, spraak = 'nb'): string => {
  const d = /^\d{4}-\d{2}-\d{2}$/.test(dato) ? dagen(dato) : new Date(dato);
  return gyldig(d) ? formaterer(spraak, { day: 'numeric', month: 'long', year: 'numeric' }).format(d) : dato;
};

/** `12.06.2018`, for tables. */
export const kortDato = (dato: string, spraak = 'nb'): string => {
  const d = /^\d{4}-\d{2}-\d{2}$/.test(dato) ? dagen(dato) : new Date(dato);
  return gyldig(d)
    ? formaterer(spraak, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(d)
    : dato;
};

/** `12. juni 2018 kl. 09:00`, in Norwegian time. */
export const tidstekst = (tid: string, spraak = 'nb'): string => {
  const d = new Date(tid);
  if (!gyldig(d)) return tid;
  const klokke = formaterer(spraak, { hour: '2-digit', minute: '2-digit' }).format(d);
  return `${datotekst(tid, spraak)} ${spraak === 'en' ? 'at' : 'kl.'} ${klokke.replace('.', ':')}`;
};

/** `12.06.2018 09:00`, in Norwegian time, for tables. */
export const kortTid = (tid: string, spraak = 'nb'): string => {
  const d = new Date(tid);
  if (!gyldig(d)) return tid;
  const klokke = formaterer(spraak, { hour: '2-digit', minute: '2-digit' }).format(d);
  return `${kortDato(tid, spraak)} ${klokke.replace('.', ':')}`;
};

const vegg = new Intl.DateTimeFormat('sv-SE', {
  timeZone: SONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as the clock on the wall in Norway, `2018-06-12T09:00`: what a control for moments holds. */
export const veggtid = (tid: Date): string => vegg.format(tid).replace(' ', 'T');

/** The moment of a clock on the wall in Norway, with its offset: `2018-06-12T09:00+02:00`. */
export const medSone = (tid: string): string => {
  const utc = Date.parse(`${tid}Z`);
  const avvik = (ved: number): number => Date.parse(`${veggtid(new Date(ved))}Z`) - ved;
  const timer = Math.round(avvik(utc - avvik(utc)) / 3_600_000);
  return `${tid}${timer < 0 ? '-' : '+'}${String(Math.abs(timer)).padStart(2, '0')}:00`;
};

/** `1 250 000 kr` with a space that does not break. */
export const kronetekst = (beloep: number, spraak = 'nb'): string =>
  `${new Intl.NumberFormat(stedet(spraak), { maximumFractionDigits: 0 }).format(beloep)} kr`;

export const talltekst = (tall: number, spraak = 'nb'): string =>
  new Intl.NumberFormat(stedet(spraak)).format(tall);

/** `1,2 MB`. Thousands, as file managers show. */
export const stoerrelse = (byte: number, spraak = 'nb'): string => {
  const enheter = ['B', 'kB', 'MB', 'GB'] as const;
  let verdi = byte;
  let i = 0;
  while (verdi >= 1000 && i < enheter.length - 1) {
    verdi /= 1000;
    i += 1;
  }
  const tall = new Intl.NumberFormat(stedet(spraak), { maximumFractionDigits: verdi < 10 && i > 0 ? 1 : 0 });
  return `${tall.format(verdi)} ${enheter[i] ?? 'B'}`;
};

/** Today in Norway, `YYYY-MM-DD`. */
export const iDag = (naa: Date = new Date()): string => {
  const deler = formaterer('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(naa);
  const del = (slag: string): string => deler.find((p) => p.type === slag)?.value ?? '';
  return `${del('year')}-${del('month')}-${del('day')}`;
};

/** Does the interval hold on the day? `til` is the first day it no longer holds. */
export const gjelder = (fra: string | undefined, til: string | undefined, dag: string): boolean =>
  (fra === undefined || fra <= dag) && (til === undefined || til > dag);
