import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { layDemoNetwork } from '../src/demo-network.js';

/**
 * Nine campaigns for the demo accounts and one for each other association; those that are open now tell their opening,
 * and so does the survey that is open.
 */
const whole = { organisations: 464, accounts: 932, campaigns: 23, openings: 16 };

/** In milliseconds, for what lays the network twice on a machine that does other things too. */
const patience = 180_000;

/**
 * A busy machine takes over a minute for a laying. What looks at the tables in its midst counts no row that is not committed,
 * and has the rest of the laying planned for empty tables.
 */
const withoutAutovacuum = `do $$ declare one record; begin
  for one in select oid::regclass as name from pg_class where relkind = 'r' and relnamespace::regnamespace::text in
      ('platform', 'network', 'pooling', 'documents', 'labelling', 'forms', 'calls', 'workgroups') loop
    execute format('alter table %s set (autovacuum_enabled = false)', one.name);
  end loop;
end $$`;

describe('the demo network', () => {
  let database: FreshDatabase;
  let superuser: Client;

  beforeEach(async () => {
    database = await freshDatabase();
    superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
    await superuser.query(withoutAutovacuum);
  });
  afterEach(async () => {
    await superuser.end();
    await database.drop();
  });

  test('is laid once, whole', async () => {
    expect(await lay()).toBe(true);
    expect(await lay()).toBe(false);

    expect(await held()).toMatchObject(whole);
    expect(await miscounted()).toEqual([]);
  });

  test(
    'leaves nothing when its laying is cut short, and is laid whole by the next start',
    async () => {
      await expect(lay(cutAfter(5))).rejects.toThrow('The power fails');
      const left = await held();

      expect(await lay()).toBe(true);

      expect(Object.values(left).every((count) => count === 0)).toBe(true);
      expect(await held()).toMatchObject(whole);
      expect(await miscounted()).toEqual([]);
    },
    patience,
  );

  test('has self-assessments whose scores are those of their answers, one of them in its middle', async () => {
    await lay();

    const { rows } = await superuser.query(`select answered, applicable, done_score / 100 as done,
        planned_score / 100 as planned from labelling.cycle join network.organisation on organisation.id = cycle.tenant_id
      where code = 'DEMO-45-03'`);
    const { rows: cycles } = await superuser.query<{ number: number }>(
      `select count(*)::int as number from labelling.cycle where state in ('registered', 'selfAssessment')`,
    );
    const { rows: miscounts } = await superuser.query(`select cycle.id from labelling.cycle
      where state in ('registered', 'selfAssessment') and answered <> (select count(status) from labelling.answer
        where answer.cycle_id = cycle.id and excluded is null)`);

    expect(rows).toEqual([{ answered: 29, applicable: 34, done: 58, planned: 74 }]);
    expect(cycles[0]?.number).toBeGreaterThan(150);
    expect(miscounts).toEqual([]);
  });

  function lay(beforeEachCampaign?: () => void): Promise<boolean> {
    const settings = { databaseUrl: database.url('runtime'), connections: 2, publicUrl: 'http://localhost' };
    const watch = { onLaying: () => undefined };
    return layDemoNetwork(settings, beforeEachCampaign ? { ...watch, beforeEach: beforeEachCampaign } : watch);
  }

  async function held(): Promise<Record<string, number>> {
    const { rows } = await superuser.query<Record<string, number>>(`select
      (select count(*)::int from network.organisation) as organisations,
      (select count(*)::int from network.account) as accounts,
      (select count(*)::int from pooling.campaign) as campaigns,
      (select count(*)::int from pooling.participation) as answers,
      (select count(*)::int from platform.outbox_event) as openings`);
    return rows[0] ?? {};
  }

  async function miscounted(): Promise<unknown[]> {
    const { rows } = await superuser.query(`select campaign_id from pooling.campaign_counter counter
      where (joined, declared) <> (select count(*) filter (where state = 'joined'),
        count(*) filter (where state = 'declared') from pooling.participation answer
        where answer.campaign_id = counter.campaign_id)`);
    return rows;
  }
});

function cutAfter(campaigns: number): () => void {
  let told = 0;
  return () => {
    told += 1;
    if (told > campaigns) throw new Error('The power fails');
  };
}
