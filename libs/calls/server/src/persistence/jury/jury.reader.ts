import { Injectable } from '@nestjs/common';
import type {
  ApplicationState,
  CallState,
  HandedInReview,
  JuryDecision,
  JuryMember,
  Marks,
  Recommendation,
  Recusal,
  TiedMember,
} from '@maillage/calls-domain';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import { card } from '../calls.sql.js';
import type { KeptTerms } from '../call/call-terms.record.js';
import { givenReviews, isBound } from '../review/review.sql.js';
import type { OrganisationRow } from '../rows.js';
import { tiedMembers } from './jury.statements.js';

export interface AssignmentRow {
  readonly id: string;
  readonly kind: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisation: OrganisationRow;
  readonly question: string;
  readonly dueOn: string | null;
  readonly assignedAt: string;
  readonly endedAt: string | null;
  readonly endedBecause: string | null;
  readonly isBound: boolean;
  /** Null until it is given. */
  readonly given: {
    readonly marks: Marks;
    readonly recommendation: Recommendation | null;
    readonly comment: string;
    readonly depositNumber: number;
    readonly givenAt: string;
  } | null;
}

export interface AnnotationRow {
  readonly id: string;
  readonly fieldKey: string | null;
  readonly body: string;
  readonly by: string;
  readonly writtenAt: string;
}

export interface JuryFileRow {
  readonly applicationId: string;
  readonly title: string;
  readonly lead: OrganisationRow;
  readonly applicationState: ApplicationState;
  readonly state: ApplicationState | null;
  readonly deposits: number;
  readonly depositNumber: number | null;
  readonly reviews: HandedInReview[];
  readonly assignments: AssignmentRow[];
  readonly annotations: AnnotationRow[];
}

export interface JuryItemRow {
  readonly id: string;
  readonly applicationId: string;
  readonly title: string;
  readonly lead: OrganisationRow;
  /** As they are now, the lead applicant among them. */
  readonly parties: string[];
  readonly position: number;
  readonly scoreBasisPoints: number | null;
  readonly recused: Recusal[];
  readonly decision: JuryDecision | null;
  readonly motives: string | null;
  readonly present: JuryMember[] | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
}

export interface JuryMeetingRow {
  readonly id: string;
  readonly heldOn: string;
  readonly place: string;
  readonly quorum: number;
  readonly members: TiedMember[];
  readonly convenedBy: string;
  readonly items: JuryItemRow[];
}

/** All that the organisation that runs a call reads of its reviews and its jury. */
export interface JuryRow {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly state: CallState;
  readonly terms: KeptTerms;
  readonly files: JuryFileRow[];
  readonly meetings: JuryMeetingRow[];
}

const assignments = `coalesce((select json_agg(json_build_object('id', assignment.id, 'kind', assignment.kind,
    'personId', assignment.person_id, 'personName', assignment.person_name, 'organisation', ${card('assignment.through_id')},
    'question', assignment.question, 'dueOn', assignment.due_on, 'assignedAt', assignment.assigned_at,
    'endedAt', assignment.ended_at, 'endedBecause', assignment.ended_because, 'isBound', ${isBound('assignment')},
    'given', (select json_build_object('marks', review.marks, 'recommendation', review.recommendation,
        'comment', review.comment, 'depositNumber', review.deposit_number, 'givenAt', review.given_at)
      from calls.review where review.coordinator_id = assignment.tenant_id and review.assignment_id = assignment.id
        and review.given_at is not null)) order by assignment.id)
  from calls.review_assignment assignment where assignment.application_id = application.id), '[]')`;

const annotations = `coalesce((select json_agg(json_build_object('id', annotation.id, 'fieldKey', annotation.field_key,
    'body', annotation.body, 'by', annotation.person_name, 'writtenAt', annotation.written_at) order by annotation.id)
  from calls.annotation where annotation.application_id = application.id), '[]')`;

const files = `coalesce((select json_agg(json_build_object('applicationId', application.id, 'title', application.title,
    'lead', ${card('application.tenant_id')}, 'applicationState', application.state, 'state', examination.state,
    'deposits', application.deposits, 'depositNumber', examination.deposit_number,
    'reviews', ${givenReviews('application.id', 'application.deposits')}, 'assignments', ${assignments},
    'annotations', ${annotations}) order by application.id)
  from calls.application left join calls.examination
    on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
  where application.call_id = call.id and application.coordinator_id = call.tenant_id and application.deposits > 0), '[]')`;

const items = `coalesce((select json_agg(json_build_object('id', item.id, 'applicationId', item.application_id,
    'title', application.title, 'lead', ${card('item.lead_id')}, 'parties', application.parties, 'position', item.position,
    'scoreBasisPoints', item.score_basis_points, 'recused', item.recused, 'decision', item.decision, 'motives', item.motives,
    'present', item.present, 'decidedAt', item.decided_at, 'decidedBy', item.decided_by) order by item.position)
  from calls.jury_item item join calls.application
    on application.tenant_id = item.lead_id and application.id = item.application_id
  where item.meeting_id = meeting.id), '[]')`;

const juryOfCall = {
  name: 'calls.jury.ofCall',
  text: `select call.id, call.tenant_id as "tenantId", call.title, call.state, call.terms, ${files} as files,
      coalesce((select json_agg(json_build_object('id', meeting.id, 'heldOn', meeting.held_on, 'place', meeting.place,
          'quorum', meeting.quorum, 'members', ${tiedMembers}, 'convenedBy', meeting.convened_by, 'items', ${items})
          order by meeting.held_on desc, meeting.id desc)
        from calls.jury_meeting meeting where meeting.call_id = call.id), '[]') as meetings
    from calls.call where call.id = $1`,
};

@Injectable()
export class JuryReader {
  async one(reads: ReadTransaction, callId: string): Promise<JuryRow | undefined> {
    const [row] = isId(callId) ? await reads.rows<JuryRow>(juryOfCall, [callId]) : [];
    return row;
  }
}
