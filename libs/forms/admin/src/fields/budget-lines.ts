import {
  type Answer,
  type BudgetAccount,
  type BudgetAnswer,
  type BudgetField,
  type BudgetLine,
  budgetLinesOf,
} from '@maillage/forms-domain';

/** A row of the table: a line that is there, or the one that would be if an amount were written. */
export interface BudgetRow {
  readonly account: BudgetAccount;
  readonly funder: string | null;
  readonly line: BudgetLine | null;
}

/** One row for each account at least, and one for each funder of account 74. */
export function rowsOf(field: BudgetField, accounts: readonly BudgetAccount[], value: Answer | undefined): BudgetRow[] {
  const lines = budgetLinesOf(value);
  return accounts.flatMap((account) => {
    const own = lines.filter((line) => line.account === account);
    const funders = account === '74' ? field.funders.map(({ key }) => key) : [];
    const named = funders.map((funder): BudgetRow => {
      return { account, funder, line: own.find((line) => line.funder === funder) ?? null };
    });
    const others = own.filter((line) => line.funder === null || !funders.includes(line.funder));
    const free = others.map((line): BudgetRow => ({ account, funder: null, line }));
    return named.length + free.length > 0 ? [...named, ...free] : [{ account, funder: null, line: null }];
  });
}

/** The budget with what was written in a row; a row that says nothing any more goes. */
export function withRow(
  value: Answer | undefined,
  { account, funder, line }: BudgetRow,
  change: Partial<Pick<BudgetLine, 'amount' | 'label'>>,
  newId: () => string,
): BudgetAnswer | undefined {
  const lines = budgetLinesOf(value);
  const next: BudgetLine = { ...(line ?? { id: newId(), account, funder, label: '', amount: null }), ...change };
  const others = lines.some(({ id }) => id === next.id)
    ? lines.map((one) => (one.id === next.id ? next : one))
    : [...lines, next];
  const kept = others.filter((one) => one.id !== next.id || next.amount !== null || next.label !== '');
  return kept.length === 0 ? undefined : { lines: kept };
}

/** The budget with one more line of an account, to be told apart by its label. */
export function withLine(value: Answer | undefined, account: BudgetAccount, id: string): BudgetAnswer {
  return { lines: [...budgetLinesOf(value), { id, account, funder: null, label: '', amount: null }] };
}

export function withoutLine(value: Answer | undefined, id: string): BudgetAnswer | undefined {
  const lines = budgetLinesOf(value).filter((line) => line.id !== id);
  return lines.length === 0 ? undefined : { lines };
}
