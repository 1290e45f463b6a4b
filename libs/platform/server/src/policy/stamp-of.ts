import { type Actor, type ActStamp, newId } from '@maillage/platform-kernel';

/** Who decides, in whose name, when and why: somebody who acts, or the clock. */
export function stampOf(actor: Actor, at: Date, reason: string | null = null): ActStamp {
  const { personId, name, organisationId } = actor;
  return { decisionId: newId(at), actor: { personId, name, organisationId }, at, reason };
}
