import { type Cents, cents } from '@maillage/platform-kernel';
import type { MemberBill, SavingReference } from './savings.js';

/** What one member saved, or that nothing is known to compare with. */
export interface SavingLine {
  readonly organisationId: string;
  readonly reference: SavingReference | null;
  /** The reference brought to the months that are counted; null without one. */
  readonly beforeCents: Cents | null;
  readonly nowCents: Cents;
  readonly feeCents: Cents;
  /** Before, less now, less the fee: negative for a loss. Null without a reference: then no saving is claimed. */
  readonly netCents: Cents | null;
}

/** @param months over which the bill runs */
export function savingLine(bill: MemberBill, reference: SavingReference | null, months: number): SavingLine {
  const { organisationId, amountCents: nowCents, feeCents } = bill;
  const beforeCents = reference === null ? null : broughtTo(months, reference);
  const netCents = beforeCents === null ? null : cents(beforeCents - nowCents - feeCents);
  return { organisationId, reference, beforeCents, nowCents, feeCents, netCents };
}

/** The only rounding there is: to the cent, a half upwards. */
function broughtTo(months: number, reference: Pick<SavingReference, 'amountCents' | 'months'>): Cents {
  const over = BigInt(reference.months);
  return cents(Number((2n * BigInt(reference.amountCents) * BigInt(months) + over) / (2n * over)));
}
