import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  answered,
  clearAnswer,
  type Client,
  demoPassword,
  demoPeople,
  enterPortal,
  missionOfDirector,
  openAssessment,
  openBrowser,
  openPage,
  otherMissionsOf,
  overflow,
  regionOfOfficer,
  seenAnswer,
  signedIn,
  type StoryAnswer,
  type StoryCriterion,
  storyPortalUrl,
  tabTo,
  violationsInBothThemes,
  writeAnswer,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 120_000;

const text = 'Ce qui est fait, ce qui reste à faire';
const saved = /^Enregistré à/;
const seats = 'query Seats { me { person { id } memberships { organisation { id code } } } }';
const invite = 'mutation Invite($input: InvitePersonInput!) { invitePerson(input: $input) }';
const proposals = 'query Mine { myProposals { id organisation { code } } }';
const answerProposal = 'mutation Answer($input: AnswerProposalInput!) { answerProposal(input: $input) }';

interface Signed {
  me: { person: { id: string }; memberships: { organisation: { id: string; code: string } }[] };
}

interface Proposed {
  myProposals: { id: string; organisation: { code: string } }[];
}

describe('in the browser, the self-assessment of a Mission', () => {
  let browser: Browser;
  let director: Client;
  let cycleId: string;
  let criteria: StoryCriterion[];
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    director = await actingAs(demoPeople.director);
    const cycle = await openAssessment(director);
    cycleId = cycle.id;
    criteria = cycle.axes.flatMap((axis) => axis.criteria).filter(({ excluded }) => excluded === null);
    for (const { key } of criteria.slice(0, 9)) await clearAnswer(director, cycleId, key);
  }, patience);

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await openPage(browser, storyPortalUrl());
    await enterPortal(page, demoPeople.director, demoPassword);
  }, patience);

  afterEach(() => page.context().close());

  it(
    'is reached from “Nos dossiers”, and saves answers as the director writes them',
    async () => {
      const criterion = criterionAt(0);
      await page.getByRole('link', { name: 'Nos dossiers' }).first().click();
      const file = page.locator(`a[href="/o/${missionOfDirector}/label/${cycleId}"]`);
      await file.filter({ hasText: 'Ouvrir le dossier' }).click();
      await page.getByRole('link', { name: 'Continuer l’auto-évaluation' }).click();
      await page.getByRole('link', { name: criterion.title }).click();

      await page.getByRole('radio', { name: 'En partie' }).check();
      await page.getByText('Pas encore enregistré : écrivez la part faite').first().waitFor();
      await page.getByRole('textbox', { name: 'Part faite' }).fill('60');
      await page.getByRole('textbox', { name: text }).fill('Le bureau se réunit chaque mois.');
      await page.getByText(saved).first().waitFor();

      expect(new URL(page.url()).searchParams.get('critere')).toBe(criterion.key);
      expect(await seenAnswer(director, cycleId, criterion.key)).toMatchObject({
        comment: 'Le bureau se réunit chaque mois.',
        criterion: { status: 'partly', donePercent: 60 },
      });
      await page.getByRole('link', { name: 'Critère suivant' }).click();
      await page.getByRole('heading', { level: 3, name: criterionAt(1).title }).waitFor();
    },
    patience,
  );

  it(
    'keeps answers on the device without the network, and sends them when it is back',
    async () => {
      const criterion = criterionAt(2);
      await open(page, criterion);
      await page.context().setOffline(true);
      await page.getByRole('radio', { name: 'Prévu' }).check();
      await page.getByRole('textbox', { name: text }).fill('Écrit dans le train.');
      await page.getByText('Hors ligne : 1 réponse gardée sur cet appareil').first().waitFor();
      expect((await seenAnswer(director, cycleId, criterion.key)).criterion.status).toBeNull();

      await page.context().setOffline(false);
      await page.getByText(saved).first().waitFor();

      expect(await seenAnswer(director, cycleId, criterion.key)).toMatchObject({
        comment: 'Écrit dans le train.',
        criterion: { status: 'planned' },
      });
    },
    patience,
  );

  it(
    'keeps answers on the device when the tab is closed without the network',
    async () => {
      const criterion = criterionAt(3);
      await open(page, criterion);
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('radio', { name: 'Prévu' }).check();
      await page.getByRole('textbox', { name: text }).fill('Écrit avant de fermer.');
      await page.getByText('Hors ligne : 1 réponse gardée sur cet appareil').first().waitFor();
      const again = await page.context().newPage();
      await page.close();

      await again.goto(placeOf(criterion));
      page = again;

      expect(await writtenAnswer(criterion)).toMatchObject({ comment: 'Écrit avant de fermer.' });
    },
    patience,
  );

  it(
    'shows two people who write one answer both texts, and loses neither',
    async () => {
      const criterion = criterionAt(4);
      const other = await openPage(browser, storyPortalUrl());
      await enterPortal(other, demoPeople.president, demoPassword);
      await open(page, criterion);
      await open(other, criterion);
      await other.getByRole('radio', { name: 'Prévu' }).check();
      await other.getByRole('textbox', { name: text }).fill('Présenté au conseil le 3 décembre.');
      await other.getByText(saved).first().waitFor();

      await page.getByRole('radio', { name: 'Non fait' }).check();
      await page.getByRole('textbox', { name: text }).fill('Les horaires du mardi sont élargis.');
      await page.getByText('Rien n’est perdu').waitFor();
      await page.getByRole('region', { name: 'Votre texte' }).getByText('Les horaires du mardi').waitFor();
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.getByRole('textbox', { name: 'Texte réuni' }).fill('Horaires élargis, présentés au conseil.');
      await page.getByRole('button', { name: 'Enregistrer ce texte' }).click();
      await page.getByText(saved).first().waitFor();

      const answer = await seenAnswer(director, cycleId, criterion.key);
      expect(answer.comment).toBe('Horaires élargis, présentés au conseil.');
      expect(answer.history.map(({ comment }) => comment)).toEqual(
        expect.arrayContaining(['Présenté au conseil le 3 décembre.', 'Les horaires du mardi sont élargis.']),
      );
      await other.context().close();
    },
    patience,
  );

  it(
    'leaves the other’s text as it is when the director gives up, and keeps the director’s in the history',
    async () => {
      const criterion = criterionAt(5);
      await open(page, criterion);
      await writeAnswer(director, cycleId, criterion.key, 'Écrit d’ailleurs.');
      await page.getByRole('radio', { name: 'Fait', exact: true }).check();
      await page.getByRole('textbox', { name: text }).fill('Écrit ici.');

      await page.getByRole('button', { name: 'Garder le sien' }).click();
      await page.getByRole('textbox', { name: text }).waitFor();

      expect(await page.getByRole('textbox', { name: text }).inputValue()).toBe('Écrit d’ailleurs.');
      await page.getByRole('button', { name: 'Historique' }).click();
      const history = page.getByRole('dialog', { name: /^Historique/ });
      await history.getByText('Écrit ici.').waitFor();
      expect(await history.getByText('Texte non retenu').count()).toBe(1);
    },
    patience,
  );

  it(
    'is answered with the keyboard alone',
    async () => {
      const criterion = criterionAt(6);
      await open(page, criterion);
      await tabTo(page, page.getByRole('radio', { name: 'Fait', exact: true }));
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, page.getByRole('textbox', { name: text }));
      await page.keyboard.type('Sans souris.');
      await page.getByText(saved).first().waitFor();
      await tabTo(page, page.getByRole('link', { name: 'Critère suivant' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 3, name: criterionAt(7).title }).waitFor();

      expect(await seenAnswer(director, cycleId, criterion.key)).toMatchObject({
        comment: 'Sans souris.',
        criterion: { status: 'planned' },
      });
    },
    patience,
  );

  it(
    'shows a contributor the criteria entrusted by the director, and no other',
    async () => {
      const criterion = criterionAt(8);
      const [, mission] = otherMissionsOf(regionOfOfficer);
      const contributor = mission?.director ?? '';
      await becomesContributor(contributor);
      await open(page, criterion);
      await page.getByRole('button', { name: /^Confier des critères, / }).click();
      const dialog = page.getByRole('dialog', { name: 'Confier des critères' });
      await dialog.getByLabel('À qui').selectOption({ index: await contributorChoice(page) });
      await dialog.getByRole('button', { name: 'Confier', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });

      const guest = await openPage(browser, storyPortalUrl());
      await enterPortal(guest, contributor, demoPassword);
      await guest.goto(placeOf(criterion));
      await guest.getByText('Vous voyez les critères qui vous sont confiés.').waitFor();
      await guest.getByRole('radio', { name: 'Fait', exact: true }).check();
      await guest.getByText(saved).first().waitFor();

      expect(await guest.getByRole('link', { name: criterionAt(0).title }).count()).toBe(0);
      expect(await guest.getByText(criterionAt(9).title).count()).toBe(0);
      expect((await seenAnswer(director, cycleId, criterion.key)).criterion.status).toBe('done');
      await guest.context().close();
    },
    patience,
  );

  it(
    'meets no barrier, in the light theme and in the dark one, wide and narrow',
    async () => {
      const found: string[] = [];
      const base = `/o/${missionOfDirector}/label`;
      const places = [base, `${base}/${cycleId}`, placeOf(criterionAt(0)), `${base}/${cycleId}/plan`];
      for (const place of places) {
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

  function criterionAt(place: number): StoryCriterion {
    const criterion = criteria[place];
    if (criterion === undefined) throw new Error(`The framework has no criterion at ${place}`);
    return criterion;
  }

  /** The answer once it has a text, which the device sends by itself. */
  async function writtenAnswer({ key }: StoryCriterion): Promise<StoryAnswer> {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const answer = await seenAnswer(director, cycleId, key);
      if (answer.comment !== '') return answer;
      await sleep(500);
    }
    throw new Error(`No text of ${key} arrives`);
  }

  function placeOf({ key }: StoryCriterion): string {
    return `/o/${missionOfDirector}/label/${cycleId}/auto-evaluation?critere=${encodeURIComponent(key)}`;
  }

  async function open(on: Page, criterion: StoryCriterion): Promise<void> {
    await on.goto(placeOf(criterion));
    await on.getByRole('textbox', { name: text }).waitFor();
  }

  async function actingAs(email: string): Promise<Client> {
    const client = await signedIn(storyPortalUrl(), email, demoPassword);
    const { me } = answered(await client.ask<Signed>(seats), 'seats');
    const mission = me.memberships.find(({ organisation }) => organisation.code === missionOfDirector);
    return client.actingFor(mission?.organisation.id ?? '');
  }

  /** Somebody of another Mission, who accepts to help with these criteria. */
  async function becomesContributor(email: string): Promise<void> {
    const person = { email, givenName: 'Aline', familyName: 'Verdemare', role: 'contributor', startsOn: null };
    const input = { idempotencyKey: randomUUID(), ...person };
    answered(await director.ask(invite, { input }), 'invitePerson');
    const guest = await signedIn(storyPortalUrl(), email, demoPassword);
    const { myProposals } = answered(await guest.ask<Proposed>(proposals), 'myProposals');
    const proposal = myProposals.find(({ organisation }) => organisation.code === missionOfDirector);
    const answer = { idempotencyKey: randomUUID(), proposalId: proposal?.id, accepts: true };
    answered(await guest.ask(answerProposal, { input: answer }), 'answerProposal');
  }

  /** The place in the list of the person who contributes. */
  async function contributorChoice(on: Page): Promise<number> {
    const choice = on.getByRole('option', { name: /contribue à l’auto-évaluation/ });
    await choice.first().waitFor({ state: 'attached' });
    const names = await on.getByLabel('À qui').getByRole('option').allTextContents();
    return names.findIndex((name) => name.includes('contribue à l’auto-évaluation'));
  }
});
