import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  answered,
  type Client,
  confirmDialog,
  demoPassword,
  demoPeople,
  honestFiles,
  missionOfDirector,
  openBrowser,
  otherMissionsOf,
  overflow,
  portalDatabase,
  regionOfOfficer,
  sessionsOf,
  signedIn,
  signedInPage,
  storyPortalFolder,
  storyPortalUrl,
  tabTo,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too; files are scanned meanwhile. */
const patience = 300_000;

interface Mission {
  readonly code: string;
  readonly client: Client;
}

describe('in the browser, what a group delivers', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  }, patience);

  afterAll(() => browser.close());

  afterEach(() => page.context().close());

  it(
    'goes from a director to the lead, the sponsor and the library, where another Mission finds it, until its next edition',
    async () => {
      const stamp = String(Date.now());
      const title = `Modèle de plan d’évaluation ${stamp}`;
      const officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
      const director = await signedIn(storyPortalUrl(), demoPeople.director, demoPassword);
      const [lead, reader] = await missionsOf(2);
      if (lead === undefined || reader === undefined) throw new Error('The region has too few Missions');
      const groupId = await formationGroup(officer, { lead, director, stamp });

      await delivered(director, groupId, title);

      await turn(lead.client, lead.code, `Relire : ${title}`, ['Marquer comme relu']);
      await turn(officer, 'DEMO-ARML-CVL', `Adopter : ${title}`, ['Adopter', 'Publier dans la bibliothèque']);

      page = await signedInPage(browser, reader.client);
      await page.goto(`/o/${reader.code}/bibliotheque`);
      await page.getByRole('searchbox', { name: 'Chercher dans la bibliothèque' }).fill(`evaluation ${stamp}`);
      const found = page.getByRole('article').filter({ hasText: title });
      const download = found.getByRole('button', { name: /^Télécharger/ });
      await page.getByRole('article').nth(1).waitFor({ state: 'detached' });
      await download.waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await violationsInBothThemes(page)).toEqual([]);
      await tabTo(page, download);
      const saved = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      expect((await saved).suggestedFilename()).toMatch(/\.pdf$/);
      await page.context().close();

      page = await signedInPage(browser, director);
      await page.goto(`/o/${missionOfDirector}/groupes/${groupId}/travail`);
      await page.getByText('utilisé 1 fois').waitFor();
      await page.getByRole('button', { name: 'Livrer une nouvelle édition' }).click();
      await send(page);
      await confirmDialog(page, 'Livrer');
      await page.getByText('Une nouvelle édition est en préparation').waitFor();
      await page.context().close();
      await turn(lead.client, lead.code, `Relire : ${title}`, ['Marquer comme relu']);
      await turn(officer, 'DEMO-ARML-CVL', `Adopter : ${title}`, ['Adopter', 'Publier dans la bibliothèque']);

      page = await signedInPage(browser, reader.client, { width: 360 });
      await page.goto(`/o/${reader.code}/bibliotheque?texte=${stamp}`);
      await page.getByText('édition 2').waitFor();
      expect(await page.getByRole('article').count()).toBe(1);
      expect(await overflow(page)).toBe(0);
    },
    patience,
  );

  it(
    'is talked over in a thread that a Mission that left reads no more',
    async () => {
      const stamp = String(Date.now());
      const officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
      const director = await signedIn(storyPortalUrl(), demoPeople.director, demoPassword);
      const [lead] = await missionsOf(1);
      if (lead === undefined) throw new Error('The region has too few Missions');
      const groupId = await formationGroup(officer, { lead, director, stamp });
      page = await signedInPage(browser, director);
      await page.goto(`/o/${missionOfDirector}/groupes/${groupId}/fil`);

      const choice = page.getByLabel('Mentionner quelqu’un');
      await choice.selectOption({ index: 1 });
      const message = page.getByRole('textbox', { name: 'Votre message' });
      await message.fill(`${await message.inputValue()}qui relit le plan ${stamp} ?`);
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page
        .getByRole('listitem')
        .filter({ hasText: `qui relit le plan ${stamp} ?` })
        .waitFor();
      expect(await page.locator('mark').count()).toBe(1);
      expect(await violationsInBothThemes(page)).toEqual([]);

      await acted(director, 'leaveWorkgroup', 'ReasonedWorkgroupInput', { groupId });
      await page.getByRole('link', { name: 'Fichiers' }).click();
      await page.getByText('Le travail du groupe se lit entre participants').waitFor();
      await page.getByRole('link', { name: 'Fil', exact: true }).click();
      await page.getByText('Le travail du groupe se lit entre participants').waitFor();
      expect(await page.getByText(stamp, { exact: false }).filter({ hasText: 'qui relit' }).count()).toBe(0);
    },
    patience,
  );

  /** The director brings a model to the group. */
  async function delivered(director: Client, groupId: string, title: string): Promise<void> {
    page = await signedInPage(browser, director);
    await page.goto(`/o/${missionOfDirector}/groupes/${groupId}/travail`);
    await page.getByRole('button', { name: 'Livrer un document' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Titre du document').fill(title);
    await dialog.getByLabel('Nature').selectOption({ label: 'Modèle' });
    await dialog.getByLabel('À quoi il sert').fill('Un plan à remplir, avec un exemple.');
    await send(page);
    await confirmDialog(page, 'Livrer');
    await page.getByRole('heading', { name: title, level: 3 }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.context().close();
  }

  /** Somebody whose turn it is comes from what is awaited at home, and does what is to be done. */
  async function turn(client: Client, code: string, awaited: string, acts: readonly string[]): Promise<void> {
    page = await signedInPage(browser, client);
    await page.goto(`/o/${code}/a-faire`);
    await page.getByRole('link', { name: awaited }).first().click();
    for (const act of acts) {
      const button = page.getByRole('button', { name: act, exact: true });
      await button.click();
      await button.waitFor({ state: 'detached' });
    }
    await page.context().close();
  }
});

/** A file of the device, until the antivirus has looked at it. */
async function send(page: Page): Promise<void> {
  const file = honestFiles.find(({ what }) => what === 'a plain PDF');
  if (file === undefined) throw new Error('No file is a plain PDF');
  const dialog = page.getByRole('dialog');
  const { name, bytes: buffer } = file;
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await dialog.getByRole('button', { name: 'Remplacer ce fichier' }).waitFor();
}

/** Directors of other Missions of the region, who have signed in. */
async function missionsOf(count: number): Promise<Mission[]> {
  const missions = otherMissionsOf(regionOfOfficer).slice(6, 6 + count);
  const database = await portalDatabase(storyPortalFolder());
  const clients = await sessionsOf(
    storyPortalUrl(),
    database,
    missions.map(({ director }) => director),
  );
  await database.close();
  return missions.flatMap(({ code }, place) => {
    const client = clients[place];
    return client === undefined ? [] : [{ code, client }];
  });
}

const seats = 'query Seats { me { person { id } memberships { organisation { id code } } } }';

interface Seats {
  me: { person: { id: string }; memberships: { organisation: { id: string; code: string } }[] };
}

/** The Formation theme of the region, led by one director and joined by another. */
async function formationGroup(
  officer: Client,
  { lead, director, stamp }: { readonly lead: Mission; readonly director: Client; readonly stamp: string },
): Promise<string> {
  const { me } = answered(await lead.client.ask<Seats>(seats), 'me');
  const terms = {
    ...{ kind: 'theme', situation: 'exists', title: `Formation ${stamp}`, theme: 'Formation', band: 'region' },
    ...{ joining: 'open', startsOn: null, endsOn: null, seats: null, regionSeats: [] },
    letter: { purpose: 'Mettre nos plans en commun.', deliverables: ['Un modèle de plan'], means: '' },
  };
  const { id: groupId } = await acted(officer, 'proposeWorkgroup', 'ProposeWorkgroupInput', { terms });
  const organisationId = me.memberships.find(({ organisation }) => organisation.code === lead.code)?.organisation.id;
  const until = `${String(new Date().getUTCFullYear() + 1)}-06-30`;
  await acted(officer, 'designateGroupLead', 'DesignateGroupLeadInput', {
    ...{ groupId, personId: me.person.id, organisationId: organisationId ?? '', until },
  });
  await acted(officer, 'startWorkgroup', 'WorkgroupInput', { groupId });
  await acted(director, 'joinWorkgroup', 'JoinWorkgroupInput', { groupId });
  return groupId;
}

async function acted(client: Client, act: string, type: string, input: object): Promise<{ readonly id: string }> {
  const document = `mutation Act($input: ${type}!) { ${act}(input: $input) { id } }`;
  const answer = await client.ask<Record<string, { id: string }>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const found = answered(answer, act)[act];
  if (found === undefined) throw new Error(`${act} answered nothing`);
  return found;
}
