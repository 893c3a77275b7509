/** First of January of the years, as shortcuts of a date control. */
export const aarsskifter = (
  ...aar: readonly number[]
): readonly { readonly dato: string; readonly tekst: string }[] =>
  aar.map((a) => ({ dato: `${a}-01-01`, tekst: String(a) }));
