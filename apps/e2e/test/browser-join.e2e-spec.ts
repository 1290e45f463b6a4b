import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  type Client,
  countedClicks,
  demoPassword,
  demoPeople,
  enterPortal,
  inSeconds,
  joinCampaign,
  openBrowser,
  openPage,
  openedCampaign,
  otherMissionsOf,
  overflow,
  regionOfOfficer,
  seenCampaign,
  signedIn,
  someTerms,
  type StoryCampaign,
  storyPortalUrl,
  tabTo,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 120_000;

describe('in the browser, a director', () => {
  let browser: Browser;
  let officer: Client;
  let campaign: StoryCampaign;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
  }, patience);

  afterAll(() => browser.close());

  beforeEach(async () => {
    campaign = await campaignWithOneMember();
  }, patience);

  afterEach(() => page.context().close());

  it(
    'signs in and joins a campaign in two clicks and one form, and sees the gauge move',
    async () => {
      page = await openPage(browser, storyPortalUrl());
      await enterPortal(page, demoPeople.director, demoPassword);
      const clicks = await countedClicks(page);

      await page.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` }).click();
      await page.getByRole('textbox', { name: 'Ferme' }).waitFor();
      const forms = await page.getByRole('main').getByRole('form').count();
      await page.getByRole('textbox', { name: 'Ferme' }).fill('58');
      await page.getByRole('textbox', { name: 'Maximum' }).fill('70');
      await page.getByRole('button', { name: 'Déclarer et rejoindre' }).click();
      await page.getByText('Votre Mission a rejoint la campagne.').waitFor();

      expect({ clicks: clicks(), forms }).toEqual({ clicks: 2, forms: 1 });
      await page.getByRole('heading', { name: 'Le seuil est atteint' }).waitFor();
      await page.getByText('Rejoint, 58 fermes').waitFor();
      expect((await seenCampaign(officer, campaign.id)).gauge).toMatchObject({ members: 2, firm: 68, missing: 0 });
    },
    patience,
  );

  it(
    'joins with the keyboard alone',
    async () => {
      page = await openPage(browser, storyPortalUrl());
      const clicks = await countedClicks(page);
      await page.goto('/');
      await tabTo(page, page.getByLabel('Adresse électronique'));
      await page.keyboard.type(demoPeople.director);
      await tabTo(page, page.getByRole('textbox', { name: 'Mot de passe' }));
      await page.keyboard.type(demoPassword);
      await page.keyboard.press('Enter');

      await tabTo(page, page.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` }));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('textbox', { name: 'Ferme' }));
      await page.keyboard.type('12');
      await tabTo(page, page.getByRole('textbox', { name: 'Maximum' }));
      await page.keyboard.type('15');
      await tabTo(page, page.getByRole('checkbox', { name: /Autoriser la coordination/ }));
      await page.keyboard.press('Space');
      await tabTo(page, page.getByRole('button', { name: 'Déclarer et rejoindre' }));
      await page.keyboard.press('Enter');
      await page.getByText('Votre Mission a rejoint la campagne.').waitFor();

      expect(clicks()).toBe(0);
      const director = await signedIn(storyPortalUrl(), demoPeople.director, demoPassword);
      expect((await seenCampaign(director, campaign.id)).ours).toMatchObject({
        state: 'joined',
        sharesQuantities: true,
        needs: [{ firm: 12 }],
      });
    },
    patience,
  );

  it(
    'joins on a telephone of 360 pixels, where nothing scrolls sideways',
    async () => {
      page = await openPage(browser, storyPortalUrl(), { width: 360 });
      await enterPortal(page, demoPeople.director, demoPassword);
      const link = page.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` });
      await link.waitFor();
      const atHome = await overflow(page);

      await link.click();
      await page.getByRole('textbox', { name: 'Ferme' }).fill('4');
      await page.getByRole('textbox', { name: 'Maximum' }).fill('4');
      const atForm = await overflow(page);
      await page.getByRole('button', { name: 'Déclarer et rejoindre' }).click();
      await page.getByText('Votre Mission a rejoint la campagne.').waitFor();

      expect({ atHome, atForm, after: await overflow(page) }).toEqual({ atHome: 0, atForm: 0, after: 0 });
      expect((await seenCampaign(officer, campaign.id)).gauge).toMatchObject({ members: 2, firm: 14 });
    },
    patience,
  );

  it(
    'is told beside the field what is wrong, and loses nothing of what was typed',
    async () => {
      page = await openPage(browser, storyPortalUrl());
      await enterPortal(page, demoPeople.director, demoPassword);
      await page.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` }).click();

      await page.getByRole('textbox', { name: 'Ferme' }).fill('20');
      await page.getByRole('textbox', { name: 'Maximum' }).fill('10');
      await page.getByRole('button', { name: 'Déclarer et rejoindre' }).click();
      const maximum = page.getByRole('textbox', { name: 'Maximum', includeHidden: false });
      await page.locator('[aria-invalid="true"]').first().waitFor();

      expect(await maximum.getAttribute('aria-invalid')).toBe('true');
      expect(await maximum.inputValue()).toBe('10');
      expect((await seenCampaign(officer, campaign.id)).gauge.members).toBe(1);
    },
    patience,
  );

  it(
    'and the officer: the gauge has moved for her, and she closes',
    async () => {
      await joinCampaign(await signedIn(storyPortalUrl(), demoPeople.director, demoPassword), campaign, 58);
      page = await openPage(browser, storyPortalUrl());
      await enterPortal(page, demoPeople.officer, demoPassword);

      await page.getByRole('link', { name: `Clore le recensement : ${campaign.title}` }).click();
      await page.getByRole('img', { name: 'rejointe par 2,' }).waitFor({ state: 'attached' });
      await page.getByRole('dialog').getByRole('button', { name: 'Clore le recensement' }).click();
      await page.getByText('Le recensement est clos.').waitFor();

      expect(await seenCampaign(officer, campaign.id)).toMatchObject({
        state: 'needsClosed',
        outcome: 'minimumReached',
      });
    },
    patience,
  );

  it(
    'meets no barrier on the screens of this story, in the light theme and in the dark one',
    async () => {
      page = await openPage(browser, storyPortalUrl());
      const found: string[] = [];
      const look = async (screen: string) => {
        found.push(...(await violationsInBothThemes(page)).map((line) => `${screen}: ${line}`));
      };

      await page.goto('/');
      await page.getByLabel('Adresse électronique').waitFor();
      await look('sign-in');
      await enterPortal(page, demoPeople.director, demoPassword);
      await page.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` }).waitFor();
      await look('home');
      await page.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` }).click();
      await page.getByRole('textbox', { name: 'Ferme' }).fill('20');
      await look('form');
      await page.getByRole('textbox', { name: 'Maximum' }).fill('10');
      await page.getByRole('button', { name: 'Déclarer et rejoindre' }).click();
      await page.locator('[aria-invalid="true"]').first().waitFor();
      await look('mistake');
      await page.getByRole('textbox', { name: 'Maximum' }).fill('20');
      await page.getByRole('button', { name: 'Déclarer et rejoindre' }).click();
      await page.getByText('Votre Mission a rejoint la campagne.').waitFor();
      await look('joined');
      await page.context().clearCookies();
      await enterPortal(page, demoPeople.officer, demoPassword);
      await page.getByRole('link', { name: `Clore le recensement : ${campaign.title}` }).click();
      await page.getByRole('dialog').waitFor();
      await look('closing');
      await page.getByRole('dialog').getByRole('button', { name: 'Revenir' }).click();
      await page.getByRole('table', { name: 'Réponses des Missions' }).waitFor();
      await look('coordination');

      expect(found).toEqual([]);
    },
    patience,
  );

  /** It closes before those of other stories, so that it comes first where acts are awaited. */
  async function campaignWithOneMember(): Promise<StoryCampaign> {
    const [neighbour] = otherMissionsOf(regionOfOfficer);
    const terms = someTerms({
      title: `Serveurs ${Date.now()}`,
      minimum: { kind: 'members', value: 2 },
      closesAt: inSeconds(86_400),
      eligibility: { kind: 'regions', regionCodes: [regionOfOfficer], restricted: false },
    });
    const opened = await openedCampaign(officer, terms);
    await joinCampaign(await signedIn(storyPortalUrl(), neighbour?.director ?? '', demoPassword), opened);
    return opened;
  }
});
