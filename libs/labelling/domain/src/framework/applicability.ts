import type { RefusalParams } from '@maillage/platform-kernel';
import type { ApplicabilityRule, FactComparison } from './applicability-rule.js';
import type { ProfileFacts } from './profile-facts.js';

export const applicabilityReasons = ['concernsEveryone', 'profileMatches', 'profileDiffers', 'profileUnknown'] as const;
export type ApplicabilityReason = (typeof applicabilityReasons)[number];

export interface Applicability {
  readonly applies: boolean;
  /** With the comparison that decided: what the rule awaits of which fact, and what the fact is. */
  readonly reason: { readonly code: ApplicabilityReason; readonly params: RefusalParams };
}

/** Whether a criterion concerns an organisation. What is not known cannot excuse: the criterion is then asked, and says so. */
export function applicabilityOf(rule: ApplicabilityRule | null, facts: ProfileFacts): Applicability {
  if (rule === null) return { applies: true, reason: { code: 'concernsEveryone', params: {} } };
  const { truth, decidedBy, negated } = truthOf(rule, facts);
  const params = decidedBy === null ? {} : { ...paramsOf(decidedBy, facts), negated };
  if (truth === null) return { applies: true, reason: { code: 'profileUnknown', params } };
  return { applies: truth, reason: { code: truth ? 'profileMatches' : 'profileDiffers', params } };
}

interface Truth {
  /** Null when a fact that would decide is not known. */
  readonly truth: boolean | null;
  readonly decidedBy: FactComparison | null;
  readonly negated: boolean;
}

function truthOf(rule: ApplicabilityRule, facts: ProfileFacts): Truth {
  switch (rule.op) {
    case 'all':
      return truthOfSeveral(rule.rules, facts, false);
    case 'any':
      return truthOfSeveral(rule.rules, facts, true);
    case 'not': {
      const inner = truthOf(rule.rule, facts);
      return { ...inner, truth: inner.truth === null ? null : !inner.truth, negated: !inner.negated };
    }
    case 'equals':
    case 'in':
    case 'atLeast':
    case 'atMost':
      return { truth: compared(rule, facts), decidedBy: rule, negated: false };
  }
}

/** One that is `deciding` decides for all of them; one that is not known leaves it open; else the first stands for all. */
function truthOfSeveral(rules: readonly ApplicabilityRule[], facts: ProfileFacts, deciding: boolean): Truth {
  const truths = rules.map((rule) => truthOf(rule, facts));
  const decided =
    truths.find(({ truth }) => truth === deciding) ?? truths.find(({ truth }) => truth === null) ?? truths[0];
  return decided ?? { truth: !deciding, decidedBy: null, negated: false };
}

function compared(rule: FactComparison, facts: ProfileFacts): boolean | null {
  const fact = facts[rule.fact];
  if (fact === null) return null;
  const known: readonly unknown[] = Array.isArray(fact) ? fact : [fact];
  switch (rule.op) {
    case 'equals':
      return known.includes(rule.value);
    case 'in':
      return rule.values.some((value) => known.includes(value));
    case 'atLeast':
      return known.some((value) => typeof value === 'number' && value >= rule.value);
    case 'atMost':
      return known.some((value) => typeof value === 'number' && value <= rule.value);
  }
}

function paramsOf(rule: FactComparison, facts: ProfileFacts): RefusalParams {
  const fact = facts[rule.fact];
  const expected = rule.op === 'in' ? rule.values.join(', ') : rule.value;
  const actual = Array.isArray(fact) ? fact.join(', ') : (fact as string | number | boolean | null);
  return { fact: rule.fact, comparison: rule.op, expected, actual };
}
