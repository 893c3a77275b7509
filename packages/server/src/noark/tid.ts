/** Last Sunday of a month at 01:00 UTC, when European clocks change (directive 2000/84/EC, in use since 1996). */
const sisteSoendag = (aar: number, maaned: number): number => {
  const sist = new Date(Date.UTC(aar, maaned + 1, 0, 1));
  return sist.getTime() - sist.getUTCDay() * 86_400_000;
};

const sommere = new Map<number, readonly [fra: number, til: number]>();
const sommer = (aar: number): readonly [fra: number, til: number] => {
  const kjent = sommere.get(aar) ?? ([sisteSoendag(aar, 2), sisteSoendag(aar, 9)] as const);
  if (sommere.size < 1_000) sommere.set(aar, kjent);
  return kjent;
};

const gammel = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' });

/** Offset of Norwegian time from UTC at an instant, in minutes. */
const forskyvning = (ms: number): number => {
  const aar = new Date(ms).getUTCFullYear();
  if (aar >= 1996) {
    const [fra, til] = sommer(aar);
    return ms >= fra && ms < til ? 120 : 60;
  }
  const navn = gammel.formatToParts(ms).find((p) => p.type === 'timeZoneName')?.value ?? 'GMT';
  const [, fortegn, timer = '0', minutter = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(navn) ?? [];
  return (fortegn === '-' ? -1 : 1) * (Number(timer) * 60 + Number(minutter));
};

const sone = (minutter: number): string => {
  const n = Math.abs(minutter);
  const to = (x: number) => String(x).padStart(2, '0');
  return `${minutter < 0 ? '-' : '+'}${to(Math.floor(n / 60))}:${to(n % 60)}`;
};

/** An instant in UTC as Norwegian time with its offset: a day that is a date to people stays that date. */
export const norskTid = (utc: string): string => {
  const ms = Date.parse(utc);
  if (Number.isNaN(ms)) return utc;
  const minutter = forskyvning(ms);
  return new Date(ms + minutter * 60_000).toISOString().replace('Z', sone(minutter));
};

/** A calendar day with the offset it has at noon in Norway (Noark 5 krav 5.12.7: dates carry a time zone). */
export const norskDag = (dag: string): string => `${dag}${sone(forskyvning(Date.parse(`${dag}T11:00:00Z`)))}`;
