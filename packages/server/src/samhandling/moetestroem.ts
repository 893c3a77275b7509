import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Problem } from '@felles/kernel';
import { lyttTilMoeter, type Moetehendelse, type Moetelytter } from '@felles/kernel/db';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Avhengigheter, FinnAktoer } from '../avhengigheter.js';

/** How the streams keep time, milliseconds. */
export interface Takt {
  /** Changes that come together are sent together. */
  readonly samle: number;
  /** Votes come many at a time, and nobody waits for a single one. */
  readonly samleStemmer: number;
  /** Between signs of life, and looks at whether the reader still may read. */
  readonly puls: number;
  /** A meeting that nobody has followed for so long is forgotten; whoever comes back reads everything again. */
  readonly glem: number;
  /** Before the connection that listens is taken anew when it is lost. */
  readonly lyttIgjen: number;
}

const vanlig: Takt = {
  samle: 20,
  samleStemmer: 120,
  puls: 20_000,
  glem: 10 * 60_000,
  lyttIgjen: 500,
};
/** Events kept for those who come back, per meeting. */
const husk = 500;
const mestPerBruker = 8;
/** A reader who has this much unread is let go, bytes; it comes back and catches up. */
const mestUlest = 256 * 1024;

interface Stroem {
  readonly moete: string;
  readonly bruker: string;
  readonly ut: ServerResponse;
}

interface Rad {
  readonly nr: number;
  readonly tekst: string;
}

interface Moete {
  /** Numbers mean something only together with this: a meeting that was forgotten begins anew. */
  readonly epoke: string;
  nr: number;
  readonly rader: Rad[];
  readonly stroemmer: Set<Stroem>;
  /** Newest not yet sent, by what it is about. */
  readonly venter: Map<string, Moetehendelse>;
  tidtaker: NodeJS.Timeout | undefined;
  glemmes: NodeJS.Timeout | undefined;
}

/**
 * The one listener of the process, and those who follow a meeting through it. What is sent is kind, id and version;
 * readers fetch what they may see. Numbers belong to this process and meeting: whoever comes with a number that is not known here
 * is told to read everything again, so nothing is lost whatever was missed.
 */
export class Moetehub {
  readonly #moeter = new Map<string, Moete>();
  readonly #pool: pg.Pool;
  readonly takt: Takt;
  #lytter: Moetelytter | undefined;

  constructor(pool: pg.Pool, takt: Partial<Takt> = {}) {
    this.#pool = pool;
    this.takt = { ...vanlig, ...takt };
  }

  #moete(id: string): Moete {
    let m = this.#moeter.get(id);
    if (!m) {
      m = {
        epoke: randomUUID().slice(0, 8),
        nr: 0,
        rader: [],
        stroemmer: new Set(),
        venter: new Map(),
        tidtaker: undefined,
        glemmes: undefined,
      };
      this.#moeter.set(id, m);
    }
    return m;
  }

  start(): void {
    this.#lytter ??= lyttTilMoeter(
      this.#pool,
      (h) => this.#hoert(h),
      () => this.#brudd(),
      this.takt.lyttIgjen,
    );
  }

  /** Goes up with every change of the meeting; undefined as long as nobody listens for changes. */
  nummer(moete: string): number | undefined {
    return this.#lytter === undefined ? undefined : this.#moeter.get(moete)?.nr;
  }

  #hoert(h: Moetehendelse): void {
    const m = this.#moeter.get(h.moete);
    if (!m) return;
    // What is read from now on must not be taken from before.
    m.nr += 1;
    m.venter.set(`${h.slag} ${h.id}`, h);
    const { samle, samleStemmer } = this.takt;
    m.tidtaker ??= setTimeout(() => this.#send(m), h.slag === 'stemme' ? samleStemmer : samle);
  }

  #send(m: Moete): void {
    m.tidtaker = undefined;
    const endret = [...m.venter.values()].map(({ slag, id, versjon }) => ({ slag, id, versjon }));
    m.venter.clear();
    this.#skriv(m, `event: endret\ndata: ${JSON.stringify(endret)}\n\n`);
  }

  #skriv(m: Moete, innhold: string): void {
    const rad = { nr: m.nr, tekst: `id: ${m.epoke}-${m.nr}\n${innhold}` };
    m.rader.push(rad);
    if (m.rader.length > husk) m.rader.shift();
    for (const s of m.stroemmer) {
      if (s.ut.writableLength > mestUlest) s.ut.destroy();
      else s.ut.write(rad.tekst);
    }
  }

  /** Changes may have passed unheard: all read again. */
  #brudd(): void {
    for (const m of this.#moeter.values()) {
      m.nr += 1;
      this.#skriv(m, 'event: synk\ndata: {}\n\n');
    }
  }

  /** What one who last saw `sist` has missed, or that everything must be read again. */
  #innhenting(m: Moete, sist: string | undefined): string {
    const synk = `id: ${m.epoke}-${m.nr}\nevent: synk\ndata: {}\n\n`;
    const [epoke, nr] = (sist ?? '').split('-');
    if (epoke !== m.epoke || !/^\d{1,15}$/.test(nr ?? '')) return synk;
    const siste = Number(nr);
    const eldst = m.rader[0]?.nr ?? m.nr + 1;
    if (siste > m.nr || (siste < m.nr && siste + 1 < eldst && m.rader.length >= husk)) return synk;
    return m.rader
      .filter((r) => r.nr > siste)
      .map((r) => r.tekst)
      .join('');
  }

  aapne(s: Stroem, sist: string | undefined): () => void {
    this.start();
    const m = this.#moete(s.moete);
    clearTimeout(m.glemmes);
    m.stroemmer.add(s);
    s.ut.write(`retry: 1000\n\n${this.#innhenting(m, sist)}`);
    return () => {
      m.stroemmer.delete(s);
      if (m.stroemmer.size === 0)
        m.glemmes = setTimeout(() => this.#glem(s.moete, m), this.takt.glem).unref();
    };
  }

  #glem(id: string, m: Moete): void {
    clearTimeout(m.tidtaker);
    if (m.stroemmer.size === 0 && this.#moeter.get(id) === m) this.#moeter.delete(id);
  }

  /** Meetings whose latest changes are kept. */
  get husker(): number {
    return this.#moeter.size;
  }

  antallFor(bruker: string): number {
    let antall = 0;
    for (const m of this.#moeter.values()) for (const s of m.stroemmer) if (s.bruker === bruker) antall++;
    return antall;
  }

  lukk(): void {
    this.#lytter?.lukk();
    this.#lytter = undefined;
    for (const m of this.#moeter.values()) {
      clearTimeout(m.tidtaker);
      clearTimeout(m.glemmes);
      for (const s of m.stroemmer) s.ut.end();
      m.stroemmer.clear();
    }
  }
}

interface Sti {
  readonly v: string;
  readonly id: string;
}

/** `GET …/moete/:id/stroem`: what changes in a meeting, as server-sent events, to those who may read it. */
export const registrerStroem = (
  app: FastifyInstance,
  d: Avhengigheter,
  finnAktoer: FinnAktoer,
  hub: Moetehub,
): void => {
  app.addHook('preClose', async () => hub.lukk());
  app.get<{ Params: Sti }>('/api/v1/:v/moete/:id/stroem', async (request, reply) => {
    const { v, id } = request.params;
    const { aktoer } = await finnAktoer(request, v);
    if (aktoer.bruker === null) throw new Problem('ikke-innlogget');
    const moete = (await d.kernel.open(aktoer).read('moete', id)).systemID;
    if (hub.antallFor(aktoer.bruker) >= mestPerBruker)
      throw new Problem('for-mange-forsoek', 'du følger for mange møter på en gang');
    const sist = request.headers['last-event-id'];
    const hoder = reply.getHeaders();
    reply.hijack();
    const ut = reply.raw;
    ut.writeHead(200, {
      ...(hoder as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    ut.socket?.setNoDelay(true);
    const slutt = hub.aapne(
      { moete, bruker: aktoer.bruker, ut },
      typeof sist === 'string' ? sist : undefined,
    );
    const { cookie, authorization } = request.headers;
    const slaa = setInterval(() => {
      ut.write('event: puls\ndata: {}\n\n');
      // Asked anew as the same reader: a role that is taken away, or a log-out, ends the stream.
      app
        .inject({
          method: 'GET',
          url: `/api/v1/${v}/moete/${moete}`,
          headers: { ...(cookie ? { cookie } : {}), ...(authorization ? { authorization } : {}) },
        })
        .then((svar) => {
          if (svar.statusCode === 200) return;
          ut.end('event: slutt\ndata: {}\n\n');
        })
        .catch(() => ut.end());
    }, hub.takt.puls);
    ut.on('close', () => {
      clearInterval(slaa);
      slutt();
    });
    ut.on('error', () => ut.destroy());
  });
};
