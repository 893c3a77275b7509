/** Code list of the state of what is held for a party, by entity. */
export const statuslister: Readonly<Record<string, string>> = {
  tilslutning: 'Tilslutningsstatus',
  deltakelse: 'Deltakelsesstatus',
  hoeringssvar: 'Hoeringssvarstatus',
  forslag: 'Forslagsstatus',
  oppfoelging: 'Oppfoelgingsstatus',
};
