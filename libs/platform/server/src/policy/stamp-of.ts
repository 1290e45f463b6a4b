import { type ActStamp, newId } from '@maillage/platform-kernel';
import type { ActingActor } from './actor.js';

/** Who decides, in whose name, when and why. */
export function stampOf(actor: ActingActor, at: Date, reason: string | null = null): ActStamp {
  const { personId, name, organisationId } = actor;
  return { decisionId: newId(at), actor: { personId, name, organisationId }, at, reason };
}
