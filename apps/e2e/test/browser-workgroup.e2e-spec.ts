import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  countedClicks,
  demoPassword,
  demoPeople,
  enterPortal,
  openBrowser,
  openPage,
  otherMissionsOf,
  overflow,
  regionOfOfficer,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 120_000;

describe('in the browser, a theme of the region', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  }, patience);

  afterAll(() => browser.close());

  afterEach(() => page.context().close());

  it(
    'is opened by its sponsor, who designates its lead, and joined by a director in three clicks from home',
    async () => {
      const title = await openedTheme();

      page = await openPage(browser, storyPortalUrl());
      await enterPortal(page, demoPeople.director, demoPassword);
      const clicks = await countedClicks(page);
      await page.getByRole('link', { name: 'Groupes de travail' }).click();
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('button', { name: 'Rejoindre', exact: true }).click();
      await page.getByRole('heading', { name: 'Votre organisation est membre' }).waitFor();

      expect(clicks()).toBe(3);
      expect(await overflow(page)).toBe(0);
      expect(await violationsInBothThemes(page)).toEqual([]);
    },
    patience,
  );

  it(
    'takes who asks when its lead says so, from what is awaited at home',
    async () => {
      page = await openPage(browser, storyPortalUrl());
      await enterPortal(page, demoPeople.director, demoPassword);

      await page.getByRole('link', { name: /Répondre à 2 demandes : Labellisation et mutualisation/ }).click();
      const asking = page.getByRole('listitem').filter({ hasText: 'Notre audit est dans huit mois' });
      await asking.getByRole('button', { name: 'Accepter' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Accepter' }).click();
      await asking.waitFor({ state: 'detached' });

      await page.getByRole('table', { name: 'Membres' }).getByText('Notre audit est dans huit mois').waitFor();
      expect(await violationsInBothThemes(page)).toEqual([]);
    },
    patience,
  );

  /** The officer proposes a theme, designates the director of another Mission and starts the group. @returns its title */
  async function openedTheme(): Promise<string> {
    const [lead] = otherMissionsOf(regionOfOfficer);
    if (lead === undefined) throw new Error('The region has no other Mission');
    const title = `Formation des équipes ${String(Date.now())}`;
    page = await openPage(browser, storyPortalUrl());
    await enterPortal(page, demoPeople.officer, demoPassword);
    await page.getByRole('link', { name: 'Groupes de travail' }).click();
    await page.getByRole('link', { name: 'Registre des thèmes' }).click();
    await page.getByRole('link', { name: 'Ajouter un thème' }).click();
    await page.getByRole('textbox', { name: 'Titre' }).fill(title);
    await page.getByRole('textbox', { name: 'Raison d’être' }).fill('Mettre nos plans de formation en commun.');
    await page.getByRole('textbox', { name: 'Livrables attendus' }).fill('Un plan régional\nUn modèle de plan');
    await page.getByRole('button', { name: 'Proposer' }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Désigner le chef de file' }).click();
    await page.getByRole('dialog').getByRole('searchbox', { name: 'Direction' }).fill(lead.name);
    const found = page.getByRole('dialog').getByRole('listitem').filter({ hasText: lead.name });
    await found.getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Désigner', exact: true }).click();
    await page.getByRole('button', { name: 'Remplacer le chef de file' }).waitFor();
    await page.getByRole('button', { name: 'Démarrer le groupe' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Démarrer le groupe' }).click();
    await page.getByText('Actif', { exact: true }).waitFor();
    await page.context().close();
    return title;
  }
});
