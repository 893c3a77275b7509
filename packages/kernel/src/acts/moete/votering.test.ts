import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProevemoete, kode, type Plassnavn, type Proevemoete } from './proevemoete.js';

let p: Proevemoete;
beforeAll(async () => {
  p = await aapneProevemoete();
});
afterAll(() => p.k.lukk());

const votering = async (sak: string, inn = {}): Promise<string> =>
  (await p.sekretariat.act('moetesak', sak, 'aapneVotering', inn)).laget[0]?.systemID ?? '';
const stem = async (moete: string, v: string, hvem: Plassnavn, valg: string, for_: Plassnavn = hvem) =>
  p.plass[hvem].sesjon.act('votering', v, 'stem', {
    deltaker: (await p.deltaker(moete, for_)).systemID,
    stemmegivning: kode(valg),
  });
const stemmene = (v: string) => p.finn('stemme', `votering eq ${v}`);
const vedtak = {
  utfall: kode('vedtatt'),
  vedtakstekst: 'Slik blir det.',
  bindingsklasse: kode('intern'),
  vedtaksemne: kode('arbeidsplan-sekretariat'),
};

describe('voting from own devices', () => {
  it('counts each party once, tells inhabitants beside, and the outcome follows the vote', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    const v = await votering(sak, { beslutningsregel: kode('flertall'), avviksgrunn: 'Avtalt i møtet.' });
    await stem(moete, v, 'leder', 'mot');
    await stem(moete, v, 'en', 'for');
    await stem(moete, v, 'to', 'for');
    await expect(p.sekretariat.act('moetesak', sak, 'behandle', vedtak)).rejects.toThrow('lukkes');
    const { objekt } = await p.plass.leder.sesjon.act('votering', v, 'lukk', {});
    expect(objekt.data).toMatchObject({
      vedtatt: true,
      antallFor: 2,
      antallMot: 1,
      folketallFor: 8_000,
      folketallMot: 200_000,
      voteringsgrunnlag: kode('flertall'),
    });
    await expect(
      p.sekretariat.act('moetesak', sak, 'behandle', { utfall: kode('ikke-vedtatt') }),
    ).rejects.toThrow('stemmer ikke med voteringen');
    const svar = await p.sekretariat.act('moetesak', sak, 'behandle', vedtak);
    expect(svar.objekt.data).toMatchObject({
      beslutningsregel: kode('flertall'),
      avviksgrunn: 'Avtalt i møtet.',
    });
  });

  it('takes the same vote twice as one, and refuses another for the same place', async () => {
    const { moete, sak } = await p.aapent('leder', 'en');
    const v = await votering(sak);
    const [a, b] = await Promise.all([stem(moete, v, 'en', 'for'), stem(moete, v, 'en', 'for')]);
    expect(a?.laget).toEqual(b?.laget);
    await expect(stem(moete, v, 'en', 'mot')).rejects.toMatchObject({ kode: 'feil-tilstand' });
    expect(await stemmene(v)).toHaveLength(1);
  });

  it('refuses a vote that comes after the closing', async () => {
    const { moete, sak } = await p.aapent('leder', 'en');
    const v = await votering(sak);
    await stem(moete, v, 'leder', 'for');
    await p.sekretariat.act('votering', v, 'lukk', {});
    await expect(stem(moete, v, 'en', 'for')).rejects.toMatchObject({ kode: 'feil-tilstand' });
    expect((await p.les('votering', v)).data).toMatchObject({ antallFor: 1 });
  });

  it('takes a proposal for adopted when the meeting agrees on its words without a vote', async () => {
    const { sak } = await p.aapent('leder', 'en', 'to');
    const tekst = 'Saken sendes på høring først.';
    const { laget } = await p.plass.en.sesjon.act('moetesak', sak, 'fremForslag', { tekst });
    await p.sekretariat.act('moetesak', sak, 'behandle', { ...vedtak, vedtakstekst: tekst });
    const forslag = await p.les('moeteforslag', laget[0]?.systemID ?? '');
    expect(forslag.data.forslagsutfall).toMatchObject(kode('vedtatt'));
  });

  it('has one winner when two open a vote at once', async () => {
    const { sak } = await p.aapent('leder', 'en');
    const utfall = await Promise.allSettled([votering(sak), votering(sak)]);
    expect(utfall.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await p.finn('votering', `moetesak eq ${sak}`)).toHaveLength(1);
  });

  it('lets nobody vote for another, an observer not at all, and who is away not either', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'observatoer');
    const v = await votering(sak);
    await expect(stem(moete, v, 'leder', 'for', 'en')).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await expect(stem(moete, v, 'observatoer', 'for')).rejects.toThrow('stemmerett');
    await expect(stem(moete, v, 'to', 'for')).rejects.toThrow('ikke til stede');
    await expect(p.plass.en.sesjon.act('votering', v, 'lukk', {})).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
  });

  it('lets the secretariat take out what it entered wrongly, before the closing, and nothing a voter gave', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    const v = await votering(sak);
    const [leder, en] = [await p.deltaker(moete, 'leder'), await p.deltaker(moete, 'en')];
    const foer = (stemmegivning: string) =>
      p.sekretariat.act('votering', v, 'stem', {
        deltaker: en.systemID,
        stemmegivning: kode(stemmegivning),
      });
    const stryk = (deltaker: string) =>
      p.sekretariat.act('votering', v, 'strykStemme', { deltaker, begrunnelse: 'Feil linje.' });
    await foer('mot');
    await stem(moete, v, 'leder', 'for');
    await expect(stryk(leder.systemID)).rejects.toThrow('av deltakeren selv');
    await expect(
      p.plass.leder.sesjon.act('votering', v, 'strykStemme', {
        deltaker: en.systemID,
        begrunnelse: 'Feil linje.',
      }),
    ).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    const [feil] = await p.finn('stemme', `votering eq ${v} and deltaker eq ${en.systemID}`);
    await stryk(en.systemID);
    const logg = await p.k.eier.query(
      `select "hva", "handling" from "hendelse" where "objekt" = $1 or "foer"->>'stemme' = $1::text order by "id"`,
      [feil?.systemID],
    );
    expect(logg.rows.map((r) => r.hva)).toEqual(['opprettet', 'slettet', 'handling']);
    await foer('for');
    const { objekt } = await p.sekretariat.act('votering', v, 'lukk', {});
    expect(objekt.data).toMatchObject({ antallFor: 2, antallMot: 0, vedtatt: true });
    await expect(stryk(en.systemID)).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('closes no vote that nobody has voted in, but annuls it', async () => {
    const { sak } = await p.aapent('leder', 'en');
    const v = await votering(sak);
    await expect(p.sekretariat.act('votering', v, 'lukk', {})).rejects.toThrow('ingen har stemt');
    await p.sekretariat.act('votering', v, 'annuller', { begrunnelse: 'Feil sak.' });
    await votering(sak);
  });

  it('demands a reason for another rule than the body’s own', async () => {
    const { sak } = await p.aapent('leder', 'en');
    await expect(votering(sak, { beslutningsregel: kode('flertall') })).rejects.toThrow('avviksgrunn');
  });
});

describe('a proxy', () => {
  const fullmakt = async (moete: string, fra: Plassnavn, til: Plassnavn, inn = {}) =>
    p.plass[fra].sesjon.act('deltaker', (await p.deltaker(moete, fra)).systemID, 'giFullmakt', {
      tilDeltaker: (await p.deltaker(moete, til)).systemID,
      notat: 'Stem som innstillingen.',
      ...inn,
    });

  it('votes while its giver is away, and its giver cannot vote again', async () => {
    const { moete, sak } = await p.aapent('leder', 'en');
    const gitt = await fullmakt(moete, 'to', 'en');
    expect(gitt.laget.map((l) => l.entitet)).toEqual(['fullmakt', 'moeteregistrering']);
    const v = await votering(sak);
    await stem(moete, v, 'en', 'for', 'to');
    const to = (await p.deltaker(moete, 'to')).systemID;
    await p.sekretariat.act('moete', moete, 'registrerFremmoete', {
      deltaker: [to],
      fremmoete: kode('til-stede'),
    });
    await expect(stem(moete, v, 'to', 'mot')).rejects.toThrow('allerede avgitt');
    const [stemme] = await stemmene(v);
    expect(stemme?.data.stemmemaate).toMatchObject(kode('fullmakt'));
    expect(await stemmene(v)).toHaveLength(1);
  });

  it('does not vote when its giver has come', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    await fullmakt(moete, 'to', 'en');
    const v = await votering(sak);
    await expect(stem(moete, v, 'en', 'for', 'to')).rejects.toThrow('selv til stede');
    await stem(moete, v, 'to', 'mot');
    expect(await stemmene(v)).toHaveLength(1);
  });

  it('goes to one who can vote, once, and no further than the rules of the body let', async () => {
    const { moete } = await p.aapent('leder', 'en');
    await expect(fullmakt(moete, 'to', 'observatoer')).rejects.toThrow('tilDeltaker');
    await expect(fullmakt(moete, 'to', 'to')).rejects.toThrow('tilDeltaker');
    await expect(fullmakt(moete, 'to', 'en', { notat: undefined })).rejects.toThrow('notat');
    await fullmakt(moete, 'to', 'leder');
    await expect(fullmakt(moete, 'to', 'leder')).rejects.toThrow('allerede gitt');
    await expect(fullmakt(moete, 'en', 'leder')).rejects.toThrow('høyst stemme for 1');
  });

  it('ends by itself when the giver comes after all, and its holder is told', async () => {
    const { moete } = await p.aapent('leder', 'en');
    await fullmakt(moete, 'to', 'en');
    const varsler = async () =>
      (
        await p.k.eier.query<{ type: string }>(
          'select "type" from "varsel" where "bruker" = $1 and "objekt" = $2',
          [p.plass.en.bruker, moete],
        )
      ).rows.map((r) => r.type);
    expect(await varsler()).toContain('fullmakt-faatt');
    expect(await varsler()).not.toContain('fullmakt-opphoert');
    await p.sekretariat.act('moete', moete, 'registrerFremmoete', {
      deltaker: [(await p.deltaker(moete, 'to')).systemID],
      fremmoete: kode('til-stede'),
    });
    expect(await varsler()).toContain('fullmakt-opphoert');
    const [f] = await p.finn('fullmakt', `moete eq ${moete}`);
    expect(f?.data.fullmaktsstatus).toMatchObject(kode('trukket'));
  });

  it('named deputy is told to come, and told when the place is its own again', async () => {
    const moete = await p.planlegg();
    await p.sak(moete);
    await p.sekretariat.act('moete', moete, 'innkall', {});
    const en = (await p.deltaker(moete, 'en')).systemID;
    const vara = (await p.deltaker(moete, 'vara')).systemID;
    const meld = (inn: object) => p.plass.en.sesjon.act('deltaker', en, 'meldFremmoete', inn);
    const varsler = async () =>
      (
        await p.k.eier.query<{ type: string }>(
          'select "type" from "varsel" where "bruker" = $1 and "objekt" = $2',
          [p.plass.vara.bruker, moete],
        )
      ).rows.map((r) => r.type);
    await meld({ fremmoete: kode('fravaer'), vara });
    expect(await varsler()).toContain('vara-innkalt');
    await meld({ fremmoete: kode('kommer') });
    expect(await varsler()).toContain('vara-trengs-ikke');
  });

  it('is withdrawn by its giver alone', async () => {
    const { moete, sak } = await p.aapent('leder', 'en');
    const id = (await fullmakt(moete, 'to', 'en')).laget[0]?.systemID ?? '';
    await expect(p.plass.en.sesjon.act('fullmakt', id, 'trekk', {})).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
    await p.plass.to.sesjon.act('fullmakt', id, 'trekk', {});
    const v = await votering(sak);
    await expect(stem(moete, v, 'en', 'for', 'to')).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });
});

describe('impartiality', () => {
  it('is decided by others, and takes the participant out of quorum and vote on that item alone', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    const andre = await p.sak(moete, 'En annen sak');
    const en = (await p.deltaker(moete, 'en')).systemID;
    const meldt = await p.plass.en.sesjon.act('moetesak', sak, 'meldInhabilitet', {
      deltaker: en,
      grunn: 'Saken gjelder tilskudd til oss.',
    });
    await expect(votering(sak)).rejects.toThrow('habilitet');
    await p.sekretariat.act('inhabilitet', meldt.laget[0]?.systemID ?? '', 'avgjoer', {
      inhabil: true,
      begrunnelse: 'Kommunen får tilskuddet.',
    });
    const v = await votering(sak);
    await expect(stem(moete, v, 'en', 'for')).rejects.toThrow('inhabil');
    await stem(moete, await votering(andre), 'en', 'for');
  });
});

describe('the rules of a body', () => {
  it('decide quorum, let a named party stop a decision, and keep advice advice', async () => {
    await p.orden({
      beslutningsregel: kode('veto'),
      vedtaksfoerProsent: 100,
      vetopart: [p.plass.to.part],
    });
    const { moete, sak } = await p.aapent('leder', 'en');
    await expect(votering(sak)).rejects.toThrow('100 %');
    const to = (await p.deltaker(moete, 'to')).systemID;
    await p.sekretariat.act('moete', moete, 'registrerFremmoete', {
      deltaker: [to],
      fremmoete: kode('til-stede'),
    });
    const v = await votering(sak);
    await stem(moete, v, 'leder', 'for');
    await stem(moete, v, 'en', 'for');
    await stem(moete, v, 'to', 'mot');
    const { objekt } = await p.sekretariat.act('votering', v, 'lukk', {});
    expect(objekt.data).toMatchObject({ vedtatt: false, voteringsgrunnlag: kode('veto') });
    const raad = await p.sak(moete, 'Et råd');
    await expect(
      p.sekretariat.act('moetesak', raad, 'behandle', {
        ...vedtak,
        beslutningsregel: kode('anbefaling'),
        avviksgrunn: 'Bare et råd.',
      }),
    ).rejects.toThrow('anbefaling');
    await p.orden();
  });
});

describe('a right to stand outside', () => {
  it('makes the party’s reservation against the decision, with its reason, in the same act', async () => {
    const avtale = await p.verden.create('avtale', { tittel: 'Avtalen' });
    const versjon = await p.verden.create('avtaleversjon', {
      avtale: avtale.systemID,
      versjonsnummer: 1,
    });
    const klausul = await p.verden.create('klausul', {
      avtaleversjon: versjon.systemID,
      nummer: 1,
      tittel: 'Program',
      tekst: 'Partene følger programmet.',
      dekker: [kode('kompetanseprogram')],
    });
    const tilslutning = await p.verden.create('tilslutning', {
      avtaleversjon: versjon.systemID,
      part: p.plass.to.part,
      tilslutningsstatus: kode('sendt'),
    });
    await p.k.eier.query(`update "tilslutning" set "tilslutningsstatus" = 'signert' where "systemID" = $1`, [
      tilslutning.systemID,
    ]);
    await p.k.eier.query(`update "avtaleversjon" set "avtalestatus" = 'vedtatt' where "systemID" = $1`, [
      versjon.systemID,
    ]);
    const { moete, sak } = await p.aapent('leder', 'to');
    const v = await votering(sak, { beslutningsregel: kode('reservasjon'), avviksgrunn: 'Avtalt.' });
    await stem(moete, v, 'leder', 'for');
    await p.plass.to.sesjon.act('votering', v, 'stem', {
      deltaker: (await p.deltaker(moete, 'to')).systemID,
      stemmegivning: kode('reservert'),
      begrunnelse: 'Vi har eget program.',
    });
    await p.sekretariat.act('votering', v, 'lukk', {});
    const svar = await p.sekretariat.act('moetesak', sak, 'behandle', {
      utfall: kode('vedtatt'),
      vedtakstekst: 'Programmet gjennomføres.',
      bindingsklasse: kode('avtale'),
      vedtaksemne: kode('kompetanseprogram'),
      klausul: klausul.systemID,
    });
    const vedtaket = svar.laget.find((l) => l.entitet === 'vedtak')?.systemID ?? '';
    const [reservasjon] = await p.finn('reservasjon', `vedtak eq ${vedtaket}`);
    expect(reservasjon?.relasjoner.tilslutning).toBe(tilslutning.systemID);
    expect(reservasjon?.data.begrunnelse).toBe('Vi har eget program.');
  });

  it('is nobody’s where the rule of the body does not give it', async () => {
    const { moete, sak } = await p.aapent('leder', 'to');
    const v = await votering(sak);
    await expect(stem(moete, v, 'to', 'reservert')).rejects.toThrow('stå utenfor');
  });
});

describe('impartiality that the product proposes', () => {
  const gjelder = (sak: string) => p.finn('inhabilitet', `moetesak eq ${sak}`);
  const foerOpp = (sak: string, part: string, inn: Readonly<Record<string, unknown>> = {}) =>
    p.sekretariat.act('moetesak', sak, 'registrerInteresse', {
      part,
      interessetype: kode('soeker'),
      ...inn,
    });
  const avgjoer = (id: string, inhabil: boolean) =>
    p.plass.leder.sesjon.act('inhabilitet', id, 'avgjoer', { inhabil, begrunnelse: 'Vurdert i møtet.' });

  it('stops the vote until it is decided, and keeps who is found disqualified from voting', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    await foerOpp(sak, p.plass.to.part);
    await expect(foerOpp(sak, p.plass.to.part)).rejects.toThrow('allerede ført opp');
    const [reist] = await gjelder(sak);
    expect(reist?.relasjoner.deltaker).toBe((await p.deltaker(moete, 'to')).systemID);
    expect(reist?.data).toMatchObject({
      habilitetsstatus: kode('foreslaatt'),
      grunn: 'Sitter for en part som søker om tilskuddet saken gjelder.',
    });
    await expect(votering(sak)).rejects.toThrow('habilitet');
    await expect(p.sekretariat.act('moetesak', sak, 'behandle', vedtak)).rejects.toThrow('habilitet');
    await avgjoer(reist?.systemID ?? '', true);
    const v = await votering(sak);
    await stem(moete, v, 'en', 'for');
    await expect(stem(moete, v, 'to', 'for')).rejects.toThrow('inhabil');
  });

  it('is dismissed with a reason, and does not come again', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    await foerOpp(sak, p.plass.to.part, { interessetype: kode('part') });
    const [reist] = await gjelder(sak);
    await expect(
      p.plass.leder.sesjon.act('inhabilitet', reist?.systemID ?? '', 'avgjoer', { inhabil: false }),
    ).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    await avgjoer(reist?.systemID ?? '', false);
    await foerOpp(sak, p.plass.leder.part, { interessetype: kode('mottaker') });
    const statuser = (await gjelder(sak)).map((i) => (i.data.habilitetsstatus as { kode: string }).kode);
    expect(statuser.sort()).toEqual(['foreslaatt', 'habil']);
    // Who leads the meeting does not decide on itself.
    const [eget] = await p.finn(
      'inhabilitet',
      `moetesak eq ${sak} and habilitetsstatus/kode eq 'foreslaatt'`,
    );
    await expect(avgjoer(eget?.systemID ?? '', false)).rejects.toThrow('avgjøres av de andre');
    await p.sekretariat.act('inhabilitet', eget?.systemID ?? '', 'avgjoer', {
      inhabil: false,
      begrunnelse: 'Mottar ikke noe selv.',
    });
    const v = await votering(sak);
    await stem(moete, v, 'to', 'for');
  });

  it('falls away alone with the interest it came from: what has another reason stands as it was', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    const skjoenn = { tilskuddsordning: kode('skjoennsmidler') };
    const { laget } = await foerOpp(sak, p.plass.to.part, skjoenn);
    await foerOpp(sak, p.plass.en.part, skjoenn);
    const hos = async (navn: 'en' | 'to') => {
      const { systemID } = await p.deltaker(moete, navn);
      return (await gjelder(sak)).find((i) => i.relasjoner.deltaker === systemID);
    };
    const foer = await hos('en');
    await p.sekretariat.act('saksinteresse', laget[0]?.systemID ?? '', 'fjern', {});
    expect(await hos('to')).toBeUndefined();
    expect(await hos('en')).toEqual(foer);
  });

  it('stands with the reason that is left, when its party gives the grant that another asks for', async () => {
    const fylkesmann = await p.verden.create('samarbeidspart', {
      navn: 'Fylkesmannen',
      kortform: 'fm',
      parttype: kode('fylkesmann'),
      fraDato: '2000-01-01',
    });
    await p.verden.create('sete', {
      arena: p.arena,
      part: fylkesmann.systemID,
      tittel: 'Prosjektleder',
      seterolle: kode('observatoer'),
      stemmerett: false,
      fraDato: '2018-01-01',
    });
    const { sak } = await p.aapent('leder', 'en', 'to');
    const skjoenn = { tilskuddsordning: kode('skjoennsmidler') };
    const { laget } = await foerOpp(sak, fylkesmann.systemID, { ...skjoenn, interessetype: kode('part') });
    const [foer] = await gjelder(sak);
    expect(foer?.data.grunn).toMatch(/^Sitter for en part i saken/);
    await foerOpp(sak, p.plass.to.part, skjoenn);
    await p.sekretariat.act('saksinteresse', laget[0]?.systemID ?? '', 'fjern', {});
    const etter = (await gjelder(sak)).find((i) => i.systemID === foer?.systemID);
    expect(etter?.data.grunn).toMatch(/^Sitter for den som gir tilskuddet/);
  });

  it('falls away with the interest it came from, and follows the matter when it is put off', async () => {
    const { moete, sak } = await p.aapent('leder', 'en', 'to');
    const { laget } = await foerOpp(sak, p.plass.to.part);
    await foerOpp(sak, p.plass.en.part);
    const foer = await gjelder(sak);
    // The deputy sits for the same party.
    expect(foer).toHaveLength(3);
    await p.sekretariat.act('saksinteresse', laget[0]?.systemID ?? '', 'fjern', {});
    expect(await gjelder(sak)).toHaveLength(2);
    await p.sekretariat.act('moetesak', sak, 'behandle', { utfall: kode('utsatt') });
    const neste = await p.planlegg();
    const videre = await p.sak(neste, '', { fraSak: sak });
    expect(await p.finn('saksinteresse', `moetesak eq ${videre}`)).toHaveLength(1);
    const rulle = await p.finn('deltaker', `moete eq ${neste}`);
    const deres = rulle.filter((d) => d.relasjoner.part === p.plass.en.part).map((d) => d.systemID);
    expect((await gjelder(videre)).map((i) => i.relasjoner.deltaker).sort()).toEqual(deres.sort());
    expect(moete).not.toBe(neste);
  });
});

describe('the notice that the rules of a body ask for', () => {
  it('is refused too late without a word of why, and sent with one', async () => {
    await p.orden({ innkallingsfristDager: 30 });
    const moete = await p.planlegg();
    await p.sak(moete);
    await expect(p.sekretariat.act('moete', moete, 'innkall', {})).rejects.toMatchObject({
      felt: [{ felt: 'melding', kode: expect.anything(), tekst: expect.stringContaining('30 dager') }],
    });
    await p.sekretariat.act('moete', moete, 'innkall', { melding: 'Saken haster.' });
    await p.orden();
  });
});
