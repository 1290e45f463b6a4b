import { Injectable } from '@nestjs/common';
import { assessmentLimits, criterionMustConcern, cycleMustBeOpen, isPlausibleDay } from '@maillage/labelling-domain';
import { demand, DomainError, isBlank, isLegible, newId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, StampSource, type WriteTransaction } from '@maillage/platform-server';
import type { RequestRow } from '../../persistence/assessment/criterion.reader.js';
import { EvidenceRepository } from '../../persistence/assessment/evidence.repository.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { demandAsker } from '../../policy/demand-asker.js';
import { AssessmentActs } from './assessment-act.js';
import type { EvidenceAsked } from './asked.js';
import { requestView } from './criterion.view.js';
import { evidenceAsked } from './evidence-asked.event.js';

const longestLabel = 300;

/** Who accompanies an organisation, or audits it, asks it for a document. */
@Injectable()
export class RequestEvidence {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly evidence: EvidenceRepository,
    private readonly stamps: StampSource,
  ) {}

  execute(actor: ActingActor, input: EvidenceAsked): Promise<RequestRow & { readonly isLate: boolean }> {
    const policy = assessmentPolicies.requestEvidence;
    const asked = { operation: 'requestEvidence', policy, input, asSeen: true as const };
    return this.acts.run(actor, asked, (transaction) => this.ask(transaction, actor, input));
  }

  private async ask(transaction: WriteTransaction, actor: ActingActor, input: EvidenceAsked) {
    const label = demandLabel(input.label);
    if (!isPlausibleDay(input.awaitedOn)) throw new DomainError('INVALID_INPUT', { field: 'awaitedOn' });
    await this.evidence.aloneAsking(transaction, input.cycleId, actor.personId);
    const at = await this.stamps.after(transaction);
    const about = await this.evidence.askedAbout(transaction, input, actor, at);
    demandAsker(actor, about);
    demand(cycleMustBeOpen(about.state, 'requestEvidence'));
    demand(criterionMustConcern(about));
    const max = assessmentLimits.evidenceRequestsOfDay;
    if (about.askedOfDay >= max) throw new DomainError('tooManyEvidenceRequests', { max });
    if (input.awaitedOn < about.today) throw new DomainError('INVALID_INPUT', { field: 'awaitedOn', min: about.today });

    const { tenantId, answerId, askerName, today } = about;
    const { cycleId, awaitedOn } = input;
    await transaction.steer(tenantId);
    const written = { id: newId(at), tenantId, cycleId, answerId, label, awaitedOn, requestedAt: at };
    await this.evidence.request(transaction, { ...written, requestedBy: actor.name, askerId: actor.organisationId });
    const told = { organisationId: tenantId, cycleId, requestId: written.id };
    await appendEvent(transaction, evidenceAsked(actor.organisationId, told, at));
    const shown = { id: written.id, label, awaitedOn, requestedBy: actor.name, onBehalfOf: askerName };
    return requestView({ today }, { ...shown, requestedAt: at.toISOString(), fulfilledAt: null });
  }
}

function demandLabel(text: string): string {
  const label = text.trim();
  const fits = !isBlank(label) && label.length <= longestLabel && isLegible(label);
  if (!fits) throw new DomainError('INVALID_INPUT', { field: 'label', min: 1, max: longestLabel });
  return label;
}
