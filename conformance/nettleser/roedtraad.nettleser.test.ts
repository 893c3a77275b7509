import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test, vi } from 'vitest';
import { pdf } from '../klient.js';
import { brudd } from './axe.js';
import {
  bilde,
  gaaTil,
  idI,
  type Nettlesere,
  paa,
  startNettlesere,
  taVentende,
  utfoer,
} from './nettleser.js';

// The red thread as people walk it, in order: every test goes on from where the one before it ended.

let n: Nettlesere;
let kp: Page;
let sekretariat: Page;
let naa: Date;
let stanset = false;
const tittel = 'Felles sak-/arkivsystem for kommunene på Fosen';
const moetetittel = 'RU som styringsgruppe, ekstraordinært';
const vedtakstekst = 'Rådmannsutvalget anbefaler kommunene å delta i en felles anskaffelse.';
const adresser: Record<string, string> = {};
const adresse = (navn: string): string => {
  const funnet = adresser[navn];
  if (funnet === undefined) throw new Error(`${navn} er ikke laget ennå`);
  return funnet;
};
const dag = (dager: number): string =>
  new Date(naa.getTime() + dager * 86_400_000).toISOString().slice(0, 10);
const status = (side: Page) => side.locator('.f-under .f-status').first();
/** Waits until the page says it aloud. */
const sier = (side: Page, tekst: string | RegExp): Promise<void> =>
  side.getByRole('status').filter({ hasText: tekst }).first().waitFor();

// On a busy machine a step of many clicks takes its time.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  n = await startNettlesere();
  const svar: unknown = await (await fetch(`${n.produkt.adresse}/api/v1/meg`)).json();
  naa = new Date((svar as { naa: string }).naa);
  [kp, sekretariat] = await Promise.all([n.som('kp@digut.example'), n.som('sekretariat@digut.example')]);
}, 120_000);

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

test('kontaktpunktet på Fosen skriver et forslag med vedlegg og ser kvitteringsnummeret', async () => {
  await gaaTil(kp, '/forslag');
  await kp.getByRole('link', { name: 'Nytt forslag' }).click();
  await paa(kp, 'Nytt forslag');
  await kp.getByLabel('Tittel').fill(tittel);
  await kp
    .getByLabel('Hvilket problem skal løses?')
    .fill('Avtalene går ut, og flere kommuner skal slås sammen.');
  await kp.getByLabel('Begrunnelse').fill('Behovene er i hovedsak de samme overalt.');
  await kp.getByLabel('Grovt kostnadsanslag').fill('12 000 000');
  await kp.getByLabel('Vedlegg').setInputFiles({
    name: 'behov på Fosen.pdf',
    mimeType: 'application/pdf',
    buffer: pdf('Behov for felles sak-/arkivsystem paa Fosen 2c41d7'),
  });
  await kp.getByText('behov på Fosen.pdf (', { exact: false }).waitFor();

  // Without a goal it is stopped, and what is written stays.
  await kp.getByRole('button', { name: 'Registrer', exact: true }).click();
  const oppsummering = kp.locator('.ds-error-summary');
  await oppsummering.waitFor();
  expect(await oppsummering.innerText()).toContain('Velg minst ett mål');
  await kp.waitForFunction(() => document.activeElement?.matches('.ds-error-summary') === true);
  expect(await kp.getByLabel('Tittel').inputValue()).toBe(tittel);

  await kp.getByRole('checkbox', { name: /^1\. / }).check();
  await kp.getByRole('checkbox', { name: /^3\. / }).check();
  expect(await brudd(kp)).toEqual([]);
  await bilde(kp, 'forslag-ny');
  await kp.getByRole('button', { name: 'Registrer', exact: true }).click();
  await kp.waitForURL(/\/forslag\/[0-9a-f-]{36}/);
  await sier(kp, /Forslag \d+\/2018 er registrert/);
  await sier(kp, /har fått sak 2018\/\d+ i arkivet/);
  await bilde(kp, 'guide-forslag', false);
  adresser.forslag = `/forslag/${idI(kp)}`;
  await kp
    .locator('main')
    .getByText(/12\s000\s000/)
    .waitFor();
});

test('kontaktpunktet sender forslaget til sekretariatet med begrunnelse', async () => {
  await taVentende(kp, tittel);
  await utfoer(kp, 'Send til sekretariatet', { Begrunnelse: 'Drøftet i eFagråd Fosen.' });
  await sier(kp, 'Forslaget er sendt til sekretariatet.');
  expect(await kp.getByRole('list', { name: 'Hvor er forslaget?' }).innerText()).toMatch(
    /Sekretariatet\s+her nå/,
  );
});

test('sekretariatet finner forslaget på sin side og vurderer det', async () => {
  await taVentende(sekretariat, tittel);
  await bilde(sekretariat, 'forslag-hos-sekretariatet');
  await sekretariat.getByRole('button', { name: 'Vurder', exact: true }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^1\. / }).check();
  await dialog.getByRole('checkbox', { name: /^3\. / }).check();
  await dialog.getByLabel('Vurdering mot målene').fill('Tjener mål 1 og 3.');
  await dialog.getByLabel('Vurdering av kapasitet').fill('Krever prosjektleder i hel stilling.');
  await dialog.getByLabel('Vurdering av kostnad').fill('Anslaget er rimelig.');
  await bilde(sekretariat, 'vurder', false);
  await dialog.getByRole('button', { name: 'Vurder', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await sekretariat
    .locator('main')
    .getByText('Krever prosjektleder i hel stilling.', { exact: true })
    .waitFor();
});

test('innstilling uten begrunnelse stoppes med feilen ved feltet, og går igjennom med begrunnelse', async () => {
  // The contact point for Fosen has a seat in the strategy group.
  await taVentende(kp, tittel);
  await kp.getByRole('button', { name: 'Fremme med innstilling' }).click();
  const dialog = kp.getByRole('dialog');
  await dialog.getByLabel('Innstilling', { exact: true }).fill(vedtakstekst);
  const send = dialog.getByRole('button', { name: 'Fremme med innstilling' });
  await send.click();
  const begrunnelse = dialog.getByLabel('Begrunnelse', { exact: true });
  await kp.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  expect(await begrunnelse.evaluate((felt) => felt === document.activeElement)).toBe(true);
  const feil = await begrunnelse.evaluate(
    (felt) => document.getElementById(felt.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(feil).toBe('Må fylles ut');
  expect(await brudd(kp)).toEqual([]);
  await bilde(kp, 'innstilling-uten-begrunnelse', false);
  expect(await dialog.getByLabel('Innstilling', { exact: true }).inputValue()).toBe(vedtakstekst);
  await begrunnelse.fill('Behovet er felles og tiden knapp.');
  await send.click();
  await dialog.waitFor({ state: 'hidden' });
  await sier(kp, 'Forslaget er fremmet for styringsgruppen.');
  expect(await status(kp).innerText()).toMatch(/innstil|fremmet/i);
});

test('sekretariatet planlegger møtet som styringsgruppe, og da står Fylkesmannen på listen', async () => {
  await gaaTil(sekretariat, '/moete');
  await sekretariat.getByRole('link', { name: 'Planlegg møte' }).click();
  await paa(sekretariat, 'Planlegg møte');
  const arena = sekretariat.getByLabel('Arena');
  const ru = await arena
    .locator('option')
    .filter({ hasText: /Rådmannsutvalget/ })
    .first()
    .getAttribute('value');
  await arena.selectOption(ru);
  await sekretariat.getByRole('radio', { name: 'Styringsgruppe for samarbeidet' }).check();
  await sekretariat.getByLabel('Tittel').fill(moetetittel);
  await sekretariat.getByLabel('Start').fill(`${dag(14)}T10:00`);
  await sekretariat.getByLabel('Slutt').fill(`${dag(14)}T12:00`);
  await sekretariat.getByLabel('Sted').fill('Steinkjer');
  expect(await brudd(sekretariat)).toEqual([]);
  await bilde(sekretariat, 'moete-ny');
  await sekretariat.getByRole('button', { name: 'Planlegg møtet' }).click();
  await sekretariat.waitForURL(/\/moete\/[0-9a-f-]{36}$/);
  await paa(sekretariat, moetetittel);
  adresser.moete = `/moete/${idI(sekretariat)}`;
  const rulle = sekretariat.locator('.m-rulle').filter({ hasText: 'Rådmannen i Trondheim' });
  await rulle.waitFor();
  expect(await rulle.innerText()).toContain('Fylkesmannen');
});

test('saken settes på sakslisten, og innkallingen sendes', async () => {
  await sekretariat.getByRole('button', { name: 'Sett sak på saklisten' }).click();
  const skjema = sekretariat.getByRole('form', { name: 'Sett sak på saklisten' });
  const valg = skjema.getByLabel('Forslag som er klare');
  const forslag = await valg.locator('option').filter({ hasText: tittel }).getAttribute('value');
  await valg.selectOption(forslag);
  await skjema.getByRole('button', { name: 'Sett på saklisten' }).click();
  await skjema.waitFor({ state: 'hidden' });
  await sekretariat.locator('.m-saker').getByText(tittel).waitFor();
  await utfoer(sekretariat, 'Send innkalling', { 'Melding i innkallingen (valgfritt)': 'Velkommen.' });
  await sier(sekretariat, 'Innkallingen er sendt og arkivert.');
  await bilde(sekretariat, 'moete-innkalt');
});

test('møtet åpnes, frammøtet føres, og saken avgjøres med stemmer', async () => {
  await utfoer(sekretariat, 'Åpne møtet');
  await sekretariat.getByRole('button', { name: 'Alle er til stede' }).click();
  await sekretariat.getByText('Møtet er vedtaksført.').waitFor();
  expect(await brudd(sekretariat)).toEqual([]);
  await bilde(sekretariat, 'moete', false);
  await sekretariat.getByRole('link', { name: /^Behandle sak/ }).click();
  await paa(sekretariat, tittel);
  await sekretariat
    .getByLabel('Hva ble sagt og foreslått?')
    .fill('Innstillingen ble drøftet og tatt opp til votering.');
  await sekretariat.getByRole('radio', { name: 'Alminnelig flertall' }).check();
  await sekretariat
    .getByLabel('Hvorfor en annen regel enn organets egen?')
    .fill('Rådmannsutvalget ble enig om å stemme.');
  await sekretariat.getByRole('button', { name: 'Alle for' }).click();
  await sekretariat.locator('.m-stemme').first().getByRole('radio', { name: 'Mot' }).check();
  await sekretariat.getByText('Etter stemmene og regelen er saken vedtatt.').waitFor();

  // An outcome the votes do not give is stopped.
  await sekretariat.getByRole('radio', { name: 'Ikke vedtatt' }).check();
  await sekretariat.getByRole('button', { name: 'Lagre behandlingen' }).click();
  await sekretariat.locator('.ds-error-summary').waitFor();
  await sekretariat.getByRole('radio', { name: 'Vedtatt', exact: true }).check();
  expect(await sekretariat.getByLabel('Vedtakstekst').inputValue()).toBe(vedtakstekst);
  await sekretariat.getByLabel('Hva handler vedtaket om?').selectOption('felles-anskaffelse');
  await sekretariat.getByText('Kan ikke velges: Ingen punkter i avtalen dekker emnet.').waitFor();
  expect(await sekretariat.getByRole('radio', { name: 'Bindende etter avtalen' }).count()).toBe(0);
  expect(await sekretariat.getByRole('radio', { name: 'Samarbeidets egen drift' }).count()).toBe(0);
  await sekretariat.getByRole('radio', { name: 'Anbefaling til partene' }).check();
  expect(await brudd(sekretariat)).toEqual([]);
  await bilde(sekretariat, 'moete-behandling');
  await sekretariat.getByRole('button', { name: 'Lagre behandlingen' }).click();
  await sekretariat.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/);
  await paa(sekretariat, tittel);
  adresser.vedtak = `/vedtak/${idI(sekretariat)}`;
});

test('møtet avsluttes, og protokollen lages', async () => {
  await gaaTil(sekretariat, adresse('moete'));
  await utfoer(sekretariat, 'Avslutt møtet');
  await utfoer(sekretariat, 'Lag protokoll');
  await sekretariat.getByRole('link', { name: /rotokoll.*\.pdf/ }).waitFor();
  expect(await sekretariat.getByRole('button', { name: 'Godkjenn protokollen' }).count()).toBe(0);
});

test('lederen av styringsgruppen finner protokollen på sin side, leser den og godkjenner', async () => {
  const leder = await n.som('leder@digut.example');
  await bilde(leder, 'min-side-leder');
  await taVentende(leder, moetetittel);
  const fil = await leder.getByRole('link', { name: /rotokoll.*\.pdf/ }).getAttribute('href');
  const protokoll = await leder.request.get(fil ?? '');
  expect((await protokoll.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await utfoer(leder, 'Godkjenn protokollen');
  await sier(leder, 'Protokollen er godkjent.');
  await leder.context().close();
});

test('vedtakssiden viser virkningen for 47 kommuner, og at anbefalingen ikke binder noen', async () => {
  await gaaTil(sekretariat, adresse('vedtak'));
  await sekretariat.getByText('er 0 av 47 parter bundet.').waitFor();
  const tabell = sekretariat.getByRole('table', { name: 'Virkning for partene' });
  expect(await tabell.isVisible()).toBe(false);
  await sekretariat.getByText('Part for part (47)').click();
  await tabell.waitFor();
  expect(await tabell.locator('tbody tr').count()).toBe(47);
  expect(await tabell.getByText('Anbefaling: trenger eget vedtak').count()).toBe(47);
  await bilde(sekretariat, 'vedtak-hele');
});

test('satsingen åpnes fra vedtaket', async () => {
  await sekretariat.getByRole('button', { name: 'Åpne satsing' }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByLabel('Beskrivelse').fill('Felles anskaffelse og innføring av sak-/arkivsystem.');
  await dialog.getByLabel('Svarfrist').fill(dag(40));
  await bilde(sekretariat, 'satsing-aapne', false);
  await dialog.getByRole('button', { name: 'Åpne satsing' }).click();
  await sekretariat.waitForURL(/\/satsing\/[0-9a-f-]{36}$/);
  await paa(sekretariat, tittel);
  await sekretariat.getByText('0 av 47 har svart.').waitFor();
  expect(await brudd(sekretariat)).toEqual([]);
  await bilde(sekretariat, 'guide-satsing', false);
  adresser.satsing = `/satsing/${idI(sekretariat)}`;
});

test('Ørland svarer med eget vedtak og dokument fra sin egen side', async () => {
  const oerland = await n.som('leder@oerland.example');
  await bilde(oerland, 'min-side-kommune');
  await taVentende(oerland, tittel);
  await oerland.getByRole('link', { name: 'Svar for Ørland' }).click();
  await oerland.getByRole('radio', { name: 'Deltar, med eget vedtak' }).check();
  await oerland.getByRole('button', { name: 'Send svaret' }).click();
  expect(await oerland.locator('.ds-error-summary').innerText()).toContain('Saksnummer');
  await oerland.getByLabel('Organ som gjorde vedtaket').fill('Formannskapet');
  await oerland.getByLabel('Saksnummer').fill('52/18');
  await oerland.getByLabel('Vedtaksdato').fill(dag(0));
  await oerland.getByLabel('Vedtaket som dokument').setInputFiles({
    name: 'vedtak 52-18.pdf',
    mimeType: 'application/pdf',
    buffer: pdf('Vedtak i formannskapet om deltakelse 8e19aa'),
  });
  await oerland.getByText('vedtak 52-18.pdf (').waitFor();
  expect(await brudd(oerland)).toEqual([]);
  await bilde(oerland, 'svar');
  await oerland.getByRole('button', { name: 'Send svaret' }).click();
  await oerland.getByText('Svaret er registrert og arkivert.').waitFor();
  await oerland.getByText('Deltar, med eget vedtak').first().waitFor();
  await gaaTil(oerland, adresse('vedtak'));
  await oerland.getByText(/Ørland: Eget vedtak|Ørland kommune: Eget vedtak/).waitFor();
  await oerland.getByText('er 1 av 47 parter bundet.').waitFor();
  await oerland.context().close();
});

test('uten innlogging ses saken, vedtaket og journalen, og beviset for en linje holder', async () => {
  const innbygger = await n.gjest({ acceptDownloads: true });
  await gaaTil(innbygger, '/sak');
  await innbygger.getByRole('link', { name: tittel }).click();
  await paa(innbygger, tittel);
  const sak = innbygger.locator('main');
  await sak.getByText(vedtakstekst).first().waitFor();
  await sak.getByRole('heading', { name: 'Journal' }).waitFor();
  for (const linje of [/Oversendelse/, /Saksframlegg/, /Svar fra Ørland/])
    await sak.getByText(linje).first().waitFor();
  await bilde(innbygger, 'sak-offentlig');
  await sak
    .getByRole('button', { name: /^Vis dokumenter/ })
    .last()
    .click();
  await sak.getByRole('link', { name: /vedtak 52-18\.pdf/ }).waitFor();

  await sak.getByRole('link', { name: /^Vedtak \d+\/2018/ }).click();
  await innbygger.waitForURL(/\/vedtak\//);
  await paa(innbygger, tittel);
  await innbygger.getByText('er 1 av 47 parter bundet.').waitFor();
  expect(await innbygger.getByRole('button', { name: 'Åpne satsing' }).count()).toBe(0);
  // One month on it is the same, and the date reads alike in every browser's language.
  await innbygger.getByLabel('Per dato').fill('2018-07-07');
  await innbygger.getByText('Per 7. juli 2018 er 1 av 47 parter bundet.').waitFor();
  await bilde(innbygger, 'guide-vedtak', false);

  await innbygger.goBack();
  await innbygger.waitForURL(/\/sak\//);
  await sak.getByRole('heading', { name: 'Journal' }).waitFor();
  const lenke = sak.getByRole('link', { name: /^Hent bevis/ }).first();
  // The line is sealed a little after it was written.
  await expect
    .poll(async () => (await innbygger.request.get((await lenke.getAttribute('href')) ?? '')).status(), {
      timeout: 20_000,
    })
    .toBe(200);
  const [nedlasting] = await Promise.all([innbygger.waitForEvent('download'), lenke.click()]);
  const bevis = join(n.produkt.datamappe, 'bevis-fra-nettleser.json');
  await nedlasting.saveAs(bevis);
  const verifiserer = join(import.meta.dirname, '../bevis/verifiser.mjs');
  const svar = spawnSync(process.execPath, [verifiserer, bevis], { encoding: 'utf8' });
  expect(svar.status, svar.stdout).toBe(0);
  await innbygger.context().close();
});

test('målene som ble valgt, står på forslaget', async () => {
  await gaaTil(kp, adresse('forslag'));
  await kp.locator('main').getByRole('listitem').filter({ hasText: /^3\. / }).waitFor({ timeout: 5_000 });
});

test('ingen side har kastet feil eller brutt sin egen sikkerhetspolicy underveis', () => {
  expect(n.skriptfeil).toEqual([]);
});
