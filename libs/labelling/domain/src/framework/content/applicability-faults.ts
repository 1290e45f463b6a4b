import { organisationKinds } from '@maillage/network-contract';
import type { ApplicabilityRule, FactComparison } from '../applicability-rule.js';
import { faultAt, type FaultPlace, type FrameworkFault } from '../framework-fault.js';
import { frameworkLimits } from '../framework-limits.js';
import { factKinds, isFactName, type FactName, type FactValue } from '../profile-facts.js';

const field = 'applicability';

export function applicabilityFaults(rule: ApplicabilityRule | null, place: FaultPlace): FrameworkFault[] {
  if (rule === null) return [];
  const isTooLarge = depthOf(rule) > frameworkLimits.ruleDepth || sizeOf(rule) > frameworkLimits.ruleSize;
  return isTooLarge ? [faultAt(place, field, 'ruleTooLarge')] : faultsOf(rule, place);
}

function faultsOf(rule: ApplicabilityRule, place: FaultPlace): FrameworkFault[] {
  switch (rule.op) {
    case 'all':
    case 'any':
      if (rule.rules.length === 0) return [faultAt(place, field, 'ruleEmpty')];
      return rule.rules.flatMap((inner) => faultsOf(inner, place));
    case 'not':
      return faultsOf(rule.rule, place);
    case 'equals':
    case 'in':
    case 'atLeast':
    case 'atMost':
      return comparisonFaults(rule, place);
  }
}

function comparisonFaults(rule: FactComparison, place: FaultPlace): FrameworkFault[] {
  if (!isFactName(rule.fact)) return [faultAt(place, field, 'factUnknown', { fact: rule.fact })];
  const kind = factKinds[rule.fact];
  const values = rule.op === 'in' ? rule.values : [rule.value];
  if (values.length === 0) return [faultAt(place, field, 'ruleEmpty')];
  const comparable = rule.op === 'equals' || rule.op === 'in' || kind === 'number';
  const unfit = comparable ? values.find((value) => !fits(value, kind) || !isKnown(rule.fact, value)) : values[0];
  return unfit === undefined ? [] : [faultAt(place, field, 'ruleValueUnfit', { fact: rule.fact, value: unfit })];
}

function fits(value: FactValue, kind: 'text' | 'number' | 'truth'): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && /^[A-Za-z0-9-]{1,40}$/.test(value);
    case 'number':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= frameworkLimits.factNumber;
    case 'truth':
      return typeof value === 'boolean';
  }
}

/** Which kinds of organisations there are is known; regions and legal forms are not ours to list. */
function isKnown(fact: FactName, value: FactValue): boolean {
  return fact !== 'kind' || organisationKinds.some((kind) => kind === value);
}

function innerOf(rule: ApplicabilityRule): readonly ApplicabilityRule[] {
  if (rule.op === 'all' || rule.op === 'any') return rule.rules;
  return rule.op === 'not' ? [rule.rule] : [];
}

function depthOf(rule: ApplicabilityRule): number {
  return 1 + Math.max(0, ...innerOf(rule).map(depthOf));
}

function sizeOf(rule: ApplicabilityRule): number {
  return innerOf(rule).reduce((size, inner) => size + sizeOf(inner), 1);
}
