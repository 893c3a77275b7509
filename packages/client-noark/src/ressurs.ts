import { NoarkFeil } from './feil.js';
import type { Forbindelse, Svar } from './forbindelse.js';
import {
  egenRelasjon,
  fyllUt,
  heltNavn,
  type Lenke,
  type Lenker,
  lenkerI,
  type Spoerring,
  sistIRel,
} from './lenke.js';
import { Liste } from './liste.js';
import { lastNed, type Nedlasting, type Nedlastingsvalg } from './nedlasting.js';
import { type Kilde, lastOpp, type Opplastingsvalg } from './opplasting.js';
import { flytt, knytt, kryssreferer, loesne } from './referanse.js';
import type {
  Data,
  Endring,
  Hel,
  Maal,
  NyData,
  Peker,
  Rel,
  Sted,
  Undertype,
  Utvidbar,
  Utvidelse,
} from './sted.js';

/** A `ny-` template: what the core suggests, and where the codes to choose from are. */
export interface Mal<S extends Sted> {
  readonly data: Partial<NyData<S>>;
  readonly lenker: Lenker;
}

const utenTomme = (data: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(([k, v]) => k !== '_links' && v !== null && v !== undefined),
  );

/**
 * What was read at one address: the root, a room, an object, a code. It does not change; every verb gives what the
 * server answered. Relations go by their short names, which the type knows, or whole, for those it does not know.
 */
export class Ressurs<S extends Sted = 'ukjent'> implements Peker {
  readonly forbindelse: Forbindelse;
  readonly href: string;
  /** Name of the class by the self rule of chapter 6, or null for what is no object. */
  readonly entitet: Undertype<S> | (string & {}) | null;
  readonly data: Data<S>;
  readonly lenker: Lenker;
  /** Version, where the server gave one: on objects read, made or changed alone, not on those of a list. */
  readonly etag: string | undefined;

  constructor(
    forbindelse: Forbindelse,
    kropp: Readonly<Record<string, unknown>>,
    svar: { readonly adresse: string; readonly etag?: string | undefined },
  ) {
    const { _links, ...data } = kropp;
    this.forbindelse = forbindelse;
    this.lenker = lenkerI(kropp, svar.adresse);
    const egen = egenRelasjon(this.lenker);
    this.entitet = egen === null ? null : sistIRel(egen);
    this.href = this.lenker.self?.href ?? svar.adresse;
    this.data = data as Data<S>;
    this.etag = svar.etag;
  }

  static av<S extends Sted>(forbindelse: Forbindelse, svar: Svar): Ressurs<S> {
    return new Ressurs<S>(forbindelse, svar.kropp, svar);
  }

  har(rel: string): boolean {
    return Object.hasOwn(this.lenker, heltNavn(rel));
  }

  /** The link of a relation. Throws NoarkFeil `relasjon` when it is not announced. */
  lenke(rel: string): Lenke {
    const funnet = this.har(rel) ? this.lenker[heltNavn(rel)] : undefined;
    if (funnet) return funnet;
    throw new NoarkFeil('relasjon', 'relasjonen er ikke annonsert', { rel, href: this.href });
  }

  /** The same as one of a subtype, or undefined when it is not one. */
  som<T extends Undertype<S>>(entitet: T): Ressurs<T> | undefined {
    return this.entitet === entitet ? (this as unknown as Ressurs<T>) : undefined;
  }

  /** Reads the object anew. */
  async les(): Promise<Ressurs<S>> {
    return Ressurs.av(this.forbindelse, await this.forbindelse.json('GET', this.href));
  }

  /** Reads what a relation leads to. */
  foelg<R extends Rel<S, 'til'>>(rel: R): Promise<Ressurs<Maal<S, 'til', R>>>;
  foelg<R extends Rel<S, 'til'>>(rel: Hel<R>): Promise<Ressurs<Maal<S, 'til', R>>>;
  foelg(rel: `http${string}`): Promise<Ressurs>;
  async foelg(rel: string): Promise<unknown> {
    return Ressurs.av(
      this.forbindelse,
      await this.forbindelse.json('GET', fyllUt(this.lenke(rel), {}), { rel }),
    );
  }

  /** A list behind a relation. Nothing is read before it is asked for something. */
  liste<R extends Rel<S, 'liste'>>(rel: R, spoerring?: Spoerring): Liste<Maal<S, 'liste', R>>;
  liste<R extends Rel<S, 'liste'>>(rel: Hel<R>, spoerring?: Spoerring): Liste<Maal<S, 'liste', R>>;
  liste(rel: `http${string}`, spoerring?: Spoerring): Liste<'ukjent'>;
  liste(rel: string, spoerring: Spoerring = {}): unknown {
    const { forbindelse } = this;
    return new Liste(
      forbindelse,
      { lenke: this.lenke(rel), rel, spoerring },
      (kropp, adresse) => new Ressurs(forbindelse, kropp, { adresse }),
    );
  }

  /** The start on a new object that the core suggests. */
  mal<R extends Rel<S, 'ny'>>(rel: R): Promise<Mal<Maal<S, 'ny', R>>>;
  mal(rel: `http${string}`): Promise<Mal<'ukjent'>>;
  async mal(rel: string): Promise<unknown> {
    const { kropp, lenker } = await this.forbindelse.json('GET', this.lenke(rel).href, { rel });
    return { data: utenTomme(kropp), lenker };
  }

  /** Makes an object: what the core suggests (unless `mal` is false), and over it what is given. */
  ny<R extends Rel<S, 'ny'>>(
    rel: R,
    data: NyData<Maal<S, 'ny', R>>,
    valg?: { readonly mal?: boolean },
  ): Promise<Ressurs<Maal<S, 'ny', R>>>;
  ny(rel: `http${string}`, data: object, valg?: { readonly mal?: boolean }): Promise<Ressurs>;
  async ny(rel: string, data: object, { mal = true } = {}): Promise<unknown> {
    const { href } = this.lenke(rel);
    const start = mal ? utenTomme((await this.forbindelse.json('GET', href, { rel })).kropp) : {};
    const ny = { ...start, ...utenTomme(data) };
    return Ressurs.av(this.forbindelse, await this.forbindelse.json('POST', href, { rel, data: ny }));
  }

  /**
   * The version to change. An object from a list has none: it is read, and if it is not what the list showed, that is a
   * conflict already.
   */
  async #versjon(): Promise<Readonly<Record<string, string>>> {
    if (this.etag !== undefined) return { 'if-match': this.etag };
    const fersk = await this.forbindelse.json('GET', this.href);
    const endret = (v: unknown) =>
      typeof v === 'object' && v !== null && 'endretDato' in v ? v.endretDato : undefined;
    if (endret(fersk.kropp) !== endret(this.data))
      throw new NoarkFeil(
        'svar',
        'objektet er endret siden det ble lest',
        { href: this.href },
        { status: 409 },
      );
    return fersk.etag === undefined ? {} : { 'if-match': fersk.etag };
  }

  /** Changes some fields (PATCH). Throws NoarkFeil with `konflikt` when somebody else has changed the object. */
  async endre(endring: Endring<S>): Promise<Ressurs<S>> {
    const hoder = await this.#versjon();
    return Ressurs.av(
      this.forbindelse,
      await this.forbindelse.json('PATCH', this.href, { hoder, data: endring }),
    );
  }

  /** Replaces the whole object (PUT). */
  async erstatt(data: NyData<S> | Data<S>): Promise<Ressurs<S>> {
    const hoder = await this.#versjon();
    return Ressurs.av(this.forbindelse, await this.forbindelse.json('PUT', this.href, { hoder, data }));
  }

  /** Deletes it; with its version where that is known. */
  async slett(): Promise<void> {
    const hoder: Record<string, string> = this.etag === undefined ? {} : { 'if-match': this.etag };
    const svar = await this.forbindelse.raa('DELETE', this.href, { hoder });
    await svar.body?.cancel();
  }

  /** Makes it one of a subtype, under the systemID it has. */
  async utvidTil<T extends Utvidbar<S>>(entitet: T, data: Utvidelse<S, T>): Promise<Ressurs<T>> {
    const rel =
      Object.keys(this.lenker).find((navn) => sistIRel(navn) === `utvid-til-${entitet}`) ??
      `utvid-til-${entitet}`;
    return Ressurs.av(
      this.forbindelse,
      await this.forbindelse.json('PUT', this.lenke(rel).href, { rel, data }),
    );
  }

  /** Ties another object to this by a relation. */
  knytt(rel: Rel<S, 'til'> | Rel<S, 'liste'> | `http${string}`, annen: Peker): Promise<void> {
    return knytt(this, rel, annen);
  }

  /** Moves this to another object, the one the relation is to lead to. */
  flytt(rel: Rel<S, 'til'> | `http${string}`, annen: Peker): Promise<void> {
    return flytt(this, rel, annen);
  }

  /** Loosens a relation; in a list the other object tells which. */
  loesne(rel: Rel<S, 'til'> | Rel<S, 'liste'> | `http${string}`, annen?: Peker): Promise<void> {
    return loesne(this, rel, annen);
  }

  /** Makes a reference across the hierarchy to another object. */
  async kryssreferer(annen: Peker): Promise<Ressurs<'kryssreferanse'>> {
    return Ressurs.av(this.forbindelse, await kryssreferer(this, annen));
  }

  /** Sends a file to a dokumentobjekt, or to a dokumentbeskrivelse that gets a new one. */
  async lastOpp(kilde: Kilde, valg: Opplastingsvalg = {}): Promise<Ressurs<'dokumentobjekt'>> {
    return Ressurs.av(this.forbindelse, await lastOpp(this, kilde, valg));
  }

  /** The file of a dokumentobjekt, whole or a part of it. */
  lastNed(valg: Nedlastingsvalg = {}): Promise<Nedlasting> {
    return lastNed(this, valg);
  }
}

/** What the verbs need of a resource, whatever its type knows of it. */
export type HvilkenSomHelst = Pick<Ressurs, 'forbindelse' | 'href' | 'lenke' | 'har' | 'entitet'>;
