import type { FormDefinition } from '@maillage/forms-domain';
import { type Cents, cents } from '@maillage/platform-kernel';
import type { DepositedContent } from './deposited-content.js';

/** What a deposit asks for: the first question of its form that is about money; null when it was not answered. */
export function requestedOf({
  definition,
  content,
}: {
  readonly definition: FormDefinition;
  /** As it was deposited. */
  readonly content: string;
}): Cents | null {
  const field = definition.sections.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'money');
  const { answers } = JSON.parse(content) as DepositedContent;
  const asked = field === undefined ? undefined : answers[field.key];
  return typeof asked === 'number' && Number.isSafeInteger(asked) ? cents(asked) : null;
}
