import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  type Client,
  confirmDialog,
  demoMissions,
  demoPassword,
  demoPeople,
  openAssessment,
  openBrowser,
  overflow,
  portalDatabase,
  type PortalDatabase,
  regionOfOfficer,
  sessionsOf,
  signedIn,
  signedInPage,
  type SteeredMission,
  steeredMissions,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 180_000;

describe('in the browser, a label campaign of the union', () => {
  let browser: Browser;
  let database: PortalDatabase;
  let union: Page;
  let head: Client;
  let director: Page;
  let before: readonly SteeredMission[];
  let mission: SteeredMission;
  const title = `Campagne ${Date.now()}`;

  beforeAll(async () => {
    browser = await openBrowser();
    database = await portalDatabase(storyPortalFolder());
    const officer = await signedIn(storyPortalUrl(), demoPeople.union, demoPassword);
    const heads = new Map(
      demoMissions().flatMap(({ code, state, director }) => (state === 'active' ? [[code, director] as const] : [])),
    );
    // Other stories go to the region of the accounts.
    const [uncalled] = (await steeredMissions(officer, {})).filter(
      ({ state, code, regionCodes }) => state === null && heads.has(code) && !regionCodes.includes(regionOfOfficer),
    );
    if (uncalled === undefined) throw new Error('All Missions are engaged');
    mission = uncalled;
    before = await steeredMissions(officer, { regionCode: regionOf(mission) });
    const [client] = await sessionsOf(storyPortalUrl(), database, [heads.get(mission.code) ?? '']);
    if (client === undefined) throw new Error('The director has no session');
    union = await signedInPage(browser, officer);
    head = client;
    director = await signedInPage(browser, client);
  }, patience);

  afterAll(async () => {
    await browser.close();
    await database.close();
  });

  it(
    'opens the self-assessment of a Mission that had not begun, which finds it among what is awaited and begins',
    async () => {
      await openCampaign();
      await isCalled();
      await begins();

      await isReminded();
      await isClosed();
    },
    patience,
  );

  /** Once a day at the most; the labelled ones of the region were not called. */
  async function isReminded(): Promise<void> {
    await union.reload();
    const row = union.getByRole('row').filter({ hasText: title });
    await row.getByRole('button', { name: 'Relancer' }).click();
    await union.getByText('Le rappel est parti').waitFor();
    await row.getByText('Un rappel est déjà parti aujourd’hui.').waitFor();

    const labelled = before.filter(({ labelledUntil }) => labelledUntil !== null);
    const called = Number(await row.getByRole('cell').nth(2).innerText());
    expect(labelled.length).toBeGreaterThan(0);
    expect(called).toBeLessThanOrEqual(before.length - labelled.length);
    expect(await violationsInBothThemes(union)).toEqual([]);
  }

  /** For good, and said before: the file of the Mission goes on. */
  async function isClosed(): Promise<void> {
    const row = union.getByRole('row').filter({ hasText: title });
    await row.getByRole('button', { name: 'Clore' }).click();
    await union.getByRole('dialog').getByText('la campagne ne se rouvrira pas').waitFor();
    await confirmDialog(union, 'Clore la campagne');
    await union.getByText('La campagne est close', { exact: true }).waitFor();
    await row.getByText(/^Close le/).waitFor();

    await expect(row.getByRole('button').count()).resolves.toBe(0);
    expect(await overflow(union)).toBe(0);
    await director.reload();
    await director.getByRole('heading', { level: 1, name: /Auto-évaluation/ }).waitFor();
    await expect(director.getByRole('radio', { name: 'Fait', exact: true }).isEnabled()).resolves.toBe(true);
  }

  async function openCampaign(): Promise<void> {
    await union.goto('/o/DEMO-UNML/piloter/labellisation');
    await union.getByRole('link', { name: 'Campagnes' }).click();
    const opener = union.getByRole('button', { name: 'Ouvrir une campagne' });
    await opener.click();
    await union.getByRole('dialog').waitFor();
    await union.keyboard.press('Escape');
    await union.getByRole('dialog').waitFor({ state: 'detached' });
    await opener.and(union.locator(':focus')).waitFor();
    await opener.click();
    const dialog = union.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ouvrir la campagne' }).click();
    await dialog.getByText('Le titre manque.').first().waitFor();
    await dialog.getByLabel('Titre').fill(title);
    await dialog.getByLabel('À finir avant le').fill(dayAfter(120));
    await dialog.getByLabel('Région').selectOption(regionOf(mission));
    await confirmDialog(union, 'Ouvrir la campagne');
    await union.getByText('La campagne est ouverte').waitFor();
  }

  /** The cycle is opened by the event of the campaign: the director finds it within a moment. */
  async function isCalled(): Promise<void> {
    const awaited = director.getByRole('link', { name: /^Finir l’auto-évaluation/ });
    await expect(appears(director, `/o/${mission.code}/a-faire`, awaited)).resolves.toBe(true);
    await director.goto(`/o/${mission.code}/label`);
    await director.getByRole('link', { name: 'Ouvrir le dossier' }).first().click();
    await director.getByRole('heading', { level: 1 }).waitFor();
  }

  async function begins(): Promise<void> {
    await director.getByRole('button', { name: 'Commencer l’auto-évaluation' }).click();
    await director.getByRole('link', { name: 'Continuer l’auto-évaluation' }).click();
    await director.getByRole('heading', { level: 1, name: /Auto-évaluation/ }).waitFor();
    const { axes } = await openAssessment(head);
    await director.getByRole('link', { name: axes[0]?.criteria[0]?.title ?? '?' }).click();
    await director.getByRole('radio', { name: 'Fait', exact: true }).check();
    await director
      .getByText(/^Enregistré à/)
      .first()
      .waitFor();
    expect(await overflow(director)).toBe(0);
    expect(await violationsInBothThemes(director)).toEqual([]);
  }
});

/** Looks at a page again and again until something is on it. */
async function appears(page: Page, path: string, target: ReturnType<Page['getByRole']>): Promise<boolean> {
  for (let look = 0; look < 30; look += 1) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();
    await page.waitForLoadState('networkidle');
    if ((await target.count()) > 0) return true;
  }
  return false;
}

function regionOf({ regionCodes }: SteeredMission): string {
  return regionCodes[0] ?? '';
}

function dayAfter(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
