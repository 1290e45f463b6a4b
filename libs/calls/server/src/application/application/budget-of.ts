import { type Answer, budgetLinesOf, budgetTotals, type FormDefinition, isChargeAccount } from '@maillage/forms-domain';
import type { DepositedContent } from './deposited-content.js';

/** What a deposit plans to spend, in cents by account: the first budget of its form; null when it has none. */
export function budgetOf({
  definition,
  content,
}: {
  readonly definition: FormDefinition;
  /** As it was deposited. */
  readonly content: string;
}): ReadonlyMap<string, number> | null {
  const field = definition.sections.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'budget');
  const { answers } = JSON.parse(content) as DepositedContent;
  const lines = field === undefined ? [] : budgetLinesOf(answers[field.key] as Answer | undefined);
  if (lines.length === 0) return null;
  return new Map([...budgetTotals(lines).byAccount].filter(([account]) => isChargeAccount(account)));
}
