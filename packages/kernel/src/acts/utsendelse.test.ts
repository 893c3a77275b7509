import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spoerring } from '../proevekjerne.js';
import { aapneProevearena, kode, type Proevearena } from './proevearena.js';

// A letter to many, beside somebody who opens cases.

const mottakere = 100;
let p: Proevearena;
let parter: readonly string[];

beforeAll(async () => {
  p = await aapneProevearena();
  const mal = await p.system.create('samarbeidspart', {
    navn: 'Mal',
    kortform: 'mal',
    parttype: kode('kommune'),
    fraDato: '2018-01-01',
    epostmottak: 'post@mal.example',
  });
  const { rows } = await p.k.eier.query<{ kolonner: string }>(
    `select string_agg(quote_ident(column_name), ', ') as kolonner from information_schema.columns
      where table_schema = 'public' and table_name = 'samarbeidspart' and is_generated = 'NEVER'`,
  );
  const kolonner = rows[0]?.kolonner ?? '';
  const laget = await p.k.eier.query<{ systemID: string }>(
    `insert into "samarbeidspart" (${kolonner})
     select ${kolonner} from (select to_jsonb(m) || jsonb_build_object('systemID', gen_random_uuid(), 'navn', 'Part ' || n,
       'kortform', 'part-' || n, 'epostmottak', 'post@part' || n || '.example') as rad
       from "samarbeidspart" m, generate_series(1, $2) n where m."systemID" = $1) x,
       jsonb_populate_record(null::"samarbeidspart", rad) returning "systemID"`,
    [mal.systemID, mottakere],
  );
  parter = laget.rows.map((r) => r.systemID);
}, 60_000);
afterAll(() => p.lukk());

describe('a letter to many parties', () => {
  it('gives each its own, and is no hindrance to those who open cases while it is drawn', async () => {
    const begynt = performance.now();
    let ferdig = false;
    const brevet = p.sekretariat
      .act('utsendelse', null, 'sendUt', {
        tittel: 'Til {navn}',
        tekst: Array.from(
          { length: 12 },
          (_, i) => `Avsnitt ${i}. ${'Saken gjelder {navn}. '.repeat(8)}`,
        ).join('\n\n'),
        part: parter,
      })
      .finally(() => {
        ferdig = true;
      });
    const ventet: number[] = [];
    const arkivdel = (await p.system.find('arkivdel', spoerring('arkivdel'))).verdier[0]?.systemID ?? '';
    while (!ferdig) {
      const foer = performance.now();
      await p.system.create('saksmappe', { tittel: 'En annen sak' }, { relasjoner: { arkivdel } });
      ventet.push(performance.now() - foer);
    }
    const { laget } = await brevet;
    const alt = performance.now() - begynt;
    expect(Math.max(...ventet)).toBeLessThan(alt / 2);
    expect(laget.map((x) => x.entitet)).toEqual(['saksmappe', 'journalpost']);
    const dokumenter = await p.sekretariat.find(
      'dokumentbeskrivelse',
      spoerring('dokumentbeskrivelse', { filter: "startswith(tittel, 'Brev til Part ')", top: 600 }),
    );
    expect(new Set(dokumenter.verdier.map((d) => d.data.tittel)).size).toBe(mottakere);
    const [ut] = (
      await p.k.eier.query<{ n: number }>(
        `select jsonb_array_length(innhold->'mottakere') as n from "utboks" where "type" = 'brev'`,
      )
    ).rows;
    expect(ut?.n).toBe(mottakere);
  }, 120_000);
});
