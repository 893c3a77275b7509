/** The instant 00:00 UTC of an ISO date (a time after it is ignored), or undefined if it is none. */
export function isoDato(dato: string): Date | undefined {
  const treff = /^(\d{4})-(\d{2})-(\d{2})(?=$|T)/.exec(dato);
  if (treff === null) return undefined;
  const tid = new Date(`${treff[1]}-${treff[2]}-${treff[3]}T00:00:00Z`);
  // The parser lets 31 April slide into May; such a date is none.
  return Number.isNaN(tid.getTime()) || tid.getUTCDate() !== Number(treff[3]) ? undefined : tid;
}

export interface Datonavn {
  readonly ukedager: readonly string[];
  readonly maaneder: readonly string[];
  readonly punktum: string;
}

/** `2018-05-02` as "2. mai 2018"; a text that is no ISO date comes back as it was. */
export function skrivDato(dato: string, navn: Datonavn): string {
  const tid = isoDato(dato);
  if (tid === undefined) return dato;
  return `${tid.getUTCDate()}${navn.punktum} ${navn.maaneder[tid.getUTCMonth()]} ${tid.getUTCFullYear()}`;
}

/** `2018-05-02` as "onsdag 2. mai 2018"; a text that is no ISO date comes back as it was. */
export function skrivDag(dato: string, navn: Datonavn): string {
  const tid = isoDato(dato);
  return tid === undefined ? dato : `${navn.ukedager[tid.getUTCDay()]} ${skrivDato(dato, navn)}`;
}
