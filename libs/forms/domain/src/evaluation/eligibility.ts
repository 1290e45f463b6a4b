import { type Condition, comparisonsOf } from '../definition/condition.js';
import type { FormDefinition, IneligibilityRule } from '../definition/form-definition.js';
import type { FormField } from '../definition/form-field.js';
import { operandsOf } from '../definition/formula.js';
import { FormReading } from './form-reading.js';

export interface Eligibility {
  /** Undetermined while an answer is missing that could make a rule refuse. */
  readonly verdict: 'eligible' | 'ineligible' | 'undetermined';
  /** The rules that refuse, each with its sentence. */
  readonly refusing: readonly IneligibilityRule[];
  /** Keys of the fields whose answers would decide. */
  readonly waitsFor: readonly string[];
}

export function eligibilityOf(definition: FormDefinition, answers: Readonly<Record<string, unknown>>): Eligibility {
  const reading = new FormReading(definition, answers);
  const told = definition.ineligibility.map((rule) => ({ rule, truth: reading.truth(rule.when, null) }));
  const refusing = told.filter(({ truth }) => truth === true).map(({ rule }) => rule);
  const open = told.filter(({ truth }) => truth === null);
  const waitsFor = [...new Set(open.flatMap(({ rule }) => reading.openQuestions(rule.when, null)))];
  if (refusing.length > 0) return { verdict: 'ineligible', refusing, waitsFor };
  return { verdict: open.length > 0 ? 'undetermined' : 'eligible', refusing, waitsFor };
}

/**
 * The form as a self-test: what the rules ask about, with what decides whether it is asked, in the order of the form.
 * The keys are those of the form, so that the answers go on into it.
 */
export function selfTestOf(definition: FormDefinition): FormDefinition {
  const asked = new Set<string>();
  const known = new Map(
    definition.sections.flatMap((section) => section.fields.map((field) => [field.key, { section, field }] as const)),
  );
  const ask = (condition: Condition | null): void => {
    for (const { field } of comparisonsOf(condition)) askKey(field.split('.')[0] ?? field);
  };
  const askKey = (key: string): void => {
    const place = known.get(key);
    if (place === undefined || asked.has(key)) return;
    asked.add(key);
    ask(place.section.showWhen);
    for (const condition of conditionsIn(place.field)) ask(condition);
    if (place.field.kind === 'computed') {
      for (const operand of operandsOf(place.field.formula)) askKey(operand.split('.')[0] ?? operand);
    }
  };
  for (const { when } of definition.ineligibility) ask(when);
  const sections = definition.sections.map((section) => ({
    ...{ ...section, startsAfter: [] },
    fields: section.fields.filter(({ key }) => asked.has(key)),
  }));
  return { ...definition, sections: sections.filter(({ fields }) => fields.length > 0) };
}

function conditionsIn(field: FormField): readonly (Condition | null)[] {
  return field.kind === 'repeat' ? [field.showWhen, ...field.fields.map(({ showWhen }) => showWhen)] : [field.showWhen];
}
