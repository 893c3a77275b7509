import type { nb } from './nb.js';

export const nn: Record<keyof typeof nb, string> = {
  'logg-inn': 'Logg inn',
  'om-demo':
    'Dette er den innebygde pålogginga for demo og test. Ho finst berre på denne maskina. Ikkje bruk ekte passord her.',
  'om-passord': 'Alle demobrukarar har passordet «demo».',
  epost: 'E-postadresse',
  passord: 'Passord',
  'velg-bruker': 'Vel ein demobrukar',
  'velg-bruker-om': 'Vel kven du vil prøve Felles som. Du blir logga inn med ein gong.',
  'tilbake-epost': 'Logg inn med e-post og passord',
  soek: 'Søk etter fleire brukarar',
  'soek-hjelp': 'Skriv ei rolle, ei verksemd eller ei e-postadresse.',
  'soek-knapp': 'Søk',
  treff: 'Talet på brukarar vist: {antall}',
  'ingen-treff': 'Ingen brukarar passar med søket.',
  avbryt: 'Avbryt',
  'feil-passord': 'E-postadressa eller passordet er feil.',
  'feil-bruker': 'Demobrukaren finst ikkje. Vel ein annan.',
  'for-mange': 'For mange forsøk. Vent {minutter} minutt, og prøv igjen.',
  'logg-inn-igjen': 'Logg inn på nytt',
  'til-forsiden': 'Til framsida',
  'paalogging-brukt': 'Pålogginga kan ikkje fullførast',
  'paalogging-brukt-om': 'Ho er alt brukt, har gått ut på tid eller vart starta i ein annan nettlesar.',
  'paalogging-avbrutt': 'Pålogginga vart avbroten',
  'paalogging-avbrutt-om': 'Du er ikkje logga inn.',
  'paalogging-feilet': 'Pålogginga feila',
  'paalogging-feilet-om':
    'Påloggingstenesta gav eit svar vi ikkje kan stole på. Prøv igjen. Dersom det held fram, kontakt administratoren i verksemda di.',
  utilgjengelig: 'Påloggingstenesta svarer ikkje',
  'utilgjengelig-om': 'Vent litt, og prøv igjen.',
  'ikke-tilgang': 'Du har ikkje tilgang til Felles',
  'ikke-tilgang-om':
    'Pålogginga var rett, men brukaren din er ikkje registrert her. Be administratoren i verksemda di om tilgang.',
  'for-svak': 'Pålogginga er ikkje sikker nok',
  'for-svak-om':
    'Felles krev eit høgare tryggingsnivå. Logg inn på nytt, og vel ein tryggare påloggingsmåte.',
  'logger-ut': 'Du blir logga ut',
  'logger-ut-om':
    'Du blir send vidare til påloggingstenesta. Vel «Hald fram» dersom det ikkje skjer av seg sjølv.',
  fortsett: 'Hald fram',
  'logget-ut': 'Du er logga ut',
  'logget-ut-om': 'Du kan lukke denne sida.',
  feil: 'Noko gjekk gale',
  'feil-om': 'Førespurnaden kan ikkje behandlast. Gå tilbake til Felles, og prøv igjen.',
  feilkode: 'Feilkode',
  utloept: 'Sida er utgått',
  'utloept-om':
    'Det gjekk for lang tid, eller sida vart opna i ein annan nettlesar. Start pålogginga på nytt.',
};
