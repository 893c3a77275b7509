import { ruleProblem } from '../problem.js';
import { avslutning } from './arkivenhet.js';
import { kodeAv, type Regler } from './regel.js';

const journalstatusOverganger: Readonly<Record<string, readonly string[]>> = {
  R: ['F', 'G', 'E', 'J', 'U'],
  S: ['F', 'G', 'E', 'J', 'U'],
  M: ['S', 'J', 'U'],
  F: ['G', 'E', 'J', 'R', 'U'],
  G: ['E', 'J', 'F', 'U'],
  E: ['J', 'A', 'U'],
  J: ['A', 'E', 'U'],
  A: [],
  U: [],
};

export const saksmappe: Regler = {
  opprett: (s) => ({
    saksdato: s.felt.saksdato ?? s.naa,
    saksansvarlig: s.felt.saksansvarlig ?? s.aktoer.navn,
    referanseSaksansvarlig: s.felt.referanseSaksansvarlig ?? s.aktoer.bruker,
    administrativEnhet: s.felt.administrativEnhet ?? 'Ikke fordelt',
  }),
  endre: (s) => avslutning(s, 'saksstatus', ['A']),
};

export const journalpost: Regler = {
  opprett: (s) => {
    const status = kodeAv(s.felt.journalstatus);
    if (status === 'A' && s.aktoer.art !== 'system')
      throw ruleProblem('journalstatus', 'en ny journalpost kan ikke være arkivert fra starten');
    return { journaldato: s.felt.journaldato ?? s.naa };
  },
  endre: (s) => {
    const fra = kodeAv(s.gammel.data.journalstatus);
    const til = kodeAv(s.felt.journalstatus);
    if (fra === undefined || til === undefined || fra === til) return {};
    if (!journalstatusOverganger[fra]?.includes(til))
      throw ruleProblem('journalstatus', `kan ikke gå fra ${fra} til ${til}`);
    if ((til === 'J' || til === 'A') && !s.aktoer.roller.includes('arkivar') && s.aktoer.art !== 'system')
      throw ruleProblem('journalstatus', 'bare arkivaren journalfører og arkiverer');
    return til === 'A'
      ? { arkivertDato: s.naa, arkivertAv: s.aktoer.navn, referanseArkivertAv: s.aktoer.bruker }
      : {};
  },
};

export const dokumentbeskrivelse: Regler = {
  opprett: (s) => ({
    tilknyttetDato: s.naa,
    tilknyttetAv: s.aktoer.navn,
    referanseTilknyttetAv: s.aktoer.bruker,
  }),
};

export const merknad: Regler = {
  opprett: (s) => ({
    merknadsdato: s.naa,
    merknadRegistrertAv: s.aktoer.navn,
    referanseMerknadRegistrertAv: s.aktoer.bruker,
  }),
};

export const avskrivning: Regler = {
  opprett: (s) => ({
    avskrivningsdato: s.felt.avskrivningsdato ?? s.naa,
    avskrevetAv: s.aktoer.navn,
    referanseAvskrevetAv: s.aktoer.bruker,
  }),
};

export const arkiv: Regler = { endre: (s) => avslutning(s, 'arkivstatus', ['A']) };
export const arkivdel: Regler = {
  opprett: (s) => ({ arkivperiodeStartDato: s.felt.arkivperiodeStartDato ?? s.naa }),
  endre: (s) => avslutning(s, 'arkivdelstatus', ['P']),
};
