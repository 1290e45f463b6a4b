import type { Decision } from '@maillage/platform-kernel';

/** A decision on a cycle or a label, as the statements that write it read it. */
export function decisionRecord(
  { id, act, from, to, actor, at, reason }: Decision,
  owner: { readonly tenantId: string; readonly cycleId?: string; readonly labelId?: string },
) {
  const { personId, name: personName, organisationId: onBehalfOf } = actor;
  return { id, ...owner, act, from, to, personId, personName, onBehalfOf, decidedAt: at, reason };
}
