import { Injectable } from '@nestjs/common';
import type { ApplicationState, CallState } from '@maillage/calls-domain';
import type { ReadTransaction } from '@maillage/platform-server';
import { applicants } from '../calls.sql.js';

/** What the letter to one applicant says, once the call is decided. */
export interface LetterRow {
  readonly applicationId: string;
  readonly title: string;
  readonly leadId: string;
  readonly lead: string;
  /** The lead applicant first, then its partners. */
  readonly applicantIds: readonly string[];
  readonly call: string;
  readonly callState: CallState;
  readonly state: ApplicationState;
  readonly coordinator: string;
  /** Of the jury, or of who examined. */
  readonly motives: string | null;
}

const lettersOfCall = {
  name: 'calls.letters.ofCall',
  text: `select application.id as "applicationId", application.title, application.tenant_id as "leadId", lead.name as lead,
      ${applicants('application')} as "applicantIds",
      call.title as call, call.state as "callState", outcome.state, coordinator.name as coordinator, outcome.motives
    from calls.outcome
    join calls.application on application.tenant_id = outcome.lead_id and application.id = outcome.application_id
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    join network.organisation_card lead on lead.id = application.tenant_id
    join network.organisation_card coordinator on coordinator.id = application.coordinator_id
    where application.call_id = $1 and ($2::uuid is null and outcome.state <> 'inadmissible' or outcome.application_id = $2)
    order by application.id`,
};

const assignmentTold = {
  name: 'calls.assignment.told',
  text: `select call.title as call, assignment.kind, assignment.person_name as person, assignment.due_on::text as "dueOn",
      coordinator.name as coordinator
    from calls.review_assignment assignment
    join calls.call on call.tenant_id = assignment.tenant_id and call.id = assignment.call_id
    join network.organisation_card coordinator on coordinator.id = assignment.tenant_id
    where assignment.id = $1`,
};

export interface ToldAssignment {
  readonly call: string;
  readonly kind: string;
  readonly person: string;
  readonly dueOn: string | null;
  readonly coordinator: string;
}

/** What the mails of review and jury say. */
@Injectable()
export class LettersReader {
  ofCall(
    reads: ReadTransaction,
    { callId, applicationId }: { callId: string; applicationId: string | null },
  ): Promise<LetterRow[]> {
    return reads.rows<LetterRow>(lettersOfCall, [callId, applicationId]);
  }

  /** Nothing once the assignment is gone. */
  async assignment(reads: ReadTransaction, id: string): Promise<ToldAssignment | undefined> {
    const [row] = await reads.rows<ToldAssignment>(assignmentTold, [id]);
    return row;
  }
}
