import { type CycleKind, frameworkMustBeFor } from '@maillage/labelling-domain';
import type { OpenableRow } from '../../persistence/assessment/registration.statements.js';

/** A framework that the organisation may be assessed against, or why not now. */
export function openableFrameworkView({ kind, isLabelled, ...row }: OpenableRow) {
  const verdict = frameworkMustBeFor(row.audience, kind);
  const isOpen = row.openCycleId !== null;
  const refusal = isOpen ? { code: 'cycleAlreadyOpen', params: { cycleId: row.openCycleId } } : null;
  const { code, params } = verdict.can ? (refusal ?? { code: null, params: null }) : verdict;
  const kinds: readonly CycleKind[] = isLabelled ? ['renewal', 'followUp', 'mock'] : ['initial', 'mock'];
  return { ...row, kinds, can: code === null, code, params };
}
