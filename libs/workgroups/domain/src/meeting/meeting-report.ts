import {
  type ActStamp,
  allowed,
  type Decision,
  demand,
  firstRefusal,
  isBlank,
  refused,
  type Verdict,
} from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import type { ReportItem } from './agenda.js';
import { meetingLimits } from './meeting-limits.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import { meetingReportMachine } from './meeting.transitions.js';
import { type MeetingReportAct, reportActs, type MeetingReportState } from './meeting-vocabulary.js';

export interface ReportFacts {
  readonly items: readonly ReportItem[];
  /** Those whose presence was noted, each once. */
  readonly presentIds: readonly string[];
  /** Those present who validated this version. */
  readonly validatedIds: readonly string[];
  /** Who wrote each amendment that waits for an answer. */
  readonly openAmendmentsOf: readonly string[];
  /** The day until which silence is not yet consent; null before the report is sent. */
  readonly validateBy: string | null;
  readonly today: string;
}

export interface ReportAsker {
  readonly personId: string;
}

export type ReportVerdict = Verdict<MeetingRefusal>;

export function reportActVerdicts(
  state: MeetingReportState,
  facts: ReportFacts,
  asker: ReportAsker,
): readonly { readonly act: MeetingReportAct; readonly verdict: ReportVerdict }[] {
  return reportActs.map((act) => ({
    act,
    verdict: firstRefusal<MeetingRefusal>(
      () => wayMustExist(meetingReportMachine, state, act),
      () => ruleOf(act, facts, asker),
    ),
  }));
}

/** @throws DomainError with the reason of the first rule that refuses */
export function moveReport(
  state: MeetingReportState,
  act: MeetingReportAct,
  facts: ReportFacts,
  stamp: ActStamp,
): Decision<MeetingReportState, MeetingReportAct> {
  const rule = (): ReportVerdict => ruleOf(act, facts, { personId: stamp.actor.personId ?? '' });
  return moveAlong(meetingReportMachine, { from: state, act, rule }, stamp);
}

function ruleOf(act: MeetingReportAct, facts: ReportFacts, { personId }: ReportAsker): ReportVerdict {
  const isPresent = facts.presentIds.includes(personId);
  switch (act) {
    case 'write':
    case 'revise':
      return allowed;
    case 'send':
      if (facts.presentIds.length === 0) return refused('nobodyNotedPresent');
      return facts.items.some(({ text }) => !isBlank(text)) ? allowed : refused('minutesEmpty');
    case 'amend':
      return isPresent ? allowed : refused('minutesForThosePresent');
    case 'validate':
      if (!isPresent) return refused('minutesForThosePresent');
      if (facts.openAmendmentsOf.includes(personId)) return refused('ownAmendmentOpen');
      return facts.validatedIds.includes(personId) ? refused('minutesValidatedAlready') : allowed;
    case 'freeze': {
      const open = facts.openAmendmentsOf.length;
      if (open > 0) return refused('amendmentsOpen', { amendments: open });
      const awaited = awaitedOf(facts).length;
      return awaited === 0 || isDeadlinePassed(facts)
        ? allowed
        : refused('validationsAwaited', { awaited, until: facts.validateBy });
    }
  }
}

/** Those present who have said nothing of this version. */
export function awaitedOf({ presentIds, validatedIds }: ReportFacts): readonly string[] {
  return presentIds.filter((id) => !validatedIds.includes(id));
}

export function isDeadlinePassed({ validateBy, today }: ReportFacts): boolean {
  return validateBy !== null && today > validateBy;
}

/** @throws DomainError minutesDeadlineTooSoon when those present would have no time to read */
export function demandTimeToRead(validateBy: string, today: string): void {
  const days = (Date.parse(validateBy) - Date.parse(today)) / 86_400_000;
  if (days < meetingLimits.shortestValidation) {
    demand(refused('minutesDeadlineTooSoon', { days: meetingLimits.shortestValidation }));
  }
}
