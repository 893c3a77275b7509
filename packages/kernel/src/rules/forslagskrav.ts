/** What a proposal must say before it leaves its author, and goes on saying: the need, and why (row B08). */
export const manglerIForslag = (data: Readonly<Record<string, unknown>>): readonly string[] =>
  ['problem', 'begrunnelse'].filter((f) => String(data[f] ?? '').trim() === '');
