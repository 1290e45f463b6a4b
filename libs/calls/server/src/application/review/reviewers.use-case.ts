import { Injectable } from '@nestjs/common';
import { conflictsOf, fileMustBeInReview, isRealDay, reviewerMustBeFree } from '@maillage/calls-domain';
import { demand, DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { ExaminationRepository, type LockedExamination } from '../../persistence/examination/examination.repository.js';
import { type ReviewerFacts, ReviewerFactsReader } from '../../persistence/review/reviewer-facts.reader.js';
import { ReviewRepository } from '../../persistence/review/review.repository.js';
import { reviewPolicies } from '../../policy/review.policies.js';
import { demandBody } from '../call/call-questions.use-case.js';
import { demandReason } from '../demand-reason.js';
import { stateSeenInside } from '../examination/examination-facts.js';
import { JuryActs } from '../jury/jury-acts.js';
import type { JuryView } from '../jury/jury.view.js';
import type { AnnotateAsked, AssignReviewerAsked, ReasonedAssignmentAsked } from './asked.js';

/** Who runs a call gives its applications to reviewers, and notes what nobody else reads. */
@Injectable()
export class Reviewers {
  constructor(
    private readonly acts: JuryActs,
    private readonly examinations: ExaminationRepository,
    private readonly people: ReviewerFactsReader,
    private readonly reviews: ReviewRepository,
  ) {}

  assign(actor: ActingActor, input: AssignReviewerAsked): Promise<JuryView> {
    const asked = { operation: 'assignCallReviewer', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const file = await this.examinations.lockFor(transaction, actor, 'examine', input.applicationId);
      demand(fileMustBeInReview({ state: stateSeenInside(file), callState: file.callState }));
      demandOpinion(input);
      const facts = await this.factsOf(transaction, file, input.personId);
      const id = await this.reviews.assign(
        transaction,
        { ...newAssignment(file, facts, input), assignedBy: actor.name },
        file.at,
      );
      await appendEvent(transaction, {
        ...{ name: 'reviewerAssigned', tenantId: file.coordinatorId, occurredAt: file.at },
        payload: { assignmentId: id, throughId: input.organisationId, personId: input.personId },
      });
      return file.callId;
    });
  }

  end(actor: ActingActor, input: ReasonedAssignmentAsked): Promise<JuryView> {
    const asked = { operation: 'endReviewAssignment', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, (transaction) =>
      this.reviews.end(transaction, actor, input.assignmentId, demandReason(input.reason)),
    );
  }

  annotate(actor: ActingActor, input: AnnotateAsked): Promise<JuryView> {
    const asked = { operation: 'annotateCallApplication', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const file = await this.examinations.lockFor(transaction, actor, 'examine', input.applicationId);
      demandBody('body', input.body);
      const note = { fieldKey: input.fieldKey ?? null, body: input.body.trim() };
      await this.reviews.annotate(transaction, file, actor, note);
      return file.callId;
    });
  }

  /** @throws DomainError reviewerHasNoSeat for who is not known to the network */
  private async factsOf(
    transaction: WriteTransaction,
    { leadId, readers }: LockedExamination,
    personId: string,
  ): Promise<ReviewerFacts> {
    const [facts] = isId(personId) ? await this.people.people(transaction, [personId], [leadId, ...readers]) : [];
    if (facts === undefined) throw new DomainError('reviewerHasNoSeat');
    return facts;
  }
}

/** @throws DomainError with why this person may not review this application */
function newAssignment(file: LockedExamination, facts: ReviewerFacts, input: AssignReviewerAsked) {
  const { applicationId, leadId, callId, coordinatorId, readers } = file;
  const partnerIds = readers.filter((reader) => reader !== coordinatorId);
  const conflicts = conflictsOf({ leadId, partnerIds }, facts);
  demand(reviewerMustBeFree({ holdsSeat: facts.running.includes(input.organisationId), isAssigned: false, conflicts }));
  return {
    ...{ tenantId: coordinatorId, callId, applicationId, leadId, applicants: [leadId, ...partnerIds] },
    ...{ personId: facts.personId, personName: facts.name, throughId: input.organisationId, kind: input.kind },
    ...{ question: input.question?.trim() ?? '', dueOn: input.dueOn ?? null },
  };
}

/** @throws DomainError opinionQuestionMissing, dayDoesNotExist */
function demandOpinion({ kind, question, dueOn }: AssignReviewerAsked): void {
  const isAsked = (question ?? '').trim() !== '';
  if (kind === 'opinion' && (!isAsked || !dueOn)) throw new DomainError('opinionQuestionMissing');
  if (isAsked) demandBody('question', question ?? '');
  if (dueOn && !isRealDay(dueOn)) throw new DomainError('dayDoesNotExist', { field: 'dueOn', day: dueOn });
}
