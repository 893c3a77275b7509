const rom: Readonly<Record<string, string>> = {
  nominasjon: 'nominasjon',
  forslag: 'forslag',
  hoering: 'hoering',
  moete: 'moete',
  vedtak: 'vedtak',
  satsing: 'satsing',
  saksmappe: 'sak',
  arena: 'arena',
  samarbeidspart: 'part',
  fellesloesning: 'fellesloesning',
  kartlegging: 'kartlegging',
};

/** Page of an object, undefined where the object has none of its own. */
export const adresseFor = (entitet: string, id: string): string | undefined => {
  // What a party owes the agreement is answered on the agreement's own page.
  if (entitet === 'tilslutning' || entitet === 'avtaleversjon') return '/avtale';
  // Help is read and answered where the party's own solutions are.
  if (entitet === 'bistand' || entitet === 'mentorordning') return '/fellesloesning/vaare';
  if (entitet === 'strategi') return '/strategi';
  const navn = rom[entitet];
  return navn === undefined ? undefined : `/${navn}/${id}`;
};

/** `3/2018`: number and year as decisions and meetings are cited, the same as in their documents. */
export const nummerAar = (o: {
  readonly nummer?: number | undefined;
  readonly aar?: number | undefined;
}): string => (o.nummer === undefined || o.aar === undefined ? '' : `${o.nummer}/${o.aar}`);
