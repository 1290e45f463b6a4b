import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  type Client,
  demoPassword,
  demoPeople,
  openBrowser,
  overflow,
  regionOfOfficer,
  signedIn,
  signedInPage,
  type SteeredMission,
  steeredMissions,
  type SteeringFigures,
  steeringFigures,
  storyPortalUrl,
  tabTo,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 120_000;

const place = '/o/DEMO-UNML/piloter/labellisation';
const tile = /^CVL/;

describe('in the browser, the officer of the union who asks where the network stands', () => {
  let browser: Browser;
  let officer: Client;
  let figures: SteeringFigures;
  let region: readonly SteeredMission[];
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    officer = await signedIn(storyPortalUrl(), demoPeople.union, demoPassword);
    figures = await steeringFigures(officer);
    region = await steeredMissions(officer, { regionCode: regionOfOfficer });
  }, patience);

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await signedInPage(browser, officer);
  });

  afterEach(() => page.context().close());

  it(
    'reads on one screen how many are labelled, which criteria are weak and who expires before the summer',
    async () => {
      const labelled = figures.funnel.find(({ stage }) => stage === 'labelled')?.count;
      const expiring = figures.expiries.reduce((sum, { count }) => sum + count, 0);
      const weakest = figures.criteria.slice(0, 5).map(({ code, title }) => `${code} ${title}`);
      const soonest = await steeredMissions(officer, { view: 'expiringSoon' });
      await page.goto('/');
      await page.getByRole('link', { name: 'Piloter' }).click();

      await page
        .getByRole('heading', { level: 1, name: `Missions labellisées : ${labelled} sur ${figures.members}` })
        .waitFor();
      const criteria = page.getByRole('region', { name: 'Critères les plus fragiles' }).getByRole('listitem');
      const ends = page.getByRole('region', { name: `${expiring} labels expirent d’ici fin` });
      await ends.getByRole('list', { name: 'Les premières à expirer' }).waitFor();

      expect((await criteria.allInnerTexts()).map((text, index) => text.startsWith(weakest[index] ?? '?'))).toEqual(
        weakest.map(() => true),
      );
      expect(await ends.getByRole('link').allInnerTexts()).toEqual(
        expect.arrayContaining(soonest.slice(0, 5).map(({ name }) => name)),
      );
      expect(soonest).toHaveLength(expiring);
    },
    patience,
  );

  it(
    'goes from a region to one of its Missions in two clicks',
    async () => {
      await page.goto(place);
      await page.getByRole('link', { name: tile }).click();
      await page.getByRole('heading', { level: 2, name: `Centre-Val de Loire, ${region.length} Missions` }).waitFor();
      const [first] = region.filter(({ state }) => state !== null);
      await page
        .getByRole('table', { name: 'Où en est chaque Mission' })
        .getByRole('link', { name: first?.name ?? '?' })
        .click();

      await page.getByRole('heading', { level: 1, name: first?.name ?? '?' }).waitFor();
    },
    patience,
  );

  it(
    'goes there with the keyboard alone, without passing through what is between',
    async () => {
      await page.goto(place);
      await tabTo(page, page.getByRole('link', { name: tile }));
      await page.keyboard.press('Enter');
      const list = page.getByRole('heading', { level: 2, name: `Centre-Val de Loire, ${region.length} Missions` });
      await list.waitFor();
      await page.waitForFunction(`document.activeElement.textContent.startsWith('Centre-Val de Loire')`);
      const [first] = region;
      await tabTo(page, page.getByRole('rowheader', { name: first?.name ?? '?' }).getByRole('link'), 12);
      await page.keyboard.press('Enter');

      await page.waitForURL((url) => !url.pathname.endsWith('/labellisation'));
      await page
        .getByRole('main')
        .getByText(first?.name ?? '?')
        .first()
        .waitFor();
    },
    patience,
  );

  it(
    'meets no barrier, in the light theme and in the dark one, wide and narrow',
    async () => {
      const found: string[] = [];
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 860 });
        await page.goto(`${place}?region=${regionOfOfficer}`);
        await page.getByRole('list', { name: 'Les premières à expirer' }).waitFor();
        const wider = await overflow(page);
        if (wider > 0) found.push(`${width}: ${wider} px too wide`);
        found.push(...(await violationsInBothThemes(page)).map((line) => `${width}: ${line}`));
      }

      expect(found).toEqual([]);
    },
    patience,
  );
});
