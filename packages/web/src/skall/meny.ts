export interface Menypunkt {
  readonly til: string;
  readonly tekst: string;
  /** Shown only to those who are logged in. */
  readonly innlogget?: boolean;
  /** Shown only to those who have one of the roles in the tenant they work in. */
  readonly roller?: readonly string[];
}

export interface Seksjon extends Menypunkt {
  readonly id: string;
  readonly sider: readonly Menypunkt[];
}

/** What each has to do first, and the questions the structure of the collaboration must answer (row A25), as the menu. */
export const seksjoner: readonly Seksjon[] = [
  {
    id: 'min',
    til: '/',
    tekst: 'skall.meny.min',
    innlogget: true,
    sider: [
      { til: '/', tekst: 'skall.meny.min', innlogget: true },
      { til: '/arbeidsbord', tekst: 'arbeidsbord.tittel', innlogget: true, roller: ['sekretariat'] },
      { til: '/brev', tekst: 'brev.tittel', innlogget: true, roller: ['sekretariat'] },
      { til: '/sakliste', tekst: 'sakliste.tittel', innlogget: true, roller: ['leder', 'medlem'] },
      { til: '/minregion', tekst: 'minregion.tittel', innlogget: true, roller: ['kp'] },
      { til: '/minkommune', tekst: 'minkommune.tittel', innlogget: true, roller: ['medlem', 'observatoer'] },
      { til: '/varsel', tekst: 'varsel.tittel', innlogget: true },
    ],
  },
  {
    id: 'hvem',
    til: '/arena',
    tekst: 'skall.meny.hvem',
    sider: [
      { til: '/arena', tekst: 'skall.meny.arenaer' },
      { til: '/part', tekst: 'skall.meny.parter' },
      { til: '/nominasjon', tekst: 'arena.meny.nominasjoner' },
      { til: '/etablering', tekst: 'arena.meny.etablering' },
      { til: '/ressurs', tekst: 'ressurs.tittel', innlogget: true },
    ],
  },
  {
    id: 'med',
    til: '/matrise',
    tekst: 'skall.meny.med',
    sider: [
      { til: '/matrise', tekst: 'skall.meny.matrise' },
      { til: '/fellesloesning', tekst: 'skall.meny.fellesloesninger' },
      { til: '/kart', tekst: 'skall.meny.kart' },
      { til: '/avtale', tekst: 'skall.meny.avtale' },
    ],
  },
  {
    id: 'prioritert',
    til: '/vedtak',
    tekst: 'skall.meny.prioritert',
    sider: [
      { til: '/vedtak', tekst: 'skall.meny.vedtak' },
      { til: '/satsing', tekst: 'skall.meny.satsinger' },
      { til: '/forslag', tekst: 'skall.meny.forslag' },
      { til: '/hoering', tekst: 'skall.meny.hoeringer' },
      { til: '/strategi', tekst: 'skall.meny.strategi' },
    ],
  },
  { id: 'moeter', til: '/moete', tekst: 'skall.meny.moeter', sider: [] },
  {
    id: 'arkiv',
    til: '/sak',
    tekst: 'skall.meny.arkiv',
    sider: [
      { til: '/sak', tekst: 'skall.meny.saker' },
      { til: '/journal', tekst: 'skall.meny.journal' },
      { til: '/arkiv', tekst: 'skall.meny.saksbehandling', innlogget: true },
    ],
  },
  {
    id: 'administrasjon',
    til: '/administrasjon',
    tekst: 'skall.meny.administrasjon',
    roller: ['arkivar', 'administrator'],
    sider: [],
  },
];

/** Is the address the page itself or below it? */
export const under = (sti: string, til: string): boolean => sti === til || sti.startsWith(`${til}/`);

/** Is it for one who is logged in or not, with these roles? */
export const synligFor =
  (innlogget: boolean, harRolle: (...roller: readonly string[]) => boolean) =>
  (p: Menypunkt): boolean =>
    (p.innlogget !== true || innlogget) && (p.roller === undefined || harRolle(...p.roller));

/** The section an address belongs to. */
export const seksjonFor = (sti: string): Seksjon | undefined =>
  seksjoner.find((s) => [s.til, ...s.sider.map((p) => p.til)].some((til) => under(sti, til)));
