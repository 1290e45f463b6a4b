import { Injectable } from '@nestjs/common';
import {
  closingDays,
  type ClosingStep,
  reminderDays,
  type ReminderStep,
  statesOfReviewing,
} from '@maillage/calls-domain';
import { newId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import { dayOfUnion } from '../calls.sql.js';

/** An application that is not deposited, of a call that takes deposits. */
export interface ClosingDraft {
  readonly id: string;
  readonly tenantId: string;
  readonly step: ClosingStep;
  readonly depositsUntil: Date;
}

export interface OverdueReview {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly throughId: string;
  readonly callId: string;
}

/** A report of an award that runs, in the name of its lead applicant. */
export interface DueReport {
  readonly id: string;
  readonly tenantId: string;
  readonly step: ReminderStep;
}

/** What was looked at for a step is looked at no more: a turn begins where the last one ended. */
const isNew = (of: string): string => `not exists (select from calls.reminder
      where reminder.tenant_id = ${of}."tenantId" and reminder.subject_id = ${of}.id and reminder.step = ${of}.step)`;

const closingIn = (days: number): string => `clock_timestamp() + interval '${String(days)} days'`;

const closingDrafts = {
  name: 'calls.reminder.closingDrafts',
  text: `select closing.* from (select application.id, application.tenant_id as "tenantId",
        call.deposits_until as "depositsUntil",
        case when call.deposits_until <= ${closingIn(closingDays.dayBefore)} then 'dayBefore' else 'week' end as step
      from calls.call
      join calls.application on application.coordinator_id = call.tenant_id and application.call_id = call.id
      where call.state = 'open' and call.deposits_until > clock_timestamp()
        and call.deposits_until <= ${closingIn(closingDays.week)}
        and application.state in ('draft', 'partnersPending', 'awaitingSignOff')) closing
    where ${isNew('closing')} order by closing."depositsUntil", closing.id limit 5000`,
};

const overdueReviews = {
  name: 'calls.reminder.overdueReviews',
  text: `select overdue.* from (select assignment.id, assignment.tenant_id as "tenantId",
        assignment.person_id as "personId", assignment.through_id as "throughId", assignment.call_id as "callId",
        assignment.due_on, 'overdue' as step
      from calls.review_assignment assignment
      join calls.application on application.tenant_id = assignment.lead_id and application.id = assignment.application_id
      where assignment.ended_at is null and application.state <> 'withdrawn'
        and assignment.due_on < ${dayOfUnion} and assignment.due_on >= ${dayOfUnion} - 60) overdue
    where ${isNew('overdue')} order by overdue.due_on, overdue.id limit 2000`,
};

const dueReports = {
  name: 'calls.reminder.dueReports',
  text: `select due.id, due."tenantId", due.step from (select report.id, report.lead_id as "tenantId", report.due_on,
        case when ${dayOfUnion} >= report.due_on + ${String(reminderDays.veryLate)} then 'veryLate'
          when ${dayOfUnion} >= report.due_on + ${String(reminderDays.late)} then 'late' else 'soon' end as step
      from calls.report where report.stopped_at is null
        and report.due_on between ${dayOfUnion} - 60 and ${dayOfUnion} - (${String(reminderDays.soon)})) due
    where ${isNew('due')} order by due.due_on, due.id limit 2000`,
};

const once = {
  name: 'calls.reminder.once',
  text: `insert into calls.reminder (id, tenant_id, subject_id, step, told_at) values ($1, $2, $3, $4, clock_timestamp())
    on conflict (tenant_id, subject_id, step) do nothing returning id`,
};

const reviewing = statesOfReviewing.map((state) => `'${state}'`).join(', ');

/** Asked in the name of who runs the call, whom a review that is given is addressed to. */
const awaited = {
  name: 'calls.reminder.reviewAwaited',
  text: `select call.id from calls.call where call.tenant_id = $1 and call.id = $2 and call.state in (${reviewing})
    and not exists (select from calls.review
      where review.coordinator_id = $1 and review.assignment_id = $3 and review.given_at is not null)`,
};

/** What is to be recalled, found for the whole network, and that it was looked at, once for each step. */
@Injectable()
export class ReminderRepository {
  closingDrafts(reads: ReadTransaction): Promise<ClosingDraft[]> {
    return reads.rows<ClosingDraft>(closingDrafts, []);
  }

  /** Those that are due, given or not, of applications that were not withdrawn. */
  overdueReviews(reads: ReadTransaction): Promise<OverdueReview[]> {
    return reads.rows<OverdueReview>(overdueReviews, []);
  }

  /** Those of awards that were not cancelled, closed or not, with how far each has come. */
  dueReports(reads: ReadTransaction): Promise<DueReport[]> {
    return reads.rows<DueReport>(dueReports, []);
  }

  /** Whether it is still waited for: the call is being reviewed, and no review was given. */
  async isAwaited(reads: ReadTransaction, { tenantId, callId, id }: OverdueReview): Promise<boolean> {
    return (await reads.rows(awaited, [tenantId, callId, id])).length > 0;
  }

  /** @returns whether nobody has looked at it for this step before */
  async once(
    transaction: WriteTransaction,
    { tenantId, id }: { readonly tenantId: string; readonly id: string },
    step: string,
  ): Promise<boolean> {
    return (await transaction.rows(once, [newId(), tenantId, id, step])).length > 0;
  }
}
