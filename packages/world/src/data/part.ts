/** A partner in the collaboration beside the municipalities. */
export interface Part {
  /** ASCII, also the tenant code. */
  readonly kode: string;
  readonly navn: string;
  readonly type: 'fylkeskommune' | 'statlig-embete' | 'interesseorganisasjon';
  readonly roller: readonly Partsrolle[];
  readonly merknad?: string;
}

/** Where the partner takes part, and as what. */
export interface Partsrolle {
  readonly arena: string;
  readonly som: 'medlem' | 'leder' | 'observatoer';
  /** Only in this capacity of the arena's meetings; absent means in all. */
  readonly kapasitet?: 'ordinaer' | 'styringsgruppe';
  readonly merknad: string;
}

export const parter: readonly Part[] = [
  {
    kode: 'troendelag-fylkeskommune',
    navn: 'Trøndelag fylkeskommune',
    type: 'fylkeskommune',
    roller: [
      { arena: 'ru', som: 'medlem', merknad: 'Fylkesrådmannen sitter i rådmannsutvalget.' },
      { arena: 'strategigruppe', som: 'medlem', merknad: 'Fylkeskommunen har én plass.' },
      { arena: 'sekretariat', som: 'leder', merknad: 'Fylkeskommunen leder sekretariatet.' },
    ],
    merknad: 'Kan lede fellesprosjekter, men kan ikke selv søke prosjektskjønn; det må en kommune gjøre.',
  },
  {
    kode: 'fylkesmannen-i-troendelag',
    navn: 'Fylkesmannen i Trøndelag',
    type: 'statlig-embete',
    roller: [
      {
        arena: 'ru',
        som: 'observatoer',
        kapasitet: 'styringsgruppe',
        merknad:
          'Er til stede bare når utvalget møter som styringsgruppe. Antakelse i demoen: uten stemme, siden embetet fordeler skjønnsmidlene.',
      },
      {
        arena: 'strategigruppe',
        som: 'medlem',
        merknad: 'Har én plass, men fratrer når gruppen behandler tilskudd som embetet selv avgjør.',
      },
    ],
  },
  {
    kode: 'ks',
    navn: 'KS',
    type: 'interesseorganisasjon',
    roller: [
      {
        arena: 'ru',
        som: 'observatoer',
        merknad: 'Deltar i møtene. Antakelse i demoen: med talerett, uten stemme.',
      },
    ],
  },
];
