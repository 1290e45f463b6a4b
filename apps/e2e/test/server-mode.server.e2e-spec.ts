import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  answered,
  type Client,
  demoPassword,
  demoPeople,
  doAct,
  inSeconds,
  joinCampaign,
  openedCampaign,
  regionOfOfficer,
  seenCampaign,
  type ServerMode,
  signedIn,
  someTerms,
  startServerMode,
} from '../src/index.js';

describe('server mode: API and worker as processes, PostgreSQL and Redis by URL', () => {
  let portal: ServerMode;

  beforeAll(async () => {
    portal = await startServerMode();
  }, 180_000);

  afterAll(async () => {
    await portal.stop();
  });

  it('says that it lives and that it is ready', async () => {
    const live = await fetch(`${portal.url}/health/live`);
    const ready = await fetch(`${portal.url}/health/ready`);

    expect([live.status, ready.status]).toEqual([200, 200]);
  });

  it('lets a director join, and the worker writes and closes what follows', async () => {
    const officer = await signedIn(portal.url, demoPeople.officer, demoPassword);
    const director = await signedIn(portal.url, demoPeople.director, demoPassword);
    const eligibility = { kind: 'regions' as const, regionCodes: [regionOfOfficer], restricted: false };
    const terms = someTerms({ title: 'En mode serveur', eligibility, closesAt: inSeconds(15) });

    const campaign = await openedCampaign(officer, terms);
    await joinCampaign(director, campaign);

    await until(async () => (await seenCampaign(officer, campaign.id)).state === 'needsClosed');
    await until(async () => (await subjectsOf(director)).includes('Recensement clos : En mode serveur'));
    await until(async () => (await subjectsOf(director)).includes('Achat groupé ouvert : En mode serveur'));
    expect((await seenCampaign(officer, campaign.id)).outcome).toBe('minimumReached');
  }, 180_000);

  it('serves again after the API was killed, with nothing lost', async () => {
    const officer = await signedIn(portal.url, demoPeople.officer, demoPassword);
    const { id } = await doAct(officer, 'draftCampaign', { terms: someTerms({}) });

    await portal.killApi();
    await portal.startApi();

    expect((await seenCampaign(officer, id)).state).toBe('draft');
  });
});

/** The worker does its work in its own time. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It did not come in time');
    await sleep(250);
  }
}

async function subjectsOf(client: Client): Promise<string[]> {
  const answer = await client.ask<{ mails: { rows: { subject: string }[] } }>('{ mails { rows { subject } } }');
  return answered(answer, 'mails').mails.rows.map(({ subject }) => subject);
}
