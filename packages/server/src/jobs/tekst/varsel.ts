/** What a notice of a kind says, before the title of what it is about. Kinds without words stand by the title alone. */
const ord: Readonly<Record<string, string>> = {
  'forslag-meldt': 'Nytt innspill til arenaen',
  'forslag-tatt-opp': 'Arenaen tar opp forslaget',
  'forslag-oversendt': 'Forslag til vurdering',
  'forslag-mottatt': 'Mottaket er bekreftet',
  'forslag-videresendt': 'Forslag sendt til dere',
  'forslag-flyttet': 'Forslaget er sendt videre',
  'forslag-vurdert': 'Forslaget er vurdert',
  'forslag-innstilt': 'Forslag klart for sakliste',
  'forslag-returnert': 'Forslaget er returnert',
  'forslag-slaatt-sammen': 'Forslaget går videre i et annet',
  'forslag-tok-opp': 'Et annet forslag er slått sammen med',
  'forslag-trukket': 'Forslaget er trukket',
  'hoering-sendt': 'Ny høring',
  'hoering-purret': 'Påminnelse om svar',
  'hoering-frist': 'Ny svarfrist',
  'hoering-besvart': 'Høringssvar fra',
  'hoering-avsluttet': 'Høringen er avsluttet',
  'kommentar-ny': 'Ny kommentar',
  'kommentar-svar': 'Svar i tråden',
  'kommentar-spoersmaal': 'Spørsmål til sekretariatet',
  'moete-innkalt': 'Innkalling',
  'moete-endret': 'Møtet har ny tid eller nytt sted',
  'moete-avlyst': 'Møtet er avlyst',
  'protokoll-til-kommentar': 'Protokoll til kommentar',
  'protokoll-merknad': 'Merknad til protokollen',
  'protokoll-merknad-besvart': 'Svar på merknaden din',
  'protokoll-til-godkjenning': 'Protokoll til godkjenning',
  'satsing-aapnet': 'Spørsmål om deltakelse',
  'deltakelse-besvart': 'Svar om deltakelse',
  'nominasjon-til-valg': 'Nominasjon til valg',
  'nominasjon-valgt': 'Nominasjonen er valgt',
  'nominasjon-avvist': 'Nominasjonen er avvist, nominer på nytt',
  'nominasjon-trukket': 'Nominasjonen er trukket',
  'sete-gitt': 'Du har fått en plass',
  'sete-avsluttet': 'Plassen din er avsluttet',
  'mandat-vedtatt': 'Nytt mandat',
};

export const varselord = (type: string, tittel: string): string => {
  const innledning = ord[type];
  return innledning ? `${innledning}: ${tittel}` : tittel;
};
