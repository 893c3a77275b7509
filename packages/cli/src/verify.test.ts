import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forseglAlt, lagBevis } from '@felles/kernel/log';
import { bevisFor, finnOffentligHendelse, hodemappe, leggTilHode } from '@felles/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProeveverden, type Proeveverden } from './proeveverden.js';
import { proof } from './proof.js';
import { verify } from './verify.js';

const VERIFISERER = fileURLToPath(new URL('../../../conformance/bevis/verifiser.mjs', import.meta.url));

let v: Proeveverden;
/** A public journalpost: its systemID and registreringsID. */
let post: { systemID: string; registreringsID: string };

const kontroller = async (virksomhet?: string): Promise<{ kode: number; tekst: string }> => {
  const linjer: string[] = [];
  const kode = await verify({ ...v, skriv: (l) => linjer.push(l), ...(virksomhet ? { virksomhet } : {}) });
  return { kode, tekst: linjer.join('\n') };
};
const bevis = async (linje: string, ut?: string): Promise<{ kode: number; tekst: string }> => {
  const linjer: string[] = [];
  const kode = await proof({ ...v, linje, skriv: (l) => linjer.push(l), ...(ut ? { ut } : {}) });
  return { kode, tekst: linjer.join('\n') };
};
const en = async <T extends object>(sql: string, verdier: unknown[] = []): Promise<T> => {
  const { rows } = await v.eier.query<T>(sql, verdier);
  if (!rows[0]) throw new Error(`no row: ${sql}`);
  return rows[0];
};
/** Changes one thing behind the log's back, checks, and puts it back. */
const medInngrep = async (
  endre: string,
  tilbake: string,
  verdier: unknown[],
): Promise<{ kode: number; tekst: string }> => {
  expect(await v.bakRyggen(endre, verdier)).toBe(1);
  const svar = await kontroller('digut');
  expect(await v.bakRyggen(tilbake, verdier)).toBe(1);
  return svar;
};

beforeAll(async () => {
  v = await aapneProeveverden();
  post = await en(
    `select "systemID", "registreringsID" from "registrering" where "virksomhet" = $1 and "type" = 'journalpost' order by "systemID" limit 1`,
    [v.digut],
  );
});
afterAll(() => v?.lukk());

describe('felles proof', () => {
  it('seals the log when it must, and writes a proof that the separate verifier accepts', async () => {
    const ut = join(v.datamappe, 'bevis.json');
    const svar = await bevis(`digut ${post.registreringsID}`, ut);
    expect(svar.tekst).toContain(`skrevet til ${ut}`);
    expect(svar.kode).toBe(0);
    const noekkel = join(v.datamappe, 'noekkel.jwk');
    await writeFile(noekkel, JSON.stringify(v.noekkel.jwk));
    const kjoert = spawnSync(process.execPath, [VERIFISERER, ut, '--noekkel', noekkel], { encoding: 'utf8' });
    expect(kjoert).toMatchObject({ status: 0, stderr: '' });
    expect(kjoert.stdout).toContain('OK: beviset holder');
    expect(JSON.parse(await readFile(ut, 'utf8'))).toMatchObject({
      virksomhet: v.digut,
      linje: { systemID: post.systemID, registreringsID: post.registreringsID },
    });
  });

  it('takes a systemID, and writes the proof itself when no file is named', async () => {
    const svar = await bevis(post.systemID);
    expect(svar.kode).toBe(0);
    expect(JSON.parse(svar.tekst)).toMatchObject({ linje: { systemID: post.systemID } });
  });

  it.each([
    ['digut 1999/1', 'Fant ikke journalposten digut 1999/1.'],
    ['01890000-0000-7000-8000-000000000001', 'Fant ikke journalposten 01890000-0000-7000-8000-000000000001.'],
    ['finnesikke 2018/1', 'Fant ikke virksomheten finnesikke.'],
    ['2018/1', 'Skriv hvilken virksomhet linjen står i'],
    ['digut 2018/1 mer', 'Skriv en linje som'],
  ])('of «%s» says: %s', async (linje, ventet) => {
    const svar = await bevis(linje);
    expect(svar).toMatchObject({ kode: 1, tekst: expect.stringContaining(ventet) });
  });

  it('of a line that is not public says so, and tells nothing of it', async () => {
    const { rows } = await v.eier.query<{ mappe: string }>(
      'select "mappe" from "registrering" where "systemID" = $1',
      [post.systemID],
    );
    const kladd = await v.sesjon.create(
      'journalpost',
      { tittel: 'Kladd om nattugle' },
      { relasjoner: { mappe: rows[0]?.mappe ?? '' } },
    );
    const offentlig = await finnOffentligHendelse(v.pool, v.digut, kladd.systemID);
    expect(offentlig).toBeUndefined();
    const svar = await bevis(kladd.systemID);
    expect(svar).toMatchObject({ kode: 1, tekst: expect.stringContaining('er ikke offentlig') });
    expect(svar.tekst).not.toContain('nattugle');
    await expect(bevisFor(v, v.digut, kladd.systemID)).rejects.toMatchObject({ kode: 'ikke-funnet' });
  });

  it('of a line that was screened later proves the masked line, not the one that once was open', async () => {
    const { rows } = await v.eier.query<{ mappe: string }>(
      'select "mappe" from "registrering" where "systemID" = $1',
      [post.systemID],
    );
    const aapen = await v.sesjon.create(
      'journalpost',
      { tittel: 'Sak om nattugle', journalstatus: { kode: 'J' } },
      { relasjoner: { mappe: rows[0]?.mappe ?? '' } },
    );
    expect((await bevisFor(v, v.digut, aapen.systemID)).linje).toMatchObject({ tittel: 'Sak om nattugle' });
    await v.sesjon.update(
      'journalpost',
      aapen.systemID,
      aapen.versjon,
      {
        skjerming: {
          tilgangsrestriksjon: { kode: '5' },
          skjermingshjemmel: 'offentleglova § 13',
          skjermingMetadata: [{ kode: 'TRO' }],
        },
      },
      'patch',
    );
    const naa = await bevisFor(v, v.digut, aapen.systemID);
    expect(JSON.stringify(naa)).not.toContain('nattugle');
    expect(naa.linje).toMatchObject({ tittel: '*****' });
  });
});

describe('felles verify', () => {
  it('finds an untouched world intact, and counts what it read', async () => {
    await forseglAlt(v.pool, v.digut, v.noekkel);
    const svar = await kontroller();
    expect(svar.tekst).toMatch(
      /Alt er intakt: [\d ]+ hendelser, [\d ]+ poster, [\d ]+ filer er kontrollert\.$/,
    );
    expect(svar.kode).toBe(0);
    const { n } = await en<{ n: string }>(
      'select count(*) as n from "dokumentobjekt" where "referanseDokumentfil" is not null',
    );
    expect(svar.tekst).toContain(`, ${n} filer er`);
  });

  it('of a tenant that does not exist says so', async () => {
    expect(await kontroller('finnesikke')).toEqual({
      kode: 1,
      tekst: 'Fant ikke virksomheten finnesikke.',
    });
  });

  it('names an event in which one character was changed', async () => {
    const h = await en<{ id: string }>(
      `select "id" from "hendelse" where "virksomhet" = $1 and "objekt" = $2 limit 1`,
      [v.digut, post.systemID],
    );
    const svar = await medInngrep(
      `update "hendelse" set "brukernavn" = "brukernavn" || '.' where "id" = $1`,
      `update "hendelse" set "brukernavn" = left("brukernavn", -1) where "id" = $1`,
      [h.id],
    );
    expect(svar.kode).toBe(1);
    expect(svar.tekst).toContain(`✗ Logg: Hendelse ${h.id}`);
    expect(svar.tekst).toMatch(/Fant 1 avvik:/);
    expect((await kontroller('digut')).kode).toBe(0);
  });

  it('names the record and the field of a title in which one character was changed, and not the title', async () => {
    const svar = await medInngrep(
      `update "registrering" set "tittel" = "tittel" || '.' where "systemID" = $1`,
      `update "registrering" set "tittel" = left("tittel", -1) where "systemID" = $1`,
      [post.systemID],
    );
    expect(svar.kode).toBe(1);
    expect(svar.tekst).toContain(`✗ Post: journalpost ${post.systemID} er endret utenom loggen: tittel.`);
    const { tittel } = await en<{ tittel: string }>(
      'select "tittel" from "registrering" where "systemID" = $1',
      [post.systemID],
    );
    expect(svar.tekst).not.toContain(tittel);
  });

  it('names a link between a record and its document that was cut', async () => {
    const k = await en<{ registrering: string; dokumentbeskrivelse: string }>(
      `select "registrering", "dokumentbeskrivelse" from "registrering_dokumentbeskrivelse" where "virksomhet" = $1 limit 1`,
      [v.digut],
    );
    const svar = await medInngrep(
      'delete from "registrering_dokumentbeskrivelse" where "virksomhet" = $1 and "registrering" = $2 and "dokumentbeskrivelse" = $3',
      'insert into "registrering_dokumentbeskrivelse" ("virksomhet", "registrering", "dokumentbeskrivelse") values ($1, $2, $3)',
      [v.digut, k.registrering, k.dokumentbeskrivelse],
    );
    expect(svar.kode).toBe(1);
    expect(svar.tekst).toContain(`${k.registrering} → dokumentbeskrivelse ${k.dokumentbeskrivelse} mangler`);
  });

  it('names a link that nobody made through the product', async () => {
    const d = await en<{ systemID: string }>(
      `select d."systemID" from "dokumentbeskrivelse" d where d."virksomhet" = $1 and not exists (select from
       "registrering_dokumentbeskrivelse" k where k."registrering" = $2 and k."dokumentbeskrivelse" = d."systemID") limit 1`,
      [v.digut, post.systemID],
    );
    const svar = await medInngrep(
      'insert into "registrering_dokumentbeskrivelse" ("virksomhet", "registrering", "dokumentbeskrivelse") values ($1, $2, $3)',
      'delete from "registrering_dokumentbeskrivelse" where "virksomhet" = $1 and "registrering" = $2 and "dokumentbeskrivelse" = $3',
      [v.digut, post.systemID, d.systemID],
    );
    expect(svar).toMatchObject({
      kode: 1,
      tekst: expect.stringContaining(`${d.systemID} finnes, men loggen`),
    });
  });

  it('names a document file in which one bit was flipped, and one that is gone', async () => {
    const f = await en<{ systemID: string; sjekksum: string }>(
      `select "systemID", "sjekksum" from "dokumentobjekt" where "virksomhet" = $1 and "referanseDokumentfil" is not null limit 1`,
      [v.digut],
    );
    const sti = join(v.datamappe, 'filer', v.digut, f.sjekksum.slice(0, 2), f.sjekksum);
    const rett = await readFile(sti);
    const vendt = Buffer.from(rett);
    vendt[vendt.length >> 1] = (vendt[vendt.length >> 1] ?? 0) ^ 1;
    await writeFile(sti, vendt);
    const endret = await kontroller('digut');
    expect(endret.kode).toBe(1);
    expect(endret.tekst).toContain(
      `✗ Fil: dokumentobjekt ${f.systemID}: Filens innhold er ikke det som ble arkivert.`,
    );
    await v.filer.fjern(v.digut, f.sjekksum);
    const borte = await kontroller('digut');
    expect(borte.tekst).toContain(`✗ Fil: dokumentobjekt ${f.systemID}: Filen finnes ikke i fillageret.`);
    await v.filer.mottaBuffer(v.digut, rett, { maksStoerrelse: 1e9 });
    expect((await kontroller('digut')).kode).toBe(0);
  });

  it('finds an event changed after its proof was made, and makes no more proofs of it', async () => {
    const hendelse = (await finnOffentligHendelse(v.pool, v.digut, post.systemID)) ?? '';
    await lagBevis(v.pool, v.digut, hendelse, v.noekkel);
    await v.bakRyggen(
      `update "hendelse" set "offentlig" = "offentlig" || '{"tittel": "En annen"}' where "id" = $1`,
      [hendelse],
    );
    const svar = await bevis(post.systemID);
    expect(svar).toMatchObject({ kode: 1, tekst: expect.stringContaining('Kjør felles verify') });
    expect((await kontroller('digut')).tekst).toContain(hendelse);
  });

  it('finds the end of the log cut off when the heads were kept outside the database', async () => {
    const arkiv = await v.sesjon.create('arkiv', { tittel: 'Siste' });
    const { stoerrelse } = await forseglAlt(v.pool, v.digut, v.noekkel);
    const siste = await en<{ id: string }>('select "id" from "hendelse" where "objekt" = $1', [
      arkiv.systemID,
    ]);
    const { hode } = await lagBevis(v.pool, v.digut, siste.id, v.noekkel);
    expect(hode.stoerrelse).toBe(stoerrelse);
    await leggTilHode(hodemappe(v.datamappe), v.digut, hode);
    await v.bakRyggen('delete from "logghode" where "virksomhet" = $1 and "stoerrelse" = $2', [
      v.digut,
      stoerrelse,
    ]);
    await v.bakRyggen('delete from "loggblad" where "virksomhet" = $1 and "nr" = $2', [
      v.digut,
      stoerrelse - 1,
    ]);
    const svar = await kontroller('digut');
    expect(svar.tekst).toContain(`✗ Logg: Et signert hode dekker ${stoerrelse} hendelser`);
    expect(svar.kode).toBe(1);
  });
});
