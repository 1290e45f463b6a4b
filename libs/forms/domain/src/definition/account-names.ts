import type { BudgetAccount } from './budget-accounts.js';

/** The accounts as budgets, plans and reports name them, in French. */
export const accountsInFrench = {
  '60': 'Achats',
  '61': 'Services extérieurs',
  '62': 'Autres services extérieurs',
  '63': 'Impôts et taxes',
  '64': 'Charges de personnel',
  '65': 'Autres charges de gestion courante',
  '66': 'Charges financières',
  '67': 'Charges exceptionnelles',
  '68': 'Dotations aux amortissements et provisions',
  '70': 'Ventes et prestations de services',
  '71': 'Production stockée',
  '72': 'Production immobilisée',
  '73': 'Concours publics',
  '74': 'Subventions d’exploitation',
  '75': 'Autres produits de gestion courante',
  '76': 'Produits financiers',
  '77': 'Produits exceptionnels',
  '78': 'Reprises sur amortissements et provisions',
  '86': 'Emplois des contributions volontaires en nature',
  '87': 'Contributions volontaires en nature',
} as const satisfies Readonly<Record<BudgetAccount, string>>;

/** Nothing for what is no account of a budget. */
export function accountInFrench(account: string): string {
  const names: Readonly<Record<string, string>> = accountsInFrench;
  return Object.hasOwn(names, account) ? (names[account] ?? '') : '';
}
