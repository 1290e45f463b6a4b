import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  type Client,
  confirmDialog,
  countedClicks,
  demoPassword,
  demoPeople,
  enterPortal,
  groupAct,
  openBrowser,
  openPage,
  overflow,
  type PortalDatabase,
  portalDatabase,
  sessionsOf,
  signedInPage,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';
import { readCalendar } from './groups/read-calendar.js';

/** A browser on a machine that others use too. */
const patience = 240_000;

const title = 'Construire le plan régional de formation';
const items = [
  { title: 'Les besoins de chacun', presenterName: null, text: 'Huit Missions demandent la même formation.' },
];

describe('in the browser, the theme Formation', () => {
  let browser: Browser;
  let database: PortalDatabase;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    database = await portalDatabase(storyPortalFolder());
  }, patience);

  afterAll(async () => {
    await database.close();
    await browser.close();
  });

  afterEach(() => page.context().close());

  it(
    'is opened by its sponsor, who designates its lead; a director joins, attends, and validates the report',
    async () => {
      const groupId = await startedByItsSponsor();
      const lead = await leadOf(groupId);

      await joinedByTheDirector();
      const meetingId = await convenedBy(lead, groupId);
      await invitationIsTold(meetingId);
      await saidToBeThere();
      await heldAndReported(lead, meetingId);
      await validatedByTheDirector(meetingId);
    },
    patience,
  );

  /** Designates the director who offered to lead, and starts the group. @returns its id */
  async function startedByItsSponsor(): Promise<string> {
    page = await openPage(browser, storyPortalUrl());
    await enterPortal(page, demoPeople.officer, demoPassword);
    await page.getByRole('link', { name: 'Groupes de travail' }).click();
    await page.getByRole('link', { name: 'Registre des thèmes' }).click();
    await page.getByRole('link', { name: 'Formation', exact: true }).click();
    await page.getByRole('button', { name: 'Désigner le chef de file' }).click();
    await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
    await confirmDialog(page, 'Désigner');
    await page.getByRole('button', { name: 'Remplacer le chef de file' }).waitFor();
    await page.getByRole('button', { name: 'Démarrer le groupe' }).click();
    await confirmDialog(page, 'Démarrer le groupe');
    await page.getByText('Actif', { exact: true }).waitFor();
    const groupId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.context().close();
    return groupId;
  }

  async function leadOf(groupId: string): Promise<Client> {
    const [found] = await database.rows<{ email: string }>(
      `select account.email from workgroups.workgroup join network.account on account.person_id = workgroup.lead_person_id
        where workgroup.id = $1`,
      [groupId],
    );
    const [lead] = await sessionsOf(storyPortalUrl(), database, [found?.email ?? '']);
    if (lead === undefined) throw new Error('The group has no lead');
    return lead;
  }

  async function joinedByTheDirector(): Promise<void> {
    page = await openPage(browser, storyPortalUrl());
    await enterPortal(page, demoPeople.director, demoPassword);
    const clicks = await countedClicks(page);
    await page.getByRole('link', { name: 'Groupes de travail' }).click();
    await page.getByRole('link', { name: 'Formation', exact: true }).click();
    await page.getByRole('button', { name: 'Rejoindre', exact: true }).click();
    await page.getByRole('heading', { name: 'Votre organisation est membre' }).waitFor();
    expect(clicks()).toBe(3);
  }

  /** The lead proposes another date in the pages of the group, and fixes the first. @returns the id of the meeting */
  async function convenedBy(lead: Client, groupId: string): Promise<string> {
    const startsAt = '2099-06-15T12:00:00Z';
    const times = { startsAt, endsAt: '2099-06-15T13:30:00Z' };
    const words = { title, mode: 'remote', place: '', link: 'https://visio.exemple.test/formation', agenda: [] };
    const proposed = await groupAct<{ id: string }>(lead, {
      ...{ act: 'proposeGroupMeeting', type: 'ProposeGroupMeetingInput' },
      input: { groupId, ...words, dates: [times] },
    });
    const others = await signedInPage(browser, lead);
    await others.goto('/');
    await others.getByRole('link', { name: 'Groupes de travail' }).click();
    await others.getByRole('link', { name: 'Formation', exact: true }).click();
    await others.getByRole('link', { name: 'Réunions', exact: true }).click();
    await others.getByRole('link', { name: title }).waitFor();
    expect(await others.title()).toBe('Réunions – Formation – Maillage');
    await others.getByRole('link', { name: title }).click();
    await others.getByRole('button', { name: 'Proposer d’autres dates' }).click();
    await others.getByLabel('Date 1').fill('2099-06-22T14:00');
    await confirmDialog(others, 'Proposer des dates');
    const choices = others.getByRole('button', { name: 'Choisir cette date' });
    await choices.nth(1).waitFor();
    await choices.first().click();
    await others.getByText('Convoquée', { exact: true }).waitFor();
    expect(await violationsInBothThemes(others)).toEqual([]);
    await others.context().close();
    return proposed.id;
  }

  /** The mail that convenes carries an invitation that a calendar reads: at two in the afternoon, in Paris in summer. */
  async function invitationIsTold(meetingId: string): Promise<void> {
    const invitations = await awaited<{ calendar: string }>(
      `select mail.calendar from platform.mail join platform.outbox_event event on event.id = mail.event_id
        where event.payload ->> 'meetingId' = $1 and mail.calendar_method = 'REQUEST' and mail.recipient = $2`,
      [meetingId, demoPeople.director],
    );
    const [invitation] = invitations.map(({ calendar }) => readCalendar(calendar));
    expect(invitations).toHaveLength(1);
    expect(invitation).toMatchObject({ method: 'REQUEST', zones: ['Europe/Paris'] });
    expect(invitation?.entries).toMatchObject([
      { title: `Formation : ${title}`, startsAt: new Date('2099-06-15T12:00:00Z'), zone: 'Europe/Paris', hour: 14 },
    ]);
  }

  async function saidToBeThere(): Promise<void> {
    await page.goto('/');
    await page.getByRole('link', { name: `Dire si vous venez à « ${title} »` }).click();
    await page.getByRole('button', { name: 'Je viens' }).click();
    await page.getByRole('heading', { name: 'Présent', exact: true }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violationsInBothThemes(page)).toEqual([]);
  }

  /** The day of the meeting comes; the lead writes what was said and sends it to those present. */
  async function heldAndReported(lead: Client, meetingId: string): Promise<void> {
    await database.rows(
      `update workgroups.meeting set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'
        where id = $1`,
      [meetingId],
    );
    await groupAct(lead, { act: 'holdGroupMeeting', type: 'MeetingInput', input: { meetingId } });
    const report = { meetingId, items, summary: 'Le plan régional est lancé.', version: 0 };
    await groupAct(lead, { act: 'writeMeetingReport', type: 'WriteMeetingReportInput', input: report });
    const validateBy = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await groupAct(lead, {
      act: 'sendMeetingReport',
      type: 'SendMeetingReportInput',
      input: { meetingId, validateBy },
    });
  }

  /** The only one who was there: the report is closed with that, and may be kept. */
  async function validatedByTheDirector(meetingId: string): Promise<void> {
    await page.goto('/');
    await page.getByRole('link', { name: `Valider le compte rendu de « ${title} »` }).click();
    await page.getByText('Huit Missions demandent la même formation.').waitFor();
    await page.getByRole('button', { name: 'Valider le compte rendu' }).click();
    await page.getByText(/Validé par /).waitFor();
    await awaited(`select id from workgroups.meeting_report where meeting_id = $1 and state = 'validated'`, [
      meetingId,
    ]);
    await page.reload();
    const file = page.getByRole('link', { name: 'Télécharger le PDF' });
    const kept = await page.request.get((await file.getAttribute('href')) ?? '');
    expect([kept.status(), kept.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect(await violationsInBothThemes(page)).toEqual([]);
  }

  /** What a worker does soon. @throws Error when it has not after a minute */
  async function awaited<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const rows = await database.rows<Row>(text, values);
      if (rows.length > 0) return rows;
      await sleep(200);
    }
    throw new Error(`Nothing came: ${text}`);
  }
});
