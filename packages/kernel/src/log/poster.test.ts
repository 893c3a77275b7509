import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifiserPoster } from './poster.js';
import {
  aapneProevelogg,
  bakRyggen,
  endre,
  nyVirksomhet,
  opprett,
  type Proevelogg,
  type Skrevet,
  slett,
  somVirksomhet,
} from './proevelogg.js';

let logg: Proevelogg;
let virksomhet: string;
let poster: Skrevet[];
beforeAll(async () => {
  logg = await aapneProevelogg();
});
afterAll(() => logg?.lukk());
beforeEach(async () => {
  ({ virksomhet, skrevet: poster } = await nyVirksomhet(logg.app, 12));
});

const TABELLER = [{ entitet: 'journalpost', tabell: 'journalpost' }];
const verifiser = (valg = {}) => verifiserPoster(logg.app, virksomhet, TABELLER, { side: 5, ...valg });
const objekt = (i: number): string => poster[i]?.objekt ?? '';
const endrePost = (i: number, sett: string) =>
  bakRyggen(logg.eier, `update "journalpost" set ${sett} where "virksomhet" = $1 and "systemID" = $2`, [
    virksomhet,
    objekt(i),
  ]);
const iVirksomhet = (arbeid: Parameters<typeof somVirksomhet<void>>[2]) =>
  somVirksomhet(logg.app, virksomhet, arbeid);

describe('records that were only written through the log', () => {
  it('give no findings after being created, changed many times and deleted', async () => {
    await iVirksomhet(async (c) => {
      for (let i = 0; i < 4; i++) await endre(c, virksomhet, objekt(3), `Endret ${i}`);
      await slett(c, virksomhet, objekt(4));
    });
    for (const side of [1, 5, 11, 12, 100]) {
      expect(await verifiser({ side })).toEqual({ funn: [], flere: 0, antall: 11, ikkeSjekket: [] });
    }
  });

  it('give no findings though the objects are changed at the same time', async () => {
    const skriver = async (navn: string) => {
      for (let i = 0; i < 30; i++)
        await iVirksomhet((c) => endre(c, virksomhet, objekt(i % 3), `${navn} ${i}`));
    };
    const leser = async () => {
      for (let i = 0; i < 10; i++) expect((await verifiser({ side: 2 })).funn).toEqual([]);
    };
    await Promise.all([skriver('A'), skriver('B'), leser()]);
    expect((await verifiser()).funn).toEqual([]);
  });

  it('give no findings after a column is added, as what was not there is null', async () => {
    const { eier } = logg;
    await eier.query(`alter table "journalpost" add column "merknad" text`);
    expect((await verifiser()).funn).toEqual([]);
    await endrePost(2, `"merknad" = 'ny'`);
    expect((await verifiser()).funn).toMatchObject([
      { hva: 'post-endret', objekt: objekt(2), felt: ['merknad'] },
    ]);
    await eier.query(`alter table "journalpost" drop column "merknad"`);
  });

  it('give no findings though a reader asks in another time zone', async () => {
    const client = await logg.app.connect();
    await client.query(`set timezone = 'Asia/Tokyo'`);
    expect((await verifiserPoster(client, virksomhet, TABELLER)).funn).toEqual([]);
    client.release(true);
  });
});

describe('a record changed behind the back of the log', () => {
  it('is named with the fields that differ', async () => {
    await endrePost(7, `"tittel" = 'Søknad nr. 8', "beloep" = "beloep" + 0.01`);
    const { funn } = await verifiser();
    expect(funn).toMatchObject([
      {
        hva: 'post-endret',
        virksomhet,
        entitet: 'journalpost',
        objekt: objekt(7),
        felt: ['beloep', 'tittel'],
      },
    ]);
    expect(funn[0]?.tekst).not.toContain('Søknad');
  });

  it('is named when it was set back to an earlier state', async () => {
    await iVirksomhet((c) => endre(c, virksomhet, objekt(0), 'Ny tittel'));
    await endrePost(0, `"tittel" = 'Søknad nr. 0'`);
    expect((await verifiser()).funn).toMatchObject([
      { hva: 'post-endret', objekt: objekt(0), felt: ['tittel'] },
    ]);
  });

  it('is named when it was inserted without an event', async () => {
    await bakRyggen(
      logg.eier,
      `insert into "journalpost" ("virksomhet", "systemID", "tittel") values ($1, $2, 'Smuglet inn')`,
      [virksomhet, virksomhet],
    );
    expect((await verifiser()).funn).toMatchObject([{ hva: 'post-uten-hendelse', objekt: virksomhet }]);
  });

  it('is named when it was deleted without an event', async () => {
    await bakRyggen(logg.eier, `delete from "journalpost" where "virksomhet" = $1 and "systemID" = $2`, [
      virksomhet,
      objekt(11),
    ]);
    expect((await verifiser()).funn).toMatchObject([
      { hva: 'post-mangler', entitet: 'journalpost', objekt: objekt(11), hendelse: poster[11]?.hendelse },
    ]);
  });

  it('is named when it came back after its deletion', async () => {
    await iVirksomhet((c) => slett(c, virksomhet, objekt(5)));
    await bakRyggen(
      logg.eier,
      `insert into "journalpost" ("virksomhet", "systemID", "tittel") values ($1, $2, 'Tilbake')`,
      [virksomhet, objekt(5)],
    );
    expect((await verifiser()).funn).toMatchObject([{ hva: 'post-gjenoppstaatt', objekt: objekt(5) }]);
  });

  it('is named though the state in its event was spoilt to something no column takes', async () => {
    await bakRyggen(
      logg.eier,
      `update "hendelse" set "etter" = jsonb_set("etter", '{systemID}', '"ikke en uuid"')
        where "virksomhet" = $1 and "objekt" = $2`,
      [virksomhet, objekt(1)],
    );
    await bakRyggen(
      logg.eier,
      `update "hendelse" set "etter" = '[1]' where "virksomhet" = $1 and "objekt" = $2`,
      [virksomhet, objekt(2)],
    );
    const { funn } = await verifiser();
    expect(funn.map((f) => [f.hva, f.objekt])).toEqual([
      ['post-endret', objekt(1)],
      ['post-endret', objekt(2)],
    ]);
    expect(funn[0]?.felt).toEqual(['systemID']);
  });
});

describe('the comparison', () => {
  it('looks past columns it was told to leave out', async () => {
    await endrePost(3, `"beloep" = 1`);
    const tabeller = [{ entitet: 'journalpost', tabell: 'journalpost', utelat: ['beloep'] }];
    expect((await verifiserPoster(logg.app, virksomhet, tabeller)).funn).toEqual([]);
  });

  it('looks past columns that the database computes', async () => {
    await logg.eier.query(
      `alter table "journalpost" add column "soek" tsvector generated always as (to_tsvector('norwegian', "tittel")) stored`,
    );
    expect((await verifiser()).funn).toEqual([]);
    await logg.eier.query(`alter table "journalpost" drop column "soek"`);
  });

  it('takes the entities that share a table as one, also when a record goes from one to another', async () => {
    await logg.eier.query(`alter table "journalpost" add column "type" text`);
    const sett = `"type" = 'notat' where "virksomhet" = $1 and "systemID" = $2`;
    await bakRyggen(logg.eier, `update "journalpost" set ${sett}`, [virksomhet, objekt(6)]);
    await bakRyggen(
      logg.eier,
      `insert into "hendelse" ("virksomhet", "id", "brukernavn", "hva", "entitet", "objekt", "etter", "salt")
       select j."virksomhet", gen_random_uuid(), 'Arkivar', 'handling', 'notat', j."systemID", to_jsonb(j), h."salt"
         from "journalpost" j join "hendelse" h on h."objekt" = j."systemID"
        where j."virksomhet" = $1 and j."systemID" = $2`,
      [virksomhet, objekt(6)],
    );
    const tabeller = [...TABELLER, { entitet: 'notat', tabell: 'journalpost' }];
    const begge = () => verifiserPoster(logg.app, virksomhet, tabeller, { side: 5 });
    expect(await begge()).toEqual({ funn: [], flere: 0, antall: 12, ikkeSjekket: [] });
    await bakRyggen(logg.eier, `delete from "journalpost" where "systemID" = $1`, [objekt(6)]);
    expect((await begge()).funn).toMatchObject([
      { hva: 'post-mangler', entitet: 'notat', objekt: objekt(6) },
    ]);
    await logg.eier.query(`alter table "journalpost" drop column "type"`);
  });

  it('says which entities of the log it had no table for', async () => {
    expect(await verifiserPoster(logg.app, virksomhet, [])).toEqual({
      funn: [],
      flere: 0,
      antall: 0,
      ikkeSjekket: ['journalpost'],
    });
  });

  it('keeps the first findings and counts the rest', async () => {
    await bakRyggen(logg.eier, `update "journalpost" set "tittel" = 'X' where "virksomhet" = $1`, [
      virksomhet,
    ]);
    expect(await verifiser({ maks: 4 })).toMatchObject({ funn: { length: 4 }, flere: 8 });
  });

  it('refuses a table whose primary key is not the tenant and one uuid', async () => {
    const tabell = [{ entitet: 'logghode', tabell: 'logghode' }];
    await expect(verifiserPoster(logg.app, virksomhet, tabell)).rejects.toThrow(TypeError);
  });

  it('does not see the records of another tenant', async () => {
    const annen = await nyVirksomhet(logg.app, 2);
    await somVirksomhet(logg.app, annen.virksomhet, (c) => opprett(c, annen.virksomhet, 'En til'));
    expect((await verifiserPoster(logg.app, annen.virksomhet, TABELLER)).antall).toBe(3);
    expect((await verifiserPoster(logg.eier, annen.virksomhet, TABELLER)).antall).toBe(3);
  });
});
