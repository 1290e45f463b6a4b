import { Injectable } from '@nestjs/common';
import type { ApplicationState, CallState, HandedInReview } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import type { DepositRow, MessageRow } from '../application/application.reader.js';
import { card, decisionsOf } from '../calls.sql.js';
import type { KeptTerms } from '../call/call-terms.record.js';
import { givenReviews, wantedReviews } from '../review/review.sql.js';
import type { DecisionRow, OrganisationRow } from '../rows.js';

export interface CorrectionRow {
  readonly id: string;
  readonly fieldKey: string;
  readonly kind: string;
  readonly body: string;
  readonly by: string;
  readonly askedAt: string;
  readonly until: string;
  readonly isCancelled: boolean;
  readonly depositNumber: number;
}

/** A deposited application as one statement reads it for who runs the call. */
export interface ExaminationRow {
  readonly applicationId: string;
  readonly leadId: string;
  readonly coordinatorId: string;
  readonly callId: string;
  readonly title: string;
  readonly lead: OrganisationRow;
  readonly applicationState: ApplicationState;
  readonly state: ApplicationState | null;
  readonly deposits: number;
  readonly depositNumber: number | null;
  readonly correctionsUntil: Date | null;
  readonly callState: CallState;
  readonly terms: KeptTerms;
  readonly definition: FormDefinition;
  /** Of the latest deposit, as it was deposited. */
  readonly content: string;
  /** The organisations whose shares the latest deposit holds. */
  readonly consortiumCards: OrganisationRow[];
  readonly depositRows: DepositRow[];
  readonly corrections: CorrectionRow[];
  readonly messages: MessageRow[];
  readonly decisions: DecisionRow[];
  readonly reviews: readonly HandedInReview[];
  readonly reviewsWanted: number;
  readonly now: Date;
}

const examinationById = {
  name: 'calls.examination.byId',
  text: `select application.id as "applicationId", application.tenant_id as "leadId", application.call_id as "callId",
      application.coordinator_id as "coordinatorId", application.title, ${card('application.tenant_id')} as lead, application.state as "applicationState", examination.state,
      application.deposits, examination.deposit_number as "depositNumber", examination.corrections_until as "correctionsUntil",
      call.state as "callState", call.terms, form.definition, latest.content, clock_timestamp() as now,
      ${givenReviews('application.id', 'application.deposits')} as reviews, ${wantedReviews('application.id')} as "reviewsWanted",
      coalesce((select json_agg(${card(`(share.value ->> 'organisationId')::uuid`)})
        from json_array_elements(case json_typeof(latest.content::json #> '{consortium,shares}') when 'array'
          then latest.content::json #> '{consortium,shares}' else '[]' end) as share), '[]') as "consortiumCards",
      (select json_agg(json_build_object('id', deposit.id, 'number', deposit.number, 'depositedAt', deposit.deposited_at,
          'isLate', deposit.is_late, 'sha256', deposit.sha256, 'by', deposit.person_name) order by deposit.number desc)
        from calls.deposit where deposit.application_id = application.id) as "depositRows",
      coalesce((select json_agg(json_build_object('id', correction.id, 'fieldKey', correction.field_key, 'kind', correction.kind,
          'body', correction.body, 'by', correction.person_name, 'askedAt', correction.asked_at, 'until', correction.until,
          'isCancelled', correction.cancelled_at is not null, 'depositNumber', correction.deposit_number) order by correction.id)
        from calls.correction where correction.application_id = application.id), '[]') as corrections,
      coalesce((select json_agg(json_build_object('id', message.id, 'audience', message.audience, 'body', message.body,
          'writtenAt', message.written_at, 'by', message.person_name, 'organisation', ${card('message.tenant_id')}) order by message.id)
        from calls.message where message.application_id = application.id), '[]') as messages,
      ${decisionsOf('examination_decision', 'examination_id', 'examination.id')} as decisions
    from calls.application
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    join forms.form_version_card form on form.id = application.form_version_id
    join calls.deposit latest on latest.application_id = application.id and latest.number = application.deposits
    left join calls.examination
      on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
    where application.id = $1`,
};

@Injectable()
export class ExaminationReader {
  async one(reads: ReadTransaction, applicationId: string): Promise<ExaminationRow | undefined> {
    const [row] = isId(applicationId) ? await reads.rows<ExaminationRow>(examinationById, [applicationId]) : [];
    return row;
  }
}
