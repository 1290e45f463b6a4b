import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  codeWornOut,
  confirmDialog,
  demoPassword,
  demoPeople,
  enterPortal,
  honestFiles,
  oneTimeCode,
  openBrowser,
  openPage,
  otherMissionsOf,
  overflow,
  portalDatabase,
  type PortalDatabase,
  presidentOf,
  regionOfOfficer,
  sessionsOf,
  signedInPage,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 300_000;

const regional = 'DEMO-ARML-CVL';
const title = `Trajets ${Date.now()}`;
const project = 'Un vélo pour chacun';
const day = 86_400_000;
const paper = honestFiles.find(({ what }) => what === 'a plain PDF');

describe('in the browser, an ARML opens a call, a Mission deposits, and corrects what is asked', () => {
  let browser: Browser;
  let database: PortalDatabase;
  let mission: { code: string; name: string };
  let secret: string;
  const found: string[] = [];
  const people = {} as Record<'officer' | 'director' | 'president', Page>;

  beforeAll(async () => {
    browser = await openBrowser();
    database = await portalDatabase(storyPortalFolder());
    const [chosen] = otherMissionsOf(regionOfOfficer).slice(-2);
    if (chosen === undefined) throw new Error('The region has no other Mission');
    mission = chosen;
    const [director] = await sessionsOf(storyPortalUrl(), database, [chosen.director]);
    if (director === undefined) throw new Error('The director has no account');
    people.director = await signedInPage(browser, director);
    people.officer = await openPage(browser, storyPortalUrl());
    await enterPortal(people.officer, demoPeople.officer, demoPassword);
    people.president = await openPage(browser, storyPortalUrl());
    const president = await presidentOf(database, chosen.code);
    await enterPortal(people.president, president.email, president.password);
    secret = await secondFactorOf(people.president, mission.code, president.password);
    await codeWornOut(database, president.email);
  }, patience);

  afterAll(async () => {
    await Promise.all(Object.values(people).map((page) => page.context().close()));
    await browser.close();
    await database.close();
  });

  it(
    'the first is made of another call, the rest is told what is missing, signed off, deposited and corrected',
    async () => {
      await openFromModel(people.officer);
      await begin(people.director);
      await fill(people.director);
      await signOff(people.president);
      await deposit(people.director);
      await askCorrection(people.officer);
      await correct(people.director);
      await people.officer.reload();
      await people.officer.getByText('Corrigée', { exact: true }).first().waitFor();

      expect(found).toEqual([]);
    },
    patience,
  );

  async function look(page: Page): Promise<void> {
    found.push(...(await violationsInBothThemes(page)));
    await page.setViewportSize({ width: 360, height: 740 });
    if ((await overflow(page)) > 0) found.push(`${page.url()} is wider than a phone`);
    await page.setViewportSize({ width: 1280, height: 860 });
  }

  async function openFromModel(page: Page): Promise<void> {
    await page.goto(`/o/${regional}/appels?vue=clos`);
    await page.getByRole('link', { name: 'Des trajets pour se former' }).click();
    await page.getByRole('button', { name: 'En faire un nouveau brouillon' }).click();
    await page.getByLabel('Titre', { exact: true }).fill(title);
    await page.getByLabel('Personne qui suit l’appel').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('heading', { name: 'Il manque 1 chose avant d’annoncer' }).waitFor();
    await look(page);
    await page.getByRole('link', { name: 'La date d’ouverture' }).click();
    await page.getByLabel('Ouverture', { exact: true }).fill(`${dayAfter(-1)}T09:00`);
    await page.getByLabel('Clôture des dépôts').fill(`${dayAfter(10)}T12:00`);
    await look(page);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('button', { name: 'Ouvrir l’appel' }).click();
    await confirmDialog(page, 'Ouvrir l’appel');
    await page.getByText('L’appel est ouvert : les dépôts sont pris.').first().waitFor();
  }

  async function begin(page: Page): Promise<void> {
    await page.goto(`/o/${mission.code}/appels`);
    await look(page);
    await page.getByRole('link', { name: title }).click();
    await page
      .getByRole('group', { name: /bilan de l’année passée/ })
      .getByText('Oui')
      .click();
    await page
      .getByRole('group', { name: /déjà financé/ })
      .getByText('Non')
      .click();
    await page.getByText('Rien ne s’y oppose.').first().waitFor();
    await look(page);
    await page.getByRole('button', { name: 'Candidater' }).click();
    await page.getByRole('dialog').getByLabel('Titre du projet').fill(project);
    await page.getByRole('dialog').getByRole('button', { name: 'Commencer' }).click();
    await page.getByRole('heading', { level: 1, name: project }).waitFor();
    await page.getByText('Il manque 5 choses :').first().waitFor();
    expect(await page.getByRole('button', { name: 'Demander la validation' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await look(page);
  }

  async function fill(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Vérifier que vous pouvez candidater', exact: true }).click();
    await page
      .getByRole('group', { name: /bilan de l’année passée/ })
      .getByText('Oui')
      .click();
    await page
      .getByRole('group', { name: /déjà financé/ })
      .getByText('Non')
      .click();
    await page.getByRole('link', { name: 'Suite : Votre structure' }).click();
    await page.getByText('Repris de l’annuaire.').first().waitFor();
    expect(await page.getByLabel('Nom de la structure').inputValue()).toBe(mission.name);
    await look(page);
    await page.getByRole('button', { name: 'Confirmer « Nom de la structure »' }).click();
    await page.getByRole('link', { name: 'Suite : Le projet' }).click();
    await page.getByLabel('Le projet en quelques lignes').fill('Des vélos prêtés à ceux qui n’ont rien.');
    await page.getByLabel('Les actions prévues').fill('Un parc, un atelier.');
    await page.getByLabel('Où il se déroule').fill('Partout');
    await page.getByRole('link', { name: 'Suite : Les publics' }).click();
    await page.getByLabel('Jeunes touchés').fill('40');
    await page.getByLabel('Jeunes accompagnés jusqu’au bout').fill('30');
    await page.getByRole('link', { name: 'Suite : Le budget' }).click();
    await page.getByLabel('Subvention demandée', { exact: true }).fill('12000');
    await page.getByLabel('Montant, 60 Achats').fill('12500');
    await page.getByLabel('Montant, 74 Subvention demandée').fill('12000');
    await page.getByText('Les charges dépassent les produits de 500').first().waitFor();
    await page.getByLabel('Montant, 60 Achats').fill('12000');
    await look(page);
    await joinPaper(page);
    await page.getByRole('link', { name: 'Suite : Les indicateurs' }).click();
    await page.getByLabel('Ce que vous mesurerez, et comment').fill('Les trajets.');
    await page
      .getByText(/^Enregistré à/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Toutes les parties' }).click();
    await page.getByRole('heading', { name: '6 parties terminées sur 6' }).waitFor();
    await page.getByRole('button', { name: 'Demander la validation' }).click();
    await confirmDialog(page, 'Demander la validation');
    await page.getByText('La validation est demandée.').first().waitFor();
  }

  /** It is sent, checked by the antivirus, and saved with the answer. */
  async function joinPaper(page: Page): Promise<void> {
    const { name, bytes } = demandPaper();
    await page.getByLabel('Pièces du budget').setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });
    const joined = page.getByRole('list', { name: 'Fichiers joints' });
    await joined.getByRole('link', { name }).waitFor({ timeout: 120_000 });
    await look(page);
  }

  async function signOff(page: Page): Promise<void> {
    await page.goto(`/o/${mission.code}/candidatures`);
    await page.getByRole('link', { name: project }).click();
    await page.getByRole('button', { name: 'Valider la candidature' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Valider la candidature' }).click();
    const code = page.getByRole('dialog', { name: 'Un code pour cet acte' });
    await code.getByRole('textbox').fill(oneTimeCode(secret, 1));
    await page.getByRole('button', { name: 'Donner le code' }).click();
    await page.getByText('La candidature est validée : elle peut être déposée.').first().waitFor();
  }

  async function deposit(page: Page): Promise<void> {
    await page.reload();
    await page.getByRole('button', { name: 'Déposer la candidature' }).click();
    await confirmDialog(page, 'Déposer la candidature');
    await page.getByText('La candidature est déposée.').first().waitFor();
    await look(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger le récépissé n° 1' }).click();
    const receipt = await readFile(await (await coming).path());
    expect(receipt.subarray(0, 5).toString()).toBe('%PDF-');
  }

  async function askCorrection(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Candidatures', exact: false }).last().click();
    await page.reload();
    await page.getByRole('link', { name: mission.name }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: demandPaper().name }).click();
    expect(await readFile(await (await coming).path())).toEqual(demandPaper().bytes);
    await page.getByRole('button', { name: 'Commencer l’examen' }).click();
    await confirmDialog(page, 'Commencer l’examen');
    await page.getByRole('button', { name: /^Demander une correction.*Ce que vous mesurerez/ }).click();
    await page.getByRole('dialog').getByLabel('Ce qu’il faut corriger').fill('Dites comment.');
    await confirmDialog(page, 'Ajouter');
    await page.getByLabel('À corriger avant').fill(`${dayAfter(5)}T12:00`);
    await look(page);
    await page.getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.getByText('Les corrections sont demandées au candidat.').first().waitFor();
  }

  async function correct(page: Page): Promise<void> {
    await page.reload();
    await page.getByText('Une correction est demandée.').first().waitFor();
    await look(page);
    await page.getByRole('link', { name: 'Ce que vous mesurerez, et comment' }).click();
    expect(await page.getByLabel('Le projet en quelques lignes').count()).toBe(0);
    await page.getByLabel('Ce que vous mesurerez, et comment').fill('Les trajets, comptés chaque mois.');
    await page
      .getByText(/^Enregistré à/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Déposer les corrections' }).click();
    await confirmDialog(page, 'Déposer les corrections');
    await page.getByText('Les corrections sont déposées.').first().waitFor();
  }
});

/** @returns the secret, as a person without a camera types it into the application */
async function secondFactorOf(page: Page, code: string, password: string): Promise<string> {
  await page.goto(`/o/${code}/compte`);
  await page.getByRole('button', { name: 'Mettre en place' }).click();
  await page.getByRole('textbox', { name: 'Mot de passe actuel' }).fill(password);
  await page.getByRole('button', { name: 'Continuer' }).click();
  const secret = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  await page.getByRole('textbox', { name: 'Code' }).fill(oneTimeCode(secret));
  await page.getByRole('dialog').getByRole('button', { name: 'Mettre en place' }).click();
  await page.getByRole('button', { name: 'Je les ai gardés' }).click();
  await page.getByText('Votre second facteur est en place.').waitFor();
  return secret;
}

function demandPaper(): { readonly name: string; readonly bytes: Buffer } {
  if (paper === undefined) throw new Error('There is no honest file');
  return paper;
}

function dayAfter(days: number): string {
  return new Date(Date.now() + days * day).toISOString().slice(0, 10);
}
