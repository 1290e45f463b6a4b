import type { Capability } from '@maillage/network-contract';
import type { RefusalParams, Verdict } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

/** An act as the screens draw it: open, or not and why. */
export interface ActView<Act extends string> {
  readonly act: Act;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

export function actView<Act extends string>(
  { act, verdict }: { readonly act: Act; readonly verdict: Verdict },
  capability: Capability,
  actor: ActingActor,
): ActView<Act> {
  if (!actor.capabilities.has(capability)) {
    const params = { reason: 'capabilityMissing', capability, role: actor.role };
    return { act, can: false, code: 'FORBIDDEN', params };
  }
  return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
}
