import type { AddressInfo } from 'node:net';
import { type Aktoer, Problem } from '@felles/kernel';
import { type FastifyInstance, fastify } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Avhengigheter } from '../avhengigheter.js';
import { sendProblem } from '../problem.js';
import { aapneVerden, type Verden } from '../testing/verden.js';
import { Moetehub, registrerStroem, type Takt } from './moetestroem.js';
import { liste } from './spoerring.js';

let verden: Verden;
let admin: pg.Client;
let virksomhet: string;
let moete: string;
let leser: Aktoer;

beforeAll(async () => {
  verden = await aapneVerden();
  admin = new pg.Client({ connectionString: verden.adminUrl });
  await admin.connect();
  const digut = await verden.register.virksomhet('digut');
  if (!digut) throw new Error('the world has no collaboration');
  virksomhet = digut.virksomhet;
  leser = {
    virksomhet,
    bruker: '0190a000-0000-7000-8000-0000000000bb',
    navn: 'Medlem',
    roller: ['medlem'],
    art: 'bruker',
    representerer: [],
  };
  moete = (await liste(verden.kernel.open(leser), 'moete'))[0]?.systemID ?? '';
}, 240_000);
afterAll(async () => {
  await admin?.end();
  await verden?.lukk();
});

interface Hendelse {
  readonly id: string;
  readonly navn: string;
}

/** A server with streams that keep the given time, and readers of them. */
const aapne = async (takt: Partial<Takt>) => {
  const app = fastify({ forceCloseConnections: true }) as unknown as FastifyInstance;
  app.setErrorHandler((feil, request, reply) => sendProblem(feil, request, reply));
  const hub = new Moetehub(verden.pool, { samle: 1, samleStemmer: 1, lyttIgjen: 5, ...takt });
  let innlogget = true;
  const finnAktoer = async () => {
    if (!innlogget) throw new Problem('ikke-innlogget');
    return { aktoer: leser, virksomhet: { virksomhet } };
  };
  const d = { kernel: verden.kernel } as unknown as Avhengigheter;
  registrerStroem(app, d, finnAktoer as unknown as Parameters<typeof registrerStroem>[2], hub);
  app.get<{ Params: { id: string } }>('/api/v1/:v/moete/:id', async (request) => {
    const { aktoer } = await finnAktoer();
    return { systemID: (await verden.kernel.open(aktoer).read('moete', request.params.id)).systemID };
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  // The one listener a test looks for must be its own.
  onTestFinished(async () => {
    await app.close();
    await til(async () => (await lyttere()).length === 0);
  });
  const { port } = app.server.address() as AddressInfo;
  const les = async (sist?: string) => {
    const kutt = new AbortController();
    onTestFinished(() => kutt.abort());
    const svar = await fetch(`http://127.0.0.1:${port}/api/v1/digut/moete/${moete}/stroem`, {
      signal: kutt.signal,
      headers: sist ? { 'last-event-id': sist } : {},
    });
    const hendelser: Hendelse[] = [];
    const venter = new Set<() => void>();
    const alle = (async () => {
      let rest = '';
      const tolk = new TextDecoder();
      for await (const bit of svar.body ?? []) {
        const deler = (rest + tolk.decode(bit, { stream: true })).split('\n\n');
        rest = deler.pop() ?? '';
        for (const del of deler) {
          const felt = (n: string) => new RegExp(`^${n}: (.*)$`, 'm').exec(del)?.[1] ?? '';
          if (felt('event') !== '') hendelser.push({ id: felt('id'), navn: felt('event') });
        }
        for (const v of venter) v();
      }
    })().catch(() => undefined);
    const vent = async (navn: string, fra = 0): Promise<Hendelse> => {
      for (;;) {
        const funnet = hendelser.slice(fra).find((h) => h.navn === navn);
        if (funnet) return funnet;
        await new Promise<void>((klar) => {
          const v = () => {
            venter.delete(v);
            klar();
          };
          venter.add(v);
        });
      }
    };
    return { hendelser, vent, slutt: alle, kutt: () => kutt.abort() };
  };
  return { hub, les, loggUt: () => (innlogget = false) };
};

const meld = () =>
  admin.query("select pg_notify('felles_moete', $1)", [
    JSON.stringify({ virksomhet, moete, slag: 'moetesak', id: moete, versjon: 2 }),
  ]);

/** Until it holds; the test's own time limit is the end of it. */
const til = async (holder: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holder())) await new Promise((klar) => setImmediate(klar));
};

const lyttere = async (): Promise<readonly number[]> =>
  (
    await admin.query<{ pid: number }>(
      "select pid from pg_stat_activity where query = 'listen felles_moete' and datname = current_database()",
    )
  ).rows.map((r) => r.pid);

describe('the stream of a meeting', () => {
  it('ends for a reader who has lost access, and tells it nothing more', async () => {
    const s = await aapne({ puls: 10 });
    const stroem = await s.les();
    await stroem.vent('puls');
    s.loggUt();
    await stroem.slutt;
    expect(stroem.hendelser.at(-1)?.navn).toBe('slutt');
    const foer = stroem.hendelser.length;
    await til(() => s.hub.antallFor(leser.bruker ?? '') === 0);
    await meld();
    expect(stroem.hendelser).toHaveLength(foer);
  });

  it('says that everything must be read again when the connection to the database was lost, and goes on', async () => {
    const s = await aapne({});
    const stroem = await s.les();
    await stroem.vent('synk');
    // The first one of the process is told again once the process hears: what came between is not lost.
    await stroem.vent('synk', 1);
    const [pid] = await lyttere();
    const foer = stroem.hendelser.length;
    await admin.query('select pg_terminate_backend($1)', [pid]);
    await stroem.vent('synk', foer);
    await meld();
    await stroem.vent('endret', foer);
    expect(await lyttere()).not.toContain(pid);
  });

  it('is forgotten when nobody has followed it for a while, and who comes back reads everything again', async () => {
    const s = await aapne({ glem: 10 });
    const foerste = await s.les();
    await foerste.vent('synk');
    await foerste.vent('synk', 1);
    await meld();
    const { id } = await foerste.vent('endret');
    expect(s.hub.husker).toBe(1);
    foerste.kutt();
    await til(() => s.hub.husker === 0);
    const annen = await s.les();
    await annen.vent('synk');
    await meld();
    await annen.vent('endret');
    // The number is one this meeting has had again: it says nothing of what was missed.
    const igjen = await s.les(id);
    expect((await igjen.vent('synk')).id).not.toBe(id);
  });

  it('keeps what happened for who is away a moment', async () => {
    const s = await aapne({ glem: 60_000 });
    const foerste = await s.les();
    await foerste.vent('synk');
    await foerste.vent('synk', 1);
    await meld();
    const { id } = await foerste.vent('endret');
    const annen = await s.les();
    await annen.vent('synk');
    foerste.kutt();
    await meld();
    await annen.vent('endret');
    const igjen = await s.les(id);
    await igjen.vent('endret');
    expect(igjen.hendelser.map((h) => h.navn)).toEqual(['endret']);
  });
});
