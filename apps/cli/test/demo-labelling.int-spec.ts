import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { usualLimits } from '@maillage/documents-domain';
import { freshDatabase, type FreshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { layDemoNetwork } from '../src/demo-network.js';

/** The whole network is laid once, on a machine that others use too. */
const patience = 180_000;

describe('the labelling of the demo network', () => {
  let database: FreshDatabase;
  let superuser: Client;
  let folder: string;

  beforeAll(async () => {
    database = await freshDatabase();
    superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
    folder = await mkdtemp(join(tmpdir(), 'maillage-demo-'));
    const documents = {
      limits: usualLimits,
      store: { kind: 'disk' as const, folder },
      scanner: { kind: 'structureOnly' as const },
    };
    const settings = { databaseUrl: database.url('runtime'), connections: 2, publicUrl: 'http://localhost', documents };
    await layDemoNetwork(settings, { onLaying: () => undefined });
  }, patience);
  afterAll(async () => {
    await superuser.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  test('has something at each stage of the way to the label, in the region of its accounts too', async () => {
    const stages = await statesOf('localMission');
    const home = await statesOf('localMission', '24');
    const { rows: help } = await superuser.query(`select from labelling.cycle join network.organisation home
      on home.id = cycle.tenant_id where help = 'asked' and '24' = any (region_codes)`);

    expect(stages).toEqual(
      expect.arrayContaining([
        ...['registered', 'selfAssessment', 'regionalReview', 'applied', 'admissible', 'auditorsAssigned', 'planSent'],
        ...['auditInProgress', 'reportDraft', 'contradictoryPhase', 'reportFinal', 'commissionScheduled', 'granted'],
        ...['grantedWithConditions', 'deferred', 'refused'],
      ]),
    );
    expect(home).toEqual(
      expect.arrayContaining(['regionalReview', 'applied', 'auditInProgress', 'contradictoryPhase']),
    );
    expect(help.length).toBeGreaterThan(0);
  });

  test('has auditors who are independent of what they audit, and work left for each part of an audit', async () => {
    const { rows: bound } = await superuser.query(`select from labelling.audit
      join network.organisation audited on audited.id = audit.organisation_id
      join (select person_id, tenant_id from network.membership union select person_id, tenant_id from network.mandate) seat
        on seat.person_id in (audit.lead_person_id, audit.second_person_id)
      join network.organisation home on home.id = seat.tenant_id where home.region_codes && audited.region_codes`);
    const { rows: open } = await superuser.query<{ number: number }>(`select count(distinct cycle.state)::int as number
      from labelling.cycle_access access join labelling.cycle on cycle.id = access.cycle_id
      join network.account on account.person_id = access.person_id
      where access.access_right = 'audit' and access.closed_at is null and account.email = 'auditrice@regard-tiers.example'`);
    const { rows: pool } = await superuser.query(`select kind, count(*)::int as number from labelling.auditor
      group by kind order by kind`);

    expect(bound).toEqual([]);
    expect(open[0]?.number).toBeGreaterThanOrEqual(3);
    expect(pool).toEqual([
      { kind: 'external', number: 4 },
      { kind: 'peer', number: 6 },
    ]);
  });

  test('has labels that end in most months to come, some of them with a renewal that has begun', async () => {
    const { rows: months } = await superuser.query<{
      number: number;
    }>(`select count(*)::int as number from labelling.label
      where state = 'valid' and valid_until < current_date + 730 group by date_trunc('month', valid_until)`);
    const { rows: begun } = await superuser.query(`select from labelling.label join labelling.cycle
      on cycle.tenant_id = label.tenant_id and cycle.kind = 'renewal' and cycle.is_open where label.state = 'valid'`);

    expect(months.length).toBeGreaterThanOrEqual(14);
    expect(Math.max(...months.map(({ number }) => number))).toBeLessThanOrEqual(12);
    expect(begun.length).toBeGreaterThan(5);
  });

  test('keeps figures that are those of what was laid', async () => {
    const { rows } = await superuser.query<{ kept: object; counted: object }>(figuresOfMissions);

    expect(rows[0]?.kept).toEqual(rows[0]?.counted);
  });

  test('joins documents that end one after the other to answers, and keeps their files', async () => {
    const { rows } = await superuser.query<{
      joined: number;
      kept: number;
      soon: number;
      ended: number;
      strangers: number;
      versions: number;
    }>(
      `select count(*)::int as joined, count(distinct evidence.document_id)::int as kept,
        count(*) filter (where evidence.expires_on < current_date + 60)::int as soon,
        count(*) filter (where evidence.expires_on < current_date)::int as ended,
        count(*) filter (where version.sha256 is distinct from evidence.sha256 or version.scan_state <> 'safe')::int as strangers,
        (select count(*)::int from documents.document_version) as versions
      from labelling.evidence left join documents.document_version version on version.id = evidence.document_version_id`,
    );
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());

    expect(rows[0]?.joined).toBeGreaterThan(500);
    expect(rows[0]?.soon).toBeGreaterThan(0);
    expect(rows[0]?.kept).toBeGreaterThan(200);
    expect(rows[0]).toMatchObject({ ended: 0, strangers: 0, versions: files.length });
  });

  async function statesOf(kind: string, region: string | null = null): Promise<string[]> {
    const { rows } = await superuser.query<{ state: string }>(
      `select distinct cycle.state from labelling.cycle join network.organisation home on home.id = cycle.tenant_id
        where home.kind = $1 and ($2::text is null or $2 = any (home.region_codes)) order by 1`,
      [kind, region],
    );
    return rows.map(({ state }) => state);
  }
});

/** What the network's steering reads of this month, and the same counted from the rows. */
const figuresOfMissions = `with framework as (select id from labelling.framework where audience = 'missions'),
    summary as (select figures from labelling.progress_summary join framework on framework.id = framework_id
      where month = date_trunc('month', clock_timestamp() at time zone 'Europe/Paris')::date),
    mission as (select card.id from network.organisation_card card
      where kind = 'localMission' and state in ('affiliated', 'active', 'suspended')),
    cycle as (select cycle.* from labelling.cycle join mission on mission.id = tenant_id
      where kind in ('initial', 'renewal') and state <> 'abandoned'),
    label as (select label.* from labelling.label join mission on mission.id = tenant_id
      where state = 'valid' and valid_until >= (clock_timestamp() at time zone 'Europe/Paris')::date)
  select (select json_build_object('members', sum((figures ->> 'members')::int), 'engaged', sum((figures ->> 'engaged')::int),
      'assessed', sum((figures ->> 'assessed')::int), 'applied', sum((figures ->> 'applied')::int),
      'audited', sum((figures ->> 'audited')::int), 'decided', sum((figures ->> 'decided')::int),
      'labelled', sum((figures ->> 'labelled')::int),
      'unbegun', (select sum(value::int) from summary cross join lateral jsonb_each_text(figures -> 'expiringUnbegun')))
    from summary) as kept,
  json_build_object('members', (select count(*) from mission), 'engaged', (select count(distinct tenant_id) from cycle),
      'assessed', (select count(distinct tenant_id) from cycle where assessed_at is not null),
      'applied', (select count(distinct tenant_id) from cycle where applied_at is not null),
      'audited', (select count(distinct tenant_id) from cycle where audited_at is not null),
      'decided', (select count(distinct tenant_id) from cycle where decided_at is not null),
      'labelled', (select count(*) from label),
      'unbegun', (select count(*) from label where not exists (select from cycle renewal
        where renewal.tenant_id = label.tenant_id and renewal.kind = 'renewal' and renewal.is_open))) as counted`;
