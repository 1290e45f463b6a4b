import { newId } from '@maillage/platform-kernel';
import { StampSource, systemScope } from '@maillage/platform-server';
import { demoMissionsFramework } from '@maillage/labelling-domain';
import { KeepFigures } from '../../src/application/steering/keep-figures.use-case.js';
import { FiguresRepository } from '../../src/persistence/steering/figures.repository.js';
import { type OpenedDatabase, openedDatabase } from '../opened-database.js';

/** The union, two regional associations with twelve and three Missions. */
export interface FiguresWorld extends OpenedDatabase {
  /** As the handler does, of what changed in an organisation. */
  countAnew(organisationId: string, changedAt?: Date): Promise<void>;
  readonly union: string;
  readonly large: string;
  readonly small: string;
  readonly missions: readonly string[];
  readonly frameworkId: string;
  readonly versionId: string;
  readonly clock: { at: Date };
}

const addOrganisation = `insert into network.organisation
    (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
  values ($1, $2, $3, $2, $2, lower($2), 'active', $4, array[$5], 'Europe/Paris')`;

export async function aFiguresWorld(): Promise<FiguresWorld> {
  const database = await openedDatabase();
  const { ask, tenants } = database;
  const add = async (code: string, kind: string, regionalId: string | null, region: string): Promise<string> => {
    const id = newId();
    await ask(addOrganisation, [id, code, kind, regionalId, region]);
    return id;
  };
  const union = await add('UNION', 'nationalUnion', null, '11');
  const large = await add('LARGE', 'regionalAssociation', null, '24');
  const small = await add('SMALL', 'regionalAssociation', null, '53');
  const missions: string[] = [];
  for (let rank = 1; rank <= 12; rank += 1) missions.push(await add(`L-${rank}`, 'localMission', large, '24'));
  for (let rank = 1; rank <= 3; rank += 1) missions.push(await add(`S-${rank}`, 'localMission', small, '53'));
  const { frameworkId, versionId } = await publishedFramework(ask, union);
  const clock = { at: new Date('2026-11-23T09:00:00Z') };
  const keeping = new KeepFigures(tenants, stampsOf(clock), new FiguresRepository());
  return {
    ...database,
    ...{ union, large, small, missions, frameworkId, versionId, clock },
    countAnew: (organisationId, changedAt) =>
      tenants.write(systemScope(organisationId), (transaction) =>
        keeping.ofOrganisation(transaction, { organisationId, frameworkId }, changedAt),
      ),
  };
}

function stampsOf(clock: { readonly at: Date }): StampSource {
  return new (class extends StampSource {
    after = (): Promise<Date> => Promise.resolve(clock.at);
  })();
}

async function publishedFramework(ask: FiguresWorld['ask'], union: string) {
  const [frameworkId, versionId] = [newId(), newId()];
  await ask(
    `insert into labelling.framework (id, tenant_id, code, title, audience, created_at)
     values ($1, $2, 'demo', 'Demo', 'missions', now())`,
    [frameworkId, union],
  );
  await ask(
    `insert into labelling.framework_version (id, tenant_id, framework_id, number, state, content, content_hash, created_at,
       published_at, decided_by) values ($1, $2, $3, 1, 'published', $4, repeat('0', 64), now(), now(), 'X')`,
    [versionId, union, frameworkId, JSON.stringify(demoMissionsFramework.versions[0])],
  );
  return { frameworkId, versionId };
}

export interface PlantedCycle {
  readonly organisationId: string;
  readonly state: string;
  readonly kind?: string;
  readonly openedAt: string;
  readonly appliedAt?: string | null;
  readonly assessedAt?: string | null;
  readonly decidedAt?: string | null;
  readonly planned?: number;
  readonly isOpen?: boolean;
  readonly answers?: Readonly<Record<string, string>>;
}

export async function plantCycle(
  { ask, union, frameworkId, versionId }: FiguresWorld,
  { answers = {}, ...cycle }: PlantedCycle,
): Promise<string> {
  const id = newId();
  await ask(
    `insert into labelling.cycle (id, tenant_id, framework_tenant_id, framework_id, framework_version_id, kind, state, is_open,
       profile, planned_score, opened_at, started_at, assessed_at, applied_at, decided_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, '{}', $9, $10, $10, $11, $12, $13, $10)`,
    [
      ...[id, cycle.organisationId, union, frameworkId, versionId, cycle.kind ?? 'initial', cycle.state],
      ...[cycle.isOpen ?? true, cycle.planned ?? 0, cycle.openedAt, cycle.assessedAt ?? cycle.appliedAt ?? null],
      ...[cycle.appliedAt ?? null, cycle.decidedAt ?? null],
    ],
  );
  for (const [key, status] of Object.entries(answers)) {
    await ask(
      `insert into labelling.answer (id, tenant_id, cycle_id, criterion_key, status) values ($1, $2, $3, $4, $5)`,
      [newId(), cycle.organisationId, id, key, status],
    );
  }
  return id;
}

/** A label of this many days from its granting on. */
export async function plantLabel(
  { ask, union, frameworkId }: FiguresWorld,
  { organisationId, cycleId, from, until }: { organisationId: string; cycleId: string; from: string; until: string },
): Promise<void> {
  await ask(
    `insert into labelling.label (id, tenant_id, framework_tenant_id, framework_id, cycle_id, number, verification_code, level,
       state, granted_on, valid_until, follow_up_due_on, changed_at)
     values ($1, $2, $3, $4, $5, 'N', md5($6), 1, 'valid', $7, $8, $7, now())`,
    [newId(), organisationId, union, frameworkId, cycleId, cycleId, from, until],
  );
}
