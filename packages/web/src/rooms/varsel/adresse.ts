const sider: ReadonlySet<string> = new Set([
  'forslag',
  'moete',
  'vedtak',
  'satsing',
  'deltakelse',
  'hoering',
  'nominasjon',
]);

/** The page of what a notification is about; none for objects without a page of their own. */
export const adresse = (entitet: string, id: string): string | undefined =>
  sider.has(entitet) ? `/${entitet}/${encodeURIComponent(id)}` : undefined;
