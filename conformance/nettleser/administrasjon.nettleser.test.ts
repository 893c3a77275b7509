import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { brudd } from './axe.js';
import { bilde, gaaTil, idI, type Nettlesere, overskrift, startNettlesere, utfoer } from './nettleser.js';
import { fokus, forBred, mobil, paaAlleSpraak, settBredde, tabTil } from './sidesjekk.js';

// The archivist arranges the archive, fills it from files, keeps the code lists and finds it all again in the log.

let n: Nettlesere;
let arkivar: Page;
const rot = '/administrasjon/digut';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  n = await startNettlesere();
  arkivar = await n.som('arkivar@digut.example');
}, 120_000);

afterAll(async () => {
  await n?.rydd();
});

const hoved = (side: Page): Locator => side.locator('main');
const tittel = async (side: Page, navn: string | RegExp): Promise<void> => {
  await hoved(side).getByRole('heading', { level: 1, name: navn }).waitFor();
  await overskrift(side);
};
const linje = (side: Page, navn: RegExp): Locator => side.getByRole('treeitem', { name: navn });
const fil = (navn: string, tekst: string, koding: BufferEncoding = 'utf8') => ({
  name: navn,
  mimeType: 'text/csv',
  buffer: Buffer.from(tekst, koding),
});

test('arkivaren oppretter et arkiv med arkivskaper og arkivdel', async () => {
  await gaaTil(arkivar, '/');
  await arkivar.getByRole('link', { name: 'Administrasjon', exact: true }).click();
  await tittel(arkivar, 'Administrasjon');
  await hoved(arkivar).getByRole('link', { name: 'Arkivstruktur' }).first().click();
  await tittel(arkivar, 'Arkivstruktur');
  await utfoer(arkivar, 'Nytt arkiv', { Tittel: 'Prøvearkivet' }, 'Opprett');
  await tittel(arkivar, 'Prøvearkivet');
  await hoved(arkivar).getByText('Ingen arkivskaper er knyttet til arkivet ennå.').waitFor();
  await utfoer(
    arkivar,
    'Ny arkivskaper',
    { 'ID for arkivskaper': '938966397', Navn: 'Arkivskaperen' },
    'Opprett',
  );
  await hoved(arkivar).getByText('938966397 Arkivskaperen').waitFor();
  await utfoer(arkivar, 'Ny arkivdel', { Tittel: 'Prøvesaker' }, 'Opprett');
  await tittel(arkivar, 'Prøvesaker');
  // The way down is told beside the object, and is open in the tree.
  await hoved(arkivar).getByRole('navigation', { name: 'Plassering' }).getByText('Prøvearkivet').waitFor();
  await linje(arkivar, /^Prøvesaker/).waitFor();
  expect(await linje(arkivar, /^Prøvesaker/).getAttribute('aria-current')).toBe('page');
  await bilde(arkivar, 'administrasjon-struktur');
});

test('en klassifikasjon leses inn fra fil: feil linje stopper alt, riktig fil gir klassene', async () => {
  await gaaTil(arkivar, `${rot}/klassifikasjon`);
  await utfoer(arkivar, 'Nytt klassifikasjonssystem', { Tittel: 'Prøvenøkkelen' }, 'Opprett');
  await tittel(arkivar, 'Prøvenøkkelen');
  await hoved(arkivar).getByRole('link', { name: 'Les inn klasser fra fil' }).click();
  await tittel(arkivar, 'Les inn klasser fra fil');
  const mange = Array.from({ length: 398 }, (_, i) => `${i + 1};Klasse ${i + 1}`);
  await arkivar
    .getByLabel('Velg fil')
    .setInputFiles(fil('feil.csv', ['klasseID;tittel', ...mange, ';Uten ID'].join('\n')));
  const varsel = hoved(arkivar).getByRole('alert');
  await varsel.waitFor();
  expect(await varsel.innerText()).toContain('Linje 400: klasseID mangler');
  expect(await varsel.innerText()).toContain('Ingenting er skrevet');
  expect(await arkivar.getByRole('button', { name: /^Les inn/ }).count()).toBe(0);
  await bilde(arkivar, 'administrasjon-import-feil');

  // As an older program would write it: Windows-1252, no heading.
  const rett = '0;Styring\n00;Økonomi;0;Budsjett;K;10\n01;Personal;0\n';
  await arkivar.getByLabel('Velg fil').setInputFiles(fil('noekkel.csv', rett, 'latin1'));
  await hoved(arkivar).getByText('00 Økonomi').waitFor();
  await arkivar.getByRole('button', { name: 'Les inn 3 linjer' }).click();
  await hoved(arkivar).getByText('Ferdig. 3 linjer fra noekkel.csv er skrevet.').waitFor();
  await arkivar.getByLabel('Velg fil').setInputFiles(fil('igjen.csv', rett, 'latin1'));
  await hoved(arkivar).getByText('Alt i igjen.csv finnes fra før.').waitFor();

  await hoved(arkivar).getByRole('link', { name: 'Til klassifikasjonssystemet' }).click();
  await tittel(arkivar, 'Prøvenøkkelen');
  await expect.poll(() => arkivar.getByRole('treeitem').count()).toBe(1);
  await linje(arkivar, /^0 Styring/)
    .locator('.a-vipp')
    .click();
  await linje(arkivar, /^00 Økonomi/).waitFor();
  await bilde(arkivar, 'administrasjon-klassifikasjon');
});

test('arkivdelen får klassifikasjonssystemet, og det som nektes, får en grunn', async () => {
  await gaaTil(arkivar, `${rot}/arkivstruktur`);
  await linje(arkivar, /^Prøvearkivet/)
    .locator('.a-vipp')
    .click();
  await linje(arkivar, /^Prøvesaker/).click();
  await tittel(arkivar, 'Prøvesaker');
  await hoved(arkivar).getByRole('button', { name: 'Velg klassifikasjonssystem' }).click();
  const dialog = arkivar.getByRole('dialog');
  await dialog.getByLabel(/^Klassifikasjonssystem/).selectOption({ label: 'Prøvenøkkelen' });
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await linje(arkivar, /^Prøvenøkkelen/).waitFor();

  await linje(arkivar, /^Prøvearkivet/).click();
  await tittel(arkivar, 'Prøvearkivet');
  await hoved(arkivar).getByRole('button', { name: 'Slett', exact: true }).click();
  await dialog.getByText('Dette kan ikke angres.').waitFor();
  await dialog.getByRole('button', { name: 'Slett', exact: true }).click();
  await dialog.getByText('Posten er i bruk og kan ikke slettes').waitFor();
  await bilde(arkivar, 'administrasjon-nektet', false);
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await dialog.waitFor({ state: 'hidden' });
  // The reader is given back to the button, with nothing done.
  await expect.poll(async () => (await fokus(arkivar)).navn).toBe('Slett');

  await linje(arkivar, /^Prøvesaker/).click();
  await tittel(arkivar, 'Prøvesaker');
  await utfoer(arkivar, 'Endre', { Tittel: 'Prøvesaker 2018' }, 'Lagre');
  await tittel(arkivar, 'Prøvesaker 2018');
  await utfoer(arkivar, 'Avslutt', {});
  await hoved(arkivar).getByText('Avsluttet. Det tar ikke imot noe nytt og kan ikke endres.').waitFor();
  expect(await hoved(arkivar).getByRole('button', { name: 'Endre' }).count()).toBe(0);
});

test('en egen kode legges til, brukes i listen og tas ut av bruk', async () => {
  await gaaTil(arkivar, `${rot}/kodelister/Dokumenttype`);
  await hoved(arkivar).getByRole('button', { name: 'Ny kode' }).click();
  const dialog = arkivar.getByRole('dialog');
  await dialog.getByLabel('Kode', { exact: true }).fill('TGN');
  await dialog.getByLabel('Navn på koden').fill('Tegning');
  await dialog.getByRole('button', { name: 'Opprett' }).click();
  const rad = hoved(arkivar).getByRole('row', { name: /^TGN/ });
  await rad.getByText('I bruk').waitFor();
  await utfoer(arkivar, 'Ta TGN ut av bruk', {}, 'Ta ut av bruk');
  await rad.getByText('Ute av bruk fra').waitFor();
  await bilde(arkivar, 'administrasjon-kodeliste');

  await gaaTil(arkivar, `${rot}/kodelister/Postnummer/import`);
  await arkivar
    .getByLabel('Velg fil')
    .setInputFiles(fil('postnr.txt', '7100\tRISSA\t5054\tINDRE FOSEN\tG\n7130\tBREKSTAD\t5057\t\tB\n'));
  await arkivar.getByRole('button', { name: 'Les inn 2 linjer' }).click();
  await hoved(arkivar).getByText('Ferdig. 2 linjer').waitFor();
  await gaaTil(arkivar, `${rot}/kodelister/Postnummer`);
  await hoved(arkivar).getByRole('row', { name: /^7130/ }).getByText('BREKSTAD').waitFor();
});

/** Barriers on the page as it stands, with what is open on it. */
const utenBrudd = async (side: Page): Promise<void> => {
  expect(await brudd(side, true)).toEqual([]);
};

/** A case in the archive part that the demonstration has, opened in the tree. */
const aapneArkivdel = async (side: Page): Promise<void> => {
  await gaaTil(side, `${rot}/arkivstruktur`);
  await linje(side, /^DiguT/)
    .locator('.a-vipp')
    .click();
  await linje(side, /^Saker/).click();
  await tittel(side, 'Saker');
};

test('et eget felt lages i katalogen, fylles ut på en mappe og vises der', async () => {
  await gaaTil(arkivar, `${rot}/metadata`);
  const dialog = arkivar.getByRole('dialog');
  for (const [navn, type, om] of [
    ['ppt-v1:skoleaar', 'string', 'Skoleåret tiltaket gjelder for'],
    ['ppt-v1:timer', 'decimal', 'Timer i uken'],
    ['ppt-v1:vedtatt', 'date', 'Dagen tiltaket ble vedtatt'],
    ['ppt-v1:ferdig', 'boolean', 'Om tiltaket er avsluttet'],
  ] as const) {
    await hoved(arkivar).getByRole('button', { name: 'Nytt felt' }).click();
    await dialog.getByLabel('Navn').fill(navn);
    await dialog.getByLabel('Type').selectOption(type);
    await dialog.getByLabel(/^Beskrivelse/).fill(om);
    await dialog.getByRole('button', { name: 'Opprett' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  await aapneArkivdel(arkivar);
  await hoved(arkivar).getByRole('button', { name: 'Ny saksmappe' }).click();
  await dialog.getByLabel('Tittel', { exact: true }).fill('Prøvetiltaket');
  const rad = (nr: number) => dialog.getByRole('group', { name: `Egne metadata ${nr}`, exact: true });
  for (const [nr, navn] of ['ppt-v1:skoleaar', 'ppt-v1:timer', 'ppt-v1:vedtatt', 'ppt-v1:ferdig'].entries()) {
    await dialog
      .getByRole('group', { name: /^Egne metadata Felt/ })
      .getByRole('button', { name: 'Legg til' })
      .click();
    // The reader is in the new row, and is told of it.
    await expect.poll(async () => (await fokus(arkivar)).navn).toContain('Felt');
    await dialog.getByText(`Egne metadata ${nr + 1} er lagt til`).waitFor();
    await rad(nr + 1)
      .getByLabel('Felt')
      .selectOption(navn);
  }
  await rad(1)
    .getByLabel(/^Verdi/)
    .fill('2018/2019');
  await rad(2)
    .getByLabel(/^Verdi/)
    .fill('tolv');
  await rad(3)
    .getByLabel(/^Verdi/)
    .fill('2018-05-01');
  await rad(4)
    .getByLabel(/^Verdi/)
    .selectOption({ label: 'Nei' });
  await dialog.getByRole('button', { name: 'Opprett' }).click();
  const feilen = rad(2).getByText('Må være et tall');
  await feilen.waitFor();
  await utenBrudd(arkivar);
  await rad(2)
    .getByLabel(/^Verdi/)
    .fill('12,5');
  expect(await feilen.count()).toBe(0);
  await rad(4).getByRole('button', { name: 'Fjern Egne metadata 4' }).click();
  await expect.poll(async () => (await fokus(arkivar)).navn).toBe('Legg til');
  await bilde(arkivar, 'administrasjon-egne-metadata', false);
  await dialog.getByRole('button', { name: 'Opprett' }).click();
  await tittel(arkivar, /Prøvetiltaket$/);
  const verdi = (navn: string) =>
    hoved(arkivar).locator('.f-faktalinje .f-faktalinje').filter({ hasText: navn }).locator('dd');
  await verdi('ppt-v1:skoleaar').waitFor();
  expect(await verdi('ppt-v1:skoleaar').innerText()).toContain('2018/2019');
  expect(await verdi('ppt-v1:skoleaar').innerText()).toContain('Skoleåret tiltaket gjelder for');
  expect(await verdi('ppt-v1:timer').innerText()).toContain('12,5');
  expect(await verdi('ppt-v1:vedtatt').innerText()).toContain('1. mai 2018');
  expect(await hoved(arkivar).getByText('ppt-v1:ferdig').count()).toBe(0);

  // What is there can be changed.
  await hoved(arkivar).getByRole('button', { name: 'Endre', exact: true }).click();
  await expect.poll(() => rad(2).getByLabel('Felt').inputValue()).toBe('ppt-v1:timer');
  await rad(2)
    .getByLabel(/^Verdi/)
    .fill('13');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => verdi('ppt-v1:timer').innerText()).toContain('13');
});

test('en person får to numre i hver sin rad, og postnummer og land finnes ved søk', async () => {
  await aapneArkivdel(arkivar);
  await hoved(arkivar)
    .getByRole('link', { name: /Prøvetiltaket/ })
    .click();
  await tittel(arkivar, /Prøvetiltaket$/);
  await hoved(arkivar).getByRole('button', { name: 'Ny person' }).click();
  const dialog = arkivar.getByRole('dialog');
  await dialog.getByLabel('Navn', { exact: true }).fill('Eleven');
  const numre = dialog.getByRole('group', { name: 'Identifikasjon av personen', exact: true });
  const rad = (nr: number) => dialog.getByRole('group', { name: `Identifikasjon av personen ${nr}` });
  // With the keys alone: each new row takes the reader into it.
  await numre.getByRole('button', { name: 'Legg til' }).focus();
  await arkivar.keyboard.press('Enter');
  await expect.poll(async () => (await fokus(arkivar)).navn).toMatch(/^Fødselsnummer/);
  await arkivar.keyboard.type('01018012345');
  await numre.getByRole('button', { name: 'Legg til' }).focus();
  await arkivar.keyboard.press('Enter');
  await rad(2)
    .getByLabel(/^D-nummer/)
    .fill('41018012345');
  await dialog.getByText('Flere opplysninger').click();
  const adresse = dialog.getByRole('group', { name: 'Postadresse', exact: true });
  await adresse.getByRole('checkbox', { name: 'Gjelder her' }).check();
  const soek = async (felt: string, tekst: string, treff: string): Promise<void> => {
    const kontroll = adresse.getByRole('textbox', { name: felt });
    await kontroll.focus();
    await arkivar.keyboard.type(tekst);
    await adresse.getByRole('option', { name: treff, exact: true }).waitFor();
  };
  const velgDet = async (treff: string): Promise<void> => {
    const pekt = () =>
      arkivar.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        return id ? document.getElementById(id)?.textContent?.trim() : undefined;
      });
    // Hits that come late take the mark away again.
    const naa = async () => {
      const foer = await pekt();
      if (foer !== treff) await arkivar.keyboard.press('ArrowDown');
      return foer;
    };
    await expect.poll(naa, { timeout: 10_000 }).toBe(treff);
    await arkivar.keyboard.press('Enter');
  };
  await soek('Postnummer', '71', '7100 RISSA');
  await utenBrudd(arkivar);
  await bilde(arkivar, 'administrasjon-kodesoek', false);
  await velgDet('7100 RISSA');
  const vist = (felt: string) => adresse.getByRole('combobox', { name: felt }).inputValue();
  await expect.poll(() => vist('Postnummer')).toBe('7100 RISSA');
  await adresse.getByLabel('Poststed').fill('Rissa');
  await soek('Land', 'norg', 'NO Norge');
  await velgDet('NO Norge');
  await expect.poll(() => vist('Land')).toBe('NO Norge');
  await dialog.getByRole('button', { name: 'Opprett' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await hoved(arkivar).getByRole('button', { name: 'Vis Eleven' }).click();
  const fakta = hoved(arkivar).getByRole('listitem').filter({ hasText: 'Eleven' });
  for (const tekst of ['01018012345', '41018012345', 'RISSA', 'Norge'])
    await fakta.getByText(tekst, { exact: true }).waitFor();
  await utenBrudd(arkivar);
});

test('en fil på 3 MB lastes opp med framdrift, fortsetter der den stoppet og er den samme', async () => {
  const side = await n.som('arkivar@digut.example');
  await gaaTil(side, '/arkiv/digut/journal');
  await hoved(side).getByRole('row').nth(1).getByRole('link').first().click();
  await hoved(side).getByRole('link', { name: 'Last ned bevis' }).waitFor();
  await hoved(side).getByRole('button', { name: 'Nytt dokument' }).waitFor();
  await utfoer(side, 'Nytt dokument', { Tittel: 'Prøverapporten' }, 'Opprett');
  const last = hoved(side).getByRole('button', { name: 'Last opp fil til Prøverapporten' });
  await last.click();
  // A line on which the file takes some seconds.
  const linjen = await side.context().newCDPSession(side);
  const fart = (byte: number) =>
    linjen.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: byte,
    });
  await fart(600_000);
  const bytes = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(3_000_000, 'x'),
    Buffer.from('\n%%EOF'),
  ]);
  await side
    .getByLabel('Fil til Prøverapporten', { exact: true })
    .setInputFiles({ name: 'rapport.pdf', mimeType: 'application/pdf', buffer: bytes });
  const framdrift = hoved(side).getByRole('progressbar', { name: 'Sender rapport.pdf' });
  const andel = async () => Number(await framdrift.getAttribute('value'));
  await framdrift.waitFor();
  await expect.poll(andel, { timeout: 20_000 }).toBeGreaterThan(0.2);
  expect(await andel()).toBeLessThan(1);
  await utenBrudd(side);
  await bilde(side, 'arkiv-opplasting', false);
  await hoved(side).getByRole('button', { name: 'Stopp' }).click();
  await hoved(side)
    .getByText(/^Sendingen av rapport.pdf stoppet da .* av 3 MB var kommet fram/)
    .waitFor();
  await utenBrudd(side);
  const deler: string[] = [];
  side.on('request', (r) => {
    if (r.method() === 'PUT') deler.push(r.headers()['content-range'] ?? '');
  });
  await fart(-1);
  await hoved(side).getByRole('button', { name: 'Fortsett' }).click();
  await hoved(side).getByText('rapport.pdf er lastet opp (3 MB).').waitFor();
  // It was asked how far it had come, and nothing that had come was sent again.
  expect(deler[0]).toBe(`*/${bytes.length}`);
  expect(Number(deler[1]?.split('-')[0])).toBeGreaterThan(0);
  const sjekksum = createHash('sha256').update(bytes).digest('hex');
  await hoved(side).getByText(sjekksum).waitFor();
  await settBredde(side, mobil);
  await utenBrudd(side);
  expect(await forBred(side)).toBeUndefined();
  await bilde(side, 'arkiv-opplasting-mobil', false);
  await side.context().close();
});

test('en kryssreferanse knyttes fra sak til sak, og arkivdelen får neste arkivdel og et sekundært system', async () => {
  await aapneArkivdel(arkivar);
  const dialog = arkivar.getByRole('dialog');
  const velg = async (knapp: string, valg: string, lagre: string): Promise<void> => {
    await hoved(arkivar).getByRole('button', { name: knapp, exact: true }).click();
    await dialog.getByRole('combobox').selectOption({ label: valg });
    await dialog.getByRole('button', { name: lagre, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  await velg('Velg neste arkivdel', 'Møter', 'Lagre');
  await velg('Legg til', 'Prøvenøkkelen', 'Legg til');
  await hoved(arkivar).getByRole('link', { name: 'Prøvenøkkelen' }).waitFor();
  await utenBrudd(arkivar);
  await hoved(arkivar).getByRole('link', { name: 'Møter' }).click();
  await tittel(arkivar, 'Møter');
  // The other one was told.
  await hoved(arkivar).getByText('Forrige arkivdel').waitFor();
  await hoved(arkivar).getByRole('link', { name: 'Saker', exact: true }).waitFor();
  await utfoer(arkivar, 'Fjern forrige arkivdel', {}, 'Fjern');
  await expect.poll(() => hoved(arkivar).getByRole('link', { name: 'Saker', exact: true }).count()).toBe(0);

  await aapneArkivdel(arkivar);
  await hoved(arkivar)
    .getByRole('link', { name: /Prøvetiltaket/ })
    .click();
  await tittel(arkivar, /Prøvetiltaket$/);
  await hoved(arkivar).getByRole('button', { name: 'Ny kryssreferanse' }).click();
  await dialog.getByRole('button', { name: 'Opprett' }).click();
  await dialog.getByText('Må fylles ut').waitFor();
  await utenBrudd(arkivar);
  const valget = dialog.getByRole('option', { name: /Bemanning i sekretariatet$/ });
  await valget.waitFor({ state: 'attached' });
  const sak = (await valget.textContent()) ?? '';
  await dialog.getByLabel('Vis til').selectOption({ label: sak });
  await dialog.getByRole('button', { name: 'Opprett' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const referanse = hoved(arkivar).getByRole('link', { name: sak, exact: true });
  await referanse.waitFor();
  await utenBrudd(arkivar);
  await bilde(arkivar, 'administrasjon-kryssreferanse');
  await utfoer(arkivar, `Fjern kryssreferansen til ${sak}`, {}, 'Fjern');
  await hoved(arkivar).getByText('Ingen kryssreferanser herfra.').waitFor();
});

test('loggen viser hvem som endret hva, før og etter, med vei til objektet', async () => {
  await gaaTil(arkivar, `${rot}/logg`);
  await arkivar.getByLabel('Hendelse').selectOption('U');
  await arkivar.getByLabel('Felt').fill('tittel');
  await arkivar.getByLabel('Hvem').fill('arkivar');
  await hoved(arkivar).getByRole('button', { name: 'Søk' }).click();
  await arkivar.waitForURL(/felt=tittel/);
  await overskrift(arkivar);
  const rad = hoved(arkivar).getByRole('row').filter({ hasText: 'Prøvesaker 2018' });
  // Until the answer is there, the page shows what it had.
  await expect.poll(() => rad.count(), { timeout: 20_000 }).toBe(1);
  await rad.getByText('Arkivar i DiguT').waitFor();
  expect(await rad.locator('del').innerText()).toBe('Prøvesaker');
  expect(await rad.locator('ins').innerText()).toBe('Prøvesaker 2018');
  await bilde(arkivar, 'administrasjon-logg');
  const [nedlasting] = await Promise.all([
    arkivar.waitForEvent('download'),
    hoved(arkivar).getByRole('button', { name: 'Last ned som CSV' }).click(),
  ]);
  expect(nedlasting.suggestedFilename()).toBe('logg-digut.csv');
  await rad.getByRole('link', { name: 'Prøvesaker 2018' }).click();
  await tittel(arkivar, 'Prøvesaker 2018');
});

test('administratoren gir og tar roller, og legger enheter under hverandre', async () => {
  const side = await n.som('administrator@digut.example');
  await gaaTil(side, `${rot}/enheter`);
  await utfoer(
    side,
    'Ny enhet',
    { 'Navn på enheten': 'Sekretariatet', 'Status for enheten': 'Aktiv' },
    'Opprett',
  );
  await tittel(side, 'Sekretariatet');
  await utfoer(
    side,
    'Ny enhet under',
    { 'Navn på enheten': 'Arkivet', 'Status for enheten': 'Aktiv' },
    'Opprett',
  );
  await tittel(side, 'Arkivet');
  await gaaTil(side, `${rot}/brukere`);
  await hoved(side).getByRole('link', { name: 'Leser i DiguT' }).click();
  await tittel(side, 'Leser i DiguT');
  await hoved(side).getByRole('button', { name: 'Legg til' }).click();
  const dialog = side.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption({ label: 'Arkivet' });
  await dialog.getByRole('button', { name: 'Legg til' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await hoved(side).getByRole('link', { name: 'Arkivet', exact: true }).waitFor();
  await hoved(side).getByRole('button', { name: 'Gi rolle' }).click();
  await dialog.getByRole('combobox').selectOption('observatoer');
  await dialog.getByRole('button', { name: 'Gi rolle' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await hoved(side).getByText('observatør', { exact: true }).waitFor();
  await utfoer(side, 'Ta fra rollen observatør', {}, 'Ta fra rolle');
  await expect.poll(() => hoved(side).getByText('observatør', { exact: true }).count()).toBe(0);
  await bilde(side, 'administrasjon-bruker');
  await side.context().close();
});

test('en tilgang gis med bare én rett haket av: de andre er et nei, og retten kan tas bort igjen', async () => {
  const side = await n.som('administrator@digut.example');
  await gaaTil(side, `${rot}/tilgang`);
  await hoved(side).getByRole('button', { name: 'Ny tilgang' }).click();
  const dialog = side.getByRole('dialog');
  await dialog.getByLabel('Rolle').selectOption('observatoer');
  await dialog.getByLabel('Gjelder', { exact: true }).selectOption('M');
  await dialog.getByRole('checkbox', { name: 'Kan lese' }).check();
  await utenBrudd(side);
  await bilde(side, 'administrasjon-tilgang', false);
  await dialog.getByRole('button', { name: 'Opprett' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const rettene = () =>
    hoved(side)
      .getByRole('table', { name: 'Det virksomheten har lagt til' })
      .getByRole('row', { name: /^observatør/ })
      .getByText(/^(Ja|Nei)$/)
      .allInnerTexts();
  await expect.poll(rettene).toEqual(['Ja', 'Nei', 'Nei', 'Nei']);
  await hoved(side)
    .getByRole('button', { name: /^Endre observatør/ })
    .click();
  await dialog.getByRole('checkbox', { name: 'Kan lese' }).uncheck();
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(rettene).toEqual(['Nei', 'Nei', 'Nei', 'Nei']);
  await side.context().close();
});

test('treet brukes med bare tastaturet', async () => {
  const side = await n.som('arkivar@digut.example');
  await gaaTil(side, `${rot}/arkivstruktur`);
  await linje(side, /^DiguT/).waitFor();
  await tabTil(side, /^DiguT/);
  const her = async () => (await fokus(side)).navn;
  await side.keyboard.press('ArrowRight');
  await linje(side, /^Saker/).waitFor();
  await side.keyboard.press('ArrowRight');
  expect(await her()).toMatch(/^Møter/);
  await side.keyboard.press('s');
  expect(await her()).toMatch(/^Saker/);
  expect((await fokus(side)).synlig).toBe(true);
  await side.keyboard.press('ArrowRight');
  await linje(side, /^Funksjoner i samarbeidet/).waitFor();
  await side.keyboard.press('End');
  await side.keyboard.press('Home');
  expect(await her()).toMatch(/^DiguT/);
  await side.keyboard.press('ArrowLeft');
  await expect.poll(() => linje(side, /^Saker/).count()).toBe(0);
  await side.keyboard.press('ArrowRight');
  await linje(side, /^Saker/).waitFor();
  await side.keyboard.type('sa');
  await side.keyboard.press('Enter');
  await tittel(side, 'Saker');
  // The reader is taken to what was opened; the tree is one step back, where it was left.
  await expect.poll(async () => (await fokus(side)).tag).toBe('h1');
  await side.keyboard.press('Shift+Tab');
  await expect.poll(her).toMatch(/^Nytt arkiv/);
  await side.keyboard.press('Shift+Tab');
  expect(await her()).toMatch(/^Saker/);
  await side.context().close();
});

test('adressen sier hva som er åpent, og på telefon er treet en side og objektet en annen', async () => {
  const side = await n.som('arkivar@digut.example');
  await gaaTil(side, `${rot}/arkivstruktur`);
  await linje(side, /^DiguT/).click();
  await tittel(side, 'DiguT');
  const adresse = new URL(side.url()).pathname;
  expect(adresse).toBe(`${rot}/arkivstruktur/arkiv/${idI(side)}`);
  await settBredde(side, mobil);
  await gaaTil(side, adresse);
  expect(await side.getByRole('tree').isVisible()).toBe(false);
  await hoved(side).getByRole('link', { name: 'Til treet' }).click();
  await linje(side, /^DiguT/).waitFor();
  expect(await side.getByRole('tree').isVisible()).toBe(true);
  await side.context().close();
});

test('andre roller ser ikke administrasjonen, og får vite hvorfor når de kommer dit', async () => {
  const side = await n.som('saksbehandler@digut.example');
  expect(await side.getByRole('link', { name: 'Administrasjon', exact: true }).count()).toBe(0);
  for (const sti of ['/administrasjon', `${rot}/brukere`, `${rot}/logg`]) {
    await gaaTil(side, sti);
    await hoved(side).getByText('Administrasjonen er for arkivarer og administratorer i DiguT.').waitFor();
  }
  await side.context().close();
  const gjest = await n.gjest();
  await gaaTil(gjest, `${rot}/arkivstruktur`);
  await hoved(gjest).getByRole('link', { name: 'Logg inn' }).waitFor();
  await gjest.context().close();
});

test('hver side er uten brudd på WCAG 2.1 AA i begge bredder, på tre språk og uten sideveis rulling på 320 px', async () => {
  const side = await n.som('arkivar@digut.example');
  await gaaTil(side, `${rot}/klassifikasjon`);
  await hoved(side).getByRole('link', { name: 'Prøvenøkkelen' }).click();
  await tittel(side, 'Prøvenøkkelen');
  const system = idI(side);
  await gaaTil(side, `${rot}/brukere`);
  await hoved(side).getByRole('link', { name: 'Arkivar i DiguT' }).click();
  await tittel(side, 'Arkivar i DiguT');
  const bruker = idI(side);
  const sider = [
    '/administrasjon',
    ...[
      'arkivstruktur',
      'klassifikasjon',
      'kodelister',
      'brukere',
      'enheter',
      'tilgang',
      'metadata',
      'logg',
    ].map((s) => `${rot}/${s}`),
    `${rot}/arkivstruktur/klassifikasjonssystem/${system}`,
    `${rot}/klassifikasjon/${system}`,
    `${rot}/klassifikasjon/${system}/import`,
    `${rot}/kodelister/Dokumenttype`,
    `${rot}/kodelister/Postnummer/import`,
    `${rot}/brukere/${bruker}`,
  ];
  const feil: string[] = [];
  for (const sti of sider) feil.push(...(await paaAlleSpraak(side, sti)));
  expect(feil).toEqual([]);
  expect(n.skriptfeil).toEqual([]);
  await side.context().close();
}, 240_000);
