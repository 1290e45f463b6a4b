import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  answered,
  type Client,
  demoPassword,
  demoPeople,
  enterPortal,
  inSeconds,
  missionOfDirector,
  openBrowser,
  openPage,
  openedCampaign,
  overflow,
  regionOfOfficer,
  seenCampaign,
  signedIn,
  someTerms,
  type StoryCampaign,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 120_000;

const president = 'Yvon Lamarzelle';
const team = `/o/${missionOfDirector}/notre-organisation/equipe`;
const seats = `query Seats { me { person { id } memberships { organisation { id } } } }`;
const openMandate = `mutation OpenMandate($input: OpenMandateInput!) { openMandate(input: $input) }`;
const answerProposal = `mutation Answer($input: AnswerProposalInput!) { answerProposal(input: $input) }`;

interface Signed {
  me: { person: { id: string }; memberships: { organisation: { id: string } }[] };
}

describe('in the browser, the head of a Mission', () => {
  let browser: Browser;
  let campaign: StoryCampaign;
  let page: Page;
  let presidentId: string;
  let missionId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const ofPresident = await signedIn(storyPortalUrl(), demoPeople.president, demoPassword);
    const { me } = answered(await ofPresident.ask<Signed>(seats), 'seats');
    presidentId = me.person.id;
    missionId = me.memberships[0]?.organisation.id ?? '';
  }, patience);

  afterAll(() => browser.close());

  beforeEach(async () => {
    const officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
    const eligibility = { kind: 'regions' as const, regionCodes: [regionOfOfficer], restricted: false };
    const terms = someTerms({ title: `Serveurs ${Date.now()}`, closesAt: inSeconds(82_800), eligibility });
    campaign = await openedCampaign(officer, terms);
    page = await openPage(browser, storyPortalUrl());
  }, patience);

  afterEach(async () => {
    await page.context().close();
  });

  it(
    'ends the mandate of the president, and the right to join is gone at the president’s next click',
    async () => {
      const chair = await openPage(browser, storyPortalUrl());
      await enterPortal(chair, demoPeople.president, demoPassword);
      await chair.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` }).click();
      await chair.getByRole('textbox', { name: 'Ferme' }).fill('12');
      await chair.getByRole('textbox', { name: 'Maximum' }).fill('12');

      await enterPortal(page, demoPeople.director, demoPassword);
      await page.goto(team);
      await page.getByRole('row', { name: president }).getByRole('button', { name: 'Mettre fin' }).click();
      await page.getByText('Rejoindre des campagnes et s’en retirer').waitFor();
      await page.getByLabel('Motif').fill('Le conseil d’administration a élu une autre présidence.');
      await page.getByRole('button', { name: 'Mettre fin à la fonction' }).click();
      await page.getByText(`${president} : la fonction prend fin.`).waitFor();
      await chair.getByRole('button', { name: 'Déclarer et rejoindre' }).click();
      await chair.getByRole('alert').waitFor();

      const director = await signedIn(storyPortalUrl(), demoPeople.director, demoPassword);
      expect((await seenCampaign(director, campaign.id)).gauge.members).toBe(0);
      await chair.reload();
      const refused = 'Vous n’agissez pas au nom de cette organisation';
      await chair.getByRole('heading', { level: 1, name: refused }).waitFor();
      await chair.context().close();
      await giveBack(director);
    },
    patience,
  );

  it(
    'reads who sees the prices that the Mission pays, from the field where they are written',
    async () => {
      await enterPortal(page, demoPeople.director, demoPassword);
      await page.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` }).click();

      await page.getByRole('link', { name: 'Qui peut voir ceci ?' }).click();

      await page.getByRole('heading', { name: 'Vous avez demandé : Les prix que nous payons' }).waitFor();
      expect(await page.getByText(/^Autre dossier/).count()).toBe(0);
    },
    patience,
  );

  it(
    'meets no barrier on what is ours, in the light theme and in the dark one, wide and narrow',
    async () => {
      await enterPortal(page, demoPeople.director, demoPassword);
      const found: string[] = [];
      const places = ['', '/equipe', '/qui-voit-quoi'].map(
        (part) => `/o/${missionOfDirector}/notre-organisation${part}`,
      );
      for (const place of [...places, `/o/${missionOfDirector}/droits`, '/propositions']) {
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 860 });
          await page.goto(place);
          await page.waitForLoadState('networkidle');
          await page.getByRole('heading', { level: 2 }).first().waitFor({ state: 'attached' });
          const wider = await overflow(page);
          if (wider > 0) found.push(`${place} at ${width}: ${wider} px too wide`);
          found.push(...(await violationsInBothThemes(page)).map((line) => `${place} at ${width}: ${line}`));
        }
      }

      expect(found).toEqual([]);
    },
    patience,
  );

  /** The other stories know this Mission with its president, who is asked as anybody who serves here no more. */
  async function giveBack(director: Client): Promise<void> {
    const mandate = { body: 'bureau', position: 'president', designation: 'elected', startsOn: '2024-01-01' };
    const input = { ...mandate, idempotencyKey: randomUUID(), personId: presidentId, endsOn: '2030-01-01' };
    const asked = await director.actingFor(missionId).ask<{ openMandate: string }>(openMandate, { input });
    const proposalId = answered(asked, 'openMandate').openMandate;
    const ofPresident = await signedIn(storyPortalUrl(), demoPeople.president, demoPassword);
    const answer = { idempotencyKey: randomUUID(), proposalId, accepts: true };
    answered(await ofPresident.ask(answerProposal, { input: answer }), 'answerProposal');
  }
});
