import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { EvidenceAskedPayload } from '../../application/assessment/evidence-asked.event.js';
import { requestToTell } from '../../persistence/assessment/evidence.statements.js';
import { AssessmentMails } from './assessment-mails.js';
import { evidenceAskedMail, type MailedRequest } from './evidence.mails.js';

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
    const [asked] = await transaction.rows<Row>(requestToTell, [requestId]);
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
