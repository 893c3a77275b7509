export const statuser = [
  'kladd',
  'meldt',
  'registrert',
  'oversendt',
  'vurdert',
  'videresendt',
  'innstilt',
  'paa-sakliste',
  'vedtatt',
  'avslaatt',
  'returnert',
  'trukket',
  'slaatt-sammen',
] as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** OData filter of the proposals; an address with anything but a known status or an id is read as no choice. */
export const forslagfilter = (valg: {
  readonly status: string;
  readonly arena: string;
}): { readonly filter?: string } => {
  const deler = [
    ...((statuser as readonly string[]).includes(valg.status)
      ? [`forslagsstatus/kode eq '${valg.status}'`]
      : []),
    ...(uuid.test(valg.arena) ? [`arena eq ${valg.arena}`] : []),
  ];
  return deler.length === 0 ? {} : { filter: deler.join(' and ') };
};
