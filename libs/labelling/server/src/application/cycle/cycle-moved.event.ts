import type { DomainEvent } from '@maillage/platform-server';
import type { CycleAct, CycleChange } from '@maillage/labelling-domain';
import type { CourseRow } from '../../persistence/cycle/course.row.js';

/** A cycle moved: whose it is, which, and by which act. */
export interface CycleMovedPayload {
  readonly organisationId: string;
  readonly cycleId: string;
  readonly act: CycleAct;
}

/** An event of whoever acts: the organisation, its region, or the union. */
export function cycleMoved(
  { cycle, decision }: CycleChange<Pick<CourseRow, keyof CourseRow>>,
  actingId: string,
): DomainEvent<'cycleMoved', CycleMovedPayload> {
  const payload = { organisationId: cycle.tenantId, cycleId: cycle.id, act: decision.act };
  return { name: 'cycleMoved', tenantId: actingId, payload, occurredAt: decision.at };
}
