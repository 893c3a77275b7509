import { systemAktoer } from '@felles/kernel';
import fc from 'fast-check';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLogg } from '../log.js';
import { aapneVerden, maksFil, type Verden } from '../testing/verden.js';
import { hentSide } from '../utvidet.js';
import { registrerOparl } from './rute.js';
import { oparlfeil, oparltyper, type Typenavn, typeadresse } from './skjema.js';

// The feed as a reader of OParl 1.1 meets it: what comes out fits the schema, and what does not fit is told.

const grunn = 'https://felles.example';
let verden: Verden;
let app: FastifyInstance;
let digut = '';

beforeAll(async () => {
  verden = await aapneVerden();
  const { kernel, register, pool, filer, noekkel, klokke } = verden;
  digut = (await register.virksomhet('digut'))?.virksomhet ?? '';
  app = fastify({ logger: false }) as unknown as FastifyInstance;
  registrerOparl(app, {
    konfigurasjon: {
      port: 0,
      vert: '127.0.0.1',
      grunnadresse: grunn,
      datamappe: '',
      maksFil,
      opplastingstimer: 24,
      loggnivaa: 'silent',
      avsender: '',
      verden: 'ingen',
      samarbeid: 'digut',
    },
    kernel,
    register,
    pool,
    filer,
    noekkel,
    logg: openLogg('silent'),
    klokke,
  });
  await app.ready();
}, 240_000);
afterAll(async () => {
  await app?.close();
  await verden?.lukk();
});

type Json = Readonly<Record<string, unknown>>;
interface Side {
  readonly data: readonly Json[];
  readonly links: { readonly next?: string; readonly self: string };
}
const hent = async <T = Json>(adresse: string): Promise<T> => {
  const svar = await app.inject({ url: adresse.replace(grunn, '') });
  expect(svar.statusCode, `${adresse}: ${svar.body.slice(0, 200)}`).toBe(200);
  expect(svar.headers['access-control-allow-origin']).toBe('*');
  return svar.json() as T;
};
/** Every object of a list, by the links alone, and the number of pages. */
const alle = async (adresse: string): Promise<{ readonly data: readonly Json[]; readonly sider: number }> => {
  const data: Json[] = [];
  let sider = 0;
  for (let neste: string | undefined = adresse; neste !== undefined; sider += 1) {
    expect(sider).toBeLessThan(200);
    const side: Side = await hent<Side>(neste);
    data.push(...side.data);
    neste = side.links.next;
  }
  return { data, sider };
};
const body = () => hent(`${grunn}/oparl/v1.1/body/digut`);

/** Lists of the body, by the type they are of. */
const lister = async (): Promise<ReadonlyMap<Typenavn, string>> => {
  const b = await body();
  return new Map(
    Object.entries(oparltyper.Body.felt).flatMap(([felt, form]) =>
      form.startsWith('liste:') ? [[form.slice(6) as Typenavn, String(b[felt])] as const] : [],
    ),
  );
};

const pekere = (type: Typenavn, o: Json): readonly (readonly [Typenavn, string])[] =>
  Object.entries(oparltyper[type].felt as Readonly<Record<string, string>>).flatMap(([felt, form]) => {
    const verdi = o[felt];
    if (verdi === undefined) return [];
    const [, en] = /^url:(\w+)$/.exec(form) ?? [];
    if (en !== undefined) return [[en as Typenavn, String(verdi)] as const];
    const [, flere] = /^\[url:(\w+)\]$/.exec(form) ?? [];
    if (flere !== undefined) return (verdi as readonly string[]).map((x) => [flere as Typenavn, x] as const);
    const [, indre] = /^\[?inni:(\w+)\]?$/.exec(form) ?? [];
    if (indre === undefined) return [];
    const liste = Array.isArray(verdi) ? (verdi as readonly Json[]) : [verdi as Json];
    return liste.flatMap((x) => [
      [indre as Typenavn, String(x.id)] as const,
      ...pekere(indre as Typenavn, x),
    ]);
  });

test('systemet og samarbeidet er slik skjemaet krever, og alle typene har sin liste', async () => {
  expect(oparlfeil('System', await hent(`${grunn}/oparl/v1.1/system`))).toEqual([]);
  expect(oparlfeil('Body', await body())).toEqual([]);
  const b = await hent<Side>(`${grunn}/oparl/v1.1/body`);
  expect(b.data).toEqual([await body()]);
  expect([...(await lister()).keys()].sort()).toEqual(
    [
      'AgendaItem',
      'Consultation',
      'File',
      'LegislativeTerm',
      'Location',
      'Meeting',
      'Membership',
      'Organization',
      'Paper',
      'Person',
    ].sort(),
  );
});

test('hvert objekt i hver liste er slik skjemaet krever, og er det samme på sin egen adresse', async () => {
  for (const [type, adresse] of await lister()) {
    const { data } = await alle(adresse);
    expect(data.length, type).toBeGreaterThan(0);
    for (const o of data) expect(oparlfeil(type, o), `${type} ${String(o.id)}`).toEqual([]);
    const [foerste] = data;
    expect(await hent(String(foerste?.id)), type).toEqual(foerste);
  }
});

test('alt som pekes på, finnes og er av den typen skjemaet sier', async () => {
  const sett = new Map<string, Typenavn>();
  for (const [type, adresse] of await lister())
    for (const o of (await alle(adresse)).data) for (const [til, id] of pekere(type, o)) sett.set(id, til);
  expect(sett.size).toBeGreaterThan(50);
  for (const [id, type] of sett) {
    const o = await hent(id);
    expect(o.type, id).toBe(typeadresse(type));
    expect(o.deleted, id).toBeUndefined();
  }
});

test('medlemskap og organisasjon peker på hverandre, og det samme gjør sak og møtesak', async () => {
  const l = await lister();
  const organisasjoner = (await alle(l.get('Organization') ?? '')).data;
  for (const m of (await alle(l.get('Membership') ?? '')).data) {
    const organisasjon = organisasjoner.find((o) => o.id === m.organization);
    expect(organisasjon?.membership).toContain(m.id);
  }
  for (const c of (await alle(l.get('Consultation') ?? '')).data) {
    expect((await hent(String(c.agendaItem))).consultation).toBe(c.id);
    const papir = await hent<{ readonly consultation: readonly Json[] }>(String(c.paper));
    expect(papir.consultation.map((x) => x.id)).toContain(c.id);
  }
});

test('ingen navngis: hver person er en rolle, uten navn, e-post eller telefon', async () => {
  for (const p of (await alle((await lister()).get('Person') ?? '')).data)
    expect(
      Object.keys(p).filter((k) => ['email', 'phone', 'familyName', 'givenName', 'gender'].includes(k)),
    ).toEqual([]);
});

describe('listene', () => {
  test('gir hvert objekt én gang, hvor små sidene enn er, og filteret følger med fra side til side', async () => {
    for (const [type, adresse] of await lister()) {
      const hele = (await alle(adresse)).data.map((o) => o.id);
      const delt = await alle(
        `${adresse}${adresse.includes('?') ? '&' : '?'}limit=7&created_since=2000-01-01T00:00:00Z`,
      );
      expect(
        delt.data.map((o) => o.id),
        type,
      ).toEqual(hele);
      expect(new Set(hele).size).toBe(hele.length);
      if (hele.length > 7) expect(delt.sider, type).toBeGreaterThan(1);
    }
  });

  test('deles i før og etter ved et tidspunkt, uten at noe faller mellom', async () => {
    const adresse = (await lister()).get('Paper') ?? '';
    const tider = (await alle(adresse)).data.map((o) => String(o.modified)).sort();
    const midt = tider[Math.floor(tider.length / 2)] ?? '';
    const etter = (await alle(`${adresse}?modified_since=${midt}`)).data;
    expect(etter.map((o) => String(o.modified)).every((t) => t >= midt)).toBe(true);
    expect(etter.length).toBe(tider.filter((t) => t >= midt).length);
  });

  test('utelater de indre listene når klienten ber om det', async () => {
    const moeter = (await alle(`${(await lister()).get('Meeting') ?? ''}?omit_internal=true`)).data;
    for (const m of moeter) {
      expect(m.agendaItem).toBeUndefined();
      expect(oparlfeil('Meeting', m)).toEqual([]);
    }
  });

  test.each([
    'modified_since=2018-01-01',
    'created_until=i+fjor',
    'limit=0',
    'limit=alle',
    'etter=99',
    "organization=x' or 1",
  ])('svarer 400 på %s', async (q) => {
    const svar = await app.inject({ url: `/oparl/v1.1/body/digut/meeting?${q}` });
    expect(svar.statusCode).toBe(400);
    expect(svar.headers['access-control-allow-origin']).toBe('*');
  });
});

test('det som trekkes tilbake, blir stående som slettet på samme adresse, og bare for dem som spør hva som er endret', async () => {
  const adresse = (await lister()).get('Paper') ?? '';
  const foer = (await alle(adresse)).data;
  const sak = foer.find((o) => o.paperType === 'Sak' && (o.consultation as readonly unknown[]).length === 0);
  const id = String(sak?.id).split('/').at(-1) ?? '';
  const sesjon = verden.kernel.open(systemAktoer(digut));
  const naa = await sesjon.read('saksmappe', id);
  await sesjon.update('saksmappe', id, naa.versjon, { saksstatus: { kode: 'U' } }, 'patch');
  const borte = await hent(String(sak?.id));
  expect(borte).toEqual({
    id: sak?.id,
    type: typeadresse('Paper'),
    created: sak?.created,
    modified: expect.any(String),
    deleted: true,
  });
  expect(oparlfeil('Paper', borte)).toEqual([]);
  expect((await alle(adresse)).data.map((o) => o.id)).not.toContain(sak?.id);
  const endret = (await alle(`${adresse}?modified_since=2018-05-01T00:00:00Z&limit=2`)).data;
  expect(endret.filter((o) => o.deleted === true).map((o) => o.id)).toContain(sak?.id);
  expect(JSON.stringify(endret.filter((o) => o.deleted === true))).not.toContain(String(sak?.name));
});

test('en høring er et papir under saken den er sendt i, og saken peker på den', async () => {
  const papirer = (await alle((await lister()).get('Paper') ?? '')).data;
  const hoeringer = papirer.filter((p) => p.paperType === 'Høring');
  expect(hoeringer.length).toBeGreaterThan(0);
  for (const h of hoeringer) {
    const [over] = h.superordinatedPaper as readonly string[];
    expect((await hent(String(over))).subordinatedPaper).toContain(h.id);
  }
});

test('stedet til et møte som ikke har noe sted lenger, er slettet på adressen sin og i det som er endret', async () => {
  const adresse = (await lister()).get('Location') ?? '';
  const sesjon = verden.kernel.open(systemAktoer(digut));
  const [arena] = (await hentSide(sesjon, 'arena', { filter: "kortform eq 'ru'", top: 1 })).verdier;
  const planlagt = await sesjon.act('moete', null, 'planlegg', {
    arena: arena?.o.systemID,
    kapasitet: { kode: 'styringsgruppe' },
    tittel: 'Møte med sted',
    start: '2018-06-19T08:00:00Z',
    sted: 'Steinkjer',
  });
  const id = planlagt.objekt.systemID;
  await sesjon.act('moete', id, 'settPaaSakliste', { tittel: 'Sak', sakstype: { kode: 'orientering' } });
  await sesjon.act('moete', id, 'innkall', {});
  const stedet = `${grunn}/oparl/v1.1/location/${id}`;
  expect((await hent(stedet)).description).toBe('Steinkjer');
  await sesjon.act('moete', id, 'endreTid', { start: '2018-06-20T08:00:00Z', begrunnelse: 'Uten sted' });
  const borte = await hent(stedet);
  expect(borte).toMatchObject({ id: stedet, deleted: true });
  expect(oparlfeil('Location', borte)).toEqual([]);
  expect((await alle(adresse)).data.map((o) => o.id)).not.toContain(stedet);
  const endret = (await alle(`${adresse}?modified_since=2018-01-01T00:00:00Z&limit=2`)).data;
  expect(endret.filter((o) => o.deleted === true).map((o) => o.id)).toContain(stedet);
  expect(new Set(endret.map((o) => o.id)).size).toBe(endret.length);
  const foerDet = `${adresse}?modified_since=2018-01-01T00:00:00Z&modified_until=2018-01-02T00:00:00Z`;
  expect((await alle(foerDet)).data).toEqual([]);
  expect((await hent(`${grunn}/oparl/v1.1/meeting/${id}`)).location).toBeUndefined();
});

test('det som ikke finnes, er 404, også når det er en annen type på samme id', async () => {
  const [moete] = (await alle((await lister()).get('Meeting') ?? '')).data;
  const id = String(moete?.id).split('/').at(-1);
  for (const sti of [`paper/${id}`, 'meeting/ikke-en-id', 'body/trondheim', 'body/trondheim/meeting'])
    expect((await app.inject({ url: `/oparl/v1.1/${sti}` })).statusCode, sti).toBe(404);
});

describe('kontrollen av skjemaet', () => {
  const gyldig = {
    id: `${grunn}/x`,
    type: typeadresse('AgendaItem'),
    order: 1,
    name: 'Sak',
    start: '2018-05-24T08:00:00Z',
    resolutionFile: { id: `${grunn}/f`, type: typeadresse('File'), accessUrl: `${grunn}/f/fil` },
  };
  test('godtar det som er rett', () => {
    expect(oparlfeil('AgendaItem', gyldig)).toEqual([]);
  });
  test('sier fra om det som mangler, er for mye, har feil form, eller er feil inni', () => {
    const feil = (endring: Json) => oparlfeil('AgendaItem', { ...gyldig, ...endring });
    expect(feil({ order: undefined })).toEqual(['AgendaItem.order: mangler']);
    expect(feil({ hemmelig: 1 })).toEqual(['AgendaItem.hemmelig: finnes ikke i OParl']);
    expect(feil({ start: '24. mai' })).toEqual(['AgendaItem.start: er ikke date-time']);
    expect(feil({ name: '' })).toEqual(['AgendaItem.name: er ikke string']);
    expect(feil({ type: typeadresse('Paper') })).toHaveLength(1);
    expect(feil({ resolutionFile: { id: 'x', type: typeadresse('File') } }).length).toBeGreaterThanOrEqual(2);
  });
  test('faller ikke på noe som helst', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(oparltyper) as Typenavn[])), fc.anything(), (type, v) => {
        expect(oparlfeil(type, v).length).toBeGreaterThan(0);
      }),
    );
  });
});
