import type { ActingActor, StampSource } from '@maillage/platform-server';
import { FakeClock } from '@maillage/platform-testing';
import type { CycleKind, CycleState } from '@maillage/labelling-domain';
import { demoMissionsFramework } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import { ClockStamps, type OpenedDatabase, openedDatabase } from '../opened-database.js';
import { type LabelCast, labelCastIn } from './label-cast.js';

/** A small network with a published framework, on a database of its own, with a clock that the test moves. */
export interface LabelWorld extends LabelCast, OpenedDatabase {
  readonly clock: FakeClock;
  readonly stamps: StampSource;
  readonly frameworkId: string;
  readonly versionId: string;
  /** A cycle of an organisation, in a state, whose final report supports a level. */
  aCycle(of: ActingActor, facts?: CycleFacts): Promise<string>;
}

export interface CycleFacts {
  readonly state?: CycleState;
  readonly kind?: CycleKind;
  readonly level?: number;
  readonly auditors?: readonly ActingActor[];
}

export async function aLabelWorld(): Promise<LabelWorld> {
  const database = await openedDatabase();
  const { ask } = database;
  const clock = new FakeClock('2026-03-01T08:00:00Z');
  const cast = await labelCastIn(ask);
  const framework = await publishedFramework(ask, cast.officer.organisationId);
  return {
    ...cast,
    ...framework,
    ...database,
    ...{ clock, stamps: new ClockStamps(clock) },
    aCycle: (of, facts) => aCycle(ask, { cast, framework, of }, facts),
  };
}

type Ask = LabelWorld['ask'];
type Published = Pick<LabelWorld, 'frameworkId' | 'versionId'>;

async function publishedFramework(ask: Ask, unionId: string): Promise<Published> {
  const [frameworkId, versionId] = [newId(), newId()];
  const { code, title, versions } = demoMissionsFramework;
  await ask(
    `insert into labelling.framework (id, tenant_id, code, title, audience, is_demo, created_at)
      values ($1, $2, $3, $4, 'missions', true, now())`,
    [frameworkId, unionId, code, title],
  );
  await ask(
    `insert into labelling.framework_version (id, tenant_id, framework_id, number, state, content, content_hash, created_at,
        published_at, decided_by)
      values ($1, $2, $3, 1, 'published', $4, $5, now(), now(), 'Maud Verrier')`,
    [versionId, unionId, frameworkId, JSON.stringify(versions[0]), 'a'.repeat(64)],
  );
  return { frameworkId, versionId };
}

async function aCycle(
  ask: Ask,
  { cast, framework, of }: { cast: LabelCast; framework: Published; of: ActingActor },
  { state = 'reportFinal', kind = 'initial', level = 1, auditors = [] }: CycleFacts = {},
): Promise<string> {
  const { frameworkId, versionId } = framework;
  const id = newId();
  const union = cast.officer.organisationId;
  const profile = { kind: 'localMission', regionCodes: ['24'], isOverseas: false, legalForm: 'association' };
  const known = { ...profile, staff: 24, youngPeople: 1_900, siteCount: 3 };
  await ask(
    `insert into labelling.cycle (id, tenant_id, framework_tenant_id, framework_id, framework_version_id, kind, state, is_open,
        profile, level_aimed, level_reached, done_score, planned_score, opened_at, changed_at)
      values ($1, $2, $3, $4, $5, $6, $7, true, $8, $9, $9, 7100, 7400, '2025-05-01T08:00:00Z', '2026-02-01T08:00:00Z')`,
    [id, of.organisationId, union, frameworkId, versionId, kind, state, JSON.stringify(known), level],
  );
  for (const { personId, name } of auditors) {
    await ask(
      `insert into labelling.cycle_access (id, tenant_id, cycle_id, person_id, person_name, through_id, access_right, opened_at)
        values ($1, $2, $3, $4, $5, $6, 'audit', '2025-10-01T08:00:00Z')`,
      [newId(), of.organisationId, id, personId, name, union],
    );
  }
  return id;
}
