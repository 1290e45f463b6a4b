import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  type Client,
  demoPassword,
  demoPeople,
  labelAct,
  missionOfDirector,
  openBrowser,
  portalDatabase,
  type PortalDatabase,
  signedIn,
  signedInPage,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 180_000;

const field = 'Le projet en quelques lignes';
const openCall = `select call.id, mission.id as "missionId" from calls.call
  join network.organisation region on region.id = call.tenant_id and region.code = 'DEMO-ARML-CVL'
  join network.organisation mission on mission.code = $1
  where call.state = 'open' and call.deposits_until > now() order by call.id limit 1`;

describe('in the browser, two people who write in one part of an application', () => {
  let browser: Browser;
  let database: PortalDatabase;
  let applicationId: string;
  let one: Page;
  let other: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    database = await portalDatabase(storyPortalFolder());
    const director = await signedIn(storyPortalUrl(), demoPeople.director, demoPassword);
    applicationId = await begun(director);
    one = await signedInPage(browser, director);
    other = await signedInPage(browser, await signedIn(storyPortalUrl(), demoPeople.president, demoPassword));
  }, patience);

  afterAll(async () => {
    await browser.close();
    await database.close();
  });

  async function begun(director: Client): Promise<string> {
    const [call] = await database.rows<{ id: string; missionId: string }>(openCall, [missionOfDirector]);
    if (call === undefined) throw new Error('The demo has no open call of the region');
    const input = { callId: call.id, title: 'À quatre mains' };
    const { id } = await labelAct<{ id: string }>(director.actingFor(call.missionId), {
      ...{ act: 'beginApplication', type: 'BeginApplicationInput', input },
    });
    return id;
  }

  async function atThePart(page: Page): Promise<void> {
    await page.goto(`/o/${missionOfDirector}/candidatures/${applicationId}`);
    await page.getByRole('link', { name: 'Le projet', exact: true }).click();
    await page.getByLabel(field).waitFor();
  }

  const kept = async () => {
    const [row] = await database.rows<{ value: string }>(
      `select value #>> '{}' as value from calls.answer where application_id = $1 and field_key = 'summary'`,
      [applicationId],
    );
    return row?.value;
  };

  it(
    'are shown both texts, and neither is lost: the one kept is the one that they make of both',
    async () => {
      await atThePart(one);
      await atThePart(other);
      await other.getByLabel(field).fill('Des vélos prêtés.');
      await other
        .getByText(/^Enregistré à/)
        .first()
        .waitFor();

      await one.getByLabel(field).fill('Un permis accompagné.');
      await one.getByText('Rien n’est perdu').waitFor();

      await one.getByRole('region', { name: 'Votre texte' }).getByText('Un permis accompagné.').waitFor();
      await one.getByText('Des vélos prêtés.').first().waitFor();
      expect(await kept()).toBe('Des vélos prêtés.');
      expect(await violationsInBothThemes(one)).toEqual([]);
      await one.getByRole('textbox', { name: 'Texte réuni' }).fill('Des vélos prêtés, un permis accompagné.');
      await one.getByRole('button', { name: 'Enregistrer ce texte' }).click();
      await one.getByText('Rien n’est perdu').waitFor({ state: 'hidden' });
      // What is chosen shows at once, and is kept a moment later.
      const both = 'Des vélos prêtés, un permis accompagné.';
      for (let waited = 0; waited < 100 && (await kept()) !== both; waited += 1) await one.waitForTimeout(100);
      expect(await kept()).toBe(both);
    },
    patience,
  );
});
