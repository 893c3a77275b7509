import { type Objekt, type Sesjon, systemAktoer } from '@felles/kernel';
import { model } from '@felles/model';
import { parseQuery } from '@felles/model/derive';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Avhengigheter } from '../avhengigheter.js';
import { sendProblem } from '../problem.js';
import { lagSvarlenker } from '../svarlenke.js';
import { aapneVerden, type Verden } from '../testing/verden.js';
import { liste } from './spoerring.js';
import { registrerSvarlenke } from './svarlenke.js';

const grunnadresse = 'http://felles.example';
let verden: Verden;
let app: FastifyInstance;
let naa = new Date('2018-05-24T08:00:00Z');
let noekkel: string;
let virksomhet: string;

beforeAll(async () => {
  verden = await aapneVerden();
  app = fastify() as unknown as FastifyInstance;
  app.setErrorHandler((feil, request, reply) => sendProblem(feil, request, reply));
  const d = { ...verden, klokke: () => naa, konfigurasjon: { grunnadresse } };
  registrerSvarlenke(app, d as unknown as Avhengigheter);
  const digut = await verden.register.virksomhet('digut');
  if (!digut) throw new Error('the world has no collaboration');
  virksomhet = digut.virksomhet;
  const q = parseQuery(
    model,
    model.entity('hoeringssvar'),
    { filter: "hoeringssvarstatus/kode eq 'ikke-svart'", top: 1 },
    { maxTop: 1 },
  );
  if (!q.ok) throw new Error(q.feil.tekst);
  const sesjon = verden.kernel.open(systemAktoer(digut.virksomhet));
  const [svar] = (await sesjon.find('hoeringssvar', q.query)).verdier;
  if (!svar) throw new Error('the world has no open hearing');
  const adresse = lagSvarlenker(verden.noekkel, grunnadresse).adresse(digut.virksomhet)({
    slag: 'hoeringssvar',
    id: svar.systemID,
    epost: 'post@kommune.example',
    frist: '2018-06-08',
  });
  noekkel = adresse.slice(adresse.indexOf('#') + 1);
}, 240_000);
afterAll(async () => {
  await app?.close();
  await verden?.lukk();
});

const spoer = async (sti: string, body: object) => {
  const svar = await app.inject({ method: 'POST', url: `/api/v1/svarlenke${sti}`, payload: body });
  return { status: svar.statusCode, kropp: svar.json<Record<string, unknown>>() };
};

describe('an answer link', () => {
  it('shows the question and takes no answer when it has expired', async () => {
    naa = new Date('2018-09-01T08:00:00Z');
    const lest = await spoer('', { noekkel });
    expect([lest.status, lest.kropp.utloept, lest.kropp.kanSvare]).toEqual([200, true, false]);
    expect((await spoer('/svar', { noekkel, standpunkt: 'stoetter' })).status).toBe(409);
  });

  it('takes one answer when two come at once', async () => {
    naa = new Date('2018-05-24T08:00:00Z');
    const svar = await Promise.all(
      ['stoetter', 'ingen-merknad'].map((standpunkt) => spoer('/svar', { noekkel, standpunkt })),
    );
    expect(svar.map((s) => s.status).sort()).toEqual([200, 409]);
  });

  it('takes no standpoint that there is none of', async () => {
    expect((await spoer('/svar', { noekkel, standpunkt: 'kanskje', endrer: true })).status).toBe(400);
  });
});

describe('an answer link to the notice of a meeting', () => {
  const kode = (verdi: string) => ({ kode: verdi });
  let moete: string;
  let sesjon: Sesjon;
  let rulle: readonly Objekt[];

  const lenkeTil = (d: Objekt | undefined, epost = 'raadmann@kommune.example') => {
    const adresse = lagSvarlenker(verden.noekkel, grunnadresse).adresse(virksomhet)({
      slag: 'deltaker',
      id: d?.systemID ?? '',
      epost,
      frist: '2018-06-12',
    });
    return adresse.slice(adresse.indexOf('#') + 1);
  };
  const act = (navn: string, inn = {}) => sesjon.act('moete', moete, navn, inn);

  beforeAll(async () => {
    sesjon = verden.kernel.open(systemAktoer(virksomhet));
    const ru = (await liste(sesjon, 'arena')).find((a) => a.data.kortform === 'ru');
    const { objekt } = await sesjon.act('moete', null, 'planlegg', {
      arena: ru?.systemID,
      kapasitet: kode('ordinaer'),
      tittel: 'Møte i RU',
      start: '2018-06-12T08:00:00Z',
      sted: 'Steinkjer',
    });
    moete = objekt.systemID;
    await act('settPaaSakliste', { tittel: 'En sak', sakstype: kode('orientering') });
    await act('innkall');
    rulle = (await liste(sesjon, 'deltaker', `moete eq ${moete}`)).filter((d) => d.data.stemmerett === true);
  });

  it('shows the meeting and who may be sent, and takes the answer once', async () => {
    const [d, e] = rulle;
    const noekkel = lenkeTil(d);
    const lest = await spoer('', { noekkel });
    expect(lest.kropp).toMatchObject({
      tittel: 'Møte i RU',
      kanSvare: true,
      moete: { sted: 'Steinkjer', saker: [expect.stringContaining('En sak')] },
    });
    expect(lest.kropp.svar).toBeUndefined();
    const to = await Promise.all(
      ['kommer', 'fravaer'].map((standpunkt) => spoer('/svar', { noekkel, standpunkt })),
    );
    expect(to.map((s) => s.status).sort()).toEqual([200, 409]);
    expect((await spoer('/svar', { noekkel, standpunkt: 'kommer' })).status).toBe(409);
    const endret = await spoer('/svar', {
      noekkel,
      standpunkt: 'fravaer',
      tilDeltaker: e?.systemID,
      merknad: 'Alle saker',
      endrer: true,
    });
    expect(endret.kropp).toMatchObject({
      svar: { standpunkt: { kode: 'fravaer' } },
      moete: { isteden: { maate: 'fullmakt' } },
    });
    const [fullmakt] = await liste(sesjon, 'fullmakt', `moete eq ${moete}`);
    expect(fullmakt?.relasjoner).toMatchObject({ fraDeltaker: d?.systemID, tilDeltaker: e?.systemID });
    expect(fullmakt?.relasjoner.moeteregistrering).toBeDefined();
    // Another proxy by the same link takes the place of the first.
    const igjen = { noekkel, standpunkt: 'fravaer', merknad: 'Alle saker', endrer: true };
    expect((await spoer('/svar', { ...igjen, tilDeltaker: rulle[2]?.systemID })).status).toBe(200);
    const gyldige = await liste(sesjon, 'fullmakt', `moete eq ${moete} and fullmaktsstatus/kode eq 'gyldig'`);
    expect(gyldige.map((f) => f.relasjoner.tilDeltaker)).toEqual([rulle[2]?.systemID]);
  });

  it('answers for its own place alone, and says in the log where it was sent', async () => {
    const [, , , d] = rulle;
    const noekkel = lenkeTil(d, 'post@leka.example');
    expect((await spoer('/svar', { noekkel, standpunkt: 'til-stede' })).status).toBe(409);
    expect((await spoer('/svar', { noekkel, standpunkt: 'kanskje' })).status).toBe(400);
    expect((await spoer('/svar', { noekkel, standpunkt: 'kommer' })).status).toBe(200);
    const lest = await sesjon.read('deltaker', d?.systemID ?? '');
    expect(lest.data.fremmoete).toMatchObject({ kode: 'kommer' });
    const [sist] = await sesjon.history('deltaker', lest.systemID);
    expect(JSON.stringify(sist)).toContain('svarlenke sendt til post@leka.example');
  });

  it('goes with the notice to each place, and not into the calendar', async () => {
    const { rows } = await verden.pool.connect().then(async (k) => {
      try {
        await k.query('begin');
        await k.query("select set_config('felles.virksomhet', $1, true)", [virksomhet]);
        return await k.query("select innhold from utboks where type = 'innkalling'");
      } finally {
        await k.query('rollback');
        k.release();
      }
    });
    const svar = rows
      .filter((r) => r.innhold.moete === moete)
      .flatMap((r) => r.innhold.mottakere as { svar?: string }[])
      .map((m) => m.svar);
    const alle = (await liste(sesjon, 'deltaker', `moete eq ${moete}`)).map((d) => d.systemID);
    expect(svar.length).toBeGreaterThan(0);
    expect(svar.every((s) => s !== undefined && alle.includes(s))).toBe(true);
  });

  it('takes no answer when the meeting has opened', async () => {
    await act('aapne');
    const noekkel = lenkeTil(rulle[4]);
    expect((await spoer('', { noekkel })).kropp).toMatchObject({ kanSvare: false, utloept: false });
    const svar = await spoer('/svar', { noekkel, standpunkt: 'kommer' });
    expect([svar.status, svar.kropp.detail]).toEqual([409, expect.stringContaining('ikke lenger')]);
  });
});
