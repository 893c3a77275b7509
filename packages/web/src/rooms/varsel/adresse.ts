const sider: ReadonlySet<string> = new Set([
  'forslag',
  'moete',
  'moetesak',
  'vedtak',
  'satsing',
  'deltakelse',
  'hoering',
  'nominasjon',
  'oppfoelging',
]);

/** What is answered on the agreement's own page. */
const avtalens: ReadonlySet<string> = new Set(['avtaleversjon', 'tilslutning']);

/** The page of what a notification is about; none for objects without a page of their own. */
export const adresse = (entitet: string, id: string): string | undefined =>
  avtalens.has(entitet)
    ? '/avtale'
    : entitet === 'partendring'
      ? `/part/endring/${encodeURIComponent(id)}`
      : sider.has(entitet)
        ? `/${entitet}/${encodeURIComponent(id)}`
        : undefined;
