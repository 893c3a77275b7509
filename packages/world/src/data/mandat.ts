import { arenaer } from './arena.js';

/** A mandate proposed for an arena; points are numbered from 1 in order. */
export interface Mandat {
  readonly arena: string;
  readonly tittel: string;
  readonly innledning: string;
  readonly punkter: readonly string[];
  readonly status: 'forslag';
}

type Mandattekst = Omit<Mandat, 'arena' | 'status'>;

const styringsgruppe: Mandattekst = {
  tittel: 'Mandat for rådmannsutvalget som styringsgruppe',
  innledning:
    'Rådmannsutvalget leder det felles digitaliseringsarbeidet når møtet er satt som styringsgruppe. Innkallingen skal si hvilken egenskap møtet holdes i.',
  punkter: [
    'Vedta strategien for perioden og revidere den når erfaringene tilsier det.',
    'Velge felles satsinger, rangere dem og avgjøre hvordan de skal betales.',
    'Holde antallet satsinger lavt nok til at hver av dem kan fullføres.',
    'Fastsette mandat og budsjett for strategigruppen og sekretariatet.',
    'Velge leder og medlemmer i strategigruppen etter forslag fra regionene, og begrunne et avslag.',
    'Angi i hvert vedtak om det er internt, følger av et punkt i avtalen eller er en anbefaling til den enkelte part.',
    'Kontrollere at sekretariatet har kapasitet før en ny satsing settes i gang.',
    'Følge opp vedtakene og gjøre status kjent for alle parter minst to ganger i året.',
  ],
};

const strategigruppen: Mandattekst = {
  tittel: 'Mandat for DiguT strategigruppe',
  innledning:
    'Strategigruppen er leddet mellom styringsgruppen og regionene. Den gjør sakene klare, holder arbeidet samlet og sørger for at vedtak blir gjennomført.',
  punkter: [
    'Legge fram forslag til satsinger og rekkefølge, alltid med begrunnelse, kostnad og mål som nås.',
    'Samordne forslagene fra regionene og vise hvordan hver region har rangert dem.',
    'Planlegge og følge opp felles prosjekter gjennom faste beslutningspunkter.',
    'Gi sekretariatet oppdrag innenfor vedtatt budsjett og arbeidsplan.',
    'Skaffe fagfolk fra kommunene til avgrensede oppgaver i felles prosjekter.',
    'Gi råd til regioner som er i ferd med å opprette eFagråd.',
    'Melde fra til styringsgruppen når en satsing mangler penger, folk eller deltakere.',
  ],
};

const sekretariatet: Mandattekst = {
  tittel: 'Mandat for DiguT sekretariat',
  innledning:
    'Sekretariatet arbeider for strategigruppen og ledes av fylkeskommunen innenfor rammene av strategien og avtalen. Det starter med to årsverk og skal kunne bygges ut.',
  punkter: [
    'Ta imot forslag fra regionene, vurdere dem og gjøre dem klare for strategigruppen.',
    'Forberede møtene, føre protokoll og sørge for at saksdokumentene blir arkivert og lagt ut.',
    'Planlegge og gjennomføre kompetanseprogrammet for ledere.',
    'Bistå felles prosjekter med prosjektledelse, anskaffelsesfaglig hjelp og gevinstplaner.',
    'Hente inn svar fra partene og vise hvem som har svart, og hva de har svart.',
    'Følge med på tilskuddsordninger, forberede søknader sammen med en søkerkommune og passe rapporteringsfristene.',
    'Føre oversikt over fagfolk kommunene stiller til rådighet, og hva de brukes til.',
    'Holde fem fagområder dekket: organisasjonsutvikling, anskaffelser, teknologiforståelse, gevinstarbeid og prosjektledelse.',
  ],
};

function efagraad(navn: string): Mandattekst {
  return {
    tittel: `Mandat for ${navn}`,
    innledning:
      'Et eFagråd samler kommunene i regionen om digital utvikling. Det er et samarbeid mellom dem, ikke et nytt selskap, og bruker organer som alt finnes der det går.',
    punkter: [
      'Samle behovene i kommunene og rangere dem på vegne av regionen.',
      'Melde forslag til felles satsinger til sekretariatet med problem, mål og begrunnelse.',
      'Peke ut en kandidat til kontaktpunkt i strategigruppen.',
      'Sørge for at hver kommune blir hørt når noe utvikles, og er med når det tas i bruk.',
      'Avgjøre selv hvilken fagkunnskap rådet trenger, og hvem som skal sitte der.',
      'Dele erfaringer mellom kommunene og hjelpe dem som har kommet kortest.',
      'Fortelle kommunene hva strategigruppen og styringsgruppen har bestemt, og hva det betyr for dem.',
    ],
  };
}

export const mandater: readonly Mandat[] = arenaer.map((arena) => {
  const tekst = {
    styringsgruppe: () => styringsgruppe,
    strategigruppe: () => strategigruppen,
    sekretariat: () => sekretariatet,
    efagraad: () => efagraad(arena.navn),
  }[arena.type]();
  return { arena: arena.kode, status: 'forslag', ...tekst };
});
