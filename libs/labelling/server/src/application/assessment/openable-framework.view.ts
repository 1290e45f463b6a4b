import { type CycleKind, frameworkMustBeFor } from '@maillage/labelling-domain';
import type { ActingActor } from '@maillage/platform-server';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import type { OpenableRow } from '../../persistence/assessment/registration.statements.js';

/** A framework that the organisation may be assessed against, or why not now. */
export function openableFrameworkView({ kind, isLabelled, ...row }: OpenableRow, actor: ActingActor) {
  const verdict = actorMustRegister(actor, frameworkMustBeFor(row.audience, kind));
  const isOpen = row.openCycleId !== null;
  const refusal = isOpen ? { code: 'cycleAlreadyOpen', params: { cycleId: row.openCycleId } } : null;
  const { code, params } = verdict.can ? (refusal ?? { code: null, params: null }) : verdict;
  const kinds: readonly CycleKind[] = isLabelled ? ['renewal', 'followUp', 'mock'] : ['initial', 'mock'];
  return { ...row, kinds, can: code === null, code, params };
}

/** Who may not begin is told so rather than offered to. */
function actorMustRegister<Verdict>({ capabilities, role }: ActingActor, verdict: Verdict) {
  const { capability } = assessmentPolicies.registerCycle;
  if (capabilities.has(capability)) return verdict;
  return { can: false, code: 'FORBIDDEN', params: { reason: 'capabilityMissing', capability, role } } as const;
}
