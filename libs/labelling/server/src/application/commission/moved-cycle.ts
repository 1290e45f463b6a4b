import type { Actor } from '@maillage/platform-kernel';
import { type CycleChange, isOpenState } from '@maillage/labelling-domain';
import { decisionRecord } from '../../persistence/label/decision-records.js';
import { figuresChanged } from '../steering/figures-changed.event.js';

/** A cycle that moved and the decision that moved it, as the statements of the commission take them. */
export function movedRecords({ cycle, decision }: CycleChange, decidedAt: Date | null = null): [string, string] {
  const { id, tenantId, state } = cycle;
  return [
    JSON.stringify({ id, tenantId, state, isOpen: isOpenState(state), decidedAt, changedAt: decision.at }),
    JSON.stringify(decisionRecord(decision, { tenantId, cycleId: id })),
  ];
}

/** Steering counts the organisation anew. */
export function figuresOf(
  { organisationId: actingId }: Pick<Actor, 'organisationId'>,
  { tenantId: organisationId, frameworkId }: { readonly tenantId: string; readonly frameworkId: string },
  at: Date,
) {
  return figuresChanged(actingId, { organisationId, frameworkId }, at);
}
