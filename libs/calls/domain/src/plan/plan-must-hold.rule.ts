import { allowed, firstRefusal, isBlank, refused, type Verdict } from '@maillage/platform-kernel';
import { isRealDay } from '../call/real-day.js';
import { callsLimits } from '../calls-limits.js';
import type { PlannedIndicator, PlannedPeriod, ProjectPlan } from './project-plan.js';

export type PlanRefusal = 'INVALID_INPUT' | 'dayDoesNotExist';

const accounts = ['60', '61', '62', '63', '64', '65', '66', '67', '68'];

/** What a plan must say before it is kept; every fault names its field. */
export function planMustHold({ indicators, accounts: planned, periods }: ProjectPlan): Verdict<PlanRefusal> {
  return firstRefusal<PlanRefusal>(
    () => (indicators.length > callsLimits.indicators ? tooMany('indicators', callsLimits.indicators) : allowed),
    () => (periods.length > callsLimits.periods ? tooMany('periods', callsLimits.periods) : allowed),
    () => firstOf(indicators, (one) => indicatorMustHold(one, indicators)),
    () =>
      isTwice(
        indicators.map(({ code }) => code),
        'indicators',
      ),
    () => firstOf(planned, ({ account }) => (accounts.includes(account) ? allowed : wrong('accounts', account))),
    () =>
      isTwice(
        planned.map(({ account }) => account),
        'accounts',
      ),
    () => firstOf(periods, periodMustHold),
    () => firstOf(periods.slice(1), (period, place) => periodMustFollow(period, periods[place])),
  );
}

function indicatorMustHold(
  { code, label, partOf, target }: PlannedIndicator,
  all: readonly PlannedIndicator[],
): Verdict<PlanRefusal> {
  if (!/^[a-zA-Z][a-zA-Z0-9.]{0,59}$/.test(code)) return wrong('indicators', code);
  if (isBlank(label) || label.length > callsLimits.title) return wrong('indicators', code);
  const whole = all.find((other) => other.code === partOf);
  if (partOf !== null && (whole === undefined || whole.partOf !== null)) return wrong('indicators', code);
  return target === null || (Number.isInteger(target) && target >= 0) ? allowed : wrong('indicators', code);
}

/** @returns the refusal of a day that no calendar has: 31 November, with its field */
function periodMustHold({ startsOn, endsOn, dueOn }: PlannedPeriod, place: number): Verdict<PlanRefusal> {
  const days = { startsOn, endsOn, dueOn };
  const missing = Object.entries(days).find(([, day]) => !isRealDay(day));
  if (missing !== undefined) {
    return refused('dayDoesNotExist', { field: `periods.${place}.${missing[0]}`, day: missing[1] });
  }
  return startsOn <= endsOn && endsOn <= dueOn ? allowed : wrong(`periods.${place}`, endsOn);
}

function periodMustFollow({ startsOn }: PlannedPeriod, before: PlannedPeriod | undefined): Verdict<PlanRefusal> {
  return before === undefined || before.endsOn < startsOn ? allowed : wrong('periods', startsOn);
}

function firstOf<Item>(
  items: readonly Item[],
  rule: (item: Item, place: number) => Verdict<PlanRefusal>,
): Verdict<PlanRefusal> {
  return firstRefusal<PlanRefusal>(...items.map((item, place) => () => rule(item, place)));
}

function isTwice(keys: readonly string[], field: string): Verdict<PlanRefusal> {
  const twice = keys.find((key, place) => keys.indexOf(key) !== place);
  return twice === undefined ? allowed : wrong(field, twice);
}

function tooMany(field: string, max: number): Verdict<PlanRefusal> {
  return refused('INVALID_INPUT', { field, max });
}

function wrong(field: string, value: string): Verdict<PlanRefusal> {
  return refused('INVALID_INPUT', { field, reason: 'wrong', value: value.slice(0, 60) });
}
