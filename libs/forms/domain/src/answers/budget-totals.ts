import { type Cents, cents, sumOf } from '@maillage/platform-kernel';
import {
  type BudgetAccount,
  isChargeAccount,
  isProductAccount,
  voluntaryAccounts,
} from '../definition/budget-accounts.js';
import type { BudgetLine } from './answer.js';

/** The sums of a budget, all in integer cents. What is below the line is in no total. */
export interface BudgetTotals {
  readonly charges: Cents;
  readonly products: Cents;
  /** Products minus charges: nothing when the budget is balanced. */
  readonly gap: Cents;
  readonly voluntaryCharges: Cents;
  readonly voluntaryProducts: Cents;
  readonly voluntaryGap: Cents;
  readonly byAccount: ReadonlyMap<BudgetAccount, Cents>;
  /** Of account 74, by the key of the funder; what others give under null. */
  readonly byFunder: ReadonlyMap<string | null, Cents>;
}

/** The totals of one budget; of several, when their lines are given together. */
export function budgetTotals(lines: readonly BudgetLine[]): BudgetTotals {
  const of = (holds: (line: BudgetLine) => boolean): Cents => sumOf(lines.filter(holds).map(amountOf));
  const charges = of(({ account }) => isChargeAccount(account));
  const products = of(({ account }) => isProductAccount(account));
  const voluntaryCharges = of(({ account }) => account === voluntaryAccounts.charges);
  const voluntaryProducts = of(({ account }) => account === voluntaryAccounts.products);
  return {
    ...{ charges, products, gap: cents(products - charges) },
    ...{ voluntaryCharges, voluntaryProducts, voluntaryGap: cents(voluntaryProducts - voluntaryCharges) },
    byAccount: sumsBy(lines, ({ account }) => account),
    byFunder: sumsBy(
      lines.filter(({ account }) => account === '74'),
      ({ funder }) => funder,
    ),
  };
}

function sumsBy<Key>(lines: readonly BudgetLine[], keyOf: (line: BudgetLine) => Key): ReadonlyMap<Key, Cents> {
  const sums = new Map<Key, Cents>();
  for (const line of lines) sums.set(keyOf(line), cents((sums.get(keyOf(line)) ?? 0) + amountOf(line)));
  return sums;
}

function amountOf({ amount }: BudgetLine): Cents {
  return cents(amount ?? 0);
}
