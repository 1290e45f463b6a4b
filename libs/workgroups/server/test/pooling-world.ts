import type { OrganisationKind } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import { CampaignDrafting } from '@maillage/pooling-contract';
import {
  type ActingActor,
  ActOnce,
  DatabaseStamps,
  type LazyReads,
  readScope,
  type StampSource,
  TenantDatabase,
} from '@maillage/platform-server';
import { FakeClock, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { GroupActs } from '../src/application/group/group-acts.js';
import { EndLeadOnTime, EndMembershipOutside } from '../src/application/group/keep-time.use-case.js';
import { DesignateLead } from '../src/application/group/designate-lead.use-case.js';
import { KeptMembership } from '../src/application/group/kept-membership.js';
import { MoveGroup } from '../src/application/group/move-group.use-case.js';
import { MoveMembership } from '../src/application/group/move-membership.use-case.js';
import { GiveBackPlace } from '../src/application/shared-service/give-back-place.js';
import { RunService } from '../src/application/shared-service/run-service.use-case.js';
import { serviceView } from '../src/application/shared-service/service.view.js';
import { UseService } from '../src/application/shared-service/use-service.use-case.js';
import { AnswerSurvey } from '../src/application/survey/answer-survey.use-case.js';
import { FoundPoolingGroup } from '../src/application/survey/found-pooling-group.js';
import { MoveSurvey } from '../src/application/survey/move-survey.use-case.js';
import { ProposeFromSurvey } from '../src/application/survey/propose-from-survey.use-case.js';
import { surveyView } from '../src/application/survey/survey.view.js';
import { TallySurvey } from '../src/application/survey/tally-survey.js';
import { WriteSurvey } from '../src/application/survey/write-survey.use-case.js';
import { EndLeadTerms, KeepGroupAudiences } from '../src/jobs/group/keep-group-time.jobs.js';
import { GroupReader } from '../src/persistence/group/group.reader.js';
import { GroupRepository } from '../src/persistence/group/group.repository.js';
import { MembershipRepository } from '../src/persistence/group/membership.repository.js';
import { ServiceReader } from '../src/persistence/shared-service/service.reader.js';
import { ServiceRepository } from '../src/persistence/shared-service/service.repository.js';
import { SurveyReader } from '../src/persistence/survey/survey.reader.js';
import { SurveyRepository } from '../src/persistence/survey/survey.repository.js';
import { type Meanwhile, meanwhile } from './meanwhile.js';

export const once = () => ({ idempotencyKey: newId() });

/** Surveys and shared services on a database of their own: an ARML with Missions of its region, and another region. */
export type PoolingGroupWorld = Awaited<ReturnType<typeof aPoolingGroupWorld>>;

export async function aPoolingGroupWorld({ missions: count }: { readonly missions: number }) {
  const database = await freshDatabase();
  const options = { type: 'postgres', url: database.url('runtime'), parseInt8: true, poolSize: 24 } as const;
  const runtime = await new DataSource(options).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  const tenants = new TenantDatabase(runtime);
  const clock = new FakeClock('2026-11-26T09:00:00Z');
  const arml = await actorIn(ask, { kind: 'regionalAssociation', region: '24', above: null });
  const elsewhere = await actorIn(ask, { kind: 'regionalAssociation', region: '53', above: null });
  const missions: ActingActor[] = [];
  for (let place = 0; place < count; place += 1) {
    missions.push(await actorIn(ask, { kind: 'localMission', region: '24', above: arml.organisationId }));
  }
  return {
    ...{ arml, elsewhere, missions, clock, tenants, ask },
    acts: useCases(tenants, new DatabaseStamps()),
    ...readersOn(tenants),
    meanwhile: <T>(others: Meanwhile, act: () => Promise<T>): Promise<T> =>
      meanwhile(database.url('superuser'), others, act),
    /** What a Mission declares of its employees, in tenths of full-time equivalents. */
    declareStaff: ({ organisationId }: ActingActor, tenths: number) =>
      ask(
        `insert into network.yearly_figure (tenant_id, year, figure, value, person_name) values ($1, 2025, 'staff', $2, 'Agathe')`,
        [organisationId, tenths],
      ),
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

/** Campaigns are of another context, which has tests of its own. */
class NoCampaigns extends CampaignDrafting {
  override draft(): Promise<string> {
    return Promise.reject(new Error('No campaign is drafted here'));
  }
}

function useCases(tenants: TenantDatabase, stamps: StampSource) {
  const once = new ActOnce(tenants);
  const surveys = new SurveyRepository(stamps);
  const services = new ServiceRepository(stamps);
  const groups = new GroupRepository(stamps);
  const members = new MembershipRepository();
  const givingBack = new GiveBackPlace(services);
  const kept = new KeptMembership(members, givingBack);
  const groupActs = new GroupActs(once, new GroupReader());
  return {
    write: new WriteSurvey(once, surveys, stamps),
    move: new MoveSurvey(once, surveys, new TallySurvey(surveys), tenants),
    answer: new AnswerSurvey(once, surveys),
    run: new RunService(once, services, stamps),
    use: new UseService(once, services, givingBack),
    memberships: new MoveMembership(groupActs, groups, members, kept),
    moves: new MoveGroup(groupActs, groups, kept),
    leads: new DesignateLead(groupActs, groups, members, kept, stamps),
    terms: new EndLeadTerms(tenants, new EndLeadOnTime(tenants, groups, kept)),
    outside: new EndMembershipOutside(tenants, groups, members, kept),
    audiences: new KeepGroupAudiences(tenants, new EndMembershipOutside(tenants, groups, members, kept)),
    propose: new ProposeFromSurvey(once, surveys, new NoCampaigns(), new FoundPoolingGroup(groups, surveys)),
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
  return {
    survey: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => {
        const row = await new SurveyReader().one(reads, actor.organisationId, id);
        return row === undefined ? null : surveyView(row, actor);
      }),
    surveyed: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => {
        const { rows } = await new SurveyReader().missions(reads, id, { first: 100, after: null, hasAnswered: null });
        return rows;
      }),
    service: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => {
        const row = await new ServiceReader().one(reads, actor.organisationId, id);
        return row === undefined ? null : serviceView(row, actor);
      }),
    reading: <Row>(actor: ActingActor, text: string, values: readonly unknown[] = []) =>
      as(actor, (reads) => reads.rows<Row>({ name: `test.${text}`.slice(0, 60), text }, values)),
  };
}

type Ask = (text: string, values: readonly unknown[]) => Promise<unknown>;

let laid = 0;

async function actorIn(
  ask: Ask,
  { kind, region, above }: { readonly kind: OrganisationKind; readonly region: string; readonly above: string | null },
): Promise<ActingActor> {
  laid += 1;
  const organisationId = newId();
  const name = `Organisation ${String(laid)}`;
  await ask(
    `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
     values ($1, $2, $3, $2, $2, lower($2), 'active', $4, $5, 'Europe/Paris')`,
    [organisationId, name, kind, above, [region]],
  );
  const personId = newId();
  await ask('insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)', [
    ...[personId, organisationId, 'Agathe', name],
  ]);
  const isMission = kind === 'localMission';
  return {
    ...{ personId, name: `Agathe ${name}`, organisationId, organisationKind: kind, role: 'director' },
    capabilities: new Set(['readGroups', 'joinGroups', ...(isMission ? [] : ['sponsorGroups', 'workInGroups'])]),
    ...{ visible: [organisationId], upward: [] },
  };
}
