/** How a status looks. Each tone has its own shape, so that colour never says anything alone. */
export type Tone = 'god' | 'pagaar' | 'venter' | 'viktig' | 'nei' | 'noeytral';

const toner: Readonly<Record<Tone, readonly string[]>> = {
  god: [
    'vedtatt',
    'valgt',
    'godkjent',
    'gjennomfoert',
    'ferdig',
    'signert',
    'fullmakt',
    'avklart',
    'virksomt',
    'etablert',
    'til-stede',
    'for',
    'tilslutter',
    'bundet-avtale',
    'bundet-eget-vedtak',
    'avtale',
    'stoetter',
  ],
  pagaar: [
    'i-arbeid',
    'prosess',
    'vurdert',
    'innstilt',
    'paa-sakliste',
    'aapnet',
    'til-behandling',
    'interesse',
    'opsjon',
    'deltakelse',
    'hoering',
    'til-kommentar',
    'innkalt',
    'oversendt',
    'registrert',
    'foreslaatt',
    'meldt',
    'videresendt',
    'stoetter-med-merknad',
    'svart',
  ],
  venter: [
    'nominert',
    'spurt',
    'sendt',
    'planlagt',
    'kladd',
    'aapen',
    'utkast',
    'utsatt',
    'anbefaling',
    'avsluttet',
    'ikke-svart',
    'slaatt-sammen',
  ],
  viktig: ['protokoll', 'returnert', 'tilslutter-forbehold', 'reservert'],
  nei: [
    'avvist',
    'avslaatt',
    'nei',
    'utmeldt',
    'ikke-vedtatt',
    'mot',
    'avslaar',
    'fravaer',
    'trukket',
    'avlyst',
    'stoetter-ikke',
  ],
  noeytral: [],
};

/** Tone of a code that means the same in every list that has it. Unknown codes are neutral. */
export const toneFor = (kode: string): Tone =>
  (Object.entries(toner) as readonly (readonly [Tone, readonly string[]])[]).find(([, koder]) =>
    koder.includes(kode),
  )?.[0] ?? 'noeytral';

/** Designsystemet's colour of a tone. */
export const farge: Readonly<Record<Tone, 'success' | 'info' | 'neutral' | 'warning' | 'danger'>> = {
  god: 'success',
  pagaar: 'info',
  venter: 'neutral',
  viktig: 'warning',
  nei: 'danger',
  noeytral: 'neutral',
};
