export interface Snarvei {
  readonly til: string;
  readonly tekst: string;
}

const forRolle: readonly (readonly [roller: readonly string[], snarvei: Snarvei])[] = [
  [['sekretariat'], { til: '/arbeidsbord', tekst: 'start.snarvei.arbeidsbord' }],
  [['leder', 'medlem'], { til: '/sakliste', tekst: 'start.snarvei.sakliste' }],
  [['kp'], { til: '/minregion', tekst: 'start.snarvei.minregion' }],
  [['medlem', 'observatoer'], { til: '/minkommune', tekst: 'start.snarvei.minkommune' }],
  [['kp', 'medlem'], { til: '/forslag/ny', tekst: 'start.snarvei.forslag' }],
  [['sekretariat'], { til: '/moete/ny', tekst: 'start.snarvei.moete' }],
  [
    ['kp', 'sekretariat', 'leder', 'medlem', 'observatoer'],
    { til: '/forslag', tekst: 'start.snarvei.forslagene' },
  ],
  [['sekretariat', 'leder', 'medlem'], { til: '/matrise', tekst: 'start.snarvei.matrise' }],
  [['arkivar', 'saksbehandler', 'leder', 'sekretariat'], { til: '/arkiv', tekst: 'start.snarvei.arkiv' }],
];

/** The pages people in these roles use most. */
export const snarveier = (roller: readonly string[]): readonly Snarvei[] =>
  forRolle.filter(([r]) => r.some((x) => roller.includes(x))).map(([, s]) => s);
