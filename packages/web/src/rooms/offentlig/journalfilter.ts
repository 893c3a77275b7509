const dag = /^\d{4}-\d{2}-\d{2}$/;

const dagenEtter = (dato: string): string =>
  new Date(Date.parse(`${dato}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** OData filter of the journal page. Texts that are no date or code are left out. The last day is included. */
export const journalfilter = (valg: {
  readonly type: string;
  readonly fra: string;
  readonly til: string;
}): string | undefined => {
  const ledd = [
    /^[A-Z]$/.test(valg.type) ? `journalposttype/kode eq '${valg.type}'` : '',
    dag.test(valg.fra) ? `journaldato ge ${valg.fra}T00:00:00Z` : '',
    dag.test(valg.til) ? `journaldato lt ${dagenEtter(valg.til)}T00:00:00Z` : '',
  ].filter((l) => l !== '');
  return ledd.length === 0 ? undefined : ledd.join(' and ');
};
