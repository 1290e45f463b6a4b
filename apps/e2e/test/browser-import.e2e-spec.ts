import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  demoPassword,
  enterPortal,
  openBrowser,
  openPage,
  overflow,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

const patience = 120_000;
const unionOfficer = 'label@unml.example';
const people = [
  'Prénom;Nom;Courriel;Code;Fonction;Début',
  'Ysoline;Barbecorne;ysoline.barbecorne@import.example;DEMO-UNML;Chargée de mission;01/09/2026',
  'Sans;Adresse;;DEMO-UNML;Chargée de mission;01/09/2026',
].join('\n');

describe('in the browser, an officer of the union', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  }, patience);
  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await openPage(browser, storyPortalUrl());
    await enterPortal(page, unionOfficer, demoPassword);
  }, patience);
  afterEach(() => page.context().close());

  it(
    'sees what a file would do, applies it, and takes it back',
    async () => {
      const faults: string[] = [];
      const look = async () => {
        faults.push(...(await violationsInBothThemes(page)));
        expect(await overflow(page)).toBe(0);
      };
      await page.goto('/o/DEMO-UNML/reseau/personnes');
      await page.getByRole('link', { name: 'Importer' }).click();
      await page.getByRole('link', { name: 'Importer un fichier' }).click();
      await page
        .getByLabel('Fichier des personnes')
        .setInputFiles({ name: 'personnes.csv', mimeType: 'text/csv', buffer: Buffer.from(people) });
      await look();
      await page.getByRole('button', { name: 'Envoyer le fichier' }).click();

      await page.getByRole('heading', { level: 1, name: 'Quel titre dit quoi ?' }).waitFor();
      await look();
      await page.getByRole('button', { name: 'Voir l’aperçu' }).click();

      await page.getByRole('heading', { level: 1, name: '1 ligne prête, à vérifier' }).waitFor();
      await page.getByText(/L’adresse électronique manque/).waitFor();
      await look();
      await page.getByRole('button', { name: 'Appliquer 1 ligne' }).click();

      await page.getByRole('heading', { level: 1, name: '1 ligne appliquée' }).waitFor();
      await look();
      await page.getByRole('button', { name: 'Annuler cet import' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Annuler cet import' }).click();
      await page.getByRole('heading', { level: 1, name: /Import annulé/ }).waitFor();

      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'takes the list away as a file, with the filters of the screen',
    async () => {
      await page.goto('/o/DEMO-UNML/reseau?genre=regionalAssociation');
      await page.getByRole('button', { name: 'Exporter' }).click();
      await page.getByRole('radio', { name: /CSV/ }).check();
      const faults = await violationsInBothThemes(page);
      await page.getByRole('button', { name: 'Préparer le fichier' }).click();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /Télécharger Organisations/ }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');

      expect(faults).toEqual([]);
      expect(text.startsWith('\u{FEFF}Nom;Code;Genre;')).toBe(true);
      expect(
        text
          .trimEnd()
          .split('\r\n')
          .slice(1)
          .every((line) => line.includes(';Association régionale;')),
      ).toBe(true);
    },
    patience,
  );

  it(
    'takes the campaigns away in the words of the screen',
    async () => {
      await page.goto('/o/DEMO-UNML/campagnes');
      await page.getByRole('button', { name: 'Exporter' }).click();
      await page.getByRole('radio', { name: /CSV/ }).check();
      await page.getByRole('button', { name: 'Préparer le fichier' }).click();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /Télécharger Campagnes/ }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');

      expect(text.startsWith('\u{FEFF}Campagne;Famille;État;')).toBe(true);
      expect(text).toContain(';Achat groupé;Recensement ouvert;');
    },
    patience,
  );
});
