import type { Spraak } from '@felles/kernel';

const lokale: Readonly<Record<Spraak, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const paaAlle = (valg: Intl.DateTimeFormatOptions): Readonly<Record<Spraak, Intl.DateTimeFormat>> => ({
  nb: new Intl.DateTimeFormat(lokale.nb, valg),
  nn: new Intl.DateTimeFormat(lokale.nn, valg),
  en: new Intl.DateTimeFormat(lokale.en, valg),
});

const dager = paaAlle({
  timeZone: 'Europe/Oslo',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const klokker = paaAlle({ timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });
const datoer = paaAlle({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** In Norwegian a time of day is written `10.00`, with `kl.` before it; in English `10:00`. */
const klokke = (tid: Date, spraak: Spraak): string =>
  spraak === 'en' ? klokker.en.format(tid) : klokker[spraak].format(tid).replace(':', '.');

/** Norwegian wall-clock day, `onsdag 2. mai 2018`. */
export const norskDag = (tid: Date, spraak: Spraak = 'nb'): string => dager[spraak].format(tid);

/** Day and time, `onsdag 2. mai 2018 kl. 10.00–14.00`; a meeting over midnight names both days. */
export const norskTidsrom = (start: Date, slutt: Date | undefined, spraak: Spraak = 'nb'): string => {
  const kl = spraak === 'en' ? ', ' : ' kl. ';
  const dag = (tid: Date) => norskDag(tid, spraak);
  const fra = `${dag(start)}${kl}${klokke(start, spraak)}`;
  if (!slutt) return fra;
  return dag(slutt) === dag(start)
    ? `${fra}–${klokke(slutt, spraak)}`
    : `${fra} ${spraak === 'en' ? 'to' : 'til'} ${dag(slutt)}${kl}${klokke(slutt, spraak)}`;
};

/** A calendar day `2018-06-15` as `15. juni 2018`. */
export const norskDato = (iso: string, spraak: Spraak = 'nb'): string =>
  datoer[spraak].format(new Date(`${iso}T00:00:00Z`));
