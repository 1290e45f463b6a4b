import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  type AwardedConsortium,
  awardedConsortium,
  confirmDialog,
  labelAct,
  type Member,
  openBrowser,
  overflow,
  type PortalDatabase,
  portalDatabase,
  signedInPage,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 240_000;

/** A share may ask for no more than that where nothing has changed since the plan. */
const mostFields = 12;

describe('in the browser, a consortium of twelve Missions reports, and its lead closes the final report', () => {
  let browser: Browser;
  let database: PortalDatabase;
  let story: AwardedConsortium;
  let reportId: string;

  beforeAll(async () => {
    database = await portalDatabase(storyPortalFolder());
    story = await awardedConsortium(storyPortalUrl(), database, 12);
    reportId = story.reportIds[0] ?? '';
    browser = await openBrowser();
  }, patience);

  afterAll(async () => {
    await browser.close();
    await database.close();
  });

  it(
    'with shares of at most twelve fields, warned of what does not add up, corrected where it is asked',
    async () => {
      const [first, ...others] = story.partners;
      if (first === undefined) throw new Error('The story needs partners');
      await fillShare(first);
      for (const [place, partner] of others.entries()) await sendShare(partner, 30 + place);
      await sendShare(story.lead, null);

      const page = await pageOf(story.lead);
      await consolidate(page, first);
      await sendAgain(first);
      await close(page);
      await page.context().close();
      expect(await closedFor(story.coordinator)).toBe(true);
    },
    patience,
  );

  async function pageOf({ client, code }: Member): Promise<Page> {
    const page = await signedInPage(browser, client);
    await page.goto(`${storyPortalUrl()}/o/${code}/bilans/${reportId}`);
    await page.getByRole('heading', { name: /Aller vers, ensemble, bilan 1/ }).waitFor();
    return page;
  }

  async function fillShare(member: Member): Promise<void> {
    const page = await pageOf(member);
    const fields = page.locator('main section input, main section textarea, main section select');
    await page.getByLabel('Jeunes repérés').waitFor();
    expect(await fields.count()).toBeLessThanOrEqual(mostFields);
    expect(await page.getByLabel('Jeunes repérés').inputValue()).toBe('40');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 860 });

    await page.getByLabel('dont nouvellement repérés').fill('30');
    await page.getByLabel('dont réactivés').fill('12');
    await page.getByLabel('Ce qui a avancé').fill('Une permanence par semaine, deux forums.');
    await page.getByRole('button', { name: 'Garder pour plus tard' }).click();
    await page.getByText('À vérifier : 40 au total, 42 en additionnant le détail.').first().waitFor();
    await page.getByRole('button', { name: 'Envoyer notre part' }).click();
    await page.getByText('Envoyée par').first().waitFor();
    await page.context().close();
  }

  /** What the others tell, as their own page would send it. */
  async function sendShare({ client }: Member, reached: number | null): Promise<void> {
    const figures = reached === null ? {} : { 'figure.reached': reached };
    const answers = { ...figures, progress: 'Comme prévu.' };
    await labelAct(client, {
      ...{ act: 'sendReportShare', type: 'SaveReportShareInput', input: { reportId, answers, version: 0 } },
    });
  }

  async function consolidate(page: Page, { name }: Member): Promise<void> {
    const row = page.getByRole('row').filter({ hasText: name });
    await row.getByText('À vérifier : 40 au total, 42').waitFor();
    expect(await page.getByText('Envoyée', { exact: true }).count()).toBeGreaterThanOrEqual(12);
    expect(await violationsInBothThemes(page)).toEqual([]);
    const total = page.getByRole('row').filter({ hasText: 'Jeunes repérés' }).first();
    await total.getByRole('button', { name: 'Détail' }).click();
    await page.getByRole('dialog').getByText(name).waitFor();
    await page.keyboard.press('Escape');
    await row.getByRole('button', { name: 'Faire revoir' }).click();
    await page.getByRole('dialog').getByLabel('Votre demande').fill('Le détail dépasse le total.');
    await confirmDialog(page, 'Demander une correction');
    await row.getByText('À revoir').waitFor();
  }

  async function sendAgain(member: Member): Promise<void> {
    const page = await pageOf(member);
    await page.getByText('Le détail dépasse le total.').waitFor();
    await page.getByLabel('dont réactivés').fill('10');
    await page.getByRole('button', { name: 'Envoyer notre part' }).click();
    await page.getByText('Envoyée par').first().waitFor();
    await page.context().close();
  }

  async function close(page: Page): Promise<void> {
    await page.reload();
    await page.getByRole('button', { name: 'Clore le bilan' }).click();
    await page.getByRole('dialog').getByLabel('Synthèse').fill('Une année utile.');
    await confirmDialog(page, 'Clore le bilan');
    await page.getByText('Une année utile.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Bilan en PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bilan.pdf');
  }

  async function closedFor({ client }: Member): Promise<boolean> {
    const document = `query Report($id: ID!) { projectReport(id: $id) { state published { code value } } }`;
    const { data } = await client.ask<{ projectReport: { state: string; published: unknown[] } }>(document, {
      id: reportId,
    });
    return data?.projectReport.state === 'closed' && data.projectReport.published.length > 0;
  }
});
