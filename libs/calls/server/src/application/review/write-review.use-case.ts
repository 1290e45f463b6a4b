import { Injectable } from '@nestjs/common';
import {
  isDeposited,
  type Marks,
  marksMustFit,
  reviewMustBeComplete,
  reviewMustBeOpen,
  statesOfReviewing,
  textMustFit,
  type CallState,
} from '@maillage/calls-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { ReviewReader } from '../../persistence/review/review.reader.js';
import { type LoadedAssignment, ReviewRepository } from '../../persistence/review/review.repository.js';
import { reviewPolicies } from '../../policy/review.policies.js';
import { demandReason } from '../demand-reason.js';
import { marksOf, type ReasonedAssignmentAsked, type SaveReviewAsked, type SaveReviewNoteAsked } from './asked.js';
import { type ReviewInBriefView, reviewInBriefView, type ReviewView, reviewView } from './review.view.js';

/** The acts of a reviewer: marks that are saved as they come, given once, and the interest that closes the file. */
@Injectable()
export class WriteReview {
  constructor(
    private readonly once: ActOnce,
    private readonly reviews: ReviewRepository,
    private readonly reader: ReviewReader,
  ) {}

  save(actor: ActingActor, input: SaveReviewAsked): Promise<ReviewView> {
    return this.write(actor, { operation: 'saveCallReview', input, isGiven: false });
  }

  give(actor: ActingActor, input: SaveReviewAsked): Promise<ReviewView> {
    return this.write(actor, { operation: 'giveCallReview', input, isGiven: true });
  }

  /** What a reviewer notes for nobody else, before the review is given and after. */
  note(actor: ActingActor, input: SaveReviewNoteAsked): Promise<ReviewView> {
    const asked = { operation: 'saveCallReviewNote', policy: reviewPolicies.review, input };
    return this.once.run(actor, asked, async (transaction) => {
      const assignment = await this.reviews.ofReviewer(transaction, actor, input.assignmentId);
      demand(textMustFit('body', input.body));
      await this.reviews.saveNote(transaction, assignment, actor, { body: input.body.trim(), version: input.version });
      return this.answer(transaction, actor, input.assignmentId);
    });
  }

  /** @returns what is left to this person to review: the file is not, from then on */
  declareInterest(actor: ActingActor, input: ReasonedAssignmentAsked): Promise<readonly ReviewInBriefView[]> {
    const asked = { operation: 'declareCallInterest', policy: reviewPolicies.review, input };
    return this.once.run(actor, asked, async (transaction) => {
      const assignment = await this.reviews.ofReviewer(transaction, actor, input.assignmentId);
      await this.reviews.declareInterest(transaction, assignment, actor, demandReason(input.reason));
      await appendEvent(transaction, {
        ...{ name: 'interestDeclared', tenantId: actor.organisationId, occurredAt: assignment.at },
        payload: { callId: assignment.callId, coordinatorId: assignment.tenantId, by: actor.name },
      });
      return (await this.reader.own(transaction, actor)).map(reviewInBriefView);
    });
  }

  private write(
    actor: ActingActor,
    {
      operation,
      input,
      isGiven,
    }: { readonly operation: string; readonly input: SaveReviewAsked; readonly isGiven: boolean },
  ): Promise<ReviewView> {
    const { recommendation = null, comment, version } = input;
    return this.once.run(actor, { operation, policy: reviewPolicies.review, input }, async (transaction) => {
      const assignment = await this.reviews.ofReviewer(transaction, actor, input.assignmentId);
      demandOpen(assignment);
      const marks = marksOf(input.marks);
      demandWritten(assignment, { marks, recommendation, comment, isGiven });
      const written = { marks, recommendation, comment: comment.trim(), version, isGiven };
      await this.reviews.save(transaction, assignment, actor, written);
      return this.answer(transaction, actor, input.assignmentId);
    });
  }

  private async answer(transaction: WriteTransaction, actor: ActingActor, id: string): Promise<ReviewView> {
    const row = await this.reader.one(transaction, actor, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return reviewView(row);
  }
}

/** @throws DomainError applicationNotInReview, reviewAlreadyGiven */
function demandOpen({ applicationState, callState, review, deposits }: LoadedAssignment): void {
  const states: readonly CallState[] = statesOfReviewing;
  if (!states.includes(callState) || applicationState === 'withdrawn' || !isDeposited(applicationState)) {
    throw new DomainError('applicationNotInReview', { state: applicationState, callState });
  }
  const kept =
    review === null
      ? null
      : { depositNumber: review.depositNumber, givenAt: review.givenAt === null ? null : new Date(review.givenAt) };
  demand(reviewMustBeOpen(kept, deposits));
}

function demandWritten(
  { terms, kind }: LoadedAssignment,
  {
    isGiven,
    ...written
  }: {
    readonly marks: Marks;
    readonly recommendation: (SaveReviewAsked['recommendation'] & {}) | null;
    readonly comment: string;
    readonly isGiven: boolean;
  },
): void {
  demand(marksMustFit(terms.grid, written.marks));
  demand(textMustFit('comment', written.comment));
  if (isGiven) demand(reviewMustBeComplete(kind, terms.grid, written));
}
