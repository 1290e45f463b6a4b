import { voluntaryAccounts } from '../definition/budget-accounts.js';
import type { BudgetField } from '../definition/form-field.js';
import type { BudgetLine } from './answer.js';
import { answerFault, type AnswerFault } from './answer-fault.js';
import { budgetTotals } from './budget-totals.js';

/** What keeps a budget from being submitted: the lines, then what is not balanced, with the amount in cents. */
export function budgetFaults(field: BudgetField, lines: readonly BudgetLine[]): readonly AnswerFault[] {
  return [...lines.flatMap((line) => lineFaults(field, line)), ...balanceFaults(field, lines)];
}

function lineFaults(field: BudgetField, { id, account, funder, amount }: BudgetLine): readonly AnswerFault[] {
  const isVoluntary = account === voluntaryAccounts.charges || account === voluntaryAccounts.products;
  const isAsked = isVoluntary ? field.withVoluntary : field.accounts.includes(account);
  const isFunderKnown = funder === null || (account === '74' && field.funders.some(({ key }) => key === funder));
  if (!isAsked || !isFunderKnown) return [answerFault('accountNotAsked', { account }, id)];
  if (amount === null) return [answerFault('amountMissing', { account }, id)];
  return amount < 0 ? [answerFault('amountNegative', { account, amount }, id)] : [];
}

function balanceFaults({ mustBalance }: BudgetField, lines: readonly BudgetLine[]): readonly AnswerFault[] {
  const { charges, products, gap, voluntaryCharges, voluntaryProducts, voluntaryGap } = budgetTotals(lines);
  const above = mustBalance && gap !== 0 ? [answerFault('budgetUnbalanced', { gap, charges, products })] : [];
  const below = { gap: voluntaryGap, charges: voluntaryCharges, products: voluntaryProducts };
  return voluntaryGap === 0 ? above : [...above, answerFault('voluntaryUnbalanced', below)];
}
