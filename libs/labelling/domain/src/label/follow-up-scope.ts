import type { RefusalParams } from '@maillage/platform-kernel';
import { applicabilityOf } from '../framework/applicability.js';
import { type Criterion, criteriaOf, type FrameworkContent } from '../framework/framework-content.js';
import type { ProfileFacts } from '../framework/profile-facts.js';

export const scopeReasons = ['alertPointOpen', 'evidenceExpiring', 'applicabilityChanged', 'condition'] as const;
/** Why a criterion is looked at again. */
export type ScopeReason = (typeof scopeReasons)[number];

/** States in which an alert point asks for nothing more. */
export const endedFindingStates = ['lifted', 'verified', 'closed'] as const;

/** What is known on the day on which the scope is asked. */
export interface FollowUpFacts {
  readonly content: Pick<FrameworkContent, 'axes'>;
  readonly alertPoints: readonly { readonly criterionKey: string; readonly state: string }[];
  readonly evidence: readonly {
    readonly criterionKey: string;
    readonly title: string;
    readonly expiresOn: string | null;
  }[];
  /** The profile as the labelled cycle kept it, and as it is. */
  readonly profileThen: ProfileFacts;
  readonly profileNow: ProfileFacts;
  /** The conditions of the decision; a criterion that they name by its code is in the scope. */
  readonly conditions: string | null;
  /** The day by which the follow-up is due. */
  readonly dueOn: string;
}

export interface ScopeItemReason {
  readonly code: ScopeReason;
  readonly params: RefusalParams;
}

export interface ScopeItem {
  readonly criterionKey: string;
  readonly code: string;
  readonly title: string;
  readonly reasons: readonly ScopeItemReason[];
}

/** The criteria that a follow-up or a renewal looks at first, in the order of the framework, each with its reasons. */
export function followUpScope(facts: FollowUpFacts): readonly ScopeItem[] {
  return criteriaOf(facts.content)
    .map((criterion) => ({ criterion, reasons: reasonsFor(criterion, facts) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ criterion: { key, code, title }, reasons }) => ({ criterionKey: key, code, title, reasons }));
}

function reasonsFor(criterion: Criterion, facts: FollowUpFacts): ScopeItemReason[] {
  return [
    ...openAlertPoints(criterion, facts),
    ...conditionsNaming(criterion, facts),
    ...expiringEvidence(criterion, facts),
    ...changedApplicability(criterion, facts),
  ];
}

function openAlertPoints({ key }: Criterion, { alertPoints }: FollowUpFacts): ScopeItemReason[] {
  const ended: readonly string[] = endedFindingStates;
  const open = alertPoints.find(({ criterionKey, state }) => criterionKey === key && !ended.includes(state));
  return open === undefined ? [] : [{ code: 'alertPointOpen', params: { state: open.state } }];
}

/** A code stands in a sentence by itself: `1.1` is not named by `1.12`, nor by `11.1`. */
function conditionsNaming({ code }: Criterion, { conditions }: FollowUpFacts): ScopeItemReason[] {
  const words = conditions?.split(/[^\p{L}\p{N}.-]+/u).map((word) => word.replace(/[.-]+$/u, '')) ?? [];
  return words.includes(code) ? [{ code: 'condition', params: {} }] : [];
}

function expiringEvidence({ key }: Criterion, { evidence, dueOn }: FollowUpFacts): ScopeItemReason[] {
  return evidence.flatMap(({ criterionKey, title, expiresOn }) =>
    criterionKey === key && expiresOn !== null && expiresOn < dueOn
      ? [{ code: 'evidenceExpiring' as const, params: { title, expiresOn } }]
      : [],
  );
}

function changedApplicability({ applicability }: Criterion, facts: FollowUpFacts): ScopeItemReason[] {
  const applied = applicabilityOf(applicability, facts.profileThen).applies;
  const applies = applicabilityOf(applicability, facts.profileNow).applies;
  return applied === applies ? [] : [{ code: 'applicabilityChanged', params: { applied, applies } }];
}
