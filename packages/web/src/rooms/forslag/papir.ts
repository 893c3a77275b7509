/** The texts of a case paper as a form holds them: '' is none. */
export interface Papirtekst {
  readonly bakgrunn: string;
  readonly vurdering: string;
  readonly kostnad: string;
  readonly gevinst: string;
  readonly innstilling: string;
  /** A code; '' until it is chosen. */
  readonly bindingsklasse: string;
  /** ISO day; '' is none. */
  readonly frist: string;
}

type Felt = keyof Papirtekst;
const felter: readonly Felt[] = [
  'bakgrunn',
  'vurdering',
  'kostnad',
  'gevinst',
  'innstilling',
  'bindingsklasse',
  'frist',
];

type Papiret = Readonly<Partial<Record<Exclude<Felt, 'bindingsklasse'>, string | undefined>>> & {
  readonly bindingsklasse?: { readonly kode: string } | undefined;
};

export const tekster = (o: Papiret): Papirtekst => ({
  bakgrunn: o.bakgrunn ?? '',
  vurdering: o.vurdering ?? '',
  kostnad: o.kostnad ?? '',
  gevinst: o.gevinst ?? '',
  innstilling: o.innstilling ?? '',
  bindingsklasse: o.bindingsklasse?.kode ?? '',
  frist: o.frist ?? '',
});

/** What is sent for a field: null empties it, and a code is sent as one. */
export const somFelt = (felt: Felt, verdi: string): unknown =>
  verdi === '' ? null : felt === 'bindingsklasse' ? { kode: verdi } : verdi;

/** Fields in which one is not as the other. */
export const endret = (foer: Papirtekst, naa: Papirtekst): readonly Felt[] =>
  felter.filter((f) => foer[f] !== naa[f]);

/**
 * What two people have made of the same paper: what only the other changed is taken over, what I changed stays as I
 * typed it, and the fields that both changed differently are named.
 */
export const flettet = (
  grunn: Papirtekst,
  mine: Papirtekst,
  deres: Papirtekst,
): { readonly verdi: Papirtekst; readonly kolliderer: readonly Felt[] } => {
  const mineEndringer = endret(grunn, mine);
  const verdi = Object.fromEntries(
    felter.map((f) => [f, mineEndringer.includes(f) ? mine[f] : deres[f]]),
  ) as unknown as Papirtekst;
  return {
    verdi,
    kolliderer: mineEndringer.filter((f) => deres[f] !== grunn[f] && deres[f] !== mine[f]),
  };
};
