import { Readable } from 'node:stream';
import { model } from '@felles/model';
import { tablesOf } from '@felles/model/derive';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offentligAktoer } from './aktoer.js';
import type { Sesjon } from './kernel.js';
import { verifiserPoster } from './log/index.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from './proevekjerne.js';

let k: Proevekjerne;
let arkivar: Sesjon;
let arkivdel: string;

const kode = (verdi: string) => ({ kode: verdi });

beforeAll(async () => {
  k = await aapneProevekjerne();
  arkivar = k.kernel.open(k.aktoer(k.a, 'arkivar'));
  const arkiv = await arkivar.create('arkiv', { tittel: 'Arkiv' });
  arkivdel = (
    await arkivar.create('arkivdel', { tittel: 'Saker' }, { relasjoner: { arkiv: arkiv.systemID } })
  ).systemID;
});
afterAll(() => k.lukk());

const nySak = (tittel: string) => arkivar.create('saksmappe', { tittel }, { relasjoner: { arkivdel } });
const nyJournalpost = (mappe: string, felt: object = {}) =>
  arkivar.create('journalpost', { tittel: 'Brev', ...felt }, { relasjoner: { mappe } });
const skjerming = {
  tilgangsrestriksjon: kode('5'),
  skjermingshjemmel: 'offentleglova § 13',
  skjermingMetadata: [kode('TRO')],
  skjermingDokument: kode('H'),
};

describe('create', () => {
  it('numbers cases and records and says who and when', async () => {
    const sak = await nySak('En sak');
    expect(sak.data.mappeID).toBe(`${sak.data.saksaar}/${sak.data.sakssekvensnummer}`);
    expect(sak.data.opprettetAv).toBe('arkivar');
    const jp = await nyJournalpost(sak.systemID);
    expect(jp.data.journalpostnummer).toBe(1);
  });

  it('gives 32 writers to one case numbers without gap or duplicate', async () => {
    const sak = await nySak('Varm sak');
    const made = await Promise.all(Array.from({ length: 32 }, () => nyJournalpost(sak.systemID)));
    const numre = made.map((m) => Number(m.data.journalpostnummer)).sort((x, y) => x - y);
    expect(numre).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
  });

  it('names every wrong field and writes nothing', async () => {
    const foer = await arkivar.find('saksmappe', spoerring('saksmappe'));
    await expect(
      arkivar.create('saksmappe', { tittel: 5, finnesIkke: 1, saksaar: 2018 }, { relasjoner: { arkivdel } }),
    ).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
      felt: expect.arrayContaining([
        expect.objectContaining({ felt: 'tittel' }),
        expect.objectContaining({ felt: 'finnesIkke' }),
        expect.objectContaining({ felt: 'saksaar' }),
      ]),
    });
    expect((await arkivar.find('saksmappe', spoerring('saksmappe'))).antall).toBe(foer.antall);
  });

  it('refuses a parent of another tenant as if it did not exist', async () => {
    const fremmed = k.kernel.open(k.aktoer(k.b, 'arkivar'));
    await expect(
      fremmed.create('saksmappe', { tittel: 'X' }, { relasjoner: { arkivdel } }),
    ).rejects.toMatchObject({
      felt: [expect.objectContaining({ felt: 'arkivdel' })],
    });
  });

  it('refuses a role that may not, before anything is read', async () => {
    const leser = k.kernel.open(k.aktoer(k.a, 'leser'));
    await expect(
      leser.create('saksmappe', { tittel: 'X' }, { relasjoner: { arkivdel } }),
    ).rejects.toMatchObject({
      kode: 'ingen-tilgang',
    });
  });
});

describe('update', () => {
  it('refuses a stale version and keeps what the other wrote', async () => {
    const sak = await nySak('Før');
    await arkivar.update('saksmappe', sak.systemID, sak.versjon, { tittel: 'Nå' }, 'patch');
    await expect(
      arkivar.update('saksmappe', sak.systemID, sak.versjon, { tittel: 'For sent' }, 'patch'),
    ).rejects.toMatchObject({ kode: 'utdatert' });
    expect((await arkivar.read('saksmappe', sak.systemID)).data.tittel).toBe('Nå');
  });

  it('lets one of two simultaneous changes through', async () => {
    const sak = await nySak('Samtidig');
    const svar = await Promise.allSettled(
      ['en', 'to'].map((tittel) =>
        arkivar.update('saksmappe', sak.systemID, sak.versjon, { tittel }, 'patch'),
      ),
    );
    expect(svar.map((s) => s.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('changes nothing in a closed case, through the kernel or in SQL', async () => {
    const sak = await nySak('Lukkes');
    const lukket = await arkivar.update(
      'saksmappe',
      sak.systemID,
      sak.versjon,
      { saksstatus: kode('A') },
      'patch',
    );
    expect(lukket.data.avsluttetAv).toBe('arkivar');
    await expect(
      arkivar.update('saksmappe', sak.systemID, lukket.versjon, { tittel: 'Ny' }, 'patch'),
    ).rejects.toMatchObject({ kode: 'laast' });
    await expect(nyJournalpost(sak.systemID)).rejects.toMatchObject({ kode: 'feil-tilstand' });
    await expect(
      k.eier.query('update mappe set tittel = $1 where "systemID" = $2', ['Ny', sak.systemID]),
    ).rejects.toMatchObject({ code: 'FE001' });
  });
});

describe('screening', () => {
  it('masks the title in reads, lists, filters, sorting and search for those without clearance', async () => {
    const sak = await nySak('Sak med skjerming');
    const jp = await nyJournalpost(sak.systemID, { tittel: 'Hemmelighet zebrafink', skjerming });
    const medlem = k.kernel.open(k.aktoer(k.a, 'medlem'));
    const lest = await medlem.read('journalpost', jp.systemID);
    expect(lest.data.tittel).toBe('*****');
    expect(lest.skjermet).toBe(true);
    expect((await arkivar.read('journalpost', jp.systemID)).data.tittel).toBe('Hemmelighet zebrafink');
    const antall = async (s: Sesjon, params: Parameters<typeof spoerring>[1]) =>
      (await s.find('journalpost', spoerring('journalpost', params))).antall;
    for (const params of [{ filter: "contains(tittel,'zebrafink')" }, { search: 'zebrafink' }]) {
      expect(await antall(medlem, params)).toBe(0);
      expect(await antall(arkivar, params)).toBe(1);
    }
    const sortert = await medlem.find('journalpost', spoerring('journalpost', { orderby: 'tittel' }));
    expect(JSON.stringify(sortert)).not.toContain('zebrafink');
  });

  it('hides the file of a screened document from those without clearance', async () => {
    const sak = await nySak('Skjermet dokument');
    const jp = await nyJournalpost(sak.systemID, { skjerming });
    const beskrivelse = await arkivar.create(
      'dokumentbeskrivelse',
      { tittel: 'Notat' },
      { via: { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: jp.systemID } },
    );
    const objekt = await arkivar.create(
      'dokumentobjekt',
      {},
      { relasjoner: { dokumentbeskrivelse: beskrivelse.systemID } },
    );
    await arkivar.attach(objekt.systemID, Readable.from([Buffer.from('hemmelig innhold')]));
    const medlem = k.kernel.open(k.aktoer(k.a, 'medlem'));
    await expect(medlem.download(objekt.systemID)).rejects.toMatchObject({ kode: 'ikke-funnet' });
    const fil = await arkivar.download(objekt.systemID);
    fil.stroem.destroy();
    expect(fil.filstoerrelse).toBe(16);
  });

  it('follows a later screening down to correspondents and documents', async () => {
    const sak = await nySak('Senere skjermet');
    const jp = await nyJournalpost(sak.systemID, { tittel: 'Åpen' });
    const part = await arkivar.create(
      'korrespondansepartenhet',
      { navn: 'Avsender som skjules' },
      { relasjoner: { registrering: jp.systemID } },
    );
    await arkivar.update(
      'journalpost',
      jp.systemID,
      jp.versjon,
      { skjerming: { ...skjerming, skjermingMetadata: [kode('NA')] } },
      'patch',
    );
    const medlem = k.kernel.open(k.aktoer(k.a, 'medlem'));
    expect((await medlem.read('korrespondansepartenhet', part.systemID)).data.navn).toBe('*****');
  });

  it('shows the public only journalised records, masked, and nothing of a draft', async () => {
    const sak = await nySak('Offentlig sak');
    const utkast = await nyJournalpost(sak.systemID, { tittel: 'Utkast' });
    const foert = await nyJournalpost(sak.systemID, {
      tittel: 'Hemmelig brev',
      journalstatus: kode('J'),
      skjerming,
    });
    const offentlig = k.kernel.open(offentligAktoer(k.a));
    await expect(offentlig.read('journalpost', utkast.systemID)).rejects.toMatchObject({
      kode: 'ikke-funnet',
    });
    expect(await offentlig.read('journalpost', foert.systemID)).toMatchObject({
      skjermet: true,
      data: { tittel: '*****' },
    });
    const aapen = await nyJournalpost(sak.systemID, { tittel: 'Åpent brev', journalstatus: kode('J') });
    expect(await offentlig.read('journalpost', aapen.systemID)).toMatchObject({
      skjermet: false,
      data: { tittel: 'Åpent brev' },
    });
  });
});

describe('internal fields', () => {
  it('are not seen by the public, nor found by filtering on them', async () => {
    const sekretariat = k.kernel.open(k.aktoer(k.a, 'sekretariat', 'administrator'));
    const arena = await sekretariat.create('arena', {
      navn: 'Utvalg',
      kortform: 'utvalg',
      arenatype: kode('prosjektgruppe'),
      arenastatus: kode('virksomt'),
    });
    const sete = await sekretariat.create('sete', {
      arena: arena.systemID,
      tittel: 'Leder',
      seterolle: kode('leder'),
      stemmerett: true,
      fraDato: '2018-01-01',
      epost: 'leder@a.example',
    });
    const offentlig = k.kernel.open(offentligAktoer(k.a));
    expect((await sekretariat.read('sete', sete.systemID)).data.epost).toBe('leder@a.example');
    expect((await offentlig.read('sete', sete.systemID)).data.epost).toBeUndefined();
    const filter = spoerring('sete', { filter: "epost eq 'leder@a.example'" });
    expect((await sekretariat.find('sete', filter)).antall).toBe(1);
    expect((await offentlig.find('sete', filter)).antall).toBe(0);
  });
});

describe('row-level security', () => {
  it('shows no row of any table to a connection that has named no tenant', async () => {
    for (const tabell of [
      ...tablesOf(model),
      'hendelse',
      'nummerserie',
      'utboks',
      'opplasting',
      'varsel',
      'bruker',
    ])
      expect((await k.pool.query(`select 1 from "${tabell}" limit 1`)).rowCount, tabell).toBe(0);
  });

  it('is forced on every table that has a tenant', async () => {
    const aapne = await k.eier.query(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'virksomhet'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(aapne.rows).toEqual([]);
  });

  it('gives a tenant nothing of another by id, list, search or count', async () => {
    const sak = await nySak('Bare for A, kjennetegn kvikksand');
    const fremmed = k.kernel.open(k.aktoer(k.b, 'arkivar', 'administrator', 'leder'));
    await expect(fremmed.read('saksmappe', sak.systemID)).rejects.toMatchObject({ kode: 'ikke-funnet' });
    expect((await fremmed.find('saksmappe', spoerring('saksmappe', { search: 'kvikksand' }))).antall).toBe(0);
    expect((await fremmed.find('saksmappe', spoerring('saksmappe'))).antall).toBe(0);
    await expect(
      fremmed.update('saksmappe', sak.systemID, 1, { tittel: 'Min' }, 'patch'),
    ).rejects.toMatchObject({
      kode: 'ikke-funnet',
    });
  });
});

describe('the log', () => {
  it('holds what every record became, so that verification finds nothing', async () => {
    const tabeller = [...model.entities.values()]
      .filter((e) => !e.about)
      .map((e) => ({ entitet: e.name, tabell: e.table }));
    const kontroll = await verifiserPoster(k.eier, k.a, tabeller);
    expect(kontroll.funn).toEqual([]);
    expect(kontroll.antall).toBeGreaterThan(50);
  });
});

describe('extend', () => {
  it('makes a folder a case with case number, state and the id it had', async () => {
    const mappe = await arkivar.create('mappe', { tittel: 'Bare en mappe' }, { relasjoner: { arkivdel } });
    expect(mappe.data.mappeID).toMatch(/^MAP-\d{4}\/\d+$/);
    const sak = await arkivar.extend('saksmappe', mappe.systemID, { saksansvarlig: 'Rådmannen' });
    expect(sak.systemID).toBe(mappe.systemID);
    expect(sak.entitet).toBe('saksmappe');
    expect(sak.data).toMatchObject({
      mappeID: mappe.data.mappeID,
      saksansvarlig: 'Rådmannen',
      saksstatus: { kode: 'B' },
    });
    expect(sak.data.sakssekvensnummer).toBeGreaterThan(0);
    await expect(arkivar.extend('saksmappe', mappe.systemID, {})).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
  });
});

describe('a document', () => {
  const nyttDokument = async () => {
    const sak = await nySak('Dokumentsak');
    const jp = await nyJournalpost(sak.systemID);
    const beskrivelse = await arkivar.create(
      'dokumentbeskrivelse',
      { tittel: 'Dokument' },
      { via: { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: jp.systemID } },
    );
    return { sak, jp, beskrivelse };
  };

  it('is not got by declaring the checksum of another one', async () => {
    const { beskrivelse } = await nyttDokument();
    const under = { relasjoner: { dokumentbeskrivelse: beskrivelse.systemID } };
    const ekte = await arkivar.create('dokumentobjekt', {}, under);
    const fil = await arkivar.attach(ekte.systemID, Readable.from([Buffer.from('bare for noen')]));
    const loegn = await arkivar.create('dokumentobjekt', { sjekksum: fil.data.sjekksum }, under);
    await expect(arkivar.download(loegn.systemID)).rejects.toMatchObject({ kode: 'ikke-funnet' });
  });

  it('is not loosened from the last record it belongs to', async () => {
    const { jp, beskrivelse } = await nyttDokument();
    const loesne = () =>
      arkivar.unlink('journalpost', jp.systemID, 'dokumentbeskrivelse', beskrivelse.systemID);
    await expect(loesne()).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('takes no second file and no change once it is finished', async () => {
    const { beskrivelse } = await nyttDokument();
    const under = { relasjoner: { dokumentbeskrivelse: beskrivelse.systemID } };
    const objekt = await arkivar.create('dokumentobjekt', {}, under);
    const fylt = await arkivar.attach(objekt.systemID, Readable.from([Buffer.from('en')]));
    await expect(arkivar.attach(objekt.systemID, Readable.from([Buffer.from('to')]))).rejects.toMatchObject({
      kode: 'feil-tilstand',
    });
    await expect(
      arkivar.update('dokumentobjekt', objekt.systemID, fylt.versjon, { filnavn: 'nytt.txt' }, 'patch'),
    ).rejects.toMatchObject({ kode: 'laast' });
  });
});

describe('move', () => {
  it('puts a folder under another arkivdel and refuses a circle', async () => {
    const over = await nySak('Over');
    const under = await arkivar.create(
      'mappe',
      { tittel: 'Under' },
      { relasjoner: { overmappe: over.systemID } },
    );
    await expect(arkivar.move('mappe', over.systemID, 'overmappe', under.systemID)).rejects.toMatchObject({
      kode: 'ugyldig-inndata',
    });
    const flyttet = await arkivar.move('mappe', under.systemID, 'arkivdel', arkivdel);
    expect(flyttet.relasjoner).toMatchObject({ arkivdel });
    expect(flyttet.relasjoner.overmappe).toBeUndefined();
  });
});
