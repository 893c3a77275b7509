const statusliste: Readonly<Record<string, string>> = {
  forslag: 'Forslagsstatus',
  moete: 'Moetestatus',
  moetesak: 'Utfall',
  satsing: 'Satsingsstatus',
  deltakelse: 'Deltakelsesstatus',
};

/**
 * Text keys for an event, best first. The log names an act by its own name or by the state it led to, so both are
 * tried before the plain word for what was done.
 */
export const hendelsesnoekler = (
  entitet: string,
  h: { readonly hva: string; readonly handling?: string | null },
): readonly string[] => {
  const { handling } = h;
  const hva = `arkiv.hist.hva.${h.hva}`;
  if (!handling) return [hva];
  const liste = statusliste[entitet];
  return [
    `handling.${entitet}.${handling}`,
    ...(liste === undefined ? [] : [`kode.${liste}.${handling}`]),
    `arkiv.hist.handling.${handling}`,
    hva,
  ];
};

/** Fields as people know them: the stored name of a code is not a field of its own. */
export const synligeFelt = (felt: readonly string[] | undefined): readonly string[] => [
  ...new Set((felt ?? []).filter((f) => !f.endsWith('_kodenavn'))),
];
