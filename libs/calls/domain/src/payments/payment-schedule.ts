import { type Cents, cents, largestRemainder, refused, allowed, type Verdict } from '@maillage/platform-kernel';
import { isRealDay } from '../call/real-day.js';

export const paymentKinds = ['advance', 'interim', 'final'] as const;
/** Avance, acompte, solde. */
export type PaymentKind = (typeof paymentKinds)[number];

export const paymentConditions = ['signature', 'interimReport', 'finalReport', 'none'] as const;
/** What must have come before the payment is made. */
export type PaymentCondition = (typeof paymentConditions)[number];

/** A step of the schedule that an agreement says, free for each agreement. */
export interface PaymentStep {
  readonly kind: PaymentKind;
  /** In basis points of the award. */
  readonly shareBasisPoints: number;
  readonly dueOn: string;
  readonly condition: PaymentCondition;
}

export interface ScheduledPayment extends PaymentStep {
  readonly amountCents: Cents;
}

export type ScheduleRefusal = 'scheduleIncomplete' | 'scheduleOutOfOrder' | 'dayDoesNotExist';

/** The steps make a whole, in the order of their days, and the balance (solde) comes last. */
export function scheduleMustHold(steps: readonly PaymentStep[]): Verdict<ScheduleRefusal> {
  const share = steps.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0);
  const areShares = steps.every(({ shareBasisPoints }) => Number.isInteger(shareBasisPoints) && shareBasisPoints > 0);
  if (share !== 10_000 || !areShares) return refused('scheduleIncomplete', { basisPoints: share });
  const missing = steps.find(({ dueOn }) => !isRealDay(dueOn));
  if (missing !== undefined) return refused('dayDoesNotExist', { field: 'dueOn', day: missing.dueOn });
  const isOrdered = steps.every((step, place) => {
    const before = steps[place - 1];
    return before === undefined || (before.dueOn <= step.dueOn && before.kind !== 'final');
  });
  return isOrdered ? allowed : refused('scheduleOutOfOrder');
}

/** What is paid when: the amounts add up to the award, to the cent. Without steps nothing is paid yet. */
export function paymentSchedule(awardCents: Cents, steps: readonly PaymentStep[]): readonly ScheduledPayment[] {
  if (steps.length === 0) return [];
  const amounts = largestRemainder(
    BigInt(awardCents),
    steps.map(({ shareBasisPoints }) => BigInt(shareBasisPoints)),
  );
  return steps.map((step, place) => ({ ...step, amountCents: cents(Number(amounts[place] ?? 0n)) }));
}
