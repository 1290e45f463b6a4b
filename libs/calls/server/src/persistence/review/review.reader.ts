import { Injectable } from '@nestjs/common';
import type { ApplicationState, AssignmentKind, CallState, Marks, Recommendation } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import { isId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { card } from '../calls.sql.js';
import type { KeptTerms } from '../call/call-terms.record.js';
import type { OrganisationRow } from '../rows.js';

export interface OwnReviewRow {
  readonly marks: Marks;
  readonly recommendation: Recommendation | null;
  readonly comment: string;
  readonly depositNumber: number;
  readonly givenAt: string | null;
  readonly version: number;
}

/** An application that is given to the person who asks, in a list. */
export interface ReviewInBriefRow {
  readonly id: string;
  readonly kind: AssignmentKind;
  readonly personId: string;
  readonly throughId: string;
  readonly question: string;
  readonly dueOn: string | null;
  readonly title: string;
  readonly applicationId: string;
  readonly applicationState: ApplicationState;
  readonly lead: OrganisationRow;
  readonly coordinator: OrganisationRow;
  readonly callId: string;
  readonly callTitle: string;
  readonly callState: CallState;
  readonly deposits: number;
  readonly review: OwnReviewRow | null;
}

export interface ReviewRow extends ReviewInBriefRow {
  readonly endedAt: Date | null;
  /** What the reviewer notes for nobody else; null before the first. */
  readonly note: { readonly body: string; readonly version: number } | null;
  readonly terms: KeptTerms;
  readonly definition: FormDefinition;
  readonly content: string;
}

const brief = `assignment.id, assignment.kind, assignment.person_id as "personId", assignment.through_id as "throughId",
    assignment.question, assignment.due_on::text as "dueOn", application.title, application.id as "applicationId",
    application.state as "applicationState", ${card('assignment.lead_id')} as lead, ${card('assignment.tenant_id')} as coordinator,
    call.id as "callId", call.title as "callTitle", call.state as "callState", application.deposits,
    (select json_build_object('marks', review.marks, 'recommendation', review.recommendation, 'comment', review.comment,
        'depositNumber', review.deposit_number, 'givenAt', review.given_at, 'version', review.version)
      from calls.review where review.coordinator_id = assignment.tenant_id and review.assignment_id = assignment.id
        and review.person_id = $1) as review`;

const source = `from calls.review_assignment assignment
    join calls.application on application.tenant_id = assignment.lead_id and application.id = assignment.application_id
    join calls.call on call.tenant_id = assignment.tenant_id and call.id = assignment.call_id`;

const ownReviews = {
  name: 'calls.review.own',
  text: `select ${brief} ${source}
    where assignment.person_id = $1 and assignment.through_id = $2 and assignment.ended_at is null
    order by assignment.due_on nulls last, assignment.id limit 200`,
};

const reviewById = {
  name: 'calls.review.byAssignment',
  text: `select ${brief}, assignment.ended_at as "endedAt", call.terms, form.definition, deposit.content,
      (select json_build_object('body', note.body, 'version', note.version) from calls.review_note note
        where note.coordinator_id = assignment.tenant_id and note.assignment_id = assignment.id and note.person_id = $1) as note
    ${source}
    join calls.deposit on deposit.tenant_id = application.tenant_id and deposit.application_id = application.id
      and deposit.number = application.deposits
    join forms.form_version_card form on form.id = application.form_version_id
    where assignment.id = $2`,
};

/** What a reviewer reads: the files that are open to this person, and nothing of what others think of them. */
@Injectable()
export class ReviewReader {
  own(reads: ReadTransaction, { personId, organisationId }: ActingActor): Promise<ReviewInBriefRow[]> {
    return reads.rows<ReviewInBriefRow>(ownReviews, [personId, organisationId]);
  }

  async one(reads: ReadTransaction, { personId }: ActingActor, id: string): Promise<ReviewRow | undefined> {
    const [row] = isId(id) ? await reads.rows<ReviewRow>(reviewById, [personId, id]) : [];
    return row;
  }
}
