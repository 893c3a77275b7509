import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { som as apiSom, finn, hent, pdf, streng } from '../klient.js';
import { svarnoekkel } from '../utgaaende.js';
import { brudd } from './axe.js';
import {
  bilde,
  gaaTil,
  loggInn,
  type Nettlesere,
  overskrift,
  paa,
  startNettlesere,
  utfoer,
} from './nettleser.js';
import { forBred, mobil, paaAlleSpraak, settBredde } from './sidesjekk.js';

// A week with a hearing: who sends it, who answers it, and who reads what came of it, each with a browser.

let n: Nettlesere;
let sekretariat: Page;
let kp: Page;
let kommune: Page;
let raadmann: Page;

beforeAll(async () => {
  n = await startNettlesere();
  [sekretariat, kp, kommune, raadmann] = await Promise.all([
    n.som('sekretariat@digut.example'),
    n.som('kp@digut.example'),
    n.som('leder@bjugn.example'),
    n.som('leder@digut.example', { viewport: { width: mobil, height: 844 } }),
  ]);
}, 240_000);
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await n.feilbilder();
});
afterAll(async () => {
  await n?.rydd();
});

test('the secretariat sees who has not answered, and reminds them alone', async () => {
  await gaaTil(sekretariat, '/');
  await sekretariat.getByRole('link', { name: /Arbeidsbordet/ }).click();
  await paa(sekretariat, 'Arbeidsbord');
  await sekretariat.getByLabel('Spørsmål', { exact: true }).selectOption({
    label: 'Høring: Årlig kartlegging av digital modenhet',
  });
  await sekretariat.getByText('38 parter.').waitFor();
  await bilde(sekretariat, 'guide-arbeidsbord', false);
  await utfoer(sekretariat, 'Minn på de som ikke har svart');
  await sekretariat.getByText('Påminnelsen er sendt til dem som ikke har svart.').waitFor();
});

test('the digitalisation lead of a municipality answers, and sees the answer as the municipality’s', async () => {
  await gaaTil(kommune, '/minkommune');
  await kommune.getByRole('link', { name: 'Årlig kartlegging av digital modenhet' }).first().click();
  await paa(kommune, 'Årlig kartlegging av digital modenhet');
  await kommune
    .getByRole('button', { name: 'Svar på høringen' })
    .or(kommune.getByRole('button', { name: 'Svar', exact: true }))
    .first()
    .click();
  const dialog = kommune.getByRole('dialog');
  await dialog.getByLabel('Standpunkt').selectOption('stoetter-med-merknad');
  await dialog.getByLabel(/^Merknad/).fill('Gjerne samtidig med budsjettet');
  await dialog.getByRole('button', { name: 'Svar på høringen' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await kommune.getByText('Svaret fra Bjugn er mottatt og journalført.').waitFor();
  await gaaTil(kommune, '/minkommune');
  await kommune.getByText('Støtter med merknad').first().waitFor();
});

test('a contact point asks the municipalities of the region by keyboard alone', async () => {
  await gaaTil(kp, '/minregion');
  const lenke = kp.getByRole('link', { name: 'Spør kommunene våre' });
  await lenke.waitFor();
  await kp.getByRole('heading', { name: 'Fellesløsninger i regionen' }).waitFor();
  await bilde(kp, 'guide-min-region', false);
  await lenke.focus();
  await kp.keyboard.press('Enter');
  await paa(kp, 'Ny høring');
  const fyll = async (navn: string, tekst: string) => {
    await kp.getByLabel(navn, { exact: true }).focus();
    await kp.keyboard.type(tekst);
  };
  await kp.getByLabel('Fra arena').focus();
  await kp.getByLabel('Fra arena').selectOption({ label: 'eFagråd Fosen' });
  await fyll('Tittel', 'Hvem har en prosjektleder å låne bort');
  await fyll('Spørsmålet', 'Har dere noen med kapasitet til høsten?');
  await kp.getByLabel('Frist').fill('2018-06-20');
  await kp.getByRole('button', { name: 'Lagre utkastet' }).focus();
  await kp.keyboard.press('Enter');
  await paa(kp, 'Hvem har en prosjektleder å låne bort');
  const send = kp.getByRole('button', { name: 'Send på høring' });
  await send.focus();
  await kp.keyboard.press('Enter');
  const dialog = kp.getByRole('dialog');
  await dialog.getByLabel('Bjugn').waitFor();
  // The six of the region are chosen from the start.
  expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(6);
  await dialog.getByRole('button', { name: 'Send på høring' }).focus();
  await kp.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await kp.getByText('0 av 6 har svart').first().waitFor();
});

test('a hearing kept as a draft is changed, sent, and answered by the link with a document', async () => {
  await gaaTil(sekretariat, '/hoering/ny');
  await sekretariat.getByLabel('Fra arena').selectOption({ label: 'DiguT sekretariat' });
  await sekretariat.getByLabel('Tittel').fill('Felles mal for avvik');
  await sekretariat.getByLabel('Spørsmålet', { exact: true }).fill('Vil dere bruke malen?');
  await sekretariat.getByLabel('Frist').fill('2018-06-20');
  await sekretariat.getByRole('button', { name: 'Lagre utkastet' }).click();
  await paa(sekretariat, 'Felles mal for avvik');
  await sekretariat.reload();
  await sekretariat.getByRole('link', { name: 'Rediger utkastet' }).click();
  await sekretariat.getByLabel('Spørsmålet', { exact: true }).fill('Vil dere bruke malen fra høsten?');
  expect(await brudd(sekretariat)).toEqual([]);
  await sekretariat.getByRole('button', { name: 'Lagre utkastet' }).click();
  await paa(sekretariat, 'Felles mal for avvik');
  await sekretariat.getByText('Vil dere bruke malen fra høsten?').waitFor();
  await sekretariat.getByRole('button', { name: 'Send på høring' }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ingen', exact: true }).click();
  await dialog.getByLabel('Roan').check();
  expect(await brudd(sekretariat)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send på høring' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const gjest = await n.gjest({ viewport: { width: mobil, height: 844 } });
  const noekkel = await svarnoekkel(n.produkt, 'Felles mal for avvik', 'post@roan.example');
  await gjest.goto(`/svar#${noekkel}`);
  await gjest.getByRole('radio', { name: 'Støtter med merknad' }).check();
  await gjest.locator('input[type=file]').setInputFiles({
    name: 'uttalelse.pdf',
    mimeType: 'application/pdf',
    buffer: pdf('Kommunestyret mener'),
  });
  await gjest.getByText('uttalelse.pdf (', { exact: false }).waitFor();
  expect(await brudd(gjest)).toEqual([]);
  expect(await forBred(gjest)).toBeUndefined();
  await bilde(gjest, 'svarlenke-vedlegg-390');
  await gjest.getByRole('button', { name: 'Send svaret' }).click();
  await gjest.getByRole('status').filter({ hasText: 'Takk! Svaret fra Roan' }).waitFor();
  await gjest.context().close();

  await sekretariat.reload();
  await overskrift(sekretariat);
  const rad = sekretariat.getByRole('row', { name: /Roan/ });
  await rad.getByText('Støtter med merknad').waitFor();
  await rad.getByRole('link', { name: 'Åpne svaret' }).click();
  await paa(sekretariat, /^Svar fra Roan/);
  await sekretariat.getByText('uttalelse.pdf', { exact: false }).first().waitFor();
  // Who sent it stands with the record.
  await sekretariat.getByText('Roan, svarlenke sendt til post@roan.example').first().waitFor();
});

test('one who writes a proposal sees that another is alike, follows it instead, and hears what happens', async () => {
  await gaaTil(kommune, '/forslag/ny');
  await kommune.getByLabel('Tittel').fill('Kartlegging av digital modenhet hvert år');
  const lignende = kommune.getByRole('link', {
    name: 'Årlig kartlegging av digital modenhet (åpnes i ny fane)',
  });
  await lignende.waitFor();
  expect(await brudd(kommune)).toEqual([]);
  await settBredde(kommune, mobil);
  expect(await forBred(kommune)).toBeUndefined();
  await bilde(kommune, 'forslag-lignende-390');
  await settBredde(kommune, 1280);
  const forslag = (await lignende.getAttribute('href')) ?? '';
  await kommune.getByLabel('Tittel').fill('');
  await lignende.waitFor({ state: 'hidden' });
  await gaaTil(kommune, forslag);
  await kommune.getByRole('button', { name: 'Følg', exact: true }).click();
  await kommune.getByText('Du får varsel om det som skjer.').waitFor();
  expect(await brudd(kommune)).toEqual([]);
  await gaaTil(sekretariat, forslag);
  const kommentar = sekretariat.locator('form').filter({ hasText: 'Skriv en kommentar' });
  await kommentar.getByLabel('Skriv en kommentar').fill('Saken tas opp igjen til høsten.');
  await kommentar.getByRole('button', { name: 'Send', exact: true }).click();
  await sekretariat.getByText('Saken tas opp igjen til høsten.').first().waitFor();
  await gaaTil(kommune, '/varsel');
  await kommune.getByText('Ny kommentar: Årlig kartlegging av digital modenhet').first().waitFor();
  expect(await brudd(kommune)).toEqual([]);
  await gaaTil(kommune, forslag);
  await kommune.getByRole('button', { name: 'Slutt å følge' }).click();
  await kommune.getByRole('button', { name: 'Følg', exact: true }).waitFor();
});

test('two write in the same case paper, and the second loses nothing', async () => {
  const api = await apiSom(n.produkt, 'sekretariat@digut.example');
  const papir = (await finn(api, 'digut', 'saksframlegg'))[0];
  const adresse = `/forslag/${streng(papir, 'forslag')}/saksframlegg`;
  await gaaTil(sekretariat, adresse);
  await sekretariat.getByLabel('Kostnad').fill('Skrevet i nettleseren');
  const annen = await api.patch(
    `/api/v1/digut/saksframlegg/${streng(papir, 'systemID')}`,
    Number(hent(papir, 'versjon')),
    { kostnad: 'Skrevet av en annen', gevinst: 'Bare den andre' },
  );
  expect(annen.status).toBe(200);
  await sekretariat.getByRole('button', { name: 'Lagre', exact: true }).click();
  await sekretariat.getByText('Skrevet av en annen').waitFor();
  expect(await sekretariat.getByLabel('Kostnad').inputValue()).toBe('Skrevet i nettleseren');
  expect(await sekretariat.getByLabel('Gevinst').inputValue()).toBe('Bare den andre');
  await sekretariat.getByRole('button', { name: 'Lagre', exact: true }).click();
  await sekretariat.getByText('Saksframlegget er lagret.').waitFor();
});

test('a chief executive reads the agenda on a phone: what binds, what it costs, what the others say', async () => {
  await gaaTil(raadmann, '/sakliste');
  await raadmann.getByText('Binder det oss?').first().waitFor();
  await raadmann.getByText('Hva koster det oss?').first().waitFor();
  await raadmann
    .getByText(/av 47 har svart/)
    .first()
    .waitFor();
  await bilde(raadmann, 'guide-sakliste-telefon', false);
  expect(await forBred(raadmann)).toBeUndefined();
});

/** Days in running text that are written as in tables. */
const korteDatoer = (side: Page) =>
  side.evaluate(() =>
    [...document.querySelectorAll('main time')]
      .filter((e) => e.closest('table') === null && /\d\d\.\d\d\.\d{4}/.test(e.textContent ?? ''))
      .map((e) => e.parentElement?.textContent ?? ''),
  );

test('days in running text are written in one way on each work surface', async () => {
  for (const [side, sti] of [
    [raadmann, '/sakliste'],
    [raadmann, '/'],
    [kommune, '/minkommune'],
    [kommune, '/'],
    [kp, '/minregion'],
    [kp, '/'],
  ] as const) {
    await gaaTil(side, sti);
    expect(await korteDatoer(side), sti).toEqual([]);
  }
});

test('who has no meeting ahead is led on to what others decide that concerns the municipality', async () => {
  await gaaTil(kommune, '/sakliste');
  await kommune.getByRole('heading', { name: 'Saker andre behandler, som gjelder Bjugn' }).waitFor();
  await kommune.locator('main').getByRole('link', { name: 'Det som venter på Bjugn' }).click();
  await paa(kommune, 'Bjugn');
  const nedlastet = kommune.waitForEvent('download');
  await kommune.getByRole('button', { name: 'Last ned som CSV' }).click();
  expect((await nedlastet).suggestedFilename()).toBe('felles-bjugn-2018-05-24.csv');
});

test('a letter says why it cannot be sent, counts its title, and shows how it will be for each', async () => {
  await gaaTil(sekretariat, '/brev');
  const send = sekretariat.getByRole('button', { name: /^Send/ }).last();
  expect(await send.isDisabled()).toBe(true);
  await sekretariat.getByText('Velg minst én mottaker.').waitFor();
  await sekretariat.getByLabel('Bjugn', { exact: true }).check();
  const emne = sekretariat.getByRole('textbox', { name: 'Emne' });
  await emne.fill('x'.repeat(205));
  // What is pasted stays whole, and the counter says what is too much.
  expect((await emne.inputValue()).length).toBe(205);
  await sekretariat.getByText('5 tegn for mye').first().waitFor();
  await emne.fill('Om sommerens møter');
  await sekretariat.getByLabel('Brevet', { exact: true }).fill('Hei, {navn}. Møtene står i kalenderen.');
  const brev = sekretariat.locator('.a-brev');
  await brev.getByText('Hei, Bjugn. Møtene står i kalenderen.').waitFor();
  expect(await brudd(sekretariat)).toEqual([]);
  await sekretariat.getByRole('button', { name: 'Send til 1 mottaker' }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send brevet' }).click();
  await sekretariat
    .getByText(/sendt til 1/)
    .first()
    .waitFor();
});

test('another login in another tab is told of, and nothing is saved in the other’s name', async () => {
  const en = await n.som('kp@digut.example');
  await gaaTil(en, '/forslag/ny');
  const tittel = 'Skrevet av kontaktpunktet 7d1c';
  await en.getByLabel(/^Tittel/).fill(tittel);
  // The other tab: out, and in as somebody else. What stands in the first is the first's.
  const annen = await en.context().newPage();
  await en.context().clearCookies();
  await loggInn(annen, 'leder@digut.example');
  await en.bringToFront();
  await en.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await en
    .getByText(/^Du er nå logget inn som/)
    .first()
    .waitFor();
  expect(await en.getByLabel(/^Tittel/).inputValue()).toBe(tittel);
  await en.getByRole('button', { name: 'Lagre kladd' }).click();
  await en
    .locator('main')
    .getByText(/^Du er nå logget inn som/)
    .waitFor();
  const api = await apiSom(n.produkt, 'leder@digut.example');
  expect(await finn(api, 'digut', 'forslag', `tittel eq '${tittel}'`)).toEqual([]);
  await en
    .locator('main')
    .getByRole('button', { name: /^Last siden på nytt som/ })
    .click();
  await overskrift(en);
  expect(await en.getByText(/^Du er nå logget inn som/).count()).toBe(0);
  await en.context().close();
});

test('the count of notices is said once', async () => {
  await gaaTil(kommune, '/');
  const lenke = kommune.locator('.f-varsler');
  expect(await lenke.innerText()).not.toBe('');
  expect((await lenke.textContent())?.match(/\d+/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

test('the secretariat can write a proposal of its own', async () => {
  await gaaTil(sekretariat, '/forslag');
  await sekretariat.getByRole('link', { name: 'Nytt forslag' }).click();
  await paa(sekretariat, 'Nytt forslag');
  await sekretariat.getByLabel('Tittel', { exact: true }).waitFor();
});

test('an answer link without its key says what to do', async () => {
  const gjest = await n.gjest();
  await gaaTil(gjest, '/svar');
  await gjest.getByText('Åpne lenken fra e-posten.').waitFor();
  await gjest.goto('/svar#tull.tull');
  await gjest.reload();
  await overskrift(gjest);
  await gjest.getByText('Lenken er ikke gyldig.').waitFor();
  await gjest.context().close();
});

test('every page holds in three languages, in both widths, without barriers', async () => {
  const api = await apiSom(n.produkt, 'sekretariat@digut.example');
  const hoering = streng((await finn(api, 'digut', 'hoering'))[0], 'systemID');
  const forslag = streng((await finn(api, 'digut', 'saksframlegg'))[0], 'forslag');
  await settBredde(raadmann, 1280);
  const feil: string[] = [];
  const stier: readonly (readonly [Page, readonly string[]])[] = [
    [
      sekretariat,
      [
        '/arbeidsbord',
        '/hoering',
        '/hoering/ny',
        `/hoering/${hoering}`,
        `/forslag/${forslag}`,
        `/forslag/${forslag}/saksframlegg`,
        '/varsel/innstillinger',
        '/brev',
      ],
    ],
    [kp, ['/minregion']],
    [kommune, ['/minkommune', '/forslag/ny']],
    [raadmann, ['/sakliste']],
  ];
  for (const [side, liste] of stier) for (const sti of liste) feil.push(...(await paaAlleSpraak(side, sti)));
  expect(feil).toEqual([]);
  expect(n.skriptfeil).toEqual([]);
}, 240_000);
