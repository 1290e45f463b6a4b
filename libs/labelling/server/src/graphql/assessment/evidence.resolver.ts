import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { AttachEvidence } from '../../application/assessment/attach-evidence.use-case.js';
import { DetachEvidence } from '../../application/assessment/detach-evidence.use-case.js';
import { RequestEvidence } from '../../application/assessment/request-evidence.use-case.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { EvidenceRequestType } from './criterion.types.js';
import { LabelCycleType } from './cycle.types.js';
import * as inputs from './evidence.inputs.js';

/** What proves an answer: joined, taken away, asked for. */
@Resolver(() => LabelCycleType)
export class EvidenceResolver {
  constructor(
    private readonly attachments: AttachEvidence,
    private readonly detachments: DetachEvidence,
    private readonly requests: RequestEvidence,
  ) {}

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.attachEvidence)
  attachEvidence(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AttachEvidenceInput,
  ): Promise<LabelCycleType> {
    return this.attachments.execute(actor, input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.detachEvidence)
  detachEvidence(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DetachEvidenceInput,
  ): Promise<LabelCycleType> {
    return this.detachments.execute(actor, input);
  }

  @Mutation(() => EvidenceRequestType)
  @Guarded(assessmentPolicies.requestEvidence)
  requestEvidence(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RequestEvidenceInput,
  ): Promise<EvidenceRequestType> {
    return this.requests.execute(actor, input);
  }
}
