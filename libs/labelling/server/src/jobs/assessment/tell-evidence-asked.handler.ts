import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { EvidenceAskedPayload } from '../../application/assessment/evidence-asked.event.js';
import { AssessmentMails } from './assessment-mails.js';
import { evidenceAskedMail, type MailedRequest } from './evidence.mails.js';

const request = {
  name: 'labelling.request.mailed',
  text: `select request.label, request.awaited_on::text as "awaitedOn", answer.assignee_id as "assigneeId",
      asker.name as "askerName", card.name as "organisationName",
      coalesce((select found ->> 'code' from jsonb_path_query(version.content, '$.axes[*].criteria[*]') found
        where found ->> 'key' = answer.criterion_key limit 1), answer.criterion_key) as "criterionCode"
    from labelling.evidence_request request
    join labelling.answer on answer.tenant_id = request.tenant_id and answer.id = request.answer_id
    join labelling.cycle on cycle.tenant_id = request.tenant_id and cycle.id = request.cycle_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    join network.organisation_card card on card.id = request.tenant_id
    join network.organisation_card asker on asker.id = request.on_behalf_of
    where request.id = $1`,
};

/** Writes to who leads the assessment, and to whom the criterion is entrusted. */
@HandlesEvent('evidenceAsked')
export class TellEvidenceAsked extends EventHandler<EvidenceAskedPayload> {
  constructor(private readonly mails: AssessmentMails) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<EvidenceAskedPayload>): Scope {
    const visible = [...new Set([tenantId, payload.organisationId])];
    return systemScope(tenantId, { visible, upward: ['labelProgress', 'labelAnswers'] });
  }

  async handle(event: DeliveredEvent<EvidenceAskedPayload>, transaction: WriteTransaction): Promise<void> {
    const { requestId, organisationId } = event.payload;
    type Row = MailedRequest & { readonly assigneeId: string | null };
    const [asked] = await transaction.rows<Row>(request, [requestId]);
    if (asked === undefined) throw new Error(`The event ${event.id} names no request`);
    const organisationIds = [organisationId];
    const entrusted = asked.assigneeId === null ? [] : [asked.assigneeId];
    const to = [
      { organisationIds, capability: 'leadAssessment' as const },
      { organisationIds, capability: 'answerAssessment' as const, among: entrusted },
    ];
    await this.mails.write(transaction, event, to, (recipient, link) => evidenceAskedMail(asked, recipient, link));
  }
}
