import { useFormsWords } from '@maillage/forms-admin';
import {
  type Answer,
  type BudgetAnswer,
  type BudgetField,
  type BudgetLine,
  budgetTotals,
  isChargeAccount,
  isProductAccount,
} from '@maillage/forms-domain';
import { type Fact, FactList, useFormat } from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';

/** A budget as it is read: charges, then products, each with its total, and the gap between them. */
export function BudgetRead({ field, answer }: { field: BudgetField; answer: Answer }) {
  const words = useCallsWords();
  const accounts = useFormsWords();
  const format = useFormat();
  const { lines } = answer as BudgetAnswer;
  const totals = budgetTotals(lines);
  const labelOf = ({ account, label, funder }: BudgetLine): string => {
    const named = field.funders.find(({ key }) => key === funder)?.label ?? (label === '' ? undefined : label);
    return `${account} ${named ?? accounts(`account.${account}`)}`;
  };
  const factsOf = (holds: (line: BudgetLine) => boolean): Fact[] =>
    lines
      .filter((line) => holds(line) && line.amount !== null)
      .map((line) => ({ term: labelOf(line), detail: format.money(line.amount ?? 0) }));
  const total = (key: 'charges' | 'products' | 'gap', amount: number): Fact => ({
    term: <b>{words(`fields.${key}`)}</b>,
    detail: <b>{format.money(amount)}</b>,
  });
  return (
    <FactList
      facts={[
        ...factsOf(({ account }) => isChargeAccount(account)),
        total('charges', totals.charges),
        ...factsOf(({ account }) => isProductAccount(account)),
        total('products', totals.products),
        total('gap', totals.gap),
        ...factsOf(({ account }) => !isChargeAccount(account) && !isProductAccount(account)),
      ]}
    />
  );
}
