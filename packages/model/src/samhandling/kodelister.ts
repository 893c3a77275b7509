import { kodeliste } from '../language/index.js';

export const parttype = kodeliste('Parttype', [
  ['kommune', 'Kommune'],
  ['fylkeskommune', 'Fylkeskommune'],
  ['fylkesmann', 'Fylkesmann'],
  ['ks', 'KS'],
  ['selskap', 'Selskap'],
  ['samarbeid', 'Interkommunalt samarbeid'],
]);

export const spraakform = kodeliste('Spraakform', [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['noeytral', 'Nøytral'],
]);

export const regiontype = kodeliste('Regiontype', [
  ['efagraad', 'eFagråd-region'],
  ['regionraad', 'Regionråd'],
  ['samarbeid', 'Annet samarbeid'],
]);

export const endringstype = kodeliste('Endringstype', [
  ['sammenslaaing', 'Sammenslåing'],
  ['deling', 'Deling'],
  ['omnummerering', 'Nytt nummer'],
  ['fylkesbytte', 'Bytte av fylke'],
  ['grensejustering', 'Grensejustering'],
]);

export const arenatype = kodeliste('Arenatype', [
  ['styringsgruppe', 'Styringsgruppe'],
  ['strategigruppe', 'Strategigruppe'],
  ['sekretariat', 'Sekretariat'],
  ['efagraad', 'Regionalt eFagråd'],
  ['prosjektgruppe', 'Prosjektgruppe'],
]);

/** Row A20: a region moves from nothing to a working eFagråd. */
export const arenastatus = kodeliste('Arenastatus', [
  ['ikke-startet', 'Ikke startet'],
  ['prosess', 'Prosess i gang'],
  ['etablert', 'Etablert'],
  ['virksomt', 'I virksomhet'],
  ['avviklet', 'Avviklet'],
]);

export const seterolle = kodeliste('Seterolle', [
  ['leder', 'Leder'],
  ['nestleder', 'Nestleder'],
  ['medlem', 'Medlem'],
  ['kp', 'Kontaktpunkt'],
  ['observatoer', 'Observatør'],
  ['vara', 'Vara'],
  ['sekretaer', 'Sekretær'],
]);

/** Row A06: the roll differs with the capacity the body meets in. */
export const kapasitet = kodeliste('Kapasitet', [
  ['ordinaer', 'Ordinært møte'],
  ['styringsgruppe', 'Som styringsgruppe'],
]);

export const anbefalingsstatus = kodeliste('Anbefalingsstatus', [
  ['aapen', 'Ikke påbegynt'],
  ['i-arbeid', 'I arbeid'],
  ['vedtatt', 'Vedtatt'],
  ['gjennomfoert', 'Gjennomført'],
]);

export const avtalestatus = kodeliste('Avtalestatus', [
  ['utkast', 'Utkast'],
  ['hoering', 'På høring'],
  ['vedtatt', 'Vedtatt'],
  ['erstattet', 'Erstattet'],
]);

export const tilslutningsstatus = kodeliste('Tilslutningsstatus', [
  ['ikke-sendt', 'Ikke sendt'],
  ['sendt', 'Sendt'],
  ['til-behandling', 'Til behandling'],
  ['vedtatt', 'Vedtatt i eget organ'],
  ['signert', 'Signert'],
  ['avslaatt', 'Avslått'],
  ['utmeldt', 'Meldt ut'],
]);

export const forslagsstatus = kodeliste('Forslagsstatus', [
  ['kladd', 'Kladd'],
  ['meldt', 'Meldt inn til arenaen'],
  ['registrert', 'Registrert i arenaen'],
  ['oversendt', 'Oversendt sekretariatet'],
  ['vurdert', 'Vurdert av sekretariatet'],
  ['videresendt', 'Sendt videre til en annen arena'],
  ['innstilt', 'Fremmet med innstilling'],
  ['paa-sakliste', 'På sakliste'],
  ['vedtatt', 'Vedtatt'],
  ['avslaatt', 'Ikke vedtatt'],
  ['returnert', 'Returnert'],
  ['trukket', 'Trukket'],
  ['slaatt-sammen', 'Slått sammen med et annet forslag'],
]);

/** Part 7.2, B08-B10: a need names what is missing, a proposal what should be done about it. */
export const forslagstype = kodeliste('Forslagstype', [
  ['forslag', 'Forslag'],
  ['behov', 'Behov'],
]);

export const stegtype = kodeliste('Stegtype', [
  ['meldt', 'Meldt inn'],
  ['registrert', 'Registrert'],
  ['oversendt', 'Sendt videre'],
  ['videresendt', 'Sendt til en annen arena'],
  ['mottatt', 'Mottatt'],
  ['vurdert', 'Vurdert'],
  ['innstilt', 'Fremmet med innstilling'],
  ['returnert', 'Returnert'],
  ['trukket', 'Trukket'],
  ['sakliste', 'Satt på sakliste'],
  ['behandlet', 'Behandlet i møte'],
  ['slaatt-sammen', 'Slått sammen med et annet forslag'],
  ['tok-opp', 'Tok opp i seg et annet forslag'],
]);

export const hoeringsstatus = kodeliste('Hoeringsstatus', [
  ['utkast', 'Utkast'],
  ['sendt', 'Åpen for svar'],
  ['avsluttet', 'Avsluttet'],
]);

export const hoeringssvarstatus = kodeliste('Hoeringssvarstatus', [
  ['ikke-svart', 'Ikke svart'],
  ['svart', 'Svart'],
]);

export const standpunkt = kodeliste('Standpunkt', [
  ['stoetter', 'Støtter'],
  ['stoetter-med-merknad', 'Støtter med merknad'],
  ['stoetter-ikke', 'Støtter ikke'],
  ['ingen-merknad', 'Ingen merknad'],
]);

export const sakstype = kodeliste('Sakstype', [
  ['beslutning', 'Beslutning'],
  ['orientering', 'Orientering'],
  ['droefting', 'Drøfting'],
  ['godkjenning', 'Godkjenning'],
]);

export const utfall = kodeliste('Utfall', [
  ['vedtatt', 'Vedtatt'],
  ['ikke-vedtatt', 'Ikke vedtatt'],
  ['tatt-til-orientering', 'Tatt til orientering'],
  ['utsatt', 'Utsatt'],
  ['oversendt', 'Oversendt'],
]);

/** Row B04, decision 7.9 no. 3. */
export const bindingsklasse = kodeliste('Bindingsklasse', [
  ['intern', 'Gjelder samarbeidets egen drift'],
  ['avtale', 'Bindende etter avtalen'],
  ['anbefaling', 'Anbefaling til partene'],
]);

/** What a decision is about; clauses of an agreement name the subjects they cover. */
export const vedtaksemne = kodeliste('Vedtaksemne', [
  ['mandat-budsjett-sekretariat', 'Mandat og budsjett for strategigruppe og sekretariat'],
  ['valg-strategigruppe', 'Valg av leder og medlemmer i strategigruppen'],
  ['arbeidsplan-sekretariat', 'Sekretariatets arbeidsplan'],
  ['prioritering-felles-satsinger', 'Hvilke felles satsinger som fremmes, og rekkefølgen'],
  ['kompetanseprogram', 'Innhold i og gjennomføring av kompetanseprogrammet'],
  ['egenandel-innenfor-ramme', 'Årlig egenandel innenfor avtalens opptrapping'],
  ['regional-prioritering', 'Frister og form for regionenes prioritering'],
  ['rapportering', 'Hva partene rapporterer om egen status, og når'],
  ['fellesrutiner-sikkerhet', 'Felles rutiner for personvern og informasjonssikkerhet'],
  ['deltakelse-satsing', 'Deltakelse i en bestemt felles satsing'],
  ['felles-anskaffelse', 'Fullmakt til felles anskaffelse'],
  ['valg-av-loesning', 'Hvilket system den enkelte part skal bruke'],
  ['endring-av-avtalen', 'Ny versjon av samarbeidsavtalen'],
]);

/** Subjects that concern the collaboration's own bodies alone (row B07). */
export const interneEmner: readonly string[] = [
  'mandat-budsjett-sekretariat',
  'valg-strategigruppe',
  'arbeidsplan-sekretariat',
];

export const satsingsstatus = kodeliste('Satsingsstatus', [
  ['aapnet', 'Åpnet'],
  ['deltakelse', 'Deltakelse avklares'],
  ['avklart', 'Deltakelse avklart'],
  ['avsluttet', 'Avsluttet'],
]);

/** Row F10: from intent to authority to binding participation. */
export const deltakelsesstatus = kodeliste('Deltakelsesstatus', [
  ['ikke-spurt', 'Ikke spurt'],
  ['spurt', 'Spurt'],
  ['interesse', 'Interessert, ikke bindende'],
  ['fullmakt', 'Deltar, eget vedtak'],
  ['opsjon', 'Opsjon'],
  ['nei', 'Deltar ikke'],
]);

export const partsvedtaksutfall = kodeliste('Partsvedtaksutfall', [
  ['tilslutter', 'Slutter seg til'],
  ['tilslutter-forbehold', 'Slutter seg til med forbehold'],
  ['avslaar', 'Slutter seg ikke til'],
]);
