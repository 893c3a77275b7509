export const klassene = ['intern', 'avtale', 'anbefaling'] as const;

/** OData filter of the decisions; unknown choices in the address are left out. */
export const vedtakfilter = (valg: {
  readonly klasse: string;
  readonly aar: string;
}): { readonly filter?: string } => {
  const deler = [
    ...((klassene as readonly string[]).includes(valg.klasse)
      ? [`bindingsklasse/kode eq '${valg.klasse}'`]
      : []),
    ...(/^\d{4}$/.test(valg.aar) ? [`aar eq ${valg.aar}`] : []),
  ];
  return deler.length === 0 ? {} : { filter: deler.join(' and ') };
};
