import { beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  answered,
  type Client,
  demoPassword,
  inSeconds,
  demoPeople,
  doAct,
  joinCampaign,
  needsOf,
  openedCampaign,
  otherMissionsOf,
  regionOfOfficer,
  seenCampaign,
  signedIn,
  someTerms,
  storyPortalUrl,
} from '../src/index.js';

/** Mails follow within seconds on a quiet machine; other stories may be before them in the queue. */
const patience = 120_000;

describe('a campaign of an ARML for the Missions of its region', () => {
  let officer: Client;
  let director: Client;
  let neighbour: Client;
  const terms = someTerms({ eligibility: { kind: 'regions', regionCodes: [regionOfOfficer], restricted: false } });

  beforeAll(async () => {
    const url = storyPortalUrl();
    const [mission] = otherMissionsOf(regionOfOfficer);
    officer = await signedIn(url, demoPeople.officer, demoPassword);
    director = await signedIn(url, demoPeople.director, demoPassword);
    neighbour = await signedIn(url, mission?.director ?? '', demoPassword);
  });

  it('is seen by the Missions from its opening on, and awaits their answer', async () => {
    // What awaits is told soonest first, and not without end: other stories leave campaigns of a day and more.
    const soon = { ...terms, closesAt: inSeconds(3_600) };
    const { id } = await doAct(officer, 'draftCampaign', { terms: soon });
    await expect(seenCampaign(director, id)).rejects.toThrow('NOT_FOUND');

    await doAct(officer, 'openCampaign', { campaignId: id });

    const seen = await seenCampaign(director, id);
    expect(seen).toMatchObject({ state: 'needsOpen', coordinator: { code: 'DEMO-ARML-CVL' }, ours: null });
    expect(seen.acts).toEqual([
      { act: 'declareNeeds', can: true, code: null },
      { act: 'join', can: true, code: null },
      { act: 'withdraw', can: false, code: 'notJoined' },
    ]);
    expect(await awaitedFrom(director)).toContainEqual({ act: 'join', campaign: { id } });
  });

  it('counts a Mission once it joins, and only says that it declared before', async () => {
    const campaign = await openedCampaign(officer, terms);
    const needs = needsOf(campaign, 58, { probable: 6, maximum: 70, currentPriceCents: 15_100 });

    await doAct(director, 'declareNeeds', { campaignId: campaign.id, needs, sharesQuantities: true });
    const declared = await seenCampaign(officer, campaign.id);
    await doAct(director, 'joinCampaign', { campaignId: campaign.id });
    const joined = await seenCampaign(officer, campaign.id);

    expect(declared.gauge).toMatchObject({ members: 0, declared: 1, firm: 0, missing: 1, minimumReached: false });
    expect(joined.gauge).toMatchObject({ members: 1, declared: 0, firm: 58, missing: 0, minimumReached: true });
    expect(joined.lines).toMatchObject([{ firm: 58 }]);
  });

  it('shows a Mission its own answer, with what it pays today', async () => {
    const campaign = await openedCampaign(officer, terms);
    const needs = needsOf(campaign, 58, { maximum: 70, currentPriceCents: 15_100 });

    const { ours } = await doAct(director, 'joinCampaign', { campaignId: campaign.id, needs, sharesQuantities: false });

    expect(ours).toMatchObject({
      state: 'joined',
      sharesQuantities: false,
      joinedAt: expect.any(String),
      needs: [{ lineId: campaign.lines[0]?.id, firm: 58, currentPriceCents: 15_100 }],
    });
    expect((await seenCampaign(neighbour, campaign.id)).ours).toBeNull();
  });

  it('is closed by the officer once the minimum is reached, before the deadline', async () => {
    const campaign = await openedCampaign(officer, { ...terms, minimum: { kind: 'members', value: 2 } });
    await joinCampaign(director, campaign);
    const early = await seenCampaign(officer, campaign.id);

    await joinCampaign(neighbour, campaign);
    const closed = await doAct(officer, 'closeCampaign', { campaignId: campaign.id, reason: 'Le prix est obtenu.' });

    expect(early.acts).toContainEqual({ act: 'closeNeeds', can: false, code: 'minimumNotReachedBeforeDeadline' });
    expect(closed).toMatchObject({
      state: 'needsClosed',
      outcome: 'minimumReached',
      gauge: { members: 2, missing: 0 },
    });
    expect((await seenCampaign(director, campaign.id)).acts.map(({ can }) => can)).toEqual([false, false, false]);
  });

  it('keeps on record who decided what, in whose name, when and why', async () => {
    const campaign = await openedCampaign(officer, terms);
    await joinCampaign(director, campaign);
    await doAct(officer, 'closeCampaign', { campaignId: campaign.id, reason: 'Le prix est obtenu.' });

    const { decisions, ours } = await seenCampaign(director, campaign.id);

    const arml = { by: 'Doriane Pellevoisin', onBehalfOf: { code: 'DEMO-ARML-CVL' }, at: expect.any(String) };
    expect(decisions).toEqual([
      { ...arml, act: 'closeNeeds', reason: 'Le prix est obtenu.' },
      { ...arml, act: 'openNeeds', reason: null },
      { ...arml, act: 'edit', reason: null },
    ]);
    expect(ours?.decisions).toEqual([
      {
        ...{ act: 'join', by: 'Maëlle Tournebise', onBehalfOf: { code: 'DEMO-45-03' }, reason: null },
        at: ours?.joinedAt,
      },
    ]);
  });

  it('lets a Mission declare without joining, join, withdraw and change its mind', async () => {
    const campaign = await openedCampaign(officer, terms);
    const campaignId = campaign.id;
    const needs = needsOf(campaign, 12);

    const declared = await doAct(neighbour, 'declareNeeds', { campaignId, needs, sharesQuantities: true });
    const joined = await doAct(neighbour, 'joinCampaign', { campaignId });
    const left = await doAct(neighbour, 'withdrawFromCampaign', { campaignId, reason: 'Le budget est refusé.' });
    const back = await doAct(neighbour, 'joinCampaign', { campaignId });

    const states = [declared, joined, left, back].map(({ ours, gauge }) => [ours?.state, gauge.members]);
    expect(states).toEqual([
      ['declared', 0],
      ['joined', 1],
      ['withdrawn', 0],
      ['joined', 1],
    ]);
    expect(back.ours?.decisions.map(({ act }) => act)).toEqual(['join', 'withdraw', 'join', 'declareNeeds']);
    expect((await seenCampaign(officer, campaignId)).gauge).toMatchObject({ members: 1, declared: 0, firm: 12 });
  });

  it(
    'is told by mail: its opening to those who may join, its closing to those who joined and to the coordinator',
    async () => {
      const title = `Serveurs de la région ${Date.now()}`;
      const campaign = await openedCampaign(officer, { ...terms, title });
      await joinCampaign(director, campaign);
      await doAct(officer, 'closeCampaign', { campaignId: campaign.id });

      const [toMember, toNeighbour, toOfficer] = [
        await mailsAbout(director, title, 2),
        await mailsAbout(neighbour, title, 1),
        await mailsAbout(officer, title, 1),
      ];

      expect(toMember.sort()).toEqual([`Achat groupé ouvert : ${title}`, `Recensement clos : ${title}`]);
      expect(toNeighbour).toEqual([`Achat groupé ouvert : ${title}`]);
      expect(toOfficer).toEqual([`Recensement clos : ${title}`]);
    },
    patience,
  );
});

async function awaitedFrom(client: Client): Promise<unknown[]> {
  const answer = await client.ask<{ awaitedActs: unknown[] }>('{ awaitedActs { act campaign { id } } }');
  return answered(answer, 'awaitedActs').awaitedActs;
}

/** Subjects of the mails that name a campaign, the newest first: mails follow the act, within seconds. */
async function mailsAbout(client: Client, title: string, expected: number): Promise<string[]> {
  const document = '{ mails(first: 100) { rows { subject } } }';
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await client.ask<{ mails: { rows: { subject: string }[] } }>(document);
    const subjects = answered(answer, 'mails').mails.rows.map(({ subject }) => subject);
    const about = subjects.filter((subject) => subject.includes(title));
    if (about.length >= expected || Date.now() > deadline) return about;
    await sleep(200);
  }
}
