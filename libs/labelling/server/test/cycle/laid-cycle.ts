import type { CycleKind, CycleState, FrameworkContent } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

export interface LaidFramework {
  readonly tenantId: string;
  readonly id: string;
  readonly versionId: string;
}

export const criteria = ['c-1', 'c-2', 'c-3'] as const;

const content: FrameworkContent = {
  isDemo: true,
  axes: [
    {
      ...{ code: '1', title: 'Gouvernance' },
      criteria: criteria.map((key, index) => ({
        ...{ key, code: `1.${index + 1}`, title: `Critère ${key}`, weight: 1, help: '', expectedEvidence: [] },
        ...{ applicability: null, question: { kind: 'progress' } },
      })),
    },
  ],
  levels: [
    {
      ...{ number: 1, title: 'Label', thresholdPercent: 60, completenessPercent: 100 },
      ...{ conditions: [], evidenceRequired: false },
    },
  ],
};

export async function layFramework(ask: Ask, tenantId: string): Promise<LaidFramework> {
  const [id, versionId] = [newId(), newId()];
  await ask(
    `insert into labelling.framework (id, tenant_id, code, title, audience, created_at)
     values ($1, $2, 'essai', 'Référentiel d’essai', 'missions', now())`,
    [id, tenantId],
  );
  await ask(
    `insert into labelling.framework_version (id, tenant_id, framework_id, number, state, content, content_hash, created_at,
       published_at, decided_by) values ($1, $2, $3, 1, 'published', $4, $5, now(), now(), 'Essai')`,
    [versionId, tenantId, id, content, 'a'.repeat(64)],
  );
  return { tenantId, id, versionId };
}

/** A cycle whose roles are named and whose criteria are all done, unless told otherwise. */
export async function layCycle(
  ask: Ask,
  framework: LaidFramework,
  { organisationId, personId, name }: ActingActor,
  facts: { kind?: CycleKind; state?: CycleState; answered?: number; named?: boolean } = {},
): Promise<string> {
  const { kind = 'initial', state = 'selfAssessment', answered = criteria.length, named = true } = facts;
  const id = newId();
  const role = named ? [personId, name] : [null, null];
  await ask('update labelling.cycle set is_open = false, state = $2 where tenant_id = $1', [
    organisationId,
    'abandoned',
  ]);
  await ask(
    `insert into labelling.cycle (id, tenant_id, framework_tenant_id, framework_id, framework_version_id, kind, state, is_open,
       profile, president_id, president_name, director_id, director_name, contact_id, contact_name, opened_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, true, '{}', $8, $9, $8, $9, $8, $9, now(), now())`,
    [id, organisationId, framework.tenantId, framework.id, framework.versionId, kind, state, ...role],
  );
  for (const [index, key] of criteria.entries()) {
    await ask(
      `insert into labelling.answer (id, tenant_id, cycle_id, criterion_key, status, comment, version)
       values ($1, $2, $3, $4, $5, 'Fait', 1)`,
      [newId(), organisationId, id, key, index < answered ? 'done' : null],
    );
  }
  return id;
}
