import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  answered,
  type Client,
  confirmDialog,
  demoPassword,
  demoPeople,
  enterPortal,
  openBrowser,
  openPage,
  otherMissionsOf,
  overflow,
  portalDatabase,
  regionOfOfficer,
  sessionsOf,
  signedIn,
  signedInPage,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 180_000;

describe('in the browser, a survey of what Missions would pool', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  }, patience);

  afterAll(() => browser.close());

  afterEach(() => page.context().close());

  it(
    'is answered by a director on one page, published by the region, and ends in a pooling group',
    async () => {
      const url = storyPortalUrl();
      const officer = await signedIn(url, demoPeople.officer, demoPassword);
      const { id, title, families } = await openedSurvey(officer);
      await answeredByOthers(id, families);

      page = await openPage(browser, url);
      await enterPortal(page, demoPeople.director, demoPassword);
      await page.getByRole('link', { name: new RegExp(title) }).click();
      const choices = page.getByRole('group', { name: 'Où en est notre Mission ?' });
      for (let place = 0; place < families.length; place += 1) {
        await choices.nth(place).getByRole('radio', { name: 'Nous mutualiserions' }).check();
      }
      expect(await overflow(page)).toBe(0);
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.getByRole('button', { name: 'Envoyer notre réponse' }).click();
      await page.getByText('Votre Mission a répondu.').waitFor();
      await page.context().close();

      page = await signedInPage(browser, officer);
      await page.goto(`${url}/o/DEMO-ARML-CVL/enquetes/${id}`);
      await page.getByRole('button', { name: 'Clore l’enquête' }).click();
      await page.getByRole('button', { name: 'Publier le résultat' }).click();
      await page.getByText('Le résultat est publié : les Missions sont prévenues.').waitFor();
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.getByRole('button', { name: 'Proposer un groupe' }).first().click();
      await confirmDialog(page, 'Proposer un groupe');
      await page.getByText('La proposition est faite.').waitFor();

      await page.getByRole('table', { name: 'Ce qui naît de l’enquête' }).getByRole('link', { name: 'Achats' }).click();
      await page.getByRole('heading', { name: 'Achats', level: 1 }).waitFor();
    },
    patience,
  );
});

interface OpenedSurvey {
  readonly id: string;
  readonly title: string;
  readonly families: readonly { readonly id: string }[];
}

async function openedSurvey(officer: Client): Promise<OpenedSurvey> {
  const terms = {
    ...{ title: `Nos besoins communs ${String(Date.now())}`, purpose: 'Pour le plan régional.', thresholdPercent: 50 },
    closesAt: new Date(Date.now() + 10 * 86_400_000).toISOString(),
    families: [
      { family: 'purchasing', label: 'Achats', unit: 'poste' },
      { family: 'communication', label: 'Communication', unit: 'jour' },
    ],
  };
  const fields = 'id title families { id }';
  const drafted = await officer.ask<{ draftSurvey: OpenedSurvey }>(
    `mutation Draft($input: DraftSurveyInput!) { draftSurvey(input: $input) { ${fields} } }`,
    { input: { idempotencyKey: randomUUID(), terms } },
  );
  const { draftSurvey } = answered(drafted, 'draftSurvey');
  const opened = await officer.ask<{ openSurvey: OpenedSurvey }>(
    `mutation Open($input: SurveyInput!) { openSurvey(input: $input) { ${fields} } }`,
    { input: { idempotencyKey: randomUUID(), surveyId: draftSurvey.id } },
  );
  return answered(opened, 'openSurvey').openSurvey;
}

/** Eight other Missions of the region answer: all would pool the first family, and share it. */
async function answeredByOthers(surveyId: string, families: OpenedSurvey['families']): Promise<void> {
  const others = otherMissionsOf(regionOfOfficer).slice(0, 8);
  const database = await portalDatabase(storyPortalFolder());
  const clients = await sessionsOf(
    storyPortalUrl(),
    database,
    others.map(({ director }) => director),
  );
  await database.close();
  for (const client of clients) {
    const answers = families.map(({ id }, place) => ({
      ...{ familyId: id, stance: place === 0 ? 'wouldPool' : 'notConcerned', reasons: [], note: '' },
    }));
    const input = { idempotencyKey: randomUUID(), surveyId, sharesAnswer: true, families: answers };
    const document = 'mutation Answer($input: AnswerSurveyInput!) { answerSurvey(input: $input) { id } }';
    answered(await client.ask(document, { input }), 'answerSurvey');
  }
}
