import type { Answer, FormDefinition, FormField } from '@maillage/forms-domain';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';

/** The form as the engine reads it: the API gives it as the JSON that the server judged. */
export function definitionOf({ form }: { readonly form: unknown }): FormDefinition {
  return form as FormDefinition;
}

/** What is saved of an answer, null where it was emptied or never given. */
export function savedAnswer({ answers }: ApplicationFieldsFragment, key: string): Answer | null {
  return valueOf(answers.find(({ fieldKey }) => fieldKey === key)?.value);
}

export function valueOf(value: unknown): Answer | null {
  return (value ?? null) as Answer | null;
}

/** The field of a form, and the section that it stands in. */
export function placeOfField(
  { sections }: FormDefinition,
  key: string,
): { readonly section: string; readonly field: FormField } | undefined {
  for (const section of sections) {
    const field = section.fields.find((one) => one.key === key);
    if (field !== undefined) return { section: section.key, field };
  }
  return undefined;
}
