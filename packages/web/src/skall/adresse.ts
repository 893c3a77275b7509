/** Search parameters as plain texts: `?dato=2018-07-01&region=fosen`. Empty ones are left out. */
export const lesSok = (sok: string): Record<string, string> => Object.fromEntries(new URLSearchParams(sok));

export const skrivSok = (verdier: Readonly<Record<string, unknown>>): string => {
  const ut = new URLSearchParams();
  for (const [navn, verdi] of Object.entries(verdier)) {
    if (verdi !== undefined && verdi !== null && verdi !== '') ut.set(navn, String(verdi));
  }
  const tekst = ut.toString();
  return tekst === '' ? '' : `?${tekst}`;
};
