const forKladd = ['arena', 'tittel'] as const;

/** Fields of a proposal that must be filled in: a draft needs a name and a body, what is sent in needs its reasons. */
export const kravTil = (hva: 'kladd' | 'registrer'): readonly string[] =>
  hva === 'kladd' ? forKladd : [...forKladd, 'problem', 'maal', 'begrunnelse'];
