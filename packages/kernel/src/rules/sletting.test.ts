import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objekt } from '../access/utvalg.js';
import { spoerring } from '../proevekjerne.js';
import { aapneProevearkiv, kode, type Proevearkiv } from './proevearkiv.js';

let p: Proevearkiv;
let arkivdel: string;
beforeAll(async () => {
  p = await aapneProevearkiv();
  arkivdel = (await p.arkivdel()).systemID;
});
afterAll(() => p.k.lukk());

const journalpost = async (felt = {}) => p.journalpost((await p.sak(arkivdel)).systemID, felt);
const filer = async (d: Objekt) =>
  (
    await p.s.find('dokumentobjekt', spoerring('dokumentobjekt', { orderby: 'versjonsnummer' }), {
      relasjon: { navn: 'dokumentbeskrivelse', systemID: d.systemID },
    })
  ).verdier
    .map((o) => `${(o.data.variantformat as { kode: string }).kode}${String(o.data.versjonsnummer)}`)
    .sort();
const hendelser = async (o: Objekt) =>
  (
    await p.k.eier.query<{ hva: string; handling: string | null; foer: unknown }>(
      `select "hva", "handling", "foer" from "hendelse" where "objekt" = $1 order by "tid"`,
      [o.systemID],
    )
  ).rows;

/** A finished document: drafts, the final version, a conversion of it and one with words taken out. */
const arkivertDokument = async (arkivformat = true) => {
  const jp = await journalpost();
  const d = await p.dokument(jp.systemID);
  const v1 = await p.fil(d.systemID, {}, 'Første utkast');
  const v2 = await p.fil(d.systemID, {}, 'Endelig');
  const a = arkivformat
    ? await p.fil(d.systemID, { variantformat: kode('A') }, 'Endelig i arkivformat')
    : undefined;
  const o = await p.fil(d.systemID, { variantformat: kode('O') }, 'Endelig, sladdet');
  await p.patch(d, { dokumentstatus: kode('F') });
  await p.patch(jp, { journalstatus: kode('J') });
  return { jp, d, v1, v2, a, o };
};

describe('Sletting: journalpost', () => {
  it.each(['R', 'M', 'S'])(
    'a journalpost with journalstatus %s may be deleted by the archivist',
    async (status) => {
      const jp = await journalpost({ journalstatus: kode(status) });
      await expect(p.slett(jp, p.som('saksbehandler'))).rejects.toMatchObject({ kode: 'ingen-tilgang' });
      await p.slett(jp);
      expect(await p.finnes(jp)).toBe(false);
    },
  );

  it.each(['J', 'F', 'G', 'E', 'U', 'A'])(
    'a journalpost with journalstatus %s is archive and stays',
    async (status) => {
      const jp = await journalpost({ journalstatus: kode(status) });
      await expect(p.slett(jp)).rejects.toMatchObject({ kode: 'feil-tilstand' });
      expect(await p.finnes(jp)).toBe(true);
    },
  );

  it('an archived registrering without a status stays too', async () => {
    const r = await p.under('registrering', { arkivdel });
    await p.patch(r, { arkivertDato: '2001-01-01T00:00:00Z' });
    await expect(p.slett(r)).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('a journalpost with documents stays until they are gone', async () => {
    const jp = await journalpost({ journalstatus: kode('R') });
    const d = await p.dokument(jp.systemID);
    await expect(p.slett(jp)).rejects.toMatchObject({ kode: 'i-bruk' });
    await p.slett(d);
    await p.slett(jp);
    expect(await p.finnes(jp)).toBe(false);
  });
});

describe('Sletting: dokumentbeskrivelse', () => {
  it('a document under editing is deleted with its files; a finished one is not', async () => {
    const jp = await journalpost();
    const [kladd, ferdig] = [await p.dokument(jp.systemID), await p.dokument(jp.systemID)];
    await p.fil(kladd.systemID, {}, 'kladd');
    await p.patch(ferdig, { dokumentstatus: kode('F') });
    await p.slett(kladd);
    expect(await p.finnes(kladd)).toBe(false);
    await expect(p.slett(ferdig)).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('a document of a journalised record is not deleted, whatever its own status', async () => {
    const jp = await journalpost();
    const d = await p.dokument(jp.systemID);
    await p.patch(jp, { journalstatus: kode('J') });
    await expect(p.slett(d)).rejects.toMatchObject({ kode: 'feil-tilstand' });
  });

  it('M054: a finished document is taken up again by the archivist alone, and not when its record is archived', async () => {
    const jp = await journalpost();
    const d = await p.patch(await p.dokument(jp.systemID), { dokumentstatus: kode('F') });
    await p.nekter(d, { dokumentstatus: kode('B') }, 'ingen-tilgang', p.som('saksbehandler'));
    await p.patch(d, { dokumentstatus: kode('B') });
    expect((await p.patch(d, { tittel: 'Rettet' })).data.tittel).toBe('Rettet');
    await p.patch(d, { dokumentstatus: kode('F') });
    await p.patch(jp, { journalstatus: kode('J') });
    await p.patch(jp, { journalstatus: kode('A') });
    await p.nekter(d, { dokumentstatus: kode('B') }, 'ugyldig-inndata');
  });
});

describe('Sletting: dokumentobjekt', () => {
  it('krav 5.13.17, 5.13.20: an older version of an archived document is deleted by the archivist, and logged', async () => {
    const { d, v1 } = await arkivertDokument();
    await expect(p.slett(v1, p.som('saksbehandler'))).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    await p.slett(v1);
    expect(await filer(d)).toEqual(['A1', 'O1', 'P2']);
    expect((await p.naa(d)).data.sletting).toMatchObject({
      slettingstype: { kode: 'SV' },
      slettetAv: 'arkivar',
    });
    expect(await hendelser(d)).toContainEqual(
      expect.objectContaining({
        handling: 'sletting',
        foer: expect.objectContaining({
          slettingstype: 'SV',
          dokumentobjekt: [expect.objectContaining({ systemID: v1.systemID })],
        }),
      }),
    );
    expect((await hendelser(v1)).at(-1)).toMatchObject({ hva: 'slettet', handling: 'sletting' });
  });

  it('krav 5.13.17: the last, final version is not deleted', async () => {
    const { d, v2 } = await arkivertDokument(false);
    await expect(p.slett(v2)).rejects.toMatchObject({ kode: 'feil-tilstand' });
    expect(await filer(d)).toContain('P2');
  });

  it('krav 5.13.21, 5.13.24: a variant is deleted, the document it was made of is not', async () => {
    const { d, o, v2 } = await arkivertDokument(false);
    await p.slett(o);
    expect((await p.naa(d)).data.sletting).toMatchObject({ slettingstype: { kode: 'SS' } });
    await expect(p.slett(v2)).rejects.toMatchObject({ kode: 'feil-tilstand' });
    expect((await hendelser(o)).at(-1)).toMatchObject({ hva: 'slettet', handling: 'sletting' });
  });

  it('krav 5.13.25, 5.13.28: the production format is deleted when there is an archive format, which is not', async () => {
    const { d, v2, a } = await arkivertDokument();
    await p.slett(v2);
    expect((await p.naa(d)).data.sletting).toMatchObject({ slettingstype: { kode: 'SP' } });
    if (!a) throw new Error('the document has an archive format');
    await expect(p.slett(a)).rejects.toMatchObject({ kode: 'feil-tilstand' });
    expect(await filer(d)).toEqual(['A1', 'O1', 'P1']);
  });

  it('krav 5.13.19, 5.13.23, 5.13.27: many go at once when the document is told what to delete', async () => {
    const { d } = await arkivertDokument();
    await p.fil(d.systemID, { variantformat: kode('O') }, 'En sladdet til');
    await p.nekter(d, { sletting: { slettingstype: kode('SS') } }, 'ingen-tilgang', p.som('saksbehandler'));
    const slettet = await p.patch(d, { sletting: { slettingstype: kode('SS') } });
    expect(await filer(d)).toEqual(['A1', 'P1', 'P2']);
    expect(slettet.data.sletting).toMatchObject({ slettetAv: 'arkivar', slettetDato: expect.any(String) });
    await p.patch(d, { sletting: { slettingstype: kode('SP') } });
    expect(await filer(d)).toEqual(['A1']);
    await p.nekter(d, { sletting: { slettingstype: kode('SV') } }, 'ugyldig-inndata');
  });

  it('krav 5.13.18, 5.13.22, 5.13.26: versions, variants and production formats are found by searching', async () => {
    const { d } = await arkivertDokument();
    const finn = async (filter: string) =>
      (
        await p.s.find(
          'dokumentobjekt',
          spoerring('dokumentobjekt', {
            filter: `dokumentbeskrivelse/systemID eq '${d.systemID}' and ${filter}`,
          }),
        )
      ).antall;
    expect(await finn('versjonsnummer gt 1')).toBe(1);
    expect(await finn("variantformat/kode eq 'O'")).toBe(1);
    expect(await finn("variantformat/kode eq 'P'")).toBe(2);
  });

  it('M613, M614: when and by whom it was deleted is neither changed nor removed', async () => {
    const { d, o } = await arkivertDokument();
    await p.slett(o);
    const { sletting } = (await p.naa(d)).data;
    for (const slettetAv of ['En annen', null])
      expect((await p.patch(d, { sletting: { slettetAv } })).data.sletting).toEqual(sletting);
    await p.nekter(d, { sletting: null }, 'ugyldig-inndata');
    await expect(p.put(d, { sletting: null })).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
  });

  it('an archived file does not go by SQL without an event that says so', async () => {
    const { v1 } = await arkivertDokument();
    await expect(
      p.k.eier.query('delete from dokumentobjekt where "systemID" = $1', [v1.systemID]),
    ).rejects.toMatchObject({ code: 'FE001' });
    const { rows } = await p.k.eier.query<{ id: string }>(
      `select "id" from "hendelse" where "handling" = 'sletting' limit 1`,
    );
    const client = await p.k.eier.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('felles.slettehjemmel', $1, true)`, [rows[0]?.id]);
      await expect(
        client.query('delete from dokumentobjekt where "systemID" = $1', [v1.systemID]),
      ).rejects.toMatchObject({ code: 'FE001' });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('a file of a document under editing is deleted and may be sent anew', async () => {
    const d = await p.dokument((await journalpost()).systemID);
    const feil = await p.fil(d.systemID, {}, 'feil fil');
    await p.slett(feil);
    expect(await p.finnes(feil)).toBe(false);
    expect((await p.naa(d)).data.sletting).toBeUndefined();
  });
});

describe('Sletting: the content of an arkivdel (SA)', () => {
  const begge = () => p.som('arkivar', 'administrator');

  it('M089: all that it holds goes, also what is archived, and the trace stays', async () => {
    const del = await p.arkivdel();
    const [sak, annen] = [await p.sak(del.systemID), await p.sak((await p.arkivdel()).systemID)];
    const indre = await p.under('mappe', { overmappe: sak.systemID });
    const jp = await p.journalpost(sak.systemID);
    const [d, delt] = [await p.dokument(jp.systemID), await p.dokument(jp.systemID)];
    const fil = await p.fil(d.systemID, {}, 'innhold');
    const andre = await p.journalpost(annen.systemID);
    await p.s.link('journalpost', andre.systemID, 'dokumentbeskrivelse', delt.systemID);
    await p.s.create(
      'kryssreferanse',
      {},
      { relasjoner: { fraMappe: annen.systemID, referanseTilMappe: sak.systemID } },
    );
    await p.patch(d, { dokumentstatus: kode('F') });
    await p.patch(jp, { journalstatus: kode('J') });
    await p.patch(jp, { journalstatus: kode('A') });
    await p.patch(indre, { avsluttetDato: '2001-01-01T00:00:00Z' });
    const sletting = { slettingstype: kode('SA') };
    for (const s of [p.s, p.som('administrator')]) await p.nekter(del, { sletting }, 'ingen-tilgang', s);
    const etter = await p.patch(del, { sletting }, begge());
    expect(etter.data.sletting).toMatchObject({ slettetAv: 'arkivar administrator' });
    for (const borte of [sak, indre, jp, d, fil]) expect(await p.finnes(borte)).toBe(false);
    for (const igjen of [del, annen, andre, delt]) expect(await p.finnes(igjen)).toBe(true);
    expect(await hendelser(del)).toContainEqual(
      expect.objectContaining({
        handling: 'sletting',
        foer: { slettingstype: 'SA', mapper: 2, registreringer: 1, dokumenter: 2 },
      }),
    );
    expect((await hendelser(jp)).at(-1)).toMatchObject({ hva: 'slettet', handling: 'sletting' });
  });

  it('is told of the arkivdel alone; other kinds there go through all of its documents', async () => {
    const { d, v2 } = await arkivertDokument();
    await p.nekter(d, { sletting: { slettingstype: kode('SA') } }, 'ugyldig-inndata');
    const del = await p.s.read('arkivdel', arkivdel);
    await p.patch(del, { sletting: { slettingstype: kode('SP') } });
    expect(await p.finnes(v2)).toBe(false);
    expect((await p.naa(d)).data.sletting).toMatchObject({ slettingstype: { kode: 'SP' } });
  });
});
