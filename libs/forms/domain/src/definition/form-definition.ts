import type { Condition } from './condition.js';
import type { FormField } from './form-field.js';

/** All that a version of a form says, in one document. Once the version is published it never changes. */
export interface FormDefinition {
  readonly sections: readonly FormSection[];
  /** Asked of who wants to answer, before the form when it is used as a self-test. */
  readonly ineligibility: readonly IneligibilityRule[];
}

export interface FormSection {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  /** Null: always. */
  readonly showWhen: Condition | null;
  /** Keys of earlier sections that must be completed before this one begins. */
  readonly startsAfter: readonly string[];
  readonly fields: readonly FormField[];
}

/** Who answers so may not submit, and reads why. */
export interface IneligibilityRule {
  readonly key: string;
  readonly when: Condition;
  readonly sentence: string;
}

export function fieldsOf(definition: Pick<FormDefinition, 'sections'>): readonly FormField[] {
  return definition.sections.flatMap((section) => section.fields);
}

export function fieldOf(definition: Pick<FormDefinition, 'sections'>, key: string): FormField | undefined {
  return fieldsOf(definition).find((field) => field.key === key);
}
