/** Accounts of expenditure of the chart of accounts of associations (règlement ANC 2018-06), without the income tax. */
export const chargeAccounts = ['60', '61', '62', '63', '64', '65', '66', '67', '68'] as const;
/** Accounts of income; subsidies (74) are told by funder. */
export const productAccounts = ['70', '71', '72', '73', '74', '75', '76', '77', '78'] as const;
/** Contributions in kind: what they are used for and where they come from. Below the line, in no total. */
export const voluntaryAccounts = { charges: '86', products: '87' } as const;
export const subsidyAccount = '74';

export const budgetAccounts = [...chargeAccounts, ...productAccounts, '86', '87'] as const;
export type BudgetAccount = (typeof budgetAccounts)[number];

export const budgetTotalNames = ['charges', 'products', 'gap', 'voluntaryCharges', 'voluntaryProducts'] as const;
export type BudgetTotalName = (typeof budgetTotalNames)[number];

export function isChargeAccount(account: BudgetAccount): boolean {
  return chargeAccounts.some((charge) => charge === account);
}

export function isProductAccount(account: BudgetAccount): boolean {
  return productAccounts.some((product) => product === account);
}
