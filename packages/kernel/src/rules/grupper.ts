import { maske } from '../maske.js';
import { fieldProblem, Problem, ruleProblem } from '../problem.js';
import {
  type EndreSituasjon,
  erArkivar,
  type Felt,
  gitt,
  kodeAv,
  koderAv,
  lik,
  type OpprettSituasjon,
} from './regel.js';

type Situasjon = OpprettSituasjon | EndreSituasjon;

const foer = (s: Situasjon): Felt => ('gammel' in s ? s.gammel.data : {});

const gruppe = (v: unknown): Felt | undefined =>
  typeof v === 'object' && v !== null && !Array.isArray(v) ? (v as Felt) : undefined;

const konstant = (felt: string) =>
  fieldProblem([{ felt, kode: 'konstant', tekst: 'kan ikke endres etter at den er satt' }]);

const aarSenere = (fra: string, aar: number): string => {
  const dag = new Date(fra);
  dag.setUTCFullYear(dag.getUTCFullYear() + aar);
  return dag.toISOString();
};

/**
 * The day a screening ends, counted from when the unit was registered (M504, M505). A day that the client has set
 * itself stands until the number of years is changed.
 */
const skjerming = (s: Situasjon): Felt => {
  const ny = gruppe(s.felt.skjerming);
  if (!ny || s.entity.fields.skjerming?.hidden) return {};
  const gammel = gruppe(foer(s).skjerming);
  const egenDato =
    gitt(ny.skjermingOpphoererDato) && !lik(ny.skjermingOpphoererDato, gammel?.skjermingOpphoererDato);
  const sammeTid = lik(ny.skjermingsvarighet, gammel?.skjermingsvarighet) && gitt(ny.skjermingOpphoererDato);
  if (typeof ny.skjermingsvarighet !== 'number' || egenDato || sammeTid) return {};
  const start = String(foer(s).opprettetDato ?? s.naa);
  return { skjerming: { ...ny, skjermingOpphoererDato: aarSenere(start, ny.skjermingsvarighet) } };
};

/** Where words of a title are screened, there is a title for the public (M025, M502). */
const offentligTittel = (s: Situasjon): Felt => {
  const { tittel, offentligTittel: felt } = s.entity.fields;
  if (!felt || !('skjerming' in s.felt)) return {};
  const utvalgteOrd = (v: unknown): boolean =>
    koderAv(gruppe(v)?.skjermingMetadata).some(
      (k) => /^T[MR]O$/.test(k) && tittel?.screenedBy?.some((x) => x === k),
    );
  const staar = 'offentligTittel' in s.felt ? s.felt.offentligTittel : foer(s).offentligTittel;
  if (utvalgteOrd(s.felt.skjerming)) return gitt(staar) ? {} : { offentligTittel: maske };
  return staar === maske && utvalgteOrd(foer(s).skjerming) ? { offentligTittel: null } : {};
};

// Lowest first, in each of the two instructions.
const trinn = [
  ['B', 'K', 'H', 'SH'],
  ['F', 'SF'],
] as const;

const erLavere = (ny: string, gammel: string): boolean =>
  trinn.some((skala) => {
    const [n, g] = [(skala as readonly string[]).indexOf(ny), (skala as readonly string[]).indexOf(gammel)];
    return n !== -1 && n < g;
  });

/** Who downgraded, and when (M626, M627). What a client says of it itself stands. */
const nedgradering = (s: Situasjon): Felt => {
  const [ny, gammel] = [gruppe(s.felt.gradering), gruppe(foer(s).gradering)];
  const [til, fra] = [kodeAv(ny?.graderingskode), kodeAv(gammel?.graderingskode)];
  if (!ny || til === undefined || fra === undefined || !erLavere(til, fra)) return {};
  const { navn, bruker } = s.aktoer;
  const ned = { nedgraderingsdato: s.naa, nedgradertAv: navn, referanseNedgradertAv: bruker };
  const egne = Object.keys(ned).filter((k) => gitt(ny[k]) && !lik(ny[k], gammel?.[k]));
  return { gradering: { ...ny, ...ned, ...Object.fromEntries(egne.map((k) => [k, ny[k]])) } };
};

const verifisering = ['verifisertDato', 'verifisertAv', 'referanseVerifisertAv'] as const;

/** Who verified a signature, and when, is told once (M622, M623). */
const elektroniskSignatur = (s: Situasjon): Felt => {
  const gammel = gruppe(foer(s).elektroniskSignatur);
  if (!gammel || !('elektroniskSignatur' in s.felt)) return {};
  const ny = gruppe(s.felt.elektroniskSignatur);
  for (const felt of verifisering)
    if (gitt(gammel[felt]) && !lik(ny?.[felt], gammel[felt])) throw konstant(`elektroniskSignatur/${felt}`);
  return {};
};

const krevArkivar = (s: Situasjon, felt: string): void => {
  if (!erArkivar(s.aktoer)) throw new Problem('ingen-tilgang', `${felt}: bare arkivaren kan gjøre dette`);
};

/** Discarding is told once, by the core, when the archivist says that it shall be done (M630, M631). */
const utfoertKassasjon = (s: Situasjon): Felt => {
  if (!('utfoertKassasjon' in s.felt)) return {};
  const [ny, gammel] = [gruppe(s.felt.utfoertKassasjon), gruppe(foer(s).utfoertKassasjon)];
  if (gammel && !lik(ny, gammel)) throw konstant('utfoertKassasjon');
  if (ny && !gammel) krevArkivar(s, 'utfoertKassasjon');
  return {};
};

/** Another kind of deletion is told with a time and a name of its own (M613, M614); what is told is not unsaid. */
const sletting = (s: Situasjon): Felt => {
  if (!('sletting' in s.felt)) return {};
  const { naa, aktoer } = s;
  const [ny, gammel] = [gruppe(s.felt.sletting), gruppe(foer(s).sletting)];
  if (gammel && !ny) throw konstant('sletting');
  const type = kodeAv(ny?.slettingstype);
  if (!ny || type === kodeAv(gammel?.slettingstype)) return {};
  krevArkivar(s, 'sletting');
  if (!('gammel' in s)) return {};
  if (type === 'SA') {
    if (s.entity.name !== 'arkivdel')
      throw ruleProblem('sletting/slettingstype', 'gjelder innholdet i en arkivdel og settes på arkivdelen');
    if (aktoer.art !== 'system' && !aktoer.roller.includes('administrator'))
      throw new Problem(
        'ingen-tilgang',
        'sletting: innholdet i en arkivdel slettes bare av den som er både arkivar og administrator',
      );
  }
  const merke = { slettetDato: naa, slettetAv: aktoer.navn, referanseSlettetAv: aktoer.bruker };
  return { sletting: { ...ny, ...merke } };
};

/** What holds for the groups, whichever class they stand on. */
export const grupper = (s: Situasjon): Felt => {
  let felt: Felt = {};
  for (const regel of [
    skjerming,
    offentligTittel,
    nedgradering,
    elektroniskSignatur,
    utfoertKassasjon,
    sletting,
  ])
    felt = { ...felt, ...regel({ ...s, felt: { ...s.felt, ...felt } } as Situasjon) };
  return felt;
};
