import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offentligAktoer, systemAktoer } from '../aktoer.js';
import { openRegister } from '../db/virksomhet.js';
import type { Sesjon } from '../kernel.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from '../proevekjerne.js';

const kode = (k: string) => ({ kode: k, kodenavn: '' });
const dag = '2020-01-01';
let k: Proevekjerne;
let system: Sesjon;
let sekretariat: Sesjon;
let versjon: string;
let arena: string;
const regioner: Record<string, string> = {};

beforeAll(async () => {
  k = await aapneProevekjerne();
  system = k.kernel.open(systemAktoer(k.a, 'Prøve'));
  sekretariat = k.kernel.open(k.aktoer(k.a, 'sekretariat'));
  const arkiv = await system.create('arkiv', { tittel: 'Arkiv' });
  await system.create(
    'arkivskaper',
    { arkivskaperID: 'A', arkivskaperNavn: 'A' },
    { via: { entitet: 'arkiv', relasjon: 'arkivskaper', systemID: arkiv.systemID } },
  );
  const del = await system.create('arkivdel', { tittel: 'Saker' }, { relasjoner: { arkiv: arkiv.systemID } });
  await openRegister(k.pool).settOppsett(k.a, 'arkivdel-sak', del.systemID);
  arena = (
    await system.create('arena', {
      navn: 'Utvalg',
      kortform: 'utvalg',
      arenatype: kode('styringsgruppe'),
      arenastatus: kode('virksomt'),
    })
  ).systemID;
  const avtale = await system.create('avtale', { tittel: 'Avtalen' });
  versjon = (await system.create('avtaleversjon', { versjonsnummer: 1, avtale: avtale.systemID })).systemID;
  for (const kortform of ['fosen', 'orkdal', 'raad'])
    regioner[kortform] = (
      await system.create('region', {
        navn: kortform,
        kortform,
        regiontype: kode(kortform === 'raad' ? 'regionraad' : 'efagraad'),
      })
    ).systemID;
});
afterAll(() => k.lukk());

let teller = 0;
const part = async (navn: string, status?: string, fraDato = '2018-01-01', region?: string) => {
  teller += 1;
  const p = await system.create('samarbeidspart', {
    navn,
    kortform: `${navn.toLowerCase()}-${teller}`,
    parttype: kode('kommune'),
    fraDato,
  });
  const id = p.systemID;
  await system.create('partkode', { part: id, navn, kommunenummer: String(5000 + teller), fraDato });
  await system.create('folketall', { part: id, dato: fraDato, antall: 1000 * teller, kilde: 'prøve' });
  if (status)
    await system.create('tilslutning', {
      avtaleversjon: versjon,
      part: id,
      tilslutningsstatus: kode(status),
      ...(status === 'signert' ? { signertDato: '2018-09-01', egenSak: `${teller}/18` } : {}),
    });
  if (region) await system.create('regionmedlem', { region: regioner[region], part: id, fraDato });
  return id;
};
const finn = async (entitet: string, filter: string) =>
  (await system.find(entitet, spoerring(entitet, { filter }))).verdier;
const status = async (id: string) =>
  (await finn('tilslutning', `part eq ${id}`)).map(
    (t) => (t.data.tilslutningsstatus as { kode: string }).kode,
  );
const planlegg = async (endringstype: string, fra: string[], til: string[]) =>
  (
    await sekretariat.act('partendring', null, 'planlegg', {
      dato: dag,
      endringstype: kode(endringstype),
      fra,
      til,
    })
  ).objekt;
const gjoer = (id: string, hva: string, input: unknown = {}) =>
  sekretariat.act('partendring', id, hva, input);

describe('a merger that is carried out', () => {
  it('ends the old parties, lets the new one stand as both did, and keeps the old rows as they were', async () => {
    const [a, b] = [await part('Aker', 'signert'), await part('Bo', 'signert')];
    const endring = await planlegg('sammenslaaing', [a, b], []);
    const { laget } = await gjoer(endring.systemID, 'nyPart', {
      navn: 'Akerbo',
      kortform: 'akerbo',
      kommunenummer: '5999',
      folketall: 3000,
    });
    const ny = laget[0]?.systemID ?? '';
    const { objekt, laget: arkivert } = await gjoer(endring.systemID, 'gjennomfoer');
    expect(objekt.data.tittel).toBe('Aker og Bo blir Akerbo');
    expect(arkivert.map((x) => x.entitet)).toEqual(['saksmappe', 'journalpost']);
    expect((await system.read('samarbeidspart', a)).data.tilDato).toBe(dag);
    expect((await finn('partkode', `part eq ${b}`))[0]?.data.tilDato).toBe(dag);
    expect(await status(ny)).toEqual(['signert']);
    expect(await status(a)).toEqual(['signert']);
    const spor = await finn('viderefoering', `tilPart eq ${ny}`);
    expect(spor.map((s) => s.relasjoner.fraPart).toSorted()).toEqual([a, b].toSorted());
    expect(new Set(spor.map((s) => s.data.tilObjekt)).size).toBe(1);
  });

  it('is told to the parties by e-mail, to whoever holds a seat that goes on, and to the secretariat', async () => {
    const [a, ny] = [await part('Fosnes'), await part('Nyfosnes', undefined, dag)];
    for (const [id, adresse] of [
      [a, 'a@fosnes.example'],
      [ny, 'ny@fosnes.example'],
    ] as const) {
      const p = await system.read('samarbeidspart', id);
      await system.update('samarbeidspart', id, p.versjon, { epostmottak: adresse }, 'patch');
    }
    const bruker = k.aktoer(k.a, 'medlem').bruker;
    await system.create('sete', {
      arena,
      part: a,
      bruker,
      tittel: 'Medlem',
      seterolle: kode('medlem'),
      stemmerett: true,
      fraDato: '2018-01-01',
    });
    const endring = await planlegg('sammenslaaing', [a], [ny]);
    await gjoer(endring.systemID, 'gjennomfoer');
    const { rows: brev } = await k.eier.query(
      `select "innhold" from "utboks" where "type" = 'partsbrev' and "innhold" ->> 'side' = $1`,
      [`/part/endring/${endring.systemID}`],
    );
    expect(brev).toMatchObject([
      { innhold: { mal: 'partendring', tittel: 'Fosnes blir Nyfosnes', frist: dag } },
    ]);
    expect(JSON.stringify(brev)).toContain('a@fosnes.example');
    expect(JSON.stringify(brev)).toContain('ny@fosnes.example');
    const { rows: varsler } = await k.eier.query(`select "type", "tekst" from "varsel" where "bruker" = $1`, [
      bruker,
    ]);
    expect(varsler).toContainEqual({ type: 'sete-viderefoert', tekst: 'Medlem. Fosnes blir Nyfosnes' });
  });

  it('gives the proposals that are not decided to the heir with what they would cost, unseen from outside', async () => {
    const [a, ny] = [await part('Grane'), await part('Nygrane', undefined, dag)];
    const forslag = await system.create('forslag', {
      tittel: 'Felles varsling',
      problem: 'Hver for oss.',
      begrunnelse: 'Bedre sammen.',
      arena,
      part: a,
      kostnadsanslag: 120_000,
      aarligKostnad: 30_001,
    });
    const endring = await planlegg('sammenslaaing', [a], [ny]);
    await gjoer(endring.systemID, 'gjennomfoer');
    const etter = await system.read('forslag', forslag.systemID);
    expect(etter.relasjoner.part).toBe(ny);
    expect(etter.data).toMatchObject({ kostnadsanslag: 120_000, aarligKostnad: 30_001 });
    const [spor] = await finn('viderefoering', `fraPart eq ${a} and slag eq 'forslag'`);
    expect(spor?.relasjoner.tilPart).toBe(ny);
    expect(spor?.data.intern).toBe(true);
  });

  it('assumes nothing when one has signed and the other has not', async () => {
    const [a, b] = [await part('Cato', 'signert'), await part('Dal', 'sendt')];
    const ny = await part('Catodal', undefined, dag);
    const endring = await planlegg('sammenslaaing', [a, b], [ny]);
    await gjoer(endring.systemID, 'gjennomfoer');
    expect(await status(ny)).toEqual(['til-behandling']);
    expect((await finn('tilslutning', `part eq ${ny}`))[0]?.data.signertDato).toBeUndefined();
  });

  it('ends a seat on the day and gives it on to the heir from the same day', async () => {
    const a = await part('Ek');
    const ny = await part('Eknes', undefined, dag);
    const sete = await system.create('sete', {
      arena,
      part: a,
      tittel: 'Medlem',
      seterolle: kode('medlem'),
      stemmerett: true,
      fraDato: '2018-01-01',
    });
    const endring = await planlegg('sammenslaaing', [a], [ny]);
    await gjoer(endring.systemID, 'gjennomfoer');
    expect((await system.read('sete', sete.systemID)).data.tilDato).toBe(dag);
    const [nytt] = await finn('sete', `part eq ${ny}`);
    expect(nytt?.data).toMatchObject({ tittel: 'Medlem', stemmerett: true, fraDato: dag });
    expect(nytt?.data.tilDato).toBeUndefined();
  });

  it('leaves each of two regions its contact point, and a split gives a contact point to one heir only', async () => {
    const kp = (holder: string, region: string) =>
      system.create('sete', {
        arena,
        part: holder,
        region: regioner[region],
        tittel: `Kontaktpunkt ${region}`,
        seterolle: kode('kp'),
        stemmerett: true,
        fraDato: '2018-01-01',
      });
    const [a, b] = [await part('Kapp'), await part('Kvam')];
    const seter = [await kp(a, 'fosen'), await kp(b, 'orkdal')];
    const ny = await part('Kappkvam', undefined, dag);
    const sammen = await planlegg('sammenslaaing', [a, b], [ny]);
    await gjoer(sammen.systemID, 'gjennomfoer');
    const etter = await finn('sete', `part eq ${ny}`);
    expect(etter.map((s) => s.relasjoner.region).toSorted()).toEqual(
      [regioner.fosen, regioner.orkdal].toSorted(),
    );
    for (const s of seter) expect((await system.read('sete', s.systemID)).data.tilDato).toBe(dag);
    const [x, y] = [await part('Kapp', undefined, dag), await part('Kvam', undefined, dag)];
    const deling = await planlegg('deling', [ny], [x, y]);
    const objekt = etter.map((s) => s.systemID);
    await expect(gjoer(deling.systemID, 'velgArving', { objekt, part: [x, y] })).rejects.toThrow(
      'bare være én',
    );
    await gjoer(deling.systemID, 'velgArving', { objekt, part: [y] });
    await gjoer(deling.systemID, 'gjennomfoer');
    for (const region of [regioner.fosen, regioner.orkdal]) {
      const paa = (await finn('sete', `region eq ${region}`)).filter(
        (s) =>
          String(s.data.fraDato) <= dag && !(typeof s.data.tilDato === 'string' && s.data.tilDato <= dag),
      );
      expect(paa.map((s) => s.relasjoner.part)).toEqual([y]);
    }
  });

  it('tells the public nothing of rows that are not public themselves', async () => {
    const a = await part('Eid', 'sendt');
    const ny = await part('Eidnes', undefined, dag);
    await system.create('ressurs', { part: a, tittel: 'Prosjektleder', prosent: 20, fraDato: '2018-01-01' });
    const endring = await planlegg('sammenslaaing', [a], [ny]);
    await gjoer(endring.systemID, 'gjennomfoer');
    const spoer = spoerring('viderefoering', { filter: `partendring eq ${endring.systemID}` });
    const slag = async (s: Sesjon) =>
      (await s.find('viderefoering', spoer)).verdier.map((x) => x.data.slag).toSorted();
    expect(await slag(sekretariat)).toEqual(['ressurs', 'tilslutning']);
    expect(await slag(k.kernel.open(offentligAktoer(k.a)))).toEqual(['tilslutning']);
  });

  it('takes along what has come since, once', async () => {
    const a = await part('Fet');
    const ny = await part('Fetsund', undefined, dag);
    const endring = await planlegg('sammenslaaing', [a], [ny]);
    await gjoer(endring.systemID, 'gjennomfoer');
    await expect(gjoer(endring.systemID, 'gjennomfoer')).rejects.toThrow('alt er videreført');
    await system.create('tilslutning', {
      avtaleversjon: versjon,
      part: a,
      tilslutningsstatus: kode('signert'),
      signertDato: '2019-12-01',
    });
    await gjoer(endring.systemID, 'gjennomfoer');
    expect(await status(ny)).toEqual(['signert']);
    expect(await finn('viderefoering', `partendring eq ${endring.systemID}`)).toHaveLength(1);
  });

  it('is refused to those who do not keep the register, and by two at once has one winner', async () => {
    const a = await part('Gol', 'signert');
    const ny = await part('Golnes', undefined, dag);
    const endring = await planlegg('sammenslaaing', [a], [ny]);
    const kp = k.kernel.open(k.aktoer(k.a, 'kp'));
    await expect(kp.act('partendring', endring.systemID, 'gjennomfoer', {})).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
    const svar = await Promise.allSettled([
      gjoer(endring.systemID, 'gjennomfoer'),
      gjoer(endring.systemID, 'gjennomfoer'),
    ]);
    expect(svar.map((s) => s.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await status(ny)).toEqual(['signert']);
  });
});

describe('a split', () => {
  it('names what nobody has been chosen for, changes nothing, and is carried out when all is chosen', async () => {
    const a = await part('Snill', 'signert');
    const [x, y] = [await part('Xnes', undefined, dag), await part('Ynes', undefined, dag)];
    const sete = await system.create('sete', {
      arena,
      part: a,
      tittel: 'Medlem',
      seterolle: kode('medlem'),
      stemmerett: true,
      fraDato: '2018-01-01',
    });
    const endring = await planlegg('deling', [a], [x, y]);
    await expect(gjoer(endring.systemID, 'gjennomfoer')).rejects.toMatchObject({
      kode: 'feil-tilstand',
      felt: [{ tekst: expect.stringContaining('Snill') }, { tekst: expect.stringContaining('Snill') }],
    });
    expect((await system.read('samarbeidspart', a)).data.tilDato).toBeUndefined();
    const [t] = await finn('tilslutning', `part eq ${a}`);
    await gjoer(endring.systemID, 'velgArving', { objekt: [t?.systemID], part: [x, y] });
    await expect(
      gjoer(endring.systemID, 'velgArving', { objekt: [sete.systemID], part: [x, y] }),
    ).rejects.toThrow('bare være én');
    await expect(
      gjoer(endring.systemID, 'velgArving', { objekt: [sete.systemID], fallerBort: true }),
    ).rejects.toThrow('begrunnelse');
    await gjoer(endring.systemID, 'velgArving', {
      objekt: [sete.systemID],
      fallerBort: true,
      begrunnelse: 'Plassen var kommunens egen',
    });
    await gjoer(endring.systemID, 'gjennomfoer');
    expect([await status(x), await status(y)]).toEqual([['signert'], ['signert']]);
    expect((await system.read('sete', sete.systemID)).data.tilDato).toBe(dag);
    const spor = await finn('viderefoering', `partendring eq ${endring.systemID}`);
    expect(spor).toHaveLength(3);
    expect(spor.find((s) => s.data.fallerBort === true)?.data.begrunnelse).toContain('kommunens egen');
  });
});

describe('a change that is called off', () => {
  it('leaves the parties as they were, and the new one never came to be', async () => {
    const a = await part('Hol', 'signert');
    const endring = await planlegg('sammenslaaing', [a], []);
    const { laget } = await gjoer(endring.systemID, 'nyPart', { navn: 'Holnes', kortform: 'holnes' });
    await gjoer(endring.systemID, 'avlys', { begrunnelse: 'Vedtaket ble omgjort' });
    expect((await system.read('samarbeidspart', a)).data.tilDato).toBeUndefined();
    expect((await system.read('samarbeidspart', laget[0]?.systemID ?? '')).data.tilDato).toBe(dag);
    await expect(gjoer(endring.systemID, 'gjennomfoer')).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });
});

describe('membership of regions', () => {
  it('is free but for one eFagråd region a day', async () => {
    const a = await part('Ila', undefined, '2018-01-01', 'fosen');
    await sekretariat.create('regionmedlem', { region: regioner.raad, part: a, fraDato: '2018-01-01' });
    const orkdal = { region: regioner.orkdal, part: a };
    await expect(sekretariat.create('regionmedlem', { ...orkdal, fraDato: '2019-06-01' })).rejects.toThrow(
      'i samme tidsrom',
    );
    const [fosen] = await finn('regionmedlem', `part eq ${a} and region eq ${regioner.fosen}`);
    await sekretariat.update(
      'regionmedlem',
      fosen?.systemID ?? '',
      fosen?.versjon ?? 0,
      { tilDato: '2019-06-01' },
      'patch',
    );
    await sekretariat.create('regionmedlem', { ...orkdal, fraDato: '2019-06-01' });
    const nyest = await system.read('regionmedlem', fosen?.systemID ?? '');
    await expect(
      sekretariat.update('regionmedlem', nyest.systemID, nyest.versjon, { tilDato: null }, 'patch'),
    ).rejects.toThrow('i samme tidsrom');
  });

  it('given by two at once goes to one of them', async () => {
    const a = await part('Jar');
    const gi = (r: string) =>
      sekretariat.create('regionmedlem', { region: regioner[r], part: a, fraDato: '2018-01-01' });
    const svar = await Promise.allSettled([gi('fosen'), gi('orkdal')]);
    expect(svar.map((s) => s.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('of two that merge from different eFagråd regions has to be chosen', async () => {
    const [a, b] = [
      await part('Kil', undefined, '2018-01-01', 'fosen'),
      await part('Lom', undefined, '2018-01-01', 'orkdal'),
    ];
    const ny = await part('Killom', undefined, dag);
    const endring = await planlegg('sammenslaaing', [a, b], [ny]);
    await expect(gjoer(endring.systemID, 'gjennomfoer')).rejects.toThrow('2 valg mangler');
    const [m] = await finn('regionmedlem', `part eq ${b}`);
    await gjoer(endring.systemID, 'velgArving', {
      objekt: [m?.systemID],
      fallerBort: true,
      begrunnelse: 'Fosen er valgt',
    });
    await gjoer(endring.systemID, 'gjennomfoer');
    const nye = await finn('regionmedlem', `part eq ${ny}`);
    expect(nye.map((x) => [x.relasjoner.region, x.data.fraDato])).toEqual([[regioner.fosen, dag]]);
  });
});
