import type { APIResponse, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test, vi } from 'vitest';
import { pdf } from '../klient.js';
import { svarnoekkel } from '../utgaaende.js';
import { brudd } from './axe.js';
import { bilde, gaaTil, idI, type Nettlesere, paa, startNettlesere, utfoer } from './nettleser.js';
import { forBred, mobil, settBredde, tabTil } from './sidesjekk.js';

// A meeting as its people have it: the secretariat prepares it, the leader leads it from a tablet, one participant
// votes from a phone, and one has a keyboard alone.

let n: Nettlesere;
let sekretariat: Page;
let leder: Page;
let telefon: Page;
let tastatur: Page;
let moete = '';
let stanset = false;
const tittel = 'RU som styringsgruppe, september';

vi.setConfig({ testTimeout: 90_000 });
const sier = (side: Page, tekst: string | RegExp): Promise<void> =>
  side.getByRole('status').filter({ hasText: tekst }).first().waitFor();

beforeAll(async () => {
  n = await startNettlesere();
  [sekretariat, leder, telefon, tastatur] = await Promise.all([
    n.som('sekretariat@digut.example'),
    n.som('leder@digut.example', { viewport: { width: 820, height: 1100 } }),
    n.som('leder@indre-fosen.example', { viewport: { width: mobil, height: 844 } }),
    n.som('leder@namsos.example'),
  ]);
}, 200_000);
afterAll(async () => {
  await n?.rydd();
});
beforeEach((denne) => {
  if (stanset) denne.skip('et tidligere steg feilet');
  onTestFailed(async () => {
    stanset = true;
    await n.feilbilder();
  });
});

const feilfri = async (side: Page, navn: string): Promise<void> => {
  expect(await brudd(side, true), navn).toEqual([]);
  expect(await forBred(side), navn).toBeUndefined();
};

/** As the secretariat's page itself would send it. */
const api = async (sti: string, data: object): Promise<APIResponse> => {
  const csrf = await sekretariat.evaluate(async () => (await (await fetch('/api/v1/meg')).json()).csrf);
  return sekretariat.request.post(`/api/v1/digut/${sti}`, { data, headers: { 'X-Felles-CSRF': csrf } });
};

test('sekretariatet ser årshjulet, planlegger møtet og bygger saklisten', async () => {
  await gaaTil(sekretariat, '/moete');
  await sekretariat.getByRole('img', { name: /Årshjul for 2018/ }).waitFor();
  await feilfri(sekretariat, 'møtelisten');
  await bilde(sekretariat, 'guide-aarshjul');
  await sekretariat.getByRole('link', { name: 'Planlegg møte' }).click();
  await paa(sekretariat, 'Planlegg møte');
  await sekretariat.getByLabel('Arena').selectOption({ label: 'Rådmannsutvalget i Trøndelag' });
  await sekretariat.getByLabel('Tittel').fill(tittel);
  await sekretariat.getByLabel('Start').fill('2018-09-12T10:00');
  await sekretariat.getByLabel('Slutt').fill('2018-09-12T12:00');
  await sekretariat.getByRole('button', { name: 'Planlegg møtet' }).click();
  await paa(sekretariat, tittel);
  moete = idI(sekretariat);
  for (const navn of ['Arbeidsplan for høsten', 'Orientering om kompetanseprogrammet']) {
    await sekretariat.getByRole('button', { name: 'Sett sak på saklisten', exact: true }).click();
    await sekretariat.getByLabel('Annen sak').check();
    await sekretariat.getByLabel('Tittel på saken').fill(navn);
    await sekretariat.getByRole('button', { name: 'Sett på saklisten', exact: true }).click();
    await sier(sekretariat, 'Saken er satt på saklisten.');
    await sekretariat.getByText(navn).first().waitFor();
  }
  await sekretariat.getByRole('button', { name: 'Endre «Arbeidsplan for høsten»' }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByLabel(/Varighet i minutter/).fill('25');
  await dialog.getByRole('button', { name: 'Endre saken' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await sekretariat.getByText('10:00–10:25 (25 min)').waitFor();
});

test('saken flyttes med tastene, får et papir, og innkallingen sendes', async () => {
  await sekretariat.getByRole('button', { name: 'Flytt «Arbeidsplan for høsten» ned' }).focus();
  await sekretariat.keyboard.press('Alt+ArrowDown');
  await sier(sekretariat, /Arbeidsplan for høsten» er nå sak/);
  await sekretariat.getByRole('button', { name: 'Flytt «Arbeidsplan for høsten» opp' }).click();
  const saken = sekretariat.locator('.m-saker > li').filter({ hasText: 'Arbeidsplan for høsten' });
  await sekretariat.locator('.m-saker > li').first().getByText('Arbeidsplan for høsten').waitFor();
  await saken.getByText('Papirer (0)').click();
  await saken.getByRole('button', { name: 'Legg til papir i «Arbeidsplan for høsten»' }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByLabel('Tittel').fill('Utkast til arbeidsplan');
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'arbeidsplan.pdf',
    mimeType: 'application/pdf',
    buffer: pdf('Utkast til arbeidsplan'),
  });
  await dialog.getByText('arbeidsplan.pdf (', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Legg til papir' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await sekretariat.getByText('Papirer (1)').waitFor();
  await feilfri(sekretariat, 'møtebyggeren');
  await bilde(sekretariat, 'guide-moete', false);
  await settBredde(sekretariat, mobil);
  expect(await forBred(sekretariat)).toBeUndefined();
  await bilde(sekretariat, 'moetebygger-390');
  await settBredde(sekretariat, 1280);
  await utfoer(sekretariat, 'Send innkalling', {});
  await sier(sekretariat, 'Innkallingen er sendt');
});

test('saken kan også dras på plass', async () => {
  const saker = sekretariat.locator('.m-saker > li');
  const tittelpaa = (nr: number) => saker.nth(nr).locator('.m-sakstittel strong');
  const dra = async (fra: number, til: number) => {
    // A page that scrolls while the button is down begins no drag: both are in sight first.
    await saker.nth(1).evaluate((li) => li.scrollIntoView({ block: 'end' }));
    await tittelpaa(fra).dragTo(tittelpaa(til));
  };
  await dra(0, 1);
  await saker.nth(1).getByText('Arbeidsplan for høsten').waitFor();
  await dra(1, 0);
  await saker.nth(0).getByText('Arbeidsplan for høsten').waitFor();
});

test('den innkalte svarer fra e-posten uten å logge inn, og lenken svarer én gang', async () => {
  const gjest = await n.gjest();
  const noekkel = await svarnoekkel(n.produkt, tittel, '');
  await gjest.goto(`${new URL(sekretariat.url()).origin}/svar#${noekkel}`);
  await gjest.getByRole('radio', { name: 'Jeg kommer', exact: true }).waitFor();
  await feilfri(gjest, 'svaret på innkallingen');
  await gjest.getByRole('radio', { name: /en annen stemmer for meg/ }).check();
  await bilde(gjest, 'moetesvar');
  await settBredde(gjest, mobil);
  expect(await forBred(gjest)).toBeUndefined();
  await bilde(gjest, 'guide-svarlenke', false);
  await gjest.getByRole('button', { name: 'Send svaret' }).click();
  await gjest.getByText('Velg hvem.').waitFor();
  await gjest.getByRole('radio', { name: 'Jeg kommer', exact: true }).check();
  await gjest.getByRole('button', { name: 'Send svaret' }).click();
  await sier(gjest, /Takk! Svaret fra/);
  expect(gjest.url()).not.toContain('#');
  await gjest.goto(`${new URL(sekretariat.url()).origin}/svar#${noekkel}`);
  await gjest.reload();
  await gjest.getByRole('button', { name: 'Jeg vil endre svaret' }).waitFor();
});

test('alle papirene til et møte hentes som én PDF fra sakslisten', async () => {
  await gaaTil(leder, '/sakliste');
  const seksjon = leder.locator('section').filter({ hasText: tittel });
  const lenke = seksjon.getByRole('link', { name: /Alle sakspapirene i én PDF/ }).first();
  const adresse = await lenke.getAttribute('href');
  expect(adresse).toContain(`/moete/${moete}/papirer.pdf`);
  const svar = await leder.request.get(new URL(adresse ?? '', leder.url()).href);
  expect([svar.status(), svar.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect((await svar.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('møtet åpnes, og deltakerne kommer inn i rommet fra hver sin enhet', async () => {
  await Promise.all([leder, telefon, tastatur].map((side) => gaaTil(side, `/moete/${moete}/rom`)));
  await telefon.getByText('Møtet er ikke åpent.').waitFor();
  await utfoer(sekretariat, 'Åpne møtet');
  // Nobody reloads: the stream tells every screen.
  for (const side of [leder, telefon]) await side.getByRole('button', { name: 'Jeg er her' }).click();
  await tastatur.getByRole('button', { name: 'Jeg er her' }).waitFor();
  await tabTil(tastatur, /^Jeg er her$/);
  await tastatur.keyboard.press('Enter');
  await tastatur.getByRole('button', { name: 'Jeg går' }).waitFor();
  await sekretariat.getByRole('button', { name: 'Alle er til stede' }).click();
  await leder.getByRole('button', { name: 'Ta opp «Arbeidsplan for høsten»' }).click();
  await telefon.getByRole('heading', { level: 2, name: 'Arbeidsplan for høsten' }).waitFor();
});

test('den med bare tastatur ber om ordet, og lederen gir det', async () => {
  await tastatur.getByRole('heading', { level: 2, name: 'Arbeidsplan for høsten' }).waitFor();
  await tabTil(tastatur, /^Be om ordet$/);
  await tastatur.keyboard.press('Enter');
  await leder.getByRole('button', { name: /^Gi ordet til/ }).click();
  await telefon.getByText('Har ordet').first().waitFor();
  await telefon.getByRole('button', { name: 'Fremme forslag' }).click();
  const dialog = telefon.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Arbeidsplanen vedtas med en egen satsing på opplæring.');
  await dialog.getByRole('button', { name: 'Fremme forslag' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await leder.getByText('egen satsing på opplæring').waitFor();
  await feilfri(telefon, 'rommet på telefonen');
  await bilde(telefon, 'guide-moeterom-telefon', false);
});

test('den som sitter for en part i saken, foreslås inhabil, og det stanser saken til lederen har svart', async () => {
  await gaaTil(sekretariat, `/moete/${moete}/rom`);
  await sekretariat.getByRole('button', { name: 'Før opp part i saken' }).click();
  const oppfoert = sekretariat.getByRole('dialog');
  await oppfoert.getByLabel('Part', { exact: true }).selectOption({ label: 'Indre Fosen' });
  await oppfoert.getByLabel('Hva parten har i saken').selectOption({ label: 'Søker om tilskuddet' });
  await oppfoert.getByLabel(/^Tilskuddsordning/).selectOption({ label: 'Skjønnsmidler' });
  await feilfri(sekretariat, 'parten i saken');
  await oppfoert.getByRole('button', { name: 'Før opp part i saken' }).click();
  await oppfoert.waitFor({ state: 'hidden' });
  // Everybody in the room sees it, the one it is about too.
  for (const side of [leder, telefon])
    await side.getByText('Foreslått av systemet, ikke avgjort').first().waitFor();
  await leder
    .getByText('Sitter for en part som søker om tilskuddet saken gjelder (skjønnsmidler).')
    .waitFor();
  await feilfri(leder, 'forslaget om inhabilitet');
  await bilde(leder, 'moete-inhabil');
  await leder.getByRole('button', { name: 'Åpne votering' }).click();
  const votering = leder.getByRole('dialog');
  await votering.getByRole('button', { name: 'Åpne votering' }).click();
  await votering.getByText('Spørsmålet om habilitet må avgjøres først', { exact: false }).waitFor();
  await votering.getByRole('button', { name: 'Avbryt' }).click();
  await votering.waitFor({ state: 'hidden' });
  const rom = await (await sekretariat.request.get(`/api/v1/digut/moete/${moete}/rom`)).json();
  const sak = rom.saker.find((s: { readonly tittel: string }) => s.tittel === 'Arbeidsplan for høsten');
  const behandlet = await api(`moetesak/${sak.systemID}/behandle`, {
    utfall: { kode: 'vedtatt' },
    vedtakstekst: 'Arbeidsplanen vedtas.',
    vedtaksemne: { kode: 'arbeidsplan-sekretariat' },
    bindingsklasse: { kode: 'intern' },
  });
  expect([behandlet.status(), await behandlet.text()]).toEqual([
    409,
    expect.stringContaining('spørsmålet om habilitet må avgjøres først'),
  ]);
  // The giver of the grant is proposed too: the meeting answers each.
  const svar = leder.getByRole('button', { name: / er habil$/ });
  for (let igjen = await svar.count(); igjen > 0; igjen -= 1) {
    await svar.first().click();
    const dialog = leder.getByRole('dialog');
    await dialog.getByLabel('Begrunnelse').fill('Saken er et arbeidsplanvedtak, ikke en tildeling.');
    await dialog.getByRole('button', { name: 'Habil', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => svar.count()).toBe(igjen - 1);
  }
  await telefon.getByText('Saken er et arbeidsplanvedtak, ikke en tildeling.').first().waitFor();
  await telefon.getByText('Foreslått av systemet, ikke avgjort').first().waitFor({ state: 'hidden' });
});

test('lederen åpner voteringen, og hver stemmer fra sin enhet', async () => {
  await leder.getByRole('button', { name: 'Åpne votering' }).click();
  const dialog = leder.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Åpne votering' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await telefon.getByRole('button', { name: 'For', exact: true }).click();
  await telefon.getByRole('button', { name: 'Avgi stemmen: For' }).click();
  await telefon.getByText('Stemmen er avgitt: For').waitFor();
  await tastatur.getByRole('button', { name: 'For', exact: true }).waitFor();
  await tabTil(tastatur, /^For$/);
  await tastatur.keyboard.press('Enter');
  await tastatur.keyboard.press('Enter');
  await tastatur.getByText('Stemmen er avgitt: For').waitFor();
  await leder.getByText(/^2 av \d+ stemmer er avgitt/).waitFor();
  // One without a device says it aloud; what was entered wrongly is taken out.
  await gaaTil(sekretariat, `/moete/${moete}/rom`);
  const foert = sekretariat.getByRole('group', { name: 'Før stemme for en i rommet' });
  await foert.getByLabel('Hvem').selectOption({ index: 1 });
  await foert.getByRole('button', { name: 'Mot' }).click();
  await leder.getByText(/^3 av \d+ stemmer er avgitt/).waitFor();
  await feilfri(sekretariat, 'stemmer sekretariatet fører');
  await bilde(sekretariat, 'moete-foert');
  await foert.getByRole('button', { name: /^Stryk stemmen til/ }).click();
  const stryk = sekretariat.getByRole('dialog');
  await stryk.getByRole('textbox').fill('Ført på feil linje.');
  await stryk.getByRole('button', { name: 'Stryk stemmen' }).click();
  await leder.getByText(/^2 av \d+ stemmer er avgitt/).waitFor();
  await gaaTil(sekretariat, `/moete/${moete}`);
  await bilde(leder, 'moeterom-leder');
  await feilfri(leder, 'rommet hos lederen');
  await leder.getByRole('button', { name: 'Lukk voteringen' }).click();
  await telefon.getByText('Ingen stemte mot').waitFor();
  // The recommendation is adopted: the proposal put in its place falls away by itself.
  await telefon.getByText('Falt bort', { exact: true }).waitFor();
});

test('storskjermen viser saken, hvem som har ordet og hva voteringen kom til, og ingenting å trykke på', async () => {
  const rommet = telefon.url();
  await telefon.goto(rommet.replace(/\/rom$/, '/skjerm'));
  await telefon.getByText('Ingen stemte mot').waitFor();
  await telefon.locator('.m-storutfall', { hasText: 'Vedtatt' }).waitFor();
  await telefon.locator('.m-storskjerm').getByText('Falt bort').waitFor();
  expect(await telefon.locator('.m-storskjerm button').count()).toBe(0);
  await feilfri(telefon, 'storskjermen');
  await settBredde(telefon, 1280);
  const stor = await telefon.locator('.m-storutfall').evaluate((e) => getComputedStyle(e).fontSize);
  expect(Number.parseFloat(stor)).toBeGreaterThan(60);
  await bilde(telefon, 'guide-storskjerm', false);
  await settBredde(telefon, mobil);
  await telefon.goto(rommet);
  await telefon.getByText('Ingen stemte mot').waitFor();
});

test('en brutt forbindelse sies fra om, og siden tar igjen det som skjedde', async () => {
  await telefon.context().setOffline(true);
  await telefon.getByText(/Tilkoblingen er brutt/).waitFor();
  await leder.getByRole('button', { name: 'Ta opp «Orientering om kompetanseprogrammet»' }).click();
  await leder.getByRole('heading', { level: 2, name: 'Orientering om kompetanseprogrammet' }).waitFor();
  await telefon.context().setOffline(false);
  await telefon.getByRole('heading', { level: 2, name: 'Orientering om kompetanseprogrammet' }).waitFor();
  await telefon.getByText(/Tilkoblingen er brutt/).waitFor({ state: 'hidden' });
});

test('sekretariatet fører sakene, og protokollen får merknader og svar', async () => {
  await gaaTil(sekretariat, `/moete/${moete}`);
  await sekretariat.getByRole('link', { name: /^Behandle sak \d+: Arbeidsplan/ }).click();
  await paa(sekretariat, 'Arbeidsplan for høsten');
  await sekretariat.getByText('Ingen stemte mot').waitFor();
  await sekretariat.getByLabel('Vedtatt', { exact: true }).check();
  await sekretariat.getByLabel('Vedtakstekst').fill('Arbeidsplanen vedtas.');
  await sekretariat.getByLabel('Hva handler vedtaket om?').selectOption('arbeidsplan-sekretariat');
  await sekretariat.getByLabel('Samarbeidets egen drift').check();
  await feilfri(sekretariat, 'behandlingen');
  await bilde(sekretariat, 'moetebehandling');
  await sekretariat.getByRole('button', { name: 'Lagre behandlingen' }).click();
  await sekretariat.waitForURL(/\/vedtak\//);
  const rom = await (await sekretariat.request.get(`/api/v1/digut/moete/${moete}/rom`)).json();
  for (const sak of rom.saker)
    if (sak.utfall === undefined) {
      const svar = await api(`moetesak/${sak.systemID}/behandle`, { utfall: { kode: 'utsatt' } });
      expect(svar.status(), await svar.text()).toBe(200);
    }
  await gaaTil(sekretariat, `/moete/${moete}`);
  await utfoer(sekretariat, 'Avslutt møtet');
  await utfoer(sekretariat, 'Lag protokoll');
  await utfoer(sekretariat, 'Send protokollen til kommentar', {}, 'Send til kommentar');
  await gaaTil(telefon, `/moete/${moete}`);
  await telefon.getByRole('button', { name: 'Skriv merknad' }).click();
  const dialog = telefon.getByRole('dialog');
  await dialog.getByLabel('Tekst').fill('Jeg ba også om et eget møte om opplæring.');
  await dialog.getByRole('button', { name: 'Skriv merknad' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await gaaTil(sekretariat, `/moete/${moete}`);
  await sekretariat.getByRole('button', { name: 'Svar', exact: true }).click();
  const svar = sekretariat.getByRole('dialog');
  await svar.getByLabel('Status').selectOption('tatt-til-foelge');
  await svar.getByLabel('Svar').fill('Tatt inn under sak 1.');
  await svar.getByRole('button', { name: 'Svar på merknaden' }).click();
  await svar.waitFor({ state: 'hidden' });
  await feilfri(sekretariat, 'protokollen');
  await bilde(sekretariat, 'guide-protokoll', false);
  await gaaTil(leder, `/moete/${moete}`);
  await utfoer(leder, 'Godkjenn protokollen');
  await sier(leder, 'Protokollen er godkjent.');
  expect(n.skriptfeil).toEqual([]);
});
