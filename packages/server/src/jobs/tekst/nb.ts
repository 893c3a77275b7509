/** Texts of the e-mails, bokmål. `{navn}` is filled in. */
export const nb = {
  'innkalling-emne': 'Innkalling: {tittel}, {dag}',
  'innkalling-ingress': 'Du er innkalt til møte i {arena}.',
  'innkalling-kalender': 'Innkallingen ligger ved som kalenderavtale.',
  'endring-emne': 'Endret møte: {tittel}, {dag}',
  'endring-ingress': 'Tid eller sted for møtet i {arena} er endret.',
  'endring-kalender': 'Kalenderavtalen som ligger ved, erstatter den du har fått før.',
  'avlysning-emne': 'Avlyst: {tittel}, {dag}',
  'avlysning-ingress': 'Møtet i {arena} er avlyst.',
  'avlysning-kalender': 'Det som ligger ved, tar møtet ut av kalenderen.',
  mottaker: 'Til {navn}',
  moete: 'Møte',
  tid: 'Tid',
  sted: 'Sted',
  sakliste: 'Saksliste',
  melding: 'Melding',
  'til-moetet': 'Åpne møtet med saksdokumentene',
  'deltakelse-emne': 'Spørsmål om deltakelse: {tittel}',
  'deltakelse-ingress': '{navn} er invitert til å delta i satsingen «{tittel}».',
  'deltakelse-frist': 'Svarfrist: {frist}.',
  'deltakelse-svar':
    'Logg inn og svar på vegne av kommunen. Et svar som binder kommunen, skal ha kommunens eget vedtak som vedlegg.',
  'til-satsingen': 'Åpne satsingen og svar',
  'hoering-emne': 'Høring: {tittel}',
  'hoering-purring-emne': 'Påminnelse om høring: {tittel}',
  'hoering-ingress': '{navn} er bedt om å uttale seg om «{tittel}».',
  'hoering-purring-ingress': '{navn} har ikke svart på høringen «{tittel}» ennå.',
  'hoering-frist': 'Svarfrist: {frist}.',
  'til-hoeringen': 'Åpne høringen med dokumentene (krever innlogging)',
  svarlenke: 'Svar uten å logge inn',
  'svarlenke-om':
    'Lenken gjelder bare dette spørsmålet og bare for dere. Svaret binder ikke virksomheten. Den som får lenken videresendt, kan se og gi svaret.',
  'sammendrag-emne': '{antall} nye varsler i Felles',
  'sammendrag-emne-ett': 'Ett nytt varsel i Felles',
  'sammendrag-liste': 'Siden sist',
  'sammendrag-flere': 'og {antall} til.',
  'sammendrag-valg': 'Du velger selv hvor ofte du får e-post, under Varsler og Innstillinger.',
  'til-varslene': 'Åpne varslene',
  bunn: 'E-posten er sendt automatisk fra Felles.',
} as const;

export type Tekstnoekkel = keyof typeof nb;

export const tekst = (noekkel: Tekstnoekkel, verdier: Readonly<Record<string, string>> = {}): string =>
  nb[noekkel].replace(/\{(\w+)\}/g, (helt, navn: string) => verdier[navn] ?? helt);
