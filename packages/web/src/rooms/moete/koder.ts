/** Codes that forms offer, in the order people expect; their texts are in `tekst/moete`. */
export const utfall = ['vedtatt', 'ikke-vedtatt', 'tatt-til-orientering', 'utsatt', 'oversendt'] as const;
export const regler = [
  'konsensus',
  'konsensus-leder',
  'flertall',
  'veto',
  'reservasjon',
  'anbefaling',
] as const;
export const sakstyper = ['beslutning', 'orientering', 'droefting', 'godkjenning'] as const;
export const stemmegivninger = ['for', 'mot', 'avholdende', 'reservert'] as const;
export const kapasiteter = ['ordinaer', 'styringsgruppe'] as const;
export const fremmoeter = ['til-stede', 'fravaer'] as const;
export const statuser = [
  'planlagt',
  'innkalt',
  'aapnet',
  'avsluttet',
  'protokoll',
  'til-kommentar',
  'godkjent',
] as const;
export const emner = [
  'mandat-budsjett-sekretariat',
  'valg-strategigruppe',
  'arbeidsplan-sekretariat',
  'prioritering-felles-satsinger',
  'kompetanseprogram',
  'egenandel-innenfor-ramme',
  'regional-prioritering',
  'rapportering',
  'fellesrutiner-sikkerhet',
  'deltakelse-satsing',
  'felles-anskaffelse',
  'valg-av-loesning',
  'endring-av-avtalen',
] as const;
/** Subjects that concern the collaboration's own bodies and may therefore be decided as internal (B04, B07). */
export const egenDrift: readonly string[] = [
  'mandat-budsjett-sekretariat',
  'valg-strategigruppe',
  'arbeidsplan-sekretariat',
];
