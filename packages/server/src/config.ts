import { readFileSync } from 'node:fs';
import type { Lisens } from './lisens.js';

export interface Konfigurasjon {
  readonly port: number;
  readonly vert: string;
  /** Public base URL, without a trailing slash. */
  readonly grunnadresse: string;
  /** Owner's connection, for migrations. Absent: the embedded database. */
  readonly databaseUrl?: string;
  /** Connection of the runtime role. Absent: made from `databaseUrl`. */
  readonly databaseAppUrl?: string;
  readonly datamappe: string;
  readonly maksFil: number;
  /** How long a file that comes in parts may wait for the next, hours. */
  readonly opplastingstimer: number;
  /** Levels that `$expand` may go down (MaxExpansionDepth); 3 unless given. */
  readonly maksUtvidelse?: number;
  readonly loggnivaa: string;
  readonly issuer?: string;
  readonly klientId?: string;
  readonly klientHemmelighet?: string;
  readonly smtpUrl?: string;
  readonly avsender: string;
  readonly verden: 'troendelag-2018' | 'ingen';
  /** Tenant of the collaboration, which the web application opens with. */
  readonly samarbeid: string;
  /** What open data are given out under; NLOD 2.0 unless given. */
  readonly lisens?: Lisens;
  /** Bearer secret for /metrics; absent means loopback only. */
  readonly metrikknoekkel?: string;
}

/** Everything that is wrong with the environment, one line each, for the one who starts the program. */
export class KonfigurasjonsFeil extends Error {
  readonly linjer: readonly string[];
  constructor(linjer: readonly string[]) {
    super(`Oppsettet er ikke gyldig:\n${linjer.map((l) => `  - ${l}`).join('\n')}`);
    this.name = 'KonfigurasjonsFeil';
    this.linjer = linjer;
  }
}

type Miljoe = Readonly<Record<string, string | undefined>>;

const kjente = new Set([
  'PORT',
  'FELLES_VERT',
  'FELLES_GRUNNADRESSE',
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'FELLES_DATA',
  'FELLES_MAKS_FIL',
  'FELLES_MAKS_UTVIDELSE',
  'FELLES_OPPLASTINGSTIMER',
  'FELLES_LOGG',
  'OIDC_ISSUER',
  'OIDC_KLIENT_ID',
  'OIDC_KLIENT_HEMMELIGHET',
  'OIDC_KLIENT_HEMMELIGHET_FIL',
  'SMTP_URL',
  'FELLES_AVSENDER',
  'FELLES_VERDEN',
  'FELLES_SAMARBEID',
  'FELLES_METRIKKNOEKKEL',
  'FELLES_LISENS',
  'FELLES_LISENS_ADRESSE',
]);

/** Reads and checks the environment. Throws KonfigurasjonsFeil with every fault found, not only the first. */
export const lesKonfigurasjon = (miljoe: Miljoe, standardMappe: string): Konfigurasjon => {
  const feil: string[] = [];
  const hent = (navn: string): string | undefined => {
    const verdi = miljoe[navn];
    return verdi === undefined || verdi === '' ? undefined : verdi;
  };
  const heltall = (navn: string, standard: number, min: number, maks: number): number => {
    const verdi = hent(navn);
    if (verdi === undefined) return standard;
    const tall = Number(verdi);
    if (/^\d+$/.test(verdi) && tall >= min && tall <= maks) return tall;
    feil.push(`${navn}=${verdi}: må være et heltall fra ${min} til ${maks}`);
    return standard;
  };
  const adresse = (navn: string, protokoller: readonly string[]): string | undefined => {
    const verdi = hent(navn);
    if (verdi === undefined) return undefined;
    // The value may hold a password, so the message names the variable alone.
    if (!URL.canParse(verdi) || !protokoller.includes(new URL(verdi).protocol)) {
      feil.push(
        `${navn}: må være en adresse som begynner med ${protokoller.map((p) => `${p}//`).join(' eller ')}`,
      );
      return undefined;
    }
    return verdi;
  };
  const enAv = <const V extends string>(navn: string, verdier: readonly V[], standard: V): V => {
    const verdi = hent(navn);
    if (verdi === undefined) return standard;
    const funnet = verdier.find((v) => v === verdi);
    if (funnet) return funnet;
    feil.push(`${navn}=${verdi}: må være en av ${verdier.join(', ')}`);
    return standard;
  };

  for (const navn of Object.keys(miljoe))
    if ((navn.startsWith('FELLES_') || navn.startsWith('OIDC_')) && !kjente.has(navn))
      feil.push(
        `${navn}: ukjent innstilling. Kjente er ${[...kjente].filter((k) => k.startsWith(navn.slice(0, 4))).join(', ')}`,
      );

  const port = heltall('PORT', 8080, 0, 65_535);
  const issuer = adresse('OIDC_ISSUER', ['https:', 'http:']);
  const klientId = hent('OIDC_KLIENT_ID');
  const hemmelighetFil = hent('OIDC_KLIENT_HEMMELIGHET_FIL');
  let klientHemmelighet = hent('OIDC_KLIENT_HEMMELIGHET');
  if (hemmelighetFil !== undefined)
    try {
      klientHemmelighet = readFileSync(hemmelighetFil, 'utf8').trim();
    } catch {
      feil.push(`OIDC_KLIENT_HEMMELIGHET_FIL: kan ikke lese ${hemmelighetFil}`);
    }
  if (issuer && !klientId) feil.push('OIDC_KLIENT_ID mangler: den må være satt når OIDC_ISSUER er satt');
  if (!issuer && klientId) feil.push('OIDC_ISSUER mangler: OIDC_KLIENT_ID er satt uten den');
  const vert = hent('FELLES_VERT') ?? '127.0.0.1';
  if (!issuer && !['127.0.0.1', '::1', 'localhost'].includes(vert))
    feil.push(
      `FELLES_VERT=${vert}: den innebygde demoinnloggingen lytter bare på denne maskinen. Sett OIDC_ISSUER for å åpne for andre`,
    );
  const databaseUrl = adresse('DATABASE_URL', ['postgres:', 'postgresql:']);
  const databaseAppUrl = adresse('DATABASE_APP_URL', ['postgres:', 'postgresql:']);
  if (databaseAppUrl && !databaseUrl) feil.push('DATABASE_URL mangler: DATABASE_APP_URL er satt uten den');
  const smtpUrl = adresse('SMTP_URL', ['smtp:', 'smtps:']);
  const grunnadresse = (
    adresse('FELLES_GRUNNADRESSE', ['https:', 'http:']) ?? `http://localhost:${port}`
  ).replace(/\/+$/, '');
  if (issuer && !hent('FELLES_GRUNNADRESSE'))
    feil.push('FELLES_GRUNNADRESSE mangler: den må være satt når OIDC_ISSUER er satt');
  const metrikknoekkel = hent('FELLES_METRIKKNOEKKEL');
  const lisens = hent('FELLES_LISENS');
  const lisensadresse = adresse('FELLES_LISENS_ADRESSE', ['https:', 'http:']);
  if ((lisens === undefined) !== (hent('FELLES_LISENS_ADRESSE') === undefined))
    feil.push(
      'FELLES_LISENS og FELLES_LISENS_ADRESSE: oppgi både navnet på lisensen og adressen til den, eller ingen av dem',
    );
  const konfigurasjon: Konfigurasjon = {
    port,
    vert,
    grunnadresse,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(databaseAppUrl ? { databaseAppUrl } : {}),
    datamappe: hent('FELLES_DATA') ?? standardMappe,
    maksFil: heltall('FELLES_MAKS_FIL', 150 * 1024 * 1024, 1_024, 10 * 1024 * 1024 * 1024),
    opplastingstimer: heltall('FELLES_OPPLASTINGSTIMER', 24, 1, 720),
    maksUtvidelse: heltall('FELLES_MAKS_UTVIDELSE', 3, 1, 6),
    loggnivaa: enAv('FELLES_LOGG', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
    ...(issuer ? { issuer } : {}),
    ...(klientId ? { klientId } : {}),
    ...(klientHemmelighet ? { klientHemmelighet } : {}),
    ...(smtpUrl ? { smtpUrl } : {}),
    avsender: hent('FELLES_AVSENDER') ?? 'Felles <felles@localhost>',
    samarbeid: hent('FELLES_SAMARBEID') ?? 'digut',
    verden: enAv('FELLES_VERDEN', ['troendelag-2018', 'ingen'], issuer ? 'ingen' : 'troendelag-2018'),
    ...(metrikknoekkel ? { metrikknoekkel } : {}),
    ...(lisens && lisensadresse ? { lisens: { navn: lisens, adresse: lisensadresse } } : {}),
  };
  if (feil.length > 0) throw new KonfigurasjonsFeil(feil);
  return konfigurasjon;
};
