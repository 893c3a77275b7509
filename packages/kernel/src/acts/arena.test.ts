import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProevearena, kode, type Proevearena } from './proevearena.js';

let p: Proevearena;
beforeAll(async () => {
  p = await aapneProevearena();
}, 60_000);
afterAll(() => p.lukk());

describe('the tree of arenas', () => {
  it('refuses to be closed into a circle, also by two who move at once', async () => {
    const flytt = (arena: string, under: string) =>
      p.sekretariat.act('arena', p.id(arena), 'flyttArena', {
        overordnet: p.id(under),
        begrunnelse: 'Omorganisering.',
      });
    await expect(flytt('ru', 'nord')).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    await expect(flytt('ru', 'ru')).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    const begge = await Promise.allSettled([flytt('nord', 'soer'), flytt('soer', 'nord')]);
    expect(begge.filter((b) => b.status === 'fulfilled')).toHaveLength(1);
    const [nord, soer] = await Promise.all(['nord', 'soer'].map((a) => p.system.read('arena', p.id(a))));
    const under = (o: typeof nord, a: string) => o?.relasjoner.overordnet === p.id(a);
    expect(under(nord, 'soer') && under(soer, 'nord')).toBe(false);
  });

  it('is not rearranged by editing', async () => {
    const nord = await p.system.read('arena', p.id('strategi'));
    await expect(
      p.sekretariat.update('arena', nord.systemID, nord.versjon, { overordnet: p.id('nord') }, 'patch'),
    ).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
  });
});

describe('the state of an arena', () => {
  it('keeps its history, with a record of each step', async () => {
    const steg = (arenastatus: string, dato: string, notat?: string) =>
      p.sekretariat.act('arena', p.id('soer'), 'endreStatus', {
        arenastatus: kode(arenastatus),
        dato,
        ...(notat ? { notat } : {}),
      });
    await steg('etablert', '2018-05-02', 'Rådmennene har sluttet seg til.');
    await expect(steg('etablert', '2018-05-10')).rejects.toThrow('allerede');
    await expect(steg('virksomt', '2018-05-01')).rejects.toThrow('før datoen');
    await expect(steg('virksomt', '2018-06-01')).rejects.toThrow('etter i dag');
    const { objekt } = await steg('prosess', '2018-05-20', 'En kommune har trukket seg.');
    expect(objekt.data.arenastatus).toMatchObject({ kode: 'prosess' });
    const historie = await p.finn('arenasteg', `arena eq ${p.id('soer')}`);
    expect(historie.map((h) => h.data.dato).sort()).toEqual(['2018-05-02', '2018-05-20']);
    for (const h of historie) expect(h.relasjoner.journalpost).toBeDefined();
    const naa = await p.system.read('arena', p.id('soer'));
    await expect(
      p.sekretariat.update('arena', naa.systemID, naa.versjon, { arenastatus: kode('virksomt') }, 'patch'),
    ).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
  });
});

describe('a mandate', () => {
  const vedta = (arena: string, gjelderFra: string, vedtak?: string) =>
    p.sekretariat.act('arena', p.id(arena), 'vedtaMandat', {
      tittel: 'Mandat',
      tekst: 'Rådet samordner regionens behov.',
      gjelderFra,
      ...(vedtak ? { vedtak } : {}),
    });

  it('of a body that settles its own ends the one before on its first day', async () => {
    await vedta('nord', '2018-03-01');
    const { objekt, laget } = await vedta('nord', '2018-05-01');
    expect(objekt.data.versjonsnummer).toBe(2);
    expect(laget.map((l) => l.entitet)).toEqual(['journalpost']);
    const [forrige] = await p.finn('mandat', `arena eq ${p.id('nord')} and versjonsnummer eq 1`);
    expect(forrige?.data.gjelderTil).toBe('2018-05-01');
    await expect(vedta('nord', '2018-04-01')).rejects.toThrow('må være etter 2018-05-01');
  });

  it('of the strategy group or the secretariat needs the steering group’s decision', async () => {
    await expect(vedta('strategi', '2018-06-01')).rejects.toThrow('vedtaket må oppgis');
    await expect(vedta('sekretariatet', '2018-06-01')).rejects.toThrow('vedtaket må oppgis');
    await expect(vedta('strategi', '2018-06-01', p.id('a'))).rejects.toThrow('finnes ikke');
  });

  it('gets one next version when two adopt at once', async () => {
    const begge = await Promise.allSettled([vedta('nord', '2018-06-01'), vedta('nord', '2018-06-01')]);
    expect(begge.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a budget', () => {
  it('is one version for each year at a time', async () => {
    const vedta = (aar: number, beloep: number, gjelderFra: string) =>
      p.sekretariat.act('arena', p.id('nord'), 'vedtaBudsjett', {
        aar,
        beloep,
        kilde: 'Skjønnsmidler',
        gjelderFra,
      });
    await vedta(2018, 100_000, '2018-01-01');
    await vedta(2019, 200_000, '2018-05-01');
    const { objekt } = await vedta(2018, 150_000, '2018-05-20');
    expect(objekt.data.versjonsnummer).toBe(2);
    const alle = await p.finn('budsjett', `arena eq ${p.id('nord')}`);
    expect(alle.filter((b) => b.data.gjelderTil === undefined).map((b) => b.data.beloep)).toEqual(
      expect.arrayContaining([150_000, 200_000]),
    );
    expect(alle).toHaveLength(3);
  });
});

describe('rules of procedure', () => {
  const vedta = (arena: string, fraDato: string, inn: Readonly<Record<string, unknown>> = {}) =>
    p.sekretariat.act('arena', p.id(arena), 'vedtaForretningsorden', {
      beslutningsregel: kode('flertall'),
      vedtaksfoerProsent: 60,
      fullmakterPerDeltaker: 1,
      lederGodkjennerProtokoll: false,
      merknadsfristDager: 7,
      fraDato,
      ...inn,
    });

  it('hold from a day with a record, and end those before', async () => {
    const { objekt: foerste, laget } = await vedta('nord', '2018-03-01');
    expect(laget.map((l) => l.entitet)).toEqual(['journalpost']);
    const { objekt } = await vedta('nord', '2018-05-01', {
      beslutningsregel: kode('veto'),
      vetopart: [p.id('a')],
      innkallingsfristDager: 14,
    });
    expect((await p.system.read('forretningsorden', foerste.systemID)).data.tilDato).toBe('2018-05-01');
    expect(objekt.data).toMatchObject({ innkallingsfristDager: 14, beslutningsregel: { kode: 'veto' } });
    await expect(vedta('nord', '2018-04-01')).rejects.toThrow('etter 2018-05-01');
  });

  it('name who has a veto when the rule is one, and only then', async () => {
    await expect(vedta('nord', '2018-06-01', { beslutningsregel: kode('veto') })).rejects.toThrow('vetorett');
    await expect(vedta('nord', '2018-06-01', { vetopart: [p.id('a')] })).rejects.toThrow('vetorett');
  });

  it('of the strategy group need the steering group’s decision, and are not edited', async () => {
    await expect(vedta('strategi', '2018-06-01')).rejects.toThrow('styringsgruppen bestemmer');
    const [orden] = await p.finn('forretningsorden', `arena eq ${p.id('nord')}`);
    await expect(
      p.sekretariat.update(
        'forretningsorden',
        orden?.systemID ?? '',
        orden?.versjon ?? 1,
        { vedtaksfoerProsent: 0 },
        'patch',
      ),
    ).rejects.toMatchObject({ kode: expect.stringMatching(/ingen-tilgang|ugyldig/) });
  });
});

describe('who sits', () => {
  const gi = (inn: Readonly<Record<string, unknown>>) =>
    p.sekretariat.act('arena', p.id('ru'), 'giSete', {
      tittel: 'Rådmann',
      seterolle: kode('medlem'),
      part: p.id('b'),
      stemmerett: true,
      fraDato: '2018-05-01',
      ...inn,
    });
  const brukerPaa = async (sete: string) => (await p.system.read('sete', sete)).data.bruker;

  it('is invited with the seat when there is no user, and is the same user in the next seat', async () => {
    const ny = { inviterNavn: 'Rådmann B', epost: 'raadmann.b@kommune.example' };
    const { objekt } = await gi(ny);
    const bruker = await brukerPaa(objekt.systemID);
    expect(bruker).toBeTypeOf('string');
    const roller = await p.k.eier.query('select "rolle" from "tildeling" where "bruker" = $1', [bruker]);
    expect(roller.rows).toEqual([{ rolle: 'medlem' }]);
    const { objekt: neste } = await gi({ ...ny, fraDato: '2018-05-02' });
    expect(await brukerPaa(neste.systemID)).toBe(bruker);
    await expect(gi({ inviterNavn: 'Uten adresse' })).rejects.toThrow('inviteres');
  });

  it('is told apart: one that is chosen and one that is invited cannot be both', async () => {
    const { objekt } = await gi({ inviterNavn: 'Rådmann C', epost: 'c@kommune.example' });
    const bruker = await brukerPaa(objekt.systemID);
    await expect(gi({ bruker, inviterNavn: 'En annen', epost: 'd@kommune.example' })).rejects.toThrow(
      'enten',
    );
    await expect(gi({ bruker: p.id('a') })).rejects.toThrow('finnes ikke');
    const { objekt: valgt } = await gi({ bruker });
    expect(await brukerPaa(valgt.systemID)).toBe(bruker);
  });

  it('gets the seat that has waited for the address when the administrator invites', async () => {
    const { objekt } = await gi({ epost: 'senere@kommune.example' });
    expect(await brukerPaa(objekt.systemID)).toBeUndefined();
    const administrator = p.aapne(p.k.aktoer(p.k.a, 'administrator'));
    const invitert = await administrator.act('bruker', null, 'inviter', {
      brukerNavn: 'Rådmann D',
      epost: 'senere@kommune.example',
      rolle: 'medlem',
    });
    expect(await brukerPaa(objekt.systemID)).toBe(invitert.objekt.systemID);
  });
});

describe('a seat', () => {
  const gi = (arena: string, felt: Readonly<Record<string, unknown>>) =>
    p.sekretariat.act('arena', p.id(arena), 'giSete', {
      tittel: 'Plass',
      seterolle: kode('medlem'),
      stemmerett: true,
      fraDato: '2018-05-24',
      ...felt,
    });

  it('is given on behalf of a party with a record, and its deputy ends with it', async () => {
    const { objekt, laget } = await gi('strategi', { part: p.id('a') });
    expect(laget[0]?.entitet).toBe('journalpost');
    const vara = await gi('strategi', {
      seterolle: kode('vara'),
      stemmerett: false,
      varaFor: objekt.systemID,
      part: p.id('a'),
    });
    await p.sekretariat.act('sete', objekt.systemID, 'avsluttSete', {
      tilDato: '2018-09-01',
      begrunnelse: 'Ny rolle.',
    });
    expect((await p.system.read('sete', vara.objekt.systemID)).data.tilDato).toBe('2018-09-01');
    await expect(
      p.sekretariat.act('sete', objekt.systemID, 'avsluttSete', {
        tilDato: '2018-10-01',
        begrunnelse: 'Igjen.',
      }),
    ).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('has one leader at a time, no vote for observers, and no contact point by the back door', async () => {
    await gi('strategi', { seterolle: kode('leder'), tilDato: '2018-08-01' });
    await expect(gi('strategi', { seterolle: kode('leder'), fraDato: '2018-07-01' })).rejects.toThrow(
      'leder',
    );
    await gi('strategi', { seterolle: kode('leder'), fraDato: '2018-08-01' });
    await expect(gi('strategi', { seterolle: kode('observatoer') })).rejects.toThrow('egen stemme');
    await expect(gi('strategi', { seterolle: kode('kp') })).rejects.toThrow('nomineres');
    await expect(gi('strategi', { tilDato: '2018-05-24' })).rejects.toThrow('etter fra dato');
    await expect(gi('strategi', { seterolle: kode('vara'), stemmerett: false })).rejects.toThrow('vara');
  });

  it('is not ended, moved or made by editing', async () => {
    const { objekt } = await gi('strategi', { part: p.id('b') });
    const endre = (felt: Readonly<Record<string, unknown>>) =>
      p.sekretariat.update('sete', objekt.systemID, objekt.versjon, felt, 'patch');
    await expect(endre({ tilDato: '2018-06-01' })).rejects.toMatchObject({ kode: 'feil-tilstand' });
    await expect(endre({ stemmerett: false })).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    await expect(endre({ part: p.id('a') })).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    await expect(
      p.sekretariat.create('sete', { arena: p.id('ru'), tittel: 'X', fraDato: '2018-01-01' }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
  });
});

describe('a checklist', () => {
  it('begins as the template, and a line is done once and may be opened again', async () => {
    for (const nummer of [1, 2])
      await p.sekretariat.create('sjekkpunktmal', { nummer, tittel: `Punkt ${nummer}`, hjelp: 'Hjelp' });
    const { laget } = await p.sekretariat.act('arena', p.id('nord'), 'lagSjekkliste', {});
    expect(laget).toHaveLength(2);
    await expect(p.sekretariat.act('arena', p.id('nord'), 'lagSjekkliste', {})).rejects.toThrow(
      'alle punktene',
    );
    const punkt = laget[0]?.systemID ?? '';
    await p.raad.act('sjekkpunkt', punkt, 'fullfoer', { dato: '2018-05-20' });
    await expect(p.raad.act('sjekkpunkt', punkt, 'fullfoer', { dato: '2018-05-20' })).rejects.toThrow(
      'alt fullført',
    );
    const { objekt } = await p.raad.act('sjekkpunkt', punkt, 'gjenaapne', { notat: 'Mangler vedtak.' });
    expect(objekt.data.ferdigDato).toBeUndefined();
    const utenfor = p.aapne(p.k.aktoer(p.k.a, 'kp'));
    await expect(utenfor.act('sjekkpunkt', punkt, 'fullfoer', { dato: '2018-05-20' })).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
  });
});

describe('the resource bank', () => {
  it('is not the public’s, and a use is of one thing', async () => {
    const ressurs = await p.sekretariat.create('ressurs', {
      tittel: 'Prosjektleder',
      part: p.id('a'),
      kompetanse: [kode('prosjektledelse')],
      prosent: 50,
      fraDato: '2018-08-01',
    });
    const bruk = (felt: Readonly<Record<string, unknown>>) =>
      p.sekretariat.create('ressursbruk', {
        ressurs: ressurs.systemID,
        rolle: 'Prosjektleder',
        prosent: 50,
        fraDato: '2018-08-01',
        ...felt,
      });
    await bruk({ arena: p.id('sekretariatet') });
    await expect(bruk({})).rejects.toThrow('enten en satsing eller en arena');
    await expect(bruk({ arena: p.id('sekretariatet'), tilDato: '2018-07-01' })).rejects.toThrow(
      'etter fra dato',
    );
    await expect(p.aapne(p.k.aktoer(p.k.a, 'leser')).read('ressurs', ressurs.systemID)).rejects.toThrow();
  });

  it('takes no rule of composition that says less than its kind needs', async () => {
    const regel = (felt: Readonly<Record<string, unknown>>) =>
      p.sekretariat.create('sammensetningsregel', {
        arena: p.id('strategi'),
        tekst: 'Regel',
        minst: 1,
        ...felt,
      });
    await expect(regel({ regeltype: kode('part') })).rejects.toThrow('velg hvilken part');
    await expect(regel({ regeltype: kode('parttype') })).rejects.toThrow('velg hvilken type');
    await expect(regel({ regeltype: kode('antall'), part: p.id('a') })).rejects.toThrow('bestemt part');
    await regel({ regeltype: kode('part'), part: p.id('a') });
  });
});
