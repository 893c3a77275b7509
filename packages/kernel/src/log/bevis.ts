import type { ClientBase } from 'pg';
import { type Blad, bladAv, HENDELSE_KOLONNER, type Hendelserad, hashAvBlad } from './blad.js';
import { type HodeJson, hodeTilJson, type OffentligJwk, type OffentligNoekkel } from './hode.js';
import { lesJsonb } from './kanonisk.js';
import { iTransaksjon, Loggfeil, lesHode, lesNoder, slaaOpp, type Tilkobling } from './lager.js';
import { inklusjonsplan, konsistensplan, stiFra, verifiserInklusjon, verifiserKonsistens } from './merkle.js';

/**
 * Proof that an event, and the public line it published, stands in the tenant's log. All hashes are lower case hex.
 * It tells nothing of what the event masks: `blad` carries salted commitments, `linje` is the published line alone.
 */
export interface Bevis {
  readonly versjon: 1;
  readonly virksomhet: string;
  /** The public journal line as published by the event; null when it published none */
  readonly linje: unknown;
  readonly blad: Blad;
  /** The event's number in the log, from 0 */
  readonly nr: number;
  /** Size of the tree the path leads to, equal to hode.stoerrelse */
  readonly stoerrelse: number;
  /** RFC 6962 audit path, from the leaf up */
  readonly sti: readonly string[];
  readonly hode: HodeJson;
  readonly offentligNoekkel: OffentligJwk;
}

/** Proof that the tree of `til` is the tree of `fra` with events only added. */
export interface Konsistensbevis {
  readonly versjon: 1;
  readonly virksomhet: string;
  readonly fra: HodeJson;
  readonly til: HodeJson;
  readonly sti: readonly string[];
  readonly offentligNoekkel: OffentligJwk;
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/**
 * Proof of one event against the newest head.
 * @throws Loggfeil 'ikke-funnet' | 'ikke-forseglet' | 'ukjent-noekkel' (the head is signed by another key) |
 *   'logg-skadet' (the event or the tree no longer fits the head: a proof would be false)
 */
export function lagBevis(
  tilkobling: Tilkobling,
  virksomhet: string,
  hendelseId: string,
  noekkel: OffentligNoekkel,
): Promise<Bevis> {
  return iTransaksjon(tilkobling, virksomhet, async (client) => {
    const { rows } = await client.query<Hendelserad & { nr: string | null }>(
      `select ${HENDELSE_KOLONNER}, b."nr" from "hendelse" h
       left join "loggblad" b on b."virksomhet" = h."virksomhet" and b."hendelse" = h."id"
       where h."virksomhet" = $1 and h."id" = $2`,
      [virksomhet, hendelseId],
    );
    const rad = rows[0];
    if (rad === undefined) throw new Loggfeil('ikke-funnet', 'Fant ikke hendelsen i loggen.');
    if (rad.nr === null) throw new Loggfeil('ikke-forseglet', 'Hendelsen er ikke forseglet ennå.');
    const hode = await kjentHode(client, virksomhet, noekkel);
    const nr = Number(rad.nr);
    if (nr >= hode.stoerrelse)
      throw new Loggfeil('logg-skadet', 'Loggen mangler hodet som dekker hendelsen.');

    const plan = inklusjonsplan(nr, hode.stoerrelse);
    const sti = stiFra(plan, slaaOpp(await lesNoder(client, virksomhet, plan.flat())));
    const blad = bladAv(rad);
    if (!verifiserInklusjon(hashAvBlad(blad), nr, hode.stoerrelse, sti, hode.rot)) {
      throw new Loggfeil('logg-skadet', 'Hendelsen stemmer ikke med den forseglede loggen.');
    }
    return {
      versjon: 1,
      virksomhet,
      linje: rad.offentlig === null ? null : lesJsonb(rad.offentlig),
      blad,
      nr,
      stoerrelse: hode.stoerrelse,
      sti: sti.map(hex),
      hode: hodeTilJson(hode),
      offentligNoekkel: noekkel.jwk,
    };
  });
}

/**
 * Proof that the log of `fra` events was only added to on its way to `til` events (default: the newest head).
 * @throws Loggfeil 'ikke-funnet' when there is no signed head of one of the sizes; see also lagBevis
 */
export function lagKonsistensbevis(
  tilkobling: Tilkobling,
  virksomhet: string,
  fra: number,
  noekkel: OffentligNoekkel,
  til?: number,
): Promise<Konsistensbevis> {
  return iTransaksjon(tilkobling, virksomhet, async (client) => {
    const gammelt = await kjentHode(client, virksomhet, noekkel, fra);
    const nytt = await kjentHode(client, virksomhet, noekkel, til);
    const plan = konsistensplan(gammelt.stoerrelse, nytt.stoerrelse);
    const sti = stiFra(plan, slaaOpp(await lesNoder(client, virksomhet, plan.flat())));
    if (!verifiserKonsistens(gammelt.stoerrelse, gammelt.rot, nytt.stoerrelse, nytt.rot, sti)) {
      throw new Loggfeil('logg-skadet', 'De to hodene stemmer ikke med samme logg.');
    }
    return {
      versjon: 1,
      virksomhet,
      fra: hodeTilJson(gammelt),
      til: hodeTilJson(nytt),
      sti: sti.map(hex),
      offentligNoekkel: noekkel.jwk,
    };
  });
}

async function kjentHode(
  client: ClientBase,
  virksomhet: string,
  noekkel: OffentligNoekkel,
  stoerrelse?: number,
) {
  const hode = await lesHode(client, virksomhet, stoerrelse);
  if (hode === undefined)
    throw new Loggfeil('ikke-funnet', 'Fant ikke noe signert hode av denne størrelsen.');
  if (hode.noekkel !== noekkel.id)
    throw new Loggfeil('ukjent-noekkel', 'Hodet er signert med en annen nøkkel.');
  return hode;
}
