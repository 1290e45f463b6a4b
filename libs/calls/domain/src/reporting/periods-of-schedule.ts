import type { PaymentStep } from '../payments/payment-schedule.js';
import type { PlannedPeriod } from '../plan/project-plan.js';

const dayInMilliseconds = 86_400_000;

/**
 * What a project without a plan reports on: one report for each payment that waits for one, due with it, and one with the
 * last payment where none does. They follow each other from the day given on. Days as `2021-11-30`.
 *
 * @param steps of a schedule that holds
 */
export function periodsOfSchedule(steps: readonly PaymentStep[], from: string): readonly PlannedPeriod[] {
  const waiting = steps.filter(({ condition }) => condition === 'interimReport' || condition === 'finalReport');
  const days = [...new Set((waiting.length === 0 ? steps.slice(-1) : waiting).map(({ dueOn }) => dueOn))];
  return days.map((dueOn, place) => {
    const before = days[place - 1];
    const startsOn = before === undefined ? from : dayAfter(before);
    return { startsOn: startsOn < dueOn ? startsOn : dueOn, endsOn: dueOn, dueOn };
  });
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayInMilliseconds).toISOString().slice(0, 10);
}
