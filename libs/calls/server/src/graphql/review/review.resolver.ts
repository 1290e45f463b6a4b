import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { reviewInBriefView, reviewView } from '../../application/review/review.view.js';
import { WriteReview } from '../../application/review/write-review.use-case.js';
import { ReviewReader } from '../../persistence/review/review.reader.js';
import { demandOwnAssignment } from '../../persistence/review/review.repository.js';
import { reviewPolicies } from '../../policy/review.policies.js';
import * as inputs from './review.inputs.js';
import { CallReviewType, ReviewInBriefType } from './review.types.js';

/** What a reviewer reads and writes. */
@Resolver(() => CallReviewType)
export class ReviewResolver {
  constructor(
    private readonly reader: ReviewReader,
    private readonly writing: WriteReview,
  ) {}

  @Query(() => [ReviewInBriefType], { description: 'What is given to me to review, the soonest due first' })
  @Guarded(reviewPolicies.readReviews)
  async callReviews(@Acting() { actor, reads }: ActingViewer): Promise<ReviewInBriefType[]> {
    return (await this.reader.own(reads, actor)).map(reviewInBriefView);
  }

  @Query(() => CallReviewType)
  @Guarded(reviewPolicies.readReviews)
  async callReview(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CallReviewType> {
    const row = await this.reader.one(reads, actor, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    demandOwnAssignment(actor, row);
    return reviewView(row);
  }

  @Mutation(() => CallReviewType)
  @Guarded(reviewPolicies.review)
  saveCallReview(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CallReviewInput,
  ): Promise<CallReviewType> {
    return this.writing.save(actor, input);
  }

  @Mutation(() => CallReviewType)
  @Guarded(reviewPolicies.review)
  giveCallReview(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CallReviewInput,
  ): Promise<CallReviewType> {
    return this.writing.give(actor, input);
  }

  @Mutation(() => CallReviewType)
  @Guarded(reviewPolicies.review)
  saveCallReviewNote(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CallReviewNoteInput,
  ): Promise<CallReviewType> {
    return this.writing.note(actor, input);
  }

  @Mutation(() => [ReviewInBriefType])
  @Guarded(reviewPolicies.review)
  async declareCallInterest(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReviewAssignmentReasonInput,
  ): Promise<ReviewInBriefType[]> {
    return [...(await this.writing.declareInterest(actor, input))];
  }
}
