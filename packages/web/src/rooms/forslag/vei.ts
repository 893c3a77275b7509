/** The stations of a proposal on its way up (decision 7.9 no. 2). */
export const stasjoner = ['efagraad', 'sekretariat', 'strategigruppe', 'styringsgruppe', 'avgjort'] as const;
export type Stasjon = (typeof stasjoner)[number];

const stasjonFor: Readonly<Record<string, Stasjon>> = {
  kladd: 'efagraad',
  returnert: 'efagraad',
  trukket: 'efagraad',
  meldt: 'efagraad',
  'slaatt-sammen': 'efagraad',
  videresendt: 'sekretariat',
  registrert: 'efagraad',
  oversendt: 'sekretariat',
  vurdert: 'strategigruppe',
  innstilt: 'styringsgruppe',
  'paa-sakliste': 'styringsgruppe',
  vedtatt: 'avgjort',
  avslaatt: 'avgjort',
};

export interface Veipunkt {
  readonly stasjon: Stasjon;
  readonly stilling: 'passert' | 'her' | 'gjenstaar';
}

/** Where a proposal is, from its status. */
export const vei = (status: string): readonly Veipunkt[] => {
  const her = stasjoner.indexOf(stasjonFor[status] ?? 'efagraad');
  return stasjoner.map((stasjon, i) => ({
    stasjon,
    stilling: i < her ? 'passert' : i === her ? 'her' : 'gjenstaar',
  }));
};

/** `3/2018`, or undefined for a draft without a number. */
export const nummer = (o: { readonly nummer?: unknown; readonly aar?: unknown }): string | undefined =>
  typeof o.nummer === 'number' && typeof o.aar === 'number' ? `${o.nummer}/${o.aar}` : undefined;

/** To whom a return goes: the party it came from, or the body that put it forward. Nobody when it lies there already. */
export const returTil = (o: {
  readonly arena?: string;
  readonly hosArena?: string | undefined;
  readonly part?: string | undefined;
}): 'part' | 'arena' | undefined =>
  o.hosArena !== o.arena ? 'arena' : o.part === undefined ? undefined : 'part';
