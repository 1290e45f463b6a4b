import { createHash } from 'node:crypto';
import { demoMissionsFramework, type FrameworkContent } from '@maillage/labelling-domain';
import { contentHash, newId } from '@maillage/platform-kernel';
import { FakeClock } from '@maillage/platform-testing';
import { type AssessmentActsOf, assessmentActs } from './assessment-acts.js';
import { castIn, type LabellingCast } from './labelling-cast.js';
import { type OpenedDatabase, openedDatabase } from './opened-database.js';

export interface LaidFramework {
  readonly frameworkId: string;
  readonly versionId: string;
}

/** A small network on a database of its own, with the real use cases and a clock that the test moves. */
export interface LabellingWorld extends LabellingCast, OpenedDatabase {
  readonly clock: FakeClock;
  readonly acts: AssessmentActsOf;
  /** The demo framework of the Missions, at its first version. */
  readonly framework: LaidFramework;
  /** Another framework for the Missions, at its first version. */
  layFramework(): Promise<LaidFramework>;
  publish(frameworkId: string, number: number, content: FrameworkContent): Promise<string>;
}

export const firstVersion = demoMissionsFramework.versions[0] ?? missing();
export const secondVersion = demoMissionsFramework.versions[1] ?? missing();

export async function aLabellingWorld(): Promise<LabellingWorld> {
  const database = await openedDatabase();
  const { ask, tenants } = database;
  const clock = new FakeClock('2026-11-26T08:00:00Z');
  const cast = await castIn(ask);
  const publish = (of: string, number: number, content: FrameworkContent): Promise<string> =>
    published(ask, { tenantId: cast.union.organisationId, frameworkId: of, number, content });
  const layFramework = async (): Promise<LaidFramework> => {
    const frameworkId = newId();
    await ask(
      `insert into labelling.framework (id, tenant_id, code, title, audience, is_demo, created_at)
        values ($1, $2, $3, 'Label Mission Locale', 'missions', true, now())`,
      [frameworkId, cast.union.organisationId, `missions-${frameworkId}`],
    );
    return { frameworkId, versionId: await publish(frameworkId, 1, firstVersion) };
  };
  return {
    ...cast,
    ...database,
    ...{ clock, publish, layFramework, acts: assessmentActs(tenants, clock) },
    framework: await layFramework(),
  };
}

type Ask = (text: string, values: readonly unknown[]) => Promise<unknown>;

async function published(
  ask: Ask,
  of: { tenantId: string; frameworkId: string; number: number; content: FrameworkContent },
): Promise<string> {
  const id = newId();
  const hash = contentHash(of.content, (text) => createHash('sha256').update(text).digest('hex'));
  await ask(
    `insert into labelling.framework_version (id, tenant_id, framework_id, number, state, content, content_hash, created_at,
      published_at, decided_by) values ($1, $2, $3, $4, 'published', $5, $6, now(), now(), 'Union')`,
    [id, of.tenantId, of.frameworkId, of.number, JSON.stringify(of.content), hash],
  );
  return id;
}

function missing(): never {
  throw new Error('The demo framework has two versions');
}
