import { kodeverdi } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import { Problem, ruleProblem } from '../problem.js';
import {
  arkivdelensAvslutning,
  etterHverandre,
  lukkes,
  mappensAvslutning,
  presedensensAvslutning,
  sakensAvslutning,
} from './avslutning.js';
import {
  type EndreSituasjon,
  erArkivar,
  type Felt,
  gitt,
  kodeAv,
  type OpprettSituasjon,
  type Regler,
} from './regel.js';

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

const saksfelt: Regler = {
  opprett: (s) => ({
    saksdato: s.felt.saksdato ?? s.naa,
    saksansvarlig: s.felt.saksansvarlig ?? s.aktoer.navn,
    referanseSaksansvarlig: s.felt.referanseSaksansvarlig ?? s.aktoer.bruker,
    administrativEnhet: s.felt.administrativEnhet ?? 'Ikke fordelt',
  }),
};
export const saksmappe = etterHverandre(saksfelt, sakensAvslutning);

/** M604, M605: by the core, once. */
const arkivert = (s: OpprettSituasjon | EndreSituasjon): Felt => {
  if (!erArkivar(s.aktoer)) throw new Problem('ingen-tilgang', 'arkivertDato: bare arkivaren arkiverer');
  return { arkivertDato: s.naa, arkivertAv: s.aktoer.navn, referanseArkivertAv: s.aktoer.bruker };
};

const status = (s: OpprettSituasjon | EndreSituasjon, kode: string): Felt => {
  const field = s.entity.fields.journalstatus;
  return field ? { journalstatus: kodeverdi(field, kode) } : {};
};

const krevSlettbar = (gammel: Objekt): void => {
  if (gammel.data.arkivertDato !== undefined)
    throw new Problem('feil-tilstand', 'registreringen er arkivert og kan ikke slettes');
};

/** A record without a status of its own is archived by giving it an arkivertDato. */
export const registrering: Regler = {
  opprett: (s) => (gitt(s.felt.arkivertDato) ? { ...arkivert(s), ...status(s, 'A') } : {}),
  endre: (s) =>
    gitt(s.felt.arkivertDato) && s.gammel.data.arkivertDato === undefined
      ? { ...arkivert(s), ...status(s, 'A') }
      : {},
  slett: krevSlettbar,
};

/** Chapter 7, Sletting: what is reserved, provisional or not yet journalised may go; the rest is archive. */
const slettbareStatuser: readonly string[] = ['R', 'M', 'S'];

export const journalpost: Regler = {
  opprett: (s) => {
    const ny = kodeAv(s.felt.journalstatus);
    if ((ny === 'J' || ny === 'A') && !erArkivar(s.aktoer))
      throw ruleProblem('journalstatus', 'bare arkivaren journalfører og arkiverer');
    return { journaldato: s.felt.journaldato ?? s.naa, ...(ny === 'A' ? arkivert(s) : {}) };
  },
  endre: (s) => {
    const fra = kodeAv(s.gammel.data.journalstatus);
    const til = kodeAv(s.felt.journalstatus);
    if (fra === undefined || til === undefined || fra === til) return {};
    if (!journalstatusOverganger[fra]?.includes(til))
      throw ruleProblem('journalstatus', `kan ikke gå fra ${fra} til ${til}`);
    if ((til === 'J' || til === 'A') && !erArkivar(s.aktoer))
      throw ruleProblem('journalstatus', 'bare arkivaren journalfører og arkiverer');
    return til === 'A' ? arkivert(s) : {};
  },
  slett: (gammel) => {
    const kode = kodeAv(gammel.data.journalstatus) ?? '';
    if (!slettbareStatuser.includes(kode))
      throw new Problem('feil-tilstand', `en journalpost med journalstatus ${kode} kan ikke slettes`);
  },
};

/** Krav 6.1.1, 6.1.17. */
export const mappe = etterHverandre(mappensAvslutning, {
  slett: (gammel) => {
    if (gammel.data.avsluttetDato !== undefined)
      throw new Problem('feil-tilstand', `${gammel.entitet} er avsluttet og kan ikke slettes`);
  },
});

export const dokumentbeskrivelse: Regler = {
  opprett: (s) => ({
    tilknyttetDato: s.naa,
    tilknyttetAv: s.aktoer.navn,
    referanseTilknyttetAv: s.aktoer.bruker,
  }),
  endre: (s) => {
    const [fra, til] = [kodeAv(s.gammel.data.dokumentstatus), kodeAv(s.felt.dokumentstatus)];
    if (fra === 'F' && til !== undefined && til !== 'F' && !erArkivar(s.aktoer))
      throw new Problem(
        'ingen-tilgang',
        'dokumentstatus: bare arkivaren kan åpne et ferdigstilt dokument for redigering',
      );
    return {};
  },
  slett: (gammel) => {
    if (kodeAv(gammel.data.dokumentstatus) === 'F')
      throw new Problem('feil-tilstand', 'et ferdigstilt dokument kan ikke slettes');
  },
};

/** M705, M706. */
const krevSjekksum = (felt: Felt): Felt => {
  if (gitt(felt.sjekksumAlgoritme) && !/^sha-?256$/i.test(String(felt.sjekksumAlgoritme)))
    throw ruleProblem('sjekksumAlgoritme', 'må være SHA-256');
  if (!gitt(felt.sjekksum)) return {};
  if (!/^[0-9a-f]{64}$/i.test(String(felt.sjekksum)))
    throw ruleProblem('sjekksum', 'må være 64 heksadesimale tegn uten mellomrom eller skilletegn');
  return {};
};
export const dokumentobjekt: Regler = {
  opprett: (s) => krevSjekksum(s.felt),
  endre: (s) => krevSjekksum(s.felt),
};

export const merknad: Regler = {
  opprett: (s) => ({
    merknadsdato: s.naa,
    merknadRegistrertAv: s.aktoer.navn,
    referanseMerknadRegistrertAv: s.aktoer.bruker,
  }),
};

/** Only what is to be followed up is written off: incoming documents and internal ones for follow-up. */
export const avskrives: readonly string[] = ['I', 'N'];

export const avskrivning: Regler = {
  opprett: (s) => {
    const type = kodeAv(s.foreldre.journalpost?.data.journalposttype);
    if (type !== undefined && !avskrives.includes(type))
      throw ruleProblem(
        'journalpost',
        'bare inngående dokumenter og organinterne dokumenter for oppfølging avskrives',
      );
    return {
      avskrivningsdato: s.felt.avskrivningsdato ?? s.naa,
      avskrevetAv: s.aktoer.navn,
      referanseAvskrevetAv: s.aktoer.bruker,
    };
  },
};

const godkjenning = (s: OpprettSituasjon | EndreSituasjon): Felt => {
  const alt = 'gammel' in s ? { ...s.gammel.data, ...s.felt } : s.felt;
  if (!gitt(s.felt.presedensGodkjentDato) || gitt(alt.presedensGodkjentAv)) return {};
  return { presedensGodkjentAv: s.aktoer.navn, referansePresedensGodkjentAv: s.aktoer.bruker };
};
export const presedens = etterHverandre({ opprett: godkjenning, endre: godkjenning }, presedensensAvslutning);

const periode: Regler = {
  opprett: (s) => ({ arkivperiodeStartDato: s.felt.arkivperiodeStartDato ?? s.naa }),
  // Krav 5.2.22: an ended period says when it ended.
  endre: (s) =>
    lukkes(s.felt, s.gammel)
      ? {
          arkivperiodeSluttDato: s.felt.arkivperiodeSluttDato ?? s.gammel.data.arkivperiodeSluttDato ?? s.naa,
        }
      : {},
};
export const arkivdel = etterHverandre(arkivdelensAvslutning, periode);
