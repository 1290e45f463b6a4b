import { type ActingActor, type LazyReads, readScope, TenantDatabase } from '@maillage/platform-server';
import { FakeClock, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { AwaitedActs } from '../src/application/awaited-acts.js';
import type { CampaignMembersType, CampaignPageType } from '../src/graphql/campaign-lists.types.js';
import { CampaignQueryResolver } from '../src/graphql/campaign-query.resolver.js';
import type { CampaignType } from '../src/graphql/campaign.types.js';
import { CampaignMembersReader } from '../src/persistence/campaign-members.reader.js';
import { CampaignReader } from '../src/persistence/campaign.reader.js';
import { type Cast, castIn } from './cast.js';
import { type PoolingActs, poolingActs } from './pooling-acts.js';

/** A small network on a database of its own, with the real use cases and a clock that the test moves. */
export interface PoolingWorld extends Cast {
  readonly clock: FakeClock;
  readonly tenants: TenantDatabase;
  readonly acts: PoolingActs;
  /** What an organisation reads of a campaign. */
  seen(actor: ActingActor, campaignId: string): Promise<CampaignType>;
  listed(actor: ActingActor): Promise<CampaignPageType>;
  membersSeen(actor: ActingActor, campaignId: string): Promise<CampaignMembersType>;
  /** A statement under the row-level security of a reader, whatever the code would have asked. */
  reading<Row>(actor: ActingActor, text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Rows as PostgreSQL has them, whoever may see them. */
  ask<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  leave(): Promise<void>;
}

export async function aPoolingWorld(): Promise<PoolingWorld> {
  const database = await freshDatabase();
  const url = database.url('runtime');
  const runtime = await new DataSource({
    ...{ type: 'postgres', url, parseInt8: true, poolSize: 8 },
  }).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  const clock = new FakeClock('2026-03-01T08:00:00Z');
  const tenants = new TenantDatabase(runtime);
  return {
    ...(await castIn(ask)),
    ...readersOn(tenants),
    ...{ clock, tenants, ask, acts: poolingActs(tenants, clock) },
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

function readersOn(tenants: TenantDatabase): Pick<PoolingWorld, 'seen' | 'listed' | 'membersSeen' | 'reading'> {
  const campaigns = new CampaignReader();
  const resolver = new CampaignQueryResolver(campaigns, new CampaignMembersReader(), new AwaitedActs(campaigns));
  const as = async <T>(actor: ActingActor, work: (reads: LazyReads) => Promise<T>): Promise<T> => {
    const reads = tenants.lazyReads(readScope(actor));
    try {
      return await work(reads);
    } finally {
      await reads.end();
    }
  };
  return {
    seen: (actor, campaignId) => as(actor, (reads) => resolver.campaign({ actor, reads }, campaignId)),
    listed: (actor) => as(actor, (reads) => resolver.campaigns({ actor, reads }, 50, null, null)),
    membersSeen: (actor, campaignId) =>
      as(actor, (reads) =>
        resolver.campaignMembers({ actor, reads }, { campaignId, first: 50, after: null, answer: null }),
      ),
    reading: <Row>(actor: ActingActor, text: string, values: readonly unknown[] = []) =>
      as(actor, (reads) => reads.rows<Row>({ name: `test.${text}`.slice(0, 60), text }, values)),
  };
}
