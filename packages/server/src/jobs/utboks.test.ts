import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemAktoer } from '@felles/kernel';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aapneProevejobber, type Proevejobber } from '../testing/proevejobber.js';
import { lesEpost, lesHode, type Postmottak, startPostmottak } from '../testing/proevepost.js';
import { type Jobber, startJobber } from './index.js';
import { tallFor } from './tall.js';

let p: Proevejobber;
let post: Postmottak;
const startede: Jobber[] = [];

/** Jobs that run when told to, as one process has them. */
const jobber = (miljoe: Readonly<Record<string, string>> = { SMTP_URL: post.url }): Jobber => {
  const j = startJobber(p.d(miljoe), { paaKlokke: [] });
  startede.push(j);
  return j;
};
interface Rad {
  id: string;
  type: string;
  status: string;
  forsoek: number;
  feil: string | null;
  venter: number;
}
const rader = async (type = 'epost'): Promise<Rad[]> =>
  (
    await p.eier.query<Rad>(
      `select "id", "type", "status", "forsoek", "feil", extract(epoch from "neste" - now())::int as "venter" from "utboks" where "type" = $1 order by "id"`,
      [type],
    )
  ).rows;
const nyRad = async (type: string, innhold: object, virksomhet = p.digut): Promise<string> => {
  const id = randomUUID();
  await p.eier.query(`insert into "utboks" ("virksomhet", "id", "type", "innhold") values ($1, $2, $3, $4)`, [
    virksomhet,
    id,
    type,
    innhold,
  ]);
  return id;
};
const forfall = () => p.eier.query(`update "utboks" set "neste" = now() where "status" = 'venter'`);
const moete = '01890000-0000-7000-8000-000000000001';
const innkalling = (antall: number) => ({
  moete,
  tittel: 'Møte\r\nBcc: ond@example.com',
  arena: 'Rådmannsutvalget',
  start: '2018-05-02T08:00:00.000Z',
  slutt: null,
  sted: 'Trondheim',
  melding: '',
  saker: ['1. Felles arkivkjerne'],
  mottakere: Array.from({ length: antall }, (_, i) => ({
    epost: `leder${i}@kommune.example`,
    navn: `Rådmann nr. ${i}\nX-Ond: ja`,
  })),
});

beforeAll(async () => {
  p = await aapneProevejobber();
});
afterAll(() => p?.lukk());
beforeEach(async () => {
  post = await startPostmottak();
});
afterEach(async () => {
  await Promise.all(startede.splice(0).map((j) => j.stopp()));
  await post.lukk();
  await p.eier.query('delete from "utboks"');
  p.linjer.length = 0;
});

describe('a notice that the kernel put in the outbox', () => {
  it('arrives at every seat with agenda, link and calendar', async () => {
    await p.eier.query('delete from "utboks"');
    const sekretariat = p.verden.kernel.open(systemAktoer(p.digut, 'Sekretariatet'));
    const { rows } = await p.eier.query<{ systemID: string }>(
      `select a."systemID" from "arena" a join "sete" s on s."arena" = a."systemID" where s."epost" is not null
       group by 1 order by count(*) desc limit 1`,
    );
    const { objekt } = await sekretariat.act('moete', null, 'planlegg', {
      arena: rows[0]?.systemID,
      kapasitet: { kode: 'styringsgruppe' },
      tittel: 'Møte om sak/arkiv',
      start: '2018-06-13T10:00:00+02:00',
      slutt: '2018-06-13T12:00:00+02:00',
      sted: 'Stjørdal',
    });
    await sekretariat.act('moete', objekt.systemID, 'settPaaSakliste', {
      tittel: 'Orientering om arkivkjernen',
      sakstype: { kode: 'orientering' },
    });
    await sekretariat.act('moete', objekt.systemID, 'innkall', { melding: 'Velkommen.' });
    await jobber().kjoerNaa('utboks');

    const [kilde] = (
      await p.eier.query<{ antall: number; status: string }>(
        `select jsonb_array_length("innhold" -> 'mottakere') as "antall", "status" from "utboks" where "type" = 'innkalling'`,
      )
    ).rows;
    expect(kilde).toMatchObject({ status: 'sendt' });
    expect(post.mottatt.length).toBeGreaterThan(0);
    expect(post.mottatt).toHaveLength((await rader()).length);
    const { hoder, deler } = lesEpost(post.mottatt[0]?.raa ?? '');
    expect(lesHode(hoder.get('subject'))).toBe('Innkalling: Møte om sak/arkiv, onsdag 13. juni 2018');
    expect(hoder.get('from')).toBe('Felles <felles@digut.example>');
    const del = (type: string) => deler.find((d) => d.hoder.get('content-type')?.startsWith(type));
    expect(del('text/plain')?.kropp).toContain('1. Orientering om arkivkjernen');
    expect(del('text/plain')?.kropp).toContain(`https://felles.example/moete/${objekt.systemID}`);
    expect(del('text/html')?.kropp).toContain('<li>1. Orientering om arkivkjernen</li>');
    const kalender = del('text/calendar');
    expect(kalender?.hoder.get('content-type')).toMatch(/charset=utf-8/i);
    expect(kalender?.hoder.get('content-type')).toMatch(/method=REQUEST/);
    const linjer = (kalender?.kropp ?? '').replace(/\r\n[ \t]/g, '').split('\r\n');
    expect(linjer).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        `UID:${objekt.systemID}`,
        'DTSTART:20180613T080000Z',
        'DTEND:20180613T100000Z',
        'SUMMARY:Møte om sak/arkiv',
        'LOCATION:Stjørdal',
        'ORGANIZER;CN="Felles":mailto:felles@digut.example',
      ]),
    );
  });
});

describe('sending', () => {
  it('gives each recipient one e-mail of its own, and no header that a title or name brought along', async () => {
    await nyRad('innkalling', innkalling(3));
    await jobber().kjoerNaa('utboks');
    expect(post.mottatt.map((m) => m.til).sort()).toEqual([
      ['leder0@kommune.example'],
      ['leder1@kommune.example'],
      ['leder2@kommune.example'],
    ]);
    const ider = (await rader()).map((r) => `<${r.id}@digut.example>`);
    expect(post.mottatt.map((m) => lesEpost(m.raa).hoder.get('message-id')).sort()).toEqual(ider.sort());
    for (const m of post.mottatt) {
      const { hoder } = lesEpost(m.raa);
      expect([hoder.has('bcc'), hoder.has('x-ond')]).toEqual([false, false]);
      expect(lesHode(hoder.get('subject'))).toContain('Møte Bcc: ond@example.com');
    }
    expect((await rader()).map((r) => r.status)).toEqual(['sendt', 'sendt', 'sendt']);
  });

  it('by two processes at once gives each e-mail once', async () => {
    await nyRad('innkalling', innkalling(25));
    await nyRad('deltakelsesspoersmaal', {
      satsing: moete,
      tittel: 'Felles arkiv',
      svarfrist: '2018-09-15',
      mottakere: Array.from({ length: 15 }, (_, i) => ({
        epost: `post${i}@kommune.example`,
        navn: `Kommune ${i}`,
      })),
    });
    const [a, b] = [jobber(), jobber()];
    await Promise.all([a.kjoerNaa('utboks'), b.kjoerNaa('utboks')]);
    await Promise.all([a.kjoerNaa('utboks'), b.kjoerNaa('utboks')]);
    expect(post.mottatt).toHaveLength(40);
    expect(new Set(post.mottatt.map((m) => m.til[0])).size).toBe(40);
  });

  it('to a server that is down loses nothing and succeeds when it is up again, with the same Message-ID', async () => {
    await nyRad('innkalling', innkalling(2));
    const url = post.url;
    await post.lukk();
    const j = jobber({ SMTP_URL: url });
    await j.kjoerNaa('utboks');
    // The first attempt showed that nobody answers, so the others were spared.
    expect((await rader()).map((r) => [r.status, r.forsoek])).toEqual(
      expect.arrayContaining([
        ['venter', 1],
        ['venter', 0],
      ]),
    );
    const [proevd] = (await rader()).filter((r) => r.forsoek === 1);
    expect(proevd?.feil).toMatch(/^E[A-Z]+/);
    expect(proevd?.venter).toBeGreaterThan(30);
    expect(proevd?.venter).toBeLessThanOrEqual(60);

    post = await startPostmottak(Number(new URL(url).port));
    await forfall();
    await j.kjoerNaa('utboks');
    expect((await rader()).map((r) => r.status)).toEqual(['sendt', 'sendt']);
    expect(post.mottatt.map((m) => lesEpost(m.raa).hoder.get('message-id'))).toContain(
      `<${proevd?.id}@digut.example>`,
    );
  });

  it('to an address that is refused does not hold up the others, and is given up after ten attempts', async () => {
    await nyRad('innkalling', innkalling(2));
    post.avvis = (adresse) => (adresse.startsWith('leder0') ? 550 : undefined);
    const j = jobber();
    for (let i = 0; i < 10; i++) {
      await j.kjoerNaa('utboks');
      await forfall();
    }
    expect(post.mottatt.map((m) => m.til)).toEqual([['leder1@kommune.example']]);
    const feilet = (await rader()).filter((r) => r.status === 'feilet');
    expect(feilet).toMatchObject([{ forsoek: 10 }]);
    expect(feilet[0]?.feil).toContain('SMTP-svar 550');
    expect(feilet[0]?.feil).not.toContain('leder0');
    expect(JSON.stringify(p.linjer)).not.toContain('leder0');
    await j.kjoerNaa('utboks');
    expect(post.mottatt).toHaveLength(1);
  });

  it('takes over a row whose sender died when the lease runs out, and not before', async () => {
    await nyRad('innkalling', innkalling(1));
    post.avvis = () => 450;
    const j = jobber();
    await j.kjoerNaa('utboks');
    await p.eier.query(`update "utboks" set "neste" = now() + interval '15 minutes' where "type" = 'epost'`);
    post.avvis = () => undefined;
    await j.kjoerNaa('utboks');
    expect(post.mottatt).toHaveLength(0);
    await forfall();
    await j.kjoerNaa('utboks');
    expect(post.mottatt).toHaveLength(1);
  });

  it('gives up at once on content that can never be sent, and says why without saying what', async () => {
    await nyRad('innkalling', { ...innkalling(1), moete: 'hemmelig-verdi' });
    await nyRad('innkalling', { ...innkalling(0), mottakere: [{ epost: 'a@b, c@d', navn: 'N' }] });
    await jobber().kjoerNaa('utboks');
    expect(post.mottatt).toEqual([]);
    expect((await rader('innkalling')).map((r) => r.feil).sort()).toEqual(
      [null, 'moete er ikke en UUID'].sort(),
    );
    expect(await rader()).toMatchObject([{ status: 'feilet', feil: 'mottakerens e-postadresse er ugyldig' }]);
    expect(JSON.stringify(p.linjer)).not.toContain('hemmelig-verdi');
  });

  it('leaves types it does not know for the one who does', async () => {
    await nyRad('noe-nytt', { a: 1 });
    await jobber().kjoerNaa('utboks');
    expect(await rader('noe-nytt')).toMatchObject([{ status: 'venter', forsoek: 0 }]);
  });

  it('counts what waits and what was given up', async () => {
    await nyRad('innkalling', innkalling(2));
    await nyRad('innkalling', {});
    post.avvis = (adresse) => (adresse.startsWith('leder0') ? 450 : undefined);
    const d = p.d({ SMTP_URL: post.url });
    const j = startJobber(d, { paaKlokke: [] });
    startede.push(j);
    await j.kjoerNaa('utboks');
    expect(tallFor(d)).toMatchObject({ sendt: 1, utboksVenter: 1, utboksFeilet: 1 });
  });
});

describe('without a mail server', () => {
  it('the demo writes each e-mail to a file and says so in the log', async () => {
    await nyRad('innkalling', innkalling(2));
    await jobber({}).kjoerNaa('utboks');
    const mappe = join(p.datamappe, 'utgaaende');
    const ider = (await rader()).map((r) => r.id);
    expect((await readdir(mappe)).sort()).toEqual(ider.map((id) => `${id}.eml`).sort());
    const { hoder, deler } = lesEpost(await readFile(join(mappe, `${ider[0]}.eml`), 'utf8'));
    expect(hoder.get('message-id')).toBe(`<${ider[0]}@digut.example>`);
    expect(deler.map((d) => d.hoder.get('content-type')?.split(';')[0])).toContain('text/calendar');
    expect((await rader()).map((r) => r.status)).toEqual(['sendt', 'sendt']);
    expect(p.linjer.map((l) => l.hendelse)).toContain('epost-skrives-til-fil');
  });

  it('a real installation keeps the e-mails waiting and warns', async () => {
    await nyRad('innkalling', innkalling(1));
    const oidc = { OIDC_ISSUER: 'https://logginn.example', OIDC_KLIENT_ID: 'felles' };
    await jobber(oidc).kjoerNaa('utboks');
    expect(await rader('innkalling')).toMatchObject([{ status: 'venter', forsoek: 0 }]);
    expect(p.linjer).toMatchObject([{ level: 40, hendelse: 'epost-venter-uten-tjener' }]);
  });
});
