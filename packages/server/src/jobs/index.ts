import { join } from 'node:path';
import { systemAktoer, varsleFrister } from '@felles/kernel';
import type { Avhengigheter } from '../avhengigheter.js';
import { lagSvarlenker } from '../svarlenke.js';
import { erstattAvtaler } from './avtaler.js';
import { kjoerFiksitet } from './fiksitet.js';
import { kjoerFiltekst, tellFiltekst } from './filtekst.js';
import { openForsegling } from './forsegling.js';
import { lesAvsender } from './linje.js';
import { openRydding } from './rydding.js';
import { kjoerSammendrag } from './sammendrag.js';
import { filSender, type Sender, smtpSender } from './sender.js';
import { medLaas, type Sloeyfe, startSloeyfe } from './sloeyfe.js';
import { type Jobbnavn, jobbnavn, tallFor } from './tall.js';
import { kjoerUtboks, ryddUtboks, tellUtboks } from './utboks.js';

export type { Jobbnavn } from './tall.js';

export interface Jobber {
  /** Stops the timers and waits for what runs. */
  stopp(): Promise<void>;
  /**
   * Runs one whole round now, after the one that may be running: whatever the hour, over everything. Does nothing when
   * another process is at the same job. Throws what the round throws.
   */
  kjoerNaa(jobb: Jobbnavn): Promise<void>;
}

export interface Jobbvalg {
  /** Which jobs run by the clock; the others only by `kjoerNaa`. Default all. */
  readonly paaKlokke?: readonly Jobbnavn[];
  /** See Rydder. */
  readonly ventetidFiler?: number;
}

const SEKUND = 1000;
const MINUTT = 60 * SEKUND;

// The first round comes soon, so that what waits from the last run gets done; the heavy ones let the start be quiet.
const takt: Readonly<Record<Jobbnavn, { readonly mellom: number; readonly foerst: number }>> = {
  utboks: { mellom: 5 * SEKUND, foerst: 2 * SEKUND },
  forsegling: { mellom: SEKUND, foerst: SEKUND },
  rydding: { mellom: 60 * MINUTT, foerst: 10 * MINUTT },
  fiksitet: { mellom: 15 * MINUTT, foerst: 15 * MINUTT },
  filtekst: { mellom: 5 * SEKUND, foerst: 5 * SEKUND },
  sammendrag: { mellom: 5 * MINUTT, foerst: MINUTT },
  frister: { mellom: 15 * MINUTT, foerst: 30 * SEKUND },
};

/** Chooses how e-mail leaves. Undefined: it waits, because this is no demo and no server is given. */
const velgSender = ({ konfigurasjon: k, logg }: Avhengigheter): Sender | undefined => {
  if (k.smtpUrl) return smtpSender(k.smtpUrl);
  if (k.issuer) {
    logg.warn({ mangler: 'SMTP_URL' }, 'epost-venter-uten-tjener');
    return undefined;
  }
  logg.info({ mappe: 'utgaaende', mangler: 'SMTP_URL' }, 'epost-skrives-til-fil');
  return filSender(join(k.datamappe, 'utgaaende'));
};

/** Starts the background work of the product: see docs/adr/0005-bakgrunnsjobber.md. */
export const startJobber = (d: Avhengigheter, valg: Jobbvalg = {}): Jobber => {
  const { pool, filer, kernel, klokke, logg, noekkel, register } = d;
  const { datamappe, grunnadresse } = d.konfigurasjon;
  const tall = tallFor(d);
  const avsender = lesAvsender(d.konfigurasjon.avsender);
  const sender = velgSender(d);
  const forsegling = openForsegling({ pool, noekkel, datamappe, logg, tall });
  const svarlenker = lagSvarlenker(noekkel, grunnadresse);
  const rydding = openRydding({
    pool,
    filer,
    datamappe,
    logg,
    klokke,
    ...(valg.ventetidFiler === undefined ? {} : { ventetid: valg.ventetidFiler }),
  });
  const talt = { utboks: 0, filtekst: 0 };
  /** Counting is for the metrics, and does not follow the work. */
  const skalTelle = (jobb: keyof typeof talt, alt: boolean): boolean => {
    if (!alt && Date.now() - talt[jobb] < MINUTT) return false;
    talt[jobb] = Date.now();
    return true;
  };

  const runder: Readonly<
    Record<Jobbnavn, (virksomheter: readonly string[], alt: boolean, signal: AbortSignal) => Promise<void>>
  > = {
    utboks: async (virksomheter, alt, signal) => {
      if (sender)
        await kjoerUtboks({
          pool,
          virksomheter,
          sender,
          avsender,
          grunnadresse,
          svarlenke: (virksomhet) => svarlenker.adresse(virksomhet),
          logg,
          tall,
          signal,
        });
      if (skalTelle('utboks', alt)) await tellUtboks({ pool, virksomheter, tall });
    },
    forsegling: (virksomheter, alt, signal) => forsegling.runde(virksomheter, { alt, signal }),
    rydding: async (virksomheter, alt, signal) => {
      await rydding(virksomheter, { alt, signal });
      await ryddUtboks({ pool, virksomheter, logg });
      for (const virksomhet of virksomheter) {
        if (signal.aborted) return;
        const sesjon = kernel.open(systemAktoer(virksomhet));
        for (let antall = 1; antall > 0; ) {
          antall = await sesjon.liftScreenings();
          if (antall > 0) logg.info({ virksomhet, antall }, 'utloept-skjerming-opphevet');
        }
        const erstattet = await erstattAvtaler(sesjon, klokke().toISOString().slice(0, 10));
        if (erstattet > 0) logg.info({ virksomhet, antall: erstattet }, 'avtaleversjoner-erstattet');
      }
    },
    fiksitet: (virksomheter, alltid, signal) =>
      kjoerFiksitet({ pool, register, filer, logg, tall, virksomheter, alltid, signal }),
    sammendrag: (virksomheter, _alt, signal) =>
      kjoerSammendrag({ pool, register, virksomheter, naa: klokke(), logg, signal }),
    frister: async (virksomheter, _alt, signal) => {
      for (const virksomhet of virksomheter) {
        if (signal.aborted) return;
        const antall = await varsleFrister({ model: kernel.model, pool, filer, klokke }, virksomhet);
        if (antall > 0) logg.info({ virksomhet, antall }, 'frister-varslet');
      }
    },
    filtekst: async (virksomheter, alt, signal) => {
      await kjoerFiltekst({ pool, filer, virksomheter, logg, tall, signal });
      if (skalTelle('filtekst', alt)) await tellFiltekst({ pool, virksomheter, tall });
    },
  };

  const kjoer = async (jobb: Jobbnavn, alt: boolean, signal: AbortSignal): Promise<void> => {
    const arbeid = async (): Promise<void> => {
      const virksomheter = (await register.virksomheter()).map((v) => v.virksomhet);
      await runder[jobb](virksomheter, alt, signal);
      tall.ferdig[jobb] = Math.floor(Date.now() / 1000);
    };
    try {
      // These lease their rows, so two processes share the work instead of taking turns.
      if (jobb === 'utboks' || jobb === 'filtekst') await arbeid();
      else await medLaas(pool, jobb, arbeid);
    } catch (feil) {
      tall.feil[jobb]++;
      throw feil;
    }
  };

  const sloeyfer = Object.fromEntries(
    jobbnavn.map((jobb) => [
      jobb,
      startSloeyfe({
        ...takt[jobb],
        ...(valg.paaKlokke?.includes(jobb) === false ? { foerst: undefined } : {}),
        runde: (alt, signal) => kjoer(jobb, alt, signal),
        feilet: (feil) => logg.error({ jobb, err: feil }, 'jobb-feilet'),
      }),
    ]),
  ) as Record<Jobbnavn, Sloeyfe>;

  return {
    kjoerNaa: (jobb) => sloeyfer[jobb].kjoerNaa(),
    stopp: async () => {
      await Promise.all(jobbnavn.map((jobb) => sloeyfer[jobb].stopp()));
      sender?.lukk();
      await medLaas(pool, 'forsegling', () => forsegling.avslutt()).catch((feil: unknown) =>
        logg.error({ jobb: 'forsegling', err: feil }, 'jobb-feilet'),
      );
    },
  };
};
