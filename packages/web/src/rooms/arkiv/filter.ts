export interface Valg {
  readonly aar?: string;
  readonly status?: string;
}

const aarstall = /^\d{4}$/;
const kode = /^[A-Za-z0-9-]{1,20}$/;

const og = (deler: readonly string[]): { readonly filter?: string } =>
  deler.length === 0 ? {} : { filter: deler.join(' and ') };

/** OData filter of the case list; what is not a year or a code is left out. */
export const sakfilter = ({ aar = '', status = '' }: Valg) =>
  og([
    ...(aarstall.test(aar) ? [`saksaar eq ${aar}`] : []),
    ...(kode.test(status) ? [`saksstatus/kode eq '${status}'`] : []),
  ]);

export const journalfilter = ({ aar = '', status = '', type = '' }: Valg & { readonly type?: string }) =>
  og([
    ...(aarstall.test(aar) ? [`journalaar eq ${aar}`] : []),
    ...(kode.test(status) ? [`journalstatus/kode eq '${status}'`] : []),
    ...(kode.test(type) ? [`journalposttype/kode eq '${type}'`] : []),
  ]);

export const moetefilter = ({ aar = '' }: Valg) =>
  og(aarstall.test(aar) ? [`moetedato ge ${aar}-01-01 and moetedato le ${aar}-12-31`] : []);

/** Years to choose from: from the given first year to this one, newest first. */
export const aarene = (foerste: number, naa: number): readonly string[] =>
  Array.from({ length: Math.max(1, naa - foerste + 1) }, (_, i) => String(naa - i));
