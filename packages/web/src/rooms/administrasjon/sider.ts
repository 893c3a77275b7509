/** Pages of the administration, in the order of the menu. */
export const sidene = [
  'arkivstruktur',
  'klassifikasjon',
  'kodelister',
  'brukere',
  'enheter',
  'tilgang',
  'metadata',
  'logg',
] as const;
export type Side = (typeof sidene)[number];

/** Roles the administration is for. */
export const administrasjonsroller = ['arkivar', 'administrator'] as const;

export const sideadresse = (v: string, side: Side): string => `/administrasjon/${v}/${side}`;
