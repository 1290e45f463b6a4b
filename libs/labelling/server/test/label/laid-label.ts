import { newId } from '@maillage/platform-kernel';
import type { LabellingWorld } from '../labelling-world.js';

/** A label that the cycle of the Mission gave, whose follow-up and renewal may both be opened now. */
export async function aLabelOf(world: LabellingWorld, cycleId: string): Promise<string> {
  const id = newId();
  await world.ask(
    `insert into labelling.label (id, tenant_id, framework_tenant_id, framework_id, cycle_id, number, verification_code, level,
        conditions, state, granted_on, valid_until, follow_up_due_on, changed_at)
      values ($1, $2, $3, $4, $5, '2024-L-1', $6, 1, 'Revoir le critère 1.1.', 'valid', '2024-06-01', '2027-06-01',
        '2027-01-01', now())`,
    [
      ...[id, world.mission.organisationId, world.union.organisationId, world.framework.frameworkId, cycleId],
      'ab'.repeat(16),
    ],
  );
  return id;
}
