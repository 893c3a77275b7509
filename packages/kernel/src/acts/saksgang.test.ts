import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model } from '@felles/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aktoer, systemAktoer } from '../aktoer.js';
import { openRegister } from '../db/virksomhet.js';
import { diskLager } from '../files/index.js';
import { openKernel } from '../kernel.js';
import { aapneProevekjerne, bakLaas, type Proevekjerne, spoerring } from '../proevekjerne.js';
import type { Sesjon } from '../sesjon.js';
import { hentVarsler } from '../varsler.js';

const kode = (k: string) => ({ kode: k, kodenavn: '' });

let k: Proevekjerne;
let mappe: string;
let naa = new Date('2018-05-24T08:00:00Z');
let system: Sesjon;
let aapne: (a: Aktoer) => Sesjon;
const id: Record<string, string> = {};

const sett = async (arena: string, bruker: string | null, part?: string, tilDato?: string) => {
  const sete = await system.create('sete', {
    arena,
    tittel: 'Plass',
    seterolle: kode('medlem'),
    stemmerett: true,
    fraDato: '2018-01-01',
    ...(tilDato ? { tilDato } : {}),
    ...(bruker ? { bruker } : {}),
    ...(part ? { part } : {}),
  });
  return sete.systemID;
};

let kp: Aktoer;
let sekretariat: Aktoer;
let kommune: Aktoer;
let annen: Aktoer;

beforeAll(async () => {
  k = await aapneProevekjerne();
  mappe = await mkdtemp(join(tmpdir(), 'felles-saksgang-'));
  const kernel = openKernel({
    model,
    pool: k.pool,
    filer: await diskLager({ rot: mappe }),
    maksFil: 1_000_000,
    klokke: () => naa,
  });
  aapne = (a) => kernel.open(a);
  system = kernel.open(systemAktoer(k.a, 'Prøve'));
  const register = openRegister(k.pool);
  const arkiv = await system.create('arkiv', { tittel: 'Arkiv' });
  await system.create(
    'arkivskaper',
    { arkivskaperID: 'A', arkivskaperNavn: 'A' },
    { via: { entitet: 'arkiv', relasjon: 'arkivskaper', systemID: arkiv.systemID } },
  );
  const del = await system.create('arkivdel', { tittel: 'Saker' }, { relasjoner: { arkiv: arkiv.systemID } });
  await register.settOppsett(k.a, 'arkivdel-sak', del.systemID);
  const arena = async (navn: string, type: string, overordnet?: string) => {
    const a = await system.create('arena', {
      navn,
      kortform: navn.toLowerCase(),
      arenatype: kode(type),
      arenastatus: kode('virksomt'),
      ...(overordnet ? { overordnet: id[overordnet] } : {}),
    });
    id[navn] = a.systemID;
  };
  await arena('RU', 'styringsgruppe');
  await arena('Strategi', 'strategigruppe', 'RU');
  await arena('Sekretariat', 'sekretariat', 'Strategi');
  await arena('Nord', 'efagraad', 'Strategi');
  await arena('Sør', 'efagraad', 'Strategi');
  const plan = await system.create('strategi', {
    tittel: 'Strategi',
    versjonsnummer: 1,
    fraAar: 2018,
    tilAar: 2021,
  });
  for (const nummer of [1, 2]) {
    const m = await system.create('maal', {
      strategi: plan.systemID,
      nummer,
      tittel: `Mål ${nummer}`,
      tekst: 'Tekst',
    });
    id[`maal${nummer}`] = m.systemID;
  }
  for (const kortform of ['b', 'c', 'd']) {
    const p = await system.create('samarbeidspart', {
      navn: `Kommune ${kortform}`,
      kortform,
      parttype: kode('kommune'),
      fraDato: '2018-01-01',
      epostmottak: `post@${kortform}.example`,
    });
    id[kortform] = p.systemID;
  }
  kp = k.aktoer(k.a, 'kp');
  sekretariat = k.aktoer(k.a, 'sekretariat');
  kommune = { ...k.aktoer(k.a, 'medlem'), representerer: ['b'] };
  annen = { ...k.aktoer(k.a, 'medlem'), representerer: ['c'] };
  await sett(id.Nord ?? '', kp.bruker);
  await sett(id.Sekretariat ?? '', sekretariat.bruker);
}, 60_000);

afterAll(async () => {
  await k.lukk();
  await rm(mappe, { recursive: true, force: true });
});

const nyttForslag = (som: Aktoer, felt: Record<string, unknown> = {}) =>
  aapne(som).create('forslag', {
    tittel: 'Felles innlogging',
    problem: 'Mange passord',
    begrunnelse: 'Enklere hverdag',
    arena: id.Nord,
    maal: [id.maal1],
    ...felt,
  });
const status = (o: { data: Readonly<Record<string, unknown>> }, felt: string) =>
  (o.data[felt] as { kode: string }).kode;
const oversendt = async () => {
  const f = await nyttForslag(kp);
  await aapne(kp).act('forslag', f.systemID, 'registrer', {});
  await aapne(kp).act('forslag', f.systemID, 'oversend', { begrunnelse: 'Vi er enige' });
  return f.systemID;
};

describe('a proposal under way', () => {
  it('is kept as a draft with a title alone, and goes nowhere before it says what and why', async () => {
    const tomt = { problem: undefined, begrunnelse: undefined };
    for (const [som, handling, felt] of [
      [kp, 'registrer', tomt],
      [kommune, 'meldInn', { ...tomt, part: id.b }],
    ] as const) {
      const f = await nyttForslag(som, felt);
      const send = () => aapne(som).act('forslag', f.systemID, handling, {});
      const endre = (foer: { readonly versjon: number }, endring: Record<string, unknown>) =>
        aapne(som).update('forslag', f.systemID, foer.versjon, endring, 'patch');
      await expect(send()).rejects.toMatchObject({
        kode: 'ugyldig-inndata',
        felt: [
          { felt: 'problem', kode: 'mangler' },
          { felt: 'begrunnelse', kode: 'mangler' },
        ],
      });
      const uten = await endre(f, { problem: 'Mange passord', begrunnelse: ' ' });
      await expect(send()).rejects.toMatchObject({ felt: [{ felt: 'begrunnelse' }] });
      await endre(uten, { begrunnelse: 'Enklere hverdag' });
      const { objekt } = await send();
      expect(objekt.relasjoner.saksmappe).toBeDefined();
      // What it was sent in with cannot be emptied afterwards.
      for (const tom of [null, '  '])
        await expect(endre(objekt, { begrunnelse: tom })).rejects.toMatchObject({
          felt: [{ felt: 'begrunnelse', kode: 'regel' }],
        });
    }
  });

  it('comes from a municipality to its eFagråd, which takes it up, with a record of each step', async () => {
    const f = await nyttForslag(kommune, { part: id.b, forslagstype: kode('behov') });
    await expect(aapne(annen).act('forslag', f.systemID, 'meldInn', {})).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
    const meldt = await aapne(kommune).act('forslag', f.systemID, 'meldInn', {});
    expect(status(meldt.objekt, 'forslagsstatus')).toBe('meldt');
    const tatt = await aapne(kp).act('forslag', f.systemID, 'registrer', {});
    expect(status(tatt.objekt, 'forslagsstatus')).toBe('registrert');
    expect(tatt.objekt.relasjoner.saksmappe).toBe(meldt.objekt.relasjoner.saksmappe);
    const poster = await system.find('journalpost', spoerring('journalpost'), {
      relasjon: { navn: 'mappe', systemID: tatt.objekt.relasjoner.saksmappe ?? '' },
    });
    expect(poster.verdier.map((p) => status(p, 'journalposttype')).sort()).toEqual(['I', 'N']);
  });

  it('goes straight to the secretariat when that is where the municipality sends it', async () => {
    const f = await nyttForslag(kommune, { part: id.b, arena: id.Sekretariat });
    const { objekt } = await aapne(kommune).act('forslag', f.systemID, 'meldInn', {});
    expect(status(objekt, 'forslagsstatus')).toBe('oversendt');
  });

  it('is not sent in for another municipality than one’s own', async () => {
    await expect(nyttForslag(kommune, { part: id.c })).rejects.toThrow('din egen virksomhet');
    await expect(nyttForslag(kommune)).rejects.toThrow('hvilken virksomhet');
  });

  it('gets one receipt in each body, which the proposer is told of', async () => {
    const f = await oversendt();
    const mottatte = async () =>
      (await hentVarsler(k.pool, kp)).verdier.filter((x) => x.type === 'forslag-mottatt').length;
    const foer = await mottatte();
    const { objekt } = await aapne(sekretariat).act('forslag', f, 'motta', { frist: '2018-06-15' });
    expect(objekt.data.frist).toBe('2018-06-15');
    await expect(aapne(sekretariat).act('forslag', f, 'motta', {})).rejects.toThrow('allerede bekreftet');
    expect(await mottatte()).toBe(foer + 1);
    const videre = await aapne(sekretariat).act('forslag', f, 'viderefoer', {
      tilArena: id.Sør,
      begrunnelse: 'Hva mener dere?',
    });
    expect(videre.objekt.data.mottattDato).toBeUndefined();
    expect(videre.objekt.data.frist).toBeUndefined();
    expect(status(videre.objekt, 'forslagsstatus')).toBe('videresendt');
  });

  it('does not reach the steering group without a reasoned recommendation', async () => {
    const f = await oversendt();
    await expect(
      aapne(sekretariat).act('forslag', f, 'viderefoer', { tilArena: id.RU, begrunnelse: 'Haster' }),
    ).rejects.toThrow('begrunnet innstilling');
  });

  it('is not moved by a contact point whose term has ended', async () => {
    const tidligere = k.aktoer(k.a, 'kp');
    await sett(id.Sør ?? '', tidligere.bruker, undefined, '2018-05-24');
    const f = await oversendt();
    await aapne(sekretariat).act('forslag', f, 'viderefoer', { tilArena: id.Sør, begrunnelse: 'Uttalelse' });
    await expect(
      aapne(tidligere).act('forslag', f, 'returner', { begrunnelse: 'Nei' }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    const retur = await aapne(sekretariat).act('forslag', f, 'returner', { begrunnelse: 'Mangler kostnad' });
    expect(retur.objekt.relasjoner.hosArena).toBe(id.Nord);
  });

  it('goes on in another, which gets its goals, while both keep their history and both proposers are told', async () => {
    const en = await oversendt();
    const to = await nyttForslag(kommune, { part: id.b, maal: [id.maal2] });
    await aapne(kommune).act('forslag', to.systemID, 'meldInn', {});
    const foer = (await hentVarsler(k.pool, kommune)).uleste;
    const svar = await aapne(sekretariat).act('forslag', to.systemID, 'slaaSammen', {
      med: en,
      begrunnelse: 'Samme sak',
    });
    expect(svar.objekt.relasjoner.slaattSammenMed).toBe(en);
    expect(svar.laget).toHaveLength(2);
    const igjen = await aapne(kp).read('forslag', en);
    expect([...(igjen.mange?.maal ?? [])].sort()).toEqual([id.maal1, id.maal2].sort());
    expect((await hentVarsler(k.pool, kommune)).uleste).toBe(foer + 1);
    for (const [f, type] of [
      [en, 'tok-opp'],
      [to.systemID, 'slaatt-sammen'],
    ] as const) {
      const steg = await system.find(
        'forslagssteg',
        spoerring('forslagssteg', { filter: `forslag eq ${f}` }),
      );
      expect(steg.verdier.map((s) => status(s, 'stegtype'))).toContain(type);
    }
    await expect(
      aapne(sekretariat).act('forslag', en, 'slaaSammen', { med: to.systemID, begrunnelse: 'Omvendt' }),
    ).rejects.toThrow('ikke under behandling');
  });

  it('is merged one way when two secretaries merge the same two each their way at once', async () => {
    const [en, to] = [await oversendt(), await oversendt()];
    const slaa = (f: string, med: string) => () =>
      aapne(sekretariat).act('forslag', f, 'slaaSammen', { med, begrunnelse: 'Samme sak' });
    const [vant, tapte] = await bakLaas(k, 'forslag', en, slaa(en, to), slaa(to, en));
    expect(vant?.status).toBe('fulfilled');
    expect(tapte).toMatchObject({ status: 'rejected', reason: { kode: 'ugyldig-inndata' } });
    expect(status(await aapne(kp).read('forslag', to), 'forslagsstatus')).toBe('oversendt');
  });

  it('is withdrawn by the one it belongs to and by nobody else', async () => {
    const f = await nyttForslag(kommune, { part: id.b });
    await aapne(kommune).act('forslag', f.systemID, 'meldInn', {});
    await expect(
      aapne(annen).act('forslag', f.systemID, 'trekk', { begrunnelse: 'Ikke mitt' }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    const { objekt } = await aapne(kommune).act('forslag', f.systemID, 'trekk', {
      begrunnelse: 'Løst lokalt',
    });
    expect(status(objekt, 'forslagsstatus')).toBe('trukket');
  });
});

describe('a case paper', () => {
  it('that two people edit is saved once, and the other is told that it has changed', async () => {
    const forslag = await oversendt();
    const papir = await aapne(sekretariat).create('saksframlegg', { forslag, bakgrunn: 'Første' });
    const skriv = (som: Aktoer, bakgrunn: string) =>
      aapne(som).update('saksframlegg', papir.systemID, papir.versjon, { bakgrunn }, 'patch');
    const utfall = await Promise.allSettled([skriv(sekretariat, 'Den ene'), skriv(kp, 'Den andre')]);
    const vant = utfall.filter((u) => u.status === 'fulfilled');
    const tapte = utfall.flatMap((u) => (u.status === 'rejected' ? [u.reason as { kode: string }] : []));
    expect(vant).toHaveLength(1);
    expect(tapte.map((t) => t.kode)).toEqual(['utdatert']);
  });

  it('keeps numbered versions that say what changed, each with its record', async () => {
    const forslag = await oversendt();
    const papir = await aapne(sekretariat).create('saksframlegg', { forslag, bakgrunn: 'Slik er det' });
    for (const endring of ['Første utkast', 'Etter merknader']) {
      const { laget } = await aapne(sekretariat).act('saksframlegg', papir.systemID, 'lagreVersjon', {
        endring,
      });
      expect(laget.map((l) => l.entitet)).toEqual(['saksframleggversjon', 'journalpost']);
    }
    const versjoner = await aapne(kommune).find(
      'saksframleggversjon',
      spoerring('saksframleggversjon', { filter: `saksframlegg eq ${papir.systemID}` }),
    );
    expect(versjoner.verdier.map((v) => [v.data.versjonsnummer, v.data.endring])).toEqual([
      [2, 'Etter merknader'],
      [1, 'Første utkast'],
    ]);
  });
});

describe('a hearing', () => {
  const sendt = async (parter = ['b', 'c', 'd']) => {
    const h = await aapne(sekretariat).create('hoering', {
      tittel: 'Felles innlogging',
      tekst: 'Hva mener dere?',
      frist: '2018-06-20',
      arena: id.Sekretariat,
    });
    await aapne(sekretariat).act('hoering', h.systemID, 'sendHoering', { part: parter.map((p) => id[p]) });
    const svar = await system.find(
      'hoeringssvar',
      spoerring('hoeringssvar', { filter: `hoering eq ${h.systemID}` }),
    );
    const for_ = (p: string) => svar.verdier.find((s) => s.relasjoner.part === id[p])?.systemID ?? '';
    return { h: h.systemID, for_ };
  };

  it('asks each chosen party once, by one outgoing record, and answers come in as records', async () => {
    const { h, for_ } = await sendt(['b', 'c', 'b']);
    const { objekt, laget } = await aapne(kommune).act('hoeringssvar', for_('b'), 'svar', {
      standpunkt: kode('stoetter'),
    });
    expect(status(objekt, 'hoeringssvarstatus')).toBe('svart');
    const jp = await system.read('journalpost', laget[0]?.systemID ?? '');
    expect(status(jp, 'journalposttype')).toBe('I');
    const sendte = await system.read('hoering', h);
    const ut = await system.read('journalpost', sendte.relasjoner.journalpost ?? '');
    expect(status(ut, 'journalposttype')).toBe('U');
  });

  it('takes no answer for another party', async () => {
    const { for_ } = await sendt();
    await expect(
      aapne(annen).act('hoeringssvar', for_('b'), 'svar', { standpunkt: kode('stoetter') }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
  });

  it('answered twice at once has one winner, and a change is made only when it is meant', async () => {
    const { for_ } = await sendt();
    const svar = (standpunkt: string, mer = {}) =>
      aapne(kommune).act('hoeringssvar', for_('b'), 'svar', { standpunkt: kode(standpunkt), ...mer });
    const utfall = await Promise.allSettled([svar('stoetter'), svar('ingen-merknad')]);
    expect(utfall.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(svar('stoetter')).rejects.toThrow('allerede besvart');
    const { objekt } = await svar('stoetter-ikke', { endrer: true, merknad: 'Vi ombestemte oss' });
    expect(objekt.data.antallEndringer).toBe(1);
  });

  it('marks an answer that comes late, and takes none when it is closed', async () => {
    const { h, for_ } = await sendt();
    naa = new Date('2018-06-21T08:00:00Z');
    try {
      const { objekt } = await aapne(kommune).act('hoeringssvar', for_('b'), 'svar', {
        standpunkt: kode('stoetter'),
      });
      expect(objekt.data.forSent).toBe(true);
      await aapne(sekretariat).act('hoering', h, 'avslutt', { oppsummering: 'Bred støtte' });
      await expect(
        aapne(annen).act('hoeringssvar', for_('c'), 'svar', { standpunkt: kode('stoetter') }),
      ).rejects.toThrow('avsluttet');
    } finally {
      naa = new Date('2018-05-24T08:00:00Z');
    }
  });

  it('reminds those who have not answered and nobody else', async () => {
    const { h, for_ } = await sendt();
    await aapne(kommune).act('hoeringssvar', for_('b'), 'svar', { standpunkt: kode('stoetter') });
    await aapne(sekretariat).act('hoering', h, 'purr', {});
    const { rows } = await k.eier.query<{ epost: string[] }>(
      `select array(select m ->> 'epost' from jsonb_array_elements("innhold" -> 'mottakere') m order by 1) as "epost"
       from "utboks" where "type" = 'hoering' and "innhold" ->> 'hoering' = $1 and "innhold" ->> 'art' = 'purring'`,
      [h],
    );
    expect(rows.map((r) => r.epost)).toEqual([['post@c.example', 'post@d.example']]);
  });

  it('takes the answer that comes while the reminder is being sent', async () => {
    const { h, for_ } = await sendt();
    const utfall = await bakLaas(
      k,
      'hoering',
      h,
      () => aapne(sekretariat).act('hoering', h, 'purr', {}),
      () => aapne(kommune).act('hoeringssvar', for_('b'), 'svar', { standpunkt: kode('stoetter') }),
    );
    expect(utfall.map((u) => u.status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('tells those who have not answered of a new deadline by e-mail, and all who were asked how it ended', async () => {
    const { h, for_ } = await sendt();
    await aapne(kommune).act('hoeringssvar', for_('b'), 'svar', { standpunkt: kode('stoetter') });
    const brev = async (type: string, felt: string, verdi: string) =>
      (
        await k.eier.query<{ innhold: { mottakere: { epost: string; svar?: string }[]; melding: string } }>(
          `select "innhold" from "utboks" where "type" = $1 and "innhold" ->> $2 = $3`,
          [type, felt, verdi],
        )
      ).rows.map((r) => r.innhold);
    await aapne(sekretariat).act('hoering', h, 'flyttFrist', {
      frist: '2018-07-01',
      begrunnelse: 'Flere ba om det',
    });
    const [frist] = (await brev('hoering', 'art', 'frist')).filter((m) => m.melding === 'Flere ba om det');
    expect(frist?.mottakere.map((m) => m.epost).sort()).toEqual(['post@c.example', 'post@d.example']);
    expect(frist?.mottakere.map((m) => m.svar).sort()).toEqual([for_('c'), for_('d')].sort());
    await aapne(sekretariat).act('hoering', h, 'avslutt', { oppsummering: 'Ett svar' });
    const [slutt] = await brev('partsbrev', 'side', `/hoering/${h}`);
    expect([slutt?.melding, slutt?.mottakere.length]).toEqual(['Ett svar', 3]);
  });

  it('is sent to more later, but to nobody twice', async () => {
    const { h } = await sendt(['b']);
    const som = aapne(sekretariat);
    await som.act('hoering', h, 'sendTilFlere', { part: [id.b, id.c] });
    const svar = await system.find('hoeringssvar', spoerring('hoeringssvar', { filter: `hoering eq ${h}` }));
    expect(svar.verdier.map((s) => s.relasjoner.part).sort()).toEqual([id.b, id.c].sort());
    await expect(som.act('hoering', h, 'sendTilFlere', { part: [id.c] })).rejects.toMatchObject({
      felt: [{ felt: 'part', tekst: 'alle de valgte er spurt fra før' }],
    });
    await expect(aapne(kommune).act('hoering', h, 'sendTilFlere', { part: [id.d] })).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
  });

  it('is written in nynorsk to a party whose language form that is on the day', async () => {
    await system.create('partkode', {
      part: id.d,
      navn: 'Kommune d',
      fraDato: '2018-01-01',
      tilDato: '2018-06-01',
      spraakform: kode('nn'),
    });
    const { h } = await sendt(['c', 'd']);
    const { rows } = await k.eier.query<{ m: { epost: string; spraak: string } }>(
      `select jsonb_array_elements("innhold" -> 'mottakere') as m from "utboks" where "innhold" ->> 'hoering' = $1`,
      [h],
    );
    expect(new Map(rows.map((r) => [r.m.epost, r.m.spraak]))).toEqual(
      new Map([
        ['post@c.example', 'nb'],
        ['post@d.example', 'nn'],
      ]),
    );
  });

  it('neither reminds nor takes an answer from a party that has gone into another', async () => {
    const { h, for_ } = await sendt(['b', 'd']);
    const d = await system.read('samarbeidspart', id.d ?? '');
    const borte = await system.update(
      'samarbeidspart',
      d.systemID,
      d.versjon,
      { tilDato: '2018-05-24' },
      'patch',
    );
    try {
      await expect(
        system.act('hoeringssvar', for_('d'), 'svar', { standpunkt: kode('stoetter') }),
      ).rejects.toThrow('ikke lenger part');
      await aapne(kommune).act('hoeringssvar', for_('b'), 'svar', { standpunkt: kode('stoetter') });
      await expect(aapne(sekretariat).act('hoering', h, 'purr', {})).rejects.toThrow('alle har svart');
    } finally {
      await system.update('samarbeidspart', borte.systemID, borte.versjon, { tilDato: null }, 'patch');
    }
  });

  it('cannot be sent from a body one has no seat in, or with a deadline that has been', async () => {
    await expect(
      aapne(kp).create('hoering', { tittel: 'A', tekst: 'B', frist: '2018-06-20', arena: id.Sør }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await expect(
      aapne(kp).create('hoering', { tittel: 'A', tekst: 'B', frist: '2018-05-24', arena: id.Nord }),
    ).rejects.toThrow('etter i dag');
  });

  it('says what it was when it is sent, whatever somebody tries afterwards', async () => {
    const { h } = await sendt();
    const lest = await aapne(sekretariat).read('hoering', h);
    await expect(
      aapne(sekretariat).update('hoering', h, lest.versjon, { tekst: 'Noe annet' }, 'patch'),
    ).rejects.toThrow('er sendt');
    const { objekt } = await aapne(sekretariat).act('hoering', h, 'flyttFrist', {
      frist: '2018-07-01',
      begrunnelse: 'Flere ba om det',
    });
    expect(objekt.data.frist).toBe('2018-07-01');
  });
});

describe('comments', () => {
  it('are read by all who take part and answered in the thread, and internal ones by the secretariat alone', async () => {
    const forslag = await oversendt();
    const { objekt: spm } = await aapne(kommune).act('kommentar', null, 'skriv', {
      forslag,
      tekst: 'Hva koster det?',
      spoersmaal: true,
    });
    const foer = (await hentVarsler(k.pool, kommune)).uleste;
    await aapne(sekretariat).act('kommentar', null, 'skriv', {
      forslag,
      svarPaa: spm.systemID,
      tekst: 'Det vet vi i juni',
    });
    expect((await hentVarsler(k.pool, kommune)).uleste).toBe(foer + 1);
    await aapne(sekretariat).act('internkommentar', null, 'skriv', { forslag, tekst: 'Ring dem' });
    const hos = spoerring('kommentar', { filter: `forslag eq ${forslag}` });
    expect((await aapne(annen).find('kommentar', hos)).verdier).toHaveLength(2);
    await expect(aapne(annen).find('internkommentar', spoerring('internkommentar'))).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
  });

  it('belong to one thing, and an answer to the thread it answers', async () => {
    const [en, to] = [await oversendt(), await oversendt()];
    const skriv = (inndata: object) => aapne(kommune).act('kommentar', null, 'skriv', inndata);
    await expect(skriv({ tekst: 'Om ingenting' })).rejects.toThrow('må gjelde');
    const { objekt } = await skriv({ forslag: en, tekst: 'Her' });
    await expect(skriv({ forslag: to, svarPaa: objekt.systemID, tekst: 'Der' })).rejects.toThrow(
      'hører ikke til',
    );
  });
});

describe('a letter to many', () => {
  it('is one record and an e-mail to each with its own words', async () => {
    const { objekt, laget } = await aapne(sekretariat).act('utsendelse', null, 'sendUt', {
      tittel: 'Til {navn}',
      tekst: 'Hei, {navn}. Dere har {folketall} innbyggere.',
      part: [id.b, id.c],
    });
    expect(objekt.data.antall).toBe(2);
    expect(laget.map((l) => l.entitet)).toEqual(['saksmappe', 'journalpost']);
    const { rows } = await k.eier.query<{ m: { emne: string; brev: string }[] }>(
      `select "innhold" -> 'mottakere' as "m" from "utboks" where "innhold" ->> 'utsendelse' = $1`,
      [objekt.systemID],
    );
    expect(rows[0]?.m.map((m) => m.emne)).toEqual(['Til Kommune b', 'Til Kommune c']);
  });

  it('is kept in the archive as each got it, one document a receiver after the list of them', async () => {
    const { laget } = await aapne(sekretariat).act('utsendelse', null, 'sendUt', {
      tittel: 'Påminnelse til {navn}',
      tekst: 'Hei, {navn}.',
      tittelNynorsk: 'Påminning til {navn}',
      tekstNynorsk: 'Hei, {navn}. Dykk står på lista.',
      part: [id.b, id.c],
    });
    const { rows } = await k.eier.query<{ tittel: string; mime: string }>(
      `select b."tittel", o."mimeType" as "mime" from "registrering_dokumentbeskrivelse" r
       join "dokumentbeskrivelse" b on b."systemID" = r."dokumentbeskrivelse" and b."virksomhet" = r."virksomhet"
       join "dokumentobjekt" o on o."dokumentbeskrivelse" = b."systemID" and o."virksomhet" = b."virksomhet"
       where r."registrering" = $1 order by b."dokumentnummer"`,
      [laget[1]?.systemID],
    );
    expect(rows.map((r) => r.tittel)).toEqual([
      'Påminnelse til partene',
      'Brev til Kommune b: Påminnelse til Kommune b',
      'Brev til Kommune c: Påminnelse til Kommune c',
    ]);
    expect(new Set(rows.map((r) => r.mime)).size).toBe(1);
  });

  it('is not sent with half a nynorsk version', async () => {
    await expect(
      aapne(sekretariat).act('utsendelse', null, 'sendUt', {
        tittel: 'Hei',
        tekst: 'Hei',
        tekstNynorsk: 'Hei på nynorsk',
        part: [id.b],
      }),
    ).rejects.toThrow('nynorsk');
  });

  it('is not sent with a field that does not exist', async () => {
    await expect(
      aapne(sekretariat).act('utsendelse', null, 'sendUt', {
        tittel: 'Hei',
        tekst: '{ordfoerer}',
        part: [id.b],
      }),
    ).rejects.toThrow('{ordfoerer}');
  });
});
