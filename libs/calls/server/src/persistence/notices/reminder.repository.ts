import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import { dayOfUnion } from '../calls.sql.js';

/** An application that is not deposited, of a call that takes deposits. */
export interface ClosingDraft {
  readonly id: string;
  readonly tenantId: string;
  readonly depositsUntil: Date;
  readonly now: Date;
}

export interface OverdueReview {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly throughId: string;
  readonly callId: string;
}

const closingDrafts = {
  name: 'calls.reminder.closingDrafts',
  text: `select application.id, application.tenant_id as "tenantId", call.deposits_until as "depositsUntil",
      clock_timestamp() as now
    from calls.call join calls.application on application.coordinator_id = call.tenant_id and application.call_id = call.id
    where call.state = 'open' and call.deposits_until between clock_timestamp() and clock_timestamp() + interval '7 days'
      and application.state in ('draft', 'partnersPending', 'awaitingSignOff')
    order by call.deposits_until, application.id limit 5000`,
};

const overdueReviews = {
  name: 'calls.reminder.overdueReviews',
  text: `select assignment.id, assignment.tenant_id as "tenantId", assignment.person_id as "personId",
      assignment.through_id as "throughId", assignment.call_id as "callId"
    from calls.review_assignment assignment
    join calls.application on application.tenant_id = assignment.lead_id and application.id = assignment.application_id
    where assignment.ended_at is null and application.state <> 'withdrawn'
      and assignment.due_on < ${dayOfUnion} and assignment.due_on >= ${dayOfUnion} - 60
    order by assignment.due_on, assignment.id limit 2000`,
};

const once = {
  name: 'calls.reminder.once',
  text: `insert into calls.reminder (id, tenant_id, subject_id, step, told_at) values ($1, $2, $3, $4, clock_timestamp())
    on conflict (tenant_id, subject_id, step) do nothing returning id`,
};

/** Asked in the name of who runs the call, whom a review that is given is addressed to. */
const given = {
  name: 'calls.reminder.reviewGiven',
  text: `select review.id from calls.review
    where review.coordinator_id = $1 and review.assignment_id = $2 and review.given_at is not null`,
};

/** What is to be recalled, found for the whole network, and that it was, once for each step. */
@Injectable()
export class ReminderRepository {
  closingDrafts(reads: ReadTransaction): Promise<ClosingDraft[]> {
    return reads.rows<ClosingDraft>(closingDrafts, []);
  }

  /** Those that are due, given or not, of applications that were not withdrawn. */
  overdueReviews(reads: ReadTransaction): Promise<OverdueReview[]> {
    return reads.rows<OverdueReview>(overdueReviews, []);
  }

  async isGiven(reads: ReadTransaction, { tenantId, id }: OverdueReview): Promise<boolean> {
    return (await reads.rows(given, [tenantId, id])).length > 0;
  }

  /** @returns whether it was not recalled before */
  async once(
    transaction: WriteTransaction,
    { tenantId, id }: { readonly tenantId: string; readonly id: string },
    step: string,
  ): Promise<boolean> {
    return (await transaction.rows(once, [newId(), tenantId, id, step])).length > 0;
  }
}
