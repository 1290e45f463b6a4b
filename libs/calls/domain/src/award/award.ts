import type { OrganisationId } from '@maillage/network-contract';
import {
  type ActStamp,
  allowed,
  type Cents,
  type Decision,
  firstRefusal,
  refused,
  type Verdict,
} from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { awardActs, type AwardAct, type AwardState, motivatedAwardActs } from './award-vocabulary.js';
import { awardMachine } from './award.transitions.js';

export interface Award {
  readonly id: string;
  /** Who gives. */
  readonly tenantId: OrganisationId;
  readonly state: AwardState;
  readonly amountCents: Cents;
}

export interface AwardFacts {
  /** Whether the schedule of payments adds up to the amount. */
  readonly isScheduleComplete: boolean;
  /** Reports that are not closed, and payments that are not made. */
  readonly openReports: number;
  readonly openPayments: number;
}

export type AwardVerdict = Verdict<
  ('awardNotThereYet' | 'awardPastThis' | 'awardEnded' | 'scheduleIncomplete') | ('reportsMissing' | 'paymentsOpen')
>;

export function awardVerdict(act: AwardAct, { state }: Pick<Award, 'state'>, facts: AwardFacts): AwardVerdict {
  return firstRefusal(
    () => wayMustExist(awardMachine, state, act),
    () => ruleOfAct[act]?.(facts) ?? allowed,
  );
}

const ruleOfAct: Partial<Record<AwardAct, (facts: AwardFacts) => AwardVerdict>> = {
  sendAgreement: ({ isScheduleComplete }) => (isScheduleComplete ? allowed : refused('scheduleIncomplete')),
  settle: ({ openReports, openPayments }) => {
    if (openReports > 0) return refused('reportsMissing', { count: openReports });
    return openPayments === 0 ? allowed : refused('paymentsOpen', { count: openPayments });
  },
};

/** @throws DomainError with the reason of the first rule that refuses */
export function moveAward<Moved extends Award>(
  award: Moved,
  act: AwardAct,
  stamp: ActStamp,
  { facts, changes = {} }: { readonly facts: AwardFacts; readonly changes?: Partial<Moved> },
): { readonly award: Moved; readonly decision: Decision<AwardState, AwardAct> } {
  const rule = () =>
    firstRefusal<string>(
      () => awardVerdict(act, award, facts),
      () => reasonMustBeGiven<AwardAct>(motivatedAwardActs, act, stamp.reason),
    );
  const decision = moveAlong(awardMachine, { from: award.state, act, rule }, stamp);
  return { award: { ...award, ...changes, state: decision.to }, decision };
}

export function awardActVerdicts(
  award: Pick<Award, 'state'>,
  facts: AwardFacts,
): readonly { readonly act: AwardAct; readonly verdict: AwardVerdict }[] {
  return awardActs.map((act) => ({ act, verdict: awardVerdict(act, award, facts) }));
}
