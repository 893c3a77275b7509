import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bilde, gaaTil, idI, type Nettlesere, overskrift, startNettlesere, utfoer } from './nettleser.js';
import { fokus, mobil, paaAlleSpraak, settBredde, tabTil } from './sidesjekk.js';

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
  expect(await arkivar.getByRole('treeitem').count()).toBe(1);
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

test('loggen viser hvem som endret hva, før og etter, med vei til objektet', async () => {
  await gaaTil(arkivar, `${rot}/logg`);
  await arkivar.getByLabel('Hendelse').selectOption('U');
  await arkivar.getByLabel('Felt').fill('tittel');
  await arkivar.getByLabel('Hvem').fill('arkivar');
  await hoved(arkivar).getByRole('button', { name: 'Søk' }).click();
  await arkivar.waitForURL(/felt=tittel/);
  await overskrift(arkivar);
  const rad = hoved(arkivar).getByRole('row').filter({ hasText: 'Prøvesaker 2018' });
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
