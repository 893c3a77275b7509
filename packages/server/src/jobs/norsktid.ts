const dag = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const klokke = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
});
const dato = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const kl = (tid: Date): string => klokke.format(tid).replace(':', '.');

/** Norwegian wall-clock day, `onsdag 2. mai 2018`. */
export const norskDag = (tid: Date): string => dag.format(tid);

/** Day and time, `onsdag 2. mai 2018 kl. 10.00–14.00`; a meeting over midnight names both days. */
export const norskTidsrom = (start: Date, slutt: Date | undefined): string => {
  const fra = `${dag.format(start)} kl. ${kl(start)}`;
  if (!slutt) return fra;
  return dag.format(slutt) === dag.format(start)
    ? `${fra}–${kl(slutt)}`
    : `${fra} til ${dag.format(slutt)} kl. ${kl(slutt)}`;
};

/** A calendar day `2018-06-15` as `15. juni 2018`. */
export const norskDato = (iso: string): string => dato.format(new Date(`${iso}T00:00:00Z`));
