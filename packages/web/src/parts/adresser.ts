/** Entities whose pages stand under their own name. */
const egne: ReadonlySet<string> = new Set(
  'arena deltakelse fellesloesning forslag hoering kartlegging moete moetesak nominasjon oppfoelging satsing vedtak'.split(
    ' ',
  ),
);

/** Where what has no page of its own by that name is read and answered. */
const andre: Readonly<Record<string, (id: string) => string>> = {
  saksmappe: (id) => `/sak/${id}`,
  samarbeidspart: (id) => `/part/${id}`,
  partendring: (id) => `/part/endring/${id}`,
  tilslutning: () => '/avtale',
  avtaleversjon: () => '/avtale',
  bistand: () => '/fellesloesning/vaare',
  mentorordning: () => '/fellesloesning/vaare',
  strategi: () => '/strategi',
};

/** Page of an object, undefined where the object has none of its own. */
export const adresseFor = (entitet: string, id: string): string | undefined =>
  egne.has(entitet)
    ? `/${entitet}/${encodeURIComponent(id)}`
    : Object.hasOwn(andre, entitet)
      ? andre[entitet]?.(encodeURIComponent(id))
      : undefined;

/** `3/2018`: number and year as decisions and meetings are cited, the same as in their documents. */
export const nummerAar = (o: {
  readonly nummer?: number | undefined;
  readonly aar?: number | undefined;
}): string => (o.nummer === undefined || o.aar === undefined ? '' : `${o.nummer}/${o.aar}`);
