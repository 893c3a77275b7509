import type { ClientBase } from 'pg';
import { bladAv, HENDELSE_KOLONNER, type Hendelserad, hashAvBlad } from './blad.js';
import { type Funn, Funnliste } from './funn.js';
import { type Hode, type OffentligNoekkel, verifiserHode } from './hode.js';
import {
  HODE_KOLONNER,
  type Hoderad,
  hodeAv,
  iTransaksjon,
  lesNoder,
  nodenavn,
  slaaOpp,
  type Tilkobling,
} from './lager.js';
import {
  foldDekning,
  type Hash,
  inklusjonsplan,
  likeHasher,
  type Nodeplass,
  nodehash,
  rotFraSti,
  stiFra,
} from './merkle.js';

export interface Verifiseringsvalg {
  /** Leaves read at a time. Default 2 000. */
  readonly side?: number;
  /** Findings kept; the rest are counted. Default 1 000. */
  readonly maks?: number;
  /** Heads kept outside the database. Only these reveal that the end of the log, heads and all, was cut off. */
  readonly kjenteHoder?: readonly Hode[];
}
export interface Loggkontroll {
  readonly funn: Funn[];
  /** Findings beyond `maks` */
  readonly flere: number;
  /** Sealed events checked */
  readonly antall: number;
  /** Events that wait for sealing; not a fault */
  readonly uforseglet: number;
}

/**
 * Checks the whole log of one tenant against its signed heads: recomputes every leaf from its event row, every stored
 * node from the leaves and every root from the nodes, and names what does not fit. Memory is bounded by a page; events
 * that are sealed meanwhile are left for the next time.
 * @param noekler the public keys that may have signed: today's and, after a change of key, the earlier ones
 */
export function verifiserLogg(
  tilkobling: Tilkobling,
  virksomhet: string,
  noekler: OffentligNoekkel | readonly OffentligNoekkel[],
  valg: Verifiseringsvalg = {},
): Promise<Loggkontroll> {
  return iTransaksjon(tilkobling, virksomhet, async (client) => {
    const liste = new Funnliste(valg.maks);
    const { hoder, slutt } = await lesStilling(client, virksomhet);
    const godeNoekler = 'id' in noekler ? [noekler] : noekler;
    const kontroll = new Kontroll(client, virksomhet, liste, godeNoekler, hoder, valg.kjenteHoder ?? []);
    const side = valg.side ?? 2000;
    for (let fra = 0; fra < slutt; fra += side) await kontroll.side(fra, Math.min(slutt, fra + side));
    kontroll.avslutt(slutt);
    const { rows } = await client.query<{ n: string }>(
      `select count(*) as n from "hendelse" h where h."virksomhet" = $1 and not exists
         (select from "loggblad" b where b."virksomhet" = $1 and b."hendelse" = h."id")`,
      [virksomhet],
    );
    return { funn: liste.funn, flere: liste.flere, antall: slutt, uforseglet: Number(rows[0]?.n ?? 0) };
  });
}

/** Heads and the number after the last leaf, as one statement saw them. */
async function lesStilling(
  client: ClientBase,
  virksomhet: string,
): Promise<{ hoder: Hode[]; slutt: number }> {
  const { rows } = await client.query<Hoderad & { slutt: string }>(
    `select ${HODE_KOLONNER}, s."slutt"
       from (select coalesce(max("nr") + 1, 0) as "slutt" from "loggblad" where "virksomhet" = $1) s
       left join "logghode" on "virksomhet" = $1 order by "stoerrelse"`,
    [virksomhet],
  );
  const hoder = rows.filter((r) => r.rot !== null).map(hodeAv);
  return { hoder, slutt: Number(rows[0]?.slutt ?? 0) };
}

type Bladrad = Hendelserad & { readonly nr: string; readonly bladhendelse: string; readonly hash: Buffer };

/** One pass over the leaves, left to right. */
class Kontroll {
  readonly #client: ClientBase;
  readonly #virksomhet: string;
  readonly #liste: Funnliste;
  readonly #hoder: readonly Hode[];
  readonly #kjente: readonly Hode[];
  /** Rightly signed heads by size: what the rest is judged by */
  readonly #signerte: readonly Hode[];
  /** The right edge; undefined where a leaf below is missing or in doubt */
  readonly #kant: (Hash | undefined)[] = [];
  readonly #vedStoerrelse = new Map<number, Hode[]>();
  #sistGode = 0;
  #avvik = false;

  constructor(
    client: ClientBase,
    virksomhet: string,
    liste: Funnliste,
    noekler: readonly OffentligNoekkel[],
    hoder: readonly Hode[],
    kjente: readonly Hode[],
  ) {
    this.#client = client;
    this.#virksomhet = virksomhet;
    this.#liste = liste;
    this.#hoder = hoder;
    this.#kjente = kjente;
    this.#signerte = [...hoder, ...kjente]
      .filter((h) => noekler.some((n) => verifiserHode(virksomhet, h, n)))
      .sort((a, b) => a.stoerrelse - b.stoerrelse);
    for (const h of [...hoder, ...kjente]) {
      this.#vedStoerrelse.set(h.stoerrelse, [...(this.#vedStoerrelse.get(h.stoerrelse) ?? []), h]);
    }
  }

  #meld(funn: Omit<Funn, 'virksomhet'>): void {
    this.#liste.meld({ virksomhet: this.#virksomhet, ...funn });
  }

  /** Checks the leaves [fra, til) and the heads over them. */
  async side(fra: number, til: number): Promise<void> {
    const rader = await this.#lesBlader(fra, til);
    const noder = await this.#lesNoder(fra, til);
    for (let nr = fra; nr < til; nr++) {
      let hash = await this.#velgBlad(nr, rader.get(nr));
      let indeks = nr;
      for (let nivaa = 1; indeks % 2 === 1; nivaa++) {
        indeks = (indeks - 1) / 2;
        const venstre = this.#kant.pop();
        const beregnet = venstre && hash && nodehash(venstre, hash);
        hash = await this.#velgNode({ nivaa, indeks }, beregnet, noder.get(nodenavn({ nivaa, indeks })));
      }
      this.#kant.push(hash);
      for (const hode of this.#vedStoerrelse.get(nr + 1) ?? []) this.#sjekkHode(hode);
    }
  }

  /** Checks that heads and leaves end at the same place. */
  avslutt(slutt: number): void {
    for (const hode of [...this.#hoder, ...this.#kjente].filter((h) => h.stoerrelse > slutt)) {
      if (this.#signerte.includes(hode)) {
        const tekst = `Et signert hode dekker ${hode.stoerrelse} hendelser, men loggen har ${slutt}: slutten er fjernet.`;
        this.#meld({ hva: 'logg-avkortet', nr: slutt, tekst });
      } else {
        const tekst = `Hodet for ${hode.stoerrelse} hendelser er endret: signaturen er ugyldig, og loggen har ${slutt}.`;
        this.#meld({ hva: 'hode-endret', nr: hode.stoerrelse - 1, tekst });
      }
    }
    const dekket = this.#hoder.findLast((h) => h.stoerrelse <= slutt)?.stoerrelse ?? 0;
    if (dekket < slutt) {
      const tekst = `Hendelse nr. ${dekket}–${slutt - 1} er nummerert, men ingen hode dekker dem.`;
      this.#meld({ hva: 'hode-mangler', nr: dekket, tekst });
    }
  }

  async #lesBlader(fra: number, til: number): Promise<Map<number, Bladrad>> {
    const { rows } = await this.#client.query<Bladrad>(
      `select ${HENDELSE_KOLONNER}, b."nr", b."hendelse" as "bladhendelse", b."hash"
         from "loggblad" b
         left join "hendelse" h on h."virksomhet" = b."virksomhet" and h."id" = b."hendelse"
        where b."virksomhet" = $1 and b."nr" >= $2 and b."nr" < $3`,
      [this.#virksomhet, fra, til],
    );
    return new Map(rows.map((r) => [Number(r.nr), r]));
  }

  /** The stored subtrees whose last leaf is in [fra, til). */
  async #lesNoder(fra: number, til: number): Promise<Map<string, Hash>> {
    const nivaaer: number[] = [];
    for (let nivaa = 1; 2 ** nivaa <= til; nivaa++) nivaaer.push(nivaa);
    const { rows } = await this.#client.query<{ nivaa: number; indeks: string; hash: Buffer }>(
      `select n."nivaa", n."indeks", n."hash"
         from unnest($2::int[], $3::bigint[], $4::bigint[]) as p("nivaa", "fra", "til")
         join "loggnode" n on n."virksomhet" = $1 and n."nivaa" = p."nivaa"
          and n."indeks" >= p."fra" and n."indeks" < p."til"`,
      [
        this.#virksomhet,
        nivaaer,
        nivaaer.map((k) => Math.floor(fra / 2 ** k)),
        nivaaer.map((k) => Math.floor(til / 2 ** k)),
      ],
    );
    return new Map(rows.map((r) => [nodenavn({ nivaa: r.nivaa, indeks: Number(r.indeks) }), r.hash]));
  }

  /** The leaf hash to build on: the sealed one when that can be known, undefined when not. */
  async #velgBlad(nr: number, rad: Bladrad | undefined): Promise<Hash | undefined> {
    if (rad === undefined) {
      this.#meld({ hva: 'blad-mangler', nr, tekst: `Loggen har et hull: nr. ${nr} mangler.` });
      return undefined;
    }
    // The outer join gives nulls for an event that is gone; Hendelserad says otherwise.
    if ((rad.id as string | null) === null) {
      const tekst = `Hendelse ${rad.bladhendelse} (nr. ${nr}) er forseglet, men finnes ikke lenger.`;
      this.#meld({ hva: 'hendelse-mangler', nr, hendelse: rad.bladhendelse, tekst });
      return rad.hash;
    }
    const beregnet = hashAvBlad(bladAv(rad));
    if (likeHasher(beregnet, rad.hash)) return beregnet;
    const ekte = await this.#ekte({ nivaa: 0, indeks: nr }, [beregnet, rad.hash]);
    const sted = {
      nr,
      hendelse: rad.id,
      entitet: rad.entitet,
      ...(rad.objekt === null ? {} : { objekt: rad.objekt }),
    };
    if (ekte === beregnet) {
      const tekst = `Bladet til hendelse ${rad.id} (nr. ${nr}) er endret; hendelsen selv er uendret.`;
      this.#meld({ ...sted, hva: 'blad-endret', tekst });
    } else {
      const tekst = `Hendelse ${rad.id} (nr. ${nr}, ${rad.entitet}) er ikke slik den ble forseglet.`;
      this.#meld({ ...sted, hva: 'hendelse-endret', tekst });
    }
    return ekte;
  }

  async #velgNode(
    plass: Nodeplass,
    beregnet: Hash | undefined,
    lagret: Hash | undefined,
  ): Promise<Hash | undefined> {
    if (beregnet === undefined) return lagret;
    if (lagret !== undefined && likeHasher(beregnet, lagret)) return beregnet;
    const nr = plass.indeks * 2 ** plass.nivaa;
    if (lagret !== undefined && (await this.#ekte(plass, [beregnet, lagret])) === lagret) {
      const spenn = `nr. ${nr}–${nr + 2 ** plass.nivaa - 1}`;
      const tekst = `Minst én av hendelsene ${spenn} er endret, og bladet dens er skrevet om til å passe.`;
      this.#meld({ hva: 'hendelse-endret', nr, tekst });
      return lagret;
    }
    const feil = lagret === undefined ? 'mangler' : 'er endret';
    this.#meld({ hva: 'node-endret', nr, tekst: `Node ${nodenavn(plass)} i loggtreet ${feil}.` });
    return beregnet;
  }

  /** Which of the candidates leads to a signed root, or undefined when none does or it is not to be known. */
  async #ekte(plass: Nodeplass, kandidater: readonly Hash[]): Promise<Hash | undefined> {
    if (this.#liste.full) return undefined;
    const nr = plass.indeks * 2 ** plass.nivaa;
    const hode = this.#signerte.find((h) => h.stoerrelse >= nr + 2 ** plass.nivaa);
    if (hode === undefined) return undefined;
    const plan = inklusjonsplan(nr, hode.stoerrelse).slice(plass.nivaa);
    const lagret = await lesNoder(this.#client, this.#virksomhet, plan.flat());
    if (plan.flat().some((p) => !lagret.has(nodenavn(p)))) return undefined;
    for (const noder of await this.#medNaboer(lagret, plan.flat())) {
      const sti = stiFra(plan, slaaOpp(noder));
      const ekte = kandidater.find((hash) => {
        const rot = rotFraSti(hash, plass.indeks, hode.stoerrelse, sti, plass.nivaa);
        return rot !== undefined && likeHasher(rot, hode.rot);
      });
      if (ekte !== undefined) return ekte;
    }
    return undefined;
  }

  /** The path's nodes, once with the neighbouring leaves as stored and once as recomputed from their events. */
  async #medNaboer(lagret: Map<string, Hash>, plasser: readonly Nodeplass[]): Promise<Map<string, Hash>[]> {
    const varianter = [lagret];
    for (const plass of plasser.filter((p) => p.nivaa === 0)) {
      const nabo = (await this.#lesBlader(plass.indeks, plass.indeks + 1)).get(plass.indeks);
      if (nabo === undefined || (nabo.id as string | null) === null) continue;
      const hash = hashAvBlad(bladAv(nabo));
      varianter.push(...varianter.map((v) => new Map(v).set(nodenavn(plass), hash)));
    }
    return varianter;
  }

  #sjekkHode(hode: Hode): void {
    const kjent = this.#kant.filter((h) => h !== undefined);
    const rot = kjent.length === this.#kant.length ? foldDekning(kjent) : undefined;
    const stemmer = rot !== undefined && likeHasher(rot, hode.rot);
    const nr = hode.stoerrelse - 1;
    const navn = `Hodet for ${hode.stoerrelse} hendelser`;
    if (this.#signerte.includes(hode)) {
      if (stemmer) this.#sistGode = hode.stoerrelse;
      // A root that cannot be computed has been explained by the leaf that is missing.
      else if (rot !== undefined && !this.#avvik) {
        this.#avvik = true;
        const tekst = `Loggen er endret mellom nr. ${this.#sistGode} og ${nr}: roten er ikke den som ble signert.`;
        this.#meld({ hva: 'rot-avvik', nr: this.#sistGode, tekst });
      }
    } else if (stemmer) {
      this.#meld({ hva: 'signatur-ugyldig', nr, tekst: `${navn} har en signatur som ikke er gyldig.` });
    } else {
      this.#meld({
        hva: 'hode-endret',
        nr,
        tekst: `${navn} er endret: verken roten eller signaturen stemmer.`,
      });
    }
  }
}
