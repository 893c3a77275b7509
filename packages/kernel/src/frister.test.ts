import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model } from '@felles/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProevearena, kode, type Proevearena } from './acts/proevearena.js';
import type { Aktoer } from './aktoer.js';
import { openRegister } from './db/virksomhet.js';
import { diskLager } from './files/index.js';
import { foelg, hentFoelging, sluttAaFoelge } from './foelging.js';
import { varsleFrister } from './frister.js';
import { hentVarsler } from './varsler.js';

let p: Proevearena;
let rot: string;
let naa = '2018-05-24T08:00:00Z';
let kommune: Aktoer;
let sekretariat: Aktoer;
let maal: string;

/** A round on a day, as a process that has just started does it. */
const runde = async (dag: string): Promise<number> => {
  naa = `${dag}T08:00:00Z`;
  p.settNaa(naa);
  const filer = await diskLager({ rot });
  return varsleFrister({ model, pool: p.k.pool, filer, klokke: () => new Date(naa) }, p.k.a);
};
const fristene = async (a: Aktoer): Promise<readonly string[]> =>
  (await hentVarsler(p.k.pool, a)).verdier
    .filter((v) => v.type.includes('frist-'))
    .map((v) => `${v.type}: ${v.tekst}`)
    .reverse();

const bruker = async (
  navn: string,
  roller: readonly { virksomhet: string; rolle: 'medlem' | 'sekretariat' }[],
) => {
  const id = randomUUID();
  await openRegister(p.k.pool).nyBruker({ bruker: id, navn, epost: `${navn}@prøve.example` }, roller);
  return id;
};

beforeAll(async () => {
  p = await aapneProevearena();
  rot = await mkdtemp(join(tmpdir(), 'felles-frister-'));
  kommune = {
    ...p.k.aktoer(p.k.a, 'medlem'),
    bruker: await bruker('kommune', [
      { virksomhet: p.k.a, rolle: 'medlem' },
      { virksomhet: p.k.b, rolle: 'medlem' },
    ]),
    representerer: ['b'],
  };
  sekretariat = {
    ...p.k.aktoer(p.k.a, 'sekretariat'),
    bruker: await bruker('sekretariat', [{ virksomhet: p.k.a, rolle: 'sekretariat' }]),
  };
  await p.sett('sekretariatet', { bruker: sekretariat.bruker });
  const strategi = await p.system.create('strategi', {
    tittel: 'Strategi',
    versjonsnummer: 1,
    fraAar: 2018,
    tilAar: 2021,
  });
  const felt = { strategi: strategi.systemID, nummer: 1, tittel: 'Mål', tekst: 'T' };
  maal = (await p.system.create('maal', felt)).systemID;
}, 60_000);
afterAll(async () => {
  await p.lukk();
  await rm(rot, { recursive: true, force: true });
});

const forslag = async (tittel: string, frist: string): Promise<string> => {
  const f = await p.raad.create('forslag', {
    tittel,
    problem: 'P',
    begrunnelse: 'B',
    arena: p.id('nord'),
    maal: [maal],
  });
  await p.raad.act('forslag', f.systemID, 'registrer', {});
  await p.raad.act('forslag', f.systemID, 'oversend', { begrunnelse: 'Enige', frist });
  return f.systemID;
};

describe('a deadline of a proposal', () => {
  it('is told of once before it, once on the day and once after, to the body that has it, whatever is restarted', async () => {
    await forslag('Felles innlogging', '2018-06-04');
    expect(await runde('2018-05-31')).toBe(0);
    expect(await runde('2018-06-01')).toBe(1);
    expect(await runde('2018-06-02')).toBe(0);
    expect((await Promise.all([runde('2018-06-04'), runde('2018-06-04')])).sort()).toEqual([0, 1]);
    expect(await runde('2018-06-07')).toBe(1);
    expect(await runde('2018-06-08')).toBe(0);
    expect(await fristene(sekretariat)).toEqual([
      'frist-foer: Felles innlogging',
      'frist-ved: Felles innlogging',
      'frist-over: Felles innlogging',
    ]);
    expect(await fristene(kommune)).toEqual([]);
  });

  it('is told of anew when it is moved, and not at all when the proposal is withdrawn', async () => {
    p.settNaa('2018-06-08T08:00:00Z');
    const id = await forslag('Felles mal', '2018-06-12');
    expect(await runde('2018-06-10')).toBe(1);
    await p.aapne(sekretariat).act('forslag', id, 'motta', { frist: '2018-06-20' });
    expect(await runde('2018-06-12')).toBe(0);
    expect(await runde('2018-06-18')).toBe(1);
    await p.raad.act('forslag', id, 'trekk', { begrunnelse: 'Løst på annet vis' });
    expect(await runde('2018-06-20')).toBe(0);
  });

  it('holds for its case paper too', async () => {
    p.settNaa('2018-06-21T08:00:00Z');
    const f = await forslag('Felles postmottak', '2018-09-01');
    await p.aapne(sekretariat).create('saksframlegg', { forslag: f, bakgrunn: 'B', frist: '2018-06-25' });
    await runde('2018-06-25');
    expect((await fristene(sekretariat)).at(-1)).toBe('papirfrist-ved: Felles postmottak');
  });
});

describe('a deadline of a hearing', () => {
  it('is told to those who have not answered, and to the sender when it has passed', async () => {
    p.settNaa('2018-07-01T08:00:00Z');
    const som = p.aapne(sekretariat);
    const h = await som.create('hoering', {
      tittel: 'Felles arkiv',
      tekst: 'Hva mener dere?',
      frist: '2018-07-10',
      arena: p.id('sekretariatet'),
    });
    await som.act('hoering', h.systemID, 'sendHoering', { part: [p.id('b'), p.id('c')] });
    await runde('2018-07-09');
    await runde('2018-07-11');
    expect(await fristene(kommune)).toEqual(['frist-foer: Felles arkiv']);
    expect((await fristene(sekretariat)).at(-1)).toBe('frist-over: Felles arkiv');
  });

  it('is told to nobody when all have answered', async () => {
    p.settNaa('2018-08-01T08:00:00Z');
    const som = p.aapne(sekretariat);
    const h = await som.create('hoering', {
      tittel: 'Felles kart',
      tekst: 'Hva mener dere?',
      frist: '2018-08-10',
      arena: p.id('sekretariatet'),
    });
    await som.act('hoering', h.systemID, 'sendHoering', { part: [p.id('b')] });
    const [svar] = await p.finn('hoeringssvar', `hoering eq ${h.systemID}`);
    await p
      .aapne(kommune)
      .act('hoeringssvar', svar?.systemID ?? '', 'svar', { standpunkt: kode('stoetter') });
    await runde('2018-08-09');
    expect(await fristene(kommune)).toEqual(['frist-foer: Felles arkiv']);
  });
});

describe('one who follows a proposal', () => {
  it('is told of each step from then on, and no more after taking it back', async () => {
    p.settNaa('2018-08-20T08:00:00Z');
    const id = await forslag('Felles sak', '2018-12-01');
    await foelg(p.k.pool, kommune, 'forslag', id, new Date(naa));
    await foelg(p.k.pool, kommune, 'forslag', id, new Date(naa));
    expect((await hentFoelging(p.k.pool, kommune)).map((f) => f.objekt)).toEqual([id]);
    const typer = async () =>
      (await hentVarsler(p.k.pool, kommune)).verdier.filter((v) => v.objekt === id).map((v) => v.type);
    await p.aapne(sekretariat).act('forslag', id, 'motta', {});
    expect(await typer()).toEqual(['forslag-mottatt']);
    await sluttAaFoelge(p.k.pool, kommune, id);
    await p.aapne(sekretariat).act('forslag', id, 'returner', { begrunnelse: 'Mangler tall' });
    expect(await typer()).toEqual(['forslag-mottatt']);
  });
});
