import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  type LazyReads,
  readScope,
  StampSource,
  TenantDatabase,
} from '@maillage/platform-server';
import { FakeClock, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { DesignateLead } from '../src/application/group/designate-lead.use-case.js';
import { GroupActs } from '../src/application/group/group-acts.js';
import { type GroupView, groupView } from '../src/application/group/group.view.js';
import { KeepGroup } from '../src/application/group/keep-group.use-case.js';
import { EndLeadOnTime, EndMembershipOutside } from '../src/application/group/keep-time.use-case.js';
import { KeptMembership } from '../src/application/group/kept-membership.js';
import { MoveGroup } from '../src/application/group/move-group.use-case.js';
import { MoveMembership } from '../src/application/group/move-membership.use-case.js';
import type { TermsAsked } from '../src/application/group/asked.js';
import { GiveBackPlace } from '../src/application/shared-service/give-back-place.js';
import { EndLeadTerms, KeepGroupAudiences } from '../src/jobs/group/keep-group-time.jobs.js';
import { AwaitedGroupActsReader, type AwaitedGroupActRow } from '../src/persistence/group/awaited-group-acts.reader.js';
import { type GroupFilter, GroupReader } from '../src/persistence/group/group.reader.js';
import { GroupRepository } from '../src/persistence/group/group.repository.js';
import { MembershipRepository } from '../src/persistence/group/membership.repository.js';
import { ServiceRepository } from '../src/persistence/shared-service/service.repository.js';
import { type Meanwhile, meanwhile } from './meanwhile.js';
import { castIn, type WorkgroupsCast } from './workgroups-cast.js';

export interface WorkgroupsWorld extends WorkgroupsCast {
  readonly clock: FakeClock;
  readonly tenants: TenantDatabase;
  readonly acts: ReturnType<typeof useCases>;
  group(actor: ActingActor, id: string): Promise<GroupView>;
  listed(actor: ActingActor, filter?: GroupFilter): Promise<GroupView[]>;
  awaited(actor: ActingActor): Promise<AwaitedGroupActRow[]>;
  /** A statement under the row-level security of a reader, whatever the code would have asked. */
  reading<Row>(actor: ActingActor, text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Rows as PostgreSQL has them, whoever may see them. */
  ask<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Asks an act in the midst of a transaction of somebody else. */
  meanwhile<T>(others: Meanwhile, act: () => Promise<T>): Promise<T>;
  leave(): Promise<void>;
}

class ClockStamps extends StampSource {
  constructor(private readonly clock: FakeClock) {
    super();
  }

  override after(): Promise<Date> {
    return Promise.resolve(this.clock.now());
  }
}

/** A small network on a database of its own, with the real use cases and a clock that the test moves. */
export async function aWorkgroupsWorld(): Promise<WorkgroupsWorld> {
  const database = await freshDatabase();
  const options = { type: 'postgres', url: database.url('runtime'), parseInt8: true, poolSize: 16 } as const;
  const runtime = await new DataSource(options).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  const clock = new FakeClock('2026-11-26T09:00:00Z');
  const tenants = new TenantDatabase(runtime);
  return {
    ...(await castIn(ask)),
    ...readersOn(tenants),
    ...{ clock, tenants, ask, acts: useCases(tenants, new ClockStamps(clock)) },
    meanwhile: (others, act) => meanwhile(database.url('superuser'), others, act),
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

function useCases(tenants: TenantDatabase, stamps: StampSource) {
  const acts = new GroupActs(new ActOnce(tenants), new GroupReader());
  const groups = new GroupRepository(stamps);
  const memberships = new MembershipRepository();
  const kept = new KeptMembership(memberships, new GiveBackPlace(new ServiceRepository(stamps)));
  return {
    keeping: new KeepGroup(acts, groups, stamps),
    moves: new MoveGroup(acts, groups, kept),
    leads: new DesignateLead(acts, groups, memberships, kept, stamps),
    memberships: new MoveMembership(acts, groups, memberships, kept),
    terms: new EndLeadTerms(tenants, new EndLeadOnTime(tenants, groups, kept)),
    audiences: new KeepGroupAudiences(tenants, new EndMembershipOutside(tenants, groups, memberships, kept)),
  };
}

function readersOn(tenants: TenantDatabase) {
  const as = async <T>(actor: ActingActor, work: (reads: LazyReads) => Promise<T>): Promise<T> => {
    const reads = tenants.lazyReads(readScope(actor));
    try {
      return await work(reads);
    } finally {
      await reads.end();
    }
  };
  const reader = new GroupReader();
  return {
    group: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => {
        const row = await reader.one(reads, actor, id);
        if (row === undefined) throw new Error('NOT_FOUND');
        return groupView(row, actor);
      }),
    listed: (actor: ActingActor, filter: GroupFilter = {}) =>
      as(actor, async (reads) => {
        const { rows } = await reader.page(reads, actor, { first: 50 }, filter);
        return rows.map((row) => groupView(row, actor));
      }),
    awaited: (actor: ActingActor) => as(actor, (reads) => new AwaitedGroupActsReader().of(reads, actor)),
    reading: <Row>(actor: ActingActor, text: string, values: readonly unknown[] = []) =>
      as(actor, (reads) => reads.rows<Row>({ name: `test.${text}`.slice(0, 60), text }, values)),
  };
}

export const once = () => ({ idempotencyKey: newId() });
export const on = ({ id }: { readonly id: string }) => ({ ...once(), groupId: id });

export function termsAsked(given: Partial<TermsAsked> = {}): TermsAsked {
  return {
    ...{ kind: 'theme', situation: 'toBeCreated', title: 'Formation', theme: 'Formation', band: 'region' },
    ...{ joining: 'open', startsOn: '2026-12-01', endsOn: '2027-11-30', seats: null, regionSeats: [] },
    letter: { purpose: 'Partager nos plans de formation', deliverables: ['Un modèle de plan'], means: '' },
    ...given,
  };
}

/** A group of the region, led by the director of the first Mission until the end of November 2027. */
export async function aLedGroup(
  world: WorkgroupsWorld,
  given: Partial<TermsAsked> = {},
  sponsor: ActingActor = world.arml,
): Promise<GroupView> {
  const [lead] = world.missions;
  const proposed = await world.acts.keeping.propose(sponsor, { ...once(), terms: termsAsked(given) });
  world.clock.advance({ minutes: 1 });
  return world.acts.leads.designate(sponsor, {
    ...on(proposed),
    ...{ personId: lead.personId, organisationId: lead.organisationId, until: '2027-11-30' },
  });
}
