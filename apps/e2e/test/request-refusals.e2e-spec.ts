import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  type ActName,
  anonymous,
  askAct,
  type Client,
  doAct,
  needsOf,
  openedCampaign,
  type PortalDatabase,
  portalDatabase,
  refusalOf,
  regionOfOfficer,
  signedIn,
  someTerms,
  type StoryCampaign,
  storyPortalFolder,
  storyPortalUrl,
  writtenRows,
} from '../src/index.js';
import { refusalCast } from './refusals/refusal-cast.js';
import type { RefusalCast } from './refusals/refused-act.js';

const nobodysId = '019aa000-0000-7000-8000-000000000000';
const questions = {
  campaign: 'query ($id: ID!) { campaign(id: $id) { id title } }',
  campaignMembers: 'query ($id: ID!) { campaignMembers(campaignId: $id) { counts { joined } } }',
};

describe('a request', () => {
  let database: PortalDatabase;
  let cast: RefusalCast;

  beforeAll(async () => {
    database = await portalDatabase(storyPortalFolder());
    cast = await refusalCast(storyPortalUrl(), database);
  });

  afterAll(() => database.close());

  test.each([
    ['campaign', questions.campaign],
    ['campaignMembers', questions.campaignMembers],
    ['campaigns', '{ campaigns { total } }'],
    ['awaitedActs', '{ awaitedActs { act } }'],
    ['mails', '{ mails { hasMore } }'],
    ['organisations', '{ organisations { total } }'],
  ])('without a session is told nothing by %s', async (_, document) => {
    const answer = await anonymous(storyPortalUrl()).ask(document, document.includes('$id') ? { id: nobodysId } : {});

    expect(refusalOf(answer)).toEqual({ code: 'UNAUTHENTICATED', params: {} });
    expect(answer.data ?? null).toBeNull();
  });

  test('without a session does nothing', async () => {
    const campaign = await openedCampaign(cast.officer, someTerms());
    const before = await writtenRows(database, campaign.id);

    const answers = await Promise.all(
      inputsFor(campaign).map(([act, input]) => askAct(anonymous(storyPortalUrl()), act, input)),
    );

    expect(answers.map((answer) => refusalOf(answer)?.code)).toEqual(inputsFor(campaign).map(() => 'UNAUTHENTICATED'));
    expect(await writtenRows(database, campaign.id)).toEqual(before);
  });

  test.each([['an unknown person'], ['a wrong password']])('to sign in with %s gets the same refusal', async (who) => {
    const [email, password] = who === 'a wrong password' ? ['directrice@val-aubre.example', 'x'] : ['x@y.example', 'x'];

    await expect(signedIn(storyPortalUrl(), email, password)).rejects.toThrow('"code":"signInRefused","params":{}');
  });

  test('in the name of an organisation of others is refused', async () => {
    const campaign = await openedCampaign(cast.officer, someTerms());
    const [{ id } = { id: '' }] = await database.rows<{ id: string }>(
      `select id from network.organisation where code = 'DEMO-ARML-CVL'`,
    );
    const before = await writtenRows(database, campaign.id);

    const answers = await Promise.all([
      askAct(cast.director.actingFor(id), 'closeCampaign', { campaignId: campaign.id }),
      cast.director.actingFor(id).ask('{ campaigns { total } }'),
      cast.director.actingFor(nobodysId).ask('{ campaigns { total } }'),
      cast.director.actingFor(`' or true --`).ask('{ campaigns { total } }'),
    ]);

    const refusal = { code: 'FORBIDDEN', params: { reason: 'notMemberOfThisOrganisation' } };
    expect(answers.map(refusalOf)).toEqual(answers.map(() => refusal));
    expect(await writtenRows(database, campaign.id)).toEqual(before);
  });

  describe('about a campaign that its sender may not see', () => {
    const hidden: [string, () => Promise<StoryCampaign>][] = [
      ['a draft', () => doAct(cast.officer, 'draftCampaign', { terms: someTerms() })],
      ['an abandoned draft', abandonedDraft],
      ['one restricted to others', () => openedCampaign(cast.officer, restrictedTo([regionOfOfficer]))],
    ];

    test.each(hidden)('is answered as if %s did not exist, to the letter', async (_, arrange) => {
      const campaign = await arrange();
      const before = await writtenRows(database, campaign.id);

      const asked = await answersAbout(cast.stranger, campaign, campaign.id);
      const unknown = await answersAbout(cast.stranger, campaign, nobodysId);

      expect(asked).toEqual(unknown);
      expect(new Set(asked.map(codeIn))).toEqual(new Set(['NOT_FOUND']));
      expect(await writtenRows(database, campaign.id)).toEqual(before);
    });

    test('finds it in no list', async () => {
      const title = `Cachée ${randomUUID()}`;
      await openedCampaign(cast.officer, { ...restrictedTo([regionOfOfficer]), title });
      const list = 'query ($text: String!) { campaigns(filter: { text: $text }) { total rows { id } } }';

      const ofStranger = await cast.stranger.ask(list, { text: title });
      const ofDirector = await cast.director.ask(list, { text: title });

      expect(ofStranger.data).toEqual({ campaigns: { total: 0, rows: [] } });
      expect(ofDirector.data).toMatchObject({ campaigns: { total: 1 } });
    });
  });

  describe('with an idempotency key', () => {
    test('that comes twice is done once and answered twice alike', async () => {
      const campaign = await openedCampaign(cast.officer, someTerms());
      const input = { ...joinOf(campaign), idempotencyKey: randomUUID() };

      const first = await askAct(cast.director, 'joinCampaign', input);
      const written = await writtenRows(database, campaign.id);
      const second = await askAct(cast.director, 'joinCampaign', input);

      expect(first.data?.done.gauge.members).toBe(1);
      expect(second).toEqual(first);
      expect(await writtenRows(database, campaign.id)).toEqual(written);
    });

    test.each<[string, ActName, (campaign: StoryCampaign) => object]>([
      ['other needs', 'joinCampaign', (campaign) => ({ ...joinOf(campaign), needs: needsOf(campaign, 6) })],
      ['another act', 'withdrawFromCampaign', ({ id }) => ({ campaignId: id })],
    ])('is refused the same key for %s', async (_, act, asked) => {
      const campaign = await openedCampaign(cast.officer, someTerms());
      const idempotencyKey = randomUUID();
      await doAct(cast.director, 'joinCampaign', { ...joinOf(campaign), idempotencyKey });
      const before = await writtenRows(database, campaign.id);

      const answer = await askAct(cast.director, act, { ...asked(campaign), idempotencyKey });

      expect(refusalOf(answer)).toEqual({ code: 'idempotencyKeyReused', params: {} });
      expect(await writtenRows(database, campaign.id)).toEqual(before);
    });

    test('that another person has used is its own', async () => {
      const campaign = await openedCampaign(cast.officer, someTerms());
      const input = { ...joinOf(campaign), idempotencyKey: randomUUID() };

      await doAct(cast.director, 'joinCampaign', input);
      const neighbour = await doAct(cast.neighbour, 'joinCampaign', input);

      expect(neighbour.gauge.members).toBe(2);
    });

    test.each([
      ['too short', 'seven-7'],
      ['too long', 'k'.repeat(201)],
    ])('that is %s is refused', async (_, idempotencyKey) => {
      const campaign = await openedCampaign(cast.officer, someTerms());

      const answer = await askAct(cast.director, 'joinCampaign', { ...joinOf(campaign), idempotencyKey });

      expect(refusalOf(answer)).toEqual({
        code: 'INVALID_INPUT',
        params: { field: 'idempotencyKey', min: 8, max: 200 },
      });
    });

    test('that is missing is no request at all', async () => {
      const campaign = await openedCampaign(cast.officer, someTerms());

      const answer = await askAct(cast.director, 'joinCampaign', { ...joinOf(campaign), idempotencyKey: undefined });

      expect(refusalOf(answer)?.code).toBe('BAD_USER_INPUT');
      expect(answer.data ?? null).toBeNull();
    });
  });

  async function abandonedDraft(): Promise<StoryCampaign> {
    const draft = await doAct(cast.officer, 'draftCampaign', { terms: someTerms() });
    return doAct(cast.officer, 'abandonCampaign', { campaignId: draft.id, reason: 'Plus de fournisseur.' });
  }
});

function restrictedTo(regionCodes: string[]) {
  return someTerms({ eligibility: { kind: 'regions', regionCodes, restricted: true } });
}

function joinOf(campaign: StoryCampaign): object {
  return { campaignId: campaign.id, needs: needsOf(campaign, 5), sharesQuantities: true };
}

function inputsFor(campaign: StoryCampaign, campaignId = campaign.id): [ActName, object][] {
  const needs = needsOf(campaign, 5);
  return [
    ['joinCampaign', { campaignId, needs, sharesQuantities: true }],
    ['declareNeeds', { campaignId, needs, sharesQuantities: true }],
    ['withdrawFromCampaign', { campaignId }],
    ['openCampaign', { campaignId }],
    ['editCampaign', { campaignId, terms: someTerms() }],
    ['extendCampaign', { campaignId, closesAt: '2099-01-01T00:00:00Z', reason: 'Un lot est tombé.' }],
    ['closeCampaign', { campaignId }],
    ['abandonCampaign', { campaignId, reason: 'Un lot est tombé.' }],
  ];
}

/** What the portal answers, in letters, to everything that can be asked about a campaign by its id. */
async function answersAbout(client: Client, campaign: StoryCampaign, id: string): Promise<string[]> {
  const answers: unknown[] = [];
  for (const document of Object.values(questions)) answers.push(await client.ask(document, { id }));
  for (const [act, input] of inputsFor(campaign, id)) answers.push(await askAct(client, act, input));
  return answers.map((answer) => JSON.stringify(answer));
}

function codeIn(answer: string): string | undefined {
  return refusalOf(JSON.parse(answer))?.code;
}
