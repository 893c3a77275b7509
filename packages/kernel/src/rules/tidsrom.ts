/** A period from `fraDato` up to, not including, `tilDato`. ISO days; '' has no beginning, undefined no end. */
export interface Tidsrom {
  readonly fraDato: string;
  readonly tilDato?: string | undefined;
}

/** The period of an object's own fields. */
export const tidsrom = (data: Readonly<Record<string, unknown>>): Tidsrom => ({
  fraDato: typeof data.fraDato === 'string' ? data.fraDato : '',
  ...(typeof data.tilDato === 'string' ? { tilDato: data.tilDato } : {}),
});

/** The day lies in the period. */
export const gjelderPaa = ({ fraDato, tilDato }: Tidsrom, dag: string): boolean =>
  fraDato <= dag && (tilDato === undefined || dag < tilDato);

/** The object holds on the day. */
export const gjelderDa = (o: { readonly data: Readonly<Record<string, unknown>> }, dag: string): boolean =>
  gjelderPaa(tidsrom(o.data), dag);

/** Two periods have a day in common. */
export const overlapper = (a: Tidsrom, b: Tidsrom): boolean =>
  (b.tilDato === undefined || a.fraDato < b.tilDato) && (a.tilDato === undefined || b.fraDato < a.tilDato);
