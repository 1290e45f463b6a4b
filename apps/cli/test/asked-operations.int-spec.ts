import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMongoAbility } from '@casl/ability';
import { declaredAbilities, LazyReads, type Statement } from '@maillage/platform-server';
import { readFileSync } from 'node:fs';
import { type AnswersFinding, askEverything } from '../src/verify/answers/ask-everything.js';
import { type AskedPortal, openPortal } from '../src/verify/answers/asked-portal.js';
import { askedNetwork } from '../src/verify/canary-proof.js';
import { readRights, rightsPage } from '../src/verify/rights-document.js';
import { aRightsWorld, type RightsWorld } from './rights-world.js';

const minutes = 60_000;

describe('the questions to the API', () => {
  let world: RightsWorld;
  let portal: AskedPortal;

  beforeAll(async () => {
    world = await aRightsWorld();
    portal = await openPortal(world.scene().runtimeUrl);
  });
  afterAll(async () => {
    await portal.stop();
    await world.leave();
  });

  test('leave every row as it was', async () => {
    const rows = () =>
      world.sql('select * from pooling.campaign join pooling.campaign_counter on campaign_id = id order by id');
    const before = await rows();

    await asked(['draftCampaign', 'abandonCampaign', 'joinCampaign', 'campaign'], { count: 60 });

    expect(await rows()).toEqual(before);
  });

  test.each<[string, string, string[]]>([
    [
      'a draft that everybody reads',
      'alter policy campaign_shared on pooling.campaign using (true)',
      ['campaign', 'campaigns'],
    ],
    [
      'a campaign that is read by nobody else',
      'alter policy campaign_shared on pooling.campaign using (false)',
      ['campaign', 'campaigns'],
    ],
    [
      'decisions that are hidden',
      'alter policy campaign_decision_with_campaign on pooling.campaign_decision using (false)',
      ['campaign'],
    ],
    ['mails that nobody reads', 'alter policy mail_read_by_recipient on platform.mail using (false)', ['mails']],
  ])('notice %s', async (_, sabotage, operations) => {
    const policies = await world.sql<{ undo: string }>(
      `select format('alter policy %I on %I.%I using (%s)', policyname, schemaname, tablename, qual) as undo
        from pg_policies where qual is not null and cmd <> 'ALL'`,
    );
    await world.sql(sabotage);

    const { disagreements } = await asked(operations, { count: 400, untilFirst: true });

    for (const { undo } of policies) await world.sql(undo);
    expect(disagreements).not.toEqual([]);
  });

  test('notice a value of rows that one does not read, wherever it stands', async () => {
    const view = 'create or replace view network.organisation_card with (security_invoker = true) as';
    const [card] = await world.sql<{ text: string }>(`select pg_get_viewdef('network.organisation_card') as text`);
    const text = card?.text ?? '';
    const price = '(select min(price_cents)::text from pooling.paid_price)';
    const [policy] = await world.sql<{ qual: string }>(
      `select qual from pg_policies where policyname = 'paid_price_own'`,
    );
    await world.sql(`${view} ${text.replace(/\bname,/, `${price} as name,`)}`);
    await world.sql('alter policy paid_price_own on pooling.paid_price using (true)');

    const { disagreements } = await asked(['campaign'], { count: 400, untilFirst: true });

    await world.sql(`${view} ${text}; alter policy paid_price_own on pooling.paid_price using (${policy?.qual})`);
    expect(disagreements).toEqual([expect.stringMatching(/is shown \d+ of pooling\.paid_price/)]);
  });

  test('notice an operation that puts more than ten statements to the database', async () => {
    const undo = elevenfold('pooling.campaign.byId');

    const { longOperations, mostStatements } = await asked(['campaign', 'campaigns'], { count: 40 });

    undo();
    expect(longOperations).toEqual([expect.stringMatching(/^campaign puts \d+ statements: pooling\.campaign\.byId, /)]);
    expect(mostStatements).toBeGreaterThan(10);
  });

  test('notice an ability that lets anybody do anything', async () => {
    const undo = tampered(() => createMongoAbility([{ action: 'manage', subject: 'all' }]));

    const { disagreements } = await asked(['closeCampaign', 'abandonCampaign'], { count: 100, untilFirst: true });

    undo();
    expect(disagreements).toEqual([expect.stringContaining('FORBIDDEN')]);
  });

  test('notice an ability that lets nobody do anything', async () => {
    const undo = tampered(() => createMongoAbility([]));

    const { disagreements } = await asked(['campaigns', 'abandonCampaign'], { count: 100, untilFirst: true });

    undo();
    expect(disagreements).not.toEqual([]);
  });

  test.each([
    ['a capability', /(`campaignMembers`\s+\| )`coordinateCampaigns`/, '$1`readCampaigns`'],
    ['the rows of an operation', /(`campaignMembers`.*\| one )`own` /, '$1'],
    ['the rows of a list', /(`mails`.*\| )every/, '$1one'],
    ['a write set', /(`draftCampaign`\s+\| `coordinateCampaigns`\s+\| )own/, '$1nothing'],
    ['a role', /(\| `projectOfficer`.*), `declareNeeds`/, '$1'],
    ['who reads a table', /(`pooling.campaign`\s+\| `own`) or `shared`/, '$1'],
  ])(
    'notice a page that says otherwise than the API of %s',
    async (_, line, other) => {
      const page = readFileSync(rightsPage, 'utf8');
      const changed = page.replace(line, other);

      const { disagreements } = await asked(
        ['campaign', 'campaigns', 'campaignMembers', 'declareNeeds', 'draftCampaign', 'mails'],
        { count: 400, untilFirst: true, page: changed },
      );

      expect(changed === page).toBe(false);
      expect(disagreements).not.toEqual([]);
    },
    2 * minutes,
  );

  interface Asked {
    readonly count: number;
    readonly untilFirst?: boolean;
    readonly page?: string;
  }

  async function asked(operations: readonly string[], { page, ...asking }: Asked): Promise<AnswersFinding> {
    const scene = world.scene(readRights(page));
    const network = askedNetwork(scene, await world.matrix(scene.written));
    const some = network.operations.filter(({ operation }) => operations.includes(operation));
    const { superuser } = scene;
    return askEverything({ superuser, portal }, { ...network, operations: some }, { seed: 11, ...asking });
  }

  /** A reader as if its author had asked for each thing apart. @returns what puts it right */
  function elevenfold(name: string): () => void {
    const right = Reflect.get(LazyReads.prototype, 'rows') as LazyReads['rows'];
    const often = async function (this: LazyReads, statement: Statement, values: readonly unknown[]) {
      const times = statement.name === name ? 10 : 0;
      for (let time = 0; time < times; time += 1) await right.call(this, statement, values);
      return right.call(this, statement, values);
    };
    Reflect.set(LazyReads.prototype, 'rows', often);
    return () => Reflect.set(LazyReads.prototype, 'rows', right);
  }

  /** The ability of campaigns as if its author had been wrong. @returns what puts it right */
  function tampered(of: () => ReturnType<typeof createMongoAbility>): () => void {
    const ability = declaredAbilities().find(({ subject }) => subject === 'Campaign');
    if (ability === undefined) throw new Error('No ability on campaigns is declared');
    const right = ability.of;
    Reflect.set(ability, 'of', of);
    return () => Reflect.set(ability, 'of', right);
  }
});
