import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { HoldJury } from '../../application/jury/hold-jury.use-case.js';
import { juryView } from '../../application/jury/jury.view.js';
import { Reviewers } from '../../application/review/reviewers.use-case.js';
import { JuryReader } from '../../persistence/jury/jury.reader.js';
import { ReviewerFactsReader } from '../../persistence/review/reviewer-facts.reader.js';
import { ExaminationReader } from '../../persistence/examination/examination.reader.js';
import { demandOnDeposit } from '../../policy/application.ability.js';
import { demandOnCall } from '../../policy/call.ability.js';
import { reviewPolicies } from '../../policy/review.policies.js';
import * as inputs from '../review/review.inputs.js';
import { ReviewerCandidateType } from '../review/review.types.js';
import { CallJuryType } from './jury.types.js';

/** Reviews and jury, for the organisation that runs the call. */
@Resolver(() => CallJuryType)
export class JuryResolver {
  constructor(
    private readonly reader: JuryReader,
    private readonly people: ReviewerFactsReader,
    private readonly examinations: ExaminationReader,
    private readonly reviewers: Reviewers,
    private readonly jury: HoldJury,
  ) {}

  @Query(() => CallJuryType)
  @Guarded(reviewPolicies.readJury)
  async callJury(
    @Acting() { actor, reads }: ActingViewer,
    @Args('callId', { type: () => ID }) callId: string,
  ): Promise<CallJuryType> {
    const row = await this.reader.one(reads, callId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    demandOnCall(actor, 'convene', { tenantId: row.tenantId, published: true });
    return juryView(row);
  }

  @Query(() => [ReviewerCandidateType], {
    description: 'People of the network whose name, or organisation, holds the text',
  })
  @Guarded(reviewPolicies.readJury)
  async callReviewerCandidates(
    @Acting() { actor, reads }: ActingViewer,
    @Args('applicationId', { type: () => ID }) applicationId: string,
    @Args('text') text: string,
  ): Promise<ReviewerCandidateType[]> {
    const row = await this.examinations.one(reads, applicationId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    demandOnDeposit(actor, 'examine', row.coordinatorId);
    return this.people.candidates(reads, applicationId, text.trim());
  }

  @Mutation(() => CallJuryType)
  @Guarded(reviewPolicies.prepare)
  assignCallReviewer(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AssignCallReviewerInput,
  ): Promise<CallJuryType> {
    return this.reviewers.assign(actor, input);
  }

  @Mutation(() => CallJuryType, { description: 'Of who works for the association of the region and is not bound' })
  @Guarded(reviewPolicies.prepare)
  askRegionalOpinion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AskRegionalOpinionInput,
  ): Promise<CallJuryType> {
    return this.reviewers.askRegion(actor, input);
  }

  @Mutation(() => CallJuryType)
  @Guarded(reviewPolicies.prepare)
  endReviewAssignment(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReviewAssignmentReasonInput,
  ): Promise<CallJuryType> {
    return this.reviewers.end(actor, input);
  }

  @Mutation(() => CallJuryType)
  @Guarded(reviewPolicies.prepare)
  annotateCallApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AnnotateCallApplicationInput,
  ): Promise<CallJuryType> {
    return this.reviewers.annotate(actor, input);
  }

  @Mutation(() => CallJuryType)
  @Guarded(reviewPolicies.prepare)
  conveneJury(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.ConveneJuryInput): Promise<CallJuryType> {
    return this.jury.convene(actor, input);
  }

  @Mutation(() => CallJuryType)
  @Guarded(reviewPolicies.prepare)
  recuseJuror(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.RecuseJurorInput): Promise<CallJuryType> {
    return this.jury.recuse(actor, input);
  }

  @Mutation(() => CallJuryType)
  @Guarded(reviewPolicies.prepare)
  decideJuryItem(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DecideJuryItemInput,
  ): Promise<CallJuryType> {
    return this.jury.decide(actor, input);
  }
}
