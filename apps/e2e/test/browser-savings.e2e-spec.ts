import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  answered,
  type Client,
  confirmDialog,
  demoPassword,
  demoPeople,
  doAct,
  inSeconds,
  joinCampaign,
  openBrowser,
  otherMissionsOf,
  overflow,
  portalDatabase,
  regionOfOfficer,
  seenCampaign,
  sessionsOf,
  signedIn,
  signedInPage,
  someTerms,
  storyPortalFolder,
  storyPortalUrl,
  surveyedGroup,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 240_000;

describe('in the browser, a survey that ended in a pooling group', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  }, patience);

  afterAll(() => browser.close());

  afterEach(() => page.context().close());

  it(
    'has a campaign that closes with savings, which each Mission reads line by line',
    async () => {
      const url = storyPortalUrl();
      const officer = await signedIn(url, demoPeople.officer, demoPassword);
      const director = await signedIn(url, demoPeople.director, demoPassword);
      const others = otherMissionsOf(regionOfOfficer).slice(0, 8);
      const clients = await signedInFor(others.map((mission) => mission.director));
      const missions = [...clients, director];
      const { groupId, title } = await surveyedGroup(officer, missions, others[0]?.name ?? '');

      page = await signedInPage(browser, officer);
      await page.goto(`${url}/o/DEMO-ARML-CVL/groupes/${groupId}`);
      await page.getByRole('button', { name: 'Préparer une campagne' }).click();
      await page.getByRole('textbox', { name: 'Ce que vous mutualisez' }).fill(title);
      await page.getByRole('dialog').getByRole('button', { name: 'Préparer la campagne' }).click();
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      await page.getByRole('link', { name: title }).first().waitFor();
      const campaignId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await agreed(officer, missions, campaignId);

      await page.goto(`${url}/o/DEMO-ARML-CVL/campagnes/${campaignId}/economies`);
      await page.getByRole('button', { name: 'Commencer le bilan' }).click();
      await writeFigures(page, missions.length);
      expect(await overflow(page)).toBe(0);
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.context().close();
      for (const client of clients) await refers(client, campaignId);

      page = await signedInPage(browser, director);
      await page.goto(`${url}/o/DEMO-45-03/campagnes/${campaignId}/economies`);
      await page.getByText('Sans référence, aucune économie n’est comptée pour nous.').waitFor();
      await page.getByRole('button', { name: 'Donner notre référence' }).click();
      await page.getByRole('textbox', { name: 'Ce que nous payions' }).fill('1500');
      await page.getByRole('textbox', { name: 'D’où nous le savons' }).fill('Facture de 2025');
      await confirmDialog(page, 'Donner notre référence');
      await page.getByText('Notre référence est enregistrée.').waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.context().close();

      page = await signedInPage(browser, officer);
      await page.goto(`${url}/o/DEMO-ARML-CVL/campagnes/${campaignId}/economies`);
      await page.getByRole('button', { name: 'Arrêter le bilan' }).click();
      await confirmDialog(page, 'Arrêter le bilan');
      await page.getByText('Le bilan est arrêté.').first().waitFor();
      await page.goto(`${url}/o/DEMO-ARML-CVL/groupes/${groupId}`);
      await page.getByRole('table', { name: 'Campagnes du groupe' }).getByText('Close, bilan arrêté').waitFor();
      await page.context().close();

      page = await signedInPage(browser, director, { width: 360 });
      await page.goto(`${url}/o/DEMO-45-03/campagnes/${campaignId}/economies`);
      await page.getByRole('heading', { name: 'Ce que nous avons économisé', level: 1 }).waitFor();
      // 1 500 € before, 1 000 € now, and 10 € of a fee of 90 € shared by nine.
      await page
        .getByText(/490,00/)
        .first()
        .waitFor();
      await page.getByText(/9 sur 9 avec référence/).waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await violationsInBothThemes(page)).toEqual([]);
    },
    patience,
  );
});

async function signedInFor(emails: readonly string[]): Promise<Client[]> {
  const database = await portalDatabase(storyPortalFolder());
  const clients = await sessionsOf(storyPortalUrl(), database, emails);
  await database.close();
  return clients;
}

/** The draft of the group opens at once, every Mission joins, and the coordinator closes it with its minimum reached. */
async function agreed(officer: Client, missions: readonly Client[], campaignId: string): Promise<void> {
  const { title } = await seenCampaign(officer, campaignId);
  const document = 'query Asked($id: ID!) { campaign(id: $id) { eligibility { organisations { id } } } }';
  const asked = await officer.ask<{ campaign: { eligibility: { organisations: { id: string }[] } } }>(document, {
    id: campaignId,
  });
  const { organisations } = answered(asked, 'campaign').campaign.eligibility;
  expect(organisations).toHaveLength(missions.length);
  const organisationIds = organisations.map(({ id }) => id);
  const eligibility = { kind: 'organisations' as const, organisationIds, restricted: false };
  const terms = someTerms({ title, opensAt: inSeconds(-60), minimum: { kind: 'members', value: 5 }, eligibility });
  await doAct(officer, 'editCampaign', { campaignId, terms });
  const opened = await doAct(officer, 'openCampaign', { campaignId });
  for (const mission of missions) await joinCampaign(mission, opened);
  await doAct(officer, 'closeCampaign', { campaignId });
}

/** Each pays a thousand euros over a year, and all share a fee of ninety. */
async function writeFigures(page: Page, members: number): Promise<void> {
  await page.getByLabel('Premier jour compté').fill('2027-01-01');
  await page.getByRole('textbox', { name: 'Frais communs' }).fill('90');
  const amounts = page.getByRole('group', { name: 'Ce que chaque Mission paie sur cette durée' }).getByRole('textbox');
  expect(await amounts.count()).toBe(members);
  for (let place = 0; place < members; place += 1) await amounts.nth(place).fill('1000');
  await page.getByRole('button', { name: 'Enregistrer les chiffres' }).click();
  await page.getByText('Les chiffres sont enregistrés.').waitFor();
}

async function refers(mission: Client, campaignId: string): Promise<void> {
  const document =
    'mutation Give($input: GiveSavingReferenceInput!) { giveSavingReference(input: $input) { campaignId } }';
  const input = { idempotencyKey: randomUUID(), campaignId, amountCents: 120_000, months: 12, source: 'Facture' };
  answered(await mission.ask(document, { input }), 'giveSavingReference');
}
